// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/lists.h"

#include "core/estate/queues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::progress {
namespace {
template <class List>
struct Row {
    List list;
    const char *slug;
    const char *word;
};
constexpr Row<DeviceList> deviceRows[] = {
    {DeviceList::All, "all", QT_TRANSLATE_NOOP("phaseout::progress", "All devices")},
    {DeviceList::InScope, "in-scope", QT_TRANSLATE_NOOP("phaseout::progress", "In scope")},
    {DeviceList::MadeSincePledge, "made-since-pledge", QT_TRANSLATE_NOOP("phaseout::progress", "Made after the pledge")},
    {DeviceList::NewSincePledge, "new-since-pledge", QT_TRANSLATE_NOOP("phaseout::progress", "Probably new since the pledge")},
    {DeviceList::UntoldSincePledge, "untold-since-pledge", QT_TRANSLATE_NOOP("phaseout::progress", "Perhaps new since the pledge")},
    {DeviceList::SeenAgain, "seen-again", QT_TRANSLATE_NOOP("phaseout::progress", "Seen again after their removal")},
    {DeviceList::Waiting, "waiting", QT_TRANSLATE_NOOP("phaseout::progress", "Waiting to be identified or mapped")},
    {DeviceList::NoStore, "no-store", QT_TRANSLATE_NOOP("phaseout::progress", "Still to remove, at no store")},
    {DeviceList::Elsewhere, "elsewhere", QT_TRANSLATE_NOOP("phaseout::progress", "At none of the stores")},
    {DeviceList::NotSeen, "not-seen", QT_TRANSLATE_NOOP("phaseout::progress", "Not seen for a year")},
    {DeviceList::Landlord, "landlord", QT_TRANSLATE_NOOP("phaseout::progress", "The landlord’s")},
    {DeviceList::MakeUnknown, "make-unknown", QT_TRANSLATE_NOOP("phaseout::progress", "Of unknown make")},
    {DeviceList::Flawed, "flawed", QT_TRANSLATE_NOOP("phaseout::progress", "With a known flaw")},
};
constexpr Row<StoreList> storeRows[] = {
    {StoreList::All, "all", QT_TRANSLATE_NOOP("phaseout::progress", "All stores")},
    {StoreList::InScope, "in-scope", QT_TRANSLATE_NOOP("phaseout::progress", "With devices in scope")},
    {StoreList::Waiting, "waiting", QT_TRANSLATE_NOOP("phaseout::progress", "With devices to be identified")},
    {StoreList::NoDevices, "no-devices", QT_TRANSLATE_NOOP("phaseout::progress", "Without a known device")},
};
static_assert(std::size(deviceRows) == deviceListCount && std::size(storeRows) == storeListCount);

template <class List, size_t count>
std::optional<List> fromSlug(const Row<List> (&rows)[count], QStringView slug)
{
    const auto found = std::find_if(std::begin(rows), std::end(rows), [slug](const Row<List> &row) { return slug == QLatin1StringView(row.slug); });
    return found == std::end(rows) ? std::nullopt : std::optional(found->list);
}

QString word(const char *text) { return QCoreApplication::translate("phaseout::progress", text); }

bool isBefore(const Device &device, QDate pledge) { return device.firstSeen.isValid() && device.firstSeen <= pledge; }
} // namespace

QString deviceListSlug(DeviceList list) { return QString::fromLatin1(deviceRows[static_cast<size_t>(list)].slug); }
std::optional<DeviceList> deviceListFromSlug(QStringView slug) { return fromSlug(deviceRows, slug); }
QString deviceListWord(DeviceList list) { return word(deviceRows[static_cast<size_t>(list)].word); }

QString storeListSlug(StoreList list) { return QString::fromLatin1(storeRows[static_cast<size_t>(list)].slug); }
std::optional<StoreList> storeListFromSlug(QStringView slug) { return fromSlug(storeRows, slug); }
QString storeListWord(StoreList list) { return word(storeRows[static_cast<size_t>(list)].word); }

DeviceLists::DeviceLists(const Estate &estate, QDate today)
    : m_estate(estate)
    , m_today(today)
    , m_pledge(estate.programme.pledgeDate)
    , m_isKnownBefore(estate.stores.size(), false)
{
    if (!m_pledge.isValid())
        return;
    for (const Device &device : estate.devices)
        if (const int at = isBefore(device, m_pledge) ? estate.storeAt(device.store) : -1; at >= 0)
            m_isKnownBefore[static_cast<size_t>(at)] = true;
}

std::optional<DeviceList> DeviceLists::sincePledge(const Device &device) const
{
    if (!m_pledge.isValid() || !device.isInScope)
        return {};
    if (device.madeOn.isValid() && device.madeOn > m_pledge)
        return DeviceList::MadeSincePledge;
    if (isBefore(device, m_pledge))
        return {};
    if (device.installedOn.isValid()) // a list says when it was put up: nothing is left to be told
        return device.installedOn > m_pledge ? std::optional(DeviceList::NewSincePledge) : std::nullopt;
    if (!device.firstSeen.isValid())
        return {};
    const int at = m_estate.storeAt(device.store);
    const bool isNew = !device.madeOn.isValid() && at >= 0 && m_isKnownBefore[static_cast<size_t>(at)];
    return isNew ? DeviceList::NewSincePledge : DeviceList::UntoldSincePledge;
}

bool DeviceLists::has(DeviceList list, const Device &device) const
{
    switch (list) {
    case DeviceList::All:
        return true;
    case DeviceList::InScope:
        return device.isInScope;
    case DeviceList::MadeSincePledge:
    case DeviceList::NewSincePledge:
    case DeviceList::UntoldSincePledge:
        return sincePledge(device) == list;
    case DeviceList::SeenAgain:
        return device.isInScope && device.isSeenAgain();
    case DeviceList::Waiting:
        return isToIdentify(device) || device.needsStore;
    case DeviceList::NoStore:
        return device.isInScope && !device.isReportedRemoved() && m_estate.storeAt(device.store) < 0;
    case DeviceList::Elsewhere:
        return device.store.isNull() && !device.needsStore;
    case DeviceList::NotSeen:
        return m_today.isValid() && device.isInScope && !device.isReportedRemoved() && (!device.lastSeen.isValid() || device.lastSeen < m_today.addYears(-1));
    case DeviceList::Landlord:
        return device.verdict == Verdict::Landlord && !device.isGone();
    case DeviceList::MakeUnknown:
        return device.verdict == Verdict::MakeUnknown && !device.isGone();
    case DeviceList::Flawed:
        return device.isFlawed() && !device.isGone();
    }
    Q_UNREACHABLE();
}

std::array<int, deviceListCount> DeviceLists::counts() const
{
    std::array<int, deviceListCount> counts{};
    for (const Device &device : m_estate.devices)
        for (const Row<DeviceList> &row : deviceRows)
            counts[static_cast<size_t>(row.list)] += has(row.list, device);
    return counts;
}

bool isIn(StoreList list, const StoreProgress &store)
{
    switch (list) {
    case StoreList::All:
        return true;
    case StoreList::InScope:
        return store.inScope > 0;
    case StoreList::Waiting:
        return store.toIdentify > 0;
    case StoreList::NoDevices:
        return store.devices == 0;
    }
    Q_UNREACHABLE();
}

} // namespace phaseout::progress
