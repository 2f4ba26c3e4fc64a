// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace phaseout::identify {

/// A table from 64-bit keys to numbers from 0, for a million keys: one block of memory of 12 bytes a place, no node for
/// each. Never iterated, so its inner order cannot reach a result; that order is another in each run, so that no file
/// can be made of keys that all fall on one place.
class FlatIndex {
public:
    /// The number of \a key, or -1.
    [[nodiscard]] int find(std::uint64_t key) const
    {
        if (m_slots.empty())
            return -1;
        return m_slots[slotOf(key)].number;
    }
    /// The number of \a key, which becomes \a number when it is new.
    int findOrAdd(std::uint64_t key, int number)
    {
        if (m_count * 3 >= m_slots.size() * 2)
            grow();
        Slot &slot = m_slots[slotOf(key)];
        if (slot.number < 0) {
            slot = Slot(key, number);
            ++m_count;
        }
        return slot.number;
    }
    /// Gives the key of findOrAdd() another number.
    void replace(std::uint64_t key, int number) { m_slots[slotOf(key)].number = number; }

private:
    struct Slot { // the key in halves, or a third of the memory were gaps
        Slot() = default;
        Slot(std::uint64_t key, int theNumber)
            : high(static_cast<std::uint32_t>(key >> 32))
            , low(static_cast<std::uint32_t>(key))
            , number(theNumber)
        {
        }
        [[nodiscard]] std::uint64_t key() const { return std::uint64_t(high) << 32 | low; }
        std::uint32_t high = 0;
        std::uint32_t low = 0;
        int number = -1;
    };
    static_assert(sizeof(Slot) == 12);
    [[nodiscard]] size_t slotOf(std::uint64_t key) const
    {
        std::uint64_t mixed = key + m_secret; // splitmix64, in which each bit of the sum reaches each of the place
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EBu;
        mixed ^= mixed >> 31;
        size_t at = mixed & (m_slots.size() - 1);
        while (m_slots[at].number >= 0 && m_slots[at].key() != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old)
            if (slot.number >= 0)
                m_slots[slotOf(slot.key())] = slot;
    }
    static std::uint64_t secretOfRun()
    {
        static const std::uint64_t secret = (std::uint64_t(std::random_device()()) << 32) | std::random_device()();
        return secret;
    }
    std::uint64_t m_secret = secretOfRun();
    std::vector<Slot> m_slots; // a power of two of them, at most two thirds full
    size_t m_count = 0;
};

/// The same for keys that are themselves numbers from 0, nearly all of which come.
class DenseIndex {
public:
    [[nodiscard]] int find(std::uint64_t key) const { return key < m_numbers.size() ? m_numbers[key] : -1; }
    int findOrAdd(std::uint64_t key, int number)
    {
        if (key >= m_numbers.size())
            m_numbers.resize(key + 1, -1);
        if (m_numbers[key] < 0)
            m_numbers[key] = number;
        return m_numbers[key];
    }
    void replace(std::uint64_t key, int number) { m_numbers[key] = number; }

private:
    std::vector<int> m_numbers;
};

} // namespace phaseout::identify
