// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sadpfiles.h"

#include "core/sample/outputfile.h"
#include "core/sample/stream.h"

#include <QDateTime>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QString maskText(int prefixLength)
{
    return addressText(~quint32(0) << (32 - prefixLength));
}

QStringList fullCells(const Item &item, const Shop &shop, const QString &index, const QString &start, bool isActive)
{
    const QString channels = u" "_s % QString::number(item.product->channels);
    return {index,
            item.product->model.toString(),
            isActive ? u"Active"_s : u"Inactive"_s,
            item.ipText(),
            u" 8000"_s,
            u"N/A"_s,
            item.firmwareText(),
            addressText(shop.network + 1),
            u" 80"_s,
            item.serial,
            maskText(shop.prefixLength),
            item.macText(u'-'),
            channels,
            u"V7.3 build 180123"_s,
            start,
            u"::"_s,
            u"::"_s,
            u"64"_s,
            u"Yes"_s,
            u"Yes"_s,
            u"Yes"_s,
            u"OFF"_s,
            u"Yes"_s,
            u"Disable"_s,
            u"N/A"_s,
            u"N/A"_s};
}

QStringList shortCells(const Item &item, const Shop &shop, const QString &index, const QString &start, bool isActive)
{
    return {index,
            item.product->model.toString(),
            isActive ? u"Active"_s : u"Inactive"_s,
            item.ipText(),
            u"8000"_s,
            item.firmwareText(),
            addressText(shop.network + 1),
            u"80"_s,
            item.serial,
            maskText(shop.prefixLength),
            item.macText(u'-'),
            QString::number(item.product->channels),
            u"V0.0, build 000000"_s,
            start};
}

} // namespace

SadpShape sadpShapeOf(const QString &region)
{
    return region.size() % 2 == 0 ? SadpShape::Full : SadpShape::Short;
}

QString sadpHeader(SadpShape shape)
{
    if (shape == SadpShape::Short)
        return u"ID,Device Type,Security,IPv4 Address,Port,Software Version,IPv4 Gateway,HTTP,Device Serial No.,Subnet "
               u"Mask,"
               "MAC Address,Encoding Channel(s),DSP Version,Start Time\r\n"_s;
    return u"Index,Device Type,Status,IPv4 Address,Port,Enhanced SDK Service Port,Software Version,IPv4 Gateway,HTTP "
           u"Port,"
           "Device Serial Number,Subnet Mask,MAC Address,Encoding Channel(s),DSP Version,Start Time,IPv6 Address,IPv6 "
           "GateWay,"
           "IPv6 Prefix Length,Support IPv6,IPv6 Modifiable,Support DHCP,IPv4 DHCP Status,Support Hik-Connect,"
           "Hik-Connect Status,Hik-Connect Binding Status,Hik-Connect Version\r\n"_s;
}

QString sadpLines(SadpShape shape, const Shop &shop, const std::vector<Item> &items, const SampleOptions &options,
                  int &number)
{
    Random random = streamFor(options.seed, Purpose::Sadp, static_cast<quint64>(shop.index));
    QString lines;
    for (const Item &item : items) {
        if (!item.isInSadp)
            continue;
        number += random.chance(80) ? 2 : 1;
        const QString index = QString::number(number).rightJustified(3, u'0');
        const QDateTime started(options.asOf.addDays(-random.between(1, 300)),
                                QTime(static_cast<int>(random.below(24)), static_cast<int>(random.below(60)), 7),
                                Qt::UTC);
        const QString start = started.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const bool isActive = !random.chance(10);
        const QStringList cells = shape == SadpShape::Full ? fullCells(item, shop, index, start, isActive)
                                                           : shortCells(item, shop, index, start, isActive);
        lines += csvLine(cells, u',', u"\r\n"_s);
    }
    return lines;
}

} // namespace phaseout::sample
