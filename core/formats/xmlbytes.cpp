// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmlbytes.h"

#include "core/base/text.h"
#include "core/formats/checkeddevice.h"
#include "core/formats/textsource.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype pieceSize = 64 * 1024;

bool isForbidden(unsigned char c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

constexpr qsizetype longestReference = 12; // "&#x0010FFFF;"
constexpr QByteArrayView dataBegins = "<![CDATA[";
constexpr QByteArrayView dataEnds = "]]>";

enum class Reference { Good, Forbidden, None, Cut };

// What begins with the "&" that \a bytes begin with, and in \a size how long it is.
Reference referenceAt(QByteArrayView bytes, qsizetype &size)
{
    static constexpr QByteArrayView names[] = {"amp", "lt", "gt", "quot", "apos"};
    const QByteArrayView start = bytes.first(std::min(bytes.size(), longestReference));
    const qsizetype end = start.indexOf(';');
    if (end < 0 && start.size() < longestReference)
        return Reference::Cut;
    size = end + 1;
    const QByteArrayView name = start.sliced(1, std::max<qsizetype>(end - 1, 0));
    if (std::find(std::begin(names), std::end(names), name) != std::end(names))
        return Reference::Good;
    if (!name.startsWith('#'))
        return Reference::None;
    const bool isHex = name.startsWith("#x");
    const QByteArrayView digits = name.sliced(isHex ? 2 : 1);
    uint code = 0; // not beyond the first that is none
    for (const char digit : digits) {
        const bool isDecimal = digit >= '0' && digit <= '9';
        const char letter = static_cast<char>(digit | 0x20);
        if (!isDecimal && !(isHex && letter >= 'a' && letter <= 'f'))
            return Reference::None;
        code = std::min(code * (isHex ? 16U : 10U) + static_cast<uint>(isDecimal ? digit - '0' : letter - 'a' + 10), 0x110000U);
    }
    if (digits.isEmpty())
        return Reference::None;
    const bool isForbiddenCode =
        code < 0x20 ? isForbidden(static_cast<unsigned char>(code))
                    : (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF || (code & 0xFFFE) == 0xFFFE;
    return isForbiddenCode ? Reference::Forbidden : Reference::Good;
}

// How much of \a sign, but not all of it, \a bytes end with.
qsizetype begunAtEnd(QByteArrayView bytes, QByteArrayView sign)
{
    qsizetype size = std::min(bytes.size(), sign.size() - 1);
    while (size > 0 && !bytes.endsWith(sign.first(size)))
        --size;
    return size;
}

// Without what the next piece may end.
QByteArrayView withoutCut(QByteArrayView bytes)
{
    const QByteArrayView end = bytes.last(std::min(bytes.size(), longestReference - 1));
    const qsizetype at = end.lastIndexOf('&');
    const qsizetype reference = at >= 0 && end.indexOf(';', at) < 0 ? end.size() - at : 0;
    return bytes.chopped(std::max({reference, begunAtEnd(bytes, dataBegins), begunAtEnd(bytes, dataEnds)}));
}

bool endsInData(QByteArrayView bytes, bool isData)
{
    for (qsizetype at = 0;; ++at) {
        at = isData ? bytes.indexOf(dataEnds, at) : bytes.indexOf('[', at); // a rare sign, which is quickly found
        if (at < 0)
            return isData;
        isData = !isData && bytes.first(at + 1).endsWith(dataBegins);
    }
}

bool hasOddReference(QByteArrayView bytes)
{
    qsizetype size = 0;
    for (qsizetype at = bytes.indexOf('&'); at >= 0; at = bytes.indexOf('&', at + 1))
        if (referenceAt(bytes.sliced(at), size) != Reference::Good)
            return true;
    return false;
}

// One look over the bytes without a branch, for the files that need nothing.
bool isPlain(QByteArrayView bytes)
{
    unsigned odd = 0;
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        odd |= static_cast<unsigned>(u >= 0x80) | static_cast<unsigned>(isForbidden(u));
    }
    return odd == 0 && !hasOddReference(bytes);
}

// XML begins with a sign of ASCII: of a wide one, the first or the second byte is zero where no mark comes before it.
bool mayBeWide(QByteArrayView start) { return start.size() > 1 && (start[0] == '\xFF' || start[0] == '\xFE' || start[0] == '\0' || start[1] == '\0'); }

// The name that the document gives; empty for what is read as it stands or by the table of Windows-1252, of which
// Latin-1 is nearly a part.
QString otherEncoding(QByteArrayView start)
{
    static const QRegularExpression declared(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)"_s);
    const auto match = declared.match(QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 256))));
    const QString name = text::folded(match.captured(1));
    const bool isKnown = !match.hasMatch() || name.startsWith("utf8"_L1) || name.startsWith("utf16"_L1) ||
                         name == "usascii"_L1 || name == "ascii"_L1 || name == "iso88591"_L1 || name == "latin1"_L1 ||
                         name == "windows1252"_L1 || name == "cp1252"_L1;
    return isKnown ? QString() : match.captured(1);
}

