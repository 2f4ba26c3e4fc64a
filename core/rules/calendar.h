// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/store.h"

#include <QDate>
#include <QMap>
#include <array>
#include <optional>
#include <vector>

namespace phaseout {

/// One bank holiday of one nation.
struct BankHoliday {
    QDate date;         ///< the day off: the substitute day where there is one
    QString title;      ///< as published, English: "Boxing Day"
    bool isSubstitute = false;
    bool isProvisional = false; ///< computed, not published: one-off holidays and moved days cannot be foreseen
    friend bool operator==(const BankHoliday &, const BankHoliday &) = default;
};

/// Easter Sunday in the Gregorian calendar, \a year 1583 to 9999.
/// Source: Meeus, Astronomical Algorithms, 2nd ed. 1998, chapter 8 (the method of Butcher).
[[nodiscard]] QDate easterSunday(int year);

/// The bank holidays of the nations of the United Kingdom. Published years from resources/calendar/, all other years
/// computed by the Banking and Financial Dealings Act 1971, schedule 1, with substitute days, and marked provisional.
///
/// England and Wales share a calendar. The Crown Dependencies have their own (with days such as Liberation Day, which
/// are not in the data): they get that of England and Wales, always provisional; so do stores of an unknown nation.
/// Ireland is not covered and has none here. Immutable after loading; thread: any.
class BankHolidays {
public:
    /// The built-in data. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<BankHolidays> load();
    /// Reads "date,division,title,notes,bunting" lines. Fails with FormatInvalid, subject the line. A year of a division
    /// counts as published when it has any row.
    [[nodiscard]] static Result<BankHolidays> fromCsv(const QByteArray &csv);

    [[nodiscard]] static bool covers(Nation nation) { return nation != Nation::Ireland; }
    /// The bank holiday on \a date, or nothing.
    [[nodiscard]] std::optional<BankHoliday> on(Nation nation, QDate date) const;
    /// Those from \a first to \a last, both included, by date; nothing for more than 200 years or invalid dates.
    [[nodiscard]] std::vector<BankHoliday> between(Nation nation, QDate first, QDate last) const;
    /// The last year that is published for \a nation; 0 when none is.
    [[nodiscard]] int lastPublishedYear(Nation nation) const;

private:
    enum Division { EnglandAndWales, Scotland, NorthernIreland, DivisionCount };
    [[nodiscard]] static Division divisionOf(Nation nation);
    [[nodiscard]] static std::vector<BankHoliday> computed(Division division, int year);
    [[nodiscard]] std::vector<BankHoliday> year(Nation nation, int year) const;
    std::array<QMap<int, std::vector<BankHoliday>>, DivisionCount> m_published;
};

} // namespace phaseout
