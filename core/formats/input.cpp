// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/input.h"

#include "core/formats/gzdevice.h"
#include "core/formats/textsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qint64 headSize = 64 * 1024;
constexpr qint64 mostInMemory = qint64(64) << 20;

void setContent(OpenedInput &input, const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->setObjectName(input.fileName);
    buffer->open(QIODevice::ReadOnly);
    input.device = std::move(buffer);
}

Result<QByteArray> allOf(OpenedInput &input, const char *tooMuch)
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
                           QCoreApplication::translate("phaseout::formats", tooMuch).arg(mostInMemory));
    }
    return bytes;
}

bool isWorkbook(QByteArrayView head) { return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0"); }

// A workbook is read here and there, which a packed stream cannot do.
Result<void> keepInMemory(OpenedInput &input)
{
    const auto bytes = allOf(input, QT_TRANSLATE_NOOP("phaseout::formats", "a packed workbook of more than %1 bytes; unpack it first"));
    if (!bytes)
        return failure(bytes.error());
    setContent(input, *bytes);
    return {};
}

Result<void> decode(OpenedInput &input, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!namedEncodings().contains(encoding) || !decoder.isValid())
        return failure(ErrorCode::ValueInvalid, encoding,
                       QCoreApplication::translate("phaseout::formats", "no encoding that is known here; these are: %1").arg(namedEncodings().join(u", "_s)));
    const auto bytes = allOf(input, QT_TRANSLATE_NOOP("phaseout::formats", "a text of more than %1 bytes; save it as UTF-8 first"));
    if (!bytes)
        return failure(bytes.error());
    const QString text = decoder(*bytes);
    setContent(input, text.toUtf8());
    return {};
}

// Two Chinese characters at least, nothing between them but ASCII: in a Western text accented letters stand alone. Nearly all
// characters that are used stand in the first of two rows of the table, B0 to D7.
bool looksChinese(QByteArrayView head)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype at = 0; at < head.size(); ++at) {
        const auto lead = static_cast<uchar>(head[at]);
        if (lead < 0x80)
            continue;
        if (at + 1 == head.size())
            break; // cut off
        const auto trail = static_cast<uchar>(head[++at]);
        if (lead < 0xA1 || lead > 0xF7 || trail < 0xA1 || trail == 0xFF)
            return false;
        ++pairs;
        common += lead >= 0xB0 && lead <= 0xD7 ? 1 : 0;
    }
    return pairs >= 4 && common * 10 >= pairs * 7;
}

// The same of Big5, whose second byte may be of ASCII: its characters stand beside each other, and those that are used in A4 to C6.
bool looksTraditional(QByteArrayView head)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    qsizetype beside = 0;
    bool isBehindPair = false;
    for (qsizetype at = 0; at < head.size(); ++at) {
        const auto lead = static_cast<uchar>(head[at]);
        if (lead < 0x80) {
            isBehindPair = false;
            continue;
        }
        if (at + 1 == head.size())
            break; // cut off
        const auto trail = static_cast<uchar>(head[++at]);
        if (lead < 0xA1 || lead > 0xF9 || trail < 0x40 || trail == 0xFF || (trail > 0x7E && trail < 0xA1))
            return false;
        ++pairs;
        common += lead >= 0xA4 && lead <= 0xC6 ? 1 : 0;
        beside += isBehindPair ? 1 : 0;
        isBehindPair = true;
    }
    return pairs >= 4 && common * 10 >= pairs * 7 && beside * 2 >= pairs;
}

// "Has³o", "U¿ytkownik": what a Polish letter becomes in Windows-1252 stands between letters there only.
bool looksPolish(QByteArrayView head)
{
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < head.size() && (head[at] | 0x20) >= 'a' && (head[at] | 0x20) <= 'z'; };
    for (qsizetype at = 0; at < head.size(); ++at)
        if ((head[at] == '\xB3' || head[at] == '\xBF' || head[at] == '\xB9') && isLetter(at - 1) && isLetter(at + 1))
            return true;
    return false;
}
} // namespace

const QStringList &namedEncodings()
{
    static const QStringList names{u"gbk"_s, u"gb18030"_s, u"big5"_s, u"windows-1250"_s, u"windows-1251"_s, u"iso-8859-2"_s};
    return names;
}

QString likelyEncoding(QByteArrayView head)
{
    const auto isAscii = [](char c) { return static_cast<uchar>(c) < 0x80; };
    if (std::all_of(head.begin(), head.end(), isAscii) || wideEncoding(head) || isWorkbook(head) || head.startsWith("\xEF\xBB\xBF"))
        return {};
    // A sequence that the end of the head cuts is no fault of the text.
    for (qsizetype at = 0; at < head.size();) {
        const int length = utf8Length(head, at);
        if (length == 0)
            return looksChinese(head) ? u"gbk"_s : looksTraditional(head) ? u"big5"_s : looksPolish(head) ? u"windows-1250"_s : QString();
        if (length < 0)
            break;
        at += length;
    }
    return {};
}

Result<OpenedInput> openInput(const QString &path, const QString &encoding)
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
    if (!encoding.isEmpty() && !isWorkbook(input.head)) {
        if (const auto decoded = decode(input, encoding); !decoded)
            return failure(decoded.error());
        input.head = input.device->peek(headSize + 1);
    } else if (input.isPacked && isWorkbook(input.head))
        if (const auto kept = keepInMemory(input); !kept)
            return failure(kept.error());
    input.isWhole = input.head.size() <= headSize;
    input.head.truncate(headSize);
    return input;
}

} // namespace phaseout::formats
