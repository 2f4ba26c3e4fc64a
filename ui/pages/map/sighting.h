// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <span>

namespace phaseout::ui {

/// Where a device is said to be, in a source's own words; for people, and for the form that adds a missing store.
struct Sighting {
    QString words; ///< everything said of the place: "Tesco Express, Albert Embankment, London SE1 7TJ"; harmless; may be empty
    QString name;
    QString address;
    QString town;
    QString postcode;
};

/// What the newest of \a observations that names a place says. Free text is cut at its first comma into name and address.
[[nodiscard]] Sighting sightingOf(std::span<const Observation> observations);

} // namespace phaseout::ui
