// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/remembered.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr qsizetype mostRecent = 10;
}

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings.value(u"recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_settings.value(u"recent"_s).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(u"recent"_s, QStringList(paths.mid(0, mostRecent)));
}

WindowLayout WindowLayout::read(const QSettings &settings)
{
    WindowLayout layout;
    layout.geometry = settings.value(u"window/geometry"_s).toByteArray();
    layout.isRailCollapsed = settings.value(u"window/railCollapsed"_s, false).toBool();
    layout.appearance = settings.value(u"window/appearance"_s, 0).toInt();
    layout.density = settings.value(u"window/density"_s, 0).toInt();
    layout.hasDetails = settings.value(u"window/details"_s, false).toBool();
    return layout;
}

void WindowLayout::write(QSettings &settings) const
{
    settings.setValue(u"window/geometry"_s, geometry);
    settings.setValue(u"window/railCollapsed"_s, isRailCollapsed);
    settings.setValue(u"window/appearance"_s, appearance);
    settings.setValue(u"window/density"_s, density);
    settings.setValue(u"window/details"_s, hasDetails);
}

void WindowLayout::forget(QSettings &settings) { settings.remove(u"window"_s); }

} // namespace phaseout::ui
