// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/geography.h"
#include "core/sample/options.h"

#include <QDate>
#include <vector>

namespace phaseout::sample {

/// The number of a shop's first device in its range.
inline constexpr int firstHost = 20;

/// Whose kit a shop was fitted with.
enum class Supply { Hikvision, Dahua, Both, Rebrands, OtherMakers };

/// A shop of Northbridge Stores, a retailer that does not exist. The town and the postcode sector are real; the name,
/// the street, the number and the last two letters of the postcode are invented.
struct Shop {
    int index = 0; ///< its number in line, from 0
    QString code;  ///< "0231"
    QString name;  ///< "Northbridge Express Leeds Mill Lane"
    QString address;
    QString town;
    QString postcode; ///< well formed, in a sector that exists
    QString region;
    QString format;
    double latitude = 0; ///< degrees, WGS 84
    double longitude = 0;
    QDate opened;
    QDate closed; ///< invalid while it trades; a closed shop has no devices
    Supply supply = Supply::Hikvision;
    int devices = 0;        ///< that are there
    int goneDevices = 0;    ///< that only old lists still know
    qint64 firstDevice = 0; ///< devices of all shops before
    qint64 firstGone = 0;   ///< gone devices of all shops before
    quint32 network = 0;    ///< its range's first address
    int prefixLength = 24;
    bool isCloned = false; ///< the range is one that other shops have too
    bool isInSubnetTable = true;
    bool isScannedOnSite = false; ///< the scanner saw MAC addresses
    bool isSadpListed = false;    ///< somebody ran the SADP tool there
    bool isInNorthList = false;
    bool isInWorkbook = false;

    [[nodiscard]] bool hasInScopeDevices() const { return devices > 0 && supply != Supply::OtherMakers; }
};

/// Invents the shops, in order of their codes. All devices together are exactly stores × devicesPerStore.
/// Fails with LimitExceeded when so many shops of that size do not fit into 10.0.0.0/8.
[[nodiscard]] Result<std::vector<Shop>> inventShops(const SampleOptions &options, const Geography &geography);

/// "yorkshire-and-the-humber": for file names.
[[nodiscard]] QString regionSlug(const QString &region);

} // namespace phaseout::sample
