// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/listedremovals.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/project.h"
#include "core/project/rederive.h"
#include "core/project/relink.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Import", text); }

Finding notBelieved(const char *id, const Place &where, const QString &message)
{
    return {Severity::Warning, QString::fromLatin1(id), {}, where, message,
            words(QT_TRANSLATE_NOOP("phaseout::Import", "It counts as there until its removal is reported in Track.")), {}};
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

QString subjectOf(const Device &device, const Estate &estate)
{
    const Store *store = estate.store(device.store);
    return store ? QString(deviceName(device) + u", "_s + uniqueCode(*store, estate)) : deviceName(device);
}

std::optional<ListedRemovals::Said> ListedRemovals::saidBy(const Batch &batch, qint64 ordinal, const Observation &observation)
{
    const std::optional<DeliveryState> state = saidGoneBy(observation);
    if (!state)
        return std::nullopt;
    const QDate on = QDate::fromString(observation.text(TraitKind::RemovedOn), Qt::ISODate); // when it was last seen is another day
    return Said{batch.number, ordinal, false, batch.importedAt.date(), observation.seenAt.date(), Place{batch.fileName, observation.row, 0},
                {*state, EvidenceLevel::Reported, text::tidy(observation.text(TraitKind::Reference)), on}};
}

void ListedRemovals::note(const Batch &batch, qint64 ordinal, bool isOwn, const Observation &observation)
{
    auto said = saidBy(batch, ordinal, observation);
    if (!said)
        return;
    if (isOwn) {
        said->isOwn = true;
        said->cameOn = m_project.services().clock.today();
    }
    m_said.push_back(*std::move(said));
}

void ListedRemovals::noteTakenBack(const Batch &batch, const Link &link, const Observation &observation)
{
    if (auto said = saidBy(batch, link.ordinal, observation))
        m_takenBack.emplace_back(*std::move(said), link.device);
}

void ListedRemovals::forget(int batch)
{
    std::erase_if(m_said, [batch](const Said &one) { return one.batch == batch; });
}

bool ListedRemovals::isFrom(const Delivery &delivery, const Batch &batch, const Observation &observation)
{
    const auto said = saidBy(batch, 0, observation);
    return said && said->isOf(delivery);
}

// What speaks against the lists that have \a devices as gone.
Result<QHash<DeviceId, ListedRemovals::StillThere>> ListedRemovals::stillThere(const std::vector<DeviceId> &devices, const Moment &moment,
                                                                                 const JobContext &context) const
{
    QHash<DeviceId, StillThere> last;
    if (devices.empty())
        return last;
    for (const DeviceId &id : devices)
        last[id].isTiedAnew = moment.relink.joined().contains(id);
    auto visited = m_project.repository().forEachDevice(
        devices,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            for (const Observation &one : observations) {
                if (isSaidThere(one)) {
                    StillThere &there = last[id];
                    there.isListed = there.isListed || one.doubted != Doubted::Older;
                    if (const auto state = moment.relink.stateOf(one.batch))
                        there.listed.insert(state->list, std::max(there.listed.value(state->list, -1), state->age));
                }
                if (one.source == SourceKind::Inventory || one.source == SourceKind::Sighting || !one.seenAt.isValid())
                    continue;
                StillThere &seen = last[id];
                seen.last = std::max(seen.last, one.seenAt.date());
                seen.isNews = seen.isNews && (seen.isTiedAnew || moment.news.contains(one.batch));
            }
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return last;
}

// The day given, else the one on which the row last had it, the earliest that it can have been; none where that cannot be right.
QDate ListedRemovals::Said::dayOf(const Device &device) const
{
    if (delivery.on.isValid())
        return delivery.on;
    const bool isPossible = seenOn.isValid() && !isBeforeCameras(seenOn) && seenOn <= cameOn && !(device.madeOn.isValid() && seenOn < device.madeOn);
    return isPossible ? seenOn : QDate();
}

bool ListedRemovals::Said::isOf(const Delivery &reported) const
{
    const bool isDay = delivery.on.isValid() ? reported.on == delivery.on : reported.on == seenOn || std::abs(reported.on.daysTo(cameOn)) <= 1;
    return reported.state == delivery.state && reported.evidence == delivery.evidence && reported.reference == delivery.reference && isDay;
}

// What the lists amount to for one device, whenever each of them came: the latest word counts. One without any day cannot stand
// against the network at all.
Delivery ListedRemovals::amountOf(const Rows &rows, const Device &device, const StillThere &seen, std::vector<Finding> &findings) const
{
    const QDate today = m_project.services().clock.today();
    Delivery wanted;
    QDate latest; // of what the rows say
    for (const Said *said : rows)
        latest = std::max(latest, said->dayOf(device));
    for (const Said *said : rows) {
        Delivery to = said->delivery;
        const bool isSaid = to.on.isValid();
        to.on = said->dayOf(device);
        const bool isDated = to.on.isValid();
        const QDate last = isDated ? device.lastSeen : seen.last;
        const auto warn = [&](const char *id, const QString &message) {
            if (said->isOwn)
                findings.push_back(notBelieved(id, said->where, message));
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
            findings.push_back({Severity::Note, u"device.removed.undated"_s, {}, said->where,
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed, and the list does not say on which day, or not so that it can be told; %1 is taken.")).arg(to.on.toString(Qt::ISODate)),
                                       words(QT_TRANSLATE_NOOP("phaseout::Import", "Costs and progress count it on that day. Where you know the day, set it in Track.")), {}});
        if (std::tie(wanted.on, wanted.state, wanted.reference) < std::tie(to.on, to.state, to.reference))
            wanted = to;
    }
    return wanted;
}

// What a person said of a removal stands, though the device was seen since: the list's word does not make it gone again.
void ListedRemovals::tellSaidAgain(const Rows &rows, const Device &device, std::vector<Finding> &findings) const
{
    for (const Said *said : rows) {
        if (!said->isOwn || !device.isSeenAgain())
            continue;
        findings.push_back(notBelieved("device.removed.but-seen", said->where,
                                              words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed. It had been reported removed on %1, and was seen again on %2."))
                                                  .arg(device.delivery.on.toString(Qt::ISODate), device.lastSeen.toString(Qt::ISODate))));
        findings.back().subject = subjectOf(device, m_next);
    }
}

Result<std::vector<Change>> ListedRemovals::weigh(const Moment &moment, std::vector<Finding> &findings, const JobContext &context) const
{
    std::map<DeviceId, Rows> rows;
    std::map<DeviceId, Rows> left; // by the device that they were of until now
    const auto isMeant = [&moment](const DeviceId &id) { return !id.isNull() && (!moment.only || moment.only->contains(id)); };
    for (const Said &said : m_said) {
        const DeviceId id = moment.relink.deviceOf(said.batch, said.ordinal);
        if (isMeant(id) && m_next.device(id))
            rows[id].push_back(&said);
        if (const DeviceId was = moment.relink.formerDeviceOf(said.batch, said.ordinal); was != id && isMeant(was))
            left[was].push_back(&said);
    }
    for (const auto &[said, was] : m_takenBack)
        if (isMeant(was))
            left[was].push_back(&said);
    for (const auto &[id, said] : left)
        rows[id]; // nothing says it any longer, perhaps
    std::vector<DeviceId> devices;
    for (const auto &[id, said] : rows)
        devices.push_back(id);
    const auto there = stillThere(devices, moment, context);
    if (!there)
        return failure(there.error());
    std::vector<Change> changes;
    for (const auto &[id, said] : rows) {
        const Delivery now = m_next.decisions.value(id).delivery;
        const auto saysSo = [&now](const Said *one) { return one->isOf(now); };
        const auto former = left.find(id);
        const bool hasLeft = former != left.end() && std::any_of(former->second.begin(), former->second.end(), saysSo);
        const bool isListed = hasLeft || std::any_of(said.begin(), said.end(), saysSo);
        const Device *device = m_next.device(id);
        if (!device) { // no row is left of it, and what lists said of it goes with them
            if (hasLeft)
                changes.push_back(SetDeviceDelivery{id, now, Delivery()});
            continue;
        }
        if (now.state >= DeliveryState::Removed && !isListed) {
            tellSaidAgain(said, *device, findings);
            continue;
        }
        const StillThere seen = there->value(id);
        Rows standing = said;
        std::erase_if(standing, [&](const Said *one) { // a list's newer state has it there
            const auto state = moment.relink.stateOf(one->batch);
            return (seen.isListed && moment.relink.isOlder(one->batch, one->ordinal)) || (state && seen.listed.value(state->list, -1) > state->age);
        });
        const Delivery wanted = amountOf(standing, *device, seen, findings);
        const bool isWithdrawn = wanted == Delivery() && isListed && (hasLeft || standing.size() < said.size() || (seen.last.isValid() && seen.isNews));
        if (wanted == now || (wanted == Delivery() && !isWithdrawn))
            continue;
        changes.push_back(SetDeviceDelivery{id, now, wanted});
    }
    return changes;
}

Result<std::vector<Change>> ListedRemovals::settle(const Moment &moment, Rederive &rederive, Transaction &transaction, Deriver *deriver,
                                                   std::vector<Finding> &findings, const JobContext &context)
{
    auto changes = weigh(moment, findings, context);
    if (!changes)
        return changes;
    Removals removals;
    std::vector<DeviceId> living;
    for (const Change &change : *changes) {
        const auto &delivery = std::get<SetDeviceDelivery>(change);
        DeviceDecisions &decisions = m_next.decisions[delivery.device];
        decisions.delivery = delivery.to;
        if (auto put = transaction.putDecisions(delivery.device, decisions); !put)
            return failure(put.error());
        if (m_next.device(delivery.device))
            living.push_back(delivery.device);
        removals.emplace(delivery.device, std::pair(delivery.from, delivery.to));
    }
    if (auto derived = rederive.some(living, transaction, context, deriver); !derived)
        return failure(derived.error());
    // What lists say of removals may tell what came in a device's stead from it.
    const auto isTiedAnew = mayTieAnew(m_project, m_next, removals);
    if (!isTiedAnew)
        return failure(isTiedAnew.error());
    if (!*isTiedAnew)
        return changes;
    if (auto tied = rederive.links(transaction, context); !tied)
        return failure(tied.error());
    if (auto derived = rederive.devices({}, transaction, context, deriver); !derived)
        return failure(derived.error());
    return changes;
}

} // namespace phaseout
