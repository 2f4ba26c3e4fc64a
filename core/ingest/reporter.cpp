// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reporter.h"

#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// A record is shown and exported again; a hostile one is cut.
constexpr qsizetype longestRaw = 16 * 1024;
constexpr qsizetype longestSubject = 400;
} // namespace

Reporter::~Reporter()
{
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        if (it.value() > mostOfOneKind)
            m_sink.finding(Finding{Severity::Note, u"table.more-of-the-same"_s, it.key(), {m_file, 0, 0},
                                   Words::tr("%Ln more of this kind, not listed one by one", nullptr,
                                                               it.value() - mostOfOneKind),
                                   {}, {}});
}

void Reporter::tell(Severity severity, const QString &id, Spot spot, const QString &subject, const QString &message,
                    const QString &suggestion)
{
    if (++m_told[id] <= mostOfOneKind)
        m_sink.finding(Finding{severity, id, subject.left(longestSubject), {m_file, spot.line, spot.column}, message, suggestion, {}});
}

void Reporter::note(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion)
{
    tell(Severity::Note, id, spot, subject, message, suggestion);
}

void Reporter::warn(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion)
{
    tell(Severity::Warning, id, spot, subject, message, suggestion);
}

void Reporter::tellBrokenOff(Spot spot, const QString &last)
{
    warn(u"file.broken-off"_s, spot, last, Words::tr("The file ends in the middle of a record; what came before was read."), Words::tr("Get the file again, or run the scan again."));
}

void Reporter::refuse(const QString &id, Spot spot, const QString &subject, const QString &message, const QString &suggestion,
                      const QString &raw)
{
    ++m_refused;
    m_sink.finding(Finding{Severity::Refused, id, subject.left(longestSubject), {m_file, spot.line, spot.column}, message, suggestion,
                           raw.left(longestRaw)});
}

} // namespace phaseout::ingest
