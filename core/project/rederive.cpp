// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rederive.h"

#include "core/assess/risk.h"
#include "core/project/registerchanges.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

Result<void> Rederive::everything(Transaction &transaction, const JobContext &context)
{
    if (auto done = stores(transaction); !done)
        return done;
    if (auto done = links(transaction, context); !done)
        return done;
    return devices({}, transaction, context);
}

Result<void> Rederive::links(Transaction &transaction, const JobContext &context)
{
    Relink relink(m_project, m_next);
    return links(relink, {}, transaction, context);
}

Result<void> Rederive::links(Relink &relink, const Relink::Seen &seen, Transaction &transaction, const JobContext &context)
{
    const Locator places = locatorOf(m_next, *m_next.knowledge);
    if (auto tied = relink.run(places, seen, context); !tied)
        return tied;
    expect(relink.devices());
    return relink.store(transaction);
}

Result<void> Rederive::some(std::span<const DeviceId> only, Transaction &transaction, const JobContext &context, Deriver *deriver)
{
    if (only.empty())
        return {};
    return devices(only, transaction, context, deriver);
}

// The stores that rows, own ones and corrections give, with what was delivered there, and the subnets.
Result<void> Rederive::remakeStores()
{
    auto storeRows = m_project.repository().storeRows();
    if (!storeRows)
        return failure(storeRows.error());
    auto subnetRows = m_project.repository().subnetRows();
    if (!subnetRows)
        return failure(subnetRows.error());
    std::vector<Store> userMade(m_next.userStores.begin(), m_next.userStores.end());
    std::sort(userMade.begin(), userMade.end(), [](const Store &a, const Store &b) { return std::tie(a.code, a.id) < std::tie(b.code, b.id); });
    auto made = storesOf(*storeRows, m_next.batches, userMade, m_project.id(), m_next.programme.organisation,
                         *m_next.knowledge->gazetteer, m_newFrom, m_next.corrections);
    m_next.organisations = std::move(made.value.organisations);
    m_next.stores = std::move(made.value.stores);
    for (Store &store : m_next.stores)
        store.delivery = m_next.storeDeliveries.value(store.id);
    m_next.index();
    auto placed = subnetsOf(*subnetRows, m_next.batches, m_next, m_newFrom);
    m_next.subnets = std::move(placed.value);
    m_findings = std::move(made.findings); // anew, when a second register comes with the same import
    for (const RegisterProposal &proposal : registerChanges(*storeRows, m_next.batches, m_next.corrections, m_next.programme.organisation,
                                                            m_project.services().clock.today()))
        if (proposal.batch >= m_newFrom)
            m_findings.push_back(findingOf(proposal));
    m_findings.insert(m_findings.end(), placed.findings.begin(), placed.findings.end());
    return {};
}

Result<void> Rederive::stores(Transaction &transaction)
{
    const std::vector<Store> oldStores = m_next.stores;
    const std::vector<Organisation> oldOrganisations = m_next.organisations;
    const std::vector<PlacedSubnet> oldSubnets = m_next.subnets;
    if (auto made = remakeStores(); !made)
        return made;

    // Store what differs.
    QHash<StoreId, const Store *> old;
    for (const Store &store : oldStores)
        old.insert(store.id, &store);
    std::vector<Store> changed;
    std::vector<StoreId> gone;
    m_hasMoved = oldSubnets != m_next.subnets;
    for (const Store &store : m_next.stores) {
        const Store *before = old.take(store.id);
        if (before && *before == store)
            continue;
        m_hasMoved = true;
        if (!store.isUserMade)
            changed.push_back(store); // a user's own is stored as the decision that it is
        else if (before)
            gone.push_back(store.id); // no register has it any longer
    }
    m_hasMoved = m_hasMoved || !old.isEmpty();
    gone.insert(gone.end(), old.keyBegin(), old.keyEnd());
    if (!(oldOrganisations == m_next.organisations))
        if (auto put = transaction.putOrganisations(m_next.organisations); !put)
            return put;
    if (auto erased = transaction.eraseStores(gone); !erased)
        return erased;
    return transaction.putStores(changed);
}

