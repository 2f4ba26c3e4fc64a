// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/pages/track/trackstate.h"

namespace phaseout::ui {

using StoreTable = RowsModel<TrackRow>;
enum TrackColumn { TrackCode, TrackName, TrackRegion, TrackStatus, TrackEvidence, TrackReported, TrackVerified, TrackPlanned, TrackLate };
[[nodiscard]] std::vector<StoreTable::Column> trackColumns();

using DeviceTable = RowsModel<TrackDevice>;
enum TrackDeviceColumn { DeviceWhat, DeviceWhere, DeviceStatus, DeviceEvidence, DeviceNetwork };
[[nodiscard]] std::vector<DeviceTable::Column> trackDeviceColumns();

} // namespace phaseout::ui
