// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/devices.h"
#include "core/sample/shops.h"
#include "core/sample/stream.h"
#include "core/values/ipaddress.h"
#include "core/values/macaddress.h"
#include "core/values/postcode.h"
#include "tests/runner.h"

#include <QSet>
#include <rapidcheck.h>

using namespace phaseout;
using namespace phaseout::sample;
using namespace Qt::Literals::StringLiterals;

/// What holds for the shops and devices of every sample, whatever its size and seed.
class TestShops : public QObject {
    Q_OBJECT

    std::optional<Geography> m_geography;
    QSet<QString> m_sectors;

private slots:
    void initTestCase()
    {
        auto geography = Geography::builtIn();
        QVERIFY_RESULT(geography);
        m_geography = std::move(*geography);
        for (const Place &place : m_geography->places()) {
            m_sectors.insert(place.sector);
            QVERIFY2(!place.town.isEmpty() && !place.region.isEmpty() && !place.town.contains(u'"'),
                     qPrintable(place.sector));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placesCoverGreatBritain()
    {
        QVERIFY(m_geography->places().size() > 10'000);
        QSet<QString> regions;
        for (const Place &place : m_geography->places())
            regions.insert(place.region);
        QCOMPARE(regions.size(), 11); // nine English regions, Scotland, Wales
        QVERIFY(regions.contains(u"Scotland"_s) && regions.contains(u"Yorkshire and The Humber"_s));
    }

    void shopsOfAnySample()
    {
        const bool holds = rc::check("shops and their ranges", [this] {
            SampleOptions options;
            options.stores = *rc::gen::inRange(1, 200);
            options.devicesPerStore = *rc::gen::inRange(1, 400);
            options.seed = *rc::gen::arbitrary<quint64>();
            const auto shops = inventShops(options, *m_geography);
            RC_ASSERT(shops.has_value());
            qint64 devices = 0;
            qint64 inScope = 0;
            QSet<QString> codes;
            QSet<quint32> networks;
            for (const Shop &shop : *shops) {
                RC_ASSERT(shop.firstDevice == devices);
                devices += shop.devices;
                inScope += shop.hasInScopeDevices();
                codes.insert(shop.code);
                const auto postcode = Postcode::parse(shop.postcode);
                RC_ASSERT(postcode.has_value() && m_sectors.contains(postcode->sector()));
                const quint32 size = 1u << (32 - shop.prefixLength);
                RC_ASSERT(shop.network % size == 0);
                RC_ASSERT(static_cast<quint32>(firstHost + shop.devices + shop.goneDevices) < size);
                RC_ASSERT(IpAddress::fromV4(shop.network).isPrivate());
                RC_ASSERT(shop.isCloned || !networks.contains(shop.network));
                networks.insert(shop.network);
                RC_ASSERT(shop.closed.isValid() == (shop.devices == 0));
            }
            RC_ASSERT(devices == static_cast<qint64>(options.stores) * options.devicesPerStore);
            RC_ASSERT(inScope * 100 >= static_cast<qint64>(options.stores) * 80);
            RC_ASSERT(codes.size() == options.stores);
        });
        QVERIFY(holds);
    }

    void devicesOfAnyShop()
    {
        const bool holds = rc::check("devices of a shop", [this] {
            SampleOptions options;
            options.stores = *rc::gen::inRange(1, 30);
            options.devicesPerStore = *rc::gen::inRange(1, 40);
            options.seed = *rc::gen::arbitrary<quint64>();
            const auto shops = inventShops(options, *m_geography);
            RC_ASSERT(shops.has_value());
            const qint64 total = static_cast<qint64>(options.stores) * options.devicesPerStore;
            QSet<quint64> macs;
            for (const Shop &shop : *shops) {
                const std::vector<Item> items = devicesOf(shop, options, total);
                RC_ASSERT(static_cast<int>(items.size()) == shop.devices + shop.goneDevices);
                bool hasInScope = false;
                for (const Item &item : items) {
                    hasInScope |= !item.isGone && item.product->isInScope();
                    RC_ASSERT(!macs.contains(item.mac));
                    macs.insert(item.mac);
                    const auto mac = MacAddress::parse(item.macText());
                    RC_ASSERT(mac.has_value() && mac->number() == item.mac);
                    RC_ASSERT(!mac->isLocallyAdministered() && !mac->isMulticast());
                    RC_ASSERT(item.fitted <= options.asOf && item.fitted >= shop.opened);
                    RC_ASSERT(!item.isGone || (!item.isInScan && !item.isInSadp));
                }
                RC_ASSERT(hasInScope == shop.hasInScopeDevices());
            }
        });
        QVERIFY(holds);
    }

    void serialsHaveTheirMakersForm()
    {
        static const QRegularExpression hikvision(
            u"^.+20[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[A-Z]{2}[0-9A-Z]+$"_s);
        static const QRegularExpression dahua(u"^[0-9A-Z]{7}PA[A-Z][0-9A-Z]{5}$"_s);
        const SampleOptions options{30, 40};
        const auto shops = inventShops(options, *m_geography);
        QVERIFY_RESULT(shops);
        int checked = 0;
        for (const Shop &shop : *shops)
            for (const Item &item : devicesOf(shop, options, 1200)) {
                if (item.product->maker == u"hikvision")
                    QVERIFY2(hikvision.match(item.serial).hasMatch(), qPrintable(item.serial));
                else if (item.product->maker == u"dahua")
                    QVERIFY2(dahua.match(item.serial).hasMatch(), qPrintable(item.serial));
                ++checked;
            }
        QVERIFY(checked >= 1200);
    }

    void scatteredNumbersNeverMeet()
    {
        QSet<quint32> seen;
        for (quint64 i = 0; i < 100'000; ++i)
            seen.insert(scattered(42, i));
        QCOMPARE(seen.size(), 100'000);
    }
};

PHASEOUT_TEST(TestShops)
#include "tst_shops.moc"
