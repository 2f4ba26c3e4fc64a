// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/knowledge.h"

namespace phaseout {

Result<Knowledge> Knowledge::builtIn()
{
    auto makers = rules::MakerRules::builtIn();
    if (!makers)
        return failure(makers.error());
    auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return failure(gazetteer.error());
    auto holidays = BankHolidays::load();
    if (!holidays)
        return failure(holidays.error());
    auto flaws = rules::FirmwareFlaws::builtIn();
    if (!flaws)
        return failure(flaws.error());
    auto locator = LocatorOptions::load();
    if (!locator)
        return failure(locator.error());
    return Knowledge{*makers, std::make_shared<const Gazetteer>(*std::move(gazetteer)),
                     std::make_shared<const BankHolidays>(*std::move(holidays)), std::make_shared<const rules::FirmwareFlaws>(*std::move(flaws)),
                     *std::move(locator), (*makers)->version()};
}

Result<Knowledge> Knowledge::with(const rules::MakerTables &tables) const
{
    auto own = rules::MakerRules::load(tables);
    if (!own)
        return failure(own.error());
    Knowledge all = *this;
    all.makers = *own;
    all.name = (*own)->version();
    return all;
}

} // namespace phaseout
