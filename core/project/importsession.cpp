// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importsession.h"

#include "core/base/text.h"
#include "core/locate/namedstore.h"
#include "core/project/devicewords.h"
#include "core/project/listedremovals.h"
#include "core/project/liststates.h"
#include "core/project/pending.h"
#include "core/project/rederive.h"
#include "core/project/relink.h"
#include "core/project/storewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
bool isSameSource(const Batch &a, const Batch &b)
{
    return !a.fileSha256.isEmpty() && a.fileSha256 == b.fileSha256 && a.reader == b.reader && a.readerVersion == b.readerVersion
        && a.mapping == b.mapping && a.storeHint == b.storeHint;
}

// How often a pattern was seen changes with every import; where it reads the code, and how surely, does not.
bool haveSameMeaning(const std::vector<HostNamePattern> &a, const std::vector<HostNamePattern> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const HostNamePattern &x, const HostNamePattern &y) {
        return x.shape == y.shape && x.firstField == y.firstField && x.fieldCount == y.fieldCount
            && x.chance == y.chance;
    });
}
// \a touched, and those of \a changed that are not among them.
std::vector<DeviceId> withTouched(const std::vector<DeviceId> &changed, std::vector<DeviceId> touched)
{
    const QSet<DeviceId> known(touched.begin(), touched.end());
    std::copy_if(changed.begin(), changed.end(), std::back_inserter(touched), [&known](const DeviceId &id) { return !known.contains(id); });
    return touched;
}
} // namespace

ImportSession::ImportSession(Project &project) : m_project(project), m_next(*project.m_estate), m_cameAt(project.m_services.clock.now()) {}
ImportSession::~ImportSession() = default;

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Project &project)
{
    std::unique_ptr<ImportSession> session(new ImportSession(project));
    auto transaction = project.m_repository->begin();
    if (!transaction)
        return failure(transaction.error());
    session->m_transaction = *std::move(transaction);
    for (const Batch &batch : session->m_next.batches)
        session->m_firstNew = std::max(session->m_firstNew, batch.number);
    ++session->m_firstNew;
    session->m_rederive = std::make_unique<Rederive>(project, session->m_next, session->m_firstNew);
    session->m_relink = std::make_unique<Relink>(project, session->m_next, session->m_firstNew);
    session->m_removals = std::make_unique<ListedRemovals>(project, session->m_next);
    return session;
}

void ImportSession::keep(const Result<void> &result)
{
    if (!result && !m_error)
        m_error = result.error();
}

bool ImportSession::isStoreCode(const QString &code)
{
    if (m_hasNewPlaces)
        keep(refreshPlaces());
    return !m_next.storesByCode(code).empty();
}

QString ImportSession::codeSaid(const QStringList &names)
{
    if (!m_places || m_hasNewPlaces)
        keep(refreshPlaces());
    return m_places ? m_places->locator().codeSaid(names) : QString();
}

Result<void> ImportSession::checkStoreCode(const QString &code)
{
    if (m_hasNewPlaces)
        keep(refreshPlaces());
    const auto store = storeCalled(code, m_next);
    return store ? Result<void>() : failure(store.error());
}

// Stores may have cameras at the same addresses, and a register that says which codes are theirs may come later.
bool ImportSession::isCalledAlike(const Batch &batch, const Batch &header, const QStringList &folders) const
{
    const auto own = codesIn(header.fileName);
    const auto others = codesIn(batch.fileName);
    if (!own.isEmpty() && !others.isEmpty() && own != others)
        return false;
    const auto first = folders.isEmpty() || batch.observations == 0 ? Result<Observation>(failure(ErrorCode::NotFound, {})) : m_project.m_repository->observation(batch.number, 1);
    if (!first)
        return true;
    QStringList theirs;
    for (const Trait &trait : first->traits)
        if (trait.kind == TraitKind::Folder)
            theirs += codesIn(text::fromBytes(trait.text));
    QStringList codes;
    for (const QString &folder : folders)
        codes += codesIn(folder);
    return codes.isEmpty() || theirs.isEmpty() || codes == theirs;
}

Result<bool> ImportSession::beginFile(const Batch &header, const QStringList &folders)
{
    for (const Batch &batch : m_next.batches) {
        if (!batch.isRevoked && ((isSameSource(batch, header) && isCalledAlike(batch, header, folders)) || isSameFolder(batch, header))) {
            m_repeated.push_back(header.fileName);
            m_repeatedBatches.push_back(batch);
            return false;
        }
    }
    auto number = m_transaction->beginBatch();
    if (!number)
        return failure(number.error());
    m_current = header;
    m_current.number = *number;
    m_current.importedAt = m_cameAt;
    m_digest = std::make_unique<BatchDigest>();
    if (m_places)
        m_places->locator().setFile(m_current.number, m_current.fileName);
    return true;
}

