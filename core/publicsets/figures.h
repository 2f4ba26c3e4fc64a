// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace phaseout::publicsets {

/// The whole numbers of a text, read one after another. The first one that is missing or out of range is remembered, and
/// from there on everything is 0.
class Figures {
public:
    explicit Figures(std::vector<std::int64_t> values) : m_values(std::move(values)) {}
    /// The next number, from \a least to \a most.
    std::int64_t next(std::int64_t least, std::int64_t most);
    std::vector<std::int64_t> next(std::size_t count, std::int64_t least, std::int64_t most);
    void skip(std::size_t count);
    [[nodiscard]] std::size_t left() const { return m_values.size() - m_at; }
    [[nodiscard]] bool failed() const { return m_failed; }
    /// FormatInvalid with the place of what was wrong.
    [[nodiscard]] Error error() const;

private:
    std::vector<std::int64_t> m_values;
    std::size_t m_at = 0;
    bool m_failed = false;
};

/// Every number of \a text; spaces, commas and ends of lines part them. A decimal point followed by zeros is allowed.
/// Fails with FormatInvalid where there is anything else, or LimitExceeded.
[[nodiscard]] Result<std::vector<std::int64_t>> figuresOf(const QByteArray &text);

} // namespace phaseout::publicsets
