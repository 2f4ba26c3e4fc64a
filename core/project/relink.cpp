// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/relink.h"

#include "core/base/text.h"
#include "core/identify/devicekeys.h"
#include "core/project/listedremovals.h"

#include <QCoreApplication>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

Result<bool> mayTieAnew(Project &project, const Estate &estate, const Removals &removals)
{
    const rules::MakerRules &rules = *estate.knowledge->makers;
    std::vector<DeviceId> fresh; // newly removed, or on another day
    QSet<IpAddress> left;        // where devices were that had been
    for (const auto &[id, delivery] : removals) {
        const auto &[was, now] = delivery;
        if (was.isReportedRemoved() == now.isReportedRemoved() && (was.on == now.on || !now.isReportedRemoved()))
            continue;
        const Device *device = estate.device(id);
        if (now.isReportedRemoved())
            fresh.push_back(id);
        if (was.isReportedRemoved() && device && device->ip)
            left.insert(*device->ip);
    }
    if (!left.isEmpty())
        for (const Device &device : estate.devices)
            if (device.ip && left.contains(*device.ip) && !removals.contains(device.id))
                return true;
    bool isMixed = false;
    if (fresh.empty())
        return isMixed;
    auto visited = project.repository().forEachDevice(
        fresh,
        [&](const DeviceId &, std::span<const Observation> observations, std::span<const QString>) {
            QSet<QString> removed; // makers in scope, by slug
            QSet<QString> answered;
            for (const Observation &one : observations) {
                const identify::DeviceKeys keys = identify::keysOf(one, rules);
                if (const Maker maker = identify::makerInScope(keys, one.text(TraitKind::Vendor), rules); maker.isKnown())
                    removed.insert(maker.slug());
                if (!keys.isWritten && keys.maker.isKnown())
                    answered.insert(keys.maker.slug());
            }
            isMixed = isMixed || (!removed.isEmpty() && !answered.isEmpty() && (removed.size() > 1 || answered != removed));
            return !isMixed;
        },
        {});
    return visited ? Result<bool>(isMixed) : failure(visited.error());
}

namespace {
// Its name and its address.
QString recorderOf(const Observation &observation)
{
    QStringList texts;
    for (const Trait &trait : observation.traits)
        if (trait.kind == TraitKind::Recorder)
            texts += text::folded(text::fromBytes(trait.text));
    return texts.join(u'\n');
}
} // namespace

Relink::File &Relink::add(int batch, const Observation &observation, const Locator &places, const DeviceId &was)
{
    const auto [known, isNew] = m_files.try_emplace(batch);
    File &file = known->second;
    if (isNew)
        file.first = m_keys.size();
    file.facts.note(observation);
    identify::DeviceKeys keys = identify::keysOf(observation, *m_estate.knowledge->makers);
    keys.batch = batch;
    keys.isNews = batch >= m_newFrom;
    keys.namesPlace = std::any_of(observation.traits.begin(), observation.traits.end(), [](const Trait &trait) {
        return trait.kind == TraitKind::StoreCodeText || trait.kind == TraitKind::StoreName || trait.kind == TraitKind::Address || trait.kind == TraitKind::PostcodeText;
    });
    const Locator::Claims claims = places.claims(observation);
    if (claims.byRow.isNull() || claims.bySubnet.isNull() || claims.byRow == claims.bySubnet)
        keys.site = m_estate.storeAt(claims.byRow.isNull() ? claims.bySubnet : claims.byRow);
    else
        contradict(keys, claims);
    if (claims.counterpart && !keys.maker.isKnown())
        keys.maker = identify::makerByModel(keys, *m_estate.knowledge->makers);
    keys.counterpart = claims.counterpart;
    const QString recorder = recorderOf(observation);
    const bool isNamedOnly = keys.isWritten && !keys.ip && !keys.mac && keys.serial.isEmpty();
    keys.isBehind = isNamedOnly && !recorder.isEmpty();
    const bool isInside = keys.site < 0 && keys.ip && keys.ip->isPrivate() && !recorder.isEmpty();
    if (keys.isBehind || isInside)
        file.recorders.insert(file.rows, recorder);
    if (isInside)
        keys.namesPlace = false; // recorders have private networks of their own, wherever they are
    if (isGone(observation, was))
        keys.gone =
            identify::makerInScope(keys, observation.text(TraitKind::Vendor), *m_estate.knowledge->makers);
    m_texts.share(keys.model);
    m_keys.push_back(std::move(keys));
    ++file.rows;
    return file;
}

