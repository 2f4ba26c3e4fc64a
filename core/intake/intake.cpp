// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/base/json.h"
#include "core/ingest/gather.h"
#include "core/ingest/recognise.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

// A reader's rows on their way into the session, counted.
class SessionSink : public ingest::Sink {
public:
    SessionSink(ImportSession &session, Report &report) : m_session(session), m_report(report) {}
    void observation(Observation &&observation) override
    {
        ++rows;
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
        if (m_report.findings.size() < Report::mostFindings)
            m_report.findings.push_back(std::move(finding));
        else
            ++m_report.findingsLeftOut;
    }
    qint64 rows = 0;
    qint64 refused = 0;

private:
    ImportSession &m_session;
    Report &m_report;
};

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return hash.result();
}

// Which files must come first: they say where the rest is.
int turnOf(const ingest::Reader &reader)
{
    if (reader.id() == u"stores")
        return 0;
    return reader.id() == u"subnets" ? 1 : 2;
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
        if (!m_request.storeCode.isEmpty() && !m_session->isStoreCode(m_request.storeCode))
            return failure(ErrorCode::NotFound, m_request.storeCode);
        // Folder names count as stores only once the registers among the files are in.
        if (auto read = readTurn(true); !read)
            return failure(read.error());
        if (auto read = readTurn(false); !read)
            return failure(read.error());
        auto imported = m_session->finish(m_request.isDryRun, m_context);
        if (!imported)
            return failure(imported.error());
        m_report.import = *std::move(imported);
        for (const Finding &finding : m_report.import.findings)
            m_report.findings.push_back(finding);
        return std::move(m_report);
    }

