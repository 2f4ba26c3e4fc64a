// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include "core/report/timeaxis.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;

// One month of the S-curve: formulas and, beside them, the same sums.
class ProgressRows {
public:
    ProgressRows(const Facts &facts, const Places &places, TableWriter &table)
        : m_facts(facts)
        , m_places(places)
        , m_table(table)
    {
    }

    void add(size_t i)
    {
        const QDate month = m_facts.months[i];
        const bool isPast = static_cast<int>(i) <= m_facts.asOfMonth;
        putMonth(m_table, month, i == 0);
        if (m_facts.baseline)
            addBaseline(month, i == 0);
        if (isPast)
            addActual(month);
        if (m_facts.current && static_cast<int>(i) >= m_facts.asOfMonth)
            addForecast(month, static_cast<int>(i) == m_facts.asOfMonth);
        const auto actual = [](const StoreLine &line) { return line.actual; };
        if (isPast)
            m_table.put(u"stores",
                        formula(u"COUNTIFS(%1,\"<=\"&%2)"_s.arg(m_places(u"stores.actual"_s), cell()),
                                untilMonth(m_facts.lines, month, actual, [](const StoreLine &) { return 1; }),
                                Shown::Count));
        m_table.endRow();
    }

private:
    [[nodiscard]] QString cell() const { return QString(u'$' + m_table.here(u"month")); }
    void put(QStringView column, const QString &text, double result)
    {
        m_table.put(column, formula(text, result, Shown::Count));
    }

    // Both cumulative columns: what this month brings on top of the row above.
    void accumulate(QStringView column, QStringView part, bool isFirst, double sum)
    {
        const QString own = m_table.here(part);
        put(column, isFirst ? own : QString(m_table.here(column, 1) + u'+' + own), sum);
    }

    void addBaseline(QDate month, bool isFirst)
    {
        const double part = inMonth(
            m_facts.lines, month, [](const StoreLine &l) { return l.baseline; },
            [](const StoreLine &l) { return l.baselineDevices; });
        m_baseline += part;
        put(u"planned", sumInMonth(m_places, u"stores.planned"_s, u"stores.baseline"_s, cell()), part);
        accumulate(u"baseline", u"planned", isFirst, m_baseline);
    }

    void addActual(QDate month)
    {
        const auto on = [](const RemovalDay &removal) { return removal.on; };
        m_reported =
            untilMonth(m_facts.removals, month, on, [](const RemovalDay &removal) { return removal.reported; });
        put(u"reported", sumUntil(m_places, u"removals.reported"_s, u"removals.on"_s, cell()), m_reported);
        put(u"verified", sumUntil(m_places, u"removals.verified"_s, u"removals.on"_s, cell()),
            untilMonth(m_facts.removals, month, on, [](const RemovalDay &removal) { return removal.verified; }));
    }

    void addForecast(QDate month, bool isFirst)
    {
        const double part = inMonth(
            m_facts.lines, month, [](const StoreLine &l) { return l.forecast; },
            [](const StoreLine &l) { return l.left; });
        put(u"expected", sumInMonth(m_places, u"stores.left"_s, u"stores.forecast"_s, cell()), part);
        m_forecast = isFirst ? m_reported + part : m_forecast + part;
        const QString before = isFirst ? m_table.here(u"reported") : m_table.here(u"forecast", 1);
        put(u"forecast", QString(before + u'+' + m_table.here(u"expected")), m_forecast);
    }

    const Facts &m_facts;
    const Places &m_places;
    TableWriter &m_table;
    double m_baseline = 0;
    double m_reported = 0;
    double m_forecast = 0;
};
} // namespace

Sheet progressSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Progress"_s, Group::Data, QCoreApplication::translate("phaseout::report", "Progress"),
        QCoreApplication::translate(
            "phaseout::report",
            "Devices by month: promised, expected, reported and verified. Behind the curve on the Summary."));
    TableWriter table(sheet, u"progress"_s, headerRow,
                      {{u"month"_s, QCoreApplication::translate("phaseout::report", "Month end"), 12},
                       {u"planned"_s, QCoreApplication::translate("phaseout::report", "Baseline in month"), 12, true},
                       {u"baseline"_s, QCoreApplication::translate("phaseout::report", "Baseline"), 12, true},
                       {u"expected"_s, QCoreApplication::translate("phaseout::report", "Forecast in month"), 12, true},
                       {u"forecast"_s, QCoreApplication::translate("phaseout::report", "Forecast"), 12, true},
                       {u"reported"_s, QCoreApplication::translate("phaseout::report", "Reported removed"), 12, true},
                       {u"verified"_s, QCoreApplication::translate("phaseout::report", "Verified removed"), 12, true},
                       {u"stores"_s, QCoreApplication::translate("phaseout::report", "Stores all removed"), 12, true}});
    ProgressRows rows(facts, places, table);
    for (size_t i = 0; i < facts.months.size(); ++i)
        rows.add(i);
    table.finish(places, u"Progress"_s);
    // The curve's parts: what has happened ends at as-of, where what is expected begins.
    const int asOf = headerRow + 1 + facts.asOfMonth;
    const auto part = [&](const QString &key, QStringView column, int first, int last) {
        const int at = table.column(column);
        places.set(key, sheet.reference({first, at, last, at}));
    };
    part(u"progress.reported.past"_s, u"reported", headerRow + 1, asOf);
    part(u"progress.verified.past"_s, u"verified", headerRow + 1, asOf);
    part(u"progress.forecast.whole"_s, u"forecast", headerRow + 1, table.lastRow());
    part(u"progress.baseline.last"_s, u"baseline", table.lastRow(), table.lastRow());
    part(u"progress.forecast.last"_s, u"forecast", table.lastRow(), table.lastRow());
    part(u"progress.reported.last"_s, u"reported", asOf, asOf);
    sheet.frozenRows = headerRow + 1;
    sheet.isPrinted = false;
    return sheet;
}

} // namespace phaseout::report