void Relink::forget(int batch)
{
    const auto known = m_files.find(batch);
    if (known == m_files.end())
        return;
    const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(known->second.first);
    m_keys.erase(first, first + static_cast<std::ptrdiff_t>(known->second.rows));
    for (auto &[number, file] : m_files)
        if (file.first > known->second.first)
            file.first -= known->second.rows;
    m_files.erase(known);
}

void Relink::forgetAll()
{
    m_files.clear();
    m_keys.clear();
}

// By its list's word, or by what was reported of the device since it was seen there.
bool Relink::isGone(const Observation &observation, const DeviceId &was) const
{
    if (saidGoneBy(observation))
        return true;
    const auto decided = was.isNull() ? m_estate.decisions.constEnd() : m_estate.decisions.constFind(was);
    if (decided == m_estate.decisions.constEnd() || !decided->delivery.isReportedRemoved())
        return false;
    const QDate seen = observation.seenAt.toUTC().date();
    return !seen.isValid() || !decided->delivery.on.isValid() || seen <= decided->delivery.on;
}

void Relink::contradict(identify::DeviceKeys &keys, const Locator::Claims &claims) const
{
    keys.said = m_estate.storeAt(claims.byRow);
    keys.inRange = m_estate.storeAt(claims.bySubnet);
    if (!keys.maker.isKnown())
        keys.maker = identify::makerByModel(keys, *m_estate.knowledge->makers);
}

Result<void> Relink::run(const Locator &places, const Seen &seen, const JobContext &context)
{
    const QString step = QCoreApplication::translate("phaseout::identify", "Recognising devices");
    std::vector<int> unread;
    qint64 total = 0;
    qint64 done = 0;
    for (const Batch &batch : m_estate.batches) {
        m_digests.insert(batch.number, batch.digest);
        if (!batch.isRevoked)
            m_numbers.insert(batch.id, batch.number);
        if (batch.isRevoked || batch.observations == 0 || m_files.contains(batch.number))
            continue;
        unread.push_back(batch.number);
        total += batch.observations;
    }
    auto read = m_project.repository().forEachObservation(
        unread,
        [&](const Link &link, const Observation &observation) {
            std::vector<Was> &was = add(link.batch, observation, places, link.device).was;
            was.push_back({link.device, link.rule});
            m_texts.share(was.back().by);
            if (seen)
                seen(link, observation);
            if (++done % 8192 == 0)
                context.report(done, total, step);
            return true;
        },
        context);
    if (!read)
        return read;
    putInOrder();
    leaveHabits();
    const identify::SaidOfSightings said = heard();
    auto matching = identify::matchSightings(m_keys, *m_estate.knowledge->makers, context, said);
    if (!matching)
        return failure(matching.error());
    m_findings = std::move(matching->findings);
    name(matching->value.matches, static_cast<size_t>(matching->value.devices));
    compare(matching->value.matches, places);
    return {};
}

namespace {
int numberOf(const QString &text, QHash<QString, int> &numbers)
{
    if (const auto known = numbers.constFind(text); known != numbers.cend())
        return *known;
    return *numbers.insert(text, static_cast<int>(numbers.size()));
}
} // namespace

namespace {
// What stands at from[i] goes to i. There may be a million, and no room for a second copy.
void moveInOrder(std::vector<identify::DeviceKeys> &keys, std::vector<size_t> &from)
{
    for (size_t first = 0; first < from.size(); ++first) {
        if (from[first] == first)
            continue;
        identify::DeviceKeys aside = std::move(keys[first]);
        size_t at = first;
        for (size_t next = from[at]; next != first; at = next, next = from[at]) {
            keys[at] = std::move(keys[next]);
            from[at] = at;
        }
        keys[at] = std::move(aside);
        from[at] = at;
    }
}
} // namespace

