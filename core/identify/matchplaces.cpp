// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchplaces.h"

#include <bit>

namespace phaseout::identify {
namespace {
constexpr int mostDevices = 8;    // behind one address of one site; beyond, the address says nothing
constexpr int mostNamesakes = 64; // of one name at one site: "Camera"

// Beside the three sorts of placeKey().
quint64 nameKey(int site, int name) { return quint64(3) << 62 | static_cast<quint64>(site) << 31 | static_cast<quint64>(name); }

quint64 tailKey(int site, int tail) { return static_cast<quint64>(site) << 32 | static_cast<quint64>(tail); }

// A name alone, at no known site, of a list that names the recorder.
bool isNamedBehind(const PlaceKeys &place) { return place.recorder() >= 0 && place.name >= 0 && place.store() < 0; }

quint64 behindKey(const PlaceKeys &place) { return static_cast<quint64>(place.keys.source) << 32 | static_cast<quint64>(place.name); }

quint64 batchKey(int device, int batch) { return static_cast<quint64>(device) << 32 | static_cast<quint64>(batch); }

constexpr qsizetype tailLength = 5;

// Five letters and figures as a number; -1 for anything else.
int tailNumber(QStringView text)
{
    if (text.size() != tailLength)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        const char16_t u = c.toUpper().unicode();
        const bool isFigure = u >= u'0' && u <= u'9';
        if (!isFigure && (u < u'A' || u > u'Z'))
            return -1;
        number = number * 36 + (isFigure ? u - u'0' : u - u'A' + 10);
    }
    return number;
}

// One figure is another, or two neighbours have changed places.
bool isOneSlip(quint64 a, quint64 b)
{
    const quint64 difference = a ^ b;
    if (difference == 0)
        return false;
    const int first = std::countr_zero(difference) / 4 * 4;
    const quint64 rest = difference >> first;
    if (rest < 16)
        return true;
    const quint64 left = a >> first & 0xFF;
    return rest < 256 && (b >> first & 0xFF) == ((left & 0xF) << 4 | left >> 4);
}
} // namespace

bool isUsable(const DeviceKeys &keys) { return keys.ip && !keys.ip->isUnusable(); }

int MatchPlaces::addressNumber(const IpAddress &ip)
{
    const int number = ip.isV4() ? m_addresses4.findOrAdd(ip.v4(), m_addressCount)
                                 : m_addresses6.try_emplace(ip, m_addressCount).first->second;
    m_addressCount = std::max(m_addressCount, number + 1);
    return number;
}

// Two bits say what the number stands for: a site, the source of a private address at an unknown site, or nothing.
quint64 MatchPlaces::placeKey(const DeviceKeys &keys, int address)
{
    const bool isBatch = keys.site < 0 && keys.ip->isPrivate();
    const quint64 sort = keys.site >= 0 ? 0 : isBatch ? 1 : 2;
    const int source = keys.source >= 0 ? keys.source : keys.batch + 1;
    const int number = keys.site >= 0 ? keys.site : isBatch ? source : 0;
    return sort << 62 | static_cast<quint64>(number) << 31 | static_cast<quint64>(address);
}

void MatchPlaces::noteUnplaced(const DeviceKeys &keys, bool hasStrongKey)
{
    if (keys.site >= 0 || keys.said >= 0 || keys.namesPlace || keys.source < 0 || keys.reader < 0 || !isUsable(keys) || !keys.ip->isPrivate())
        return;
    const auto address = static_cast<size_t>(addressNumber(*keys.ip));
    if (m_unplaced.size() <= address)
        m_unplaced.resize(address + 1);
    if (!m_unplaced[address])
        m_unplaced[address] = Unplaced{*keys.ip};
    Unplaced &known = *m_unplaced[address];
    known.isSeveral = known.isSeveral || m_sources.findOrAdd(static_cast<quint64>(keys.reader) << 32 | address, keys.source) != keys.source;
    known.isTold = known.isTold || (keys.isNews && !hasStrongKey);
}

std::vector<IpAddress> MatchPlaces::severalPlaces() const
{
    std::vector<IpAddress> all;
    for (const std::optional<Unplaced> &one : m_unplaced)
        if (one && one->isSeveral && one->isTold)
            all.push_back(one->ip);
    return all;
}

