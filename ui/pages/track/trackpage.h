// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/livepage.h"
#include "ui/pages/track/tracktables.h"

class QAbstractButton;
class QButtonGroup;
class QSortFilterProxyModel;
class QTableView;

namespace phaseout::ui {

class EmptyState;
class FilterField;
class PlainLabel;
class StorePanel;

/// How far the removal has come, store by store, and where it is said.
class TrackPage : public LivePage {
    Q_OBJECT
public:
    explicit TrackPage(Session &session, QWidget *parent = nullptr);
    /// Stores that are late.
    [[nodiscard]] QString waiting() const override;
    /// A store's or device's id chooses it; "late", "this-week" and "not-verified" are views; anything else filters.
    void show(const QString &what) override;
    using QWidget::show;

    void setView(TrackView view);
    void choose(const StoreId &store);

private:
    void build();
    void connectParts();
    void refresh() override;
    void fill();
    void showChips();
    void showNothing();
    void tellChosen();
    [[nodiscard]] TrackView view() const;

    TrackState m_state;
    PlainLabel *m_sentence;
    QButtonGroup *m_chips;
    FilterField *m_filter;
    PlainLabel *m_empty;
    EmptyState *m_nothing;
    QTableView *m_table;
    StoreTable *m_model;
    QSortFilterProxyModel *m_sorted;
    StorePanel *m_panel;
    bool m_isFilling = false;
};

} // namespace phaseout::ui
