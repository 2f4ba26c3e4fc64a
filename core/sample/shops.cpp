// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shops.h"

#include "core/sample/dirt.h"
#include "core/sample/stream.h"

#include <array>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Format {
    QStringView name;
    int perThousand;
    int weight; // how much kit, against the others
};
constexpr std::array formats{Format{u"Express", 550, 2}, Format{u"Local", 200, 3}, Format{u"Superstore", 190, 9},
                             Format{u"Extra", 60, 16}};

constexpr std::array<QStringView, 28> streetNames{
    u"Mill",    u"Station", u"Church", u"Victoria", u"Albert",  u"Queen",  u"King",   u"Park",    u"Bridge", u"Manor",
    u"Chapel",  u"Green",   u"York",   u"Castle",   u"Orchard", u"Meadow", u"Quarry", u"Foundry", u"Weaver", u"Tanner",
    u"Harbour", u"Priory",  u"Abbey",  u"Windmill", u"Brook",   u"Elm",    u"Ash",    u"Hawthorn"};
constexpr std::array<QStringView, 8> streetKinds{u"Street", u"Road",   u"Lane", u"Parade",
                                                 u"Way",    u"Avenue", u"Row",  u"Hill"};
// Inward letters never hold C, I, K, M, O or V. Source: BS 7666 part 2.
constexpr QStringView unitLetters = u"ABDEFGHJLNPQRSTUWXYZ";

// 10.0.0.0 to 10.15.255.255 are the head office's.
constexpr quint32 firstNetwork = 0x0A100000;
constexpr quint32 endOfNetworks = 0x0B000000;
constexpr std::array<quint32, 2> clonedNetworks{0xC0A81000, 0xC0A82000}; // 192.168.16.0 and .32.0, whatever the length

const Format &formatOf(Random &random)
{
    int drawn = static_cast<int>(random.below(1000));
    for (const Format &format : formats) {
        if (drawn < format.perThousand)
            return format;
        drawn -= format.perThousand;
    }
    return formats.front();
}

QString streetAddress(const QString &street, Random &random)
{
    const auto number = random.between(1, 180);
    switch (random.below(5)) {
    case 0:
        return QString::number(number) % u'-' % QString::number(number + random.between(1, 4) * 2) % u' ' % street;
    case 1:
        return u"Unit "_s % QString::number(random.between(1, 9)) % u", "_s % street.section(u' ', 0, 0) %
               u" Retail Park, "_s % street;
    default:
        return QString::number(number) % u' ' % street;
    }
}

Supply supplyOf(int index, Random &random)
{
    if (index % dirt::otherMakersEvery == dirt::otherMakersEvery - 1)
        return Supply::OtherMakers;
    if (random.chance(dirt::rebrandStore))
        return Supply::Rebrands;
    const auto drawn = random.below(100);
    return drawn < 56 ? Supply::Hikvision : drawn < 80 ? Supply::Dahua : Supply::Both;
}

bool isNorthern(const QString &region)
{
    return region == u"North East" || region == u"North West" || region == u"Yorkshire and The Humber" ||
           region == u"Scotland";
}

void place(Shop &shop, const Format &format, const Place &place, Random &random)
{
    const QString street = pick(streetNames, random) % u' ' % pick(streetKinds, random);
    shop.format = format.name.toString();
    shop.town = place.town;
    shop.region = place.region;
    shop.name = u"Northbridge "_s % shop.format % u' ' % shop.town % u' ' % street;
    shop.address = streetAddress(street, random);
    shop.postcode = place.sector % unitLetters[qsizetype(random.below(20))] % unitLetters[qsizetype(random.below(20))];
    // Within a few hundred metres of the sector's middle.
    shop.latitude = place.latitude + (random.unit() - 0.5) * 0.006;
    shop.longitude = place.longitude + (random.unit() - 0.5) * 0.009;
}

void date(Shop &shop, const SampleOptions &options, Random &random)
{
    shop.opened = options.asOf.addDays(-random.between(400, 9000));
    const bool isClosed = shop.supply == Supply::OtherMakers && (shop.index / dirt::otherMakersEvery) % 5 == 4;
    if (isClosed)
        shop.closed = options.asOf.addDays(-random.between(30, 390));
}

