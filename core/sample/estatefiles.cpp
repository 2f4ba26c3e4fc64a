// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/estatefiles.h"

#include "core/sample/registers.h"
#include "core/sample/sightings.h"

#include <algorithm>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

QString EstateFiles::path(const QString &name) const
{
    return m_folder % u'/' % name;
}

Result<void> EstateFiles::create(std::unique_ptr<OutputFile> &file, const QString &name, const QString &header)
{
    auto created = OutputFile::create(path(name));
    if (!created)
        return failure(created.error());
    file = std::move(*created);
    file->write(header);
    return {};
}

Result<void> EstateFiles::open()
{
    std::unique_ptr<OutputFile> truth;
    auto opened = create(m_register, u"stores.csv"_s, registerHeader())
                      .and_then([&] { return create(m_subnets, u"subnets.csv"_s, subnetHeader()); })
                      .and_then([&] { return create(m_sightings, u"sightings.csv"_s, sightingHeader()); })
                      .and_then([&] { return create(truth, truthFileName(), {}); });
    if (opened)
        m_truth = std::make_unique<TruthFile>(std::move(truth), m_options);
    return opened;
}

Result<std::unique_ptr<Scan>> EstateFiles::openScan(const QString &name, const QString &title)
{
    auto file = OutputFile::create(path(name));
    if (!file)
        return failure(file.error());
    return std::make_unique<Scan>(std::move(*file), title, m_options);
}

Result<EstateFiles::SadpFile> EstateFiles::openSadp(const QString &name, SadpShape shape)
{
    SadpFile opened{nullptr, shape, 0};
    if (auto created = create(opened.file, name, sadpHeader(shape)); !created)
        return failure(created.error());
    return opened;
}

// A range that several stores have says nothing of the store, so their files lie in folders named by the store.
Result<void> EstateFiles::writeScan(const Shop &shop, const std::vector<Item> &items, AllTold &told)
{
    if (shop.isCloned) {
        auto scan = openScan(u"scans/"_s % shop.code % u"/scan.xml"_s, u"store-"_s % shop.code);
        if (!scan)
            return failure(scan.error());
        (*scan)->write(shop, items, told);
        return (*scan)->close();
    }
    auto &scan = m_scans[shop.region];
    if (!scan) {
        const QString slug = regionSlug(shop.region);
        auto opened = openScan(u"scans/"_s % slug % u".xml"_s, slug);
        if (!opened)
            return failure(opened.error());
        scan = std::move(*opened);
    }
    scan->write(shop, items, told);
    return {};
}

Result<void> EstateFiles::writeSadp(const Shop &shop, const std::vector<Item> &items, AllTold &told)
{
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].isInSadp)
            told[i] |= toldBySadp(shop);
    if (std::none_of(items.begin(), items.end(), [](const Item &item) { return item.isInSadp; }))
        return {};
    const SadpShape shape = sadpShapeOf(shop.region);
    if (shop.isCloned) {
        auto own = openSadp(u"sadp/"_s % shop.code % u"/sadp.csv"_s, shape);
        if (!own)
            return failure(own.error());
        own->file->write(sadpLines(shape, shop, items, m_options, own->number));
        return own->file->close();
    }
    SadpFile &sadp = m_sadp[shop.region];
    if (!sadp.file) {
        auto opened = openSadp(u"sadp/"_s % regionSlug(shop.region) % u".csv"_s, shape);
        if (!opened)
            return failure(opened.error());
        sadp = std::move(*opened);
    }
    sadp.file->write(sadpLines(shape, shop, items, m_options, sadp.number));
    return {};
}

Result<void> EstateFiles::writeLists(const Shop &shop, const Shop &neighbour, const std::vector<Item> &items, AllTold &told)
{
    if (shop.isInWorkbook) {
        if (!m_workbook)
            m_workbook = std::make_unique<Workbook>(path(u"inventory-cameras.xlsx"_s), m_options);
        for (const ListedRow &row : listedRows(Purpose::Workbook, shop, neighbour, items, m_options)) {
            m_workbook->write(row);
            told[row.item] |= row.told;
        }
    }
    if (!shop.isInNorthList)
        return {};
    if (!m_northList)
        if (auto created = create(m_northList, u"inventory-north.csv"_s, northListHeader()); !created)
            return created;
    for (const ListedRow &row : listedRows(Purpose::NorthList, shop, neighbour, items, m_options)) {
        m_northList->write(northListLine(row, ++m_northNumber));
        told[row.item] |= row.told;
    }
    return {};
}

void EstateFiles::writeTruth(const Shop &shop, const std::vector<Item> &items, const AllTold &told)
{
    TruthStore store{shop.code, 0};
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const Product &product = *item.product;
        TruthDevice device{item.macText(),
                           item.ipText(),
                           item.serial,
                           product.maker.toString(),
                           product.brand.toString(),
                           product.deviceClass.toString(),
                           product.model.toString(),
                           shop.code,
                           product.isInScope() && !item.isGone,
                           item.isGone,
                           {},
                           item.firmwareText(),
                           item.name,
                           item.hostName,
                           told[i]};
        if (item.isInNorthList)
            device.sources.append(u"north-list"_s);
        if (item.isInSadp)
            device.sources.append(u"sadp"_s);
        if (item.isInScan)
            device.sources.append(u"scan"_s);
        if (item.isInWorkbook)
            device.sources.append(u"workbook"_s);
        m_truth->write(device);
        store.inScopeDevices += device.isInScope;
    }
    m_stores.push_back(store);
}

Result<void> EstateFiles::write(const Shop &shop, const Shop &neighbour, const std::vector<Item> &items)
{
    m_register->write(registerLine(shop, neighbour, m_options));
    if (shop.isInSubnetTable && !shop.closed.isValid())
        m_subnets->write(subnetLine(shop));
    m_sightings->write(sightingLine(shop, m_options));
    AllTold told(items.size());
    Result<void> written;
    if (!items.empty())
        written = writeScan(shop, items, told).and_then([&] { return writeSadp(shop, items, told); }).and_then([&] {
            return writeLists(shop, neighbour, items, told);
        });
    writeTruth(shop, items, told);
    return written;
}

Result<Written> EstateFiles::close()
{
    Written written;
    written.stores = static_cast<int>(m_stores.size());
    written.storesInScope = static_cast<int>(
        std::count_if(m_stores.begin(), m_stores.end(), [](const TruthStore &s) { return s.inScopeDevices > 0; }));
    written.devices = m_truth->devices();
    written.inScopeDevices = m_truth->inScopeDevices();
    Result<void> closed = m_truth->close(m_stores);
    const auto andClose = [&closed](auto *file) {
        if (closed && file)
            closed = file->close();
    };
    for (OutputFile *file : {m_register.get(), m_subnets.get(), m_sightings.get(), m_northList.get()})
        andClose(file);
    andClose(m_workbook.get());
    for (const auto &[region, scan] : m_scans)
        andClose(scan.get());
    for (const auto &[region, sadp] : m_sadp)
        andClose(sadp.file.get());
    if (!closed)
        return failure(closed.error());
    return written;
}

} // namespace phaseout::sample
