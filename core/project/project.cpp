// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/check.h"
#include "core/project/listedremovals.h"
#include "core/project/pending.h"
#include "core/project/rederive.h"
#include "core/project/soldstores.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

Project::Project(std::unique_ptr<Repository> repository, const Services &services)
    : m_repository(std::move(repository))
    , m_services(services)
    , m_estate(std::make_shared<Estate>())
{
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(std::unique_ptr<Repository> repository, const Programme &programme,
                                                 const Services &services, const JobContext &context)
{
    auto project = open(std::move(repository), services, context);
    if (!project)
        return project;
    Estate fresh;
    fresh.programme = programme;
    fresh.rates = cost::defaultRates(programme.currency);
    fresh.riskWeights = assess::defaultRiskWeights();
    Edit edit;
    const Estate empty;
    for (const Document document : {Document::Programme, Document::Constraints, Document::Rates, Document::RiskWeights})
        edit.changes.push_back(SetDocument{document, documentOf(empty, document), documentOf(fresh, document)});
    edit.changes.push_back(AdoptRules{QString(), (*project)->knowledge().name});
    if (auto done = (*project)->apply(edit, context); !done)
        return failure(done.error());
    return project;
}

Result<std::unique_ptr<Project>> Project::open(std::unique_ptr<Repository> repository, const Services &services,
                                               const JobContext &context)
{
    std::unique_ptr<Project> project(new Project(std::move(repository), services));
    auto loaded = project->m_repository->load(context);
    if (!loaded)
        return failure(loaded.error());
    if (auto taken = project->take(*std::move(loaded)); !taken)
        return failure(taken.error());
    auto read = project->m_repository->forEachJournalEntry([&project](const JournalEntry &entry) {
        project->m_history.add(entry);
        project->notePlans(entry);
        if (entry.origin == project->m_origin) {
            project->m_head = entry.hash;
            project->m_seq = entry.seq;
        }
        return true;
    });
    if (!read)
        return failure(read.error());
    return project;
}

Result<void> Project::take(LoadedProject &&loaded)
{
    m_id = loaded.id;
    m_origin = loaded.origin;
    m_createdAt = loaded.createdAt;
    Estate &estate = *m_estate;
    // The programme first: it says in which currency the rest is.
    for (const Document document : everyDocument)
        if (const auto it = loaded.documents.constFind(document); it != loaded.documents.constEnd())
            if (auto valid = setDocument(estate, document, it.value()); !valid)
                return failure(ErrorCode::ProjectDamaged, documentSlug(document), valid.error().subject);
    estate.organisations = std::move(loaded.organisations);
    estate.stores = std::move(loaded.stores);
    for (Store &store : loaded.userStores)
        estate.userStores.insert(store.id, std::move(store));
    estate.devices = std::move(loaded.devices);
    estate.batches = std::move(loaded.batches);
    estate.decisions = std::move(loaded.decisions);
    estate.storeDeliveries = std::move(loaded.storeDeliveries);
    estate.currentPlan = loaded.currentPlan;
    estate.baseline = loaded.baseline;
    estate.rules = loaded.rules;
    estate.index();
    auto rows = m_repository->subnetRows();
    if (!rows)
        return failure(rows.error());
    constexpr int noneAreNew = std::numeric_limits<int>::max();
    estate.subnets = subnetsOf(*rows, estate.batches, estate, noneAreNew).value;
    refreshSold(estate, m_services.clock.today());
    auto known = knowledgeWith(estate.makerTables);
    if (!known)
        return failure(ErrorCode::ProjectDamaged, documentSlug(Document::MakerTables), userText(known.error()));
    estate.knowledge = *std::move(known);
    refreshFlaws(estate, *estate.knowledge);
    refreshRisk(estate, m_services.clock.today());
    return {};
}

// The built-in packs themselves, where a project adds nothing to them.
Result<std::shared_ptr<const Knowledge>> Project::knowledgeWith(const rules::MakerTables &tables) const
{
    if (tables.empty())
        return std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &m_services.builtIn);
    auto with = m_services.builtIn.with(tables);
    if (!with)
        return failure(with.error());
    return std::make_shared<const Knowledge>(*std::move(with));
}

