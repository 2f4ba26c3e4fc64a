// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/planstate.h"
#include "ui/pages/plan/storedparts.h"

#include <QWidget>

class QListView;
class QStringListModel;

namespace phaseout::ui {

class Session;
class WaysOut;

/// What needs attention, line by line, each leading to its store; under it what would help.
class AttentionPanel : public QWidget {
    Q_OBJECT
public:
    explicit AttentionPanel(Session &session, QWidget *parent = nullptr);
    /// \a otherwise is said when there is no line.
    void setLines(const std::vector<PlanAttention> &lines, const QString &otherwise);
    /// The plan in force; null: none.
    void setPlan(std::shared_ptr<const StoredParts> plan);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void storeWanted(const phaseout::StoreId &store);

private:
    void goTo(int line);
    void fitList();

    QStringListModel *m_words;
    QListView *m_list;
    WaysOut *m_waysOut;
    std::vector<StoreId> m_stores; // by line; null: nowhere in particular
};

} // namespace phaseout::ui
