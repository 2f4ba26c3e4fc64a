// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"
#include "ui/charts/chartdata.h"
#include "ui/models/editrowsmodel.h"

namespace phaseout::ui {

/// A row of the cost build-up: a category, or one of the sums under them.
struct CostRow {
    QString name;
    std::optional<Estimate> amount; ///< nothing: only the likely figure is known
    Money likely = Money::zero(Currency::pounds());
    int share = -1;                 ///< per cent of the likely total; -1: a sum
    bool isTotal = false;
};

/// What a store costs.
struct StoreCost {
    StoreId store;
    QString code; ///< harmless to show, as are the next two
    QString name;
    QString region;
    int devices = 0;
    Estimate amount = Estimate::zero(Currency::pounds());
};

/// What the Costs page says, without showing anything. A value.
class CostsState {
public:
    CostsState() = default;
    /// \a plan may be null.
    CostsState(const Estate &estate, const timetable::Timetable *plan, QDate today);
    [[nodiscard]] const std::vector<CostRow> &buildUp() const { return m_buildUp; }
    [[nodiscard]] const std::vector<StoreCost> &stores() const { return m_stores; }
    [[nodiscard]] const CashChartData &cash() const { return m_cash; }
    /// "£1.94m".
    [[nodiscard]] QString headline() const;
    /// "likely, £1.87m to £2.06m, without VAT. All of it is estimate (E)."
    [[nodiscard]] QString range() const;
    /// "Most falls due in March 2027: £148k." for the chart.
    [[nodiscard]] QString cashSentence() const;

private:
    void addBuildUp(const Estate &estate, const std::vector<progress::StoreProgress> &stores);
    void addCash(const Estate &estate, const timetable::Timetable *plan, QDate today);

    Estimate m_total = Estimate::zero(Currency::pounds());
    std::vector<CostRow> m_buildUp;
    int m_pricedAsCameras = 0;
    int m_withoutRate = 0;
    std::vector<StoreCost> m_stores; ///< dearest first
    CashChartData m_cash;
    QDate m_peakMonth;
    Money m_peak = Money::zero(Currency::pounds());
};

/// Unit rates as they stand in the form: texts as typed.
struct RatesDraft {
    enum Column { Name, Unit, Low, Likely, High, Source, Id, ColumnCount };
    EditRowsModel::Rows rows;
    QString vat;         ///< "20 %"
    QString recoverable;
    QString contingency;
    [[nodiscard]] static RatesDraft of(const cost::Rates &rates);
};

/// Reads a draft back over the rates it was made of: rows without an id are new lines, rates without a row are gone. Every
/// problem is a sentence at its cell.
class RatesReader {
public:
    using Problems = std::vector<EditRowsModel::Problem>;
    RatesReader(const cost::Rates &rates, Currency currency) : m_rates(rates), m_currency(currency) {}
    [[nodiscard]] std::vector<cost::Rate> rows(const EditRowsModel::Rows &rows, Problems &problems) const;
    /// Why \a text is no share from 0 to \a most per cent; empty when it is one.
    [[nodiscard]] static QString percentProblem(const QString &text, int most);

    struct Outcome {
        cost::Rates rates;
        QStringList problems; ///< empty: may be applied
    };
    [[nodiscard]] Outcome read(const RatesDraft &draft) const;

private:
    [[nodiscard]] cost::Rate rateOf(const QStringList &row, const cost::Rates &before) const;
    const cost::Rates &m_rates;
    Currency m_currency;
};

/// "1500" as "£1,500"; what is no amount stays as it was typed.
[[nodiscard]] QString tidyMoney(const QString &typed, Currency currency);

} // namespace phaseout::ui
