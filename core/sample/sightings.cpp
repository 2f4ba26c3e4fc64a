// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sightings.h"

#include "core/sample/outputfile.h"
#include "core/sample/stream.h"

#include <QLocale>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

QString sightingHeader()
{
    return csvLine({u"Store"_s, u"Maker"_s, u"Source"_s}, u',', u"\n"_s);
}

QString sightingLine(const Shop &shop, const SampleOptions &options)
{
    constexpr int oneIn = 40;
    if (shop.index % oneIn != 3 || !shop.hasInScopeDevices() || shop.supply == Supply::Rebrands)
        return {};
    Random random = streamFor(options.seed, Purpose::Sightings, static_cast<quint64>(shop.index));
    const QDate day = options.asOf.addDays(-random.between(10, 200));
    const QString place =
        u"Northbridge "_s % shop.format % u", "_s % shop.address % u", "_s % shop.town % u' ' % shop.postcode;
    const QString maker = shop.supply == Supply::Dahua ? u"Dahua"_s : u"Hikvision"_s;
    return csvLine({place, maker, QString(u"Staff walk-round, "_s % QLocale::c().toString(day, u"d MMMM yyyy"_s))},
                   u',', u"\n"_s);
}

} // namespace phaseout::sample
