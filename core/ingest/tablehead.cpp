// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablehead.h"

#include "core/base/text.h"
#include "core/formats/textsource.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/tablefields.h"
#include "core/ingest/words.h"

#include <QHash>
#include <QRegularExpression>
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
        for (size_t looked = 0; looked < headRows; ++looked) {
            const Result<bool> more = (*rows)->next(row);
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            if (!formats::isOfOtherEncoding(row.raw)) // says nothing of the columns, and is refused
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

QString storeInTitle(const QString &title)
{
    const auto isStore = [](QStringView words) {
        const QString folded = foldedHeader(words);
        const auto names = [&folded](const char *field) {
            return headerRank(*tableField(TableKind::Devices, QString::fromLatin1(field)), folded) >= 0;
        };
        return !isRoom(folded) && (names("store") || names("storeName"));
    };
    static const QRegularExpression parted(u"^([^:–—]{2,40}?)\\s*(?::|–|—|\\s-\\s)\\s*(\\S.*)$"_s);
    if (const auto match = parted.match(title); match.hasMatch() && isStore(match.capturedView(1)))
        return match.captured(2);
    static const QRegularExpression number(u"\\s(?:n[°ºo]|nr|num|#)\\.?\\s*(?=\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype mostWords = 3; // "Numéro du magasin 12"
    const QStringList words = QString(title).replace(number, u" "_s).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(mostWords, words.size() - 1); count > 0; --count) {
        const QString &next = words.at(count);
        if (isStore(words.first(count).join(u' ')) &&
            std::any_of(next.cbegin(), next.cend(), [](QChar c) { return c.isDigit(); }))
            return words.sliced(count).join(u' ');
    }
    return {};
}

} // namespace phaseout::ingest
