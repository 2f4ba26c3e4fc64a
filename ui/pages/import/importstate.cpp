// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importstate.h"

#include "core/base/text.h"
#include "core/formats/input.h"
#include "core/formats/tablefile.h"
#include "core/ingest/gather.h"
#include "core/ingest/reader.h"
#include "core/ingest/recognise.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui", text, nullptr, n); }

void preview(ImportFile &file, QDate today, const JobContext &context)
{
    auto preview = ingest::previewTable(file.path, nullptr, today, context, file.sheet, file.encoding);
    if (!preview || preview->headers.size() < 2)
        return;
    file.mapping = preview->mapping;
    for (size_t i = 0; i < preview->mapping.columns.size(); ++i)
        file.guess.insert(preview->mapping.columns[i].header, {preview->mapping.columns[i].field, preview->confidence[i]});
    file.table = *std::move(preview);
}

bool isTable(const ingest::Reader &reader) { return ingest::tableKindFromSlug(reader.id()).has_value(); }

// Every sheet that comes in, and those that a person may say the columns of.
std::vector<ImportFile> sheetsOf(const ImportFile &file, const ingest::Sample &sample, QDate today, const JobContext &context)
{
    const ingest::RecognisedSheets found = ingest::recogniseSheets(sample);
    std::vector<ImportFile> sheets;
    for (const ingest::RecognisedTable &table : found.tables) {
        if (!table.reader)
            continue;
        ImportFile &sheet = sheets.emplace_back(file);
        sheet.sheet = table.sheet;
        sheet.readerTitle = table.reader->title();
        if (isTable(*table.reader))
            preview(sheet, today, context);
    }
    for (const ingest::SheetLeftOut &one : found.leftOut) {
        if (!one.mayMatter)
            continue;
        ImportFile sheet = file;
        sheet.sheet = one.sheet;
        sheet.error = one.why;
        preview(sheet, today, context);
        if (sheet.table)
            sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::vector<ImportFile> recognise(ImportFile file, QDate today, const JobContext &context)
{
    auto recognised = ingest::openAndRecognise(file.path, file.encoding);
    if (recognised && recognised->sample.tables.size() > 1 && formats::isWorkbookHead(recognised->sample.head))
        if (auto sheets = sheetsOf(file, recognised->sample, today, context); !sheets.empty())
            return sheets;
    if (recognised)
        file.readerTitle = recognised->reader->title();
    else
        file.error = userText(recognised.error());
    // Of a table that nobody recognises a person may say what its columns are.
    if (recognised ? isTable(*recognised->reader) : recognised.error().code == ErrorCode::FormatUnknown)
        preview(file, today, context);
    return {std::move(file)};
}

// The same file in the encoding that was said: its headers are others, and so may be what it is. Whatever that is, it stays a table here, so that
// another encoding can be tried.
ImportFile readAnew(const ImportFile &old, QDate today, const JobContext &context)
{
    ImportFile file;
    file.path = old.path;
    file.storeCode = old.storeCode;
    file.encoding = file.readAs = old.encoding;
    file = recognise(std::move(file), today, context).front();
    if (!file.table)
        preview(file, today, context);
    if (!file.table) {
        file.table = old.table;
        file.mapping = old.table ? old.table->mapping : old.mapping;
        file.guess = old.guess;
    }
    return file;
}

// The codes that a register gives, and nothing else of it.
class CodeSink final : public ingest::Sink {
public:
    explicit CodeSink(QSet<QString> &codes) : m_codes(codes) {}
    void observation(Observation &&) override {}
    void store(StoreRow &&row) override { m_codes.insert(storeCodeKey(row.text(StoreField::Code))); }
    void subnet(SubnetRow &&) override {}
    void finding(Finding &&) override {}

private:
    QSet<QString> &m_codes;
};

// Keys of the store codes that the registers among \a files bring: a folder may be called by one of them.
QSet<QString> codesIn(const std::vector<ImportFile> &files, QDate today, const JobContext &context)
{
    QSet<QString> codes;
    for (const ImportFile &file : files) {
        if (!file.table || !file.error.isEmpty() || file.mapping.kind != ingest::TableKind::Stores)
            continue;
        CodeSink sink(codes);
        if (auto input = formats::openInput(file.path, file.mapping.encoding))
            std::ignore = ingest::readerFor(ingest::tableKindSlug(file.mapping.kind))->read(*input->device, {file.name(), file.sheet, {}, &file.mapping, today}, sink, context);
    }
    return codes;
}
} // namespace

QString ImportFile::name() const
{
    const QString file = QFileInfo(path).fileName();
    return sheet.isEmpty() ? file : QString(file + u" / "_s + sheet);
}

Result<ImportState> ImportState::inspect(const QStringList &inputs, const Estate &estate, QDate today, const JobContext &context)
{
    auto gathered = ingest::gatherInputs(inputs, [&](const QString &code) { return !estate.storesByCode(code).empty(); }, context);
    if (!gathered)
        return failure(gathered.error());
    ImportState state;
    state.m_inputs = inputs;
    qint64 done = 0;
    for (const ingest::GatheredFile &file : gathered->value) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        ImportFile entry;
        entry.path = file.path;
        entry.storeCode = file.storeCode;
        context.report(done++, static_cast<qint64>(gathered->value.size()), words(QT_TRANSLATE_NOOP("phaseout::ui", "Looking at %1")).arg(entry.name()));
        for (ImportFile &one : recognise(std::move(entry), today, context))
            state.m_files.push_back(std::move(one));
    }
    // Once more, as the import itself will: by then the registers among the files are known.
    const QSet<QString> codes = codesIn(state.m_files, today, context);
    auto placed = codes.isEmpty() ? gathered : ingest::gatherInputs(inputs, [&](const QString &code) { return codes.contains(storeCodeKey(code)) || !estate.storesByCode(code).empty(); }, context);
    if (!placed)
        return failure(placed.error());
    QHash<QString, QString> codeOf;
    for (const ingest::GatheredFile &file : placed->value)
        codeOf.insert(file.path, file.storeCode);
    for (ImportFile &file : state.m_files)
        file.storeCode = codeOf.value(file.path);
    return state;
}

