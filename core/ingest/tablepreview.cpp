// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablepreview.h"

#include "core/base/text.h"
#include "core/formats/input.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/tablesession.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr size_t shownRows = 20;

QString stateSlug(DateColumn::State state)
{
    switch (state) {
    case DateColumn::State::NotNeeded:
        return u"not-needed"_s;
    case DateColumn::State::Decided:
        return u"decided"_s;
    case DateColumn::State::Undecidable:
        return u"undecidable"_s;
    case DateColumn::State::Mixed:
        return u"mixed"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const PreviewDate &date)
{
    QJsonObject json{{u"header"_s, date.header}, {u"state"_s, stateSlug(date.state)}, {u"order"_s, dateOrderSlug(date.order)}};
    if (date.decidingRow > 0) {
        json.insert(u"decidingRow"_s, date.decidingRow);
        json.insert(u"decidingValue"_s, date.decidingText);
    }
    if (!date.example.isEmpty()) {
        json.insert(u"example"_s, date.example);
        json.insert(u"asDayFirst"_s, date.asDayFirst.toString(Qt::ISODate));
        json.insert(u"asMonthFirst"_s, date.asMonthFirst.toString(Qt::ISODate));
        if (date.asYearFirst.isValid())
            json.insert(u"asYearFirst"_s, date.asYearFirst.toString(Qt::ISODate));
    }
    return json;
}

PreviewDate previewOf(const MappedColumn &column, const DateColumn &dates)
{
    PreviewDate preview;
    preview.header = column.header;
    preview.state = dates.state();
    preview.order = column.dateOrder != DateOrder::Undecided ? column.dateOrder : dates.order();
    preview.decidingRow = dates.decidingRow();
    preview.decidingText = dates.decidingText();
    if (dates.state() == DateColumn::State::Undecidable) {
        preview.example = dates.example();
        preview.asDayFirst = dates.exampleReading().dayFirst;
        preview.asMonthFirst = dates.exampleReading().monthFirst;
        preview.asYearFirst = dates.exampleReading().yearFirst;
    }
    return preview;
}

struct DateWatch {
    const MappedColumn *column;
    std::vector<qsizetype> places; // a second column of that name stands in for the first
    DateColumn dates;
};

std::vector<DateWatch> dateColumns(const TablePreview &preview, const QStringList &cells, QDate today)
{
    std::vector<DateWatch> watches;
    for (const MappedColumn &column : preview.mapping.columns) {
        const qsizetype at = preview.headers.indexOf(column.header);
        if (at < 0 || !mayHoldDates(*tableField(preview.mapping.kind, column.field)))
            continue;
        std::vector<qsizetype> places{at};
        const QString name = text::folded(cells.value(at));
        for (qsizetype i = at + 1; i < cells.size() && !name.isEmpty(); ++i)
            if (text::folded(cells.at(i)) == name)
                places.push_back(i);
        watches.push_back({&column, std::move(places), DateColumn(today)});
    }
    return watches;
}

Result<void> readRows(TableSession &session, TablePreview &preview, QDate today, const JobContext &context)
{
    std::vector<qsizetype> secrets;
    for (qsizetype i = 0; i < preview.headers.size(); ++i)
        if (isCredentialName(preview.headers.at(i))) {
            secrets.push_back(i);
            preview.credentials += preview.headers.at(i);
        }
    std::vector<TextKind> kinds(static_cast<size_t>(preview.headers.size()), TextKind::Words);
    for (const MappedColumn &column : preview.mapping.columns)
        if (const qsizetype at = preview.headers.indexOf(column.header); at >= 0)
            kinds[static_cast<size_t>(at)] = textKindOf(preview.mapping.kind, *tableField(preview.mapping.kind, column.field));
    const auto shown = [&](const QString &cell, qsizetype at) {
        if (std::find(secrets.begin(), secrets.end(), at) != secrets.end())
            return QString();
        const auto column = static_cast<size_t>(at);
        return withoutUserInfo(cell.left(2000), nullptr, column < kinds.size() ? kinds[column] : TextKind::Words);
    };
    std::vector<DateWatch> watches = dateColumns(preview, session.headerCells(), today);
    ColumnGroupWatch groups(preview.mapping, preview.headers);
    const auto read = session.eachRow(
        [&](const formats::TableRow &row) {
            ++preview.rowCount;
            groups.look(row);
            for (DateWatch &watch : watches)
                for (const qsizetype at : watch.places)
                    watch.dates.look(row.cell(at), row.number);
            if (preview.rows.size() >= shownRows)
                return;
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells += shown(row.cells.at(i), i);
            preview.rows.push_back(std::move(cells));
        },
        context);
    for (const DateWatch &watch : watches)
        preview.dates.push_back(previewOf(*watch.column, watch.dates));
    preview.groups = groups.result();
    if (preview.groups)
        preview.groups->above = shown(preview.groups->above, preview.headers.indexOf(preview.groups->headers.front()));
    return read;
}
} // namespace

