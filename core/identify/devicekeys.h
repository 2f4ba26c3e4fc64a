// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"
#include "core/identify/matching.h"

namespace phaseout::identify {

/// What \a observation can be recognised by; site, said, batch and isNews are left to the caller. A serial number or address
/// that stands in a realm counts as one that stands by itself, and so does an address that its maker uses as serial number.
[[nodiscard]] DeviceKeys keysOf(const Observation &observation, const rules::MakerRules &rules);

/// Whether \a name, in a row of a recorder, is that of one of its channels: "CAM 03", "DVR-01 / Camera 3", "CH4".
[[nodiscard]] bool namesChannel(const QString &name);
/// Whether the name in a list's row is that of a camera: by its words, or since the list calls what it names a camera.
[[nodiscard]] bool isNamedAsChannel(const Observation &observation, const rules::MakerRules &rules);
/// Whether a list's row has no address and serial number of its own and speaks of a recorder by its model, and of a camera by its name: it is
/// of the recorder that it names.
[[nodiscard]] bool isOfNamedRecorder(const Observation &observation, const rules::MakerRules &rules);
/// What stands before the channel in \a name: "DVR-01" of "DVR-01 / CAM 03"; empty where nothing does.
[[nodiscard]] QString beforeChannel(const QString &name);

/// Whose device the model says it is; unknown where it says nothing. Slower than keysOf(), and needed of few.
[[nodiscard]] Maker makerByModel(const DeviceKeys &keys, const rules::MakerRules &rules);

/// Whose the device of \a keys is, by an answer, else its model, else what a list has as its \a vendor; unknown where that one is not in scope.
[[nodiscard]] Maker makerInScope(const DeviceKeys &keys, const QString &vendor, const rules::MakerRules &rules);

} // namespace phaseout::identify
