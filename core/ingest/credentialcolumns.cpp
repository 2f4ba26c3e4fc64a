// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentialcolumns.h"

#include "core/base/text.h"
#include "core/formats/csvwriter.h"
#include "core/ingest/credentials.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

CredentialColumns::CredentialColumns(const QStringList &header)
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
    for (const qsizetype column : m_columns)
        if (column < row.cells.size())
            row.cells[column].clear();
    row.raw = formats::csvLine(row.cells);
    return row;
}

void CredentialColumns::tell(Reporter &reporter, bool alsoInAddresses) const
{
    QStringList names = m_names;
    if (alsoInAddresses)
        names += Words::tr("user names and passwords in addresses");
    if (names.isEmpty())
        return;
    const QString list = names.join(u", "_s);
    reporter.note(u"table.credentials-dropped"_s, 0, list,
                  Words::tr("Credentials were passed over and are not kept: %1").arg(text::shown(list)),
                  Words::tr("Change passwords that stand in such files, and delete the files."));
}

} // namespace phaseout::ingest
