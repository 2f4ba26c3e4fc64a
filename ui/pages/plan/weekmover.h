// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/week.h"
#include "ui/pages/page.h"

#include <QObject>
#include <optional>

class QWidget;

namespace phaseout::ui {

/// Moves a visit by keyboard: M begins, the arrows go week by week, Enter keeps, Escape leaves it.
class WeekMover : public QObject {
    Q_OBJECT
public:
    /// Listens to the keys of \a keys.
    explicit WeekMover(QWidget *keys);
    /// Of the page: its own first, then those of the picture in it.
    [[nodiscard]] static std::vector<PageKey> keys();
    [[nodiscard]] bool isMoving() const { return m_week.has_value(); }
    /// Begins at \a week.
    void begin(Week week);
    void cancel();

signals:
    void beginWanted();
    void moved(phaseout::Week week);
    void kept(phaseout::Week week);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(int key);

    std::optional<Week> m_week;
};

} // namespace phaseout::ui
