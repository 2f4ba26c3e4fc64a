// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/gaps.h"

#include "core/base/text.h"
#include "core/project/listedremovals.h"
#include "core/project/liststates.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::Gaps", text, nullptr, n); }

bool isNetwork(SourceKind source) { return source == SourceKind::Scan || source == SourceKind::Discovery || source == SourceKind::Network; }

QString dayText(QDate day) { return QLocale().toString(day, u"d MMM yyyy"_s); }

class Search {
public:
    Search(const Estate &estate, const Locator &places, QDate today, int days)
        : m_estate(estate), m_places(places), m_today(today), m_days(days), m_newest(estate.stores.size()), m_channels(estate.stores.size()),
          m_cameras(estate.stores.size())
    {
        for (StoreSplit &split : storeSplits(estate))
            m_splits.insert(split.from, std::move(split));
    }

    void device(const DeviceId &id, std::span<const Observation> observations)
    {
        const Device *device = m_estate.device(id);
        if (!device)
            return;
        for (const Observation &one : observations)
            m_files[one.batch].note(one);
        countAtStore(*device);
        const bool isBack = device->isInScope && cameBack(*device, observations);
        const bool isApart = device->verdict == Verdict::Landlord || device->verdict == Verdict::MakeUnknown;
        if (device->isGone() || !(device->isInScope || device->needsDecision || isApart))
            return;
        sources(*device, observations);
        listed(*device, observations);
        moved(*device, observations);
        splitStore(*device, observations);
        pledge(*device, isBack);
    }

    std::vector<Gap> result()
    {
        for (size_t at = 0; at < m_estate.stores.size(); ++at)
            store(at);
        noLongerListed();
        std::stable_sort(m_gaps.begin(), m_gaps.end(), [this](const Gap &a, const Gap &b) {
            return a.kind != b.kind ? a.kind < b.kind : m_estate.storeAt(a.store) < m_estate.storeAt(b.store);
        });
        return std::move(m_gaps);
    }

private:
    void add(GapKind kind, const Device &device, const QString &sentence) { m_gaps.push_back({kind, device.id, device.store, sentence}); }

