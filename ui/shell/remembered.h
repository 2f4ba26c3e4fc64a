// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace phaseout::ui {

/// The projects opened last, newest first, at most ten; files that are gone are left out when asked for.
class RecentFiles {
public:
    /// \a settings must outlive this.
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);

private:
    QSettings &m_settings;
};

/// The window as the user left it.
struct WindowLayout {
    QByteArray geometry;
    bool isRailCollapsed = false;
    int appearance = 0; ///< int of Appearance
    int density = 0;    ///< int of Density
    bool hasDetails = false;

    [[nodiscard]] static WindowLayout read(const QSettings &settings);
    void write(QSettings &settings) const;
    static void forget(QSettings &settings);
};

} // namespace phaseout::ui
