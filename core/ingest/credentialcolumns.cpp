// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialcolumns.h"

#include "core/base/text.h"
#include "core/formats/csvwriter.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

CredentialColumns::CredentialColumns(const QStringList &header) : m_width(header.size())
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
    const qsizetype more = std::max<qsizetype>(0, row.cells.size() - m_width);
    for (const qsizetype column : m_columns)
        for (qsizetype at = column; at <= column + more && at < row.cells.size(); ++at)
            row.cells[at].clear();
    row.raw = formats::csvLine(row.cells);
    return row;
}

void CredentialColumns::tell(Reporter &reporter, bool alsoInAddresses) const
{
    QStringList names = m_names;
    if (alsoInAddresses)
        names += Words::tr("user names and passwords in other columns");
    if (names.isEmpty())
        return;
    const QString list = names.join(u", "_s);
    reporter.note(u"table.credentials-dropped"_s, 0, list,
                  Words::tr("Credentials were passed over and are not kept: %1").arg(text::shown(list)),
                  Words::tr("Change passwords that stand in such files, and delete the files."));
}

} // namespace phaseout::ingest
