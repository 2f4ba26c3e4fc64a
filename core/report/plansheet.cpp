// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets.h"

#include "core/report/crewweeks.h"
#include "core/report/timeaxis.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int headerRow = 3;
constexpr int milestoneRow = 4;
constexpr int freezeRow = 5;
constexpr int firstRegionRow = 6;
constexpr int numberColumn = 1; // the region's, which formulas look for
constexpr int allColumn = 2;
constexpr int undatedColumn = 3;
constexpr int firstMonthColumn = 4;

struct Milestone {
    QString name;
    QDate on;
};

// Regions and months, filled row by row.
class PlanOnAPage {
public:
    PlanOnAPage(const Facts &facts, const Places &places, Sheet &sheet)
        : m_facts(facts)
        , m_places(places)
        , m_sheet(sheet)
        , m_months(static_cast<int>(facts.months.size()))
        , m_totalRow(firstRegionRow + static_cast<int>(facts.regions.size()))
    {
    }

    void write()
    {
        writeHeader();
        for (int region = 1; region <= m_facts.regions.size(); ++region)
            writeRegion(region);
        writeTotal();
        if (m_facts.current)
            writeCrews(m_totalRow + 2);
        writeMilestones(m_totalRow + (m_facts.current ? 7 : 2));
        if (!m_facts.regions.isEmpty())
            m_sheet.rules.push_back(
                {{firstRegionRow, firstMonthColumn, m_totalRow - 1, lastMonthColumn()}, {}, Tint::Heat});
    }

private:
    [[nodiscard]] int lastMonthColumn() const { return firstMonthColumn + m_months - 1; }
    [[nodiscard]] QString monthCell(int column) const
    {
        return QString(columnName(column) + u'$' + QString::number(headerRow + 1));
    }

    // How many stores of \a region (0: all) have a finish for which \a counts says yes.
    template <class Counts>
    double stores(int region, Counts counts) const
    {
        return static_cast<double>(
            std::count_if(m_facts.lines.begin(), m_facts.lines.end(), [&](const StoreLine &line) {
                return line.progress.inScope > 0 && (region == 0 || line.region == region) && counts(line.finish);
            }));
    }

    void writeHeader()
    {
        const auto header = [&](int column, const QString &text, bool isRight) {
            m_sheet.put(headerRow, column, words(text, isRight ? Look::HeaderRight : Look::Header));
        };
        header(0, QCoreApplication::translate("phaseout::report", "Region"), false);
        header(numberColumn, QCoreApplication::translate("phaseout::report", "No."), true);
        header(allColumn, QCoreApplication::translate("phaseout::report", "Stores"), true);
        header(undatedColumn, QCoreApplication::translate("phaseout::report", "No date"), true);
        m_sheet.put(milestoneRow, 0,
                    words(QCoreApplication::translate("phaseout::report", "Milestones (listed below)"), Look::Note));
        m_sheet.put(freezeRow, 0, words(QCoreApplication::translate("phaseout::report", "Trading freeze"), Look::Note));
        const Constraints &constraints = m_facts.current ? m_facts.current->constraints : m_facts.estate.constraints;
        for (int i = 0; i < m_months; ++i) {
            const int column = firstMonthColumn + i;
            const QDate month = m_facts.months[static_cast<size_t>(i)];
            Cell cell{month, {}, Look::HeaderRight, Shown::Month, {}};
            if (i > 0)
                cell.formula = u"EOMONTH(%1,1)"_s.arg(cellName(headerRow, column - 1));
            m_sheet.put(headerRow, column, cell);
            const MonthRoom room = roomIn(constraints, month);
            if (room.isPartlyFrozen)
                m_sheet.put(freezeRow, column,
                            words(room.frozen >= 0.5 ? QCoreApplication::translate("phaseout::report", "freeze")
                                                     : QCoreApplication::translate("phaseout::report", "part"),
                                  Look::Freeze));
        }
        header(lastMonthColumn() + 1, QCoreApplication::translate("phaseout::report", "Other"), true);
        m_sheet.widths = {32, 6, 9, 9};
        m_sheet.widths.resize(static_cast<size_t>(lastMonthColumn()) + 1, 9);
        m_sheet.widths.push_back(8);
    }

