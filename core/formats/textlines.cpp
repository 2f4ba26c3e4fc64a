// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textlines.h"

namespace phaseout::formats {
namespace {
qsizetype endOfLine(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from) != u'\n' && text.at(from) != u'\r')
        ++from;
    return from;
}
} // namespace

Result<bool> TextLines::refill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    for (;;) {
        const Result<bool> more = m_text.appendTo(m_buffer);
        if (!more || !*more || m_buffer.size() > before)
            return more;
    }
}

Result<bool> TextLines::next(QString &line)
{
    line.clear();
    m_isCut = false;
    for (bool isAny = false;;) {
        if (m_isAfterReturn && m_at < m_buffer.size()) {
            m_at += m_buffer.at(m_at) == u'\n' ? 1 : 0;
            m_isAfterReturn = false;
        }
        const qsizetype end = endOfLine(m_buffer, m_at);
        const qsizetype wanted = std::min(end - m_at, m_longest - line.size());
        m_isCut = m_isCut || wanted < end - m_at;
        line += QStringView(m_buffer).sliced(m_at, wanted);
        isAny = isAny || end > m_at;
        m_at = end;
        if (end < m_buffer.size()) {
            m_isAfterReturn = m_buffer.at(end) == u'\r';
            ++m_at;
            ++m_number;
            return true;
        }
        const Result<bool> more = refill();
        if (!more)
            return more;
        if (*more)
            continue;
        m_number += isAny ? 1 : 0;
        return isAny;
    }
}

} // namespace phaseout::formats
