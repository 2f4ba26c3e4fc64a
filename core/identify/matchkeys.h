// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/flatindex.h"
#include "core/identify/matching.h"

namespace phaseout::identify {

/// A serial number in the one form in which two are compared: letters and digits, lower case; Hikvision's full form
/// ("DS-2CD2385G1-I20200414AAWRE33842150") and its tail beside a model ("E33842150") both as "model|tail". Empty when it is no
/// key. Source: serial numbers and mDNS names of seven published devices, docs/identification.md.
[[nodiscard]] QString serialKey(const QString &serial, const QString &model, const rules::MakerRules &rules);

/// The strong keys of a set of items as small numbers, with those left out that cannot tell devices apart.
class MatchKeys {
public:
    /// -1 where the item has no usable key of that sort.
    struct Item {
        int mac = -1;
        int serial = -1;
        int model = -1; ///< a number for each distinct model, letters and digits only, no case
        int name = -1;  ///< the same of a name that could tell devices of a site apart
        int numbered = -1; ///< of a site and the word and number of a name there, where no two host names and no two other names have those
        int word = -1;     ///< a number for each distinct word that stands before the number of a name
        int figure = -1;   ///< that number
        bool isApart = false; ///< links nothing
    };

    explicit MatchKeys(const rules::MakerRules &rules) : m_rules(rules) {}
    /// Call for every item in turn. What was told apart says nothing of which values belong together.
    void add(const DeviceKeys &keys, bool isApart = false);
    /// Drops the values that too many share and says which; call once, after the last add().
    [[nodiscard]] std::vector<Finding> dropShared();

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] int macs() const { return static_cast<int>(m_macs.size()); }
    [[nodiscard]] int serials() const { return static_cast<int>(m_serials.size()); }
    /// The distinct pairs that stand together in an item, ordered by value and so the same for any order of items.
    [[nodiscard]] std::vector<std::pair<int, int>> links() const;
    [[nodiscard]] QString macText(int mac) const;
    [[nodiscard]] const QString &serialText(int serial) const { return m_serials[static_cast<size_t>(serial)]; }

private:
    [[nodiscard]] int modelNumber(const QString &model);
    [[nodiscard]] int nameNumber(const QString &name);
    void readNumbered(const DeviceKeys &keys, Item &into);
    void forgetValues();
    [[nodiscard]] bool isRecorders(const DeviceKeys &keys, int model);
    struct Seen { // where a key was seen
        int key;
        int group; // site, batch or the other sort's key
        quint64 value;
        friend auto operator<=>(const Seen &, const Seen &) = default;
    };
    [[nodiscard]] static std::vector<bool> tooMany(std::vector<Seen> seen, int keys, bool byGroup, int most);

    const rules::MakerRules &m_rules;
    std::vector<Item> m_items;
    std::vector<bool> m_isNews; // of the items
    std::vector<quint64> m_macs;
    std::vector<QString> m_serials;
    FlatIndex m_macNumbers;
    QHash<QString, int> m_serialNumbers;
    QHash<QString, int> m_modelNumbers;  // by text as given: an estate has few
    QHash<QString, int> m_foldedModels;
    QHash<int, DeviceClass> m_modelClasses; // by number
    FlatIndex m_nameNumbers; // by a hash: an estate has as many as devices
    int m_names = 0;
    FlatIndex m_numberedNumbers; // likewise
    int m_numbered = 0;
    FlatIndex m_wordNumbers; // likewise
    int m_words = 0;
    std::vector<Seen> m_macSites, m_serialSites, m_macAddresses, m_serialAddresses, m_macSerials, m_serialMacs;
    std::vector<Seen> m_macSitesTogether, m_serialSitesTogether, m_serialMacsTogether, m_serialNames; // within one batch
    std::vector<Seen> m_numberedNames; // whether it is a host name, and a hash of it
};

} // namespace phaseout::identify
