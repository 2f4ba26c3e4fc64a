// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonrecords.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr qsizetype longestRaw = 4096;
constexpr int mostDepth = 256;
constexpr qint64 mostInVain = qint64(64) << 20; // characters, and for each byte of the file four

QString words(const char *text) { return QCoreApplication::translate("phaseout::formats", text); }
} // namespace

bool JsonRecords::has(qsizetype at)
{
    while (at >= m_buffer.size() && !m_isAtEnd) {
        const Result<bool> more = m_text.appendTo(m_buffer);
        if (!more)
            m_failure = more.error();
        m_isAtEnd = !more || !*more;
    }
    return at < m_buffer.size();
}

// What is behind is forgotten, its lines counted.
void JsonRecords::advance(qsizetype to)
{
    m_line += QStringView(m_buffer).sliced(m_at, to - m_at).count(u'\n');
    m_at = to;
    if (m_at > 1 << 16) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
}

// Brackets, commas and whatever else stands between objects say nothing.
bool JsonRecords::findStart()
{
    while (has(m_at)) {
        const qsizetype found = m_buffer.indexOf(u'{', m_at);
        advance(found < 0 ? m_buffer.size() : found);
        if (found >= 0)
            return true;
    }
    return false;
}

// True when the list that opens at \a at belongs to one of the keys.
bool JsonRecords::opensList(qsizetype at) const
{
    const QStringView before = QStringView(m_buffer).sliced(m_at, at - m_at).trimmed();
    if (!before.endsWith(u':'))
        return false;
    const QStringView key = before.chopped(1).trimmed();
    return std::any_of(m_lists.begin(), m_lists.end(), [key](const QString &list) { return key.endsWith(QString(u'"' + list + u'"')); });
}

// Where the next record begins if this one was cut: at the first line in it that begins with a brace. Inside of an object a brace stands
// behind a bracket, comma or colon: behind anything else it is another's for sure.
bool JsonRecords::beginsInside(qsizetype at, QChar before)
{
    const bool isLine = at > m_at && m_buffer.at(at) == u'{' && m_buffer.at(at - 1) == u'\n';
    if (isLine && m_inside < 0)
        m_inside = at;
    return isLine && !u"[,:"_s.contains(before);
}

// Moves \a at behind the object that begins at m_at, or to where it stops being one.
JsonRecords::Scanned JsonRecords::scan(qsizetype &at)
{
    int depth = 0;
    bool isText = false;
    QChar before; // the last sign that is no space
    m_inside = -1;
    for (at = m_at; has(at); ++at) {
        if (at - m_at > longestRecord)
            return Scanned::TooLong;
        const QChar c = m_buffer.at(at);
        if (c == u'{' && !isText && beginsInside(at, before))
            return Scanned::Cut;
        if (!c.isSpace())
            before = c;
        if (isText) {
            if (c == u'\\')
                ++at;
            else if (c == u'\n') // never inside a text: a quotation mark is missing
                return Scanned::Broken;
            isText = c != u'"';
        } else if (c == u'"') {
            isText = true;
        } else if (c == u'{' || c == u'[') {
            if (c == u'[' && depth == 1 && opensList(at)) {
                ++at;
                return Scanned::Opened;
            }
            if (++depth > mostDepth)
                return Scanned::Broken;
        } else if ((c == u'}' || c == u']') && --depth == 0) {
            ++at;
            return Scanned::Whole;
        }
    }
    at = std::min(at, m_buffer.size());
    return Scanned::AtEnd;
}

// To the record that begins in the middle of one that could not be read.
bool JsonRecords::mayGoBack() const { return m_inside >= 0 && m_inVain <= mostInVain + 4 * m_text.bytesRead(); }

void JsonRecords::toNextLine()
{
    while (has(m_at)) {
        const qsizetype found = m_buffer.indexOf(u'\n', m_at);
        advance(found < 0 ? m_buffer.size() : found + 1);
        if (found >= 0)
            return;
    }
}

Result<bool> JsonRecords::next(JsonRecord &record)
{
    record = {};
    while (findStart()) {
        record.line = m_line;
        qsizetype end = m_at;
        const Scanned scanned = scan(end);
        if (m_failure)
            break;
        if (scanned == Scanned::Opened) {
            advance(end);
            continue;
        }
        const QString whole = m_buffer.sliced(m_at, end - m_at);
        if (scanned == Scanned::Whole) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(whole.toUtf8(), &error);
            record.object = document.object();
            if (!document.isObject())
                record.problem = error.errorString();
        } else {
            record.problem = scanned == Scanned::TooLong ? words(QT_TRANSLATE_NOOP("phaseout::formats", "longer than %1 characters")).arg(longestRecord)
                : scanned == Scanned::AtEnd             ? words(QT_TRANSLATE_NOOP("phaseout::formats", "the file ends in the middle of it"))
                                                        : words(QT_TRANSLATE_NOOP("phaseout::formats", "a quotation mark is missing, or it is nested too deep"));
            record.isBrokenOff = scanned == Scanned::AtEnd;
        }
        if (!record.problem.isEmpty())
            record.raw = whole.left(longestRaw);
        if (!record.problem.isEmpty() && mayGoBack()) {
            record.raw = whole.left(std::min(longestRaw, m_inside - m_at));
            record.problem = words(QT_TRANSLATE_NOOP("phaseout::formats", "the next one begins in the middle of it"));
            record.isBrokenOff = false;
            m_inVain += end - m_inside;
            advance(m_inside);
            return true;
        }
        advance(end);
        if (scanned == Scanned::TooLong || (scanned == Scanned::Broken && m_buffer.size() > m_at && m_buffer.at(m_at) != u'\n'))
            toNextLine();
        return true;
    }
    if (m_failure)
        return failure(*m_failure);
    return false;
}

} // namespace phaseout::formats
