// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/windows.h"

#include "core/plan/profile.h"

#include <algorithm>

namespace phaseout::timetable {
namespace {
// What it costs to move a visit to another week, in mean costs of a visit: docs/planning.md, "Planning again".
constexpr std::int64_t disruptionPerMille = 100;
}

Windows::Windows(const Estate &estate, const Timetable *previous, BuiltProblem &built)
    : m_estate(estate), m_previous(previous), m_built(built), m_old(built.work.size()), m_pins(built.work.size())
{
    m_built.rules.assign(built.work.size(), StartRule::Begin);
    if (!previous)
        return;
    QHash<StoreId, const Visit *> visits;
    for (const Visit &visit : previous->visits)
        visits.insert(visit.store, &visit);
    m_built.before.jobs.resize(built.work.size());
    for (size_t j = 0; j < built.work.size(); ++j) {
        const Visit *visit = visits.value(storeOf(static_cast<int>(j)).id);
        if (!visit || visit->kind != built.work[j].kind)
            continue;
        m_old[j].day = visit->start;
        const int slot = built.calendar.slotFrom(visit->start) + (visit->isAfternoon ? 1 : 0);
        if (visit->start >= built.calendar.day(0) && slot < built.calendar.slotCount())
            m_old[j].slot = slot;
        if (m_old[j].slot != plan::none)
            m_built.before.jobs[j] = {slot, built.problem.jobs[j].choices.front().pool, visit->crews};
    }
}

const Store &Windows::storeOf(int job) const
{
    return m_estate.stores[static_cast<size_t>(m_built.work[static_cast<size_t>(job)].store)];
}

// The store says so, or everything in scope there does.
bool Windows::isOrdered(int job) const
{
    if (storeOf(job).delivery.state >= DeliveryState::Ordered)
        return true;
    bool any = false;
    for (const int at : m_estate.devicesAt(m_built.work[static_cast<size_t>(job)].store)) {
        const Device &device = m_estate.devices[static_cast<size_t>(at)];
        if (!device.isInScope || device.isGone())
            continue;
        any = true;
        if (device.delivery.state < DeliveryState::Ordered)
            return false;
    }
    return any;
}

void Windows::set()
{
    setPins();
    for (int j = 0; j < static_cast<int>(m_built.work.size()); ++j)
        setJob(j);
    price();
}

void Windows::setPins()
{
    QHash<StoreId, int> jobs;
    for (int j = 0; j < static_cast<int>(m_built.work.size()); ++j)
        jobs.insert(storeOf(j).id, j);
    const Week end = m_built.calendar.week(0).plus(m_built.calendar.weeks());
    for (const Constraints::Pin &pin : m_built.constraints.pins) {
        const Store *store = m_estate.storeByCode(pin.store);
        const int job = store ? jobs.value(store->id, -1) : -1;
        if (job < 0)
            continue;
        if (pin.week >= end || pin.week.monday().addDays(SlotCalendar::daysPerWeek - 1) < m_built.begin)
            m_unfitPins.push_back(pin.store);
        else
            m_pins[static_cast<size_t>(job)] = pin.week;
    }
}

// Decides whether the job stays where it was, and says why.
bool Windows::stays(int job)
{
    const Old &old = m_old[static_cast<size_t>(job)];
    if (old.slot == plan::none || old.day < m_built.begin)
        return false;
    StartRule &rule = m_built.rules[static_cast<size_t>(job)];
    if (m_built.constraints.lockedUntil.isValid() && old.day <= m_built.constraints.lockedUntil)
        rule = StartRule::Locked;
    else if (m_built.work[static_cast<size_t>(job)].kind == VisitKind::Removal && isOrdered(job))
        rule = StartRule::Ordered;
    else
        return false;
    return true;
}

void Windows::setJob(int job)
{
    const SlotCalendar &calendar = m_built.calendar;
    plan::Job &entry = m_built.problem.jobs[static_cast<size_t>(job)];
    if (const auto &pin = m_pins[static_cast<size_t>(job)]) {
        const int monday = calendar.slotFrom(pin->monday());
        entry.starts = {{std::max(monday, calendar.slotFrom(m_built.begin)), monday + SlotCalendar::slotsPerWeek - 1}};
        m_built.rules[static_cast<size_t>(job)] = StartRule::Pinned;
    } else if (stays(job)) {
        const int slot = m_old[static_cast<size_t>(job)].slot;
        entry.starts = {{slot, slot}};
    } else {
        open(job, true);
    }
}

// From the first slot that the start, the lead time and the lock allow.
void Windows::open(int job, bool mindsLock)
{
    const SlotCalendar &calendar = m_built.calendar;
    const Constraints &c = m_built.constraints;
    const Old &old = m_old[static_cast<size_t>(job)];
    const int begin = calendar.slotFrom(m_built.begin);
    int first = begin;
    StartRule rule = StartRule::Begin;
    if (m_built.work[static_cast<size_t>(job)].kind == VisitKind::Removal && c.leadTimeWeeks > 0 && !isOrdered(job)) {
        int lead = calendar.slotFrom(m_built.begin.addDays(7 * c.leadTimeWeeks));
        // What the plan in force has is taken to have been ordered in time, whether or not anybody said so.
        const bool isKept = old.day.isValid() && std::max(old.slot, begin) < lead;
        if (isKept)
            lead = std::max(old.slot, begin);
        if (lead > first) {
            first = lead;
            rule = isKept ? StartRule::Kept : StartRule::Lead;
        }
    }
    const bool isOverdue = old.day.isValid() && old.day < m_built.begin;
    const int lock = mindsLock && c.lockedUntil.isValid() && m_previous && !isOverdue ? calendar.slotAfter(c.lockedUntil) : 0;
    if (lock > first) {
        first = lock;
        rule = StartRule::AfterLock;
    }
    first = std::min(first, calendar.slotCount() - 1);
    m_built.problem.jobs[static_cast<size_t>(job)].starts.clear();
    if (first > 0)
        m_built.problem.jobs[static_cast<size_t>(job)].starts = {{first, calendar.slotCount() - 1}};
    m_built.rules[static_cast<size_t>(job)] = rule;
}

// Leaving the week that the plan in force gave it costs a share of what a visit costs on average.
void Windows::price()
{
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (size_t j = 0; j < m_old.size(); ++j) {
        if (m_old[j].slot == plan::none)
            continue;
        const plan::Job &job = m_built.problem.jobs[j];
        sum += job.weight * (m_old[j].slot + job.choices.front().duration);
        ++count;
    }
    if (count == 0)
        return;
    const std::int64_t price = std::clamp<std::int64_t>(sum / count * disruptionPerMille / 1000, 1, plan::limits::figure);
    for (size_t j = 0; j < m_old.size(); ++j)
        if (m_old[j].slot != plan::none) {
            m_built.problem.jobs[j].oldStart = m_old[j].slot;
            m_built.problem.jobs[j].disruption = price;
        }
}

std::vector<int> Windows::release()
{
    std::vector<int> fixed;
    for (int j = 0; j < static_cast<int>(m_old.size()); ++j)
        if (const StartRule rule = m_built.rules[static_cast<size_t>(j)]; rule == StartRule::Locked || rule == StartRule::Ordered)
            fixed.push_back(j);
    const auto slot = [&](int j) { return m_old[static_cast<size_t>(j)].slot; };
    std::stable_sort(fixed.begin(), fixed.end(), [&](int a, int b) { return slot(a) < slot(b); });
    std::vector<int> released;
    {
        const plan::Model model(m_built.problem);
        plan::Profile profile(model);
        // Pins come first: somebody has said so, and since.
        for (int j = 0; j < static_cast<int>(m_old.size()); ++j) {
            if (m_built.rules[static_cast<size_t>(j)] != StartRule::Pinned)
                continue;
            const bool canStay = slot(j) != plan::none && model.mayStart(j, 0, slot(j)) && profile.fits(j, 0, slot(j));
            if (const int at = canStay ? slot(j) : profile.earliest(j, 0, 0, model.slotCount()); at != plan::none)
                profile.place(j, 0, at);
        }
        for (const int j : fixed) {
            if (model.mayStart(j, 0, slot(j)) && profile.fits(j, 0, slot(j)))
                profile.place(j, 0, slot(j));
            else
                released.push_back(j);
        }
    }
    for (const int j : released)
        open(j, false);
    return released;
}

} // namespace phaseout::timetable