// With other tables the packs are others: what is derived by them says so, in the same entry.
Result<void> Project::adoptTables(Edit &edit, Pending &pending, bool isGoingBack) const
{
    const auto document = pending.documents.find(Document::MakerTables);
    if (document == pending.documents.end())
        return {};
    const auto tables = makerTablesFromJson(document->second);
    if (!tables)
        return failure(tables.error());
    if (!isGoingBack)
        if (auto allowed = rules::MakerRules::withTables(*tables, {}); !allowed)
            return failure(allowed.error());
    auto known = knowledgeWith(*tables);
    if (!known)
        return failure(known.error());
    pending.knowledge = *std::move(known);
    if (isGoingBack || pending.rules || m_estate->rules == pending.knowledge->name) // or the edit says itself which they are
        return {};
    edit.changes.push_back(AdoptRules{m_estate->rules, pending.knowledge->name});
    return pending.add(edit.changes.back());
}

JournalEntry Project::nextEntry(const Edit &edit, const QUuid &undoes) const
{
    JournalEntry entry;
    entry.id = m_services.ids.next();
    entry.origin = m_origin;
    entry.seq = m_seq + 1;
    entry.prevHash = m_head;
    entry.undoes = undoes;
    entry.utc = m_services.clock.now();
    entry.actor = m_services.actor;
    entry.kind = editKind(edit);
    entry.body = toBytes(edit);
    entry.hash = journalHash(entry);
    return entry;
}

Result<ChangeEvent> Project::apply(const Edit &edit, const JobContext &context)
{
    Edit effective{{}, edit.reason};
    std::copy_if(edit.changes.begin(), edit.changes.end(), std::back_inserter(effective.changes),
                 [](const Change &change) { return !changesNothing(change); });
    if (effective.changes.empty())
        return ChangeEvent{};
    return perform(effective, QUuid(), context);
}

Result<ChangeEvent> Project::undo(const JobContext &context)
{
    if (!m_history.canUndo())
        return failure(ErrorCode::NothingToDo, QCoreApplication::translate("phaseout::Project", "nothing to undo."));
    const History::Step step = m_history.nextUndo();
    const auto edit = editFromBytes(step.body);
    if (!edit)
        return failure(ErrorCode::ProjectDamaged, step.kind, edit.error().subject);
    return perform(inverse(*edit), step.entry, context);
}

Result<ChangeEvent> Project::redo(const JobContext &context)
{
    if (!m_history.canRedo())
        return failure(ErrorCode::NothingToDo, QCoreApplication::translate("phaseout::Project", "nothing to redo."));
    const History::Step step = m_history.nextRedo();
    const auto edit = editFromBytes(step.body);
    if (!edit)
        return failure(ErrorCode::ProjectDamaged, step.kind, edit.error().subject);
    return perform(inverse(*edit), step.entry, context);
}

Estate &Project::mutableEstate()
{
    if (m_estate.use_count() > 1)
        m_estate = std::make_shared<Estate>(*m_estate);
    return *m_estate;
}

Deriver &Project::deriver()
{
    const QDate today = m_services.clock.today();
    if (!m_deriver || m_deriver->today() != today)
        m_deriver = std::make_unique<Deriver>(*m_estate, knowledge(), today);
    return *m_deriver;
}

void Project::adopt(Estate &&next)
{
    m_estate = std::make_shared<Estate>(std::move(next));
    m_deriver.reset();
}

void Project::record(const JournalEntry &entry)
{
    m_history.add(entry);
    notePlans(entry);
    m_head = entry.hash;
    m_seq = entry.seq;
}

void Project::notePlans(const JournalEntry &entry)
{
    const std::vector<KnownPlan> found = newPlansIn(entry, m_estate->plans);
    if (!found.empty())
        std::copy(found.begin(), found.end(), std::back_inserter(mutableEstate().plans));
}

