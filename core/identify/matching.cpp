// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matching.h"

#include "core/identify/matchkeys.h"
#include "core/identify/matchplaces.h"
#include "core/identify/matchsaid.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
constexpr size_t stride = 8'192; // between looks at the context

Finding severalPlaces(const std::vector<IpAddress> &addresses)
{
    const auto count = static_cast<int>(addresses.size());
    return {Severity::Warning, u"identify.match.several-places"_s, addresses.front().text(), {},
            QCoreApplication::translate("phaseout::identify", "%Ln private address(es) stand in several files or sheets, or behind several recorders, that name no store: what has one of them counts as another device in each.", nullptr, count),
            QCoreApplication::translate("phaseout::identify", "Call each file, sheet or folder by the code or name of its store, or import it with --store. Files of one place that come again keep their name, but for the date."), {}};
}

/// Addresses and serial numbers that belong together, as a forest: nodes are the addresses, then the serial numbers.
class Components {
public:
    Components(int macs, int serials) : m_macs(macs), m_nodes(static_cast<size_t>(macs + serials))
    {
        for (size_t i = 0; i < m_nodes.size(); ++i)
            m_nodes[i] = {static_cast<int>(i), -1, static_cast<int>(i) < macs, static_cast<int>(i) >= macs};
    }
    [[nodiscard]] int nodeOf(const MatchKeys::Item &item) const
    {
        return item.mac >= 0 ? item.mac : item.serial >= 0 ? serialNode(item.serial) : -1;
    }
    [[nodiscard]] int serialNode(int serial) const { return m_macs + serial; }
    int root(int node)
    {
        while (at(node).parent != node) {
            at(node).parent = at(at(node).parent).parent;
            node = at(node).parent;
        }
        return node;
    }
    void join(int a, int b)
    {
        a = root(a);
        b = root(b);
        if (a == b)
            return;
        if (b < a)
            std::swap(a, b);
        at(b).parent = a;
        at(a).hasMac |= at(b).hasMac;
        at(a).hasSerial |= at(b).hasSerial;
    }
    [[nodiscard]] int device(int node) { return at(root(node)).device; }
    void setDevice(int node, int device) { at(root(node)).device = device; }
    [[nodiscard]] bool hasMac(int node) { return at(root(node)).hasMac; }
    [[nodiscard]] bool hasSerial(int node) { return at(root(node)).hasSerial; }

private:
    struct Node {
        int parent;
        int device; // of a root: the device, -1 while there is none
        bool hasMac;
        bool hasSerial;
    };
    Node &at(int node) { return m_nodes[static_cast<size_t>(node)]; }
    int m_macs;
    std::vector<Node> m_nodes;
};

class Matcher {
public:
    Matcher(std::span<const DeviceKeys> sightings, const rules::MakerRules &rules, const JobContext &context, const SaidOfSightings &said)
        : m_sightings(sightings), m_context(context), m_keys(rules), m_said(sightings, said)
    {
    }

    Result<Outcome<Matching>> run()
    {
        m_context.report(0, static_cast<qint64>(m_sightings.size()), QCoreApplication::translate("phaseout::identify", "Recognising devices"));
        if (!readKeys())
            return failure(ErrorCode::Cancelled, {});
        Components components(m_keys.macs(), m_keys.serials());
        for (const auto &[mac, serial] : m_keys.links())
            components.join(mac, components.serialNode(serial));
        m_outcome.value.matches.resize(m_sightings.size());
        m_isSeen.resize(static_cast<size_t>(m_keys.macs() + m_keys.serials()));
        // Sightings with strong keys first, so that those without find all devices, whatever the order of the files; then
        // those with an address, which bring the names that the others go by; and before all, each time, those whose site
        // is certain: what contradicts itself takes what they leave.
        for (const bool isPlaced : {true, false})
            for (const Turn turn : {Turn::StrongKey, Turn::Address, Turn::Rest})
                if (!place(components, isPlaced, turn))
                    return failure(ErrorCode::Cancelled, {});
        heed(components);
        number();
        return std::move(m_outcome);
    }

private:
    enum class Turn { StrongKey, Address, Rest };

    bool readKeys()
    {
        for (size_t i = 0; i < m_sightings.size(); ++i) {
            if (i % stride == 0 && m_context.isCancelled())
                return false;
            m_keys.add(m_sightings[i], m_said.isApart(i));
        }
        m_outcome.findings = m_keys.dropShared();
        for (size_t i = 0; i < m_sightings.size(); ++i)
            m_places.noteUnplaced(m_sightings[i], m_keys.items()[i].mac >= 0 || m_keys.items()[i].serial >= 0);
        if (const std::vector<IpAddress> several = m_places.severalPlaces(); !several.empty())
            m_outcome.findings.push_back(severalPlaces(several));
        return true;
    }

    bool place(Components &components, bool isPlaced, Turn turn)
    {
        for (size_t i = 0; i < m_sightings.size(); ++i) {
            if (i % stride == 0) {
                if (m_context.isCancelled())
                    return false;
                m_context.report(static_cast<qint64>(i), static_cast<qint64>(m_sightings.size()), {});
            }
            const MatchKeys::Item &item = m_keys.items()[i];
            const int node = components.nodeOf(item);
            const Turn its = node >= 0 ? Turn::StrongKey : isUsable(m_sightings[i]) ? Turn::Address : Turn::Rest;
            if (its == turn && (m_sightings[i].site >= 0 && !m_sightings[i].counterpart) == isPlaced && !item.isApart)
                m_outcome.value.matches[i] = matchOf(m_sightings[i], item, node, components);
        }
        return true;
    }

