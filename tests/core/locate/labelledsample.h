// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/estate/store.h"

#include <optional>
#include <vector>

namespace phaseout::test {

/// A text as somebody might write it, and the store that is meant.
struct LabelledText {
    QString text;
    std::optional<size_t> truth; ///< position in LabelledSample::stores; nothing: that store is not in the register
};

struct LabelledSample {
    std::vector<Store> stores; ///< seven in ten rows of the register
    std::vector<LabelledText> texts;
};

/// Draws \a count texts from \a register by \a seed: each is a row whose name is said another way, whose postcode is
/// lost, mistyped or wrong, whose number is lost or written differently, whose words are abbreviated, misspelt, left
/// out or put in another order. Three rows in ten are taken out of the register first; texts are drawn from them too,
/// and the right answer to those is "none". Rows that say nothing (no postcode and no address) are not drawn, nor rows
/// taken out while their twin (same postcode, same company, same kind) stays. A few say a row's number and street in another
/// row's town, and mean none. The shares are in docs/mapping.md.
[[nodiscard]] LabelledSample makeSample(const std::vector<Store> &allRows, quint64 seed, size_t count);

/// \a store as it would be at the same number of the same street in another row's town, half of them with that row's postcode; nothing
/// where either names no town, or both the same one.
[[nodiscard]] std::optional<Store> inAnotherTown(const Store &store, const std::vector<Store> &all, Random &random);

inline constexpr size_t smallRegister = 60; // rows
/// \a count of \a rows, drawn by \a seed: a small retailer's.
[[nodiscard]] std::vector<Store> someOf(const std::vector<Store> &rows, quint64 seed, size_t count);

} // namespace phaseout::test
