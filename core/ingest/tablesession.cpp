// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablesession.h"

#include "core/base/text.h"
#include "core/formats/checkeddevice.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qint64 rowsBetweenLooks = 256;
constexpr size_t rowsAhead = 20; // looked at below what may be a header
constexpr qsizetype charactersAhead = 1 << 20;
constexpr size_t mostTables = 20;     // beside the first, each read in a pass of its own
constexpr qsizetype mostHeaders = 60; // that are looked at

constexpr size_t mostTitles = 3; // lines above one table

QString titleOf(const formats::TableRow &row)
{
    return text::tidy(row.cells.join(u' '));
}

// "Recorders", "Store 0412", alone in its row: no number, address or other key.
bool mayBeTitle(const formats::TableRow &row)
{
    constexpr qsizetype longestTitle = 200;
    const auto isFilled = [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); };
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), isFilled);
    if (first == row.cells.end() || std::any_of(first + 1, row.cells.end(), isFilled))
        return false;
    const QString text = titleOf(row);
    const auto has = [&text](auto is) { return std::any_of(text.cbegin(), text.cend(), is); };
    return text.size() <= longestTitle && has([](QChar c) { return c.isLetter(); }) &&
           (has([](QChar c) { return c.isSpace(); }) || !has([](QChar c) { return c.isDigit(); })) &&
           !addressIn(text) && !MacAddress::parse(text);
}

QString foldedCells(const QStringList &cells)
{
    QStringList folded;
    for (const QString &cell : cells)
        folded += foldedHeader(cell);
    while (!folded.isEmpty() && folded.back().isEmpty())
        folded.removeLast();
    return folded.join(u'\n');
}
} // namespace

/// Rows of a source, of which some may be looked at before they are taken.
class TableSession::Ahead {
public:
    explicit Ahead(formats::TableSource &source) : m_source(source) {}
    Result<bool> next(formats::TableRow &row)
    {
        if (m_rows.empty())
            return m_source.next(row);
        row = std::move(m_rows.front());
        m_rows.pop_front();
        return true;
    }
    /// The rows that come next, as many as there are and may be.
    Result<void> look(std::vector<formats::TableRow> &rows)
    {
        formats::TableRow row;
        qsizetype characters = 0;
        for (const formats::TableRow &known : m_rows)
            characters += known.raw.size();
        while (m_rows.size() < rowsAhead && characters < charactersAhead) {
            const Result<bool> more = m_source.next(row);
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            characters += row.raw.size();
            m_rows.push_back(row);
        }
        rows.insert(rows.end(), m_rows.begin(), m_rows.end());
        return {};
    }

private:
    formats::TableSource &m_source;
    std::deque<formats::TableRow> m_rows;
};

Result<TableSession> TableSession::open(QIODevice &input, const QString &sheet)
{
    auto file = formats::TableFile::open(input);
    if (!file)
        return failure(file.error());
    TableSession session(input, std::move(*file));
    auto heads = readHeads(*session.m_file, sheet);
    if (!heads)
        return failure(heads.error());
    session.m_heads = std::move(*heads);
    session.m_onlySheet = sheet;
    return session;
}

Result<void> TableSession::place(const ColumnMapping &mapping)
{
    const auto &sheets = m_file->sheets();
    m_delimiter = m_file->isWorkbook() || mapping.delimiter.isNull() ? std::nullopt : std::optional(mapping.delimiter);
    const QString wanted = m_onlySheet.isEmpty() ? mapping.sheet : m_onlySheet;
    if (m_file->isWorkbook() && !wanted.isEmpty()) {
        const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const auto &sheet) { return sheet.name == wanted; });
        if (found == sheets.end())
            return failure(ErrorCode::FormatInvalid, wanted, Words::tr("the workbook has no sheet of that name"));
        m_sheet = static_cast<size_t>(found - sheets.begin());
        return findHeader(mapping);
    }
    // No sheet named: the first one that has the columns.
    Result<void> found = failure(ErrorCode::FormatInvalid, formats::deviceName(*m_input), Words::tr("it holds no rows"));
    for (size_t i = 0; i < sheets.size() && !found; ++i) {
        m_sheet = i;
        if (!sheets[i].isHidden || sheets.size() == 1)
            found = findHeader(mapping);
    }
    return found;
}

Result<void> TableSession::findHeader(const ColumnMapping &mapping)
{
    const auto source = m_file->rows(m_sheet, m_delimiter);
    if (!source)
        return failure(source.error());
    formats::TableRow row;
    QStringList absent; // of the row that has most
    for (const MappedColumn &column : mapping.columns)
        absent += text::shown(column.header);
    for (size_t looked = 0; looked < headRows; ++looked) {
        const Result<bool> more = (*source)->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        if (mapping.headerRow > 0 && row.number < mapping.headerRow)
            continue;
        const QStringList names = columnNames(row.cells);
        QStringList folded;
        for (const QString &name : names)
            folded += text::folded(name);
        const auto isThere = [&](const MappedColumn &column) { return folded.contains(text::folded(column.header)); };
        if (mapping.headerRow == row.number || std::all_of(mapping.columns.begin(), mapping.columns.end(), isThere)) {
            m_headerRow = m_firstHeaderRow = row.number;
            m_header = names;
            m_headerCells = row.cells;
            return {};
        }
        QStringList lacking;
        for (const MappedColumn &column : mapping.columns)
            if (!isThere(column))
                lacking += text::shown(column.header);
        if (lacking.size() < absent.size())
            absent = lacking;
    }
    return failure(ErrorCode::FormatUnknown, formats::deviceName(*m_input),
                   Words::tr("no row has all the columns of the mapping; these are not there: %1").arg(absent.join(u", "_s)));
}

