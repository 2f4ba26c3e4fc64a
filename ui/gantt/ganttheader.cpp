// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/ganttheader.h"

#include "ui/gantt/ganttpaint.h"
#include "ui/gantt/ganttwords.h"
#include "ui/theme/typography.h"

#include <QLocale>
#include <QPainter>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

GanttHeader::GanttHeader(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Weeks and months"));
}

void GanttHeader::setScale(const TimeScale &scale)
{
    m_scale = scale;
    update();
}

void GanttHeader::setOffset(int offset)
{
    m_offset = offset;
    update();
}

void GanttHeader::setToday(QDate today)
{
    m_today = today;
    update();
}

void GanttHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::BorderStrong));
    const int half = (height() - 6) / 2;
    paintUpper(painter, QRect(0, 4, width(), half));
    paintLower(painter, QRect(0, 4 + half, width(), half));
    if (m_today.isValid()) {
        const int x = qRound(m_scale.x(m_today)) - m_offset;
        painter.fillRect(QRect(x - 1, height() - 6, 2, 6), color(palette(), Role::Accent));
    }
}

void GanttHeader::paintUpper(QPainter &painter, const QRect &line) const
{
    painter.setFont(demiBold(styled(font(), TextStyle::Small)));
    painter.setPen(color(palette(), Role::Text));
    const bool isByYear = m_scale.zoom() != GanttZoom::Week;
    QDate period = firstOfMonth(seenFrom());
    if (isByYear)
        period = QDate(period.year(), 1, 1);
    bool isFirst = true;
    while (true) {
        const QDate next = isByYear ? period.addYears(1) : period.addMonths(1);
        const int left = qRound(m_scale.x(period)) - m_offset;
        const int right = qRound(m_scale.x(next)) - m_offset;
        if (left > width())
            break;
        const bool hasYear = isByYear || isFirst || period.month() == 1;
        QString text = QLocale().toString(period, isByYear ? u"yyyy"_s : hasYear ? u"MMM yyyy"_s : u"MMM"_s);
        const int x = std::max(left, 0) + 5;
        if (painter.fontMetrics().horizontalAdvance(text) > right - x) // a sliver of a month says less
            text = isByYear ? QString() : QLocale().toString(period, u"MMM"_s);
        if (painter.fontMetrics().horizontalAdvance(text) <= right - x)
            painter.drawText(QRect(x, line.top(), right - x, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        isFirst = false;
        period = next;
    }
}

void GanttHeader::paintLower(QPainter &painter, const QRect &line) const
{
    painter.setFont(styled(font(), TextStyle::Small));
    painter.setPen(color(palette(), Role::Muted));
    const bool isByWeek = m_scale.zoom() == GanttZoom::Week;
    const int months = m_scale.zoom() == GanttZoom::Quarter ? 3 : 1;
    QDate day = seenFrom();
    day = isByWeek ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
    while (true) {
        const QDate next = isByWeek ? day.addDays(7) : day.addMonths(months);
        const int left = qRound(m_scale.x(day)) - m_offset;
        const int right = qRound(m_scale.x(next)) - m_offset;
        if (left > width())
            break;
        const QString text = QLocale().toString(day, isByWeek ? u"d"_s : u"MMM"_s);
        const QRect seen(std::max(left, 0), line.top(), right - std::max(left, 0), line.height());
        if (painter.fontMetrics().horizontalAdvance(text) <= seen.width()) // a sliver stays bare
            painter.drawText(left < 0 ? seen : QRect(left, line.top(), right - left, line.height()), Qt::AlignCenter, text);
        day = next;
    }
}

GanttKey::GanttKey(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Key"));
}

void GanttKey::setDrawn(const std::set<GanttStep> &steps, bool hasBaseline, bool hasLate)
{
    m_steps = steps;
    m_hasBaseline = hasBaseline;
    m_hasLate = hasLate;
    describe();
}

void GanttKey::setHasBands(bool hasBands)
{
    m_hasBands = hasBands;
    describe();
}

void GanttKey::describe()
{
    QStringList names;
    for (const GanttStep step : m_steps)
        names += stepName(step);
    if (m_hasLate)
        names += tr("Overdue");
    if (m_hasBaseline)
        names += tr("Baseline");
    if (m_hasBands)
        names += tr("Freeze");
    setAccessibleDescription(names.join(u", "_s));
    update();
}

void GanttKey::setCountText(const QString &text)
{
    m_count = text;
    update();
}

QSize GanttKey::sizeHint() const
{
    return {200, fontMetrics().height() + 16};
}

void GanttKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(palette(), Role::Border));
    painter.setFont(styled(font(), TextStyle::Small));
    const QFontMetrics metrics(painter.font());
    const int middle = height() / 2;
    int x = 24;
    const auto name = [&](const QString &text) {
        painter.setPen(color(palette(), Role::Text));
        painter.drawText(QRect(x + 22, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += 22 + metrics.horizontalAdvance(text) + 18;
    };
    for (const GanttStep step : m_steps) {
        ganttpaint::segment(painter, {step, {}, {}, false, false}, QRectF(x, middle - 6, 16, 12), palette());
        name(stepName(step));
    }
    if (m_hasLate) {
        ganttpaint::segment(painter, {*m_steps.rbegin(), {}, {}, false, true}, QRectF(x, middle - 6, 16, 12), palette());
        name(tr("Overdue"));
    }
    if (m_hasBaseline) {
        painter.fillRect(QRectF(x, middle - 1, 16, 2.5), color(palette(), Role::BorderStrong));
        name(tr("Baseline"));
    }
    if (m_hasBands) {
        ganttpaint::closedTime(painter, QRectF(x, middle - 7, 16, 14), palette());
        name(tr("Freeze"));
    }
    painter.setPen(color(palette(), Role::Muted));
    if (x + metrics.horizontalAdvance(m_count) + 24 < width())
        painter.drawText(rect().adjusted(0, 0, -24, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

} // namespace phaseout::ui
