// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/pins.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "ui/models/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::Pins", text, nullptr, n); }

Constraints withoutPin(const Estate &estate, const StoreId &store)
{
    Constraints constraints = estate.constraints;
    std::erase_if(constraints.pins, [&](const Constraints::Pin &pin) {
        const Store *pinned = estate.storeByCode(pin.store);
        return pinned && pinned->id == store;
    });
    return constraints;
}

// True when the period leaves no working day of \a week.
bool covers(QDate from, QDate to, Week week) { return from <= week.monday() && to >= week.monday().addDays(4); }

QString shift(int weeks)
{
    if (weeks == 0)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "where it is now"));
    return weeks > 0 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::Pins", "%Ln week(s) later"), weeks)
                     : words(QT_TRANSLATE_N_NOOP("phaseout::ui::Pins", "%Ln week(s) earlier"), -weeks);
}
} // namespace

const Constraints::Pin *pinOf(const Estate &estate, const StoreId &store)
{
    for (const Constraints::Pin &pin : estate.constraints.pins)
        if (const Store *pinned = estate.storeByCode(pin.store); pinned && pinned->id == store)
            return &pin;
    return nullptr;
}

Edit pinEdit(const Estate &estate, const StoreId &store, Week week, const QString &reason)
{
    const Store *found = estate.store(store);
    if (!found)
        return {};
    Constraints constraints = withoutPin(estate, store);
    constraints.pins.push_back({uniqueCode(*found, estate), week, reason});
    return changeDocument(estate, Document::Constraints, toJson(constraints));
}

Edit unpinEdit(const Estate &estate, const StoreId &store)
{
    return changeDocument(estate, Document::Constraints, toJson(withoutPin(estate, store)));
}

MoveWords moveWords(const Estate &estate, const Constraints &constraints, const timetable::Visit &visit, Week week)
{
    const auto closed = [week](const QString &why) {
        return MoveWords{false, words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "Week of %1: not possible, %2.")).arg(dayText(week.monday()), why)};
    };
    const QDate earliest = constraints.start.addDays(7 * constraints.leadTimeWeeks);
    if (constraints.start.isValid() && week.monday().addDays(4) < constraints.start)
        return closed(words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "work starts on %1")).arg(dayText(constraints.start)));
    if (visit.kind == timetable::VisitKind::Removal && earliest.isValid() && week.monday().addDays(4) < earliest)
        return closed(words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "goods are there from %1")).arg(dayText(earliest)));
    const Store *store = estate.store(visit.store);
    for (const Constraints::Freeze &freeze : constraints.freezes)
        if ((freeze.region.isEmpty() || (store && freeze.region == store->region)) && covers(freeze.from, freeze.to, week))
            return closed(words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "%1 lasts to %2")).arg(text::shown(freeze.name), dayText(freeze.to)));
    for (const Constraints::Closure &closure : constraints.closures)
        if (store && estate.storeByCode(closure.store) == store && covers(closure.from, closure.to, week))
            return closed(words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "the store is closed to %1")).arg(dayText(closure.to)));
    return {true, words(QT_TRANSLATE_NOOP("phaseout::ui::Pins", "Week of %1: %2. Enter pins it there, Escape leaves it."))
                      .arg(dayText(week.monday()), shift(week.since(visit.week())))};
}

} // namespace phaseout::ui
