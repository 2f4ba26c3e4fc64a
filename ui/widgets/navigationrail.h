// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/railmodel.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace phaseout::ui {

/// The stages at the left of the window: icon, name, and at the right what waits there. Collapsed it shows icons with a
/// count at their corner and keeps names in tool tips and for screen readers.
class NavigationRail : public QWidget {
    Q_OBJECT
public:
    /// \a model must outlive the rail.
    explicit NavigationRail(RailModel &model, QWidget *parent = nullptr);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    /// Gives the list the keyboard.
    void focusList();

signals:
    void chosen(const QString &id);
    /// Chosen with the pointer, what was there already included: the keyboard may follow.
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void resize();

    RailModel &m_model;
    QListView *m_list;
    QToolButton *m_collapse;
    bool m_isCollapsed = false;
};

} // namespace phaseout::ui
