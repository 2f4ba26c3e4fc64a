// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/input.h"

#include "core/formats/gzdevice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qint64 headSize = 64 * 1024;
}

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
    input.isWhole = input.head.size() <= headSize;
    input.head.truncate(headSize);
    return input;
}

} // namespace phaseout::formats
