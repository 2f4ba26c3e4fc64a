// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placeentry.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

PlaceEntry placeEntry(const Store &store, const QString &organisation)
{
    PlaceEntry entry;
    entry.text = readPlace(QString(store.address + u", " + store.town));
    entry.text.postcode = store.postcode;
    if (store.postcode)
        entry.text.district = store.postcode->outward();
    else if (const auto postal = PostalCode::findIn(store.postcodeText))
        setPostal(entry.text, postal->code);
    const PlaceText name = readPlace(store.name);
    entry.nameWords = name.words;
    entry.nameTowns = name.towns;
    entry.text.kinds |= name.kinds;
    entry.organisationWords = readPlace(organisation).words;
    if (store.latitude && store.longitude)
        entry.location = Location{*store.latitude, *store.longitude};
    return entry;
}

} // namespace phaseout
