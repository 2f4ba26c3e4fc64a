// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/ingest/credentials.h"
#include "core/ingest/gather.h"
#include "core/ingest/recognise.h"
#include "core/intake/rowqueue.h"
#include "core/locate/namedstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

// A reader's rows on their way into the session, counted.
class SessionSink : public ingest::Sink {
public:
    SessionSink(ImportSession &session, const QStringList &folders, Report &report) : m_session(session), m_report(report)
    {
        for (const QString &folder : folders)
            m_folders.push_back(folder.toStdString());
    }
    void observation(Observation &&observation) override
    {
        ++rows;
        for (const std::string &folder : m_folders)
            observation.add(TraitKind::Folder, folder);
        m_session.add(std::move(observation));
    }
    void store(StoreRow &&row) override
    {
        ++rows;
        m_session.add(std::move(row));
    }
    void subnet(SubnetRow &&row) override
    {
        ++rows;
        m_session.add(std::move(row));
    }
    void finding(Finding &&finding) override
    {
        refused += finding.severity == Severity::Refused;
        m_report.keep(std::move(finding));
    }
    qint64 rows = 0;
    qint64 refused = 0;

private:
    ImportSession &m_session;
    std::vector<std::string> m_folders;
    Report &m_report;
};

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    Sha256 hash;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            return hash.result();
        hash.add(QByteArrayView(buffer.constData(), got));
    }
}

// Which files must come first: they say where the rest is.
int turnOf(const ingest::Reader &reader)
{
    if (reader.id() == u"stores")
        return 0;
    return reader.givesPlaces() ? 1 : 2;
}

class Intake {
public:
    Intake(Project &project, const Request &request, const JobContext &context)
        : m_project(project), m_request(request), m_context(context)
    {
    }

    Result<Report> run()
    {
        if (!m_request.format.isEmpty() && !ingest::readerFor(m_request.format))
            return failure(ErrorCode::ValueInvalid, m_request.format, words(QT_TRANSLATE_NOOP("phaseout::intake", "no such format")));
        auto session = ImportSession::begin(m_project);
        if (!session)
            return failure(session.error());
        m_session = *std::move(session);
        if (!m_request.storeCode.isEmpty())
            if (auto known = m_session->checkStoreCode(m_request.storeCode); !known)
                return failure(known.error());
        // Folder names count as stores only once the registers among the files are in.
        if (auto read = readTurn(true); !read)
            return failure(read.error());
        if (auto read = readTurn(false); !read)
            return failure(read.error());
        auto imported = m_session->finish(m_request.isDryRun, m_context);
        if (!imported)
            return failure(imported.error());
        m_report.import = *std::move(imported);
        for (const Finding &finding : m_report.import.findings) {
            m_report.keep(finding);
            countRefused(finding);
        }
        return std::move(m_report);
    }

private:
    // One table: a file, or one sheet of a workbook.
    struct Piece {
        const ingest::GatheredFile *file;
        ingest::RecognisedTable table;
    };

    Result<void> readTurn(bool isPlaces)
    {
        auto gathered = ingest::gatherInputs(m_request.inputs, [this](const QString &name) { return m_session->isStoreCode(name); }, m_context);
        if (!gathered)
            return failure(gathered.error());
        if (isPlaces)
            for (Finding &finding : gathered->findings)
                m_report.keep(std::move(finding));
        std::vector<Piece> pieces;
        for (const ingest::GatheredFile &file : gathered->value)
            for (const ingest::RecognisedTable &table : tablesOf(file))
                pieces.push_back({&file, table});
        if (isPlaces)
            return readPlaces(pieces);
        qint64 done = 0;
        for (const Piece &piece : pieces) {
            if (m_done.contains(keyOf(piece)))
                continue;
            m_context.report(done++, static_cast<qint64>(pieces.size()) - static_cast<qint64>(m_done.size()),
                             words(QT_TRANSLATE_NOOP("phaseout::intake", "Reading %1")).arg(QFileInfo(piece.file->path).fileName()));
            if (auto read = readPiece(piece); !read)
                return read;
        }
        return {};
    }