    Match matchOf(const DeviceKeys &keys, const MatchKeys::Item &item, int node, Components &components)
    {
        const bool hasMac = node >= 0 && components.hasMac(node);
        const bool hasSerial = node >= 0 && components.hasSerial(node);
        const PlaceKeys place{keys,
                              item.model,
                              item.name,
                              item.numbered,
                              item.word,
                              item.figure,
                              makerNumber(keys.maker),
                              keys.gone ? makerNumber(*keys.gone) : -1,
                              hasMac,
                              hasSerial,
                              tailsOf(keys)};
        Match match;
        if (node >= 0 && components.device(node) >= 0) {
            const bool isSerial = item.mac < 0 || (!isSeen(item.mac) && item.serial >= 0 && isSeen(components.serialNode(item.serial)));
            match = {components.device(node), isSerial ? MatchRule::Serial : MatchRule::Mac};
        } else {
            match = m_places.find(place);
        }
        if (match.device < 0) {
            match = {m_places.devices(), MatchRule::New};
            m_places.addDevice(hasMac, hasSerial);
        }
        if (node >= 0)
            components.setDevice(node, match.device);
        m_places.noteSeen(match.device, place);
        note(item, components);
        return match;
    }

    // What people said, once all else is settled: it moves no sighting but those that it is about.
    void heed(Components &components)
    {
        if (m_said.isEmpty())
            return;
        SaidDevices devices(m_said, m_outcome.value.matches, m_places.devices());
        devices.joinOthers();
        for (const size_t sighting : m_said.apart()) {
            const MatchKeys::Item &item = m_keys.items()[sighting];
            Match match;
            for (const auto &[node, rule] : {std::pair(item.mac, MatchRule::Mac), std::pair(item.serial < 0 ? -1 : components.serialNode(item.serial), MatchRule::Serial)})
                if (node >= 0 && match.device < 0 && components.device(node) >= 0 && devices.maySettle(sighting, components.device(node)))
                    match = {components.device(node), rule};
            if (match.device < 0) {
                match = {devices.add(), MatchRule::New};
                for (const int node : {item.mac, item.serial < 0 ? -1 : components.serialNode(item.serial)})
                    if (node >= 0 && components.device(node) < 0)
                        components.setDevice(node, match.device);
            }
            devices.settle(sighting, match);
        }
        devices.joinApart();
        devices.finish();
    }

    int makerNumber(const Maker &maker)
    {
        if (!maker.isKnown())
            return -1;
        const auto known = m_makers.constFind(maker);
        return known != m_makers.constEnd() ? *known : *m_makers.insert(maker, static_cast<int>(m_makers.size()));
    }

    void note(const MatchKeys::Item &item, const Components &components)
    {
        if (item.mac >= 0)
            m_isSeen[static_cast<size_t>(item.mac)] = true;
        if (item.serial >= 0)
            m_isSeen[static_cast<size_t>(components.serialNode(item.serial))] = true;
    }
    [[nodiscard]] bool isSeen(int node) const { return m_isSeen[static_cast<size_t>(node)]; }

    // New devices were found round by round; number them by their first sighting.
    void number()
    {
        int most = m_places.devices();
        for (const Match &match : m_outcome.value.matches)
            most = std::max(most, match.device + 1);
        std::vector<int> numbers(static_cast<size_t>(most), -1);
        int next = 0;
        for (Match &match : m_outcome.value.matches) {
            int &number = numbers[static_cast<size_t>(match.device)];
            if (number < 0)
                number = next++;
            match.device = number;
        }
        m_outcome.value.devices = next;
    }

    std::span<const DeviceKeys> m_sightings;
    const JobContext &m_context;
    MatchKeys m_keys;
    Said m_said;
    MatchPlaces m_places;
    QHash<Maker, int> m_makers;
    std::vector<bool> m_isSeen; // keys that an earlier sighting had
    Outcome<Matching> m_outcome;
};
} // namespace

QString matchRuleSlug(MatchRule rule)
{
    switch (rule) {
    case MatchRule::Mac:
        return u"mac"_s;
    case MatchRule::Serial:
        return u"serial"_s;
    case MatchRule::SiteTail:
        return u"site-tail"_s;
    case MatchRule::SiteIpModel:
        return u"site-ip-model"_s;
    case MatchRule::SiteIp:
        return u"site-ip"_s;
    case MatchRule::SiteName:
        return u"site-name"_s;
    case MatchRule::SiteCounterpart:
        return u"site-counterpart"_s;
    case MatchRule::New:
        return u"new"_s;
    case MatchRule::Person:
        return u"person"_s;
    }
    Q_UNREACHABLE();
}

Result<Outcome<Matching>> matchSightings(std::span<const DeviceKeys> sightings, const rules::MakerRules &rules, const JobContext &context,
                                         const SaidOfSightings &said)
{
    return Matcher(sightings, rules, context, said).run();
}

} // namespace phaseout::identify
