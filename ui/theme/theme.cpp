// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/phaseoutstyle.h"
#include "ui/theme/typography.h"

#include <QApplication>

namespace phaseout::ui {

Theme::Theme(QApplication &, QObject *parent)
    : QObject(parent)
    , m_systemScheme(looksHighContrast(QApplication::palette()) ? Scheme::ContrastSystem
                                                                : schemeByLightness(QApplication::palette()))
{
    connect(&m_system, &SystemScheme::changed, this, [this](Scheme scheme) {
        if (m_systemScheme == Scheme::ContrastSystem)
            return;
        m_systemScheme = scheme;
        dress();
        emit appearanceChanged();
    });
}

void Theme::apply()
{
    if (m_systemScheme != Scheme::ContrastSystem)
        m_systemScheme = m_system.ask().value_or(m_systemScheme);
    QApplication::setStyle(new PhaseoutStyle);
    dress();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    dress();
    emit appearanceChanged();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    emit densityChanged(density);
}

Scheme Theme::scheme() const
{
    switch (m_appearance) {
    case Appearance::Light:
        return Scheme::Light;
    case Appearance::Dark:
        return Scheme::Dark;
    case Appearance::ContrastBlack:
        return Scheme::ContrastBlack;
    case Appearance::ContrastWhite:
        return Scheme::ContrastWhite;
    case Appearance::FollowSystem:
        break;
    }
    return m_systemScheme;
}

void Theme::dress()
{
    // A system in high contrast keeps its own palette, and its changes go on arriving.
    QApplication::setPalette(scheme() == Scheme::ContrastSystem ? QPalette() : paletteOf(scheme()));
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(itemViewPalette(palette), "QAbstractItemView");
    // The lists of combo boxes select like menus do.
    QApplication::setPalette(palette, "QComboBoxListView");
    QApplication::setFont(demiBold(styled(QApplication::font(), TextStyle::Small)), "QHeaderView");
}

} // namespace phaseout::ui