// By what they say and not by when or how they came: what has no day first, then day by day, and of one day by the
// file's bytes.
void Relink::putInOrder()
{
    struct Entry {
        const Batch *batch;
        File *file;
    };
    std::vector<Entry> order;
    for (const Batch &batch : m_estate.batches)
        if (const auto file = m_files.find(batch.number); file != m_files.end())
            order.push_back({&batch, &file->second});
    const auto key = [](const Entry &e) { return std::tie(e.file->facts.day, e.batch->fileSha256, e.batch->mapping, e.file->facts.folder, e.batch->digest); };
    std::sort(order.begin(), order.end(), [&key](const Entry &a, const Entry &b) { return key(a) < key(b); });
    std::vector<size_t> from; // of each of m_keys: where it stood
    from.reserve(m_keys.size());
    m_places.reserve(m_keys.size());
    QHash<QString, int> sources;
    QHash<QString, int> readers;
    for (const auto &[batch, file] : order) {
        // Files that are called alike but for the date, in folders that are, are of one place.
        const QString source = QStringList({batch->reader, placeName(batch->fileName), placeName(file->facts.folder)}).join(u'\x1f');
        const int itsSource = numberOf(source, sources);
        const int itsReader = numberOf(batch->reader, readers);
        for (size_t row = 0; row < file->rows; ++row) {
            identify::DeviceKeys &keys = m_keys[file->first + row];
            keys.source = itsSource;
            keys.reader = itsReader;
            from.push_back(file->first + row);
            m_places.push_back({batch->number, static_cast<quint32>(row) + 1});
        }
        for (auto behind = file->recorders.cbegin(); behind != file->recorders.cend(); ++behind)
            m_keys[file->first + behind.key()].source = numberOf(source + u'\x1f' + behind.value(), sources);
        file->first = from.size() - file->rows;
    }
    PHASEOUT_CHECK(from.size() == m_keys.size());
    moveInOrder(m_keys, from);
}

namespace {
constexpr int fewPairs = 2; // rows of one store with addresses of one other's; more are a habit unless most rows are not so
constexpr int rowsForPair = 10;

/// How many rows say something of a key; what a list says again every month counts once.
template <class Key> class RowCounts {
public:
    void add(const Key &key, const identify::DeviceKeys &row)
    {
        const size_t what = qHashMulti(0, row.ip.value_or(IpAddress::fromV4(0)), row.name, row.isWritten);
        if (const auto size = m_seen.size(); m_seen.insert({key, what}), m_seen.size() > size)
            ++m_counts[key];
    }
    [[nodiscard]] int of(const Key &key) const { return m_counts.value(key); }

private:
    QSet<std::pair<Key, size_t>> m_seen;
    QHash<Key, int> m_counts;
};

bool isHabit(int count, int rows) { return count > fewPairs && count * rowsForPair > rows; }
} // namespace

// A store whose list gives many addresses of one other range has them there: none of them is a slip.
void Relink::leaveHabits()
{
    using Pair = std::pair<int, quint32>; // the store, and what turns its addresses into their counterparts
    const auto storeOf = [](const identify::DeviceKeys &keys) { return keys.site >= 0 ? keys.site : keys.said; };
    const auto pairOf = [&storeOf](const identify::DeviceKeys &keys) { return Pair(storeOf(keys), keys.ip->v4() ^ keys.counterpart->v4()); };
    RowCounts<Pair> pairs;
    QSet<int> stores;
    for (const identify::DeviceKeys &keys : m_keys)
        if (keys.counterpart) {
            pairs.add(pairOf(keys), keys);
            stores.insert(storeOf(keys));
        }
    if (stores.isEmpty())
        return;
    RowCounts<int> rows;
    for (const identify::DeviceKeys &keys : m_keys)
        if (stores.contains(storeOf(keys)))
            rows.add(storeOf(keys), keys);
    for (identify::DeviceKeys &keys : m_keys)
        if (keys.counterpart && isHabit(pairs.of(pairOf(keys)), rows.of(storeOf(keys))))
            keys.counterpart.reset();
}

// A device's id comes from one of its observations, so that whoever imports the file gives it the same.
DeviceId Relink::bornAt(size_t position) const
{
    if (const auto named = m_names.constFind(position); named != m_names.constEnd())
        return named.value();
    const Place &place = m_places[position];
    return deviceNamedAfter(m_project.id(), m_digests.value(place.batch), place.ordinal);
}

std::optional<size_t> Relink::placeIn(const SeenRow &row) const
{
    const auto file = m_files.find(m_numbers.value(row.import, -1));
    if (file == m_files.end() || row.ordinal < 1 || static_cast<size_t>(row.ordinal) > file->second.rows)
        return std::nullopt;
    return file->second.first + static_cast<size_t>(row.ordinal) - 1;
}

