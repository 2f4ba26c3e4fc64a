// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QLabel>

namespace phaseout::ui {

/// The colours that a label may have.
enum class LabelTone { Text, Muted, Accent };

/// Words that are always plain text, whatever they came from, in one of the styles of type; wraps, and follows the
/// application's font and palette.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, TextStyle style = TextStyle::Body, LabelTone tone = LabelTone::Text,
                        QWidget *parent = nullptr);
    void setTextStyle(TextStyle style);
    void setTone(LabelTone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextStyle m_style = TextStyle::Body;
};

/// A line of 1 px that divides groups (2 px in contrast schemes); stretches across or, when \a orientation says so,
/// down.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Gives \a widget the white (dark: near-black) ground of a page.
void useSurface(QWidget &widget);

} // namespace phaseout::ui
