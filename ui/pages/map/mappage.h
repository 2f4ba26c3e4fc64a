// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/placerulework.h"
#include "ui/pages/map/mapstate.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace phaseout::ui {

class EmptyState;
class FilterField;
class InlineMessage;
class PlainLabel;
class CellsModel;

/// The queue of devices without a store: the evidence's suggestion, a search of the stores, and the hand that maps. Ctrl+M
/// maps what is selected to the store chosen, or, while none is, each of several devices to its own suggestion. In the list: N at none of
/// our stores, S skips, U undoes. show() takes a device's id, or a text to filter by.
class MapPage : public LivePage {
    Q_OBJECT
public:
    explicit MapPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString waiting() const override;
    void show(const QString &what) override;
    [[nodiscard]] static std::vector<PageKey> keys();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void buildFoot();
    [[nodiscard]] QWidget *choicePane();
    void refresh() override;
    void refill(const DeviceId &current, int row);
    void showAll();
    void askSightings();
    void showWhenFree();
    void showCurrent();
    void showChoices();
    [[nodiscard]] const StoreMatch *match(const DeviceId &device);
    [[nodiscard]] std::vector<MapState::Suggested> suggested();
    void showCounts();
    [[nodiscard]] std::vector<DeviceId> selected() const;
    [[nodiscard]] StoreId chosen() const;
    void map();
    void addStore();
    bool perform(const Edit &edit);
    [[nodiscard]] bool act(int key);
    void undoMapping();
    void tell(const QString &words);
    void showRules(std::vector<RuleOffer> offers = {});
    void offerForOthers();
    void acceptSuggestions();

    MapState m_state;
    std::vector<StoreChoice> m_choices;
    std::vector<MapState::Suggested> m_each; ///< of several selected devices, while nothing is searched for
    QHash<DeviceId, StoreMatch> m_matches; ///< what was asked since the last change
    PlainLabel *m_progress;
    FilterField *m_filter;
    QCheckBox *m_decided;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    CellsModel *m_model;
    PlainLabel *m_device;
    PlainLabel *m_hint;
    QLineEdit *m_search;
    QTableView *m_stores;
    CellsModel *m_storesModel;
    PlainLabel *m_count;
    QPushButton *m_map;
    QPushButton *m_unmap;
    QPushButton *m_others; ///< the same for others as was just decided
    DeviceId m_justMapped;
    bool m_isPartial = false; ///< what is shown could not be asked for: something else runs
    bool m_wantsSightings = false; ///< likewise
    DeviceId m_backTo; ///< whose mapping is being undone
    InlineMessage *m_message;
};

} // namespace phaseout::ui
