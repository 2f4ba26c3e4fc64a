// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importsession.h"

#include "core/base/text.h"
#include "core/project/rederive.h"
#include "core/project/relink.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

// What lists say has been removed, and what was seen again.
namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Import", text); }

Finding notBelieved(const char *id, const Place &where, const QString &message)
{
    return {Severity::Warning, QString::fromLatin1(id), {}, where, message,
            words(QT_TRANSLATE_NOOP("phaseout::Import", "It counts as there until its removal is reported in Track.")), {}};
}

QString nameOf(const Device &device)
{
    for (const QString &text : {device.name, device.ip ? device.ip->text() : QString(), device.serial})
        if (!text.isEmpty())
            return text;
    return device.mac ? device.mac->text() : device.id.text();
}

bool isSaidThere(const Observation &observation)
{
    const bool isSaid = observation.find(TraitKind::DeliveryWord) || observation.find(TraitKind::Status);
    return isSaid && observation.source == SourceKind::Inventory && !saidGoneBy(observation);
}
} // namespace

// Only a list that people keep can say it; a scan's "inactive" is something else.
std::optional<DeliveryState> saidGoneBy(const Observation &observation)
{
    std::optional<DeliveryState> state;
    if (observation.source == SourceKind::Inventory)
        for (const Trait &trait : observation.traits)
            if (trait.kind == TraitKind::DeliveryWord || trait.kind == TraitKind::Status)
                state = std::max(state, saidGone(QString::fromStdString(trait.text)));
    return state;
}

void ImportSession::noteSaidGone(const Batch &batch, qint64 ordinal, bool isOwn, const Observation &observation)
{
    const std::optional<DeliveryState> state = saidGoneBy(observation);
    if (!state)
        return;
    const QDate on = QDate::fromString(observation.text(TraitKind::RemovedOn), Qt::ISODate); // when it was last seen is another day
    m_saidGone.push_back({batch.number, ordinal, isOwn, isOwn ? m_project.m_services.clock.today() : batch.importedAt.date(),
                          observation.seenAt.date(), Place{batch.fileName, observation.row, 0},
                          {*state, EvidenceLevel::Reported, text::tidy(observation.text(TraitKind::Reference)), on}});
}

