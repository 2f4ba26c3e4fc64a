// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/forecast.h"

#include <QWidget>

namespace phaseout::ui {

/// How far one thing alone moves the finish: working days against the finish as planned, at its good and its bad end.
struct SwayBar {
    QString name;
    double good = 0;
    double bad = 0;
};
/// Those of \a forecast that move the finish by a tenth of a day at least, most first.
[[nodiscard]] std::vector<SwayBar> swayBarsOf(const plan::Forecast &forecast);

/// What decides the finish, as bars round the planned one: a plain picture, whose table twin stands beside it.
class TornadoChart : public QWidget {
    Q_OBJECT
public:
    explicit TornadoChart(QWidget *parent = nullptr);
    void setBars(std::vector<SwayBar> bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<SwayBar> m_bars;
};

} // namespace phaseout::ui
