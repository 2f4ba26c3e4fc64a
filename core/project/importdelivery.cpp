// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importsession.h"

#include "core/base/text.h"
#include "core/project/rederive.h"

#include <QCoreApplication>

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
} // namespace

// Only a list that people keep can say it; a scan's "inactive" is something else.
void ImportSession::noteSaidGone(const Observation &observation)
{
    if (observation.source != SourceKind::Inventory)
        return;
    std::optional<DeliveryState> state;
    for (const Trait &trait : observation.traits)
        if (trait.kind == TraitKind::DeliveryWord || trait.kind == TraitKind::Status)
            state = std::max(state, saidGone(QString::fromStdString(trait.text)));
    if (!state)
        return;
    const QDate on = QDate::fromString(observation.text(TraitKind::RemovedOn), Qt::ISODate); // when it was last seen is another day
    m_saidGone.push_back({m_sightings.size(), Place{m_current.fileName, observation.row, 0},
                          {*state, EvidenceLevel::Reported, text::tidy(observation.text(TraitKind::Reference)), on}});
}

// The last day on which the network, and not a list, had each of the devices that are said to be gone.
Result<QHash<DeviceId, QDate>> ImportSession::networkSightings(const JobContext &context) const
{
    std::vector<DeviceId> devices;
    for (const SaidGone &said : m_saidGone)
        devices.push_back(m_deviceOf[said.sighting]);
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    QHash<DeviceId, QDate> last;
    if (devices.empty())
        return last;
    auto visited = m_project.m_repository->forEachDevice(
        devices,
        [&last](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            for (const Observation &one : observations)
                if (one.source != SourceKind::Inventory && one.source != SourceKind::Sighting && one.seenAt.isValid())
                    last[id] = std::max(last.value(id), one.seenAt.date());
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return last;
}

// A list's word counts as a report, unless the device was seen after the day for which it speaks. One without a day cannot stand
// against the network at all.
Result<std::vector<Change>> ImportSession::believeSaidGone(ImportReport &report, const JobContext &context)
{
    const QDate today = m_project.m_services.clock.today();
    const auto onNetwork = networkSightings(context);
    if (!onNetwork)
        return failure(onNetwork.error());
    std::vector<Change> changes;
    std::vector<DeviceId> believed;
    for (const SaidGone &said : m_saidGone) {
        const Device *device = m_next.device(m_deviceOf[said.sighting]);
        if (!device || m_next.decisions.value(device->id).delivery.state >= DeliveryState::Removed)
            continue;
        Delivery to = said.delivery;
        const QDate seen = to.on.isValid() ? device->lastSeen : onNetwork->value(device->id);
        if (seen.isValid() && !(seen <= to.on)) {
            report.findings.push_back(notBelieved("device.removed.but-seen", said.where,
                                                  words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed, and was seen on %1.")).arg(seen.toString(Qt::ISODate))));
            continue;
        }
        if (to.on > today) {
            report.findings.push_back(notBelieved("device.removed.ahead", said.where, words(QT_TRANSLATE_NOOP("phaseout::Import", "This device is down as removed on a day to come."))));
            continue;
        }
        if (!to.on.isValid())
            to.on = today;
        DeviceDecisions &own = m_next.decisions[device->id];
        changes.push_back(SetDeviceDelivery{device->id, own.delivery, to});
        own.delivery = to;
        if (auto put = m_transaction->putDecisions(device->id, own); !put)
            return failure(put.error());
        believed.push_back(device->id);
    }
    if (auto derived = m_rederive->some(believed, *m_transaction, context); !derived)
        return failure(derived.error());
    return changes;
}

void ImportSession::reportSeenAgain(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    for (const DeviceId &id : touched) {
        const Device *was = before.device(id);
        const Device *now = m_next.device(id);
        if (!now || !now->isInScope || !now->isSeenAgain() || (was && was->isSeenAgain()))
            continue;
        const Store *store = m_next.store(now->store);
        report.findings.push_back({Severity::Warning, u"device.seen-again"_s, store ? QString(nameOf(*now) + u", "_s + store->code.text()) : nameOf(*now), {},
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "Reported removed on %1, and seen again on %2."))
                                       .arg(now->delivery.on.toString(Qt::ISODate), now->lastSeen.toString(Qt::ISODate)),
                                   words(QT_TRANSLATE_NOOP("phaseout::Import", "It counts as there again. Ask the store, or report its removal once more.")), {}});
    }
}

} // namespace phaseout
