// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QDBusVariant>
#include <QObject>
#include <QVariant>
#include <optional>

namespace phaseout::ui {

/// What the desktop says about light and dark. Qt 6.4 has no such hint, so the desktop portal is asked for
/// "org.freedesktop.appearance color-scheme" (XDG Desktop Portal documentation, Settings interface).
class SystemScheme : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks once and waits no longer than \a patienceMs; then listens for changes. Nothing where there is no session
    /// bus, no portal, no preference or no answer in time.
    std::optional<Scheme> ask(int patienceMs = 150);

    /// 1 means dark, 2 light, everything else no preference.
    [[nodiscard]] static std::optional<Scheme> fromPortal(const QVariant &value);

signals:
    void changed(phaseout::ui::Scheme scheme);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace phaseout::ui