    void writeRegion(int region)
    {
        const int row = firstRegionRow + region - 1;
        const QString number = QString(u'$' + cellName(row, numberColumn));
        m_sheet.put(row, 0, words(m_facts.regions.at(region - 1), Look::Label));
        m_sheet.put(row, numberColumn, count(region, Look::Note));
        const double all = stores(region, [](QDate) { return true; });
        m_sheet.put(row, allColumn,
                    formula(m_places.fill(u"COUNTIFS({stores.regionno},%1,{stores.scope},\">0\")"_s.arg(number)), all,
                            Shown::Count));
        const double dated = stores(region, [](QDate finish) { return finish.isValid(); });
        m_sheet.put(row, undatedColumn,
                    formula(m_places.fill(u"%1-COUNTIFS({stores.regionno},%2,{stores.finish},\">0\")"_s.arg(
                                cellName(row, allColumn), number)),
                            all - dated, Shown::QuietCount));
        double shown = 0;
        for (int i = 0; i < m_months; ++i) {
            const int column = firstMonthColumn + i;
            const QDate month = m_facts.months[static_cast<size_t>(i)];
            const double here = stores(region, [month](QDate finish) { return isInMonth(finish, month); });
            shown += here;
            m_sheet.put(
                row, column,
                formula(
                    m_places.fill(
                        u"COUNTIFS({stores.regionno},%1,{stores.finish},\">\"&EOMONTH(%2,-1),{stores.finish},\"<=\"&%2)"_s
                            .arg(number, monthCell(column))),
                    here, Shown::QuietCount));
        }
        m_sheet.put(
            row, lastMonthColumn() + 1,
            formula(u"%1-%2-SUM(%3:%4)"_s.arg(cellName(row, allColumn), cellName(row, undatedColumn),
                                              cellName(row, firstMonthColumn), cellName(row, lastMonthColumn())),
                    dated - shown, Shown::QuietCount));
    }

    void writeTotal()
    {
        m_sheet.put(m_totalRow, 0, words(QCoreApplication::translate("phaseout::report", "All regions"), Look::Total));
        m_sheet.put(m_totalRow, numberColumn, words(QString(), Look::Total));
        for (int column = allColumn; column <= lastMonthColumn() + 1; ++column) {
            double sum = 0;
            for (int row = firstRegionRow; row < m_totalRow; ++row)
                sum += std::get<double>(m_sheet.at(row, column)->value);
            const QString text = m_facts.regions.isEmpty() ? u"0"_s
                                                           : u"SUM(%1:%2)"_s.arg(cellName(firstRegionRow, column),
                                                                                 cellName(m_totalRow - 1, column));
            m_sheet.put(m_totalRow, column, formula(text, sum, Shown::QuietCount, Look::Total));
        }
    }

    void writeCrews(int row)
    {
        m_sheet.put(row, 0,
                    words(QCoreApplication::translate("phaseout::report", "Crews, counted on the days that a visit is worked on"), Look::Section));
        m_sheet.put(row + 1, 0, words(QCoreApplication::translate("phaseout::report", "Crew-weeks planned"), Look::Label));
        m_sheet.put(row + 2, 0, words(QCoreApplication::translate("phaseout::report", "Crew-weeks available"), Look::Label));
        m_sheet.put(row + 3, 0, words(QCoreApplication::translate("phaseout::report", "Share used"), Look::Label));
        for (int i = 1; i <= 3; ++i)
            for (int column = numberColumn; column < firstMonthColumn; ++column)
                m_sheet.put(row + i, column, words(QString()));
        const std::map<QDate, int> halfDays = crewHalfDays(*m_facts.current);
        constexpr double halfDaysPerWeek = 10;
        for (int i = 0; i < m_months; ++i) {
            const int column = firstMonthColumn + i;
            const QDate month = m_facts.months[static_cast<size_t>(i)];
            const auto here = halfDays.find(month);
            const double used = here == halfDays.end() ? 0 : here->second / halfDaysPerWeek;
            const double room = roomIn(m_facts.current->constraints, month).crewWeeks;
            if (m_facts.current->start > month) { // a plan made since says nothing of the work that was done then
                for (int line = 1; line <= 3; ++line)
                    m_sheet.put(row + line, column, words(QString()));
                continue;
            }
            m_sheet.put(row + 1, column, {used, {}, Look::Body, Shown::Tenths, {}});
            m_sheet.put(row + 2, column, {room, {}, Look::Body, Shown::Tenths, {}});
            m_sheet.put(row + 3, column,
                        formula(u"IF(%2=0,\"\",%1/%2)"_s.arg(cellName(row + 1, column), cellName(row + 2, column)),
                                room == 0 ? Value(QString()) : Value(used / room), Shown::Percent));
        }
    }

    // When a share of everything in scope is gone: what was reported, then by the forecast. Invalid: the plan never gets there.
    [[nodiscard]] QDate dayOfShare(int percent) const
    {
        std::map<QDate, qint64> gone;
        for (const RemovalDay &removal : m_facts.removals)
            gone[removal.on] += removal.reported;
        for (const StoreLine &line : m_facts.lines)
            if (line.left > 0 && line.forecast.isValid())
                gone[line.forecast] += line.left;
        const qint64 all = m_facts.totals.inScope;
        qint64 sum = 0;
        for (const auto &[on, devices] : gone) {
            sum += devices;
            if (all > 0 && sum * 100 >= all * percent)
                return on;
        }
        return {};
    }