    // Rows that a register or subnet table loses only where all of them are looked at together.
    void countRefused(const Finding &finding)
    {
        if (finding.severity != Severity::Refused || finding.where.line == 0)
            return;
        for (FileReport &file : m_report.files)
            if (file.name == finding.where.file && !file.isRepeated) {
                ++file.refused;
                return;
            }
    }

    static std::pair<QString, QString> keyOf(const Piece &piece) { return {piece.file->path, piece.table.sheet}; }

    // The tables of a file, found once. One without a reader stands for a file that nobody can read.
    const std::vector<ingest::RecognisedTable> &tablesOf(const ingest::GatheredFile &file)
    {
        const auto known = m_tables.find(file.path);
        if (known != m_tables.end())
            return known->second;
        std::vector<ingest::RecognisedTable> tables;
        const ingest::Reader *only = ingest::readerFor(m_request.format);
        if (only)
            tables = tablesFor(file, only);
        else if (auto recognised = ingest::openAndRecognise(file.path, encodingOf(file.path)); !recognised) {
            tables = tablesSaid(file.path, recognised.error());
            m_unrecognised.emplace(file.path, recognised.error());
        } else
            tables = underMapping(file, ingest::recogniseSheets(recognised->sample), recognised->sample.tables.size());
        return m_tables.emplace(file.path, std::move(tables)).first->second;
    }

    // Every sheet that the reader can make something of, or else whatever it finds.
    std::vector<ingest::RecognisedTable> tablesFor(const ingest::GatheredFile &file, const ingest::Reader *only)
    {
        auto input = formats::openInput(file.path, encodingOf(file.path));
        auto sample = input ? ingest::sampleOf(*input) : Result<ingest::Sample>(failure(input.error()));
        if (!sample || sample->tables.size() < 2)
            return {{{}, only, 100}};
        return underMapping(file, ingest::recogniseSheets(*sample, only), sample->tables.size());
    }

    // With a mapping every table is of the mapping's kind, and one that names a sheet means that sheet.
    std::vector<ingest::RecognisedTable> underMapping(const ingest::GatheredFile &file, ingest::RecognisedSheets sheets, size_t sheetCount)
    {
        if (const auto own = m_request.mappings.find(file.path); own != m_request.mappings.end()) {
            for (const ingest::ColumnMapping &mapping : own->second)
                use(mapping, sheets, sheetCount);
        } else if (m_request.mapping) {
            use(*m_request.mapping, sheets, sheetCount);
            if (const QString &named = m_request.mapping->sheet; !named.isEmpty() && sheetCount > 1)
                leaveOthers(named, sheets);
        }
        for (const ingest::SheetLeftOut &one : sheets.leftOut)
            m_report.keep({one.mayMatter ? Severity::Warning : Severity::Note, u"import.sheet.left-out"_s, sheetName(one.sheet),
                           Place{file.name + u" / "_s + sheetName(one.sheet), 0, 0}, one.why,
                           one.mayMatter ? words(QT_TRANSLATE_NOOP("phaseout::intake", "If it matters, say with a column mapping what its columns are.")) : QString(),
                           {}});
        return std::move(sheets.tables);
    }

    static void use(const ingest::ColumnMapping &mapping, ingest::RecognisedSheets &sheets, size_t sheetCount)
    {
        if (mapping.sheet.isEmpty() || sheetCount < 2) {
            for (ingest::RecognisedTable &table : sheets.tables)
                table.reader = readerUnderMapping(table.reader, &mapping);
            return;
        }
        const auto isIt = [&](const auto &one) { return one.sheet == mapping.sheet || (one.sheet.isEmpty() && !one.reader); };
        std::erase_if(sheets.tables, isIt);
        std::erase_if(sheets.leftOut, [&](const auto &one) { return one.sheet == mapping.sheet; });
        sheets.tables.push_back({mapping.sheet, ingest::readerFor(ingest::tableKindSlug(mapping.kind)), 100});
    }

