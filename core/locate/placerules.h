// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"
#include "core/locate/codeindex.h"
#include "core/locate/placepattern.h"
#include "core/locate/subnetindex.h"

#include <QHash>
#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace phaseout {

/// What a rule for stores reads.
enum class PlaceField {
    HostName, ///< a device's own name
    Recorder, ///< the recorder it hangs on
    Site,     ///< what a source calls the place: a column for a store's code or name, an address
    Folder,   ///< a folder that its file lay in
    Subnet,   ///< its IP address
};
inline constexpr std::array everyPlaceField{PlaceField::HostName, PlaceField::Recorder, PlaceField::Site, PlaceField::Folder, PlaceField::Subnet};
[[nodiscard]] QString placeFieldSlug(PlaceField field); ///< "host-name", "recorder", "site", "folder", "subnet"
[[nodiscard]] std::optional<PlaceField> placeFieldFromSlug(QStringView slug);
[[nodiscard]] QString placeFieldWord(PlaceField field); ///< translated: "Host name"

/// "Host names like this carry the store's code there", "this text means that store", "these addresses are at that store". A
/// person's word: it goes before everything that is worked out, and behind a person's word on one device.
struct PlaceRule {
    PlaceField field = PlaceField::HostName;
    QString pattern;      ///< PlacePattern, or a subnet
    QString organisation; ///< of the store, by name; empty: whichever has that code
    QString store;        ///< its code; empty: the code stands at {code}
    friend bool operator==(const PlaceRule &, const PlaceRule &) = default;

    static constexpr size_t most = 1'000;
};
/// Fails with ValueInvalid: no pattern or subnet, neither {code} nor a store, or both.
[[nodiscard]] Result<void> checkPlaceRule(const PlaceRule &rule);

/// Rules, looked up. Stores are numbered by the caller. Thread: reading from any.
class PlaceRules {
public:
    /// \a storeOf gives the number of a rule's store; rules whose store is not known, or that are not valid, say nothing.
    PlaceRules(std::span<const PlaceRule> rules, const std::function<std::optional<quint32>(const PlaceRule &)> &storeOf);
    PlaceRules() = default;
    [[nodiscard]] bool isEmpty() const { return m_patterns.empty() && m_subnets.isEmpty(); }

    struct Hit {
        int rule = 0; ///< position among those given; the first of several of one store for one subnet
        quint32 store = 0;
        QString read; ///< outside text
    };
    /// What the rules say of \a observation, by rule. A pattern at whose {code} two stores could be meant says nothing; of
    /// subnets the longest speaks, with all that rules say of it.
    [[nodiscard]] std::vector<Hit> read(const Observation &observation, const CodeIndex &codes) const;

private:
    struct Compiled {
        int rule;
        PlaceField field;
        PlacePattern pattern;
        quint32 store; ///< where the pattern has no {code}
    };
    void readText(PlaceField field, const QString &text, const CodeIndex &codes, std::vector<Hit> &into) const;

    std::vector<Compiled> m_patterns;
    SubnetIndex m_subnets;
    QHash<QString, std::vector<std::pair<int, quint32>>> m_subnetRules; ///< rule and store, the first of each store, by the subnet's text
};

} // namespace phaseout
