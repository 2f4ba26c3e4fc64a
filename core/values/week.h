// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <compare>

namespace phaseout {

/// A week, known by its Monday. Every week in the programme, in files and in JSON is written as that date.
class Week {
public:
    [[nodiscard]] static Week of(QDate date) { return Week(date.addDays(1 - date.dayOfWeek())); }
    /// Reads an ISO date that is a Monday.
    [[nodiscard]] static Result<Week> parse(QStringView text);

    [[nodiscard]] QDate monday() const noexcept { return m_monday; }
    [[nodiscard]] QString text() const { return m_monday.toString(Qt::ISODate); }
    [[nodiscard]] Week plus(int weeks) const { return Week(m_monday.addDays(7 * weeks)); }
    /// Weeks from \a earlier to this one.
    [[nodiscard]] int since(const Week &earlier) const { return static_cast<int>(earlier.m_monday.daysTo(m_monday) / 7); }

    friend bool operator==(const Week &, const Week &) = default;
    friend std::strong_ordering operator<=>(const Week &a, const Week &b) { return a.m_monday.toJulianDay() <=> b.m_monday.toJulianDay(); }
    friend size_t qHash(const Week &w, size_t seed = 0) noexcept { return ::qHash(w.m_monday.toJulianDay(), seed); }

private:
    explicit Week(QDate monday) : m_monday(monday) {}
    QDate m_monday;
};

} // namespace phaseout
