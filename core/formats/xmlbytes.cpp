// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmlbytes.h"

#include "core/base/text.h"
#include "core/formats/checkeddevice.h"
#include "core/formats/textsource.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype pieceSize = 64 * 1024;

bool isForbidden(unsigned char c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

// One look over the bytes without a branch, for the files that need nothing.
bool isPlain(QByteArrayView bytes)
{
    unsigned odd = 0;
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        odd |= static_cast<unsigned>(u >= 0x80) | static_cast<unsigned>(isForbidden(u));
    }
    return odd == 0;
}

// XML begins with a sign of ASCII: of a wide one, the first or the second byte is zero where no mark comes before it.
bool mayBeWide(QByteArrayView start) { return start.size() > 1 && (start[0] == '\xFF' || start[0] == '\xFE' || start[0] == '\0' || start[1] == '\0'); }

// What is read as it stands or by the table of Windows-1252, of which Latin-1 is nearly a part.
bool isKnownEncoding(QByteArrayView start)
{
    static const QRegularExpression declared(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)"_s);
    const auto match = declared.match(QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 256))));
    if (!match.hasMatch())
        return true;
    const QString name = text::folded(match.captured(1));
    return name.startsWith("utf8"_L1) || name.startsWith("utf16"_L1) || name == "usascii"_L1 || name == "ascii"_L1 || name == "iso88591"_L1
        || name == "latin1"_L1 || name == "windows1252"_L1 || name == "cp1252"_L1;
}
} // namespace

XmlBytes::XmlBytes(QIODevice &device) : m_device(device), m_buffer(pieceSize, Qt::Uninitialized) {}

void XmlBytes::begin(QByteArrayView bytes)
{
    m_hasBegun = true;
    if (const auto wide = mayBeWide(bytes) ? wideEncoding(bytes) : std::nullopt)
        m_utf16.emplace(converterOf(*wide));
    else
        m_isText = isKnownEncoding(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
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
        if (m_utf16) {
            m_text = QString((*m_utf16)(bytes)).toUtf8();
            if (m_text.isEmpty() && !isLast)
                continue;
            return isPlain(m_text) ? QByteArrayView(m_text) : repaired(QByteArray(m_text), true);
        }
        if (m_carry.isEmpty() && isPlain(bytes))
            return bytes;
        const QByteArrayView result = repaired(QByteArray(m_carry + bytes.toByteArray()), isLast);
        if (!result.isEmpty() || isLast)
            return result;
    }
}

QByteArrayView XmlBytes::repaired(QByteArrayView bytes, bool isLast)
{
    m_carry.clear();
    QByteArray result;
    result.reserve(bytes.size() + 64);
    for (qsizetype at = 0; at < bytes.size();) {
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