    // A list that gives no day is not believed where the network has the device: it may be there, and somebody is to look.
    bool cameBack(const Device &device, std::span<const Observation> observations)
    {
        if (device.isSeenAgain()) {
            add(GapKind::CameBack, device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "Reported removed on %1, seen again on %2."))
                                               .arg(dayText(device.delivery.on), dayText(device.lastSeen)));
            return true;
        }
        const auto isUndated = [](const Observation &one) { return one.doubted != Doubted::Older && saidGoneBy(one) && one.find(TraitKind::RemovedOn) == nullptr; };
        if (device.delivery.state >= DeliveryState::Removed || !std::any_of(observations.begin(), observations.end(), isUndated))
            return false;
        QDate last;
        for (const Observation &one : observations)
            if (isNetwork(one.source) && one.seenAt.isValid())
                last = std::max(last, one.seenAt.date());
        if (last.isValid())
            add(GapKind::CameBack, device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "A list says that it was removed, on no day; the network saw it on %1.")).arg(dayText(last)));
        return last.isValid();
    }

    void countAtStore(const Device &device)
    {
        const int store = device.store.isNull() ? -1 : m_estate.storeAt(device.store);
        if (store < 0)
            return;
        const auto at = static_cast<size_t>(store);
        m_newest[at] = std::max(m_newest[at], device.lastSeen);
        if (device.isGone())
            return;
        if (device.deviceClass == DeviceClass::Recorder && device.channels > 0) {
            m_channels[at] += device.channels;
            m_recorders[store].push_back(&device);
        }
        if (device.deviceClass == DeviceClass::Camera || device.deviceClass == DeviceClass::Encoder)
            ++m_cameras[at];
    }

    void sources(const Device &device, std::span<const Observation> observations)
    {
        const auto has = [&](auto is) { return std::any_of(observations.begin(), observations.end(), [&is](const Observation &o) { return is(o.source); }); };
        const bool isSeen = has(isNetwork);
        const bool isListed = has([](SourceKind source) { return source == SourceKind::Inventory; });
        if (isSeen && !isListed)
            add(GapKind::NotListed, device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "Seen on the network, and in no list.")));
        if (isListed && !isSeen) {
            const bool hasKey = device.ip || device.mac || !device.serial.isEmpty();
            add(GapKind::NotSeen, device, hasKey ? words(QT_TRANSLATE_NOOP("phaseout::Gaps", "In a list, and never seen on the network."))
                                                 : words(QT_TRANSLATE_NOOP("phaseout::Gaps", "In a list that gives no address and no serial number; nothing that was seen on the network is called so.")));
        }
    }

    // Newest last; what is certain of each sighting's place, by itself.
    void moved(const Device &device, std::span<const Observation> observations)
    {
        std::map<std::pair<QDate, qint64>, StoreId> path;
        qint64 order = 0;
        for (const Observation &one : observations)
            if (const auto site = m_places.site(one))
                path.emplace(std::pair(one.seenAt.date(), order++), site->store);
        if (path.empty() || std::all_of(path.begin(), path.end(), [&path](const auto &step) { return step.second == path.begin()->second; }))
            return;
        QStringList codes;
        for (const auto &[when, id] : path)
            if (const Store *store = m_estate.store(id); store && (codes.isEmpty() || codes.last() != uniqueCode(*store, m_estate)))
                codes += uniqueCode(*store, m_estate);
        add(GapKind::Moved, device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "Its sightings place it at %1.")).arg(codes.join(u" → "_s)));
    }

    // Only what lists said before the split speaks for where it is: nobody, no address and no name does.
    void splitStore(const Device &device, std::span<const Observation> observations)
    {
        const auto split = m_splits.constFind(device.store);
        if (split == m_splits.cend() || device.storeDecision)
            return;
        const StoreMatch match = m_places.locate(observations);
        const auto isOfItself = [](const Evidence &piece) { return piece.rule == u"subnet" || piece.rule == u"host-name" || piece.rule == u"recorder" || piece.rule == u"rule"; };
        const auto isNewer = [&](const Observation &one) { return one.seenAt.isValid() && one.seenAt.date() >= split->on && m_places.claims(one).byRow == device.store; };
        if (std::any_of(match.evidence.begin(), match.evidence.end(), isOfItself) || std::any_of(observations.begin(), observations.end(), isNewer))
            return;
        QStringList parts;
        for (const StoreId &part : split->parts)
            parts += uniqueCode(*m_estate.store(part), m_estate);
        const Store *store = m_estate.store(device.store);
        add(GapKind::SplitStore, device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "Lists put it down to %1, which was split: it may be in %2 now."))
                                              .arg(store ? uniqueCode(*store, m_estate) : QString(), parts.join(u", "_s)));
    }

    // The first sighting of what came back says nothing of when it was put up: it was there before it was removed.
    void pledge(const Device &device, bool isBack)
    {
        const QDate pledge = m_estate.programme.pledgeDate;
        if (!pledge.isValid() || !device.isInScope || (device.firstSeen.isValid() && device.firstSeen <= pledge))
            return;
        if (device.installedOn.isValid() ? device.installedOn > pledge : device.firstSeen.isValid() && !isBack)
            add(GapKind::FirstSeenSincePledge, device,
                device.installedOn.isValid() ? words(QT_TRANSLATE_NOOP("phaseout::Gaps", "Installed on %1, after the pledge.")).arg(dayText(device.installedOn))
                                             : words(QT_TRANSLATE_NOOP("phaseout::Gaps", "First seen on %1, after the pledge; no list says when it was installed.")).arg(dayText(device.firstSeen)));
    }

    void listed(const Device &device, std::span<const Observation> observations)
    {
        std::vector<int> files;
        for (const Observation &one : observations)
            if (one.source == SourceKind::Inventory && (files.empty() || files.back() != one.batch))
                files.push_back(one.batch);
        if (!files.empty())
            m_listed.emplace_back(&device, std::move(files));
    }

    // A list that comes again without it: removed and not reported, or forgotten. One that shrank to less than half is a part of the list.
    void noLongerListed()
    {
        const QHash<int, ListState> states = listStates(m_estate.batches, m_files, m_places);
        QHash<int, std::pair<int, const Batch *>> newest; // by list: the age
        QHash<int, const Batch *> batches;
        for (const Batch &batch : m_estate.batches)
            if (const auto state = states.constFind(batch.number); state != states.cend()) {
                batches.insert(batch.number, &batch);
                if (auto &known = newest[state->list]; !known.second || state->age > known.first)
                    known = {state->age, &batch};
            }
        for (const auto &[device, files] : m_listed) {
            QHash<int, std::pair<int, const Batch *>> last; // by list, as the device stands in it
            for (const int file : files)
                if (const auto state = states.constFind(file); state != states.cend())
                    if (auto &known = last[state->list]; !known.second || state->age > known.first)
                        known = {state->age, batches.value(file)};
            for (auto it = last.cbegin(); it != last.cend(); ++it)
                if (const auto &[age, now] = newest[it.key()]; it->first < age && now->observations * 2 >= it->second->observations)
                    add(GapKind::NoLongerListed, *device, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "In %1 as imported on %2, and no longer in its newer state, imported on %3."))
                                                             .arg(text::shown(it->second->fileName, 60), dayText(it->second->importedAt.toLocalTime().date()), dayText(now->importedAt.toLocalTime().date())));
        }
    }

    void channels(size_t at)
    {
        constexpr size_t mostNames = 3;
        const std::vector<const Device *> &recorders = m_recorders[static_cast<int>(at)];
        QStringList names;
        for (const Device *recorder : recorders)
            if (names.size() < static_cast<qsizetype>(mostNames))
                names += text::shown(!recorder->name.isEmpty() ? recorder->name : recorder->ip ? recorder->ip->text() : recorder->model, 60);
        if (const auto rest = static_cast<int>(recorders.size()) - static_cast<int>(names.size()); rest > 0)
            names += words(QT_TRANSLATE_N_NOOP("phaseout::Gaps", "%Ln more"), rest);
        m_gaps.push_back({GapKind::ChannelsEmpty, recorders.size() == 1 ? recorders.front()->id : DeviceId(), m_estate.stores[at].id,
                          words(QT_TRANSLATE_NOOP("phaseout::Gaps", "%1: %2; known here: %3."))
                              .arg(names.join(u", "_s), words(QT_TRANSLATE_N_NOOP("phaseout::Gaps", "%Ln channel(s)"), m_channels[at]),
                                   words(QT_TRANSLATE_N_NOOP("phaseout::Gaps", "%Ln camera(s)"), m_cameras[at]))});
    }

    void store(size_t at)
    {
        const Store &store = m_estate.stores[at];
        if (store.closedOn.isValid() && store.closedOn <= m_today)
            return;
        if (m_channels[at] > m_cameras[at])
            channels(at);
        if (!m_newest[at].isValid())
            m_gaps.push_back({GapKind::StoreSilent, {}, store.id, words(QT_TRANSLATE_NOOP("phaseout::Gaps", "No dated source has ever spoken of it."))});
        else if (m_newest[at].daysTo(m_today) > m_days)
            m_gaps.push_back({GapKind::StoreSilent, {}, store.id,
                              words(QT_TRANSLATE_N_NOOP("phaseout::Gaps", "No dated source has spoken of it for %Ln day(s)."), static_cast<int>(m_newest[at].daysTo(m_today)))});
    }

    const Estate &m_estate;
    const Locator &m_places;
    QDate m_today;
    int m_days;
    std::vector<QDate> m_newest; // by position of the store, as the next two
    std::vector<int> m_channels;
    std::vector<int> m_cameras;
    std::map<int, std::vector<const Device *>> m_recorders; // that have channels, by position of the store
    QHash<StoreId, StoreSplit> m_splits; // by what was split
    std::map<int, FileFacts> m_files; // by number of batch
    std::vector<std::pair<const Device *, std::vector<int>>> m_listed; // the lists that have it, by number of batch
    std::vector<Gap> m_gaps;
};
} // namespace