void ImportSession::add(Observation &&observation)
{
    if (m_error)
        return;
    if (!m_places || m_hasNewPlaces)
        keep(refreshPlaces());
    observation.batch = m_current.number;
    const QByteArray body = toBytes(observation);
    const qint64 ordinal = ++m_current.observations;
    m_digest->observation(ordinal, observation.row, body);
    keep(m_transaction->addObservation(m_current.number, ordinal, observation.row, body));

    if (m_places) {
        m_relink->take(m_current.number, observation, m_places->locator());
        if (const QString code = text::tidy(observation.text(TraitKind::StoreCodeText));
            !code.isEmpty() && !m_next.stores.empty() && !m_places->locator().knowsCode(observation) && !m_storeNames.contains(text::folded(code)))
            (m_next.storesByCode(code).size() > 1 ? m_ambiguousCodes : m_unknownCodes)[m_current.number].note(Place{m_current.fileName, observation.row, 0}, code);
    }
    if (observation.source == SourceKind::Sighting) {
        QStringList spoken;
        for (const TraitKind kind : {TraitKind::StoreName, TraitKind::Address, TraitKind::Town, TraitKind::PostcodeText})
            if (const QString text = text::tidy(observation.text(kind)); !text.isEmpty() && !spoken.join(u' ').contains(text))
                spoken += text;
        m_spoken.push_back({m_current.number, ordinal, Place{m_current.fileName, observation.row, 0}, spoken.join(u", "_s)});
    }
    m_removals->note(m_current, ordinal, true, observation);
}

void ImportSession::add(StoreRow &&row)
{
    if (m_error)
        return;
    m_hasNewPlaces = true;
    const qint64 ordinal = ++m_current.storeRows;
    m_digest->store(ordinal, row);
    keep(m_transaction->addStoreRow(m_current.number, ordinal, row));
}

void ImportSession::add(SubnetRow &&row)
{
    if (m_error)
        return;
    m_hasNewPlaces = true;
    const qint64 ordinal = ++m_current.subnetRows;
    m_digest->subnet(ordinal, row);
    keep(m_transaction->addSubnetRow(m_current.number, ordinal, row));
}

Result<void> ImportSession::endFile(qint64 refused)
{
    if (m_error)
        return failure(*m_error);
    m_refused += refused;
    m_current.refused = refused;
    if (m_current.observations + m_current.storeRows + m_current.subnetRows == 0)
        return m_transaction->dropBatch(m_current.number);
    m_current.digest = m_digest->finish(m_current);
    m_current.id = BatchId(QUuid::createUuidV5(m_project.m_id, QByteArray("batch:" + m_current.digest.toHex())));
    const auto known = std::find_if(m_next.batches.begin(), m_next.batches.end(), [this](const Batch &batch) {
        return batch.id == m_current.id;
    });
    if (known != m_next.batches.end()) { // the same rows as before: nothing new, but what was taken back counts again
        if (known->isRevoked) {
            known->isRevoked = false;
            m_restored.push_back(*known);
            m_hasNewPlaces = m_hasNewPlaces || known->storeRows + known->subnetRows > 0;
            if (auto restored = m_transaction->setRevoked(known->id, false); !restored)
                return restored;
        } else {
            m_repeated.push_back(m_current.fileName);
            m_repeatedBatches.push_back(*known);
        }
        forgetRowsOf(m_current.number);
        return m_transaction->dropBatch(m_current.number);
    }
    m_batches.push_back(m_current);
    m_next.batches.push_back(m_current);
    return {};
}

// A file that came in before the store after which it or its folder is called was known.
bool ImportSession::isSameFolder(const Batch &batch, const Batch &header)
{
    Batch known = batch;
    known.storeHint = header.storeHint;
    if (header.storeHint.isEmpty() || !batch.storeHint.isEmpty() || batch.observations == 0 || !isSameSource(known, header))
        return false;
    const auto first = m_project.m_repository->observation(batch.number, 1);
    if (!first)
        return false;
    QStringList names = namesOfFile(batch.fileName);
    for (const Trait &trait : first->traits)
        if (trait.kind == TraitKind::Folder)
            names += QString::fromStdString(trait.text);
    return names.contains(header.storeHint) || codeSaid(names) == header.storeHint;
}

void ImportSession::forgetRowsOf(int batch)
{
    const auto isOfIt = [batch](const auto &one) { return one.batch == batch; };
    std::erase_if(m_spoken, isOfIt);
    m_removals->forget(batch);
    m_unknownCodes.erase(batch);
    m_ambiguousCodes.erase(batch);
    m_relink->forget(batch);
}

