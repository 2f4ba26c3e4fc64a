// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/locator.h"
#include "core/rules/calendar.h"
#include "core/rules/firmwareflaws.h"
#include "core/rules/gazetteer.h"
#include "core/rules/makerrules.h"

namespace phaseout {

/// The rule packs by whose light an estate is read. Loaded once, shared, never changed.
struct Knowledge {
    rules::MakerRules::Pointer makers;
    std::shared_ptr<const Gazetteer> gazetteer;
    std::shared_ptr<const BankHolidays> holidays;
    std::shared_ptr<const rules::FirmwareFlaws> flaws;
    LocatorOptions locator;
    QString name; ///< version and digest, as the project keeps it

    /// The built-in packs. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<Knowledge> builtIn();
    /// These with a project's own \a tables of makers. Fails as MakerRules::load().
    [[nodiscard]] Result<Knowledge> with(const rules::MakerTables &tables) const;
};

} // namespace phaseout