QString gapKindSlug(GapKind kind)
{
    static constexpr std::array slugs{"not-listed", "not-seen", "no-longer-listed", "channels-empty", "store-silent", "first-seen-since-pledge", "came-back", "moved", "split-store"};
    return QString::fromLatin1(slugs[static_cast<size_t>(kind)]);
}

QString gapKindWord(GapKind kind)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("phaseout::Gaps", "On the network, in no list"), QT_TRANSLATE_NOOP("phaseout::Gaps", "In a list, never seen"),
                                      QT_TRANSLATE_NOOP("phaseout::Gaps", "No longer in its list"),
                                      QT_TRANSLATE_NOOP("phaseout::Gaps", "Channels without a camera"), QT_TRANSLATE_NOOP("phaseout::Gaps", "Stores without a recent dated source"),
                                      QT_TRANSLATE_NOOP("phaseout::Gaps", "First seen since the pledge"), QT_TRANSLATE_NOOP("phaseout::Gaps", "Removed and back"),
                                      QT_TRANSLATE_NOOP("phaseout::Gaps", "Moved between stores"), QT_TRANSLATE_NOOP("phaseout::Gaps", "Of a store that was split")};
    return words(names[static_cast<size_t>(kind)]);
}

Result<std::vector<Gap>> gapsOf(Project &project, int days, const JobContext &context)
{
    const auto estate = project.estate();
    const Knowledge &knowledge = project.knowledge();
    Locator places = locatorOf(*estate, knowledge);
    places.setHostNamePatterns(estate->hostNames);
    Search search(*estate, places, project.services().clock.today(), days);
    auto visited = project.repository().forEachDevice(
        {},
        [&](const DeviceId &id, std::span<const Observation> observations, std::span<const QString>) {
            search.device(id, observations);
            return true;
        },
        context);
    if (!visited)
        return failure(visited.error());
    return search.result();
}

} // namespace phaseout