private:
    Result<void> readTurn(bool isPlaces)
    {
        auto gathered = ingest::gatherInputs(m_request.inputs, [this](const QString &name) { return m_session->isStoreCode(name); }, m_context);
        if (!gathered)
            return failure(gathered.error());
        if (isPlaces) {
            m_report.findings = gathered->findings;
            return readPlaces(gathered->value);
        }
        qint64 done = 0;
        for (const ingest::GatheredFile &file : gathered->value) {
            if (m_done.contains(file.path))
                continue;
            m_context.report(done++, static_cast<qint64>(gathered->value.size() - static_cast<size_t>(m_done.size())),
                             words(QT_TRANSLATE_NOOP("phaseout::intake", "Reading %1")).arg(QFileInfo(file.path).fileName()));
            if (auto read = readFile(file); !read)
                return read;
        }
        return {};
    }

    // Looks into a file once; the second time it is only opened.
    Result<ingest::RecognisedInput> openRecognised(const QString &path)
    {
        const ingest::Reader *known = m_recognised.value(path);
        if (!known) {
            auto recognised = ingest::openAndRecognise(path);
            if (recognised)
                m_recognised.insert(path, recognised->reader);
            return recognised;
        }
        auto input = formats::openInput(path);
        if (!input)
            return failure(input.error());
        return ingest::RecognisedInput{*std::move(input), {}, known, ingest::leastCertainty};
    }

    // Registers, then subnet tables.
    Result<void> readPlaces(const std::vector<ingest::GatheredFile> &files)
    {
        std::vector<std::pair<int, const ingest::GatheredFile *>> places;
        for (const ingest::GatheredFile &file : files) {
            const ingest::Reader *reader = ingest::readerFor(m_request.format);
            if (!reader) {
                auto recognised = openRecognised(file.path);
                reader = recognised ? readerUnderMapping(recognised->reader, mappingOf(file.path)) : readerSaid(file.path, recognised.error());
                if (!reader)
                    continue; // said when its turn comes
            }
            if (turnOf(*reader) < 2)
                places.push_back({turnOf(*reader), &file});
        }
        std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[turn, file] : places) {
            if (auto read = readFile(*file); !read)
                return read;
            m_done.insert(file->path);
        }
        return {};
    }

    [[nodiscard]] const ingest::ColumnMapping *mappingOf(const QString &path) const
    {
        if (const auto own = m_request.mappings.find(path); own != m_request.mappings.end())
            return &own->second;
        return m_request.mapping ? &*m_request.mapping : nullptr;
    }

    // With a mapping every table is of the mapping's kind.
    [[nodiscard]] static const ingest::Reader *readerUnderMapping(const ingest::Reader *recognised, const ingest::ColumnMapping *mapping)
    {
        const ingest::Reader *reader = mapping ? ingest::readerFor(ingest::tableKindSlug(mapping->kind)) : nullptr;
        const bool isTable = turnOf(*recognised) < 2 || recognised->id() == u"devices" || recognised->id() == u"sightings" || recognised->id() == u"sadp-csv";
        return isTable && reader ? reader : recognised;
    }

    // A file that nobody recognises is a table where somebody gave it a mapping of its own; null otherwise.
    [[nodiscard]] const ingest::Reader *readerSaid(const QString &path, const Error &error) const
    {
        const auto own = m_request.mappings.find(path);
        const bool isTable = error.code == ErrorCode::FormatUnknown && own != m_request.mappings.end();
        return isTable ? ingest::readerFor(ingest::tableKindSlug(own->second.kind)) : nullptr;
    }

    Result<void> readFile(const ingest::GatheredFile &file)
    {
        FileReport entry;
        entry.name = QFileInfo(file.path).fileName();
        entry.storeCode = m_request.storeCode.isEmpty() ? file.storeCode : m_request.storeCode;
        auto result = readInto(file, entry);
        if (!result) {
            const ErrorCode code = result.error().code;
            if (code == ErrorCode::Cancelled || code == ErrorCode::DiskFull || code == ErrorCode::ProjectDamaged || code == ErrorCode::FileUnwritable)
                return result;
            entry.error = userText(result.error());
            ++m_report.filesFailed;
            m_report.findings.push_back({Severity::Refused, u"import.file."_s + errorSlug(code), entry.name, Place{entry.name, 0, 0}, entry.error, {}, {}});
        }
        m_report.files.push_back(std::move(entry));
        return {};
    }

    Result<void> readInto(const ingest::GatheredFile &file, FileReport &entry)
    {
        auto recognised = openRecognised(file.path);
        const ingest::Reader *reader = ingest::readerFor(m_request.format);
        if (!recognised && !reader)
            reader = readerSaid(file.path, recognised.error());
        if (!recognised && !(reader && recognised.error().code == ErrorCode::FormatUnknown))
            return failure(recognised.error());
        std::unique_ptr<QIODevice> device;
        if (recognised) {
            device = std::move(recognised->input.device);
        } else {
            auto opened = formats::openInput(file.path);
            if (!opened)
                return failure(opened.error());
            device = std::move(opened->device);
        }
        if (!reader)
            reader = readerUnderMapping(recognised->reader, mappingOf(file.path));
        entry.reader = reader->id();
        auto sha256 = sha256Of(file.path);
        if (!sha256)
            return failure(sha256.error());

        Batch header;
        header.fileName = entry.name;
        header.fileSha256 = *sha256;
        header.reader = reader->id();
        header.readerVersion = reader->version();
        header.storeHint = entry.storeCode;
        const ingest::ColumnMapping *mapping = mappingOf(file.path);
        if (mapping)
            header.mapping = canonicalJson(mapping->toJson());
        auto begun = m_session->beginFile(header);
        if (!begun)
            return failure(begun.error());
        entry.isRepeated = !*begun;
        if (entry.isRepeated)
            return {};
        SessionSink sink(*m_session, m_report);
        const ingest::ReadOptions options{entry.name, entry.storeCode, mapping,
                                          m_project.services().clock.today()};
        const auto read = reader->read(*device, options, sink, m_context);
        entry.rows = sink.rows;
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
    QSet<QString> m_done;
    QHash<QString, const ingest::Reader *> m_recognised; // by path
};
} // namespace

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
