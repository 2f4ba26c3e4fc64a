// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>

namespace phaseout::sample {

/// What a stream of random numbers is for. Each purpose has its own, so that a new kind of dirt in one file leaves
/// the estate and the other files as they were.
enum class Purpose : std::uint64_t {
    Shop = 1,
    Devices,
    Gone,
    Scan,
    Sadp,
    Workbook,
    WorkbookCells,
    NorthList,
    Register,
    Sightings
};

/// The stream for one \a purpose at store \a index.
[[nodiscard]] constexpr Random streamFor(std::uint64_t seed, Purpose purpose, std::uint64_t index)
{
    Random first(seed);
    Random second(first.next() ^ (static_cast<std::uint64_t>(purpose) << 56));
    return Random(second.next() ^ index * 0xD1B54A32D192ED03u);
}

/// One of \a choices, each as likely. \a choices must not be empty.
template <class Choices>
[[nodiscard]] constexpr const auto &pick(const Choices &choices, Random &random)
{
    return choices[static_cast<size_t>(random.below(choices.size()))];
}

/// A 24-bit number that is different for every \a index below 2^24 of one \a seed, and looks random.
[[nodiscard]] constexpr std::uint32_t scattered(std::uint64_t seed, std::uint64_t index)
{
    const std::uint64_t odd = Random(seed).next() | 1u;
    return static_cast<std::uint32_t>((index * odd + (odd >> 32)) & 0xFFFFFFu);
}

} // namespace phaseout::sample
