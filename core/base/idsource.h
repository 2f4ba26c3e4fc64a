// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QUuid>

namespace phaseout {

/// Where fresh ids come from (for things a user makes; what is imported gets its id from its content).
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;
};

/// UUID version 7: time-ordered and random. Thread: one at a time.
class TimeOrderedIds : public IdSource {
public:
    explicit TimeOrderedIds(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
};

/// The same ids in the same order for the same seed, for tests and samples.
class SeededIds : public IdSource {
public:
    explicit SeededIds(quint64 seed) : m_random(seed) {}
    [[nodiscard]] QUuid next() override;

private:
    Random m_random;
};

} // namespace phaseout
