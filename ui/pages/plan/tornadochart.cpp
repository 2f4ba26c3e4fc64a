// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/tornadochart.h"

#include "core/timetable/calendar.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int barThickness = 12;
constexpr int gap = 8;

QString daysText(double days)
{
    const QString figure = QLocale().toString(std::abs(days), 'f', 1);
    if (std::abs(days) < 0.05)
        return u"0"_s;
    return days < 0 ? QString(u"−"_s + figure) : QString(u"+"_s + figure);
}
} // namespace

std::vector<SwayBar> swayBarsOf(const plan::Forecast &forecast)
{
    constexpr double least = 0.1;
    constexpr double slotsPerDay = timetable::SlotCalendar::slotsPerDay;
    std::vector<SwayBar> bars;
    for (const plan::Sway &sway : forecast.sways)
        if (std::abs(sway.finishHigh - sway.finishLow) / slotsPerDay >= least)
            bars.push_back({timetable::factorWords(sway.factor), (sway.finishLow - forecast.plannedFinish) / slotsPerDay, (sway.finishHigh - forecast.plannedFinish) / slotsPerDay});
    return bars;
}

TornadoChart::TornadoChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"tornado"_s);
    setAccessibleName(tr("What decides the finish"));
    setFocusPolicy(Qt::TabFocus);
}

void TornadoChart::setBars(std::vector<SwayBar> bars)
{
    m_bars = std::move(bars);
    updateGeometry();
    update();
}

int TornadoChart::rowHeight() const { return fontMetrics().height() + barThickness + 2 * gap; }
QSize TornadoChart::sizeHint() const { return {fontMetrics().averageCharWidth() * 50, rowHeight() * static_cast<int>(std::max<size_t>(m_bars.size(), 1)) + 2 * fontMetrics().height()}; }
QSize TornadoChart::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 30, sizeHint().height()}; }

void TornadoChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    const QFont small = styled(font(), TextStyle::Small);
    const int labelRoom = QFontMetrics(small).horizontalAdvance(u"−000.0"_s) + gap;
    double from = 0;
    double to = 0.1;
    for (const SwayBar &bar : m_bars) {
        from = std::min({from, bar.good, bar.bad});
        to = std::max({to, bar.good, bar.bad});
    }
    const QRect room = rect().adjusted(labelRoom, 0, -labelRoom, 0);
    const auto x = [&](double days) { return room.left() + static_cast<int>((days - from) / (to - from) * room.width()); };
    int y = rowHeight() * static_cast<int>(m_bars.size());
    painter.setPen(color(palette(), Role::BorderStrong));
    painter.drawLine(x(0), 0, x(0), y);
    y = 0;
    for (const SwayBar &bar : m_bars) {
        painter.fillRect(QRect(0, y, fontMetrics().horizontalAdvance(bar.name) + 4, fontMetrics().height()), color(palette(), Role::Surface)); // a halo over the line
        painter.setFont(font());
        painter.setPen(color(palette(), Role::Text));
        painter.drawText(QRect(0, y, width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        const int top = y + fontMetrics().height() + 2;
        const int left = std::min(x(bar.good), x(bar.bad));
        const QRect block(left, top, std::max(3, std::abs(x(bar.bad) - x(bar.good))), barThickness);
        painter.fillRect(block, color(palette(), Role::Accent));
        painter.setFont(small);
        painter.setPen(color(palette(), Role::Muted));
        painter.drawText(QRect(block.left() - labelRoom, top, labelRoom - 4, barThickness), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, daysText(std::min(bar.good, bar.bad)));
        painter.drawText(QRect(block.right() + 5, top, labelRoom, barThickness), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, daysText(std::max(bar.good, bar.bad)));
        y += rowHeight();
    }
    painter.setFont(small);
    painter.setPen(color(palette(), Role::Muted));
    const QString planned = tr("As planned; working days earlier or later");
    const int wide = QFontMetrics(small).horizontalAdvance(planned);
    painter.drawText(QRect(std::clamp(x(0) - wide / 2, 0, std::max(0, width() - wide)), y, wide + 1, fontMetrics().height()), Qt::AlignLeft | Qt::AlignTop, planned);
    if (hasFocus()) {
        painter.setPen(QPen(color(palette(), Role::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace phaseout::ui
