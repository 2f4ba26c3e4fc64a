// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/batch.h"

#include <QHash>
#include <vector>

namespace phaseout {

/// Which files came together, in one import. Pure; thread: any.
class Arrivals {
public:
    explicit Arrivals(const std::vector<Batch> &batches)
    {
        for (const Batch &batch : batches)
            if (!batch.fileSha256.isEmpty())
                m_cameAt.insert(batch.number, batch.importedAt);
    }
    /// Of two numbers of batches. What came without a file came alone.
    [[nodiscard]] bool areTogether(int a, int b) const
    {
        return a == b || (m_cameAt.contains(a) && m_cameAt.contains(b) && m_cameAt.value(a) == m_cameAt.value(b));
    }

private:
    QHash<int, QDateTime> m_cameAt; // by number
};

} // namespace phaseout
