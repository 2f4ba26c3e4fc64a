// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costs/costsstate.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "ui/models/moneytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::CostsState", text, nullptr, n); }

int shareOf(const Money &part, const Money &whole)
{
    return whole.minor() > 0 ? static_cast<int>((part.minor() * 100 + whole.minor() / 2) / whole.minor()) : 0;
}

// Categories in the order in which their first rate stands.
std::vector<CostRow> byCategory(const std::vector<cost::CostLine> &lines, const std::vector<cost::Rate> &rates, Currency currency)
{
    std::vector<CostRow> rows;
    QStringList order;
    for (size_t i = 0; i < lines.size(); ++i) {
        const cost::CostLine &line = lines[i];
        if (rates[i].unit == cost::RateUnit::Once)
            continue; // on top, by its own name
        qsizetype at = order.indexOf(line.category);
        if (at < 0) {
            at = order.size();
            order.push_back(line.category);
            rows.push_back({text::shown(cost::categoryWord(line.category)), Estimate::zero(currency), Money::zero(currency), 0, false});
        }
        CostRow &row = rows[static_cast<size_t>(at)];
        *row.amount += line.amount;
        row.likely += line.amount.likely;
    }
    return rows;
}
} // namespace

CostsState::CostsState(const Estate &estate, const timetable::Timetable *plan, QDate today)
{
    const Currency currency = estate.programme.currency;
    const auto stores = progress::storeProgress(estate, today);
    addBuildUp(estate, stores);
    for (const progress::StoreProgress &p : stores) {
        if (p.cost.whole == Estimate::zero(currency))
            continue;
        const Store &store = estate.stores[static_cast<size_t>(p.store)];
        m_stores.push_back({store.id, text::shown(uniqueCode(store, estate)), text::shown(store.name), text::shown(store.region), p.inScope,
                            p.cost.whole});
    }
    std::stable_sort(m_stores.begin(), m_stores.end(), [](const StoreCost &a, const StoreCost &b) { return a.amount.likely > b.amount.likely; });
    addCash(estate, plan, today);
}

void CostsState::addBuildUp(const Estate &estate, const std::vector<progress::StoreProgress> &stores)
{
    const Currency currency = estate.programme.currency;
    const auto lines = progress::costBuildUp(estate, stores);
    m_total = cost::total(lines, currency);
    m_buildUp = byCategory(lines, estate.rates.rates, currency);
    for (CostRow &row : m_buildUp)
        row.share = shareOf(row.likely, m_total.likely);
    const progress::CostSummary sums = progress::costSummary(estate, stores);
    m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Total, without VAT")), m_total, m_total.likely, -1, true});
    m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "On top: devices at no store yet, without visits")), sums.unplaced, sums.unplaced.likely, -1, false});
    for (const cost::Rate &rate : estate.rates.rates)
        if (rate.unit == cost::RateUnit::Once)
            m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "On top, once: %1")).arg(text::shown(rate.name, 60)), rate.amount, rate.amount.likely, -1, false});
    m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Contingency")), std::nullopt, sums.contingency, -1, false});
    m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "VAT that does not come back")), std::nullopt, sums.vat, -1, false});
    m_buildUp.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "To be paid in all")), std::nullopt, sums.toPay(), -1, true});
    m_pricedAsCameras = sums.pricedAsCameras;
    m_withoutRate = sums.withoutRate;
}

void CostsState::addCash(const Estate &estate, const timetable::Timetable *plan, QDate today)
{
    const Currency currency = estate.programme.currency;
    m_peak = Money::zero(currency);
    for (const progress::CashMonth &month : progress::cashFlow(estate, plan, today)) {
        m_cash.months.push_back({month.monthEnd, month.done.inUnits(), month.committed.inUnits(), month.forecast.inUnits(), {}});
        if (month.total() > m_peak) {
            m_peak = month.total();
            m_peakMonth = month.monthEnd;
        }
    }
    m_cash.actualName = words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Reported removed"));
    m_cash.committedName = words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Committed"));
    m_cash.forecastName = words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Forecast"));
    m_cash.asOf = ChartMark{today, words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "As of %1")).arg(QLocale().toString(today, u"d MMM"_s)), {}};
    m_cash.format = chartMoney(currency);
}

QString CostsState::headline() const { return m_total.likely.shownShort(); }

QString CostsState::range() const
{
    if (m_stores.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "No store has anything to remove."));
    QString sentence = words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "likely, between %1 and %2, without VAT. No invoices are recorded: all of it is unit rates times what is in scope (E, estimate), also of what is reported removed."))
                           .arg(m_total.low.shownShort(), m_total.high.shownShort());
    if (m_pricedAsCameras > 0)
        sentence += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::ui::CostsState", "%Ln device(s) of unknown class are priced as cameras."), m_pricedAsCameras);
    if (m_withoutRate > 0)
        sentence += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::ui::CostsState", "%Ln device(s) have no rate: nothing is charged for replacing them."), m_withoutRate);
    return sentence;
}

QString CostsState::cashSentence() const
{
    if (!m_peakMonth.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Make a plan to see when money falls due."));
    return words(QT_TRANSLATE_NOOP("phaseout::ui::CostsState", "Most falls due in %1: %2.")).arg(QLocale().toString(m_peakMonth, u"MMMM yyyy"_s), m_peak.shownShort());
}

} // namespace phaseout::ui