Tails tailsOf(const DeviceKeys &keys)
{
    Tails tails;
    tails.shown = tailNumber(keys.tail);
    const QStringView serial(keys.serial);
    constexpr qsizetype lettered = 9;
    if (serial.size() < lettered)
        return tails;
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView figures = serial.last(lettered - 1);
    if (!std::all_of(figures.begin(), figures.end(), isFigure))
        return tails;
    tails.last = tailNumber(figures.last(tailLength));
    if (const QChar letter = serial.at(serial.size() - lettered); letter.isLetter())
        tails.lettered = tailNumber(QString(letter + figures.last(tailLength - 1)));
    return tails;
}

void MatchPlaces::addDevice(bool hasMac, bool hasSerial)
{
    DeviceState &state = m_devices.emplace_back();
    state.hasMac = hasMac;
    state.hasSerial = hasSerial;
}

template <class Index>
void MatchPlaces::link(Index &heads, quint64 key, int device, int most)
{
    const auto fresh = static_cast<int>(m_links.size());
    const int head = heads.findOrAdd(key, fresh);
    if (head == fresh) {
        m_links.push_back({device, -1});
        return;
    }
    int count = 0;
    for (int at = head; at >= 0 && count <= most; at = m_links[static_cast<size_t>(at)].next, ++count)
        if (m_links[static_cast<size_t>(at)].device == device)
            return;
    if (count > most)
        return;
    m_links.push_back({device, head});
    heads.replace(key, fresh);
}

void MatchPlaces::noteSeen(int device, const PlaceKeys &place)
{
    DeviceState &state = m_devices[static_cast<size_t>(device)];
    state.hasMac = state.hasMac || place.hasMac;
    state.hasSerial = state.hasSerial || place.hasSerial;
    state.isPlaced = state.isPlaced || place.keys.site >= 0;
    if (place.model >= 0)
        state.model = place.model;
    if (place.keys.mac && (!place.keys.isWritten || !state.isMacMeasured)) {
        state.mac = place.keys.mac->number();
        state.isMacMeasured = !place.keys.isWritten;
    }
    if (place.name >= 0) {
        state.name = place.name;
        if (place.keys.isWritten)
            state.written = place.name;
        if (place.keys.batch >= 0)
            m_batchNames.findOrAdd(batchKey(device, place.keys.batch), place.name);
    }
    if (place.gone >= 0)
        state.gone = place.gone;
    state.batch = place.keys.batch;
    if (place.keys.isWritten)
        state.isListed = true;
    else
        state.isMeasured = true;
    if (!place.keys.isWritten && place.word >= 0) {
        state.word = place.word;
        state.figure = place.figure;
    }
    if (!place.keys.isWritten) {
        state.maker = place.maker >= 0 ? place.maker : state.maker;
        state.isForeign = place.keys.isForeign;
    }
    if (place.tails.hasSerial())
        state.tails = {place.tails.last, place.tails.lettered, state.tails.shown};
    if (place.tails.shown >= 0)
        state.tails.shown = place.tails.shown;
    if (place.store() >= 0) {
        for (const int tail : {place.tails.last, place.tails.lettered, place.tails.shown})
            if (tail >= 0)
                link(m_tails, tailKey(place.store(), tail), device, mostDevices);
        if (place.name >= 0)
            link(m_places, nameKey(place.store(), place.name), device, mostNamesakes);
    } else if (isNamedBehind(place)) {
        link(m_behind, behindKey(place), device, mostNamesakes);
    }
    if (place.recorder() >= 0) {
        state.recorder = place.recorder();
        if (place.keys.batch >= 0)
            m_batchRecorders.findOrAdd(batchKey(device, place.keys.batch), place.recorder());
    }
    if (place.numbered >= 0)
        link(m_numbered, static_cast<quint64>(place.numbered), device, mostDevices);
    if (!isUsable(place.keys))
        return;
    state.hasAddress = true;
    const int address = addressNumber(*place.keys.ip);
    link(m_places, placeKey(place.keys, address), device, mostDevices);
    link(m_anywhere, static_cast<quint64>(address), device, mostDevices);
}

// Somebody mistyped what the other one measured, or another one typed. Two measured ones differ because two devices do.
bool MatchPlaces::isSlip(const DeviceState &state, const PlaceKeys &place)
{
    return state.mac != 0 && place.keys.mac && (place.keys.isWritten || !state.isMacMeasured) && isOneSlip(state.mac, place.keys.mac->number());
}

