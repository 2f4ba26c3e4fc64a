// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/forecast.h"
#include "ui/charts/charttable.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/plan/storedparts.h"
#include "ui/pages/plan/workbar.h"

class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace phaseout::ui {

class TablePair;
class TornadoChart;

/// How likely one store's visit is to be late.
struct ChanceLine {
    StoreId store;
    QString code;
    QString name;
    QString region;
    timetable::StoreForecast forecast;
};
using ChanceLines = RowsModel<ChanceLine>;

[[nodiscard]] std::vector<ChanceLine> chanceLinesOf(const timetable::PlanForecast &forecast, const Estate &estate);
/// Finish, risk carried and cost: as planned, in half, 80 and 90 per cent of the runs, each with its error.
[[nodiscard]] std::vector<QStringList> figureRowsOf(const timetable::PlanForecast &forecast);
/// "In 8 runs of 10 the last visit ends by …, … later than planned." Nothing is said of chance where there is none.
[[nodiscard]] QString sureSentence(const timetable::PlanForecast &forecast, const Estate &estate, QDate today);
/// The tornado's twin.
[[nodiscard]] std::vector<QStringList> swayRowsOf(const timetable::PlanForecast &forecast);

/// How sure is this? The plan played through thousands of times with what goes wrong.
class SurePanel : public QWidget {
    Q_OBJECT
public:
    explicit SurePanel(Session &session, QWidget *parent = nullptr);
    /// The plan in force; null: none. What was found for another plan goes.
    void setPlan(std::shared_ptr<const StoredParts> plan);
    /// Something changed in the project: what was found under other assumptions goes.
    void refresh();
    /// For tests: how many runs.
    void setReplications(int replications) { m_replications = replications; }

signals:
    /// Asks for a store's visit.
    void storeWanted(const phaseout::StoreId &store);

private:
    void build();
    [[nodiscard]] QWidget *chances();
    void play();
    void assume();
    void forget();
    void show(const timetable::PlanForecast &forecast, const Estate &estate);
    using QWidget::show;

    Session &m_session;
    std::shared_ptr<const StoredParts> m_plan;
    Uncertainty m_assumed; ///< what was found last, or is being looked for, is of this
    int m_replications = plan::SimulationOptions().replications;
    WorkBar *m_bar;
    QWidget *m_found;
    PlainLabel *m_sentence;
    ChartTable *m_figures;
    QTableView *m_figureTable;
    TornadoChart *m_tornado;
    ChartTable *m_sways;
    TablePair *m_pair;
    ChanceLines *m_chances;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_chanceTable;
};

} // namespace phaseout::ui
