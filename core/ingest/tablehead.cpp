// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablehead.h"

#include "core/base/text.h"
#include "core/ingest/words.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
Result<std::vector<TableHead>> readHeads(formats::TableFile &file, const QString &sheet)
{
    const auto &sheets = file.sheets();
    const bool hasShown = std::any_of(sheets.begin(), sheets.end(), [](const auto &one) { return !one.isHidden; });
    std::vector<TableHead> heads;
    for (size_t i = 0; i < sheets.size(); ++i) {
        TableHead head{sheets[i].name, sheets[i].isHidden, sheet.isEmpty() && i >= mostSheets, {}};
        if (!sheet.isEmpty() && head.sheet != sheet)
            continue;
        if (head.isBeyond || (sheet.isEmpty() && hasShown && head.isHidden)) {
            heads.push_back(std::move(head));
            continue;
        }
        const auto rows = file.rows(i);
        if (!rows)
            return failure(rows.error());
        formats::TableRow row;
        while (head.rows.size() < headRows) {
            const Result<bool> more = (*rows)->next(row);
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            head.rows.push_back(row);
        }
        heads.push_back(std::move(head));
    }
    return heads;
}

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> next; // the number to try for a name that comes again: a thousand may have one name
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = text::tidy(header.at(i));
        if (name.isEmpty())
            name = Words::tr("column %1").arg(i + 1);
        const QString base = name;
        for (int &n = next[base]; taken.contains(name);)
            name = u"%1 (%2)"_s.arg(base).arg(++n + 1);
        taken.insert(name);
        names += name;
    }
    return names;
}

} // namespace phaseout::ingest
