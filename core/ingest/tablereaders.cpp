// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablesession.h"

#include "core/ingest/builtin.h"
#include "core/ingest/columngroups.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/credentials.h"
#include "core/ingest/credentialcolumns.h"
#include "core/ingest/tablerows.h"
#include "core/ingest/tablewatch.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/roundednumber.h"
#include "core/ingest/words.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qint64 daysTo1904 = 1462; // between the day 0 of a spreadsheet's two date systems
constexpr qint64 manyDates = 5; // read by the word of a single other

class TableReader : public Reader {
public:
    explicit TableReader(TableKind kind) : m_kind(kind) {}
    QString id() const override { return tableKindSlug(m_kind); }
    int version() const override { return 12; }
    bool readsTables() const override { return true; }
    bool givesPlaces() const override { return m_kind == TableKind::Subnets; }
    QString title() const override { return tableKindWord(m_kind); }
    int recognises(const Sample &sample) const override { return guessMapping(m_kind, sample.tables).score; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override;

private:
    Result<void> readTable(TableSession &session, const ColumnMapping &mapping, const MappingGuess &guess, const ReadOptions &options, Sink &sink, Reporter &reporter,
                           const JobContext &context) const;
    Result<void> readOther(TableSession &session, const TableHead &head, const ReadOptions &options, Sink &sink, Reporter &reporter, const JobContext &context) const;
    Result<void> refuseTable(TableSession &session, TableKind kind, Reporter &reporter, const JobContext &context) const;
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

// A saved mapping keeps the names of columns; where they stand is looked up in each file anew. A second column of the same
// name stands behind the first.
Result<ColumnsByField> locate(const ColumnMapping &mapping, const QStringList &header, const QStringList &cells)
{
    QStringList folded;
    for (const QString &name : header)
        folded += text::folded(name);
    ColumnsByField columns;
    std::vector<bool> isTaken(static_cast<size_t>(header.size()));
    QStringList absent;
    for (const MappedColumn &column : mapping.columns) {
        qsizetype at = header.indexOf(column.header);
        if (at < 0)
            at = folded.indexOf(text::folded(column.header));
        if (at < 0) {
            absent += text::shown(column.header);
            continue;
        }
        columns[column.field].push_back(at);
        isTaken[static_cast<size_t>(at)] = true;
    }
    if (!absent.isEmpty())
        return failure(ErrorCode::FormatInvalid, {}, Words::tr("the file does not have these columns of the mapping: %1").arg(absent.join(u", "_s)));
    for (auto &[field, places] : columns) {
        const QString name = text::folded(cells.value(places.front()));
        for (qsizetype i = places.front() + 1; i < cells.size(); ++i)
            if (!name.isEmpty() && !isTaken[static_cast<size_t>(i)] && text::folded(cells.at(i)) == name) {
                places.push_back(i);
                isTaken[static_cast<size_t>(i)] = true;
            }
    }
    return columns;
}

// Where nobody said which of two columns it is, "IP" and "IP address", the other stands in where the first is empty.
void addStandIns(const std::vector<MappedColumn> &rivals, const QStringList &header, ColumnsByField &columns)
{
    for (const MappedColumn &rival : rivals)
        if (const qsizetype at = header.indexOf(rival.header); at >= 0)
            if (std::vector<qsizetype> &places = columns[rival.field]; std::find(places.begin(), places.end(), at) == places.end())
                places.push_back(at);
}

// Why no row could be taken for a header, or what the table lacks.
Error notReadable(const MappingGuess &guess, const std::vector<TableHead> &heads, const ColumnMapping &mapping, const ReadOptions &options)
{
    QStringList seen;
    for (const QString &name : guess.header)
        seen += text::shown(name, 40);
    if (seen.isEmpty() && !heads.empty() && !heads.front().rows.empty())
        seen += shownUnnamed(heads.front().rows.front().cells);
    const QString list = QStringList(seen.first(std::min<qsizetype>(seen.size(), 12))).join(u", "_s);
    const QString missing = mapping.missing().join(u", "_s);
    const QString words = seen.isEmpty() ? Words::tr("it holds no rows")
        : guess.header.isEmpty()
        ? Words::tr("no header row was recognised; the first row is: %1; say with a mapping what the columns are").arg(list)
        : mapping.missing(true).isEmpty()
        ? Words::tr("no column for: %1; these columns were seen: %2; say with a mapping which it is, or whose they all are with --store, or by the store’s code as name of the file or its folder").arg(missing, list)
        : Words::tr("no column for: %1; these columns were seen: %2; say with a mapping which it is").arg(missing, list);
    return Error{ErrorCode::FormatUnknown, options.fileName, words};
}

void tellDateColumn(const DateColumn &column, const QString &header, qsizetype at, Reporter &reporter)
{
    const DateReading example = column.exampleReading();
    const auto shownDate = [](QDate date) { return QLocale().toString(date, QLocale::LongFormat); };
    if (column.state() == DateColumn::State::Undecidable && example.yearFirst.isValid()) {
        const QList<QDate> dates = example.dates();
        QStringList shown;
        for (const QDate date : dates)
            shown += shownDate(date);
        reporter.warn(u"table.date.undecidable"_s, {0, at + 1}, column.example(),
                      Words::tr("Column “%1”: %2 could be any of these: %3; and no value of the column decides it. Such dates were left out.")
                          .arg(text::shown(header), text::shown(column.example()), shown.join(u"; "_s)),
                      Words::tr("Say in the column mapping whether the day, the month or the year comes first."));
    } else if (column.state() == DateColumn::State::Undecidable)
        reporter.warn(u"table.date.undecidable"_s, {0, at + 1}, column.example(),
                      Words::tr("Column “%1”: %2 could be %3 or %4, and no value of the column decides it. Such dates were left out.")
                          .arg(text::shown(header), text::shown(column.example()), shownDate(example.dayFirst), shownDate(example.monthFirst)),
                      Words::tr("Say in the column mapping whether the day or the month comes first."));
    else if (column.state() == DateColumn::State::Mixed)
        reporter.warn(u"table.date.mixed"_s, {column.decidingRow(), at + 1}, column.decidingText(),
                      Words::tr("Column “%1” has dates with the day first and others with the month first. Those that could be both were left out.")
                          .arg(text::shown(header)),
                      Words::tr("Correct the column, or say in the column mapping which comes first."));
    else if (column.state() == DateColumn::State::Decided && column.deciding() == 1 && column.ambiguous() > 0) {
        const auto words = column.order() == DateOrder::DayFirst
                               ? Words::tr("Column “%1”: only %2 in row %3 says that the day comes first, and all its dates were read so.")
                           : column.order() == DateOrder::YearFirst
                               ? Words::tr("Column “%1”: only %2 in row %3 says that the year comes first, and all its dates were read so.")
                               : Words::tr("Column “%1”: only %2 in row %3 says that the month comes first, and all its dates were read so.");
        const QString message = words.arg(text::shown(header), text::shown(column.decidingText()), QString::number(column.decidingRow()));
        const QString advice = Words::tr("If that one is a mistake, correct it, or say in the column mapping which comes first.");
        if (column.ambiguous() >= manyDates)
            reporter.warn(u"table.date.one-decides"_s, {column.decidingRow(), at + 1}, column.decidingText(), message, advice);
        else
            reporter.note(u"table.date.one-decides"_s, {column.decidingRow(), at + 1}, column.decidingText(), message, advice);
    }
}

// Addresses were taken from a column whose header does not say what it holds.
void tellByValues(const MappingGuess &guess, Reporter &reporter)
{
    for (size_t i = 0; i < guess.mapping.columns.size(); ++i) {
        if (guess.confidence.at(i) != Confidence::Doubtful)
            continue;
        const MappedColumn &column = guess.mapping.columns[i];
        reporter.warn(u"table.column.by-values"_s, {guess.mapping.headerRow, guess.header.indexOf(column.header) + 1}, column.header,
                      Words::tr("Only its values say that the column “%1” is for: %2. It was read so.")
                          .arg(text::shown(column.header), tableFieldWord(*tableField(guess.mapping.kind, column.field))),
                      Words::tr("If it is about something else, such as a recorder or a gateway, say in a column mapping what the columns are."));
    }
}

// Its columns were found by their names; whether they mean the same here nobody has looked.
void tellOtherHeader(const ColumnMapping &mapping, const TableSession &session, Reporter &reporter)
{
    if (!mapping.fingerprint.isEmpty() && mapping.fingerprint != headerFingerprint(session.headerCells()))
        reporter.note(u"table.mapping.other-header"_s, session.headerRow(), mapping.name,
                      Words::tr("The column mapping was made for a table with other headers; its columns were found here by their names."),
                      Words::tr("Look whether they mean the same here, and whether a new column matters."));
}

// A mapping that was saved for these very headers is worth a word where none is used.
void askMemory(const ReadOptions &options, const QString &fingerprint, Reporter &reporter)
{
    if (!options.memory)
        return;
    if (options.mapping)
        return options.memory->used(fingerprint);
    if (const QString path = options.memory->pathFor(fingerprint); !path.isEmpty())
        reporter.note(u"table.mapping.saved"_s, 0, path, Words::tr("These headers match a column mapping that was saved, and which was not used: %1").arg(text::shown(path)),
                      Words::tr("Use it with --mapping."));
}

TableOrigin originOf(const ReadOptions &options, const ColumnMapping &mapping, const QStringList &header, Reporter &reporter)
{
    if (options.origin || mapping.origin)
        return options.origin ? *options.origin : *mapping.origin;
    const TableOrigin origin = guessOrigin(mapping, header);
    if (origin == TableOrigin::Network)
        reporter.note(u"table.origin.network"_s, 0, {}, Words::tr("Only a scanner or another tool writes such columns: the devices count as seen on the network, and not as listed."),
                      Words::tr("If people keep this table, say so when importing it."));
    return origin;
}

// One pass over the whole file for the columns of dates whose order nobody said.
Result<void> decideDates(TableSession &session, const ColumnMapping &mapping, const ColumnsByField &columns, QDate today, RowMaker &maker,
                         Reporter &reporter, const JobContext &context)
{
    struct Open {
        const MappedColumn *column;
        const std::vector<qsizetype> *places; // a second column of that name stands in for the first
        DateColumn dates;
    };
    std::vector<Open> open;
    std::set<DateOrder> decided;
    for (const MappedColumn &column : mapping.columns) {
        if (!mayHoldDates(*tableField(mapping.kind, column.field)))
            continue;
        if (column.dateOrder == DateOrder::Undecided)
            open.push_back({&column, &columns.at(column.field), DateColumn(today)});
        else
            decided.insert(column.dateOrder);
        maker.setDateOrder(column.field, column.dateOrder);
    }
    const auto look = [&open](const formats::TableRow &row) {
        for (Open &one : open)
            for (const qsizetype at : *one.places)
                one.dates.look(row.cell(at), row.number);
    };
    if (!open.empty())
        if (const auto read = session.eachRow(look, context); !read)
            return read;
    for (const Open &one : open) {
        maker.setDateOrder(one.column->field, one.dates.order());
        if (one.dates.state() == DateColumn::State::Decided)
            decided.insert(one.dates.order());
        tellDateColumn(one.dates, one.column->header, one.places->front(), reporter);
    }
    // "Removed 12/02/2026" as a status is written as the dates beside it are.
    if (decided.size() == 1)
        for (const char *field : {"status", "delivery"})
            maker.setDateOrder(QString::fromLatin1(field), *decided.begin());
    return {};
}

// Columns that may be filled in once for several rows, and nobody said whether they are.
void tellGroups(const ColumnMapping &mapping, const std::optional<ColumnGroups> &groups, Reporter &reporter)
{
    if (!groups || groups->saidBy(mapping))
        return;
    const int rows = groups->rows;
    QStringList shown;
    for (const QString &header : groups->headers)
        shown += text::shown(header, 40);
    reporter.warn(u"table.column.groups"_s, groups->firstRow, groups->above,
                  Words::tr("Empty in %Ln row(s) below “%1”: %2. Every value of it stands in one row only; does it stand for those below?", nullptr, rows)
                      .arg(text::shown(groups->above, 40), shown.join(u", "_s)),
                  Words::tr("If so, say it in the column mapping (“fillDown”), or fill in every row."));
}

// Devices, or rows of a table of their own, that stand above the header which was taken.
void tellRowsAbove(const TableSession &session, Reporter &reporter)
{
    constexpr int leastFilled = 3;
    const std::vector<formats::TableRow> rows = session.rowsAbove();
    const auto hasAddress = [](const formats::TableRow &row) {
        const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        const auto isAddress = [](const QString &cell) { return MacAddress::parse(text::tidy(cell)) || IpAddress::parse(text::tidy(cell)); };
        return std::count_if(row.cells.begin(), row.cells.end(), isFilled) >= leastFilled && std::any_of(row.cells.begin(), row.cells.end(), isAddress);
    };
    bool isTable = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isHeader = looksLikeHeader(rows[i].cells);
        if (isHeader)
            isTable = tableUnder(TableHead{{}, false, false, {rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end()}}).has_value();
        if (!isHeader && (isTable || hasAddress(rows[i])))
            reporter.refuse(u"table.row.above-header"_s, rows[i].number, {},
                            Words::tr("This row stands above the header, which is row %1, and looks like one of a table. It was not read.").arg(session.headerRow()),
                            Words::tr("Give every table a sheet or file of its own, or say in a column mapping where the header stands."), {});
    }
}

/// Tells the lines above the tables of a sheet.
class TitleWatch {
public:
    TitleWatch(const TableSession &session, Reporter &reporter)
        : m_session(session)
        , m_reporter(reporter)
    {
    }
    /// Before each row; true when it is the first below another line that names a store, and \a takesStore, since no
    /// column does.
    bool tell(bool takesStore)
    {
        const TableTitle &title = m_session.title();
        const TableTitle &store = m_session.storeAbove();
        const bool isOther = takesStore && store.row != m_store;
        if (isOther)
            m_reporter.note(
                u"table.title.store"_s, store.row, store.text,
                Words::tr("This line stands above a table without a column for the store, and names the store of its "
                          "rows: %1")
                    .arg(text::shown(withoutUserInfo(store.text))),
                Words::tr("If that is no store, say with a column mapping or “--store” whose the rows are."));
        else if (title.row > m_session.firstHeaderRow() && title.row != m_title)
            m_reporter.note(u"table.title"_s, title.row, title.text,
                            Words::tr("This line stands alone above another table, and was taken for its title."));
        m_title = title.row;
        m_store = store.row;
        return isOther;
    }

private:
    const TableSession &m_session;
    Reporter &m_reporter;
    qint64 m_title = 0;
    qint64 m_store = 0;
};

Result<void> TableReader::readFacts(QIODevice &input, const ReadOptions &options, Sink &sink,
                                    const JobContext &context) const
{
    Result<TableSession> session = TableSession::open(input, options.sheet);
    if (!session)
        return failure(session.error());
    MappingGuess guess = guessMapping(m_kind, session->heads());
    const ColumnMapping &mapping = options.mapping ? *options.mapping : guess.mapping;
    if (mapping.kind != m_kind)
        return failure(ErrorCode::ValueInvalid, tableKindSlug(mapping.kind), Words::tr("the column mapping is for another kind of table"));
    if (const auto checked = mapping.check(); !checked)
        return checked;
    if (!mapping.missing(true).isEmpty())
        return failure(notReadable(guess, session->heads(), mapping, options));
    if (const auto placed = session->place(mapping); !placed)
        return placed;
    if (!mapping.missing(options.hasStore || !options.storeCode.isEmpty() || session->hasStoreInRowsAbove()).isEmpty())
        return failure(notReadable(guess, session->heads(), mapping, options));
    session->keepToOneTable();
    Reporter reporter(sink, options.fileName);
    tellRowsAbove(*session, reporter);
    if (!options.mapping)
        tellByValues(guess, reporter);
    else
        tellOtherHeader(mapping, *session, reporter);
    askMemory(options, headerFingerprint(session->headerCells()), reporter);
    if (const auto read = readTable(*session, mapping, guess, options, sink, reporter, context); !read)
        return read;
    for (size_t i = 0; i < session->otherTables().size(); ++i) {
        session->goTo(i);
        if (const auto read = readOther(*session, TableHead(session->otherTables()[i]), options, sink, reporter, context); !read)
            return read;
    }
    if (const qint64 beyond = session->rowsBeyond(); beyond > 0) {
        const int rows = static_cast<int>(std::min<qint64>(beyond, 2'000'000'000));
        reporter.refuse(u"table.row.too-many-tables"_s, session->firstBeyond(), {},
                        Words::tr("This sheet has too many tables with headers of their own; %Ln row(s) of the last of them were not read, this the first.", nullptr, rows),
                        Words::tr("Give every table a sheet or file of its own."), {});
    }
    return {};
}

// A further table of the sheet, under its own header; a mapping counts where it has all of its columns.
Result<void> TableReader::readOther(TableSession &session, const TableHead &head, const ReadOptions &options, Sink &sink, Reporter &reporter, const JobContext &context) const
{
    const auto best = tableUnder(head);
    if (!best || best->mapping.kind != m_kind)
        return refuseTable(session, best ? best->mapping.kind : m_kind, reporter, context);
    const QString shown = shownUnnamed(session.headerCells());
    const QString words = Words::tr("Another table begins here, under headers of its own, and was read by them: %1").arg(shown);
    if (options.mapping && locate(*options.mapping, session.header(), session.headerCells()))
        return readTable(session, *options.mapping, *best, options, sink, reporter, context);
    if (options.mapping)
        reporter.warn(u"table.another-table"_s, session.headerRow(), shown, words, Words::tr("The column mapping does not say what its columns are. Give it a sheet or file of its own, and a mapping."));
    else
        reporter.note(u"table.another-table"_s, session.headerRow(), shown, words, {});
    tellByValues(*best, reporter);
    ReadOptions byHeader = options;
    byHeader.mapping = nullptr;
    return readTable(session, best->mapping, *best, byHeader, sink, reporter, context);
}

// Its rows are of another kind than those that are read.
Result<void> TableReader::refuseTable(TableSession &session, TableKind kind, Reporter &reporter, const JobContext &context) const
{
    const CredentialColumns secrets(session.header());
    const qint64 header = session.headerRow();
    return session.eachRow(
        [&](const formats::TableRow &row) {
            reporter.refuse(u"table.row.another-table"_s, row.number, {},
                            Words::tr("This row belongs to another table of the sheet, whose header stands in row %1: “%2”. It was not read.").arg(QString::number(header), tableKindWord(kind)),
                            Words::tr("Give that table a sheet or file of its own."), withoutUserInfo(secrets.without(row).raw));
        },
        context);
}

Result<void> TableReader::readTable(TableSession &session, const ColumnMapping &mapping, const MappingGuess &guess, const ReadOptions &options, Sink &sink, Reporter &reporter,
                                    const JobContext &context) const
{
    auto columns = locate(mapping, session.header(), session.headerCells());
    if (!columns)
        return failure(ErrorCode::FormatInvalid, options.fileName, columns.error().detail);
    if (!options.mapping)
        addStandIns(guess.rivals, session.header(), *columns);
    const std::unique_ptr<RowMaker> maker = makerFor(options, mapping, sink, reporter);
    maker->setIs1904(session.file().is1904());
    maker->setHeader(session.header());
    maker->setOrigin(originOf(options, mapping, session.header(), reporter));
    if (const auto decided = decideDates(session, mapping, *columns, options.today, *maker, reporter, context); !decided)
        return decided;
    CredentialColumns secrets(session.header());
    TableWatch watch(m_kind, session.header(), *columns, secrets.columns(), reporter);
    if (options.mapping)
        for (const MappedColumn &rival : guess.rivals) {
            const bool isMapped = std::any_of(mapping.columns.begin(), mapping.columns.end(), [&rival](const MappedColumn &column) { return column.header == rival.header; });
            if (!isMapped)
                watch.addRival(rival.field, session.header().indexOf(rival.header));
        }
    CellsBelow below(mapping, *columns);
    ColumnGroupWatch groups(mapping, session.header());
    const bool tellsGroups = m_kind != TableKind::Devices; // whose rows without a store are told one way or the other
    const bool takesStoreAbove = m_kind == TableKind::Devices && !columns->contains(u"store"_s) &&
                                 !columns->contains(u"storeName"_s) && options.storeCode.isEmpty();
    TitleWatch titles(session, reporter);
    const auto done = session.eachRow(
        [&](const formats::TableRow &read) {
            if (titles.tell(takesStoreAbove))
                maker->setStoreAbove(session.storeAbove().text);
            formats::TableRow row = secrets.without(read);
            if (!watch.take(row))
                return;
            if (tellsGroups)
                groups.look(row);
            below.fill(row);
            const MappedRow mapped(row, m_kind, *columns);
            maker->make(mapped);
            secrets.foundIn(mapped.secrets());
        },
        context);
    if (!done)
        return done;
    maker->finish();
    watch.tell();
    below.tell(reporter);
    if (tellsGroups)
        tellGroups(mapping, groups.result(), reporter);
    secrets.tell(reporter);
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
    const QStringList all = texts(field);
    return all.size() == 1 ? all.front() : all.join(u", "_s);
}

QStringList MappedRow::texts(const char *field) const
{
    const auto found = m_columns.find(QLatin1StringView(field));
    if (found == m_columns.end())
        return {};
    const TableField *const known = tableField(m_kind, found->first);
    const bool isOne = found->second.size() == 1 || !known->takesSeveral;
    const TextKind kind = textKindOf(m_kind, *known);
    QStringList parts;
    for (const qsizetype column : found->second) {
        const QString part = text::tidy(m_row.cell(column));
        if (text::meansNothing(part))
            continue;
        bool hadOne = false;
        parts += withoutUserInfo(part, &hadOne, kind);
        if (hadOne && std::find(m_secrets.begin(), m_secrets.end(), column) == m_secrets.end())
            m_secrets.push_back(column);
        if (isOne)
            break;
    }
    return parts;
}

QStringList MappedRow::others(const char *field) const
{
    const auto found = m_columns.find(QLatin1StringView(field));
    QStringList all;
    if (found == m_columns.end())
        return all;
    for (const qsizetype column : found->second)
        if (const QString part = text::tidy(m_row.cell(column)); !text::meansNothing(part))
            all += withoutUserInfo(part);
    return all.mid(1);
}

qint64 MappedRow::column(const char *field) const
{
    const auto found = m_columns.find(QLatin1StringView(field));
    return found == m_columns.end() ? 0 : found->second.front() + 1;
}

bool RowMaker::isUndecided(const char *field, const QString &text) const
{
    return m_orders.value(QString::fromLatin1(field)) == DateOrder::Undecided && readDate(text, m_options.today).isAmbiguous();
}

QDate RowMaker::date(const MappedRow &row, const char *field) { return dateOf(row, field, row.text(field)); }

QDate RowMaker::dateOf(const MappedRow &row, const char *field, const QString &text)
{
    if (text.isEmpty())
        return {};
    const DateReading reading = readDate(text, m_options.today);
    const DateOrder order = m_orders.value(QString::fromLatin1(field));
    QDate date = reading.under(order);
    if (reading.isSerial && m_is1904)
        date = date.addDays(daysTo1904);
    const Spot spot = spotOf(row, field);
    if (!reading.isDate())
        m_reporter.warn(u"table.value.date"_s, spot, text, Words::tr("This is no date; it was left out."), Words::tr("Write it as 2026-11-21."));
    else if (!date.isValid() && order != DateOrder::Undecided)
        m_reporter.warn(u"table.date.contradicts"_s, spot, text, Words::tr("This date contradicts the order of day and month of its column; it was left out."),
                        Words::tr("Correct it, or write dates as 2026-11-21."));
    else if (!date.isValid())
        m_reporter.warn(u"table.date.ambiguous"_s, spot, text, Words::tr("Whether the day or the month comes first is not known; the date was left out."),
                        Words::tr("Say it in the column mapping."));
    else if (reading.isSerial)
        m_reporter.note(u"table.date.serial"_s, spot, text, Words::tr("A spreadsheet’s day number, read as %1.").arg(date.toString(Qt::ISODate)), {});
    if (date.isValid() && m_options.today.isValid() && date > m_options.today)
        m_reporter.note(u"table.date.future"_s, spot, text, Words::tr("This date is in the future; it was kept."), {});
    return date;
}

bool RowMaker::isRounded(const MappedRow &row, const QString &text, const char *field)
{
    return tellRounded(m_reporter, spotOf(row, field), text);
}

void RowMaker::addText(const MappedRow &row, const char *field, Observation &observation, TraitKind kind, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (static_cast<size_t>(utf8.size()) > longestTrait)
        m_reporter.note(u"table.value.cut"_s, spotOf(row, field), text.left(80), Words::tr("This text is longer than 2,048 bytes; the rest was left out."), {});
    addTrait(observation, kind, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void RowMaker::refuse(const MappedRow &row, const QString &id, const QString &message, const QString &suggestion, const QString &subject, const char *field)
{
    m_reporter.refuse(id, {row.row().number, field ? row.column(field) : 0}, subject, message, suggestion, row.row().raw); // its sink takes passwords out
}

} // namespace phaseout::ingest
