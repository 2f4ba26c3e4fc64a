// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/replanfront.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/plan/workbar.h"

class QHBoxLayout;
class QPushButton;
class QSlider;
class QTableView;

namespace phaseout::ui {

/// A store that moves in one of the choices.
struct MoveLine {
    QString store;
    QString name;
    QString from;
    QString to;
    QString why;
};
using MoveLines = RowsModel<MoveLine>;

/// One choice in words: "12 of 271 visits move. …" \a least is the least exposure of all choices.
[[nodiscard]] QString choiceWords(const timetable::FrontChoice &choice, std::int64_t least, const Estate &estate);
[[nodiscard]] std::vector<MoveLine> moveLinesOf(const timetable::FrontChoice &choice, const Estate &estate);

/// How much may move? A slider over the ways to plan again, from the least risk carried to the fewest visits moved, with
/// what each of them moves and why; one of them can be used.
class ReplanPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReplanPanel(Session &session, QWidget *parent = nullptr);
    /// The project is another: what was found goes.
    void forget();
    /// For tests: how long to look for each choice.
    void setIterations(std::int64_t iterations) { m_iterations = iterations; }

private:
    void build();
    [[nodiscard]] QHBoxLayout *sliderLine();
    [[nodiscard]] bool isPlanInForce(const timetable::FrontChoice &choice) const;
    void look();
    void showFront(std::shared_ptr<const timetable::Front> front);
    void showChoice(int at);
    void use();

    Session &m_session;
    std::shared_ptr<const timetable::Front> m_front;
    std::shared_ptr<const Estate> m_estate; // that the front is of
    std::vector<size_t> m_points;           // choices that differ, as the slider has them
    std::int64_t m_iterations = plan::FrontOptions().iterations;
    WorkBar *m_bar;
    QWidget *m_found;
    QWidget *m_ends; // the slider between its words
    QSlider *m_slider;
    QPushButton *m_use;
    PlainLabel *m_words;
    MoveLines *m_moves;
    QTableView *m_table;
};

} // namespace phaseout::ui
