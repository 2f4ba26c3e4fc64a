// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <vector>

namespace phaseout::sample {

/// A postcode sector of Great Britain and the town it is in.
struct Place {
    QString sector; ///< "SW8 2"
    QString town;
    QString region;
    double latitude = 0; ///< degrees, WGS 84, of the sector's middle
    double longitude = 0;
};

/// Where shops can stand: the sectors that exist, the busier ones likelier. Source: resources/geo/ATTRIBUTION.md.
class Geography {
public:
    /// Reads the built-in lists. Fails with FormatInvalid when they are not what they should be.
    [[nodiscard]] static Result<Geography> builtIn();
    /// A sector, as likely as it has postcodes.
    [[nodiscard]] const Place &anywhere(Random &random) const;
    [[nodiscard]] const std::vector<Place> &places() const noexcept { return m_places; }

private:
    std::vector<Place> m_places;
    std::vector<quint64> m_upTo; // postcodes of this place and all before
};

} // namespace phaseout::sample