namespace {
Result<void> writeDecisions(Transaction &transaction, const Pending &pending)
{
    for (const auto &[device, decisions] : pending.decisions)
        if (auto put = transaction.putDecisions(device, decisions); !put)
            return put;
    for (const auto &[store, delivery] : pending.deliveries)
        if (auto put = transaction.putStoreDelivery(store, delivery); !put)
            return put;
    for (const StoreId &store : pending.removedStores)
        if (auto put = transaction.eraseUserStore(store); !put)
            return put;
    for (const Store &store : pending.addedStores)
        if (auto put = transaction.putUserStore(store); !put)
            return put;
    for (const auto &[batch, revoked] : pending.revoked)
        if (auto put = transaction.setRevoked(batch, revoked); !put)
            return put;
    for (const auto &[document, value] : pending.documents)
        if (auto put = transaction.putDocument(document, value); !put)
            return put;
    if (pending.currentPlan)
        if (auto put = transaction.putCurrentPlan(*pending.currentPlan); !put)
            return put;
    if (pending.baseline)
        if (auto put = transaction.putBaseline(*pending.baseline); !put)
            return put;
    if (pending.rules)
        if (auto put = transaction.putRules(*pending.rules); !put)
            return put;
    return {};
}

// Everything of \a pending that lives in memory beside stores and devices.
void adoptDecisions(Estate &estate, const Pending &pending)
{
    for (const auto &[device, decisions] : pending.decisions)
        estate.decisions.insert(device, decisions);
    for (const StoreId &store : pending.removedStores)
        estate.userStores.remove(store);
    for (const Store &store : pending.addedStores) {
        Store own = store;
        own.isUserMade = true;
        own.delivery = Delivery();
        estate.userStores.insert(own.id, own);
    }
    for (const auto &[store, delivery] : pending.deliveries) {
        if (delivery == Delivery())
            estate.storeDeliveries.remove(store);
        else
            estate.storeDeliveries.insert(store, delivery);
        if (const int at = estate.storeAt(store); at >= 0)
            estate.stores[static_cast<size_t>(at)].delivery = delivery;
    }
    for (const auto &[document, value] : pending.documents)
        PHASEOUT_CHECK(setDocument(estate, document, value).has_value());
    for (Batch &batch : estate.batches)
        if (const auto it = pending.revoked.find(batch.id); it != pending.revoked.end())
            batch.isRevoked = it->second;
    estate.currentPlan = pending.currentPlan.value_or(estate.currentPlan);
    estate.baseline = pending.baseline.value_or(estate.baseline);
    estate.rules = pending.rules.value_or(estate.rules);
    estate.knowledge = pending.knowledge ? pending.knowledge : estate.knowledge;
}

Removals removalsOf(const std::map<DeviceId, DeviceDecisions> &decisions, const Estate &estate)
{
    Removals removals;
    for (const auto &[device, to] : decisions)
        if (const Delivery was = estate.decisions.value(device).delivery; !(was == to.delivery))
            removals.emplace(device, std::pair(was, to.delivery));
    return removals;
}

// Everything of \a next, and what lists amount to of removals where rows came or went, or are of other devices now. What \a pending says of a removal stands.
Result<std::vector<Change>> deriveAll(Project &project, Estate &next, const Pending &pending, Transaction &transaction, const JobContext &context)
{
    Rederive rederive(project, next, std::numeric_limits<int>::max());
    if (auto done = rederive.stores(transaction); !done)
        return failure(done.error());
    QHash<int, const Batch *> batches;
    std::vector<int> takenBack;
    QSet<int> news;
    for (const Batch &batch : next.batches) {
        batches.insert(batch.number, &batch);
        if (const auto revoked = pending.revoked.find(batch.id); revoked != pending.revoked.end() && revoked->second)
            takenBack.push_back(batch.number);
        else if (revoked != pending.revoked.end())
            news.insert(batch.number);
    }
    ListedRemovals removals(project, next);
    Relink relink(project, next);
    const auto seen = [&](const Link &link, const Observation &observation) { removals.note(*batches.value(link.batch), link.ordinal, false, observation); };
    if (auto tied = rederive.links(relink, seen, transaction, context); !tied)
        return failure(tied.error());
    QSet<DeviceId> touched(relink.changed().begin(), relink.changed().end());
    relink.forgetKeys();
    if (auto derived = rederive.devices({}, transaction, context); !derived)
        return failure(derived.error());
    std::vector<DeviceId> listed;
    for (const int batch : news)
        relink.addDevicesOf(batch, touched, listed);
    const auto left = [&](const Link &link, const Observation &observation) {
        touched.insert(link.device);
        removals.noteTakenBack(*batches.value(link.batch), link, observation);
        return true;
    };
    if (!takenBack.empty())
        if (auto read = project.repository().forEachObservation(takenBack, left, context); !read)
            return failure(read.error());
    const auto estate = project.estate();
    for (const auto &[device, to] : pending.decisions)
        if (!(estate->decisions.value(device).delivery == to.delivery))
            touched.remove(device);
    std::vector<Finding> untold;
    return removals.settle({relink, news, touched}, rederive, transaction, nullptr, untold, context);
}
} // namespace

