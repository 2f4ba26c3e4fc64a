// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablesession.h"

#include "core/base/text.h"
#include "core/formats/checkeddevice.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qint64 rowsBetweenLooks = 256;
} // namespace

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
            m_headerRow = row.number;
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

Result<void> TableSession::eachRow(const std::function<void(const formats::TableRow &)> &take, const JobContext &context)
{
    const auto source = m_file->rows(m_sheet, m_delimiter);
    if (!source)
        return failure(source.error());
    const QString step = Words::tr("Reading %1").arg(formats::deviceName(*m_input));
    const qint64 size = m_input->isSequential() ? 0 : m_input->size();
    formats::TableRow row;
    for (qint64 count = 0;; ++count) {
        if (count % rowsBetweenLooks == 0) {
            if (context.isCancelled())
                return failure(ErrorCode::Cancelled, formats::deviceName(*m_input));
            context.report((*source)->position(), size, step);
        }
        const Result<bool> more = (*source)->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (row.number > m_headerRow)
            take(row);
    }
}

} // namespace phaseout::ingest
