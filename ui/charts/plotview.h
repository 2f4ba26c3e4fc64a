// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QChartView>

namespace phaseout::ui {

/// What both charts share: a bare QChart whose axes are not shown; grid, axis, marks and labels are ours, drawn under
/// and over the series. Colours come from the palette at every painting.
class PlotView : public QChartView {
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

    /// Space round the plot for labels.
    [[nodiscard]] virtual QMarginsF labelRoom() const = 0;
    /// Pens and brushes of the series, again after a change of palette.
    virtual void dressSeries() = 0;
    virtual void paintGround(QPainter &painter) const = 0;
    virtual void paintMarks(QPainter &painter) const = 0;

    void layoutPlot();
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QPointF at(double x, double y) const; ///< in the chart's coordinates
    [[nodiscard]] QRectF plot() const { return chart()->plotArea(); }

    void paintGrid(QPainter &painter, const std::vector<double> &values,
                   const std::function<QString(double)> &format) const;
    /// A label of text with a halo of the ground, its left (or right) end at \a point, vertically centred.
    void paintLabel(QPainter &painter, QPointF point, const QString &text, Role role, bool isHeavy = false,
                    Qt::Alignment side = Qt::AlignLeft) const;
    /// A line with its label above the plot, \a lift pixels higher than usual.
    void paintAsOf(QPainter &painter, double x, const QString &label, double lift = 0) const;

private:
    friend class PlotLayer;
    void redraw();
};

} // namespace phaseout::ui
