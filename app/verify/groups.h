// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/recount.h"

namespace phaseout::verify {

/// What visits amount to at some prices: each place that is left of each, and none.
struct Amounts {
    Amounts(const Instance &instance, const PriceSet &prices, const Left &left);

    const Left &left;
    std::vector<Wides> with;
    Wides without;
    Wide constant = 0; ///< what no visit has a part in
};

/// Which visits wait for each other. Those of a small group in which nobody is waited for by two are summed up together.
/// Keeps a reference to the instance.
class Groups {
public:
    explicit Groups(const Instance &instance);

    [[nodiscard]] bool isTogether(std::size_t visit) const { return m_isTogether[visit] != 0; }
    /// True for a visit whose amount is part of that of another, which waits for it.
    [[nodiscard]] bool isWithin(std::size_t visit) const { return isTogether(visit) && m_followers[visit] == 1; }
    /// The one that waits for such a visit, and how many slots after its end.
    [[nodiscard]] std::size_t follower(std::size_t visit) const { return m_follower[visit]; }
    [[nodiscard]] Number lag(std::size_t visit) const { return m_lag[visit]; }
    /// The last of the group of a visit, within which all others are.
    [[nodiscard]] std::size_t lastOf(std::size_t visit) const;
    /// The least sum of all visits.
    [[nodiscard]] Wide total(const Amounts &amounts) const;
    /// The least sum of a visit and of all in whose group it is, with each place of it, and at the end without one.
    [[nodiscard]] Wides each(std::size_t visit, const Amounts &amounts) const;

private:
    static constexpr std::size_t most = 16;
    static constexpr std::size_t any = ~std::size_t{0};
    struct Held { // a visit held at one of its places; beyond them: at none
        std::size_t visit = any;
        std::size_t place = 0;
    };
    [[nodiscard]] Wides least(std::size_t visit, const Amounts &amounts, Held held) const;

    const Instance &m_instance;
    std::vector<Rows<2>> m_waitsFor; // by visit: which, and how long after it
    std::vector<int> m_followers;
    std::vector<std::size_t> m_follower;
    std::vector<Number> m_lag;
    std::vector<char> m_isTogether;
};

} // namespace phaseout::verify
