// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"
#include "ui/charts/chartdata.h"
#include "ui/widgets/tile.h"

namespace phaseout::ui {

/// A dated line of the lists at the right.
struct DatedLine {
    QString date;
    QString words;
    friend bool operator==(const DatedLine &, const DatedLine &) = default;
};

/// Devices that somebody should look into, and the list that they are.
struct Attention {
    QString words; ///< "32 devices were made after the pledge; there must be none."
    QString list;  ///< for the Estate page: "devices:made-since-pledge"
    friend bool operator==(const Attention &, const Attention &) = default;
};

/// Everything the overview shows, ready to show.
struct OverviewState {
    QString pledge;        ///< the organisation's own words, or made of the target date; outside text made harmless
    QStringList statement; ///< two sentences
    QStringList concerns;  ///< what goes wrong now, the worst first; mostly empty
    std::vector<TileFacts> tiles;
    LineChartData curve;
    QString curveWords;
    CashChartData cash;
    QString cashWords;
    std::vector<Attention> attention; ///< the worst first; mostly short
    std::vector<DatedLine> coming; ///< visits of the next 14 days, at most six lines
    bool isEmpty = true;           ///< nothing was imported yet
};

/// Pure; takes time on large estates: run it beside the window. Thread: any.
[[nodiscard]] OverviewState overviewState(const Estate &estate, const timetable::Timetable *plan, const timetable::Timetable *baseline,
                                          QDate today);

} // namespace phaseout::ui
