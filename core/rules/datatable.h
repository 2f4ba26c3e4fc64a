// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <vector>

namespace phaseout::rules {

/// A rule file as text: lines of "# …" (licence, source, "# Date: 2026-11-21"), one line of column names, then one row a
/// line with tabs between the fields. UTF-8. The user's own additions have the same form.
class DataTable {
public:
    struct Row {
        int line = 0; ///< 1-based in its file
        QStringList fields;
    };

    /// Fails with FormatInvalid when a column of \a wanted is missing or a row has more fields than there are columns, and
    /// with LimitExceeded above 16 MiB. Missing fields at a row's end are empty. \a name is for the error.
    [[nodiscard]] static Result<DataTable> parse(const QByteArray &bytes, const QString &name, const QStringList &wanted);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QDate date() const { return m_date; } ///< of the head; invalid when it has none
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The field of \a row in the column that was wanted at \a index.
    [[nodiscard]] QString field(const Row &row, int index) const { return row.fields.value(m_columns.at(static_cast<size_t>(index))); }
    /// "That row is wrong": FormatInvalid with the file, the line and \a what.
    [[nodiscard]] tl::unexpected<Error> refusal(const Row &row, const QString &what) const;

private:
    QString m_name;
    QDate m_date;
    std::vector<int> m_columns; // where each wanted column stands
    std::vector<Row> m_rows;
};

} // namespace phaseout::rules
