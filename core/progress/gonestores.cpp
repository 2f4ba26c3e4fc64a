// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/gonestores.h"

#include <QCoreApplication>

namespace phaseout::progress {

Comparison withGoneStores(const Estate &estate, const timetable::Timetable &baseline)
{
    Comparison whole{estate, baseline};
    for (timetable::GoneVisit &one : whole.baseline.gone) {
        const auto code = StoreCode::parse(one.code);
        if (const Store *same = estate.storeByCode(one.code); same && !baseline.visitTo(same->id)) {
            one.visit.store = same->id;
        } else if (code) {
            Store store{.id = one.visit.store, .code = *code};
            store.name = QCoreApplication::translate("phaseout::progress", "(in no register any more)");
            whole.estate.stores.push_back(std::move(store));
        }
        whole.baseline.visits.push_back(std::move(one.visit));
    }
    whole.baseline.gone.clear();
    whole.estate.index();
    return whole;
}

} // namespace phaseout::progress
