// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "ui/pages/livepage.h"

class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace phaseout::ui {

class FilterField;
class InlineMessage;
class JournalModel;
class PlainLabel;

/// The journal, what can be undone, and the check that nothing was altered.
class AuditPage : public LivePage {
    Q_OBJECT
public:
    explicit AuditPage(Session &session, QWidget *parent = nullptr);

private:
    void buildHead(QVBoxLayout &layout);
    void fillUndoMenu();
    void undoSteps(int steps);
    void refresh() override;
    void verify();
    void showVerified(const std::vector<Finding> &problems);

    QMenu *m_steps;
    JournalModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    FilterField *m_filter;
    PlainLabel *m_count;
    PlainLabel *m_undoable;
    QPushButton *m_undo;
    QPushButton *m_several;
    QPushButton *m_redo;
    InlineMessage *m_message;
};

} // namespace phaseout::ui
