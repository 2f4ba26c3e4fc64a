// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablesession.h"

#include "core/ingest/builtin.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/credentials.h"
#include "core/ingest/credentialcolumns.h"
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
using ColumnsByField = std::map<QString, std::vector<qsizetype>>;

class TableReader : public Reader {
public:
    explicit TableReader(TableKind kind) : m_kind(kind) {}
    QString id() const override { return tableKindSlug(m_kind); }
    int version() const override { return 1; }
    QString title() const override { return tableKindWord(m_kind); }
    int recognises(const Sample &sample) const override { return guessMapping(m_kind, sample.tables).score; }
    Result<void> read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override;

private:
    std::unique_ptr<RowMaker> makerFor(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter) const
    {
        switch (m_kind) {
        case TableKind::Stores:
            return makeStoreRows(options, mapping, sink, reporter);
        case TableKind::Devices:
            return makeDeviceRows(options, mapping, sink, reporter);
        case TableKind::Subnets:
            return makeSubnetRows(options, mapping, sink, reporter);
        case TableKind::Sightings:
            return makeSightingRows(options, mapping, sink, reporter);
        }
        Q_UNREACHABLE();
    }
    TableKind m_kind;
};

// A saved mapping keeps the names of columns; where they stand is looked up in each file anew.
Result<ColumnsByField> locate(const ColumnMapping &mapping, const QStringList &header)
{
    ColumnsByField columns;
    QStringList absent;
    for (const MappedColumn &column : mapping.columns) {
        const QString folded = text::folded(column.header);
        qsizetype at = header.indexOf(column.header);
        for (qsizetype i = 0; at < 0 && i < header.size(); ++i)
            if (text::folded(header.at(i)) == folded)
                at = i;
        if (at < 0)
            absent += text::shown(column.header);
        else
            columns[column.field].push_back(at);
    }
    if (!absent.isEmpty())
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("the file does not have these columns of the mapping: %1").arg(absent.join(u", "_s)));
    return columns;
}

void tellDateColumn(const DateColumn &column, const QString &header, Reporter &reporter)
{
    const DateReading example = column.exampleReading();
    const auto shownDate = [](QDate date) { return QLocale().toString(date, QLocale::LongFormat); };
    if (column.state() == DateColumn::State::Undecidable)
        reporter.warn(u"table.date.undecidable"_s, 0, column.example(),
                      Words::tr("Column “%1”: %2 could be %3 or %4, and no value of the column decides it. Such dates were left out.")
                          .arg(text::shown(header), text::shown(column.example()), shownDate(example.dayFirst), shownDate(example.monthFirst)),
                      Words::tr("Say in the column mapping whether the day or the month comes first."));
    else if (column.state() == DateColumn::State::Mixed)
        reporter.warn(u"table.date.mixed"_s, column.decidingRow(), column.decidingText(),
                      Words::tr("Column “%1” has dates with the day first and others with the month first. Those that could be both were left out.")
                          .arg(text::shown(header)),
                      Words::tr("Correct the column, or say in the column mapping which comes first."));
}

// One pass over the whole file for the columns of dates whose order nobody said.
Result<void> decideDates(TableSession &session, const ColumnMapping &mapping, const ColumnsByField &columns, QDate today, RowMaker &maker,
                         Reporter &reporter, const JobContext &context)
{
    struct Open {
        const MappedColumn *column;
        qsizetype at;
        DateColumn dates;
    };
    std::vector<Open> open;
    for (const MappedColumn &column : mapping.columns) {
        if (!tableField(mapping.kind, column.field)->isDate)
            continue;
        if (column.dateOrder == DateOrder::Undecided)
            open.push_back({&column, columns.at(column.field).front(), DateColumn(today)});
        else
            maker.setDateOrder(column.field, column.dateOrder);
    }
    if (open.empty())
        return {};
    const auto read = session.eachRow(
        [&open](const formats::TableRow &row) {
            for (Open &one : open)
                one.dates.look(row.cell(one.at), row.number);
        },
        context);
    if (!read)
        return read;
    for (const Open &one : open) {
        maker.setDateOrder(one.column->field, one.dates.order());
        tellDateColumn(one.dates, one.column->header, reporter);
    }
    return {};
}

void checkShape(const formats::TableRow &row, qsizetype width, Reporter &reporter)
{
    qsizetype beyond = width;
    while (beyond < row.cells.size() && row.cells.at(beyond).isEmpty())
        ++beyond;
    if (beyond < row.cells.size())
        reporter.warn(u"table.row.ragged"_s, row.number, row.cells.at(beyond),
                      Words::tr("This row has more cells than the header; those beyond it were left out."),
                      Words::tr("Check for a delimiter inside a cell that is not in quotes."));
    if (row.isDamaged)
        reporter.warn(u"table.row.open-quote"_s, row.number, {}, Words::tr("A quotation mark of this row is never closed, so it was read as plain text."),
                      Words::tr("Double or remove the quotation mark."));
}

