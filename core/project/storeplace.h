// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/facts.h"

#include <QHash>
#include <vector>

namespace phaseout::registers {

/// Where a register's row says that its store is, as two rows are compared; empty what the row does not say. Pure; thread: any.
struct StorePlace {
    QString name;     // folded
    QString address;  // folded
    QString postcode; // properly written; empty where it is none

    explicit StorePlace(const QMap<StoreField, QString> &fields);
    /// How many of the three they have in common.
    [[nodiscard]] int shared(const StorePlace &other) const;
    /// Whether they cannot be one place. A name alone is often written in two ways.
    [[nodiscard]] bool contradicts(const StorePlace &other) const;
};

/// Stores, by number from 0, among which those like another are looked for: those that share two or more of postcode, name and address.
class StorePlaces {
public:
    /// The next store; of one that was put before, where it is now.
    void put(size_t store, const StorePlace &place);
    /// Those that share most with \a place, in order. A postcode or a name that more than 500 have tells nothing apart, and is not looked by.
    [[nodiscard]] std::vector<size_t> likest(const StorePlace &place) const;

private:
    std::vector<StorePlace> m_places;
    QHash<QString, std::vector<size_t>> m_byPostcode; // that have it or had it
    QHash<QString, std::vector<size_t>> m_byName;
};

} // namespace phaseout::registers