bool MatchPlaces::isAnother(int device, const PlaceKeys &place) const
{
    const DeviceState &state = m_devices[static_cast<size_t>(device)];
    if ((place.hasMac && state.hasMac && !isSlip(state, place)) || (place.hasSerial && state.hasSerial)
        || (place.model >= 0 && state.model >= 0 && place.model != state.model))
        return true;
    const auto isOther = [](const Tails &serial, const Tails &realm) {
        return serial.lettered >= 0 && realm.shown >= 0 && realm.shown != serial.last && realm.shown != serial.lettered;
    };
    if (isOther(place.tails, state.tails) || isOther(state.tails, place.tails))
        return true;
    const auto cameInStead = [](int now, int gone) { return now >= 0 && gone >= 0 && now != gone; };
    if ((!place.keys.isWritten && cameInStead(place.maker, state.gone)) || cameInStead(state.maker, place.gone))
        return true;
    // What contradicts itself must not contradict the device as well: whose it is, and what it is called.
    if (place.isDoubtful() && place.maker >= 0 && (state.maker >= 0 ? state.maker != place.maker : state.isForeign))
        return true;
    if (place.isDoubtful() && place.word >= 0 && state.word >= 0 && (place.word != state.word || place.figure != state.figure))
        return true;
    if (place.recorder() >= 0 && place.keys.batch >= 0) // one list has a camera behind one recorder
        if (const int there = m_batchRecorders.find(batchKey(device, place.keys.batch)); there >= 0 && there != place.recorder())
            return true;
    if (place.name < 0)
        return false;
    // One list that gives two names means two things: cameras listed with their recorder's address.
    const int there = place.keys.batch < 0 ? -1 : m_batchNames.find(batchKey(device, place.keys.batch));
    if (there >= 0 && there != place.name)
        return true;
    return place.keys.said >= 0 && state.written >= 0 && state.written != place.name;
}

Match MatchPlaces::best(int head, const PlaceKeys &place) const
{
    Match found;
    int count = 0;
    for (int at = head; at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        if (++count > mostDevices)
            return {};
        const int candidate = m_links[static_cast<size_t>(at)].device;
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        if (isAnother(candidate, place) || found.rule == MatchRule::SiteIpModel)
            continue;
        if (place.model >= 0 && state.model == place.model)
            found = {candidate, MatchRule::SiteIpModel};
        else if (found.device < 0)
            found = {candidate, MatchRule::SiteIp}; // of several, the one that came there last
    }
    return found;
}

// The address would have found it, unless it is the row that contradicts itself.
bool MatchPlaces::isElsewhere(const DeviceState &state, const PlaceKeys &place)
{
    return isUsable(place.keys) && state.hasAddress && place.keys.said < 0;
}

// A list that comes again knows its cameras by their names. Namesakes are taken in the order in which they came, each once in
// a batch, so that sixteen cameras called "Camera" stay sixteen; a name with a number in it is one camera's.
Match MatchPlaces::named(const PlaceKeys &place) const
{
    if (place.name < 0 || (place.store() < 0 && !isNamedBehind(place)))
        return {};
    const bool isNumbered = place.keys.isOfRecorder || std::any_of(place.keys.name.begin(), place.keys.name.end(), [](QChar c) { return c.isDigit(); });
    Match found;
    int count = 0;
    bool isOfRecorder = false; // rather the one behind the same recorder
    for (int at = place.store() >= 0 ? m_places.find(nameKey(place.store(), place.name)) : m_behind.find(behindKey(place)); at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        if (++count > mostNamesakes)
            return {};
        const int candidate = m_links[static_cast<size_t>(at)].device;
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        const bool isTaken = !isNumbered && (place.keys.batch < 0 ? state.batch < 0 : m_batchNames.find(batchKey(candidate, place.keys.batch)) >= 0);
        if (isTaken || isElsewhere(state, place) || state.name != place.name || isAnother(candidate, place))
            continue;
        const bool isSame = place.recorder() >= 0 && state.recorder == place.recorder();
        if (isSame || !isOfRecorder)
            found = {candidate, MatchRule::SiteName};
        isOfRecorder = isOfRecorder || isSame;
    }
    return found;
}