    void writeMilestones(int row)
    {
        std::vector<Milestone> milestones{
            {QCoreApplication::translate("phaseout::report", "Pledge made"), m_facts.inputs.pledge},
            {QCoreApplication::translate("phaseout::report", "This report"), m_facts.inputs.asOf},
            {QCoreApplication::translate("phaseout::report", "To be finished by"), m_facts.inputs.target},
            {QCoreApplication::translate("phaseout::report", "Last removal by the baseline"), m_facts.schedule.baselineFinish},
            {QCoreApplication::translate("phaseout::report", "Last removal by the forecast"), m_facts.schedule.finish}};
        for (const int percent : {25, 50, 75, 100})
            milestones.push_back({QCoreApplication::translate("phaseout::report", "%1 % of the devices in scope removed, by the forecast").arg(percent),
                                  dayOfShare(percent)});
        if (m_facts.outlook.lastSurvey.isValid())
            milestones.push_back({QCoreApplication::translate("phaseout::report", "Last survey by the forecast"), m_facts.outlook.lastSurvey});
        std::erase_if(milestones, [](const Milestone &milestone) { return !milestone.on.isValid(); });
        std::stable_sort(milestones.begin(), milestones.end(), [](const Milestone &a, const Milestone &b) { return a.on < b.on; });
        m_sheet.put(row, 0, words(QCoreApplication::translate("phaseout::report", "Milestones"), Look::Section));
        std::vector<QString> marks(static_cast<size_t>(m_months));
        // Beside one another where there is room: the pictures below have it then.
        constexpr int secondColumn = firstMonthColumn + 2;
        const bool isSplit = m_months >= 10;
        const size_t half = (milestones.size() + 1) / 2;
        for (size_t i = 0; i < milestones.size(); ++i) {
            const QString mark = u"◆%1"_s.arg(i + 1);
            const int at = row + 1 + static_cast<int>(isSplit ? i % half : i);
            const QString date =
                QLocale(QLocale::English, QLocale::UnitedKingdom).toString(milestones[i].on, u"d MMMM yyyy"_s);
            m_sheet.put(at, isSplit && i >= half ? secondColumn : 0, words(QString(mark + u' ' + milestones[i].name + u": " + date), Look::Subtitle));
            for (size_t month = 0; month < marks.size(); ++month)
                if (isInMonth(milestones[i].on, m_facts.months[month]))
                    marks[month] += mark;
        }
        for (int i = 0; i < m_months; ++i)
            if (!marks[static_cast<size_t>(i)].isEmpty())
                m_sheet.put(milestoneRow, firstMonthColumn + i, words(marks[static_cast<size_t>(i)], Look::Mark));
    }

    const Facts &m_facts;
    const Places &m_places;
    Sheet &m_sheet;
    int m_months;
    int m_totalRow;
};

// Both below the table, side by side, as wide as it is.
void addCharts(Sheet &sheet, const Facts &facts, const Places &places)
{
    constexpr double pixels = 7; // of a character, and a few at the side of each column
    constexpr double padding = 5;
    constexpr int gap = 30;
    constexpr int least = 260;
    constexpr int most = 600;
    constexpr int row = 21;      // pixels of a row
    constexpr double page = 1.42; // width to height of what can be printed on
    const auto left = [&](size_t column) {
        double sum = 0;
        for (size_t i = 0; i < column; ++i)
            sum += sheet.widths[i] * pixels + padding;
        return static_cast<int>(sum);
    };
    const int whole = left(sheet.widths.size());
    const int rest = static_cast<int>(whole / page) - (static_cast<int>(sheet.rows.size()) + 2) * row;
    const int height = std::clamp(rest, least, most); // what the rows leave of a page as wide as they are
    size_t middle = 0;
    while (left(middle) < whole / 2)
        ++middle;
    Chart curve = curveChart(facts, places);
    Chart cash = cashChart(facts, places);
    curve.row = cash.row = static_cast<int>(sheet.rows.size()) + 1;
    cash.column = static_cast<int>(middle);
    curve.width = left(middle) - gap;
    cash.width = whole - left(middle);
    curve.height = cash.height = height;
    sheet.charts = {curve, cash};
}
} // namespace

Sheet planSheet(const Facts &facts, Places &places)
{
    Sheet sheet = startSheet(
        u"Plan on a page"_s, Group::Read, QCoreApplication::translate("phaseout::report", "Plan on a page"),
        facts.current
            ? QCoreApplication::translate(
                  "phaseout::report",
                  "Stores finished or to be finished in each month, by region. Darker cells hold more stores.")
            : QCoreApplication::translate("phaseout::report",
                                          "No plan has been made yet: only stores already finished have a month."));
    if (const QString without = progress::withoutVisitSentence(facts.outlook); facts.current && !without.isEmpty())
        sheet.put(headerRow - 1, 0, words(u"▲ "_s + without, Look::Section));
    PlanOnAPage(facts, places, sheet).write();
    if (facts.totals.inScope > 0)
        addCharts(sheet, facts, places);
    sheet.isA3 = true;
    sheet.isOnePage = true;
    sheet.frozenRows = headerRow + 1;
    sheet.frozenColumns = 1;
    return sheet;
}

} // namespace phaseout::report
