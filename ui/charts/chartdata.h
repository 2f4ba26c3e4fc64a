// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

/// What the charts are fed with: plain values, formatted by core. No chart knows a camera or a pound.
namespace phaseout::ui {

using FormatValue = std::function<QString(double)>;

struct ChartPoint {
    QDate date;
    double value = 0;
};

/// What a line stands for, which decides its colour and its dashes.
enum class LineStyle {
    Verified,  ///< solid, heavy; also one's own plan
    Reported,  ///< solid; also scenario B
    ScenarioC, ///< long dashes
    ScenarioD, ///< short dashes
    Baseline,  ///< thin dashes, grey
    Forecast,  ///< round dots, in the colour of Verified
};

struct LineData {
    QString name; ///< heading of its column in the table
    LineStyle style = LineStyle::Verified;
    std::vector<ChartPoint> points; ///< by date, ascending
    QString endLabel;               ///< beside the last point; the name when empty
    QString endNote;                ///< a second, muted line: "11 Dec 2027"
};

/// A date worth a vertical line.
struct ChartMark {
    QDate date;
    QString label; ///< "Target"
    QString note;  ///< "30 Sep 2027"
};

/// A time that is closed.
struct ChartBand {
    QDate from;
    QDate to; ///< last closed day
    QString label;
};

struct LineChartData {
    std::vector<LineData> lines;
    std::optional<ChartMark> asOf;
    std::optional<ChartMark> target;
    std::vector<ChartBand> freezes;
    double top = 0;     ///< the topmost gridline, a real quantity: cameras in scope
    QString topLabel;   ///< "In scope"
    FormatValue format; ///< for axis and table; whole numbers when empty
    QString emptyWords; ///< said in the middle while there is no line
};

/// Money of one month, by how certain it is. Values are in one unit, whatever \c format writes.
struct CashMonth {
    QDate month; ///< any day of it
    double actual = 0;
    double committed = 0;
    double forecast = 0;
    std::optional<double> budget; ///< of this month
};

struct CashChartData {
    std::vector<CashMonth> months; ///< ascending
    std::optional<ChartMark> asOf;
    QString actualName;    ///< "Actual"
    QString committedName; ///< "Committed"
    QString forecastName;  ///< "Forecast"
    FormatValue format;
};

} // namespace phaseout::ui
