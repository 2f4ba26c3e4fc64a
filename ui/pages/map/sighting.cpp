// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/sighting.h"

#include "core/base/text.h"
#include "core/values/postcode.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString said(const Observation &observation, TraitKind kind) { return text::tidy(observation.text(kind)).left(400); }

// "Tesco Express, Soho Dean Street, London W1D 3RF" is all that a letter may say.
void cut(Sighting &place)
{
    if (const auto found = Postcode::findIn(place.name)) {
        place.postcode = found->postcode.text();
        place.name = QString(place.name.left(found->position) + place.name.mid(found->position + found->length)).simplified();
    }
    const qsizetype comma = place.name.indexOf(u',');
    if (!place.address.isEmpty() || comma < 0)
        return;
    place.address = place.name.mid(comma + 1).trimmed();
    place.name = place.name.left(comma).trimmed();
    while (place.address.endsWith(u','))
        place.address.chop(1);
}
} // namespace

Sighting sightingOf(std::span<const Observation> observations)
{
    for (auto one = observations.rbegin(); one != observations.rend(); ++one) {
        Sighting place{{}, said(*one, TraitKind::StoreName), said(*one, TraitKind::Address), said(*one, TraitKind::Town), said(*one, TraitKind::PostcodeText)};
        QStringList parts;
        for (const QString &part : {place.name, place.address, place.town, place.postcode}) // a reader may find one in another
            if (!part.isEmpty() && !parts.join(u' ').contains(part))
                parts << part;
        if (parts.isEmpty())
            continue;
        place.words = text::shown(parts.join(u", "_s), 200);
        cut(place);
        return place;
    }
    return {};
}

} // namespace phaseout::ui
