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

void Reporter::tellNoDevices()
{
    note(u"file.no-devices"_s, 0, {}, Words::tr("This file names no device."));
}

void Reporter::tellRepairs(qint64 repairs)
{
    if (repairs > 0)
        note(u"scan.file.repaired"_s, 0, QString::number(repairs),
             Words::tr("%Ln character(s) of this file are not as its format demands and were read as Windows text, as "
                       "spaces or as they stand.",
                       nullptr, static_cast<int>(std::min<qint64>(repairs, 2'000'000'000))));
}

void Reporter::refuseOtherEncoding(Spot spot, QString line)
{
    if (line.remove(QChar()).trimmed().isEmpty())
        return; // the second half of a line end
    refuse(u"file.line.encoding"_s, spot, {},
           Words::tr("This line stands in another encoding than the file around it, and was left out."),
           Words::tr("Something was appended to this file. Save that as a file of its own, and import both."), line);
}

} // namespace phaseout::ingest
