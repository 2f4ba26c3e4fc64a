// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <QMap>
#include <QString>

namespace phaseout {

/// The fields a row of a store register can fill. The numbers are stored: only append.
enum class StoreField : std::uint8_t {
    Code = 1, Name = 2, Organisation = 3, Address = 4, Town = 5, Postcode = 6, Region = 7, Nation = 8, Format = 9,
    Latitude = 10, Longitude = 11, OpenedOn = 12, ClosedOn = 13, Sensitivity = 14, Note = 15, Fascia = 16,
    Status = 17, ///< "Trading", or "Closed" or "Sold" and perhaps a day, "Closed 2026-03-31"; or words that say neither, as they stand
};

/// One row of a store register as it stands in the file, every value tidied text. A fact.
struct StoreRow {
    qint64 row = 0; ///< 1-based in its file
    QMap<StoreField, QString> fields;
    [[nodiscard]] QString text(StoreField field) const { return fields.value(field); }
    friend bool operator==(const StoreRow &, const StoreRow &) = default;
};

/// "These addresses are at this store", from a subnet table. A fact.
struct SubnetRow {
    qint64 row = 0;
    QString subnet;       ///< as read, "10.31.4.0/24"; Subnet::parse() takes it
    QString storeCode;    ///< as read
    QString organisation; ///< may be empty
    QString note;
    friend bool operator==(const SubnetRow &, const SubnetRow &) = default;
};

} // namespace phaseout