// True when there are letters beyond ASCII and all are UTF-8, whatever the document says: it was decoded before.
bool isUtf8(QByteArrayView bytes)
{
    bool hasSequence = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length == 0)
            return false;
        if (length < 0)
            break;
        hasSequence = hasSequence || length > 1;
        at += length;
    }
    return hasSequence;
}
} // namespace

XmlBytes::XmlBytes(QIODevice &device) : m_device(device), m_buffer(pieceSize, Qt::Uninitialized) {}

void XmlBytes::begin(QByteArrayView bytes)
{
    m_hasBegun = true;
    if (const auto wide = mayBeWide(bytes) ? wideEncoding(bytes) : std::nullopt)
        m_decoder.emplace(converterOf(*wide));
    else if (const QString name = otherEncoding(bytes); !name.isEmpty() && !isUtf8(bytes)) {
        m_decoder.emplace(name.toLatin1().constData());
        m_isText = m_decoder->isValid();
    }
}

Result<QByteArrayView> XmlBytes::next()
{
    for (;;) {
        const Result<qint64> got = readSome(m_device, m_buffer.data(), pieceSize);
        if (!got)
            return failure(got.error());
        const QByteArrayView bytes(m_buffer.constData(), static_cast<qsizetype>(*got));
        if (!m_hasBegun)
            begin(bytes);
        const bool isLast = bytes.isEmpty();
        if (!m_isText)
            return bytes;
        if (m_decoder) {
            m_text = QString((*m_decoder)(bytes)).toUtf8();
            if (m_text.isEmpty() && !isLast)
                continue;
        }
        QByteArrayView read = m_decoder ? QByteArrayView(m_text) : bytes;
        if (!m_carry.isEmpty()) {
            m_joined = std::exchange(m_carry, {}).append(read);
            read = m_joined;
        }
        QByteArrayView result = isLast ? read : withoutCut(read);
        if (isPlain(result)) {
            m_carry = read.sliced(result.size()).toByteArray();
            m_isData = endsInData(result, m_isData);
        } else {
            result = repaired(read, isLast);
        }
        if (!result.isEmpty() || isLast)
            return result;
    }
}

// Appends what the "&" that \a bytes begin with stands for, and gives how many bytes that took; 0 when the rest of it
// is yet to come.
qsizetype XmlBytes::takeAmpersand(QByteArrayView bytes, bool isLast, QByteArray &result)
{
    qsizetype size = 1;
    const Reference reference = referenceAt(bytes, size);
    if (reference == Reference::Cut && !isLast)
        return 0;
    if (reference == Reference::Good) {
        result += bytes.first(size);
        return size;
    }
    ++m_repairs;
    result += reference == Reference::Forbidden ? " " : "&amp;";
    return reference == Reference::Forbidden ? size : 1;
}

QByteArrayView XmlBytes::repaired(QByteArrayView bytes, bool isLast)
{
    QByteArray result;
    result.reserve(bytes.size() + 64);
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == '<' || bytes[at] == ']') {
            const QByteArrayView rest = bytes.sliced(at);
            if (!isLast && (dataBegins.startsWith(rest) || dataEnds.startsWith(rest))) {
                m_carry = rest.toByteArray();
                break;
            }
            m_isData = m_isData ? !rest.startsWith(dataEnds) : rest.startsWith(dataBegins);
        }
        if (bytes[at] == '&' && !m_isData) {
            const qsizetype taken = takeAmpersand(bytes.sliced(at), isLast, result);
            if (taken == 0) {
                m_carry = bytes.sliced(at).toByteArray();
                break;
            }
            at += taken;
            continue;
        }
        const int length = utf8Length(bytes, at);
        if (length < 0 && !isLast) {
            m_carry = bytes.sliced(at).toByteArray();
            break;
        }
        if (length < 1) {
            result += text::fromBytes(bytes.sliced(at, 1)).toUtf8();
            ++m_repairs;
            ++at;
            continue;
        }
        const bool isBad = length == 1 && isForbidden(static_cast<unsigned char>(bytes[at]));
        result += isBad ? QByteArrayView(" ") : bytes.sliced(at, length);
        m_repairs += isBad ? 1 : 0;
        at += length;
    }
    m_text = std::move(result);
    return m_text;
}

} // namespace phaseout::formats
