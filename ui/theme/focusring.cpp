// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTextEdit>
#include <QToolButton>

namespace phaseout::ui {
namespace {

template <class... Kinds>
bool isAnyOf(const QWidget *widget)
{
    return ((qobject_cast<const Kinds *>(widget) != nullptr) || ...);
}

/// The control that shows the focus for \a widget: a spin box for the field within it.
QWidget *shownFor(QWidget *widget)
{
    if (widget && isAnyOf<QAbstractSpinBox, QComboBox>(widget->parentWidget()))
        return widget->parentWidget();
    return widget;
}

constexpr char aloneProperty[] = "phaseoutStandsAlone";

bool isInView(const QWidget *widget)
{
    if (widget->property(aloneProperty).toBool())
        return false;
    for (const QWidget *each = widget->parentWidget(); each && !each->isWindow(); each = each->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(each))
            return true;
    return false;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    // Not at once: QApplication::setStyle() goes through every widget that there was before it took the old style away.
    if (m_frame) {
        m_frame->setWidget(nullptr);
        m_frame->deleteLater();
    }
}

bool FocusRing::liesOutside(const QWidget *widget)
{
    return widget &&
           isAnyOf<QPushButton, QToolButton, QCheckBox, QRadioButton, QLineEdit, QAbstractSpinBox, QComboBox,
                   QPlainTextEdit, QTextEdit, QSlider>(widget) &&
           !isInView(widget);
}

void FocusRing::standsAlone(QWidget &control) { control.setProperty(aloneProperty, true); }

int FocusRing::inset(const QWidget *frame)
{
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    return ring && isAnyOf<QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit>(ring->widget()) ? 1 : 0;
}

void FocusRing::follow(QWidget *widget)
{
    QWidget *shown = shownFor(widget);
    if (!liesOutside(shown)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the control's window and may die with it.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(shown);
}

} // namespace phaseout::ui
