// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/devices.h"

#include "core/sample/dirt.h"
#include "core/sample/stream.h"

#include <array>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, 14> views{u"TILLS",    u"ENTRANCE", u"EXIT",        u"AISLE 1",   u"AISLE 4",
                                            u"SPIRITS",  u"TOBACCO",  u"CASH OFFICE", u"BACK DOOR", u"LOADING BAY",
                                            u"CAR PARK", u"PETROL",   u"PHARMACY",    u"STOCK ROOM"};
constexpr std::array<QStringView, 4> serialRegions{u"AAWR", u"BBWR", u"CCWR", u"AACH"};
constexpr QStringView dahuaKinds = u"GXNZSAJ";

// What stands where: the first device is always a recorder or camera of the shop's own supplier.
Shelf shelfOf(Supply supply, int number, Random &random)
{
    const auto drawn = static_cast<int>(random.below(1000));
    const bool isFirst = number == 0;
    if (supply == Supply::Both)
        supply = random.chance(500) ? Supply::Hikvision : Supply::Dahua;
    if (supply == Supply::Rebrands) {
        const bool isHikvision = random.chance(500);
        if (isFirst || drawn < 600)
            return isHikvision ? Shelf::HikvisionRebrands : Shelf::DahuaRebrands;
        supply = isHikvision ? Supply::Hikvision : Supply::Dahua;
    }
    if (supply == Supply::OtherMakers) {
        if (isFirst || drawn < 40)
            return Shelf::OtherRecorders;
        return drawn < 800 ? Shelf::OtherCameras : Shelf::Office;
    }
    const bool isHikvision = supply == Supply::Hikvision;
    if (isFirst || drawn < 30)
        return isHikvision ? Shelf::HikvisionRecorders : Shelf::DahuaRecorders;
    if (drawn < 30 + dirt::rebrand)
        return isHikvision ? Shelf::HikvisionRebrands : Shelf::DahuaRebrands;
    if (drawn < 95)
        return isHikvision ? Shelf::HikvisionOthers : Shelf::DahuaOthers;
    if (drawn < 135)
        return Shelf::OtherCameras;
    return drawn < 265 ? Shelf::Office : isHikvision ? Shelf::HikvisionCameras : Shelf::DahuaCameras;
}

QString serialOf(const Item &item, quint32 unique, Random &random)
{
    switch (item.product->serial) {
    case SerialForm::None:
        return {};
    case SerialForm::Hikvision: {
        const QDate made = item.fitted.addDays(-random.between(40, 260));
        return item.product->model % made.toString(u"yyyyMMdd"_s) % pick(serialRegions, random) %
               QChar(u'C' + static_cast<char16_t>(random.below(5))) %
               QString::number(static_cast<quint64>(unique) + 20'000'000);
    }
    case SerialForm::Dahua:
        return QString::asprintf("%X%c%05X", static_cast<unsigned>(unique >> 20),
                                 static_cast<int>('A' + random.below(26)),
                                 static_cast<unsigned>(random.below(0x100000))) %
               u"PA"_s % dahuaKinds[static_cast<qsizetype>(random.below(7))] %
               QString::asprintf("%05X", unique & 0xFFFFFu);
    case SerialForm::MacAsText:
        return item.macText().remove(u':').toUpper();
    case SerialForm::Digits:
        return u"2102"_s % QString::number(static_cast<quint64>(unique) + 3'500'000'000'000u);
    }
    return {};
}

// A young device cannot have the oldest versions; an old one may have any.
qsizetype firmwareOf(const Item &item, QDate asOf, Random &random)
{
    const auto versions = static_cast<qint64>(item.product->firmware.size());
    if (versions == 0)
        return -1;
    if (item.isGone)
        return 0;
    const bool isYoung = item.fitted > asOf.addDays(-1500);
    return random.between(isYoung ? versions / 2 : 0, versions - 1);
}

