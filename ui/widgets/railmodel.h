// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractListModel>

namespace phaseout::ui {

/// Where a stage stands.
enum class RailState {
    NotStarted,
    NeedsAttention, ///< the count says how much
    Alarm,          ///< something is wrong now
    Ready,
    NotNeeded,
};

/// One place to go to.
struct RailEntry {
    QString id; ///< stable: "overview"
    QString name;
    Icon icon = Icon::Overview;
    bool startsGroup = false; ///< a hairline stands above it
    RailState state = RailState::NotStarted;
    int count = 0;      ///< shown when state is NeedsAttention
    QString stateWords; ///< for screen readers and the tool tip: "41 waiting"

    friend bool operator==(const RailEntry &, const RailEntry &) = default;
};

/// The stages as a list. Thread: the window's.
class RailModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1,
        IconRole,  ///< int of Icon
        GroupRole, ///< bool: a hairline stands above
        StateRole, ///< int of RailState
        CountRole, ///< int
    };

    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<RailEntry> entries);
    /// Changes one entry's state; an unknown \a id is ignored.
    void setState(const QString &id, RailState state, int count, const QString &words);
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when there is none
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RailEntry> m_entries;
};

} // namespace phaseout::ui