Result<void> TableReader::read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const
{
    Result<TableSession> session = TableSession::open(input);
    if (!session)
        return failure(session.error());
    MappingGuess guess = guessMapping(m_kind, session->heads());
    const ColumnMapping &mapping = options.mapping ? *options.mapping : guess.mapping;
    if (mapping.kind != m_kind)
        return failure(ErrorCode::ValueInvalid, tableKindSlug(mapping.kind), Words::tr("the column mapping is for another kind of table"));
    if (const auto checked = mapping.check(); !checked)
        return checked;
    if (const QStringList missing = mapping.missing(); !missing.isEmpty())
        return failure(ErrorCode::FormatInvalid, options.fileName, Words::tr("no column for: %1").arg(missing.join(u", "_s)));
    if (const auto placed = session->place(mapping); !placed)
        return placed;
    const auto columns = locate(mapping, session->header());
    if (!columns)
        return failure(columns.error());

    Reporter reporter(sink, options.fileName);
    const std::unique_ptr<RowMaker> maker = makerFor(options, mapping, sink, reporter);
    if (const auto decided = decideDates(*session, mapping, *columns, options.today, *maker, reporter, context); !decided)
        return decided;
    CredentialColumns secrets(session->header());
    bool hadUserInfo = false;
    const qsizetype width = session->header().size();
    const auto done = session->eachRow(
        [&](const formats::TableRow &read) {
            const formats::TableRow row = secrets.without(read);
            checkShape(row, width, reporter);
            const MappedRow mapped(row, *columns);
            maker->make(mapped);
            hadUserInfo = hadUserInfo || mapped.hadUserInfo();
        },
        context);
    if (!done)
        return done;
    maker->finish();
    secrets.tell(reporter, hadUserInfo);
    return {};
}
} // namespace

const Reader *tableReader(TableKind kind)
{
    static const TableReader readers[] = {TableReader(TableKind::Stores), TableReader(TableKind::Devices), TableReader(TableKind::Subnets),
                                          TableReader(TableKind::Sightings)};
    return &readers[static_cast<size_t>(kind)];
}

QString MappedRow::text(const char *field) const
{
    const auto found = m_columns.find(QString::fromLatin1(field));
    if (found == m_columns.end())
        return {};
    QStringList parts;
    for (const qsizetype column : found->second)
        if (const QString part = text::tidy(m_row.cell(column)); !text::meansNothing(part))
            parts += withoutUserInfo(part, &m_hadUserInfo);
    return parts.join(u", "_s);
}

QDate RowMaker::date(const MappedRow &row, const char *field)
{
    const QString text = row.text(field);
    if (text.isEmpty())
        return {};
    const DateReading reading = readDate(text, m_options.today);
    const DateOrder order = m_orders.value(QString::fromLatin1(field));
    const QDate date = reading.under(order);
    const qint64 line = row.row().number;
    if (!reading.isDate())
        m_reporter.warn(u"table.value.date"_s, line, text, Words::tr("This is no date; it was left out."), Words::tr("Write it as 2026-11-21."));
    else if (!date.isValid() && order != DateOrder::Undecided)
        m_reporter.warn(u"table.date.contradicts"_s, line, text, Words::tr("This date contradicts the order of day and month of its column; it was left out."),
                        Words::tr("Correct it, or write dates as 2026-11-21."));
    else if (!date.isValid())
        m_reporter.warn(u"table.date.ambiguous"_s, line, text, Words::tr("Whether the day or the month comes first is not known; the date was left out."),
                        Words::tr("Say it in the column mapping."));
    else if (m_options.today.isValid() && date > m_options.today)
        m_reporter.note(u"table.date.future"_s, line, text, Words::tr("This date is in the future; it was kept."), {});
    return date;
}

bool RowMaker::isRounded(const MappedRow &row, const QString &text)
{
    const qsizetype e = text.indexOf("E+"_L1, 0, Qt::CaseInsensitive);
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (e < 1 || !isNumber)
        return false;
    m_reporter.warn(u"table.value.rounded"_s, row.row().number, text,
                    Words::tr("A spreadsheet has turned a long number into a rounded one; it was left out."),
                    Words::tr("Take it from the original; save as XLSX with the column as text."));
    return true;
}

void RowMaker::refuse(const MappedRow &row, const QString &id, const QString &message, const QString &suggestion, const QString &subject)
{
    m_reporter.refuse(id, row.row().number, subject, message, suggestion, withoutUserInfo(row.row().raw));
}

} // namespace phaseout::ingest
