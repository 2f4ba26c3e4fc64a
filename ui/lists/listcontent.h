// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"

#include <QSet>
#include <QStringList>
#include <QUuid>
#include <QVariant>
#include <memory>
#include <optional>
#include <vector>

namespace phaseout::ui {

/// What a list is asked for.
struct ListAsk {
    int view = 0;      ///< which of the lists that have a name
    QStringList words; ///< each of them must be somewhere in the row
    int column = -1;   ///< to sort by; -1: as the estate has them
    bool isDescending = false;
    std::optional<QSet<QUuid>> only; ///< none but these
};

/// What a list shows: the devices or the stores of one snapshot, by their position there. Thread: any, its functions are
/// pure; a million rows take a second or two to filter or sort, so that is done beside the window.
class ListContent {
public:
    virtual ~ListContent() = default;
    [[nodiscard]] virtual const std::vector<int> &counts() const = 0; ///< by view
    /// Positions of what was asked for, in the order asked for. A cancelled one gives what it has.
    [[nodiscard]] virtual std::vector<int> rows(const ListAsk &ask, const JobContext &context) const = 0;
    /// The words of a cell; outside text made harmless.
    [[nodiscard]] virtual QString text(int item, int column) const = 0;
    /// The same for a file: dates as ISO, figures without separators.
    [[nodiscard]] virtual QString plain(int item, int column) const = 0;
    /// What a cell says in \a role beside its words.
    [[nodiscard]] virtual QVariant extra(int item, int column, int role) const = 0;
    [[nodiscard]] virtual QUuid id(int item) const = 0;
    [[nodiscard]] virtual int itemOf(const QUuid &id) const = 0; ///< -1 when there is none
};

} // namespace phaseout::ui
