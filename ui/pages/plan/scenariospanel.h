// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/scenarios.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/plan/workbar.h"

class QLineEdit;
class QMenu;
class QTableView;
class QVBoxLayout;

namespace phaseout::ui {

/// One scenario in the table; the first is the project as it is.
struct ScenarioLine {
    QString name;  ///< as it is stored; empty: as it is
    QString note;
    QString source;
    std::optional<timetable::ScenarioResult> result; ///< nothing: not compared yet
};

/// The scenarios with what they come to. Their names can be written over.
class ScenarioLines : public RowsModel<ScenarioLine> {
public:
    using Renamed = std::function<void(const QString &name, const QString &to)>;
    ScenarioLines(Renamed renamed, QObject *parent);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    Renamed m_renamed;
};

/// Named sets of constraints, planned side by side and compared in a table; one of them can be made the project's own.
class ScenariosPanel : public QWidget {
    Q_OBJECT
public:
    explicit ScenariosPanel(Session &session, QWidget *parent = nullptr);
    /// Something changed in the project: \a event says what.
    void refresh(const ChangeEvent &event);
    /// For tests: how long to look for each.
    void setIterations(std::int64_t iterations) { m_iterations = iterations; }

signals:
    /// For people, beside the plan: what was just done, and what to do next.
    void told(const QString &words);

private:
    void build();
    void buildHead(QVBoxLayout &layout);
    void buildFoot();
    void fillPresets();
    void fill();
    void choose();
    void compare();
    void save();
    void remove();
    void adopt();
    void rename(const QString &name, const QString &to);
    void apply(const Result<Edit> &edit);
    [[nodiscard]] const ScenarioLine *chosen() const;
    [[nodiscard]] bool isSameProject() const;

    Session &m_session;
    WorkBar *m_bar;
    QLineEdit *m_name;
    QMenu *m_presets;
    ScenarioLines *m_lines;
    QTableView *m_table;
    PlainLabel *m_note;
    QWidget *m_ofChosen;
    std::shared_ptr<const Estate> m_compared; ///< what the results are of
    std::vector<timetable::ScenarioResult> m_results;
    QString m_chosen;
    std::int64_t m_iterations = timetable::CompareOptions().iterations;
};

} // namespace phaseout::ui
