// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <compare>
#include <optional>

namespace phaseout::identify {

/// How good a source of a field is; the greater wins.
struct FieldRank {
    int tier = 0;      ///< measured on the device before written down by people
    qint64 seenAt = 0; ///< seconds since 1970; the least of all when the source does not say
    int source = 0;
    friend auto operator<=>(const FieldRank &, const FieldRank &) = default;
};

/// For what a device knows best itself (address, serial, model, channels): discovery and scans before documents whatever
/// their dates, then the newest, then discovery before scans.
[[nodiscard]] FieldRank technicalRank(SourceKind source, qint64 seenAt);
/// For what changes (firmware, name): the newest, then discovery before scans before documents.
[[nodiscard]] FieldRank newestRank(SourceKind source, qint64 seenAt);
/// \a when as a FieldRank counts it.
[[nodiscard]] qint64 rankTime(const QDateTime &when);

/// The best of the values that were offered, whatever their order: equal ranks are decided by the smaller value.
template <class T>
class Choice {
public:
    void offer(const FieldRank &rank, const T &value)
    {
        if (m_value && (rank < m_rank || (rank == m_rank && !(value < *m_value))))
            return;
        m_rank = rank;
        m_value = value;
    }
    [[nodiscard]] const std::optional<T> &best() const { return m_value; }

private:
    FieldRank m_rank;
    std::optional<T> m_value;
};

} // namespace phaseout::identify