QJsonObject TablePreview::toJson() const
{
    QJsonArray columns;
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        columns.append(QJsonObject{{u"field"_s, mapping.columns[i].field},
                                   {u"header"_s, mapping.columns[i].header},
                                   {u"confidence"_s, confidenceSlug(confidence.at(i))}});
    QJsonArray rowArray;
    for (const QStringList &row : rows)
        rowArray.append(QJsonArray::fromStringList(row));
    QJsonArray dateArray;
    for (const PreviewDate &date : dates)
        dateArray.append(jsonOf(date));
    const QJsonObject groupObject = groups ? QJsonObject{{u"headers"_s, QJsonArray::fromStringList(groups->headers)},
                                                         {u"rows"_s, groups->rows},
                                                         {u"firstRow"_s, groups->firstRow},
                                                         {u"above"_s, groups->above}}
                                           : QJsonObject();
    return QJsonObject{{u"file"_s, fileName},
                       {u"kind"_s, tableKindSlug(mapping.kind)},
                       {u"mapping"_s, mapping.toJson()},
                       {u"isGuess"_s, isGuess},
                       {u"fingerprintMatches"_s, fingerprintMatches},
                       {u"columns"_s, columns},
                       {u"missing"_s, QJsonArray::fromStringList(missing)},
                       {u"credentialsDropped"_s, QJsonArray::fromStringList(credentials)},
                       {u"sheets"_s, QJsonArray::fromStringList(sheets)},
                       {u"headers"_s, QJsonArray::fromStringList(headers)},
                       {u"rows"_s, rowArray},
                       {u"rowCount"_s, rowCount},
                       {u"headerRow"_s, headerRow},
                       {u"encoding"_s, encoding},
                       {u"origin"_s, tableOriginSlug(origin)},
                       {u"delimiter"_s, delimiter},
                       {u"delimiterEvidence"_s, delimiterEvidence},
                       {u"dates"_s, dateArray},
                       {u"groups"_s, groupObject}};
}

Result<TablePreview> previewTable(const QString &path, const ColumnMapping *mapping, QDate today, const JobContext &context,
                                  const QString &sheet, const QString &encoding)
{
    auto input = formats::openInput(path, mapping && !mapping->encoding.isEmpty() ? mapping->encoding : encoding);
    if (!input)
        return failure(input.error());
    auto session = TableSession::open(*input->device, sheet);
    if (!session)
        return failure(session.error());
    MappingGuess guess = mapping ? MappingGuess{} : guessMapping(session->heads());
    TablePreview preview;
    preview.fileName = input->fileName;
    preview.isGuess = !mapping;
    preview.mapping = mapping ? *mapping : std::move(guess.mapping);
    if (!mapping)
        preview.mapping.encoding = encoding;
    preview.confidence = std::move(guess.confidence);
    preview.confidence.resize(preview.mapping.columns.size(), Confidence::Certain);
    if (const auto checked = preview.mapping.check(); !checked)
        return failure(checked.error());
    if (const auto placed = session->place(preview.mapping); !placed)
        return failure(placed.error());
    session->keepToOneTable(); // what stands below under another header is another table
    preview.headers = session->header();
    preview.headerRow = session->headerRow();
    preview.fingerprintMatches = mapping && headerFingerprint(session->headerCells()) == mapping->fingerprint;
    preview.missing = preview.mapping.missing();
    preview.origin = preview.mapping.origin.value_or(guessOrigin(preview.mapping, preview.headers));
    if (session->file().isWorkbook())
        for (const auto &one : session->file().sheets())
            preview.sheets += one.name;
    if (const auto read = readRows(*session, preview, today, context); !read)
        return failure(read.error());
    if (!session->file().isWorkbook()) {
        preview.encoding = preview.mapping.encoding.isEmpty() ? session->file().encoding() : preview.mapping.encoding;
        preview.delimiter = QString(session->file().csvForm().delimiter);
        preview.delimiterEvidence = session->file().csvForm().evidence;
    }
    return preview;
}

} // namespace phaseout::ingest