// Stores and subnets as they are with what this import brought so far.
Result<void> ImportSession::refreshPlaces()
{
    if (m_hasNewPlaces) {
        if (auto done = m_rederive->stores(*m_transaction); !done)
            return done;
        m_relink->forgetAll(); // what was taken may be at another place now
    }
    m_hasNewPlaces = false;
    m_places = std::make_unique<Deriver>(m_next, *m_next.knowledge, m_project.m_services.clock.today());
    m_places->locator().setFile(m_current.number, m_current.fileName);
    m_storeNames.clear();
    for (const Store &store : m_next.stores)
        m_storeNames.insert(text::folded(store.name));
    return {};
}

Result<void> ImportSession::tie(ImportReport &report, std::vector<DeviceId> &touched, const JobContext &context)
{
    QHash<int, const Batch *> others; // what its own rows say was noted when they came
    for (const Batch &batch : m_next.batches)
        if (std::none_of(m_batches.begin(), m_batches.end(), [&batch](const Batch &own) { return own.number == batch.number; }))
            others.insert(batch.number, &batch);
    const auto seen = [&](const Link &link, const Observation &observation) {
        if (const Batch *batch = others.value(link.batch))
            m_removals->note(*batch, link.ordinal, false, observation);
    };
    if (auto tied = m_relink->run(m_places->locator(), seen, context); !tied)
        return tied;
    if (auto stored = m_relink->store(*m_transaction); !stored)
        return stored;
    report.findings.insert(report.findings.end(), m_relink->findings().begin(), m_relink->findings().end());
    QSet<DeviceId> known;
    for (const auto *batches : {&m_batches, &m_restored})
        for (const Batch &batch : *batches)
            m_relink->addDevicesOf(batch.number, known, touched);
    return {};
}

// True when the organisation's host names turned out to say where a device is in another way than before.
bool ImportSession::learnHostNames()
{
    Locator &learner = m_places->locator();
    learner.setHostNamePatterns({});
    m_relink->teach(learner);
    std::vector<HostNamePattern> patterns = learner.hostNamePatterns();
    const bool isOther = !haveSameMeaning(patterns, m_next.hostNames);
    if (isOther)
        m_next.hostNames = std::move(patterns);
    learner.setHostNamePatterns(m_next.hostNames);
    return isOther;
}

void ImportSession::reportMissingStores(ImportReport &report) const
{
    const auto words = [](const char *text) { return QCoreApplication::translate("phaseout::Import", text); };
    for (const Spoken &spoken : m_spoken) {
        const Device *device = m_next.device(m_relink->deviceOf(spoken.batch, spoken.ordinal));
        if (device && device->store.isNull() && !device->storeDecision)
            report.findings.push_back({Severity::Warning, u"sighting.store.missing"_s, spoken.words, spoken.where,
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "No store in the registers is this one; it was not put down to a neighbour.")),
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "Add this store, or import a newer register.")), {}});
    }
}

void ImportSession::reportUnknownCodes(ImportReport &report) const
{
    for (const auto &[batch, unknown] : m_unknownCodes)
        report.findings.push_back({Severity::Warning, u"device.store.unknown"_s, unknown.first, unknown.where,
                                   QCoreApplication::translate("phaseout::Import", "%Ln row(s) name a store that no register has.", nullptr, unknown.rows),
                                   QCoreApplication::translate("phaseout::Import", "Add this store, or import a newer register."), {}});
    for (const auto &[batch, ambiguous] : m_ambiguousCodes)
        report.findings.push_back({Severity::Warning, u"device.store.ambiguous"_s, ambiguous.first, ambiguous.where,
                                   QCoreApplication::translate("phaseout::Import", "%Ln row(s) give a store code that several stores have, so it does not say which is meant.",
                                                               nullptr, ambiguous.rows),
                                   QCoreApplication::translate("phaseout::Import", "Give the list a column with the company as the register calls it, write the codes as 0095@Company, or assign the devices."), {}});
}

