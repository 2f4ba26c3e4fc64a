// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/search.h"
#include "ui/jobs/jobrunner.h"
#include "ui/shell/pageregistry.h"

#include <QLineEdit>

class QAction;
class QListView;

namespace phaseout::ui {

class SearchModel;
class Session;

/// The field of the top bar: type a page, a command, a store or a device, choose from the list below, go there.
class QuickSearch : public QLineEdit {
    Q_OBJECT
public:
    explicit QuickSearch(Session &session, QWidget *parent = nullptr);
    /// What the menus do, to be found by name; must outlive this.
    void setCommands(const std::vector<QAction *> &commands) { m_commands = commands; }
    /// Escape gives the keyboard back to \a before.
    void leaveTo(QWidget *before);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void wants(phaseout::ui::PageId page, const QString &what);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void showList();
    void choose(const QModelIndex &index);

    Session &m_session;
    std::vector<QAction *> m_commands;
    SearchModel *m_model;
    QListView *m_list;
    QPointer<QWidget> m_before;
    JobRunner m_runner;
};

} // namespace phaseout::ui