// What people said, of the rows that count; the rest of it waits for its imports.
identify::SaidOfSightings Relink::heard()
{
    const auto positionsOf = [this](const std::vector<SeenRow> &rows, std::vector<size_t> &to) {
        for (const SeenRow &row : rows)
            if (const auto position = placeIn(row))
                to.push_back(*position);
    };
    identify::SaidOfSightings said;
    for (const JoinedDevices &one : m_estate.identities.joined) {
        std::vector<size_t> group;
        for (const std::vector<SeenRow> &part : one.parts)
            positionsOf(part, group);
        if (group.size() > 1)
            said.one.push_back(std::move(group));
    }
    for (const RowApart &one : m_estate.identities.apart) {
        const auto row = placeIn(one.row);
        identify::SaidOfSightings::Apart apart{row.value_or(0), {}};
        positionsOf(one.from, apart.from);
        if (row && !apart.from.empty())
            said.apart.push_back(std::move(apart));
    }
    m_names.clear();
    for (const RowName &name : m_estate.identities.names)
        if (const auto position = placeIn(name.row))
            m_names.insert(*position, name.device);
    return said;
}

bool Relink::cameBefore(size_t a, size_t b) const
{
    return std::tie(m_places[a].batch, m_places[a].ordinal) < std::tie(m_places[b].batch, m_places[b].ordinal);
}

// A device is named after the observation of it that came first: what comes later changes no names, and what is taken back
// leaves the names that there were. A decided one is named after that which it was named after when somebody decided.
void Relink::name(const std::vector<identify::Match> &matches, size_t devices)
{
    constexpr size_t none = std::numeric_limits<size_t>::max();
    std::vector<size_t> first(devices, none);
    for (size_t i = 0; i < matches.size(); ++i)
        if (size_t &at = first[static_cast<size_t>(matches[i].device)]; at == none || cameBefore(i, at))
            at = i;
    m_ids.resize(devices);
    keepDecided(matches);
    for (size_t device = 0; device < devices; ++device)
        if (m_ids[device].isNull())
            m_ids[device] = bornAt(first[device]);
    if (!m_names.isEmpty())
        tellNamesakesApart(first);
}

// A name given by hand may be one that another device has by itself, once an import that it was given for no longer counts.
void Relink::tellNamesakesApart(const std::vector<size_t> &first)
{
    std::vector<size_t> order(m_ids.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return cameBefore(first[a], first[b]); });
    QSet<DeviceId> known;
    for (const size_t device : order) {
        const Place &place = m_places[first[device]];
        for (int i = 2; known.contains(m_ids[device]); ++i)
            m_ids[device] = DeviceId(QUuid::createUuidV5(m_project.id(), QByteArray("device:" + m_digests.value(place.batch).toHex() + ':' + QByteArray::number(place.ordinal)
                                                                                   + ':' + QByteArray::number(i))));
        known.insert(m_ids[device]);
    }
}

DeviceId Relink::wasOf(size_t position) const
{
    return m_files.at(m_places[position].batch).deviceBefore(m_places[position].ordinal - 1);
}

// A decision stays with the observation that its device was named after, and goes with it when devices turn out to be one or several.
// So does the name of one of which something was decided once: taking that back, or deciding it again, names nothing anew.
void Relink::keepDecided(const std::vector<identify::Match> &matches)
{
    QSet<DeviceId> open(m_estate.decisions.keyBegin(), m_estate.decisions.keyEnd());
    if (open.isEmpty())
        return;
    struct Row { // that a decided device was named after
        size_t at;
        DeviceId id;
        bool stands;     // what was decided
        bool isCalledSo; // its device, as stored
    };
    std::vector<Row> order;
    for (size_t i = 0; i < matches.size(); ++i)
        if (const DeviceId id = bornAt(i); open.contains(id))
            order.push_back({i, id, !m_estate.decisions.value(id).isDefault(), wasOf(i) == id});
    std::sort(order.begin(), order.end(), [this](const Row &a, const Row &b) {
        if (a.stands != b.stands)
            return a.stands;
        if (!a.stands && a.isCalledSo != b.isCalledSo)
            return a.isCalledSo;
        return cameBefore(a.at, b.at);
    });
    for (const Row &row : order) {
        open.remove(row.id);
        DeviceId &name = m_ids[static_cast<size_t>(matches[row.at].device)];
        const identify::DeviceKeys &keys = m_keys[row.at];
        if (name.isNull())
            name = row.id;
        else if (row.stands && m_estate.device(row.id))
            m_findings.push_back({Severity::Warning, u"identify.match.two-decided"_s, keys.name.isEmpty() ? keys.serial : keys.name, {},
                                  QCoreApplication::translate("phaseout::Import", "Two devices of which something was decided turned out to be one; what was "
                                                              "decided of the one that came first stands."),
                                  QCoreApplication::translate("phaseout::Import", "Look at the device, and decide again if need be."), {}});
    }
    if (!open.isEmpty())
        keepSaidAgain(matches, open);
    // That import was taken back, and others know the device too.
    for (size_t i = 0; i < matches.size() && !open.isEmpty(); ++i) {
        if (DeviceId &name = m_ids[static_cast<size_t>(matches[i].device)]; name.isNull() && open.remove(wasOf(i)))
            name = wasOf(i);
    }
}