// A file that had come in before: everything it speaks of is as it was.
Result<void> ImportSession::countRepeated(ImportReport &report, const std::vector<DeviceId> &touched) const
{
    QSet<DeviceId> devices;
    for (const Batch &batch : m_repeatedBatches) {
        if (batch.number >= m_firstNew)
            continue; // twice in this very import: counted with its first time
        report.stores.same += batch.storeRows;
        report.subnets.same += batch.subnetRows;
        auto linked = m_project.m_repository->devicesOf(batch.id);
        if (!linked)
            return failure(linked.error());
        devices.unite(QSet<DeviceId>(linked->begin(), linked->end()));
    }
    devices.subtract(QSet<DeviceId>(touched.begin(), touched.end())); // counted with what is new of them
    for (const ImportItem &item : report.items)
        devices.remove(item.device);
    report.devices.same += devices.size();
    for (const Device &device : m_next.devices)
        if (devices.contains(device.id) && report.items.size() < ImportReport::mostItems)
            report.items.push_back({ImportOutcome::Same, device.id, {}, {}, {}, {}, deviceLabel(device)});
    return {};
}

Result<ImportReport> ImportSession::finish(bool isDryRun, const JobContext &context)
{
    ImportReport report;
    report.isDryRun = isDryRun;
    report.refused = m_refused;
    report.repeated = m_repeated;
    if (m_error)
        return failure(*m_error);
    for (const auto *batches : {&m_batches, &m_restored})
        for (const Batch &batch : *batches)
            report.rows += batch.observations + batch.storeRows + batch.subnetRows;
    report.rows += m_refused;
    if (m_batches.empty() && m_restored.empty()) {
        if (auto counted = countRepeated(report, {}); !counted)
            return failure(counted.error());
        if (auto listed = listSamePlaces(report); !listed)
            return failure(listed.error());
        return report;
    }

    const std::shared_ptr<const Estate> before = m_project.m_estate;
    if (!m_places || m_hasNewPlaces)
        if (auto placed = refreshPlaces(); !placed)
            return failure(placed.error());
    for (const Batch &batch : m_batches)
        if (auto ended = m_transaction->endBatch(batch); !ended)
            return failure(ended.error());
    m_places->setBatches(m_next.batches);
    std::vector<DeviceId> touched;
    if (auto tied = tie(report, touched, context); !tied)
        return failure(tied.error());
    const bool hasLearnt = learnHostNames();
    const bool isWhole = hasLearnt || m_rederive->hasMoved() || !m_restored.empty();
    const std::vector<DeviceId> single = isWhole ? std::vector<DeviceId>() : withTouched(m_relink->changed(), touched);
    m_rederive->expect(m_relink->devices());
    m_relink->forgetKeys();
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    auto derived = isWhole ? m_rederive->devices({}, *m_transaction, context, m_places.get())
                           : m_rederive->some(single, *m_transaction, context, m_places.get());
    if (!derived)
        return failure(derived.error());
    const std::vector<Finding> placeFindings = m_rederive->takeFindings();
    for (const Finding &finding : placeFindings)
        report.refused += finding.severity == Severity::Refused;
    report.findings.insert(report.findings.end(), placeFindings.begin(), placeFindings.end());
    report.batches = m_batches;
    QSet<int> own;
    for (const Batch &batch : m_batches)
        own.insert(batch.number);
    const auto believed = m_removals->settle({*m_relink, own}, *m_rederive, *m_transaction, m_places.get(), report.findings, context);
    if (!believed)
        return failure(believed.error());
    reportSeenAgain(*before, touched, report);
    reportClosedStores(*before, touched, report);
    reportMissingStores(report);
    reportUnknownCodes(report);
    m_relink.reset(); // nothing asks them any longer, and the comparison needs room of its own
    m_places.reset();
    compare(*before, touched, report);
    if (auto counted = countRepeated(report, touched); !counted)
        return failure(counted.error());
    if (auto listed = listSamePlaces(report); !listed)
        return failure(listed.error());
    if (isDryRun)
        return report;

    Edit edit;
    for (const Batch &batch : m_batches)
        edit.changes.push_back(ImportBatch{batch});
    for (const Batch &batch : m_restored)
        edit.changes.push_back(RestoreBatch{batch.id, batch.fileName});
    edit.changes.insert(edit.changes.end(), believed->begin(), believed->end());
    if (hasLearnt) {
        const QJsonObject from = documentOf(*before, Document::HostNames);
        const QJsonObject to = documentOf(m_next, Document::HostNames);
        edit.changes.push_back(SetDocument{Document::HostNames, from, to});
        if (auto put = m_transaction->putDocument(Document::HostNames, to); !put)
            return failure(put.error());
    }
    const JournalEntry entry = m_project.nextEntry(edit, QUuid());
    if (auto appended = m_transaction->append(entry); !appended)
        return failure(appended.error());
    if (auto committed = m_transaction->commit(); !committed)
        return failure(committed.error());
    m_project.adopt(std::move(m_next));
    m_project.record(entry);
    report.event.entry = entry.id;
    report.event.isEverything = true;
    return report;
}

} // namespace phaseout
