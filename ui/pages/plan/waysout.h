// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/conflicts.h"
#include "core/timetable/why.h"
#include "ui/pages/plan/storedparts.h"
#include "ui/pages/plan/workbar.h"

class QListView;
class QStringListModel;

namespace phaseout::ui {

/// What does not fit, with its priced ways out, then what one more crew, delivery or sum of money is worth where: one
/// sentence each.
[[nodiscard]] QStringList waysOutWords(const timetable::Conflicts &conflicts, const timetable::Scarcity &scarcity);

/// What would help the plan, worked out when somebody asks for it.
class WaysOut : public QWidget {
    Q_OBJECT
public:
    explicit WaysOut(Session &session, QWidget *parent = nullptr);
    /// The plan in force; null: none. What was found for another plan goes.
    void setPlan(std::shared_ptr<const StoredParts> plan);

private:
    void look();
    void setFound(const QStringList &lines);

    Session &m_session;
    std::shared_ptr<const StoredParts> m_plan;
    WorkBar *m_bar;
    QStringListModel *m_found;
    QListView *m_list;
};

} // namespace phaseout::ui