Result<ImportState> ImportState::refreshed(ImportState state, QDate today, const JobContext &context)
{
    for (ImportFile &file : state.m_files) {
        if (file.encoding != file.readAs)
            file = readAnew(file, today, context);
        if (!file.table || file.table->mapping == file.mapping)
            continue;
        auto preview = ingest::previewTable(file.path, &file.mapping, today, context, file.sheet, file.encoding);
        if (!preview)
            return failure(preview.error());
        file.table = *std::move(preview);
        file.error.clear();
        file.readerTitle = ingest::tableKindWord(file.mapping.kind);
    }
    return state;
}

QString ImportState::nameAmongAll(size_t file) const
{
    const QString &path = m_files[file].path;
    int folders = 0;
    const auto called = [&folders](const ImportFile &one) { return QString(one.path.section(u'/', -1 - folders, -2) + (folders > 0 ? u"/"_s : QString()) + one.name()); };
    const auto isShared = [&] {
        return std::count_if(m_files.begin(), m_files.end(), [&](const ImportFile &other) { return called(other) == called(m_files[file]); }) > 1;
    };
    while (isShared() && folders < path.count(u'/'))
        ++folders;
    return called(m_files[file]);
}

std::vector<size_t> ImportState::tables() const
{
    std::vector<size_t> all;
    for (size_t i = 0; i < m_files.size(); ++i)
        if (m_files[i].table)
            all.push_back(i);
    return all;
}

bool ImportState::hasReadable() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile &file) { return file.error.isEmpty() || file.table; });
}

bool ImportState::needsRefresh() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile &file) { return file.encoding != file.readAs || (file.table && !(file.table->mapping == file.mapping)); });
}

void ImportState::setKind(size_t file, ingest::TableKind kind)
{
    ImportFile &entry = m_files[file];
    entry.mapping.kind = kind;
    std::erase_if(entry.mapping.columns, [&](const ingest::MappedColumn &column) { return !ingest::tableField(kind, column.field); });
    entry.isMapped = true;
}

QString ImportState::field(size_t file, const QString &header) const
{
    const auto &columns = m_files[file].mapping.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.header == header; });
    return found == columns.end() ? QString() : found->field;
}

void ImportState::setField(size_t file, const QString &header, const QString &field)
{
    ImportFile &entry = m_files[file];
    if (this->field(file, header) == field)
        return;
    auto &columns = entry.mapping.columns;
    std::erase_if(columns, [&](const ingest::MappedColumn &column) { return column.header == header; });
    if (!field.isEmpty())
        columns.push_back({field, header, ingest::DateOrder::Undecided});
    const QStringList &headers = entry.table->headers; // the file's order joins address lines
    std::stable_sort(columns.begin(), columns.end(), [&](const auto &a, const auto &b) { return headers.indexOf(a.header) < headers.indexOf(b.header); });
    entry.isMapped = true;
}

void ImportState::setEncoding(size_t file, const QString &encoding) { m_files[file].encoding = encoding; }

QStringList ImportState::setMapping(size_t file, const ingest::ColumnMapping &mapping)
{
    if (!mapping.encoding.isEmpty())
        m_files[file].encoding = m_files[file].readAs = mapping.encoding; // it is read again under the mapping
    ImportFile &entry = m_files[file];
    const bool isOtherText = mapping.encoding != entry.mapping.encoding; // whose headers are not known yet
    QStringList absent;
    entry.mapping = mapping;
    entry.isMapped = true;
    if (isOtherText)
        return absent;
    // By the names of this file's columns: what it does not have could neither be seen nor taken away.
    const QStringList &headers = entry.table->headers;
    for (ingest::MappedColumn &column : entry.mapping.columns) {
        const auto same = std::find_if(headers.begin(), headers.end(), [&column](const QString &header) { return text::folded(header) == text::folded(column.header); });
        if (headers.contains(column.header) || same == headers.end())
            continue;
        column.header = *same;
    }
    std::erase_if(entry.mapping.columns, [&](const ingest::MappedColumn &column) {
        if (!headers.contains(column.header))
            absent += column.header;
        return !headers.contains(column.header);
    });
    return absent;
}

