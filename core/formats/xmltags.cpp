// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xmltags.h"

#include <QCoreApplication>

namespace phaseout::formats {

QString tooManyAttributes()
{
    return QCoreApplication::translate("phaseout::formats", "one element has more than %1 attributes").arg(XmlTags::mostAttributes);
}

bool XmlTags::take(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const bool isFirst = m_taken++ % 2 == 0;
        if (m_taken > 2 && !m_isWide) {
            if (!takeSign(byte))
                return false;
            continue;
        }
        if (isFirst) {
            m_first = byte;
            continue;
        }
        if (m_taken == 2) { // no sign of XML is zero: where one of two bytes is, signs are wide
            m_isBigEndian = m_first == '\0' || (m_first == '\xFE' && byte == '\xFF');
            m_isWide = m_isBigEndian || byte == '\0' || (m_first == '\xFF' && byte == '\xFE');
        }
        const char high = m_isBigEndian ? m_first : byte;
        const char low = m_isBigEndian ? byte : m_first;
        if (!m_isWide ? !(takeSign(m_first) && takeSign(byte)) : high == '\0' && low != '\0' && !takeSign(low))
            return false;
    }
    return true;
}

bool XmlTags::takeSign(char sign)
{
    switch (m_inside) {
    case Inside::Text:
        if (sign == '<')
            m_inside = Inside::TagStart;
        break;
    case Inside::TagStart:
        m_attributes = 0;
        m_last[0] = m_last[1] = 0;
        m_inside = sign == '!' ? Inside::Mark : sign == '?' ? Inside::Instruction : sign == '>' ? Inside::Text : Inside::Tag;
        break;
    case Inside::Tag:
        if (sign == '"' || sign == '\'') {
            m_quote = sign;
            m_inside = Inside::Quoted;
        } else if (sign == '>') {
            m_inside = Inside::Text;
        }
        m_attributes += sign == '=' ? 1 : 0;
        break;
    case Inside::Quoted:
        if (sign == m_quote)
            m_inside = Inside::Tag;
        break;
    default:
        takeMark(sign);
    }
    return m_attributes <= mostAttributes;
}

// Remarks, character data and instructions, which quotation marks and brackets stand in as they please.
void XmlTags::takeMark(char sign)
{
    const bool isDouble = m_last[1] == sign;
    if (m_inside == Inside::Mark) {
        if (sign == '[')
            m_inside = Inside::Data;
        else if (sign == '-' && isDouble)
            m_inside = Inside::Remark;
        else if (sign != '-')
            m_inside = Inside::Tag; // a declaration, which is refused when it is whole
        m_last[1] = m_inside == Inside::Mark ? sign : '\0';
        m_last[0] = 0;
        return;
    }
    const char end = m_inside == Inside::Remark ? '-' : ']';
    const bool isEnd = sign == '>' && (m_inside == Inside::Instruction ? m_last[1] == '?' : m_last[0] == end && m_last[1] == end);
    if (isEnd)
        m_inside = Inside::Text;
    m_last[0] = m_last[1];
    m_last[1] = sign;
}

} // namespace phaseout::formats