// A row of one store has an address of another's, which is wrong in the part that tells the store.
Match MatchPlaces::atCounterpart(const PlaceKeys &place)
{
    if (!place.keys.counterpart || place.store() < 0)
        return {};
    DeviceKeys there = place.keys;
    there.site = place.store();
    there.ip = place.keys.counterpart;
    Match found;
    int count = 0;
    for (int at = m_places.find(placeKey(there, addressNumber(*there.ip))); at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        const int candidate = m_links[static_cast<size_t>(at)].device;
        const DeviceState &state = m_devices[static_cast<size_t>(candidate)];
        const bool isFree = state.isMeasured && (!state.isListed || state.written == place.name);
        if (++count > 1 || !isFree || isAnother(candidate, place))
            return {};
        found = {candidate, MatchRule::SiteCounterpart};
    }
    return found;
}

// Where both its address and that one's counterpart lead to a device, neither is meant for certain.
Match MatchPlaces::byAnyAddress(const PlaceKeys &place)
{
    const Match match = byAddress(place);
    const Match other = atCounterpart(place);
    if (match.device < 0)
        return other;
    const bool isEither = place.keys.said >= 0 && other.device >= 0 && other.device != match.device && match.rule != MatchRule::SiteIpModel;
    return isEither ? Match{} : match;
}

// A list has "CAM 04 CASH OFFICE", and the network "st1657-cam04". Where several could be meant, none is.
Match MatchPlaces::numbered(const PlaceKeys &place) const
{
    if (place.numbered < 0)
        return {};
    Match found;
    for (int at = m_numbered.find(static_cast<quint64>(place.numbered)); at >= 0; at = m_links[static_cast<size_t>(at)].next) {
        const int candidate = m_links[static_cast<size_t>(at)].device;
        if (found.device >= 0 || isElsewhere(m_devices[static_cast<size_t>(candidate)], place) || isAnother(candidate, place))
            return {};
        found = {candidate, MatchRule::SiteName};
    }
    return found;
}

// A realm shows the end of the serial number that a list or a discovery answer has in full.
Match MatchPlaces::tailed(const PlaceKeys &place) const
{
    if (place.store() < 0)
        return {};
    Match found;
    for (const int tail : {place.tails.shown, place.tails.last, place.tails.lettered}) {
        if (tail < 0)
            continue;
        for (int at = m_tails.find(tailKey(place.store(), tail)); at >= 0; at = m_links[static_cast<size_t>(at)].next) {
            const int candidate = m_links[static_cast<size_t>(at)].device;
            const Tails &known = m_devices[static_cast<size_t>(candidate)].tails;
            const bool isShown = tail == place.tails.shown ? known.last == tail || known.lettered == tail : known.shown == tail;
            if (!isShown || isAnother(candidate, place) || candidate == found.device)
                continue;
            if (found.device >= 0)
                return {}; // two end alike
            found = {candidate, MatchRule::SiteTail};
        }
    }
    return found;
}

Match MatchPlaces::find(const PlaceKeys &place)
{
    if (const Match match = tailed(place); match.device >= 0)
        return match;
    const Match match = byAnyAddress(place);
    if (match.device >= 0 && match.rule != MatchRule::SiteCounterpart)
        return match;
    const Match namesake = named(place);
    if (namesake.device >= 0)
        return namesake;
    const Match numbers = numbered(place);
    return numbers.device >= 0 ? numbers : match;
}

Match MatchPlaces::byAddress(const PlaceKeys &place)
{
    const DeviceKeys &keys = place.keys;
    if (!isUsable(keys))
        return {};
    const int address = addressNumber(*keys.ip);
    if (const Match match = best(m_places.find(placeKey(keys, address)), place); match.device >= 0)
        return match;
    if (const auto at = static_cast<size_t>(address); at < m_unplaced.size() && m_unplaced[at] && m_unplaced[at]->isSeveral)
        return {};
    // One device alone has this address, and nothing says that it is at another site.
    const int anywhere = m_anywhere.find(static_cast<quint64>(address));
    if (anywhere < 0 || m_links[static_cast<size_t>(anywhere)].next >= 0)
        return {};
    const DeviceState &state = m_devices[static_cast<size_t>(m_links[static_cast<size_t>(anywhere)].device)];
    return keys.site >= 0 && state.isPlaced ? Match{} : best(anywhere, place);
}

} // namespace phaseout::identify