ingest::TableOrigin ImportState::origin(size_t file) const
{
    const ImportFile &entry = m_files[file];
    return entry.mapping.origin.value_or(ingest::guessOrigin(entry.mapping, entry.table->headers));
}

void ImportState::setOrigin(size_t file, ingest::TableOrigin origin)
{
    m_files[file].mapping.origin = origin;
    m_files[file].isMapped = true;
}

bool ImportState::isLeftOut(size_t file) const
{
    const ImportFile &entry = m_files[file];
    return entry.table && !entry.error.isEmpty() && (!entry.isMapped || entry.mapping.columns.empty());
}

QStringList ImportState::problems(size_t file) const
{
    const ImportFile &entry = m_files[file];
    QStringList sentences;
    for (const QString &missing : entry.mapping.missing(true)) // the store may be said by the name of the file, or above the table
        sentences << words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 still needs a column: %2.")).arg(text::shown(nameAmongAll(file), 120), missing);
    QSet<QString> seen;
    for (const ingest::MappedColumn &column : entry.mapping.columns) {
        const ingest::TableField *field = ingest::tableField(entry.mapping.kind, column.field);
        if (field && !field->takesSeveral && seen.contains(column.field))
            sentences << words(QT_TRANSLATE_NOOP("phaseout::ui", "“%1” is used twice. Choose another field for “%2”, or do not import it."))
                             .arg(ingest::tableFieldWord(*field), text::shown(column.header, 60));
        seen.insert(column.field);
    }
    return sentences;
}

QString ImportState::samples(size_t file, int column) const
{
    QStringList values;
    for (const QStringList &row : m_files[file].table->rows) {
        const QString value = text::shown(row.value(column), 30);
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == 3)
            break;
    }
    return values.join(u"   "_s);
}

QString ImportState::confidence(size_t file, const QString &header) const
{
    const ImportFile &entry = m_files[file];
    const QString now = field(file, header);
    if (now.isEmpty())
        return {};
    if (const auto guess = entry.guess.constFind(header); guess != entry.guess.cend() && guess->first == now)
        return ingest::confidenceWord(guess->second);
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "chosen by you"));
}

std::vector<OpenDate> ImportState::openDates() const
{
    std::vector<OpenDate> open;
    for (const size_t file : tables())
        for (const ingest::PreviewDate &date : m_files[file].table->dates)
            if (date.state == ingest::DateColumn::State::Undecidable && !isLeftOut(file))
                open.push_back({file, date});
    return open;
}

ingest::DateOrder ImportState::dateOrder(const OpenDate &open) const
{
    for (const ingest::MappedColumn &column : m_files[open.file].mapping.columns)
        if (column.header == open.date.header)
            return column.dateOrder;
    return ingest::DateOrder::Undecided;
}

void ImportState::setDateOrder(const OpenDate &open, ingest::DateOrder order)
{
    ImportFile &file = m_files[open.file];
    for (ingest::MappedColumn &column : file.mapping.columns)
        if (column.header == open.date.header)
            column.dateOrder = order;
    file.table->mapping = file.mapping; // nothing to read again for it
    file.isMapped = true;
}

std::vector<size_t> ImportState::openGroups() const
{
    std::vector<size_t> open = tables();
    std::erase_if(open, [this](size_t file) { return !m_files[file].table->groups || isLeftOut(file); });
    return open;
}

std::optional<bool> ImportState::isFilledDown(size_t file) const
{
    return m_files[file].table->groups->saidBy(m_files[file].mapping);
}

void ImportState::setFilledDown(size_t file, bool isFilledDown)
{
    ImportFile &entry = m_files[file];
    for (ingest::MappedColumn &column : entry.mapping.columns)
        if (entry.table->groups->headers.contains(column.header))
            column.fillDown = isFilledDown;
    entry.table->mapping = entry.mapping; // nothing to read again for it
    entry.isMapped = true;
}

intake::Request ImportState::request(bool isDryRun) const
{
    intake::Request request;
    request.inputs = m_inputs;
    request.isDryRun = isDryRun;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (!m_files[i].encoding.isEmpty())
            request.encodings[m_files[i].path] = m_files[i].encoding;
        if (m_files[i].isMapped && !isLeftOut(i)) {
            ingest::ColumnMapping mapping = m_files[i].mapping;
            if (!m_files[i].sheet.isEmpty()) // a mapping that was saved for another workbook may name another
                mapping.sheet = m_files[i].sheet;
            request.mappings[m_files[i].path].push_back(std::move(mapping));
        }
    }
    return request;
}

QString ImportState::facts() const
{
    if (m_files.size() != 1) {
        QSet<QString> paths;
        for (const ImportFile &file : m_files)
            paths.insert(file.path);
        return words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln file(s)"), static_cast<int>(paths.size()));
    }
    const ImportFile &file = m_files.front();
    QStringList facts{text::shown(file.name(), 60)};
    if (file.table)
        facts << words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln row(s)"), static_cast<int>(file.table->rowCount)) << file.table->encoding;
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

} // namespace phaseout::ui
