// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// taken out while their twin (same postcode, same company, same kind) stays. The shares are in docs/mapping.md.
[[nodiscard]] LabelledSample makeSample(const std::vector<Store> &allRows, quint64 seed, size_t count);

} // namespace phaseout::test