Result<void> Rederive::devices(std::span<const DeviceId> only, Transaction &transaction, const JobContext &context, Deriver *deriver)
{
    std::unique_ptr<Deriver> own;
    if (!deriver) {
        own = std::make_unique<Deriver>(m_next, *m_next.knowledge, m_project.services().clock.today());
        deriver = own.get();
    }
    const QString step = QCoreApplication::translate("phaseout::Project", "Identifying and locating devices");
    const bool isWhole = only.empty();
    constexpr size_t atOnce = 1'000; // a second copy of every device would be much
    std::vector<Device> derived;     // of the whole, whose order may be another now; single ones take their places
    if (isWhole)
        derived.reserve(m_expected);
    else
        m_next.devices.reserve(m_next.devices.size() +
                               static_cast<size_t>(std::count_if(only.begin(), only.end(), [this](const DeviceId &id) {
                                   return m_next.deviceAt(id) < 0;
                               })));
    std::vector<Device> changed;
    QSet<DeviceId> living;
    Result<void> put;
    qint64 done = 0;
    const qint64 total = isWhole ? static_cast<qint64>(m_next.devices.size()) : static_cast<qint64>(only.size());
    auto visited = m_project.repository().forEachDevice(
        only,
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources) {
            Device device = deriver->device(id, observations, sources, m_next.decisions.value(id));
            const int at = m_next.deviceAt(id);
            if (at < 0 || !(m_next.devices[static_cast<size_t>(at)] == device))
                changed.push_back(device);
            if (!isWhole || !m_next.devices.empty())
                living.insert(id);
            if (isWhole)
                derived.push_back(std::move(device));
            else if (at >= 0)
                m_next.devices[static_cast<size_t>(at)] = std::move(device);
            else
                m_next.devices.push_back(std::move(device));
            if (changed.size() == atOnce) {
                put = transaction.putDevices(changed);
                changed.clear();
            }
            if (++done % 2048 == 0)
                context.report(done, total, step);
            return put.has_value();
        },
        context);
    if (!put)
        return put;
    if (!visited)
        return visited;

    std::vector<DeviceId> gone;
    if (isWhole) {
        for (const Device &device : m_next.devices)
            if (!living.contains(device.id))
                gone.push_back(device.id);
        m_next.devices = std::move(derived);
    } else {
        for (const DeviceId &id : only)
            if (!living.contains(id))
                gone.push_back(id);
        if (const QSet<DeviceId> isGone(gone.begin(), gone.end()); !isGone.isEmpty())
            std::erase_if(m_next.devices, [&isGone](const Device &d) { return isGone.contains(d.id); });
    }
    living = {};
    m_next.index();
    if (auto erased = transaction.eraseDevices(gone); !erased)
        return erased;
    return transaction.putDevices(changed);
}

Result<qint64> Rederive::differing(const JobContext &context)
{
    const std::shared_ptr<const Estate> present = m_project.estate();
    if (auto made = remakeStores(); !made)
        return failure(made.error());
    qint64 found = (m_next.organisations != present->organisations) + (m_next.subnets != present->subnets);
    QHash<StoreId, const Store *> old;
    for (const Store &store : present->stores)
        old.insert(store.id, &store);
    for (const Store &store : m_next.stores) {
        const Store *before = old.take(store.id);
        found += !before || !(*before == store);
    }
    found += old.size();

    Deriver deriver(m_next, *m_next.knowledge, m_project.services().clock.today());
    const QString step = QCoreApplication::translate("phaseout::Project", "Comparing devices with their evidence");
    const auto total = static_cast<qint64>(present->devices.size());
    qint64 done = 0;
    const auto visited = m_project.repository().forEachDevice(
        {},
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString> sources) {
            const Device *before = present->device(id);
            found += !before || !(*before == deriver.device(id, observations, sources, m_next.decisions.value(id)));
            if (++done % 2048 == 0)
                context.report(done, total, step);
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return found + std::max<qint64>(0, total - done); // without any evidence
}

void refreshFlaws(Estate &estate, const Knowledge &knowledge)
{
    rules::WorstFlaws flaws(knowledge.flaws);
    for (Device &device : estate.devices)
        device.flaw = flaws.of(device);
}

void refreshRisk(Estate &estate, QDate today)
{
    for (Device &device : estate.devices)
        device.risk = assess::deviceRisk(device, estate.store(device.store), estate.riskWeights, today).total;
}

} // namespace phaseout
