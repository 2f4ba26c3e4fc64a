// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/registers.h"

#include "core/sample/devices.h"
#include "core/sample/dirt.h"
#include "core/sample/outputfile.h"
#include "core/sample/stream.h"

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sharesItsName = 5;

// The inward part's figure is the first after the space; an O there is what people type.
QString dirtyPostcode(QString postcode, Random &random)
{
    if (random.chance(dirt::missingPostcode))
        return {};
    if (random.chance(dirt::letterForZero))
        postcode.replace(u'0', u'O');
    if (random.chance(dirt::lowerCase))
        postcode = postcode.toLower();
    if (random.chance(dirt::oddSpaces))
        postcode.replace(u' ', random.chance(500) ? QString() : u"  "_s);
    return postcode;
}

QString dirtyText(QString text, Random &random)
{
    if (!random.chance(dirt::oddSpaces))
        return text;
    switch (random.below(3)) {
    case 0:
        return text + u"  "_s;
    case 1:
        return text.replace(u' ', QChar(QChar::Nbsp));
    default:
        return text.replace(u' ', u"  "_s);
    }
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString registerHeader()
{
    return csvLine({u"Store No"_s, u"Name"_s, u"Address"_s, u"Town"_s, u"Postcode"_s, u"Region"_s, u"Format"_s,
                    u"Opened"_s, u"Closed"_s, u"Latitude"_s, u"Longitude"_s},
                   u',', u"\n"_s);
}

QString registerLine(const Shop &shop, const Shop &neighbour, const SampleOptions &options)
{
    Random random = streamFor(options.seed, Purpose::Register, static_cast<quint64>(shop.index));
    const QString name = shop.index == sharesItsName ? neighbour.name : shop.name;
    const bool hasPosition = !random.chance(dirt::noPosition);
    const auto degrees = [hasPosition](double value) {
        return hasPosition ? QString::number(value, 'f', 5) : QString();
    };
    const QString shownName = dirtyText(name, random);
    const QString shownAddress = dirtyText(shop.address, random);
    const QString shownPostcode = dirtyPostcode(shop.postcode, random);
    return csvLine({shop.code, shownName, shownAddress, shop.town, shownPostcode, shop.region, shop.format,
                    isoDate(shop.opened), isoDate(shop.closed), degrees(shop.latitude), degrees(shop.longitude)},
                   u',', u"\n"_s);
}

QString subnetHeader()
{
    return csvLine({u"Subnet"_s, u"Store No"_s, u"Note"_s}, u',', u"\n"_s);
}

QString subnetLine(const Shop &shop)
{
    return csvLine({QString(addressText(shop.network) % u'/' % QString::number(shop.prefixLength)), shop.code,
                    shop.isCloned ? u"same range in other stores"_s : QString()},
                   u',', u"\n"_s);
}

} // namespace phaseout::sample