void nameItem(Item &item, const Shop &shop, int number, Random &random)
{
    const QString two = QString::number(number + 1).rightJustified(2, u'0');
    const Product &product = *item.product;
    if (!product.isSurveillance()) {
        const QStringView kind = product.talk == Talk::Printer ? u"prn" : product.talk == Talk::Till ? u"till" : u"ap";
        item.hostName = u"st"_s % shop.code % u'-' % kind % two;
        return;
    }
    const QStringView kind = product.channels > 0               ? u"NVR"
                             : product.deviceClass == u"camera" ? u"CAM"
                             : product.deviceClass == u"switch" ? u"SW"
                                                                : u"DOOR";
    item.name = kind % u' ' % two % u' ' % pick(views, random);
    item.hostName = u"st"_s % shop.code % u'-' % kind.toString().toLower() % two;
}

void chooseSources(Item &item, const Shop &shop, Random &random)
{
    const auto isThere = [&random] { return !random.chance(dirt::missingFromSource); };
    const bool isListed = item.product->isSurveillance();
    // Drawn for every item alike, so that one shop's sources do not move another device's dice.
    const std::array drawn{isThere(), isThere(), isThere(), isThere()};
    item.isInScan = drawn[0] && !item.isGone;
    item.isInSadp = drawn[1] && !item.isGone && shop.isSadpListed && item.product->answersSadp();
    item.isInWorkbook = (drawn[2] || item.isGone) && shop.isInWorkbook && isListed;
    item.isInNorthList = drawn[3] && shop.isInNorthList && isListed;
}

} // namespace

QString addressText(quint32 address)
{
    return QString::asprintf("%u.%u.%u.%u", address >> 24, (address >> 16) & 255u, (address >> 8) & 255u,
                             address & 255u);
}

QString macText(quint64 mac, QChar separator, bool isUpper)
{
    const QString digits = QString::number(mac, 16).rightJustified(12, u'0');
    QString text;
    for (qsizetype i = 0; i < 12; i += 2)
        text += (i > 0 ? QString(separator) : QString()) % QStringView(digits).mid(i, 2);
    return isUpper ? text.toUpper() : text;
}

QString Item::macText(QChar separator, bool isUpper) const
{
    return sample::macText(mac, separator, isUpper);
}
QString Item::ipText() const
{
    return addressText(ip);
}
QString Item::firmwareText() const
{
    return firmware < 0 ? QString() : product->firmware[size_t(firmware)].toString();
}

std::vector<Item> devicesOf(const Shop &shop, const SampleOptions &options, qint64 totalDevices)
{
    Random random = streamFor(options.seed, Purpose::Devices, static_cast<quint64>(shop.index));
    std::vector<Item> items(static_cast<size_t>(shop.devices + shop.goneDevices));
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        Item &item = items[static_cast<size_t>(i)];
        item.isGone = i >= shop.devices;
        Shelf shelf = shelfOf(shop.supply, i, random);
        if (item.isGone && shelf == Shelf::Office)
            shelf = Shelf::OtherCameras;
        item.product = &pick(productsOn(shelf), random);
        const auto unique =
            static_cast<quint64>(item.isGone ? totalDevices + shop.firstGone + i - shop.devices : shop.firstDevice + i);
        item.mac = (static_cast<quint64>(pick(item.product->prefixes, random)) << 24) | scattered(options.seed, unique);
        item.ip = shop.network + static_cast<quint32>(firstHost + i);
        const qint64 age = item.isGone ? random.between(2600, 4200) : random.between(60, 2500);
        item.fitted = std::max(options.asOf.addDays(-age), shop.opened);
        item.serial = serialOf(item, scattered(options.seed + 1, unique), random);
        item.firmware = firmwareOf(item, options.asOf, random);
        nameItem(item, shop, i, random);
        chooseSources(item, shop, random);
    }
    return items;
}

} // namespace phaseout::sample
