// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablesource.h"
#include "core/ingest/reporter.h"

namespace phaseout::ingest {

/// The columns of a table that hold credentials: taken out of every row before anything else sees it.
class CredentialColumns {
public:
    explicit CredentialColumns(const QStringList &header);
    /// \a row with these cells empty, in the record kept for refused rows too.
    [[nodiscard]] const std::vector<qsizetype> &columns() const noexcept { return m_columns; }
    [[nodiscard]] formats::TableRow without(formats::TableRow row) const;
    /// Remembers that credentials were taken out of these columns of one row, each named once.
    void foundIn(const std::vector<qsizetype> &columns);
    /// One note that says which columns were dropped, and out of how many rows of which others credentials were taken; none when none were.
    void tell(Reporter &reporter) const;

private:
    QStringList m_header;
    QStringList m_names;
    std::vector<qint64> m_rows; ///< by column: with credentials in a text of another kind
    std::vector<qsizetype> m_columns;
};

} // namespace phaseout::ingest
