// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matching.h"

#include "core/identify/matchkeys.h"
#include "core/identify/matchplaces.h"

#include <QCoreApplication>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
constexpr size_t stride = 8'192; // between looks at the context

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
    /// Refused when the two belong to two known devices.
    bool join(int a, int b)
    {
        a = root(a);
        b = root(b);
        if (a == b)
            return true;
        if (at(a).device >= 0 && at(b).device >= 0 && at(a).device != at(b).device)
            return false;
        if (b < a)
            std::swap(a, b);
        at(b).parent = a;
        at(a).device = std::max(at(a).device, at(b).device);
        at(a).hasMac |= at(b).hasMac;
        at(a).hasSerial |= at(b).hasSerial;
        return true;
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

Finding twoDevices(const QString &mac, const QString &serial)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.id = u"identify.match.two-devices"_s;
    finding.subject = mac + u", "_s + serial;
    finding.message = QCoreApplication::translate("phaseout::identify",
                                                  "The address belongs to one known device and the serial number to another; the address was followed.");
    finding.suggestion = QCoreApplication::translate("phaseout::identify", "Compare the two devices: a board may have been moved, or a row mistyped.");
    return finding;
}

class Matcher {
public:
    Matcher(std::span<const DeviceKeys> known, std::span<const DeviceKeys> sightings, const rules::MakerRules &rules,
            const JobContext &context)
        : m_known(known), m_sightings(sightings), m_context(context), m_keys(rules)
    {
    }

    Result<Outcome<Matching>> run()
    {
        m_context.report(0, static_cast<qint64>(m_sightings.size()), QCoreApplication::translate("phaseout::identify", "Recognising devices"));
        if (!readKeys())
            return failure(ErrorCode::Cancelled, {});
        Components components(m_keys.macs(), m_keys.serials());
        takeKnown(components);
        for (const auto &[mac, serial] : m_keys.links(m_known.size()))
            if (!components.join(mac, components.serialNode(serial)))
                m_outcome.findings.push_back(twoDevices(m_keys.macText(mac), m_keys.serialText(serial)));
        m_outcome.value.matches.resize(m_sightings.size());
        m_isSeen.resize(static_cast<size_t>(m_keys.macs() + m_keys.serials()));
        for (size_t i = 0; i < m_known.size(); ++i)
            note(m_keys.items()[i], components);
        // Sightings with strong keys first, so that those without find all devices, whatever the order of the files.
        for (const bool isStrong : {true, false})
            if (!place(components, isStrong))
                return failure(ErrorCode::Cancelled, {});
        number();
        return std::move(m_outcome);
    }

private:
    bool readKeys()
    {
        for (const auto &items : {m_known, m_sightings})
            for (size_t i = 0; i < items.size(); ++i) {
                if (i % stride == 0 && m_context.isCancelled())
                    return false;
                m_keys.add(items[i]);
            }
        m_outcome.findings = m_keys.dropShared();
        return true;
    }

    void takeKnown(Components &components)
    {
        for (size_t i = 0; i < m_known.size(); ++i) {
            const MatchKeys::Item &item = m_keys.items()[i];
            const auto device = static_cast<int>(i);
            m_places.addDevice(item.mac >= 0, item.serial >= 0);
            m_places.noteSeen(device, {m_known[i], item.model, item.name, false, false});
            // Of two known devices with one key the first keeps it.
            if (item.mac >= 0 && components.device(item.mac) < 0)
                components.setDevice(item.mac, device);
            if (item.serial >= 0 && components.device(components.serialNode(item.serial)) < 0)
                components.setDevice(components.serialNode(item.serial), device);
        }
    }

    bool place(Components &components, bool isStrong)
    {
        for (size_t i = 0; i < m_sightings.size(); ++i) {
            if (i % stride == 0) {
                if (m_context.isCancelled())
                    return false;
                m_context.report(static_cast<qint64>(i), static_cast<qint64>(m_sightings.size()), {});
            }
            const MatchKeys::Item &item = m_keys.items()[m_known.size() + i];
            const int node = components.nodeOf(item);
            if ((node >= 0) == isStrong)
                m_outcome.value.matches[i] = matchOf(m_sightings[i], item, node, components);
        }
        return true;
    }

    Match matchOf(const DeviceKeys &keys, const MatchKeys::Item &item, int node, Components &components)
    {
        const bool hasMac = node >= 0 && components.hasMac(node);
        const bool hasSerial = node >= 0 && components.hasSerial(node);
        const PlaceKeys place{keys, item.model, item.name, hasMac, hasSerial};
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

    void note(const MatchKeys::Item &item, const Components &components)
    {
        if (item.mac >= 0)
            m_isSeen[static_cast<size_t>(item.mac)] = true;
        if (item.serial >= 0)
            m_isSeen[static_cast<size_t>(components.serialNode(item.serial))] = true;
    }
    [[nodiscard]] bool isSeen(int node) const { return m_isSeen[static_cast<size_t>(node)]; }

    // New devices were found in two rounds; number them by their first sighting.
    void number()
    {
        const auto knownCount = static_cast<int>(m_known.size());
        std::vector<int> numbers(static_cast<size_t>(m_places.devices()), -1);
        std::iota(numbers.begin(), numbers.begin() + knownCount, 0);
        int next = knownCount;
        for (Match &match : m_outcome.value.matches) {
            int &number = numbers[static_cast<size_t>(match.device)];
            if (number < 0)
                number = next++;
            match.device = number;
        }
        m_outcome.value.devices = next;
    }

    std::span<const DeviceKeys> m_known;
    std::span<const DeviceKeys> m_sightings;
    const JobContext &m_context;
    MatchKeys m_keys;
    MatchPlaces m_places;
    std::vector<bool> m_isSeen; // keys that a known device or an earlier sighting had
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
    case MatchRule::SiteIpModel:
        return u"site-ip-model"_s;
    case MatchRule::SiteIp:
        return u"site-ip"_s;
    case MatchRule::SiteName:
        return u"site-name"_s;
    case MatchRule::New:
        return u"new"_s;
    }
    Q_UNREACHABLE();
}

Result<Outcome<Matching>> matchSightings(std::span<const DeviceKeys> known, std::span<const DeviceKeys> sightings,
                                         const rules::MakerRules &rules, const JobContext &context)
{
    return Matcher(known, sightings, rules, context).run();
}

} // namespace phaseout::identify
