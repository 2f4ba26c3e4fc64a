// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QKeySequence>
#include <map>

class QAction;
class QActionGroup;
class QMenu;

namespace phaseout::ui {

class MainWindow;

/// The window's commands: in the menus, by their keys, and in the quick search.
class ShellActions : public QObject {
    Q_OBJECT
public:
    explicit ShellActions(MainWindow &window);
    /// Names and states after a change: what can be undone, what is chosen.
    void refresh();
    void showCurrent(PageId page);
    [[nodiscard]] const std::vector<QAction *> &commands() const { return m_commands; }
    /// By object name, "undo"; null when there is none.
    [[nodiscard]] QAction *command(const QString &name) const;

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> act);
    void addFile();
    void addEdit();
    void addView();
    void addGo();
    void addHelp();
    void fillRecent();

    MainWindow &m_window;
    std::vector<QAction *> m_commands;
    std::map<PageId, QAction *> m_pages;
    QActionGroup *m_appearance;
    QActionGroup *m_density;
    QMenu *m_recent = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    std::vector<QAction *> m_ofProgramme; ///< that need one to be open
    QAction *m_details = nullptr;
    QAction *m_fullScreen = nullptr;
};

} // namespace phaseout::ui
