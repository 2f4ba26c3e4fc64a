// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/estate/delivery.h"
#include "core/estate/organisation.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QDate>
#include <optional>

namespace phaseout {

/// Which calendar of bank holidays and which law a store lives under.
enum class Nation { Unknown, England, Wales, Scotland, NorthernIreland, CrownDependency, Ireland };

/// "england", "wales", …: for files and JSON.
[[nodiscard]] QString nationSlug(Nation nation);
[[nodiscard]] Nation nationFromSlug(QStringView slug);

/// A shop, as its register says. Everything here is a fact from a register row (or a user's own "add this store").
struct Store {
    Id<Store> id;
    OrganisationId organisation;
    StoreCode code;
    QString formerCode;   ///< its codes before it was renumbered, the oldest first, one a line: formerCodes(); old lists still have them
    QString name;
    QString address; ///< lines joined with ", ", without town and postcode where the register keeps them apart
    QString town;
    std::optional<Postcode> postcode;
    QString postcodeText; ///< as given, when it is no postcode
    QString region;       ///< the organisation's own, else the official region of the postcode
    Nation nation = Nation::Unknown;
    QString format;       ///< "Express", "Extra": the organisation's own word
    std::optional<double> latitude; ///< degrees, WGS 84
    std::optional<double> longitude;
    QDate closedOn;       ///< invalid while the store trades
    int sensitivity = 0;  ///< 0 to 3: pharmacy, cash office, letter-named … (the register's or the user's word)
    QString note;         ///< free words of the register, plain text
    int newIn = 0;        ///< the register (Batch::number) that first had it, where its organisation had an earlier one; else 0
    bool isUserMade = false; ///< added by hand, not by a register

    Delivery delivery;    ///< decided by people: how far the work at the store as a whole has come

    friend bool operator==(const Store &, const Store &) = default;
};

using StoreId = Id<Store>;

} // namespace phaseout
