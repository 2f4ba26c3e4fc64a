// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialcolumns.h"

#include "core/base/text.h"
#include "core/formats/csvwriter.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

CredentialColumns::CredentialColumns(const QStringList &header) : m_header(header), m_rows(static_cast<size_t>(header.size()))
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!isCredentialName(header.at(i)))
            continue;
        m_names += header.at(i);
        m_columns.push_back(i);
    }
}

formats::TableRow CredentialColumns::without(formats::TableRow row) const
{
    if (m_columns.empty())
        return row;
    // A password with a delimiter in it makes the row too long, and its rest stands in the cells behind.
    const qsizetype more = std::max<qsizetype>(0, row.cells.size() - m_header.size());
    for (const qsizetype column : m_columns)
        for (qsizetype at = column; at <= column + more && at < row.cells.size(); ++at)
            row.cells[at].clear();
    row.raw = formats::csvLine(row.cells);
    return row;
}

void CredentialColumns::foundIn(const std::vector<qsizetype> &columns)
{
    for (const qsizetype column : columns)
        if (static_cast<size_t>(column) < m_rows.size())
            ++m_rows[static_cast<size_t>(column)];
}

void CredentialColumns::tell(Reporter &reporter) const
{
    constexpr qsizetype longestList = 4000; // characters
    QStringList names = m_names;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] > 0)
            names += Words::tr("%1 (in %Ln row(s))", nullptr, static_cast<int>(std::min<qint64>(m_rows[i], 2'000'000'000))).arg(m_header.at(static_cast<qsizetype>(i)));
    if (names.isEmpty())
        return;
    const QString list = names.join(u", "_s);
    reporter.note(u"table.credentials-dropped"_s, 0, list,
                  Words::tr("Credentials were passed over and are not kept: %1").arg(text::shown(list, longestList)),
                  Words::tr("Change passwords that stand in such files, and delete the files."));
}

} // namespace phaseout::ingest
