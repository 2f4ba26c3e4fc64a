// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textsource.h"

#include "core/base/text.h"
#include "core/formats/checkeddevice.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qint64 pieceSize = 64 * 1024;
constexpr QByteArrayView utf32LeMark("\xFF\xFE\0\0", 4);
constexpr QByteArrayView utf32BeMark("\0\0\xFE\xFF", 4);

} // namespace

int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<std::uint8_t>(bytes[at + i]); };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; ++i) {
        if (at + i >= bytes.size())
            return -1;
        std::uint8_t low = 0x80;
        std::uint8_t high = 0xBF;
        if (i == 1) {
            if (lead == 0xE0)
                low = 0xA0;
            else if (lead == 0xED)
                high = 0x9F;
            else if (lead == 0xF0)
                low = 0x90;
            else if (lead == 0xF4)
                high = 0x8F;
        }
        if (byte(i) < low || byte(i) > high)
            return 0;
    }
    return length;
}

namespace {
// UTF-32 without a mark: all text has a zero in every fourth byte, and Latin text in three of four.
std::optional<TextEncoding> widestWithoutMark(QByteArrayView bytes)
{
    const qsizetype fours = std::min<qsizetype>(bytes.size(), 512) / 4;
    if (fours < 4)
        return std::nullopt;
    qsizetype zeros[4] = {0, 0, 0, 0};
    for (qsizetype i = 0; i < 4 * fours; ++i)
        if (bytes[i] == 0)
            ++zeros[i % 4];
    if (zeros[3] == fours && zeros[2] == fours && zeros[1] * 10 > fours * 7 && zeros[0] * 10 < fours)
        return TextEncoding::Utf32Le;
    if (zeros[0] == fours && zeros[1] == fours && zeros[2] * 10 > fours * 7 && zeros[3] * 10 < fours)
        return TextEncoding::Utf32Be;
    return std::nullopt;
}

// True when these bytes of UTF-16 are a text: none of its characters is a control character or half of one, and most are not two of ASCII
// with a stray zero somewhere.
bool isWideText(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    const auto isAscii = [](char c) { return c != 0 && static_cast<uchar>(c) < 0x80; };
    qsizetype twos = 0;
    qsizetype wide = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        wide += bytes[i] != 0 && bytes[i + 1] != 0 ? 1 : 0;
        twos += isAscii(bytes[i]) && isAscii(bytes[i + 1]) ? 1 : 0;
    }
    constexpr qsizetype leastPairs = 12;
    if (bytes.size() < 2 * leastPairs || twos * 2 > wide)
        return false;
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    const auto isBad = [](QChar c) { return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t') || c.category() == QChar::Other_NotAssigned || c == QChar::ReplacementCharacter; };
    return !decoder.hasError() && std::none_of(text.begin(), text.end(), isBad);
}

// UTF-16 without a mark: Latin text has a zero in every second byte; Chinese text at its delimiters and line ends, and no other text has any.
std::optional<TextEncoding> wideWithoutMark(QByteArrayView bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 512) / 2;
    if (pairs < 4)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        if (bytes[i] == 0)
            ++zeros[i % 2];
    if (zeros[1] * 10 > pairs * 7 && zeros[0] * 10 < pairs)
        return TextEncoding::Utf16Le;
    if (zeros[0] * 10 > pairs * 7 && zeros[1] * 10 < pairs)
        return TextEncoding::Utf16Be;
    constexpr qsizetype share = 20; // at least one character in so many is of ASCII
    if (zeros[0] == 0 && zeros[1] * share >= pairs && isWideText(bytes.first(2 * pairs), QStringConverter::Utf16LE))
        return TextEncoding::Utf16Le;
    if (zeros[1] == 0 && zeros[0] * share >= pairs && isWideText(bytes.first(2 * pairs), QStringConverter::Utf16BE))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}
} // namespace

