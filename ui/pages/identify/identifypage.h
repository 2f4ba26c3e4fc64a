// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/identify/identifystate.h"
#include "ui/pages/livepage.h"

class QCheckBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace phaseout::ui {

class EvidenceCard;
class EmptyState;
class FilterField;
class InlineMessage;
class PlainLabel;
class CellsModel;

/// The queue of devices that need a person's word. In the list: Y confirms, N says "not in scope", B names a brand, S skips,
/// U undoes, Space selects all that are alike, E all with the same evidence. show() takes a device's id, or a text to filter by.
class IdentifyPage : public LivePage {
    Q_OBJECT
public:
    explicit IdentifyPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString waiting() const override;
    void show(const QString &what) override;
    /// In the list.
    [[nodiscard]] static std::vector<PageKey> keys();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void buildFoot();
    void refresh() override;
    void refill(const DeviceId &current, int row);
    void showAll();
    void showWhenFree();
    void showCurrent();
    void showCounts();
    [[nodiscard]] std::vector<DeviceId> selected() const;
    [[nodiscard]] bool act(int key);
    void perform(const Edit &edit);
    void askBrand();
    void selectAlike();
    void askEvidence();
    void acceptSuggestions();
    void showTables();
    void select(const std::vector<DeviceId> &devices);
    void undoDecision();
    void tell(const QString &words);

    IdentifyState m_state;
    PlainLabel *m_progress;
    FilterField *m_filter;
    QProgressBar *m_bar;
    QCheckBox *m_decided;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    CellsModel *m_model;
    EvidenceCard *m_card;
    InlineMessage *m_message;
    bool m_isPartial = false; ///< what is shown could not be asked for: something else runs
    DeviceId m_backTo; ///< whose decision is being undone
    PlainLabel *m_count;
    QPushButton *m_alike;
    QPushButton *m_confirm;
    QPushButton *m_undecide;
};

} // namespace phaseout::ui
