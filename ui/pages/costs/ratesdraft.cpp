// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costs/costsstate.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr std::int64_t onePercent = 10'000; // in millionths
constexpr int mostContingency = 1000;       // per cent; core allows no more

QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::RatesDraft", text); }

QString percent(std::int64_t millionths)
{
    QString figure = QLocale().toString(static_cast<double>(millionths) / onePercent, 'g', 6);
    return figure + u" %"_s;
}

std::optional<std::int64_t> millionthsOf(const QString &typed, int most)
{
    QString figure = typed.simplified();
    if (figure.endsWith(u'%'))
        figure.chop(1);
    bool isNumber = false;
    const double value = QLocale().toDouble(figure.trimmed(), &isNumber);
    if (!isNumber || !(value >= 0 && value <= most))
        return std::nullopt;
    return std::llround(value * onePercent);
}

// One figure of a rate; says what is wrong with it.
Money amount(const QStringList &row, int number, int column, Currency currency, RatesReader::Problems &problems)
{
    const auto money = Money::parse(row.value(column), currency);
    constexpr std::int64_t most = 1'000'000'000'000;
    if (money && money->minor() >= 0 && money->minor() <= most)
        return *money;
    problems.push_back({number, column,
                        words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "“%1” is not an amount. Write it as %2."))
                            .arg(text::shown(row.value(column)), Money(450 * currency.minorPerUnit(), currency).shown())});
    return Money::zero(currency);
}

std::optional<cost::RateUnit> unitOfWord(const QString &word)
{
    for (int i = 0; i < cost::rateUnitCount; ++i)
        if (cost::rateUnitWord(cost::RateUnit(i)) == word)
            return cost::RateUnit(i);
    return {};
}
} // namespace

RatesDraft RatesDraft::of(const cost::Rates &rates)
{
    RatesDraft draft;
    for (const cost::Rate &rate : rates.rates)
        draft.rows.push_back({rate.name, cost::rateUnitWord(rate.unit), rate.amount.low.shown(), rate.amount.likely.shown(), rate.amount.high.shown(), rate.source, rate.id});
    draft.vat = percent(rates.vatMillionths);
    draft.recoverable = percent(rates.vatRecoverableMillionths);
    draft.contingency = percent(rates.contingencyMillionths);
    return draft;
}

QString tidyMoney(const QString &typed, Currency currency)
{
    const auto money = Money::parse(typed, currency);
    return money ? money->shown() : typed;
}

QString RatesReader::percentProblem(const QString &text, int most)
{
    if (millionthsOf(text, most))
        return {};
    return words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "A share from 0 to %1 % is needed, such as 20 %.")).arg(QLocale().toString(most));
}

cost::Rate RatesReader::rateOf(const QStringList &row, const cost::Rates &before) const
{
    const QString id = row.value(RatesDraft::Id);
    const auto known = std::ranges::find_if(m_rates.rates, [&](const cost::Rate &rate) { return rate.id == id; });
    const QString name = row.value(RatesDraft::Name).simplified();
    cost::Rate rate = known != m_rates.rates.end() ? *known
                                                   : cost::ownRate(before, name, unitOfWord(row.value(RatesDraft::Unit)).value_or(cost::RateUnit::Once), Estimate::zero(m_currency));
    rate.name = name;
    rate.source = row.value(RatesDraft::Source);
    return rate;
}

std::vector<cost::Rate> RatesReader::rows(const EditRowsModel::Rows &rows, Problems &problems) const
{
    cost::Rates read = m_rates;
    read.rates.clear();
    for (size_t i = 0; i < rows.size(); ++i) {
        const int number = static_cast<int>(i);
        const size_t before = problems.size();
        cost::Rate rate = rateOf(rows[i], read);
        if (rate.name.isEmpty())
            problems.push_back({number, RatesDraft::Name, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "A cost line needs a name."))});
        const Money low = amount(rows[i], number, RatesDraft::Low, m_currency, problems);
        const Money likely = amount(rows[i], number, RatesDraft::Likely, m_currency, problems);
        const Money high = amount(rows[i], number, RatesDraft::High, m_currency, problems);
        if (problems.size() == before) {
            if (likely < low)
                problems.push_back({number, RatesDraft::Likely, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "The likely figure is below the low one."))});
            else if (high < likely)
                problems.push_back({number, RatesDraft::High, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "The high figure is below the likely one."))});
            else
                rate.amount = Estimate{low, likely, high};
        }
        read.rates.push_back(std::move(rate));
    }
    return read.rates;
}

RatesReader::Outcome RatesReader::read(const RatesDraft &draft) const
{
    Outcome outcome{m_rates, {}};
    Problems problems;
    outcome.rates.rates = rows(draft.rows, problems);
    for (const EditRowsModel::Problem &problem : problems)
        outcome.problems.push_back(QString(draft.rows[static_cast<size_t>(problem.row)].value(RatesDraft::Name) + u": "_s + problem.words));
    const auto share = [&outcome](const QString &typed, int most, const QString &name, std::int64_t &into) {
        if (const auto value = millionthsOf(typed, most))
            into = *value;
        else
            outcome.problems.push_back(QString(name + u": "_s + percentProblem(typed, most)));
    };
    share(draft.vat, 100, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "VAT")), outcome.rates.vatMillionths);
    share(draft.recoverable, 100, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "VAT that comes back")), outcome.rates.vatRecoverableMillionths);
    share(draft.contingency, mostContingency, words(QT_TRANSLATE_NOOP("phaseout::ui::RatesDraft", "Contingency")), outcome.rates.contingencyMillionths);
    return outcome;
}

} // namespace phaseout::ui
