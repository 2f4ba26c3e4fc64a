// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/input.h"

#include "core/formats/gzdevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qint64 headSize = 64 * 1024;
constexpr qint64 mostInMemory = qint64(64) << 20;

// A workbook is read here and there, which a packed stream cannot do.
Result<void> keepInMemory(OpenedInput &input)
{
    QByteArray bytes;
    QByteArray piece(headSize, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> got = readSome(*input.device, piece.data(), piece.size());
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
        bytes += QByteArrayView(piece).first(*got);
        if (bytes.size() > mostInMemory)
            return failure(ErrorCode::LimitExceeded, input.fileName,
                           QCoreApplication::translate("phaseout::formats", "a packed workbook of more than %1 bytes; unpack it first").arg(mostInMemory));
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->setObjectName(input.fileName);
    buffer->open(QIODevice::ReadOnly);
    input.device = std::move(buffer);
    return {};
}
} // namespace

Result<OpenedInput> openInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, path, QCoreApplication::translate("phaseout::formats", "it is no ordinary file"));
    // Also what the system shows as files of no size and answers when it likes.
    if (info.size() == 0)
        return failure(ErrorCode::FormatUnknown, info.fileName(), QCoreApplication::translate("phaseout::formats", "it is empty; a scan that found nothing leaves such a file"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file->errorString());
    OpenedInput input;
    input.fileName = info.fileName();
    input.size = file->size();
    input.isPacked = file->peek(2) == "\x1F\x8B"_ba;
    if (input.isPacked) {
        if (input.fileName.endsWith(".gz"_L1, Qt::CaseInsensitive))
            input.fileName.chop(3);
        input.device = std::make_unique<GzDevice>(std::move(file), input.fileName);
    } else {
        input.device = std::move(file);
    }
    input.head = input.device->peek(headSize + 1);
    if (const auto *checked = dynamic_cast<const CheckedDevice *>(input.device.get());
        checked && checked->failure() && input.head.isEmpty())
        return failure(*checked->failure());
    if (input.isPacked && (input.head.startsWith("PK\x03\x04") || input.head.startsWith("\xD0\xCF\x11\xE0")))
        if (const auto kept = keepInMemory(input); !kept)
            return failure(kept.error());
    input.isWhole = input.head.size() <= headSize;
    input.head.truncate(headSize);
    return input;
}

} // namespace phaseout::formats