// What speaks against the lists that have \a devices as gone.
Result<QHash<DeviceId, ImportSession::StillThere>> ImportSession::stillThere(const std::vector<DeviceId> &devices, const JobContext &context) const
{
    QHash<DeviceId, StillThere> last;
    if (devices.empty())
        return last;
    QSet<int> own;
    for (const Batch &batch : m_batches)
        own.insert(batch.number);
    for (const DeviceId &id : devices)
        last[id].isTiedAnew = m_relink->joined().contains(id);
    auto visited = m_project.m_repository->forEachDevice(
        devices,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            for (const Observation &one : observations) {
                if (isSaidThere(one)) {
                    StillThere &there = last[id];
                    there.isListed = there.isListed || one.doubted != Doubted::Older;
                    if (const auto state = m_relink->stateOf(one.batch))
                        there.listed.insert(state->list, std::max(there.listed.value(state->list, -1), state->age));
                }
                if (one.source == SourceKind::Inventory || one.source == SourceKind::Sighting || !one.seenAt.isValid())
                    continue;
                StillThere &seen = last[id];
                seen.last = std::max(seen.last, one.seenAt.date());
                seen.isNews = seen.isNews && (seen.isTiedAnew || own.contains(one.batch));
            }
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return last;
}

// The day given, else the one on which the row last had it, the earliest that it can have been; none where that cannot be right.
QDate ImportSession::SaidGone::dayOf(const Device &device) const
{
    if (delivery.on.isValid())
        return delivery.on;
    const bool isPossible = seenOn.isValid() && !isBeforeCameras(seenOn) && seenOn <= cameOn && !(device.madeOn.isValid() && seenOn < device.madeOn);
    return isPossible ? seenOn : QDate();
}

// Whether \a delivery is what this row made of it, and no person.
bool ImportSession::isOf(const Delivery &delivery, const SaidGone &said)
{
    const bool isDay = said.delivery.on.isValid() ? delivery.on == said.delivery.on : delivery.on == said.seenOn || std::abs(delivery.on.daysTo(said.cameOn)) <= 1;
    return delivery.state == said.delivery.state && delivery.evidence == said.delivery.evidence && delivery.reference == said.delivery.reference && isDay;
}

// What the lists amount to for one device, whenever each of them came: the latest word counts. One without any day cannot stand
// against the network at all.
Delivery ImportSession::amountOf(const std::vector<const SaidGone *> &rows, const Device &device, const StillThere &seen, ImportReport &report) const
{
    const QDate today = m_project.m_services.clock.today();
    Delivery wanted;
    QDate latest; // of what the rows say
    for (const SaidGone *said : rows)
        latest = std::max(latest, said->dayOf(device));
    for (const SaidGone *said : rows) {
        Delivery to = said->delivery;
        const bool isSaid = to.on.isValid();
        to.on = said->dayOf(device);
        const bool isDated = to.on.isValid();
        const QDate last = isDated ? device.lastSeen : seen.last;
        const auto warn = [&](const char *id, const QString &message) {
            if (said->isOwn)
                report.findings.push_back(notBelieved(id, said->where, message));
        };
        if (isBeforeCameras(to.on)) {
            warn("device.removed.early", words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed on %1, before there were such cameras.")).arg(to.on.toString(Qt::ISODate)));
            continue;
        }
        const bool isSeenSince = last.isValid() && !(last <= std::max(to.on, latest));
        if (isSeenSince)
            warn("device.removed.but-seen", words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed, and was seen on %1.")).arg(last.toString(Qt::ISODate)));
        if (to.on > today)
            warn("device.removed.ahead", words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed on a day to come.")));
        if (to.on > today || (!isDated && last.isValid()))
            continue;
        if (!isDated)
            to.on = said->cameOn;
        if (!isSaid && !isSeenSince && said->isOwn)
            report.findings.push_back({Severity::Note, u"device.removed.undated"_s, {}, said->where,
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed, and the list does not say on which day, or not so that it can be told; %1 is taken.")).arg(to.on.toString(Qt::ISODate)),
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "Costs and progress count it on that day. Where you know the day, set it in Track.")), {}});
        if (std::tie(wanted.on, wanted.state, wanted.reference) < std::tie(to.on, to.state, to.reference))
            wanted = to;
    }
    return wanted;
}

// What a person said of a removal stands, though the device was seen since: the list's word does not make it gone again.
void ImportSession::reportSaidAgain(const std::vector<const SaidGone *> &rows, const Device &device, ImportReport &report) const
{
    for (const SaidGone *said : rows) {
        if (!said->isOwn || !device.isSeenAgain())
            continue;
        report.findings.push_back(notBelieved("device.removed.but-seen", said->where,
                                              words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed. It had been reported removed on %1, and was seen again on %2."))
                                                  .arg(device.delivery.on.toString(Qt::ISODate), device.lastSeen.toString(Qt::ISODate))));
        report.findings.back().subject = subjectOf(device);
    }
}

// A list's word counts as a report, unless a person has said what became of the device.
Result<std::vector<Change>> ImportSession::believeSaidGone(ImportReport &report, const JobContext &context)
{
    std::map<DeviceId, std::vector<const SaidGone *>> rows;
    std::vector<DeviceId> devices;
    std::map<DeviceId, std::vector<const SaidGone *>> left; // by the device that they were of until now
    for (const SaidGone &said : m_saidGone) {
        const DeviceId id = m_relink->deviceOf(said.batch, said.ordinal);
        if (m_next.device(id))
            rows[id].push_back(&said);
        if (const DeviceId was = m_relink->formerDeviceOf(said.batch, said.ordinal); was != id && m_next.device(was))
            left[was].push_back(&said);
    }
    for (const auto &[id, said] : left)
        rows[id]; // nothing says it any longer, perhaps
    for (const auto &[id, said] : rows)
        devices.push_back(id);
    const auto there = stillThere(devices, context);
    if (!there)
        return failure(there.error());
    std::vector<Change> changes;
    std::vector<DeviceId> believed;
    for (const auto &[id, said] : rows) {
        const Delivery now = m_next.decisions.value(id).delivery;
        const auto saysSo = [&now](const SaidGone *one) { return isOf(now, *one); };
        const auto former = left.find(id);
        const bool hasLeft = former != left.end() && std::any_of(former->second.begin(), former->second.end(), saysSo);
        const bool isListed = hasLeft || std::any_of(said.begin(), said.end(), saysSo);
        if (now.state >= DeliveryState::Removed && !isListed) {
            reportSaidAgain(said, *m_next.device(id), report);
            continue;
        }
        const StillThere seen = there->value(id);
        std::vector<const SaidGone *> standing = said;
        std::erase_if(standing, [&](const SaidGone *one) { // a list's newer state has it there
            const auto state = m_relink->stateOf(one->batch);
            return (seen.isListed && m_relink->isOlder(one->batch, one->ordinal)) || (state && seen.listed.value(state->list, -1) > state->age);
        });
        const Delivery wanted = amountOf(standing, *m_next.device(id), seen, report);
        const bool isWithdrawn = wanted == Delivery() && isListed && (hasLeft || standing.size() < said.size() || (seen.last.isValid() && seen.isNews));
        if (wanted == now || (wanted == Delivery() && !isWithdrawn))
            continue;
        changes.push_back(SetDeviceDelivery{id, now, wanted});
        DeviceDecisions &own = m_next.decisions[id];
        own.delivery = wanted;
        if (auto put = m_transaction->putDecisions(id, own); !put)
            return failure(put.error());
        believed.push_back(id);
    }
    if (auto derived = m_rederive->some(believed, *m_transaction, context, m_places.get()); !derived)
        return failure(derived.error());
    return changes;
}

// Cameras that came to a store which had closed: the store is open, or the list is of another.
void ImportSession::reportClosedStores(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    std::map<QString, std::pair<const Store *, int>> closed; // by code, in its order
    for (const DeviceId &id : touched) {
        const Device *was = before.device(id);
        const Device *now = m_next.device(id);
        const Store *store = now ? m_next.store(now->store) : nullptr;
        const bool isClosed = store && store->closedOn.isValid() && store->closedOn <= m_project.m_services.clock.today();
        if (isClosed && now->isInScope && !now->delivery.isReportedRemoved() && !(was && was->store == now->store && was->isInScope))
            ++closed.try_emplace(uniqueCode(*store, m_next), store, 0).first->second.second;
    }
    for (const auto &[code, counted] : closed)
        report.findings.push_back({Severity::Warning, u"store.closed.has-devices"_s, code, {},
                                   QCoreApplication::translate("phaseout::Import", "%Ln device(s) in scope came to store %1, which closed on %2.", nullptr, counted.second)
                                       .arg(text::shown(code), counted.first->closedOn.toString(Qt::ISODate)),
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "Check whether the store is closed, and whether the list is of another store.")), {}});
}

QString ImportSession::subjectOf(const Device &device) const
{
    const Store *store = m_next.store(device.store);
    return store ? QString(nameOf(device) + u", "_s + uniqueCode(*store, m_next)) : nameOf(device);
}

void ImportSession::reportSeenAgain(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    for (const DeviceId &id : touched) {
        const Device *was = before.device(id);
        const Device *now = m_next.device(id);
        if (!now)
            continue;
        const bool isSaidNow = !was || !(was->delivery == now->delivery); // by a row of this import, of which that was told
        if (!now->isInScope || !now->isSeenAgain() || isSaidNow || was->isSeenAgain())
            continue;
        report.findings.push_back({Severity::Warning, u"device.seen-again"_s, subjectOf(*now), {},
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "Reported removed on %1, and seen again on %2."))
                                       .arg(now->delivery.on.toString(Qt::ISODate), now->lastSeen.toString(Qt::ISODate)),
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "It counts as there again. Ask the store, or report its removal once more.")), {}});
    }
}

} // namespace phaseout
