// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/truthfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray wordsFor(const Told &told)
{
    QJsonArray words;
    if (told.deviceClass)
        words.append(u"class"_s);
    if (told.maker)
        words.append(u"maker"_s);
    if (told.store)
        words.append(u"store"_s);
    return words;
}

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TruthFile::TruthFile(std::unique_ptr<OutputFile> file, const SampleOptions &options)
    : m_file(std::move(file))
{
    const QJsonObject about{
        {u"asOf"_s, options.asOf.toString(Qt::ISODate)}, {u"devicesPerStore"_s, options.devicesPerStore},
        {u"kind"_s, u"phaseout-sample-truth"_s},         {u"retailer"_s, u"Northbridge Stores, which do not exist"_s},
        {u"seed"_s, QString::number(options.seed)},      {u"stores"_s, options.stores}};
    m_file->write("{\"about\":" + oneLine(about) + ",\n" + truthDevicesBegin.toByteArray());
}

void TruthFile::write(const TruthDevice &device)
{
    const QJsonObject object{{u"mac"_s, device.mac},
                             {u"ip"_s, device.ip},
                             {u"serial"_s, device.serial},
                             {u"maker"_s, device.maker},
                             {u"brand"_s, device.brand},
                             {u"class"_s, device.deviceClass},
                             {u"model"_s, device.model},
                             {u"store"_s, device.store},
                             {u"inScope"_s, device.isInScope},
                             {u"status"_s, device.isGone ? u"gone"_s : u"present"_s},
                             {u"firmware"_s, device.firmware},
                             {u"host"_s, device.hostName},
                             {u"name"_s, device.name},
                             {u"sources"_s, QJsonArray::fromStringList(device.sources)},
                             {u"tells"_s, wordsFor(device.told)}};
    m_file->write((m_isFirst ? "\n" : ",\n") + oneLine(object));
    m_isFirst = false;
    (device.isGone ? m_gone : m_devices) += 1;
    m_inScope += device.isInScope;
}

Result<void> TruthFile::close(const std::vector<TruthStore> &stores)
{
    m_file->write("\n" + truthPartEnd.toByteArray() + "\n" + truthStoresBegin.toByteArray());
    qint64 storesInScope = 0;
    for (size_t i = 0; i < stores.size(); ++i) {
        const QJsonObject object{{u"code"_s, stores[i].code}, {u"inScopeDevices"_s, stores[i].inScopeDevices}};
        m_file->write((i == 0 ? "\n" : ",\n") + oneLine(object));
        storesInScope += stores[i].inScopeDevices > 0;
    }
    const QJsonObject totals{{u"devices"_s, m_devices},
                             {u"goneDevices"_s, m_gone},
                             {u"inScopeDevices"_s, m_inScope},
                             {u"stores"_s, static_cast<qint64>(stores.size())},
                             {u"storesWithInScopeDevices"_s, storesInScope}};
    m_file->write("\n" + truthPartEnd.toByteArray() + "\n\"totals\":" + oneLine(totals) + "}\n");
    return m_file->close();
}

} // namespace phaseout::sample
