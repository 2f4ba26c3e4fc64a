// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/columngroups.h"

#include "core/ingest/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype mostGroups = 100'000; // more are no groups
constexpr qsizetype fewestEmpty = 2;

bool isOneOf(QStringView field, std::initializer_list<QStringView> fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

// What a table is grouped by.
bool isGroupField(TableKind kind, QStringView field)
{
    return kind == TableKind::Stores ? isOneOf(field, {u"organisation", u"fascia", u"region", u"nation"}) : isOneOf(field, {u"store", u"storeName", u"organisation"});
}

bool saysDitto(QStringView cell)
{
    static constexpr QStringView words[] = {u"ditto", u"-ditto-", u"do.", u"-do-", u"as above", u"same as above", u"see above", u"dito", u"wie oben", u"siehe oben", u"idem", u"同上",
                                                    u"\"", u"\"\"", u"''", u"-\"-", u"\u3003", u"\u2033", u"\u201d", u"\u201e"};
    return std::any_of(std::begin(words), std::end(words), [cell](QStringView word) { return cell.size() == word.size() && cell.compare(word, Qt::CaseInsensitive) == 0; });
}
} // namespace

bool mayBeFilledDown(TableKind kind, QStringView field)
{
    switch (kind) {
    case TableKind::Stores:
        return !isOneOf(field, {u"code", u"name", u"latitude", u"longitude"});
    case TableKind::Devices:
        return !isOneOf(field, {u"ip", u"mac", u"serial", u"name"});
    case TableKind::Subnets:
        return !isOneOf(field, {u"subnet", u"start", u"end"});
    case TableKind::Sightings:
        return true;
    }
    Q_UNREACHABLE();
}

ColumnGroupWatch::ColumnGroupWatch(const ColumnMapping &mapping, const QStringList &header)
{
    for (const MappedColumn &column : mapping.columns)
        if (const qsizetype at = header.indexOf(column.header); at >= 0 && isGroupField(mapping.kind, column.field))
            m_columns.push_back({column.header, at, {}, {}, {}});
}

void ColumnGroupWatch::look(const formats::TableRow &row)
{
    for (Column &column : m_columns) {
        const QString value = row.cell(column.at).trimmed();
        if (!value.isEmpty()) {
            column.last = value;
            column.isOnce = column.isOnce && column.values.size() < mostGroups && !column.values.contains(value);
            if (column.isOnce)
                column.values.insert(value);
        } else if (!column.last.isEmpty() && column.gaps.rows++ == 0) {
            column.gaps.firstRow = row.number;
            column.gaps.above = column.last;
        }
    }
}

std::optional<ColumnGroups> ColumnGroupWatch::result() const
{
    std::optional<ColumnGroups> groups;
    for (const Column &column : m_columns) {
        if (!column.isOnce || column.gaps.rows < std::max(fewestEmpty, column.values.size()))
            continue;
        if (!groups)
            groups = column.gaps;
        groups->headers += column.header;
    }
    return groups;
}

std::optional<bool> ColumnGroups::saidBy(const ColumnMapping &mapping) const
{
    std::optional<bool> said;
    for (const MappedColumn &column : mapping.columns)
        if (headers.contains(column.header)) {
            said = column.fillDown;
            if (!said)
                break;
        }
    return said;
}

CellsBelow::CellsBelow(const ColumnMapping &mapping, const ColumnsByField &columns)
{
    QHash<QString, size_t> taken; // of each field
    for (const MappedColumn &column : mapping.columns)
        if (const qsizetype at = columns.at(column.field).at(taken[column.field]++); mayBeFilledDown(mapping.kind, column.field))
            m_columns.push_back({at, column.fillDown.value_or(false), {}});
}

void CellsBelow::fill(formats::TableRow &row)
{
    for (Column &column : m_columns) {
        const QString value = row.cell(column.at).trimmed();
        const bool isDitto = !column.last.isEmpty() && saysDitto(value);
        if (isDitto && m_dittos++ == 0)
            m_first = {row.number, column.at + 1};
        if (!isDitto && !(value.isEmpty() && column.isFilledDown)) {
            column.last = value;
            continue;
        }
        while (row.cells.size() <= column.at)
            row.cells += QString();
        row.cells[column.at] = column.last;
    }
}

void CellsBelow::tell(Reporter &reporter) const
{
    if (m_dittos > 0)
        reporter.note(u"table.cell.ditto"_s, m_first, QString::number(m_dittos), Words::tr("%Ln cell(s) say that they are as the one above, and were read so.", nullptr, m_dittos));
}

} // namespace phaseout::ingest
