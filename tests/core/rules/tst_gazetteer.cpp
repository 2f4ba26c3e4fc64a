// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gazetteer.h"

#include "tests/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

class GazetteerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto loaded = Gazetteer::load();
        QVERIFY_RESULT(loaded);
        m_gazetteer = *std::move(loaded);
        QCOMPARE(m_gazetteer.districtCount(), 2966);
        QCOMPARE(m_gazetteer.sectorCount(), 10847);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void places_data()
    {
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<QString>("region");
        QTest::addColumn<SectorState>("state");
        QTest::newRow("London") << u"SW8 2JW"_s << Nation::England << u"London"_s << SectorState::Exists;
        QTest::newRow("Dover") << u"CT16 3PS"_s << Nation::England << u"South East"_s << SectorState::Exists;
        QTest::newRow("Scotland") << u"AB10 1AA"_s << Nation::Scotland << u"Scotland"_s << SectorState::Exists;
        QTest::newRow("Wales") << u"CF10 1AA"_s << Nation::Wales << u"Wales"_s << SectorState::Exists;
        QTest::newRow("Northern Ireland has no sectors") << u"BT1 1AA"_s << Nation::NorthernIreland << u"Northern Ireland"_s << SectorState::NotCovered;
        QTest::newRow("sector that does not exist") << u"SW8 6JW"_s << Nation::England << u"London"_s << SectorState::Missing;
        QTest::newRow("district that does not exist") << u"SW99 2JW"_s << Nation::Unknown << QString() << SectorState::Missing;
    }
    void places()
    {
        QFETCH(QString, postcode);
        const Postcode parsed = Postcode::parse(postcode).value();
        QTEST(m_gazetteer.nation(parsed), "nation");
        QTEST(m_gazetteer.region(parsed), "region");
        QTEST(m_gazetteer.sectorState(parsed), "state");
    }

    void townsAreFound()
    {
        const Location edinburgh = m_gazetteer.location(Postcode::parse(u"EH1 1YZ").value()).value();
        QVERIFY(m_gazetteer.metresToTown(u"EDINBURGH"_s, edinburgh).value() < 5'000);
        const double toLeeds = m_gazetteer.metresToTown(u"Leeds"_s, edinburgh).value();
        QVERIFY(toLeeds > 200'000 && toLeeds < 350'000);
        QVERIFY(!m_gazetteer.metresToTown(u"Norton"_s, edinburgh)); // there are many, and none is an authority
        QVERIFY(!m_gazetteer.metresToTown({}, edinburgh));
    }

    void crownDependencies()
    {
        for (const QString &outward : {u"GY1"_s, u"JE2"_s, u"IM1"_s}) {
            const District *district = m_gazetteer.district(outward);
            QVERIFY(district);
            QCOMPARE(district->nation, Nation::CrownDependency);
        }
    }

    void everyDistrictHasANation()
    {
        // The region codes of the table are those of the outlines.
        QFile file(u":/phaseout/geo/uk_regions.geojson"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> codes;
        for (const QJsonValue &feature : QJsonDocument::fromJson(file.readAll()).object().value(u"features"_s).toArray())
            codes += feature.toObject().value(u"properties"_s).toObject().value(u"code"_s).toString();
        QCOMPARE(codes.size(), 12);
        for (const QString &outward : {u"SW8"_s, u"ZE1"_s, u"BT1"_s, u"CF10"_s, u"M1"_s, u"TD15"_s, u"NE1"_s}) {
            const District *district = m_gazetteer.district(outward);
            QVERIFY2(district, qPrintable(outward));
            QVERIFY2(codes.contains(district->regionCode), qPrintable(district->regionCode));
        }
    }

    void fieldsWithCommasStayWhole()
    {
        QCOMPARE(m_gazetteer.district(u"BH1")->authority, u"Bournemouth, Christchurch and Poole"_s);
    }

    void sectorsLieInTheirDistricts()
    {
        const auto sector = m_gazetteer.sectorLocation(u"SW8 2");
        QVERIFY(sector);
        QVERIFY(distanceMetres(*sector, m_gazetteer.district(u"SW8")->at) < 2'000);
        QVERIFY(!m_gazetteer.sectorLocation(u"SW8"));
    }

    void distances()
    {
        // London (Charing Cross) to Edinburgh (Waverley): 534 km over a great circle.
        const double metres = distanceMetres({51.5073, -0.1277}, {55.9521, -3.1892});
        QVERIFY2(std::abs(metres - 534'000) < 3'000, qPrintable(QString::number(metres)));
        QCOMPARE(distanceMetres({51, 0}, {51, 0}), 0.0);
        QVERIFY(std::abs(distanceMetres({90, 0}, {-90, 0}) - 20'015'000) < 1'000);
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("districts");
        QTest::addColumn<QByteArray>("sectors");
        const QByteArray head("outcode,latitude,longitude,postcodes,country,region_code,region,district,town,source\n");
        const QByteArray row("SW8,51.4,-0.1,1,England,E12000007,London,Lambeth,,x\n");
        QTest::newRow("short district") << head + "SW8,51.4\n" << QByteArray("head\n");
        QTest::newRow("latitude is a word") << head + "SW8,north,0,1,England,,,,,x\n" << QByteArray("head\n");
        QTest::newRow("latitude over 90") << head + "SW8,91,0,1,England,,,,,x\n" << QByteArray("head\n");
        QTest::newRow("sector without a space") << head + row << QByteArray("head\nSW8,51,0,1\n");
    }
    void damagedTables()
    {
        QFETCH(QByteArray, districts);
        QFETCH(QByteArray, sectors);
        const auto loaded = Gazetteer::fromCsv(districts, sectors);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::FormatInvalid);
    }

private:
    Gazetteer m_gazetteer;
};
PHASEOUT_TEST(GazetteerTest)
#include "tst_gazetteer.moc"
