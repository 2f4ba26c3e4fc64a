// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/devices.h"
#include "core/sample/stream.h"
#include "core/sample/told.h"

#include <vector>

namespace phaseout::sample {

/// What somebody wrote into a list of cameras, faults included.
struct ListedRow {
    size_t item = 0; ///< of which it speaks
    Told told;
    QString storeCode;
    QString storeName;
    QString name;
    QString make;
    QString model;
    QString serial;
    QString ip;
    QString mac;
    QString firmware;
    QDate fitted;
    QDate checked; ///< when anybody last looked
    QString status;
    QString note;
};

/// The rows that one list (Workbook or NorthList) has for \a shop, with the faults of dirt.h. \a neighbour is the shop
/// that takes the blame where a row has the wrong store or another store's address.
[[nodiscard]] std::vector<ListedRow> listedRows(Purpose list, const Shop &shop, const Shop &neighbour,
                                                const std::vector<Item> &items, const SampleOptions &options);

/// The northern region's own list: semicolons, a byte order mark, dates as 03/11/2021, its own words for headers.
[[nodiscard]] QString northListHeader();
[[nodiscard]] QString northListLine(const ListedRow &row, int number);

} // namespace phaseout::sample