Result<ChangeEvent> Project::perform(const Edit &asked, const QUuid &undoes, const JobContext &context)
{
    Edit edit = asked;
    Pending pending(*m_estate, m_services.clock.today(), !undoes.isNull());
    for (const Change &change : edit.changes)
        if (auto added = pending.add(change); !added)
            return failure(added.error());
    if (auto adopted = adoptTables(edit, pending, !undoes.isNull()); !adopted)
        return failure(adopted.error());
    auto transaction = m_repository->begin();
    if (!transaction)
        return failure(transaction.error());
    if (auto written = writeDecisions(**transaction, pending); !written)
        return failure(written.error());

    // What depends on the decisions is derived before anything is seen, so that a failure leaves all as it was.
    ChangeEvent event;
    std::optional<Estate> next;
    std::vector<Device> devices;
    bool isEverything = derivesEverything(edit);
    if (!isEverything) {
        const auto isTiedAnew = mayTieAnew(*this, *m_estate, removalsOf(pending.decisions, *m_estate));
        if (!isTiedAnew)
            return failure(isTiedAnew.error());
        isEverything = *isTiedAnew;
    }
    if (isEverything) {
        next = *m_estate;
        adoptDecisions(*next, pending);
        if (undoes.isNull()) {
            const auto reported = deriveAll(*this, *next, pending, **transaction, context);
            if (!reported)
                return failure(reported.error());
            edit.changes.insert(edit.changes.end(), reported->begin(), reported->end());
        } else { // what was reported with it goes and comes as it was
            Rederive rederive(*this, *next, std::numeric_limits<int>::max());
            if (auto done = rederive.everything(**transaction, context); !done)
                return failure(done.error());
        }
        event.isEverything = true;
        for (const Device &device : next->devices)
            if (const Device *before = m_estate->device(device.id);
                before && before->store != device.store && !pending.decisions.contains(device.id))
                event.moved.push_back(device.id);
    } else {
        auto derived = deriveSome(pending.decisions, **transaction);
        if (!derived)
            return failure(derived.error());
        devices = *std::move(derived);
    }
    const JournalEntry entry = nextEntry(edit, undoes);
    if (auto appended = (*transaction)->append(entry); !appended)
        return failure(appended.error());
    if (auto committed = (*transaction)->commit(); !committed)
        return failure(committed.error());

    if (next) {
        adopt(*std::move(next));
    } else {
        Estate &estate = mutableEstate();
        adoptDecisions(estate, pending);
        if (!pending.documents.empty())
            m_deriver.reset();
        bool hasMoved = false;
        for (Device &device : devices) {
            Device &place = estate.devices[static_cast<size_t>(estate.deviceAt(device.id))];
            hasMoved = hasMoved || place.store != device.store;
            event.devices.push_back(device.id);
            place = std::move(device);
        }
        if (hasMoved)
            estate.index();
        if (pending.documents.contains(Document::RiskWeights))
            refreshRisk(estate, m_services.clock.today());
        for (const auto &[store, delivery] : pending.deliveries)
            event.stores.push_back(store);
    }
    event.hasDocuments = !pending.documents.empty() || pending.currentPlan || pending.baseline;
    event.entry = entry.id;
    record(entry);
    return event;
}

