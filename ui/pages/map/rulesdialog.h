// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/placerulework.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace phaseout::ui {

class CellsModel;
class PlainLabel;
class Session;

/// The rules by which names, folders and addresses mean stores: made, taken away, and tried out before. Its button first shows
/// what a rule would do, then does it.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RulesDialog(Session &session, QWidget *parent = nullptr);
    /// Rules that follow from a decision, to choose from; the first is filled in.
    void offer(std::vector<RuleOffer> offers);

private:
    void build();
    [[nodiscard]] QTableView *table(const char *name, const QString &accessibleName, CellsModel *model, std::initializer_list<int> letters);
    void reread();
    void count();
    void whenFree(const std::function<void()> &next);
    [[nodiscard]] QString ruleWords(int row, int column) const;
    void fill(const PlaceRule &rule);
    [[nodiscard]] PlaceRule typed() const;
    void tellProblem(const QString &words);
    void edited();
    void go();
    void make();
    void askFirst();
    void tryOut(std::vector<PlaceRule> rules, bool isRemoving);
    void take(RulePreview preview);
    void removeChosen();
    [[nodiscard]] QString storeWords(const StoreId &id) const;
    [[nodiscard]] QString deviceWords(const DeviceId &id) const;
    [[nodiscard]] QVariant moveCell(int row, int column) const;

    Session &m_session;
    std::shared_ptr<const Estate> m_estate;
    std::vector<qint64> m_mapped; ///< devices by rule; empty: not counted yet
    bool m_isToCount = false;
    bool m_isCounting = false;
    std::function<void()> m_next; ///< when the counting, which is given up for it, has let the project go
    std::vector<PlaceRule> m_wanted; ///< tried out, or being so
    std::optional<RulePreview> m_preview;
    int m_trial = 0;         ///< number of the rules that m_wanted are: what is said of others counts no more
    bool m_isTrying = false;
    bool m_isRemoving = false;
    std::vector<RuleOffer> m_offers;
    CellsModel *m_rulesModel;
    CellsModel *m_offersModel;
    CellsModel *m_movesModel;
    PlainLabel *m_offersHead;
    PlainLabel *m_rulesHead;
    PlainLabel *m_effect;
    PlainLabel *m_problem;
    QTableView *m_rules;
    QTableView *m_offersView;
    QTableView *m_moves;
    QComboBox *m_field;
    QLineEdit *m_pattern;
    QLineEdit *m_store;
    QPushButton *m_remove;
    QPushButton *m_go;
};

} // namespace phaseout::ui