void chooseSources(Shop &shop, Random &random)
{
    shop.isCloned = shop.index % dirt::clonedEvery == dirt::clonedEvery / 2;
    shop.isInSubnetTable = shop.isCloned || shop.index % dirt::notInSubnetsEvery != dirt::notInSubnetsEvery - 1;
    shop.isScannedOnSite = shop.isCloned || random.chance(400);
    shop.isSadpListed = random.chance(shop.isCloned ? 600 : 350);
    shop.isInNorthList = isNorthern(shop.region);
    shop.isInWorkbook = !shop.isInNorthList || random.chance(300);
}

// Every trading shop has one device; the rest goes by size, so that the sum is exact and none is left without.
void shareDevices(std::vector<Shop> &shops, const std::vector<int> &weights, const SampleOptions &options)
{
    qint64 trading = 0;
    qint64 allWeights = 0;
    for (size_t i = 0; i < shops.size(); ++i) {
        trading += weights[i] > 0;
        allWeights += weights[i];
    }
    const qint64 spare = qint64(options.stores) * options.devicesPerStore - trading;
    qint64 weight = 0;
    qint64 devices = 0;
    qint64 gone = 0;
    for (size_t i = 0; i < shops.size(); ++i) {
        Shop &shop = shops[i];
        const qint64 before = spare * weight / allWeights;
        weight += weights[i];
        shop.devices = weights[i] > 0 ? static_cast<int>(1 + spare * weight / allWeights - before) : 0;
        Random random = streamFor(options.seed, Purpose::Gone, static_cast<quint64>(shop.index));
        for (int d = 0; d < shop.devices; ++d)
            shop.goneDevices += random.chance(dirt::goneDevice);
        shop.firstDevice = devices;
        shop.firstGone = gone;
        devices += shop.devices;
        gone += shop.goneDevices;
    }
}

// One length of range for all shops, as retailers clone one plan; the largest shop decides it.
Result<void> shareAddresses(std::vector<Shop> &shops)
{
    int most = 0;
    for (const Shop &shop : shops)
        most = std::max(most, shop.devices + shop.goneDevices);
    int prefixLength = 24;
    while ((1 << (32 - prefixLength)) < most + firstHost + 4)
        --prefixLength;
    const quint32 size = 1u << (32 - prefixLength);
    for (Shop &shop : shops) {
        const quint64 own = firstNetwork + quint64(shop.index) * size;
        if (own + size > endOfNetworks)
            return failure(ErrorCode::LimitExceeded, QString::number(shops.size()));
        shop.network =
            shop.isCloned ? clonedNetworks[size_t(shop.index / dirt::clonedEvery) % 2] : static_cast<quint32>(own);
        shop.prefixLength = prefixLength;
    }
    return {};
}

} // namespace

Result<std::vector<Shop>> inventShops(const SampleOptions &options, const Geography &geography)
{
    std::vector<Shop> shops(static_cast<size_t>(options.stores));
    std::vector<int> weights(shops.size(), 0);
    const int digits = options.stores <= 3000 ? 4 : 5;
    for (int i = 0; i < options.stores; ++i) {
        Shop &shop = shops[static_cast<size_t>(i)];
        Random random = streamFor(options.seed, Purpose::Shop, static_cast<quint64>(i));
        shop.index = i;
        shop.code = QString::number(37 + i * 3).rightJustified(digits, u'0'); // with gaps, as after closures
        shop.supply = supplyOf(i, random);
        const Format &format = formatOf(random);
        place(shop, format, geography.anywhere(random), random);
        date(shop, options, random);
        chooseSources(shop, random);
        if (!shop.closed.isValid())
            weights[static_cast<size_t>(i)] = format.weight;
    }
    shareDevices(shops, weights, options);
    if (auto shared = shareAddresses(shops); !shared)
        return failure(shared.error());
    return shops;
}

QString regionSlug(const QString &region)
{
    return region.toLower().replace(u' ', u'-');
}

} // namespace phaseout::sample
