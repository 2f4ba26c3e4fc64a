// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/deadlines.h"

namespace phaseout::timetable {
namespace {
void earlier(QDate &date, QDate by) { date = date.isValid() ? std::min(date, by) : by; }

void take(Due &due, const Constraints::Deadline &deadline, const Store &store, int risk)
{
    if (risk >= deadline.minimumRisk && (deadline.region.isEmpty() || deadline.region == store.region))
        earlier(deadline.isMust ? due.must : due.wish, deadline.by);
}
} // namespace

Deadlines::Deadlines(const Constraints &constraints, const Estate &estate)
{
    for (const Constraints::Deadline &deadline : constraints.deadlines) {
        if (deadline.store.isEmpty())
            m_general.push_back(deadline);
        else if (const Store *store = estate.storeByCode(deadline.store))
            m_byStore.insert(store->id, deadline);
    }
}

Due Deadlines::of(const Store &store, int risk) const
{
    Due due;
    for (const Constraints::Deadline &deadline : m_general)
        take(due, deadline, store, risk);
    for (auto [it, end] = m_byStore.equal_range(store.id); it != end; ++it)
        take(due, *it, store, risk);
    return due;
}

} // namespace phaseout::timetable
