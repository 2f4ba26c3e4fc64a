// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scopepolicy.h"

namespace phaseout::rules {

bool ScopePolicy::covers(const Maker &maker, DeviceClass deviceClass) const
{
    bool isIn = true;
    for (const Row &row : m_rows)
        if ((!row.maker.isKnown() || row.maker == maker) && (!row.deviceClass || *row.deviceClass == deviceClass))
            isIn = row.isIn;
    return isIn;
}

} // namespace phaseout::rules