Result<Estate> Project::rehearse(const Edit &asked, const JobContext &context)
{
    Edit edit = asked;
    Pending pending(*m_estate, m_services.clock.today());
    for (const Change &change : edit.changes)
        if (auto added = changesNothing(change) ? Result<void>() : pending.add(change); !added)
            return failure(added.error());
    if (auto adopted = adoptTables(edit, pending, false); !adopted)
        return failure(adopted.error());
    auto transaction = m_repository->begin(); // never committed
    if (!transaction)
        return failure(transaction.error());
    if (auto written = writeDecisions(**transaction, pending); !written)
        return failure(written.error());
    Estate next = *m_estate;
    adoptDecisions(next, pending);
    if (auto derived = deriveAll(*this, next, pending, **transaction, context); !derived)
        return failure(derived.error());
    return next;
}

Result<std::vector<Device>> Project::deriveSome(const std::map<DeviceId, DeviceDecisions> &decisions, Transaction &transaction)
{
    std::vector<DeviceId> ids;
    for (const auto &[device, own] : decisions)
        if (m_estate->device(device))
            ids.push_back(device);
    std::vector<Device> devices;
    if (ids.empty())
        return devices;
    Deriver &deriver = this->deriver();
    auto visited = m_repository->forEachDevice(
        ids,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources) {
            devices.push_back(deriver.device(id, observations, sources, decisions.at(id)));
            return true;
        },
        {});
    if (!visited)
        return failure(visited.error());
    if (auto put = transaction.putDevices(devices); !put)
        return failure(put.error());
    return devices;
}

Result<ChangeEvent> Project::rederive(const JobContext &context)
{
    auto transaction = m_repository->begin();
    if (!transaction)
        return failure(transaction.error());
    Estate next = *m_estate;
    auto reported = deriveAll(*this, next, Pending(*m_estate, m_services.clock.today()), **transaction, context);
    if (!reported)
        return failure(reported.error());
    ChangeEvent event;
    Edit edit{*std::move(reported), {}};
    if (next.rules != next.knowledge->name) {
        edit.changes.insert(edit.changes.begin(), AdoptRules{next.rules, next.knowledge->name});
        next.rules = next.knowledge->name;
        if (auto put = (*transaction)->putRules(next.rules); !put)
            return failure(put.error());
    }
    std::optional<JournalEntry> entry;
    if (!edit.changes.empty()) {
        entry = nextEntry(edit, QUuid());
        if (auto appended = (*transaction)->append(*entry); !appended)
            return failure(appended.error());
    }
    if (auto committed = (*transaction)->commit(); !committed)
        return failure(committed.error());
    adopt(std::move(next));
    if (entry) {
        record(*entry);
        event.entry = entry->id;
    }
    event.isEverything = true;
    return event;
}

Result<std::vector<DeviceId>> Project::broughtBy(int first, int last) { return m_repository->devicesBroughtBy(first, last); }

Result<Explanation> Project::explain(const DeviceId &device)
{
    std::optional<Explanation> explanation;
    Deriver &deriver = this->deriver();
    const DeviceId ids[] = {device};
    auto visited = m_repository->forEachDevice(
        ids,
        [&](const DeviceId &, std::span<const Observation> observations, std::span<const QString> sources) {
            explanation = deriver.explain(observations, sources);
            return false;
        },
        {});
    if (!visited)
        return failure(visited.error());
    if (!explanation)
        return failure(ErrorCode::NotFound, device.text());
    return *std::move(explanation);
}

Result<void> Project::explainAll(const std::function<bool(const Device &, const Explanation &)> &visit, const JobContext &context)
{
    Deriver &deriver = this->deriver();
    return m_repository->forEachDevice(
        {},
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources) {
            const Device *device = m_estate->device(id);
            return !device || visit(*device, deriver.explain(observations, sources));
        },
        context);
}

Result<void> Project::storePlan(const QByteArray &digest, const QByteArray &bytes)
{
    auto transaction = m_repository->begin();
    if (!transaction)
        return failure(transaction.error());
    if (auto put = (*transaction)->putPlan(digest, bytes); !put)
        return put;
    return (*transaction)->commit();
}

Result<void> Project::close() { return m_repository->close(); }

} // namespace phaseout
