// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/inventories.h"

#include "core/sample/dirt.h"
#include "core/sample/outputfile.h"

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

// One hexadecimal figure becomes another.
QString mistyped(QString mac, Random &random)
{
    const qsizetype at = static_cast<qsizetype>(random.below(6)) * 3 + static_cast<qsizetype>(random.below(2));
    const auto other = static_cast<quint32>(random.between(1, 15));
    const quint32 figure = static_cast<quint32>(QStringView(mac).mid(at, 1).toUInt(nullptr, 16)) ^ other;
    return mac.replace(at, 1, QString::number(figure, 16));
}

QString styledMac(const QString &mac, Random &random)
{
    QString plain = mac;
    switch (random.below(4)) {
    case 0:
        return mac.toUpper();
    case 1:
        return plain.replace(u':', u'-').toUpper();
    case 2:
        return plain.remove(u':');
    default:
        return mac;
    }
}

QString otherMakeThan(QStringView brand, Random &random)
{
    static constexpr std::array<QStringView, 4> makes{u"Axis", u"Hanwha", u"Bosch", u"Hikvision"};
    const QStringView drawn = pick(makes, random);
    return (drawn == brand ? QStringView(u"Dahua") : drawn).toString();
}

void writeIdentity(ListedRow &row, const Item &item, const Shop &neighbour, const Shop &shop, Random &random)
{
    row.ip = item.ipText();
    row.serial = random.chance(dirt::noSerial) ? QString() : item.serial;
    QString mac = random.chance(dirt::noMac) ? QString() : item.macText();
    row.told.maker = !mac.isEmpty() && doesPrefixTell(*item.product);
    if (!mac.isEmpty() && random.chance(dirt::mistypedMac))
        mac = mistyped(mac, random);
    row.mac = mac.isEmpty() ? mac : styledMac(mac, random);
    if (random.chance(dirt::addressOfOtherStore) && neighbour.network != shop.network)
        row.ip = addressText(neighbour.network + (item.ip - shop.network));
    if (random.chance(dirt::noIdentity)) {
        row.ip.clear();
        row.mac.clear();
        row.serial.clear();
        row.told.maker = false;
    }
    row.told.store = row.told.store || (row.ip == item.ipText() && doesAddressTell(shop));
}

void writeKind(ListedRow &row, const Item &item, Random &random)
{
    const Product &product = *item.product;
    row.make = product.brand.toString();
    row.model = product.model.toString();
    const bool isOther = random.chance(dirt::otherMaker);
    if (isOther)
        row.make = otherMakeThan(product.brand, random);
    else if (random.chance(60))
        row.make = row.make.toUpper();
    row.told.maker = row.told.maker || doesModelTell(product) || (!isOther && doesLabelTell(product));
    row.told.deviceClass = !product.model.isEmpty() || doesNameTell(product);
    if (random.chance(80))
        row.model = row.model.toLower();
    const bool isStale = random.chance(dirt::staleFirmware) && item.firmware > 0;
    if (item.firmware >= 0)
        row.firmware = product.firmware[static_cast<size_t>(item.firmware - (isStale ? 1 : 0))].toString();
}

ListedRow rowFor(const Item &item, const Shop &shop, const Shop &neighbour, const SampleOptions &options,
                 Random &random)
{
    ListedRow row;
    const Shop &named = random.chance(dirt::wrongStore) ? neighbour : shop;
    row.storeCode = named.code;
    row.storeName = named.name;
    row.told.store = &named == &shop;
    row.name = item.name;
    writeIdentity(row, item, neighbour, shop, random);
    writeKind(row, item, random);
    row.fitted = item.fitted;
    row.checked = std::max(options.asOf.addDays(-random.between(20, 700)), item.fitted);
    row.status = u"In use"_s;
    if (item.isGone) {
        row.checked = std::min(item.fitted.addDays(random.between(100, 900)), options.asOf);
        if (!random.chance(dirt::goneButUnmarked))
            row.status = u"Removed"_s;
    } else if (random.chance(15)) {
        row.note = u"lens dirty, engineer called"_s;
    }
    return row;
}

QString dayMonthYear(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

} // namespace

std::vector<ListedRow> listedRows(Purpose list, const Shop &shop, const Shop &neighbour, const std::vector<Item> &items,
                                  const SampleOptions &options)
{
    Random random = streamFor(options.seed, list, static_cast<quint64>(shop.index));
    std::vector<ListedRow> rows;
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        if (!(list == Purpose::Workbook ? item.isInWorkbook : item.isInNorthList))
            continue;
        const auto add = [&] {
            rows.push_back(rowFor(item, shop, neighbour, options, random));
            rows.back().item = i;
        };
        add();
        if (random.chance(dirt::repeatedRow))
            add();
    }
    return rows;
}

QString northListHeader()
{
    return QChar(0xFEFF) % csvLine({u"Line"_s, u"Branch"_s, u"Branch name"_s, u"Device name"_s, u"Manufacturer"_s,
                                    u"Model number"_s, u"S/N"_s, u"IP address"_s, u"Physical address"_s, u"Version"_s,
                                    u"Fitted"_s, u"Last seen"_s, u"State"_s, u"Remarks"_s},
                                   u';', u"\r\n"_s);
}

QString northListLine(const ListedRow &row, int number)
{
    return csvLine({QString::number(number), row.storeCode, row.storeName, row.name, row.make, row.model, row.serial,
                    row.ip, row.mac, row.firmware, dayMonthYear(row.fitted), dayMonthYear(row.checked), row.status,
                    row.note},
                   u';', u"\r\n"_s);
}

} // namespace phaseout::sample
