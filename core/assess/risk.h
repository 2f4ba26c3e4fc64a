// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/weights.h"
#include "core/estate/device.h"

#include <array>

namespace phaseout::assess {

/// The named parts of a risk, in the order of RiskWeights.
enum class RiskPart { Exposure, Firmware, Age, DeviceClass, Place, Evidence, OpenServices, KnownFlaw };
inline constexpr int riskPartCount = 8;

[[nodiscard]] QString riskPartWord(RiskPart part); ///< translated: "Seen from the internet"

/// The risk of leaving one device where it is, or of all devices of one store. Source of the scale: docs/risk.md.
struct Risk {
    std::array<int, riskPartCount> parts{}; ///< 0 to 100 each, before weighting
    int total = 0;                          ///< weighted mean of the parts, 0 to 100
    [[nodiscard]] int part(RiskPart p) const { return parts[static_cast<size_t>(p)]; }
    friend bool operator==(const Risk &, const Risk &) = default;
};

/// Risk of \a device, standing in \a store (null: not mapped), at \a today. 0 in every part for a device that is not in
/// scope, removed or disposed; isolation takes away what reaches over the network (exposure, services and 60 % of firmware and known flaws).
[[nodiscard]] Risk deviceRisk(const Device &device, const Store *store, const RiskWeights &weights, QDate today);

/// The risk score of a store, 0 to 100: the highest device risk, raised by the number of devices in scope
/// (docs/risk.md: 70 parts the worst device, 30 parts scale, full at 40 devices). \a exposure gives the sum of device risks
/// in it, the quantity that a timetable burns down.
struct StoreRisk {
    int score = 0;      ///< 0 to 100, for ranking and showing
    int devices = 0;    ///< in scope and still there
    qint64 exposure = 0; ///< sum of the devices' totals: the weight of getting the store done
    Risk worst;         ///< of the device with the highest total
};
class StoreRiskSum {
public:
    void add(const Device &device, const Risk &risk);
    [[nodiscard]] StoreRisk result() const;

private:
    StoreRisk m_sum;
};

} // namespace phaseout::assess
