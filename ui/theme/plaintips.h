// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace phaseout::ui {

/// While it lives, every tooltip of widgets, cells, headers and menus is shown as the plain text that it is: what comes from files is never taken
/// for markup, which could open other files.
class PlainTips : public QObject {
    Q_OBJECT
public:
    explicit PlainTips(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// \a plain for QToolTip, which takes what looks like markup for it; long lines break.
    [[nodiscard]] static QString shown(const QString &plain);
};

} // namespace phaseout::ui
