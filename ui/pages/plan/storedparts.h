// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/planfile.h"

#include <mutex>
#include <optional>

namespace phaseout::ui {

/// The plan in force as it is stored, for jobs that look into it: read when it is first asked for, and once. Thread: any.
class StoredParts {
public:
    explicit StoredParts(Result<QByteArray> bytes) : m_bytes(std::move(bytes)) {}
    /// The parts live as long as this does. Fails as partsFrom(), or as the plan could not be had.
    [[nodiscard]] Result<const timetable::PlanParts *> parts() const
    {
        const std::lock_guard lock(m_mutex);
        if (!m_bytes)
            return failure(m_bytes.error());
        if (!m_parts)
            m_parts = timetable::partsFrom(*m_bytes);
        if (!*m_parts)
            return failure(m_parts->error());
        return &**m_parts;
    }

private:
    const Result<QByteArray> m_bytes;
    mutable std::mutex m_mutex;
    mutable std::optional<Result<timetable::PlanParts>> m_parts;
};

} // namespace phaseout::ui
