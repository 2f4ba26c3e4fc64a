// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>

namespace phaseout {

/// An ISO 4217 code and how many minor units make one ("GBP", 100).
class Currency {
public:
    /// Reads the upper-case code of a currency that is in use; fails with ValueInvalid.
    [[nodiscard]] static Result<Currency> parse(QStringView code);
    [[nodiscard]] static Currency pounds();
    [[nodiscard]] QString code() const;
    [[nodiscard]] int decimals() const noexcept;       ///< 2 for pounds, 0 for yen, 3 for dinars
    [[nodiscard]] std::int64_t minorPerUnit() const noexcept;
    [[nodiscard]] QString symbol() const;              ///< "£", or the code and a space where there is none
    friend bool operator==(const Currency &, const Currency &) = default;

private:
    explicit Currency(std::uint16_t index) : m_index(index) {}
    std::uint16_t m_index; // into the table of money.cpp
};

/// An amount in whole minor units of one currency. Amounts of different currencies never add: that is a broken promise.
class Money {
public:
    Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    [[nodiscard]] static Money zero(Currency currency) { return Money(0, currency); }
    /// Reads "1,234.50", "£1234.5", "-300", "(300.00)", "1.234,50" (the last separator decides); fails with ValueInvalid
    /// on more decimals than the currency has, and on another currency's symbol.
    [[nodiscard]] static Result<Money> parse(QStringView text, Currency currency);

    [[nodiscard]] std::int64_t minor() const noexcept { return m_minor; }
    [[nodiscard]] Currency currency() const noexcept { return m_currency; }
    [[nodiscard]] double inUnits() const; ///< for charts and spreadsheet cells only
    [[nodiscard]] QString text() const;   ///< canonical, for files: "1234.50 GBP"
    /// For people: "£1,234", "£1,234.50" when there are pence, "−£300" with a true minus.
    [[nodiscard]] QString shown() const;
    /// For tables and tiles: "£1.23m", "£38k", "£950".
    [[nodiscard]] QString shownShort() const;

    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator-(Money a, const Money &b) { return a -= b; }
    friend Money operator*(const Money &a, std::int64_t times) { return Money(a.m_minor * times, a.m_currency); }
    /// The amount times \a millionths / 1,000,000, rounded half away from zero: VAT, uplifts, conversion.
    [[nodiscard]] Money share(std::int64_t millionths) const;

    friend bool operator==(const Money &, const Money &) = default;
    /// Orders amounts of one currency.
    friend std::strong_ordering operator<=>(const Money &a, const Money &b);

private:
    std::int64_t m_minor;
    Currency m_currency;
};

/// Low, likely and high of one amount, low <= likely <= high.
struct Estimate {
    Money low;
    Money likely;
    Money high;

    /// Fails with ValueInvalid when they are out of order.
    [[nodiscard]] static Result<Estimate> of(Money low, Money likely, Money high);
    [[nodiscard]] static Estimate exactly(const Money &amount) { return {amount, amount, amount}; }
    [[nodiscard]] static Estimate zero(Currency currency) { return exactly(Money::zero(currency)); }
    Estimate &operator+=(const Estimate &other);
    friend Estimate operator+(Estimate a, const Estimate &b) { return a += b; }
    friend Estimate operator*(const Estimate &a, std::int64_t times) { return {a.low * times, a.likely * times, a.high * times}; }
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

} // namespace phaseout