    static void leaveOthers(const QString &named, ingest::RecognisedSheets &sheets)
    {
        for (const ingest::RecognisedTable &table : sheets.tables)
            if (table.sheet != named)
                sheets.leftOut.push_back({table.sheet, words(QT_TRANSLATE_NOOP("phaseout::intake", "This sheet was not read: the column mapping names another one.")), true});
        std::erase_if(sheets.tables, [&](const auto &table) { return table.sheet != named; });
    }

    // Registers, then subnet tables.
    Result<void> readPlaces(const std::vector<Piece> &pieces)
    {
        std::vector<std::pair<int, const Piece *>> places;
        for (const Piece &piece : pieces)
            if (piece.table.reader && turnOf(*piece.table.reader) < 2) // what nobody can read is said when its turn comes
                places.push_back({turnOf(*piece.table.reader), &piece});
        std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[turn, piece] : places) {
            if (auto read = readPiece(*piece); !read)
                return read;
            m_done.insert(keyOf(*piece));
        }
        return {};
    }

    // The mapping for one table: that of a workbook's sheet does not count for its other sheets.
    [[nodiscard]] const ingest::ColumnMapping *mappingOf(const Piece &piece) const
    {
        const auto isFor = [&](const ingest::ColumnMapping &mapping) {
            return mapping.sheet.isEmpty() || piece.table.sheet.isEmpty() || mapping.sheet == piece.table.sheet;
        };
        if (const auto own = m_request.mappings.find(piece.file->path); own != m_request.mappings.end()) {
            const auto found = std::find_if(own->second.begin(), own->second.end(), isFor);
            return found == own->second.end() ? nullptr : &*found;
        }
        return m_request.mapping && isFor(*m_request.mapping) ? &*m_request.mapping : nullptr;
    }

    [[nodiscard]] QString encodingOf(const QString &path) const
    {
        if (const auto own = m_request.mappings.find(path); own != m_request.mappings.end() && !own->second.empty() && !own->second.front().encoding.isEmpty())
            return own->second.front().encoding;
        if (m_request.mapping && !m_request.mapping->encoding.isEmpty())
            return m_request.mapping->encoding;
        const auto said = m_request.encodings.find(path);
        return said != m_request.encodings.end() ? said->second : m_request.encoding;
    }

    // What else than the file decides what is read: the same file read in another way is another source, as two sheets of it are.
    [[nodiscard]] QByteArray howRead(const Piece &piece, const ingest::ColumnMapping *mapping) const
    {
        QJsonObject how = mapping ? mapping->toJson() : QJsonObject();
        if (const QString &sheet = mapping ? mapping->sheet : piece.table.sheet; !sheet.isEmpty())
            how.insert(u"sheet"_s, sheetName(sheet));
        if (m_request.origin)
            how.insert(u"origin"_s, ingest::tableOriginSlug(*m_request.origin));
        if (const QString encoding = encodingOf(piece.file->path); !encoding.isEmpty())
            how.insert(u"encoding"_s, encoding);
        return how.isEmpty() ? QByteArray() : canonicalJson(how);
    }

    // Read as Windows-1252 a Chinese or Polish text gives letters all the same, and wrong ones.
    void tellEncoding(const formats::OpenedInput &input, const FileReport &entry)
    {
        if (const QString likely = formats::likelyEncoding(input.head); !likely.isEmpty())
            m_report.keep({Severity::Warning, u"import.file.encoding"_s, likely, Place{entry.name, 0, 0},
                           words(QT_TRANSLATE_NOOP("phaseout::intake", "This text looks to be written in %1, and was not read so: its columns and names may be wrong.")).arg(likely),
                           words(QT_TRANSLATE_NOOP("phaseout::intake", "Import it again and say which encoding it has: --encoding, or encoding in a column mapping.")), {}});
    }

    [[nodiscard]] static const ingest::Reader *readerUnderMapping(const ingest::Reader *recognised, const ingest::ColumnMapping *mapping)
    {
        const ingest::Reader *reader = ingest::readerFor(ingest::tableKindSlug(mapping->kind));
        const bool isTable = recognised && recognised->readsTables();
        return isTable && reader ? reader : recognised;
    }

    // A file that nobody recognises is the tables that somebody's mappings say.
    [[nodiscard]] std::vector<ingest::RecognisedTable> tablesSaid(const QString &path, const Error &error) const
    {
        std::vector<ingest::RecognisedTable> tables;
        if (const auto own = m_request.mappings.find(path); own != m_request.mappings.end() && error.code == ErrorCode::FormatUnknown)
            for (const ingest::ColumnMapping &mapping : own->second)
                tables.push_back({own->second.size() > 1 ? mapping.sheet : QString(), ingest::readerFor(ingest::tableKindSlug(mapping.kind)), 100});
        if (tables.empty() && m_request.mapping && error.code == ErrorCode::FormatUnknown && holdsTable(path))
            tables.push_back({QString(), ingest::readerFor(ingest::tableKindSlug(m_request.mapping->kind)), 100});
        if (tables.empty())
            tables.push_back({});
        return tables;
    }

    // Rows and columns, whatever is in them.
    [[nodiscard]] bool holdsTable(const QString &path) const
    {
        auto input = formats::openInput(path, encodingOf(path));
        const auto sample = input ? ingest::sampleOf(*input) : Result<ingest::Sample>(failure(input.error()));
        const auto isWide = [](const ingest::TableHead &head) {
            return std::any_of(head.rows.begin(), head.rows.end(), [](const formats::TableRow &row) { return row.cells.size() >= 2; });
        };
        return sample && !sample->head.left(256).trimmed().startsWith('[') && std::any_of(sample->tables.begin(), sample->tables.end(), isWide);
    }

    // Of its sheet, its file, and the folders it lies in.
    [[nodiscard]] static QStringList namesOf(const Piece &piece)
    {
        return namesOfFile(entryName(piece)) + piece.file->folders;
    }

    // The name of a sheet as the project knows it, as gatherInputs() has those of files.
    [[nodiscard]] static QString sheetName(const QString &sheet, bool *hadPassword = nullptr) { return ingest::withoutUserInfo(sheet, hadPassword, ingest::TextKind::Name); }
    [[nodiscard]] static QString entryName(const Piece &piece)
    {
        return piece.table.sheet.isEmpty() ? piece.file->name : QString(piece.file->name + u" / "_s + sheetName(piece.table.sheet));
    }

    // What somebody said, else a sheet, a file or a folder that is called by a code and nothing else.
    [[nodiscard]] QString codeOf(const Piece &piece)
    {
        if (!m_request.storeCode.isEmpty())
            return m_request.storeCode;
        if (piece.table.reader && turnOf(*piece.table.reader) == 2)
            for (const QString &name : namesOfFile(entryName(piece)))
                if (isPlainCode(name) && m_session->isStoreCode(name))
                    return name;
        return piece.file->storeCode;
    }

    Result<void> readPiece(const Piece &piece)
    {
        FileReport entry;
        entry.name = entryName(piece);
        bool hadPassword = false;
        if (const QString sheet = sheetName(piece.table.sheet, &hadPassword); hadPassword)
            m_report.keep({Severity::Note, u"gather.credential"_s, sheet, Place{entry.name, 0, 0}, words(QT_TRANSLATE_NOOP("phaseout::intake", "The name of this sheet tells a password; it is kept without that.")), {}, {}});
        entry.storeCode = codeOf(piece);
        auto result = readInto(piece, entry);
        if (!result) {
            const ErrorCode code = result.error().code;
            if (code == ErrorCode::Cancelled || code == ErrorCode::DiskFull || code == ErrorCode::ProjectDamaged || code == ErrorCode::FileUnwritable)
                return result;
            entry.error = userText(result.error());
            ++m_report.filesFailed;
            const int taken = static_cast<int>(std::min<qint64>(entry.rows - entry.refused, 2'000'000'000));
            const QString kept = QCoreApplication::translate(
                "phaseout::intake",
                "%Ln row(s) before the break were taken in. Take the import back if they should not count.", nullptr, taken);
            m_report.keep({Severity::Refused,
                           u"import.file."_s + errorSlug(code),
                           entry.name,
                           Place{entry.name, 0, 0},
                           entry.error,
                           taken > 0 ? kept : QString(),
                           {}});
        }
        m_report.files.push_back(std::move(entry));
        return {};
    }

    Result<void> readInto(const Piece &piece, FileReport &entry)
    {
        const ingest::GatheredFile &file = *piece.file;
        const ingest::Reader *reader = piece.table.reader;
        if (!reader) {
            if (const auto input = formats::openInput(file.path, encodingOf(file.path)))
                tellEncoding(*input, entry);
            const auto why = m_unrecognised.find(file.path);
            return failure(why == m_unrecognised.end() ? Error{ErrorCode::FormatUnknown, entry.name, {}} : why->second);
        }
        auto input = formats::openInput(file.path, encodingOf(file.path));
        if (!input)
            return failure(input.error());
        entry.reader = reader->id();
        tellEncoding(*input, entry);
        auto sha256 = sha256Of(file.path);
        if (!sha256)
            return failure(sha256.error());

        Batch header;
        header.fileName = entry.name;
        header.fileSha256 = *sha256;
        header.reader = reader->id();
        header.readerVersion = reader->version();
        const QString code = entry.storeCode; // what every row is said to be of; a name that says less is weighed row by row
        if (code.isEmpty() && turnOf(*reader) == 2)
            entry.storeCode = m_session->codeSaid(namesOf(piece));
        header.storeHint = entry.storeCode;
        const ingest::ColumnMapping *mapping = mappingOf(piece);
        header.mapping = howRead(piece, mapping);
        // A folder's name is kept as it is: a register that says which store it means may come later.
        const QStringList folders = m_request.storeCode.isEmpty() ? file.folders : QStringList();
        auto begun = m_session->beginFile(header, folders);
        if (!begun)
            return failure(begun.error());
        entry.isRepeated = !*begun;
        if (entry.isRepeated)
            return {};
        SessionSink sink(*m_session, folders, m_report);
        const ingest::ReadOptions options{entry.name, piece.table.sheet, code, mapping, m_project.services().clock.today(), m_request.origin, m_request.memory, !entry.storeCode.isEmpty()};
        const auto read = readBeside(*reader, *input->device, options, sink, m_context);
        entry.rows = sink.rows + sink.refused;
        entry.refused = sink.refused;
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        // What was read before a file broke off is kept; the break itself is reported.
        if (auto ended = m_session->endFile(sink.refused); !ended)
            return ended;
        return read;
    }

    Project &m_project;
    const Request &m_request;
    const JobContext &m_context;
    std::unique_ptr<ImportSession> m_session;
    Report m_report;
    std::set<std::pair<QString, QString>> m_done;                     // path and sheet
    std::map<QString, std::vector<ingest::RecognisedTable>> m_tables; // by path
    std::map<QString, Error> m_unrecognised;                          // by path: why nobody can read it
};
} // namespace

void Report::keep(Finding finding)
{
    if (findings.size() >= mostFindings) {
        ++findingsLeftOut;
        return;
    }
    sentences.share(finding.message);
    sentences.share(finding.suggestion);
    findings.push_back(std::move(finding));
}

qint64 Report::added() const { return import.devices.added + import.stores.added + import.subnets.added; }
qint64 Report::changed() const { return import.devices.changed + import.stores.changed + import.subnets.changed; }
qint64 Report::same() const { return import.devices.same + import.stores.same + import.subnets.same; }
qint64 Report::conflicts() const { return import.devices.conflict + import.stores.conflict + import.subnets.conflict; }
qint64 Report::rejected() const { return import.refused; }
bool Report::needsAttention() const
{
    return rejected() > 0 || conflicts() > 0 || filesFailed > 0
        || std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return f.severity != Severity::Note; });
}

Result<Report> run(Project &project, const Request &request, const JobContext &context)
{
    return Intake(project, request, context).run();
}

} // namespace phaseout::intake
