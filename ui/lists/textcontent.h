// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listcontent.h"

#include <QHash>

namespace phaseout::ui {

/// A row that is words only. What is outside text in it must be harmless already.
struct TextRow {
    QStringList cells;
    int kind = 0;         ///< from 0: its view is the one after
    bool isMuted = false; ///< nothing is to be done about it
};

/// A list of a few thousand rows of words. Views: all of them, then each kind.
class TextContent : public ListContent {
public:
    TextContent(std::vector<TextRow> rows, int kinds);

    [[nodiscard]] const std::vector<int> &counts() const override { return m_counts; }
    [[nodiscard]] std::vector<int> rows(const ListAsk &ask, const JobContext &context) const override;
    [[nodiscard]] QString text(int item, int column) const override { return row(item).cells.value(column); }
    [[nodiscard]] QString plain(int item, int column) const override { return text(item, column); }
    [[nodiscard]] QVariant extra(int item, int column, int role) const override;
    /// By what it says, and, of rows that say the same, by which of them it is: kept while other rows come and go.
    [[nodiscard]] QUuid id(int item) const override;
    [[nodiscard]] int itemOf(const QUuid &id) const override;

private:
    [[nodiscard]] const TextRow &row(int item) const { return m_rows[static_cast<size_t>(item)]; }

    std::vector<TextRow> m_rows;
    std::vector<int> m_counts;
    std::vector<QUuid> m_ids;
    QHash<QUuid, int> m_at;
};

} // namespace phaseout::ui
