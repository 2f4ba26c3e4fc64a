// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/journal.h"

#include <QAbstractTableModel>
#include <functional>

namespace phaseout::ui {

/// The journal as a table: when, who, what, why. Words are made when a row is first looked at. Thread: the window's.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// What an entry did, in words; empty when that cannot be told just now.
    using Words = std::function<QString(const JournalEntry &)>;
    void setEntries(std::vector<JournalEntry> entries, Words words);
    /// Whether anybody gave a reason for any entry.
    [[nodiscard]] bool hasReasons() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        QString reason;
        bool isRead = false;
    };
    [[nodiscard]] const Row &read(int row) const;

    std::vector<JournalEntry> m_entries;
    mutable std::vector<Row> m_rows;
    Words m_words;
};

} // namespace phaseout::ui