namespace {
// What of a row tells that another speaks of the same device.
QStringList samenessOf(const identify::DeviceKeys &keys)
{
    QStringList texts;
    if (keys.mac)
        texts += u"mac "_s + keys.mac->text();
    if (!keys.serial.isEmpty())
        texts += u"serial "_s + keys.serial.toLower();
    if (texts.isEmpty() && (keys.ip || !keys.name.isEmpty()))
        texts += QStringList({keys.ip ? keys.ip->text() : QString(), keys.name, keys.model}).join(u'\n');
    return texts;
}
} // namespace

// Where the import was taken back after whose row a decided device is named, a row that says the same in another has its name.
void Relink::keepSaidAgain(const std::vector<identify::Match> &matches, QSet<DeviceId> &open)
{
    std::map<SeenRow, DeviceId> named;
    for (const RowName &name : m_estate.identities.names)
        named.emplace(name.row, name.device);
    std::vector<DeviceId> ids; // in the order of their rows
    QMultiHash<QString, size_t> wanted;
    for (const Batch &batch : m_estate.batches)
        for (qint64 ordinal = 1; batch.isRevoked && ordinal <= batch.observations; ++ordinal) {
            const auto own = named.find({batch.id, ordinal});
            const DeviceId id = own != named.end() ? own->second : deviceNamedAfter(m_project.id(), batch.digest, ordinal);
            if (!open.contains(id))
                continue;
            const auto row = m_project.repository().observation(batch.number, ordinal);
            if (!row)
                continue;
            for (const QString &text : samenessOf(identify::keysOf(*row, *m_estate.knowledge->makers)))
                wanted.insert(text, ids.size());
            ids.push_back(id);
        }
    if (wanted.isEmpty())
        return;
    constexpr int none = -1;
    constexpr int several = -2;
    std::vector<int> found(ids.size(), none);
    for (size_t i = 0; i < m_keys.size(); ++i)
        for (const QString &text : samenessOf(m_keys[i]))
            for (auto it = wanted.constFind(text); it != wanted.constEnd() && it.key() == text; ++it)
                if (int &device = found[it.value()]; device != matches[i].device)
                    device = device == none ? matches[i].device : several;
    for (size_t i = 0; i < ids.size(); ++i)
        if (found[i] >= 0 && m_ids[static_cast<size_t>(found[i])].isNull() && open.remove(ids[i]))
            m_ids[static_cast<size_t>(found[i])] = ids[i];
}

