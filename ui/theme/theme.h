// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/systemscheme.h"

#include <QObject>

class QApplication;

namespace phaseout::ui {

/// Dresses the application: style, palette, fonts of headers. One is made at start by the composition root and lives as
/// long as the window. Widgets do not ask it for colours: they ask color(palette(), role).
class Theme : public QObject {
    Q_OBJECT
public:
    /// Looks at \a application's start-up palette. Call apply() once before the first window.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// Asks the desktop for its scheme and dresses the application.
    void apply();

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

    /// What is shown now.
    [[nodiscard]] Scheme scheme() const;

signals:
    void appearanceChanged();
    void densityChanged(phaseout::ui::Density density);

private:
    void dress();

    SystemScheme m_system;
    Scheme m_systemScheme;
    Appearance m_appearance = Appearance::FollowSystem;
    Density m_density = Density::Comfortable;
};

} // namespace phaseout::ui