std::vector<formats::TableRow> TableSession::rowsAbove() const
{
    std::vector<formats::TableRow> rows;
    const QString &sheet = m_file->sheets()[m_sheet].name;
    for (const TableHead &head : m_heads)
        if (head.sheet == sheet)
            std::copy_if(head.rows.begin(), head.rows.end(), std::back_inserter(rows), [this](const formats::TableRow &row) { return row.number < m_headerRow; });
    return rows;
}

bool TableSession::hasStoreInRowsAbove() const
{
    const std::vector<formats::TableRow> rows = rowsAbove();
    return std::any_of(rows.begin(), rows.end(), [](const formats::TableRow &row) { return mayBeTitle(row) && !storeInTitle(titleOf(row)).isEmpty(); });
}

void TableSession::keepToOneTable()
{
    m_keepsToOne = true;
    m_thisHeader = foldedCells(m_headerCells);
    m_headers.insert(m_thisHeader, true);
}

void TableSession::goTo(size_t other)
{
    const formats::TableRow &header = m_others.at(other).rows.front();
    m_headerRow = header.number;
    m_header = columnNames(header.cells);
    m_headerCells = header.cells;
    m_thisHeader = foldedCells(header.cells);
}

// Whether a row heads the table that is read, once more, or another, or none.
Result<TableSession::Heads> TableSession::headOf(const formats::TableRow &row, Ahead &rows)
{
    if (!looksLikeHeader(row.cells))
        return Heads::NoTable;
    const QString header = foldedCells(row.cells);
    if (header == m_thisHeader)
        return Heads::This;
    if (!m_headers.contains(header) && m_others.size() >= mostTables)
        return Heads::Beyond;
    if (!m_headers.contains(header) && m_headers.size() < mostHeaders)
        if (const auto learned = learn(header, row, rows); !learned)
            return failure(learned.error());
    return m_headers.value(header) ? Heads::Another : Heads::NoTable;
}

Result<void> TableSession::learn(const QString &header, const formats::TableRow &row, Ahead &rows)
{
    TableHead head{m_file->sheets()[m_sheet].name, false, false, {row}};
    if (const auto looked = rows.look(head.rows); !looked)
        return looked;
    const bool isTable = tableUnder(head).has_value();
    m_headers.insert(header, isTable);
    if (isTable)
        m_others.push_back(std::move(head));
    return {};
}

Result<void> TableSession::eachRow(const TakeRow &take, const JobContext &context)
{
    const auto source = m_file->rows(m_sheet, m_delimiter);
    if (!source)
        return failure(source.error());
    const QString step = Words::tr("Reading %1").arg(formats::deviceName(*m_input));
    const qint64 size = m_input->isSequential() ? 0 : m_input->size();
    Ahead rows(**source);
    formats::TableRow row;
    bool isBegun = false; // rows stand below the header: one that looks like it before is the rest of it
    Heads under = Heads::This;
    qint64 rowsBeyond = 0;
    m_title = m_storeAbove = {};
    m_lonely.clear();
    const auto give = [&](const formats::TableRow &one) {
        if (under == Heads::This)
            take(one);
        if (under != Heads::Beyond)
            return;
        ++rowsBeyond;
        m_firstBeyond = m_firstBeyond == 0 ? one.number : m_firstBeyond;
    };
    const auto giveLonely = [&] {
        for (const formats::TableRow &one : m_lonely)
            give(one);
        m_lonely.clear();
    };
    for (qint64 count = 0;; ++count) {
        if (count % rowsBetweenLooks == 0) {
            if (context.isCancelled())
                return failure(ErrorCode::Cancelled, formats::deviceName(*m_input));
            context.report((*source)->position(), size, step);
        }
        const Result<bool> more = rows.next(row);
        if (!more)
            return failure(more.error());
        if (!*more) {
            giveLonely();
            m_rowsBeyond = std::max(m_rowsBeyond, rowsBeyond);
            return {};
        }
        const bool mayBegin = m_keepsToOne && (row.number < m_headerRow || isBegun);
        const bool isAbove = row.number < m_headerRow;
        if (mayBegin && (isAbove || m_lonely.size() < mostTitles) && mayBeTitle(row)) {
            if (m_lonely.size() == mostTitles)
                m_lonely.erase(m_lonely.begin()); // the last ones speak of the table
            m_lonely.push_back(row);
            continue;
        }
        if (row.number <= m_headerRow) {
            if (looksLikeHeader(row.cells) || row.number == m_headerRow)
                takeTitles();
            m_lonely.clear();
            continue;
        }
        const auto heads = mayBegin ? headOf(row, rows) : Heads::NoTable;
        if (!heads)
            return failure(heads.error());
        if (*heads == Heads::Another || *heads == Heads::Beyond || (*heads == Heads::This && hasStoreAbove()))
            takeTitles();
        giveLonely();
        if (*heads != Heads::NoTable)
            under = *heads;
        isBegun = isBegun || !looksLikeHeader(row.cells);
        if (*heads != Heads::Beyond)
            give(row);
    }
}

// Above a header that comes again, on every page, any other line may be the last row of the page.
bool TableSession::hasStoreAbove() const
{
    return std::any_of(m_lonely.begin(), m_lonely.end(),
                       [](const formats::TableRow &row) { return !storeInTitle(titleOf(row)).isEmpty(); });
}

// The lines that stand above the table which begins here.
void TableSession::takeTitles()
{
    for (const formats::TableRow &row : m_lonely) {
        m_title = {row.number, titleOf(row)};
        if (const QString store = storeInTitle(m_title.text); !store.isEmpty())
            m_storeAbove = {row.number, store};
    }
    m_lonely.clear();
}

} // namespace phaseout::ingest