// A row that names one store with an address of another's has one of both wrong. Who else has that address tells which.
std::vector<Doubted> Relink::doubts(const std::vector<identify::Match> &matches) const
{
    struct There { // who else is at the address, in its own store
        int device = -1;
        bool isSeveral = false;
    };
    QHash<std::pair<int, IpAddress>, There> there;
    RowCounts<std::pair<int, int>> pairs;
    RowCounts<int> rows;
    QSet<int> stores;
    QSet<std::pair<int, IpAddress>> answered; // the device itself, measured there
    for (const identify::DeviceKeys &keys : m_keys)
        if (keys.said >= 0) {
            there.insert({keys.inRange, *keys.ip}, {});
            pairs.add({keys.said, keys.inRange}, keys);
            stores.insert(keys.said);
        }
    std::vector<Doubted> doubted(m_keys.size(), Doubted::Nothing);
    for (size_t i = 0; i < m_keys.size(); ++i)
        if (matches[i].rule == identify::MatchRule::SiteCounterpart)
            doubted[i] = Doubted::Address;
    if (there.isEmpty())
        return doubted;
    std::vector<bool> isSure(m_ids.size()); // devices of which two observations were tied by more than an address
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const identify::DeviceKeys &keys = m_keys[i];
        const auto device = static_cast<size_t>(matches[i].device);
        isSure[device] = isSure[device] || (matches[i].rule != identify::MatchRule::New && matches[i].rule != identify::MatchRule::SiteIp);
        if (keys.site >= 0 && stores.contains(keys.site))
            rows.add(keys.site, keys);
        if (keys.site < 0 || !keys.ip)
            continue;
        const auto place = there.find({keys.site, *keys.ip});
        if (place == there.end())
            continue;
        place->isSeveral = place->isSeveral || (place->device >= 0 && place->device != matches[i].device);
        place->device = matches[i].device;
        if (!keys.isWritten)
            answered.insert({matches[i].device, *keys.ip});
    }
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const identify::DeviceKeys &keys = m_keys[i];
        if (keys.said < 0)
            continue;
        if (isHabit(pairs.of({keys.said, keys.inRange}), rows.of(keys.said)))
            continue;
        if (doubted[i] != Doubted::Nothing)
            continue;
        const There &who = *there.constFind({keys.inRange, *keys.ip});
        const bool isOwn = who.device == matches[i].device && !who.isSeveral;
        if (who.device >= 0 && who.device != matches[i].device && !who.isSeveral)
            doubted[i] = Doubted::Address;
        else if (isOwn && isSure[static_cast<size_t>(matches[i].device)] && answered.contains({matches[i].device, *keys.ip}))
            doubted[i] = Doubted::Site;
    }
    return doubted;
}

namespace {
Finding renewedList(const QString &file, int devices, bool isByImport)
{
    if (isByImport)
        return {Severity::Note, u"list.renewed"_s, {}, Place{file, 0, 0},
                QCoreApplication::translate("phaseout::identify", "This is taken for the newer state of a list that came in before, since it came later; no date says so. Of %Ln device(s) that both have, it says what counts.", nullptr, devices),
                QCoreApplication::translate("phaseout::identify", "If it is the older one, take this import back."), {}};
    return {Severity::Note, u"list.renewed"_s, {}, Place{file, 0, 0},
            QCoreApplication::translate("phaseout::identify", "This is a newer state of a list that came in before: of %Ln device(s) that both have, it says what counts.", nullptr, devices),
            {}, {}};
}
} // namespace

// What a list said before it came again, of devices that it still has.
void Relink::ageLists(const std::vector<identify::Match> &matches, const Locator &places, std::vector<Doubted> &doubted)
{
    std::map<int, FileFacts> files;
    for (const auto &[batch, file] : m_files)
        if (file.rows > 0)
            files.emplace(batch, file.facts);
    m_states = listStates(m_estate.batches, files, places);
    struct Ages {
        int oldest = std::numeric_limits<int>::max();
        int newest = 0;
    };
    QHash<std::pair<int, int>, Ages> ages; // by list and device
    const auto forEachRow = [&](const auto &take) {
        for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
            const File &file = m_files.at(state.key());
            for (size_t i = file.first; i < file.first + file.rows; ++i)
                take(*state, std::pair(state->list, matches[i].device), state.key(), i);
        }
    };
    forEachRow([&](const ListState &state, const std::pair<int, int> &key, int, size_t) {
        Ages &known = ages[key];
        known = {std::min(known.oldest, state.age), std::max(known.newest, state.age)};
    });
    std::map<int, QSet<int>> renewed; // the devices, by the list that came with this import
    forEachRow([&](const ListState &state, const std::pair<int, int> &key, int batch, size_t i) {
        const Ages known = ages.value(key);
        if (state.age < known.newest)
            doubted[i] = Doubted::Older;
        else if (batch >= m_newFrom && known.oldest < known.newest)
            renewed[batch].insert(key.second);
    });
    for (const auto &[batch, devices] : renewed) {
        const auto of = std::find_if(m_estate.batches.begin(), m_estate.batches.end(), [number = batch](const Batch &each) { return each.number == number; });
        m_findings.push_back(renewedList(of->fileName, static_cast<int>(devices.size()), m_states.value(batch).isByImport));
    }
}

