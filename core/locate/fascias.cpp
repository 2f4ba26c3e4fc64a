// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/fascias.h"

#include "core/rules/datatable.h"

#include <QFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

Result<Fascias> Fascias::load()
{
    QFile file(u":/phaseout/rules/fascias.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FormatInvalid, file.fileName());
    const auto table = rules::DataTable::parse(file.readAll(), u"fascias.tsv"_s, {u"name"_s});
    if (!table)
        return failure(table.error());
    Fascias fascias;
    for (const rules::DataTable::Row &row : table->rows()) {
        const QStringList words = readPlace(table->field(row, 0)).words;
        if (words.isEmpty())
            return table->refusal(row, table->field(row, 0));
        fascias.m_names[words.front()].push_back(words);
    }
    for (std::vector<QStringList> &names : fascias.m_names)
        std::stable_sort(names.begin(), names.end(), [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
    return fascias;
}

QStringList Fascias::leading(const PlaceText &place) const
{
    if (place.words.isEmpty())
        return {};
    for (const QStringList &name : m_names.value(place.words.front())) {
        if (place.words.mid(0, name.size()) != name)
            continue;
        const QString last = name.back() + u' ';
        if (std::none_of(place.streets.begin(), place.streets.end(), [&last](const QString &street) { return street.startsWith(last); }))
            return name;
    }
    return {};
}

QStringList Fascias::alone(const QStringList &part) const
{
    if (part.isEmpty())
        return {};
    for (const QStringList &name : m_names.value(part.front()))
        if (part.mid(0, name.size()) == name && std::all_of(part.begin() + name.size(), part.end(), isGenericShopWord))
            return name;
    return {};
}

} // namespace phaseout
