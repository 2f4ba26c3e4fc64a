// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace phaseout::ui {

/// A field that narrows the list below it. Escape clears it; a second Escape is the page's.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    /// \a name is what screen readers call it: "Filter stores".
    explicit FilterField(const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace phaseout::ui