void Relink::compare(const std::vector<identify::Match> &matches, const Locator &places)
{
    QSet<DeviceId> changed;
    QSet<DeviceId> left;
    m_matched.reserve(matches.size());
    for (const identify::Match &match : matches)
        m_matched.push_back(match.device);
    std::vector<Doubted> doubted = doubts(matches);
    ageLists(matches, places, doubted);
    for (auto &[batch, file] : m_files) {
        file.now.reserve(file.rows);
        file.by.reserve(file.rows);
        file.doubted.reserve(file.rows);
        for (size_t i = 0; i < file.rows; ++i) {
            const identify::Match &match = matches[file.first + i];
            const DeviceId &now = m_ids[static_cast<size_t>(match.device)];
            file.now.push_back(now);
            file.by.push_back(match.rule);
            file.doubted.push_back(doubted[file.first + i]);
            const DeviceId was = file.deviceBefore(i);
            const QString wasBy = file.ruleBefore(i);
            m_differing += was != now || wasBy != withDoubt(identify::matchRuleSlug(match.rule), file.doubted[i]);
            if (was == now && doubtIn(wasBy) == file.doubted[i])
                continue;
            changed.insert(now);
            if (!was.isNull() && was != now) {
                changed.insert(was);
                left.insert(was);
                m_joined.insert(now);
            }
        }
    }
    m_changed.assign(changed.begin(), changed.end());
    std::sort(m_changed.begin(), m_changed.end());
    left.subtract(QSet<DeviceId>(m_ids.begin(), m_ids.end()));
    const auto others = static_cast<int>(left.size());
    if (others > 0)
        m_findings.push_back({Severity::Note, u"identify.match.joined"_s, {}, {},
                              QCoreApplication::translate("phaseout::Import", "%Ln device(s) turned out to be others that were known already.", nullptr, others), {}, {}});
}

Result<void> Relink::store(Transaction &transaction) const
{
    constexpr size_t atOnce = 10'000;
    std::vector<Link> links;
    for (const auto &[batch, file] : m_files)
        for (size_t i = 0; i < file.now.size(); ++i) {
            const QString rule = withDoubt(identify::matchRuleSlug(file.by[i]), file.doubted[i]);
            if (file.deviceBefore(i) == file.now[i] && file.ruleBefore(i) == rule)
                continue;
            links.push_back({batch, static_cast<qint64>(i) + 1, file.now[i], rule});
            if (links.size() == atOnce) {
                if (auto put = transaction.putLinks(links); !put)
                    return put;
                links.clear();
            }
        }
    return transaction.putLinks(links);
}

DeviceId Relink::deviceOf(int batch, qint64 ordinal) const
{
    const auto file = m_files.find(batch);
    return file == m_files.end() ? DeviceId() : file->second.now.at(static_cast<size_t>(ordinal - 1));
}

DeviceId Relink::formerDeviceOf(int batch, qint64 ordinal) const
{
    const auto file = m_files.find(batch);
    return file == m_files.end() ? DeviceId() : file->second.deviceBefore(static_cast<size_t>(ordinal - 1));
}

bool Relink::isOlder(int batch, qint64 ordinal) const
{
    const auto file = m_files.find(batch);
    return file != m_files.end() && file->second.doubted.at(static_cast<size_t>(ordinal - 1)) == Doubted::Older;
}

void Relink::addDevicesOf(int batch, QSet<DeviceId> &known, std::vector<DeviceId> &to) const
{
    if (const auto file = m_files.find(batch); file != m_files.end())
        for (const DeviceId &device : file->second.now)
            if (!known.contains(device)) {
                known.insert(device);
                to.push_back(device);
            }
}

void Relink::teach(Locator &learner) const
{
    // What people decided first: a name counts as it was heard first.
    for (size_t i = 0; i < m_keys.size(); ++i)
        if (const auto decided = m_estate.decisions.constFind(m_ids[static_cast<size_t>(m_matched[i])]);
            decided != m_estate.decisions.constEnd() && decided->store && !decided->store->isNull())
            learner.hear(m_keys[i].name, m_estate.storeAt(*decided->store));
    for (const identify::DeviceKeys &keys : m_keys)
        learner.hear(keys.name, keys.site);
    learner.settle();
}

void Relink::forgetKeys()
{
    decltype(m_keys)().swap(m_keys);
    decltype(m_places)().swap(m_places);
    decltype(m_matched)().swap(m_matched);
    decltype(m_ids)().swap(m_ids);
    decltype(m_changed)().swap(m_changed);
    for (auto &[batch, file] : m_files)
        decltype(file.by)().swap(file.by);
    m_texts = {};
}

} // namespace phaseout
