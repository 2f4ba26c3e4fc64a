// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/storecode.h"

#include <QHash>
#include <array>
#include <optional>

namespace phaseout {

/// Stores by the key of their code ("0231" and "231" alike). A key that two stores share answers nothing.
/// Immutable once filled; thread: any.
class CodeIndex {
public:
    void add(const StoreCode &code, quint32 store);
    /// The one store whose code has the key of \a text, or nothing.
    [[nodiscard]] std::optional<quint32> find(QStringView text) const { return findKey(storeCodeKey(text)); }
    [[nodiscard]] std::optional<quint32> findKey(const QString &key) const;
    /// How often a random number of \a digits digits would be a store's code, 0 to 1.
    [[nodiscard]] double chanceOf(qsizetype digits) const;

private:
    static constexpr quint32 ambiguous = 0xFFFFFFFF;
    QHash<QString, quint32> m_stores;
    std::array<qint64, 10> m_numeric{}; // codes that are numbers of exactly so many digits
};

} // namespace phaseout
