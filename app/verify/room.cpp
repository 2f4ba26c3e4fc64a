// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/room.h"

namespace phaseout::verify {

Room wholeRoom(const Instance &instance)
{
    Room room{instance.capacity, instance.arrived, {}};
    for (const Money &budget : instance.budgets) {
        room.money.push_back(budget.caps);
        for (std::size_t period = 1; period < budget.caps.size() && budget.carryOver; ++period)
            room.money.back()[period] += room.money.back()[period - 1];
    }
    return room;
}

void use(const Instance &instance, Room &room, std::size_t job, const Place &place)
{
    const Visit &visit = instance.visits[job];
    for (const auto &[pool, team] : crewsOf(visit, visit.choices[place.choice]))
        for (Number slot = place.start; slot < place.end; ++slot)
            room.crews[pool][slot] -= team;
    const Number week = instance.weekOfSlot[place.start];
    for (const auto &[item, quantity] : visit.draws)
        for (Number w = week; w < instance.weeks; ++w)
            room.stock[item][w] -= quantity;
    for (const auto &[budget, amount] : visit.spends) {
        std::vector<Number> &money = room.money[budget];
        const Number period = instance.budgets[budget].periods[week];
        for (Number p = period; p < static_cast<Number>(money.size()) && (p == period || instance.budgets[budget].carryOver); ++p)
            money[p] -= amount;
    }
}

bool hasRoom(const Instance &instance, const Room &room, std::size_t job, const Place &place)
{
    const Visit &visit = instance.visits[job];
    const Number week = instance.weekOfSlot[place.start];
    for (const auto &[item, quantity] : visit.draws)
        for (Number w = week; w < instance.weeks; ++w)
            if (room.stock[item][w] < quantity)
                return false;
    for (const auto &[budget, amount] : visit.spends) {
        const std::vector<Number> &money = room.money[budget];
        const Number period = instance.budgets[budget].periods[week];
        for (Number p = period; p < static_cast<Number>(money.size()) && (p == period || instance.budgets[budget].carryOver); ++p)
            if (money[p] < amount)
                return false;
    }
    for (const auto &[pool, team] : crewsOf(visit, visit.choices[place.choice]))
        for (Number slot = place.start; slot < place.end; ++slot)
            if (room.crews[pool][slot] < team)
                return false;
    return true;
}

} // namespace phaseout::verify
