// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <compare>

namespace phaseout {

/// A store's code as its company writes it: any tidied text of 1 to 32 characters, unique within one organisation.
class StoreCode {
public:
    /// Tidies \a text. Fails with ValueInvalid when nothing is left or more than 32 characters are.
    [[nodiscard]] static Result<StoreCode> parse(QStringView text);
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// The code for comparing with what people and machines write: folded, without leading zeros. "0231" and "231"
    /// have the same key; whether they are the same store is for the caller to decide when a register has both.
    [[nodiscard]] QString key() const;

    friend bool operator==(const StoreCode &, const StoreCode &) = default;
    friend std::strong_ordering operator<=>(const StoreCode &a, const StoreCode &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const StoreCode &code, size_t seed = 0) noexcept { return qHash(code.m_text, seed); }

private:
    explicit StoreCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// key() of any text: folded, leading zeros dropped (a text of zeros only keeps one).
[[nodiscard]] QString storeCodeKey(QStringView text);

} // namespace phaseout