std::optional<TextEncoding> wideEncoding(QByteArrayView start)
{
    if (start.startsWith(utf32LeMark))
        return TextEncoding::Utf32Le;
    if (start.startsWith(utf32BeMark))
        return TextEncoding::Utf32Be;
    if (start.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (start.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (const auto widest = widestWithoutMark(start))
        return widest;
    return wideWithoutMark(start);
}

QStringConverter::Encoding converterOf(TextEncoding wide)
{
    switch (wide) {
    case TextEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case TextEncoding::Utf32Be:
        return QStringConverter::Utf32BE;
    default:
        return QStringConverter::Utf8;
    }
}

QString encodingSlug(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"utf-8"_s;
    case TextEncoding::Utf16Le:
        return u"utf-16le"_s;
    case TextEncoding::Utf16Be:
        return u"utf-16be"_s;
    case TextEncoding::Utf32Le:
        return u"utf-32le"_s;
    case TextEncoding::Utf32Be:
        return u"utf-32be"_s;
    case TextEncoding::Windows1252:
        return u"windows-1252"_s;
    case TextEncoding::Mixed:
        return u"mixed"_s;
    }
    Q_UNREACHABLE();
}

bool isOfOtherEncoding(QStringView line)
{
    constexpr qsizetype fewest = 4;
    constexpr QChar lineEnd(0x0A0D);
    if (!line.contains(QChar()))
        return line.contains(lineEnd);
    const qsizetype zeros = line.count(QChar());
    const bool isPadded = line.contains(QStringView(u"\0\0", 2)); // a field of a fixed length
    return zeros == line.size() || (zeros >= fewest && zeros * 3 >= line.size() && !isPadded);
}

TextEncoding TextSource::encoding() const
{
    if (m_decoder)
        return m_wide;
    if (!m_hasStrayBytes)
        return TextEncoding::Utf8;
    return m_hasSequences || m_hasMark ? TextEncoding::Mixed : TextEncoding::Windows1252;
}

void TextSource::begin(QByteArray &bytes)
{
    m_hasBegun = true;
    const std::optional<TextEncoding> wide = wideEncoding(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
        m_hasMark = true;
    } else if (bytes.startsWith(utf32LeMark) || bytes.startsWith(utf32BeMark)) {
        bytes.remove(0, 4);
        m_hasMark = true;
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        bytes.remove(0, 2);
        m_hasMark = true;
    }
    if (wide) {
        m_wide = *wide;
        m_decoder.emplace(converterOf(m_wide), QStringConverter::Flag::ConvertInitialBom);
    }
}

Result<bool> TextSource::appendTo(QString &text)
{
    if (m_isAtEnd)
        return false;
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    qint64 filled = 0;
    // The first piece is filled up, so that a slow device cannot split what decides the encoding.
    do {
        const Result<qint64> got = readSome(m_device, bytes.data() + filled, pieceSize - filled);
        if (!got)
            return failure(got.error());
        if (*got == 0) {
            m_isAtEnd = true;
            break;
        }
        filled += *got;
    } while (!m_hasBegun && filled < 1024);
    m_bytesRead += filled;
    bytes.truncate(filled);
    if (!m_hasBegun)
        begin(bytes);
    if (m_decoder) {
        text += (*m_decoder)(bytes);
        return true;
    }
    if (!m_carry.isEmpty()) {
        bytes.prepend(m_carry);
        m_carry.clear();
    }
    appendUtf8(bytes, m_isAtEnd, text);
    return true;
}

void TextSource::appendUtf8(QByteArrayView bytes, bool isLast, QString &text)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = at;
        while (end < bytes.size() && static_cast<std::uint8_t>(bytes[end]) < 0x80)
            ++end;
        text += QLatin1StringView(bytes.sliced(at, end - at));
        at = end;
        if (at == bytes.size())
            return;
        const qsizetype from = at;
        int length = 0;
        while (at < bytes.size() && (length = utf8Length(bytes, at)) > 1)
            at += length;
        if (at > from) {
            m_hasSequences = true;
            text += m_utf8(bytes.sliced(from, at - from));
        }
        if (at == bytes.size() || length == 1)
            continue;
        if (length < 0 && !isLast) {
            m_carry = bytes.sliced(at).toByteArray();
            return;
        }
        m_hasStrayBytes = true;
        text += text::fromBytes(bytes.sliced(at, 1));
        ++at;
    }
}

} // namespace phaseout::formats
