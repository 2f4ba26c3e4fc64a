// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/locate/locator.h"
#include "core/locate/namedstore.h"
#include "tests/core/locate/estate.h"

#include "tests/runner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using test::claim;
using test::plainStore;
using test::seen;

class LocatorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_gazetteer = Gazetteer::load().value();
        auto options = LocatorOptions::load();
        QVERIFY_RESULT(options);
        m_options = *std::move(options);
        m_stores = {
            plainStore(1, u"0231"_s, u"Dumont Express"_s, u"Dumont House, 21-25 Albert Embankment, London"_s, u"SE1 7TJ"_s),
            plainStore(2, u"232"_s, u"Kennington Express"_s, u"156-164 Walworth Road, London"_s, u"SE17 1JL"_s),
            plainStore(3, u"0300"_s, u"Whitfield Extra"_s, u"Honeywood Parkway, Whitfield, Dover"_s, u"CT16 3PS"_s),
            plainStore(4, u"300"_s, u"Dover Superstore"_s, u"1 Castle Street, Dover"_s, u"CT16 1PT"_s),
            plainStore(5, u"ED12"_s, u"Sidcup Express"_s, u"Westwood Lane, Sidcup"_s, u"DA15 9PS"_s),
        };
        m_claims = {claim(u"10.31.4.0/24"_s, m_stores[0]),   claim(u"10.31.5.0/24"_s, m_stores[1]),
                    claim(u"10.31.4.128/25"_s, m_stores[2]), claim(u"192.168.1.0/24"_s, m_stores[0]),
                    claim(u"192.168.1.0/24"_s, m_stores[1]), claim(u"192.168.0.0/16"_s, m_stores[2]),
                    claim(u"2001:db8:5::/48"_s, m_stores[4])};
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void site_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("store"); // -1: none
        QTest::addColumn<QString>("rule");
        QTest::newRow("code") << QString() << u"0231"_s << 0 << u"code"_s;
        QTest::newRow("code without its leading zero") << QString() << u"231"_s << 0 << u"code"_s;
        QTest::newRow("code with letters") << QString() << u"ed-12"_s << 4 << u"code"_s;
        QTest::newRow("two stores share the key") << QString() << u"300"_s << -1 << QString();
        QTest::newRow("code of nobody") << QString() << u"9999"_s << -1 << QString();
        QTest::newRow("subnet") << u"10.31.4.7"_s << QString() << 0 << u"subnet"_s;
        QTest::newRow("the longer subnet wins") << u"10.31.4.130"_s << QString() << 2 << u"subnet"_s;
        QTest::newRow("cloned subnet answers nothing, nor does the wider one") << u"192.168.1.9"_s << QString() << -1 << QString();
        QTest::newRow("wide subnet beside the cloned one") << u"192.168.2.9"_s << QString() << 2 << u"subnet"_s;
        QTest::newRow("IPv6") << u"2001:db8:5:1::7"_s << QString() << 4 << u"subnet"_s;
        QTest::newRow("address in no subnet") << u"172.16.0.1"_s << QString() << -1 << QString();
        QTest::newRow("link-local address") << u"169.254.1.1"_s << QString() << -1 << QString();
        QTest::newRow("code and subnet agree") << u"10.31.5.2"_s << u"0232"_s << 1 << u"code"_s;
        QTest::newRow("code and subnet disagree") << u"10.31.5.2"_s << u"0231"_s << -1 << QString();
        QTest::newRow("unknown code leaves it to the subnet") << u"10.31.5.2"_s << u"9999"_s << 1 << u"subnet"_s;
        QTest::newRow("nothing") << QString() << QString() << -1 << QString();
    }
    void site()
    {
        QFETCH(QString, ip);
        QFETCH(QString, code);
        QFETCH(int, store);
        const auto site = locator().site(seen(ip, {{TraitKind::StoreCodeText, code}}));
        QCOMPARE(site.has_value(), store >= 0);
        if (site) {
            QCOMPARE(site->store, m_stores[static_cast<size_t>(store)].id);
            QTEST(site->rule, "rule");
        }
    }

    void doubtedRows_data()
    {
        QTest::addColumn<int>("doubted");
        QTest::addColumn<int>("store"); // -1: waits
        QTest::newRow("nothing is doubted") << int(Doubted::Nothing) << -1;
        QTest::newRow("the address is another's") << int(Doubted::Address) << 0;
        QTest::newRow("it answers elsewhere") << int(Doubted::Site) << 1;
    }
    void doubtedRows()
    {
        QFETCH(int, doubted);
        QFETCH(int, store);
        Observation row = seen(u"10.31.5.2"_s, {{TraitKind::StoreCodeText, u"0231"_s}, {TraitKind::StoreName, u"Dumont Express"_s}});
        row.doubted = static_cast<Doubted>(doubted);
        const StoreMatch match = locator().locate(std::vector{row});
        QCOMPARE(match.store, store < 0 ? StoreId() : m_stores[static_cast<size_t>(store)].id);
        QVERIFY(match.evidence.size() >= 2); // both sides are shown
        const Locator::Claims claims = locator().claims(row);
        QCOMPARE(claims.byRow, m_stores[0].id);
        QCOMPARE(claims.bySubnet, m_stores[1].id);
        QCOMPARE(claims.counterpart, std::nullopt); // 0231 has two ranges of that length
    }

    void codesAmongWords_data()
    {
        QTest::addColumn<bool>("isColumn");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // of the store; empty for none
        const auto row = [](bool isColumn, const QString &text, const QString &code) { QTest::addRow("%d %s", isColumn, qPrintable(text)) << isColumn << text << code; };
        for (const QString &text : {u"Store 231"_s, u"231 - Albert Embankment"_s, u"Albert Embankment (0231)"_s, u"Shop no. 231"_s, u"#0231"_s, u"0231"_s, u"Lambeth - 231"_s}) {
            row(true, text, u"0231"_s);
            row(false, text, u"0231"_s);
        }
        row(true, u"231.0"_s, u"0231"_s);
        row(true, u"0231 Lambeth"_s, u"0231"_s);
        row(true, u"Lambeth 231"_s, u"0231"_s);
        row(true, u"Unit 231 Retail Park"_s, u"0231"_s);
        row(false, u"231, Dumont Express"_s, u"0231"_s);
        row(false, u"231 - CCTV"_s, u"0231"_s);
        for (const QString &house : {u"231 Victoria Street"_s, u"Lambeth 231"_s, u"Unit 231 Retail Park"_s, u"Shop 231, Arndale Centre"_s, u"No 232 Victoria Street"_s, u"Store, 232 High Street"_s,
                                     u"232, Victoria Street, Derby"_s, u"232 - 236 High Street"_s, u"High Street 230 - 232"_s, u"231 - Victoria Street"_s, u"231, Albert Embankment"_s})
            row(false, house, QString());
        row(true, u"Store 999"_s, QString());
        row(true, u"231 - Lambeth (232)"_s, QString());
        row(true, u"300 - Dover"_s, QString()); // two stores have it
    }
    void codesAmongWords()
    {
        QFETCH(bool, isColumn);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const StoreMatch match = locator().locate(std::vector{seen(QString(), {{isColumn ? TraitKind::StoreCodeText : TraitKind::StoreName, text}})});
        const auto store = std::find_if(m_stores.begin(), m_stores.end(), [&](const Store &s) { return s.id == match.store; });
        QCOMPARE(store == m_stores.end() ? QString() : store->code.text(), code);
        const auto answers = locator().query(text, 3);
        if (!isColumn && !code.isEmpty())
            QCOMPARE(answers.front().id, match.store);
        else if (!isColumn)
            QVERIFY(answers.empty() || answers.front().score < 0.8);
    }

    // What a range, a folder, a file or a sheet is called.
    void namesOfPlaces_data()
    {
        QTest::addColumn<QString>("code"); // of the store; empty for none
        QTest::addColumn<bool>("isSure");
        const auto row = [](const char *name, const QString &code, bool isSure = true) { QTest::newRow(name) << code << (isSure && !code.isEmpty()); };
        for (const char *name : {"0231", "231", "0231 CCTV", "Store 0231 CCTV", "0231 - CCTV", "CCTV 0231", "0231_CCTV", "0231 VLAN 20", "Store 231", "Shop no. 231", "0231-Dumont", "0231 Dumont",
                                 "Dumont Express (0231)", "Dumont Express", "dumont express", "Dumont Express CCTV", "CCTV Dumont Express", "nmap-0231", "scan_0231_2026-10-11", "0231 20261011",
                                 "0231 Oct 2026", "Dumont Express 2026-10", "0231 - Somewhere", "Dumont: 0231"})
            row(name, u"0231"_s);
        row("232 CCTV", u"232"_s);
        row("ED12 CCTV", u"ED12"_s);
        row("231 CCTV", u"0231"_s);
        row("232 and 0231", u"232"_s, false);
        row("0231 new ones", u"0231"_s, false);
        row("231, Victoria Street", u"0231"_s, false);
        row("231 , Victoria Street", u"0231"_s, false);
        row("232 - 236 High Street", u"232"_s, false);
        for (const char *none : {"VLAN 232", "Camera 232", "Scope 232", "0232 CCTV and more", "300 - Dover", "9999 CCTV", "28 Victoria Street", "CCTV", "Store", "2026-10", "12-10-2026", "scans",
                                 "Express", "", "Dumont Express Café"})
            row(none, QString());
    }
    void namesOfPlaces()
    {
        QFETCH(QString, code);
        QFETCH(bool, isSure);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        Locator places = locator();
        places.setFile(7, QString(u"lists/"_s + name + u".csv.gz"_s));
        places.setFile(8, QString(u"lists/book.xlsx / "_s + name));
        for (const int way : {0, 7, 8}) { // a folder, a file, a sheet
            Observation row = seen(u"172.16.0.7"_s);
            row.batch = way;
            if (way == 0)
                row.add(TraitKind::Folder, name.toStdString());
            const StoreMatch match = places.locate(std::vector{row});
            const auto store = std::find_if(m_stores.begin(), m_stores.end(), [&](const Store &s) { return s.id == match.suggestion; });
            QCOMPARE(store == m_stores.end() ? QString() : store->code.text(), code);
            QCOMPARE(match.store.isNull(), !isSure);
            QCOMPARE(places.claims(row).byRow, match.store);
            // Never against what the row says itself.
            row.add(TraitKind::StoreCodeText, "ED12");
            QCOMPARE(places.locate(std::vector{row}).store, m_stores[4].id);
            QCOMPARE(places.claims(row).byRow, m_stores[4].id);
        }
        QCOMPARE(places.codeSaid({u"scans"_s, name}), isSure ? code : QString());
    }
    void endingsOfFiles()
    {
        QCOMPARE(namesOfFile(u"lists/0412 St. Ives.csv"_s), QStringList{u"0412 St. Ives"_s});
        QCOMPARE(namesOfFile(u"0412.nmap.xml.gz"_s), QStringList{u"0412"_s});
        QCOMPARE(namesOfFile(u"book.xlsx / St. Ives"_s), (QStringList{u"St. Ives"_s, u"book"_s}));
    }

    // "2" is the second sheet and "2026" that year's, though stores have these codes.
    void aNumberIsNoStoreForCertain()
    {
        const std::vector stores{plainStore(1, u"2"_s, u"Eastgate"_s), plainStore(2, u"2026"_s, u"Westgate"_s)};
        Locator places(stores, {}, {}, m_gazetteer, m_options);
        for (const QString &name : {u"2"_s, u"2026"_s, u"CCTV 2"_s, u"2026 CCTV"_s, u"2 - South"_s}) {
            places.setFile(1, QString(u"book.xlsx / "_s + name));
            Observation row = seen(u"172.16.0.7"_s);
            row.batch = 1;
            const StoreMatch match = places.locate(std::vector{row});
            QVERIFY2(match.store.isNull() && !match.suggestion.isNull(), qPrintable(name));
            QVERIFY(places.claims(row).byRow.isNull());
        }
        places.setFile(1, u"book.xlsx / Store 2"_s);
        Observation row = seen(u"172.16.0.7"_s);
        row.batch = 1;
        QCOMPARE(places.locate(std::vector{row}).store, stores[0].id);
    }
    void aFileAgainstAnAddressWaits()
    {
        Locator places = locator();
        places.setFile(1, u"0231.xml"_s);
        Observation row = seen(u"10.31.5.2"_s);
        row.batch = 1;
        QVERIFY(places.locate(std::vector{row}).store.isNull());
    }

    void fasciasLead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fascia");
        QTest::newRow("one word") << u"Tesco Express, 28 Victoria Street"_s << u"tesco"_s;
        QTest::newRow("several words") << u"Marks & Spencer, Leeds"_s << u"marks spencer"_s;
        QTest::newRow("an apostrophe") << u"SAINSBURY’S Local"_s << u"sainsburys"_s;
        QTest::newRow("no shop's") << u"Nando's, 100 Deansgate, Manchester"_s << u"nandos"_s;
        QTest::newRow("further on") << u"28 Victoria Street, beside Tesco"_s << QString();
        QTest::newRow("a street") << u"Iceland Road, Leeds"_s << QString();
        QTest::newRow("nobody's") << u"Acme Stores"_s << QString();
    }
    void fasciasLead()
    {
        QFETCH(QString, text);
        QTEST(m_options.fascias.leading(readPlace(text)).join(u' '), "fascia");
    }

    // The same address, said of our shop and of somebody else's.
    void shopsOfOthersAreNotOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("ours by name") << u"Northbridge, 28 Victoria Street, Leeds"_s << true;
        QTest::newRow("no company") << u"28 Victoria Street, Leeds"_s << true;
        QTest::newRow("a building") << u"Acme House, 28 Victoria Street, Leeds"_s << true;
        QTest::newRow("a part of the shop") << u"Cash office, 28 Victoria Street, Leeds"_s << true;
        QTest::newRow("a village, a company: nobody knows") << u"Acme, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("another business") << u"Dental surgery, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("a person") << u"Dr Patel, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("another business with the town's name") << u"Leeds Post Office, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("a flat above") << u"Flat 2, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("behind it") << u"Rear of 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("somebody else's, in brackets") << u"28 Victoria St, Leeds (Spar)"_s << false;
        QTest::newRow("somebody else's, in brackets before the number") << u"Corner shop (Spar) 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("ours, in brackets") << u"28 Victoria St, Leeds (Northbridge)"_s << true;
        QTest::newRow("a company that no table has") << u"Acme Stores, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("another") << u"Acme Trading Ltd, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("our own, with its ending") << u"Northbridge Ltd, 28 Victoria Street, Leeds"_s << true;
        QTest::newRow("somebody else's") << u"Tesco Express, 28 Victoria Street, Leeds"_s << false;
        QTest::newRow("somebody else's, two words") << u"Marks & Spencer, 28 Victoria Street, Leeds"_s << false;
    }
    void shopsOfOthersAreNotOurs()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOurs);
        const Organisation ours{OrganisationId(QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)), u"Northbridge"_s};
        std::vector<Store> stores{plainStore(1, u"0231"_s, u"Northbridge Leeds"_s, u"28 Victoria Street, Leeds"_s, {}),
                                  plainStore(2, u"0232"_s, u"Northbridge York"_s, u"7 Church Lane, York"_s, {})};
        for (Store &store : stores)
            store.organisation = ours.id;
        const Locator known(stores, std::span(&ours, 1), {}, m_gazetteer, m_options);
        const StoreMatch match = known.locate(std::vector{seen(QString(), {{TraitKind::Address, text}})});
        QCOMPARE(match.store == stores[0].id, isOurs);
    }

    // One house has several tenants, and one postcode several shops.
    void premisesOfOthersAreNotOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // empty: waits
        const auto row = [](const char *text, const char *code) { QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(code); };
        row("28 Victoria Street, Leeds LS1 6HL", "0231");
        row("28A Victoria Street, Leeds LS1 6HL", "");
        row("Northbridge, 28A Victoria Street, Leeds LS1 6HL", "0231");
        row("Unit 2, 28 Victoria Street, Leeds LS1 6HL", "");
        row("Suite 4, 28 Victoria Street, Leeds LS1 6HL", "");
        row("Floor 2, 28 Victoria Street, Leeds LS1 6HL", "0231");
        row("28 Victoria Street, Unit 2, Leeds LS1 6HL", "");
        row("Northbridge Leeds, Unit 2, 28 Victoria Street, Leeds LS1 6HL", "0231");
        row("17 Bath Road, Leeds LS1 6HL", "");
        row("Northbridge, 17 Bath Road, Leeds LS1 6HL", "");
        row("17A Church Lane, York YO1 7HH", "0232");
        row("17a Church Lane, York YO1 7HH", "0232");
        row("17 Church Lane, York YO1 7HH", "0232");
        row("17B Church Lane, York YO1 7HH", "");
        row("Unit 3, Castle Retail Park, Hull HU1 2AA", "0233");
        row("Units 2-4 Castle Retail Park, Hull HU1 2AA", "0233");
        row("Castle Retail Park, Hull HU1 2AA", "0233");
        row("Unit 5, Castle Retail Park, Hull HU1 2AA", "");
        row("Unit 3A, Castle Retail Park, Hull HU1 2AA", "");
    }
    void premisesOfOthersAreNotOurs()
    {
        QFETCH(QString, text);
        const Organisation ours{OrganisationId(QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)), u"Northbridge"_s};
        std::vector<Store> stores{plainStore(1, u"0231"_s, u"Northbridge Leeds"_s, u"28 Victoria Street, Leeds"_s, u"LS1 6HL"_s, ours.id),
                                  plainStore(2, u"0232"_s, u"Northbridge York"_s, u"17A Church Lane, York"_s, u"YO1 7HH"_s, ours.id),
                                  plainStore(3, u"0233"_s, u"Northbridge Hull"_s, u"Units 2-4, Castle Retail Park, Hull"_s, u"HU1 2AA"_s, ours.id)};
        const Locator known(stores, std::span(&ours, 1), {}, m_gazetteer, m_options);
        const StoreMatch match = known.locate(std::vector{seen(QString(), {{TraitKind::Address, text}})});
        const auto store = std::find_if(stores.begin(), stores.end(), [&match](const Store &each) { return each.id == match.store; });
        QTEST(store == stores.end() ? QString() : store->code.text(), "code");
        // What a list has in a column for its store's name is a store of ours, and its address the more exact.
        if (text.startsWith(u"Unit 2"_s))
            QCOMPARE(known.locate(std::vector{seen(QString(), {{TraitKind::StoreName, u"Harbour"_s}, {TraitKind::Address, text}})}).store, stores[0].id);
    }

    // What a list itself calls its store is another name for ours; an address may begin with anybody's.
    void anotherNameOfOurs()
    {
        const Organisation ours{OrganisationId(QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)), u"Northbridge"_s};
        std::vector<Store> stores{plainStore(1, u"0231"_s, u"Northbridge Leeds"_s, u"28 Victoria Street, Leeds"_s, u"LS1 6HL"_s, ours.id)};
        const Locator known(stores, std::span(&ours, 1), {}, m_gazetteer, m_options);
        const QString address = u"28 Victoria Street, Leeds LS1 6HL"_s;
        QCOMPARE(known.locate(std::vector{seen(QString(), {{TraitKind::StoreName, u"Harbour"_s}, {TraitKind::Address, address}})}).store, stores[0].id);
        QVERIFY(known.locate(std::vector{seen(QString(), {{TraitKind::Address, QString(u"Harbour, "_s + address)}})}).needsStore());
    }

    // A shop in a road that is called after another town, and the shops of sister companies.
    void townsAndCompaniesOfOthers_data()
    {
        QTest::addColumn<QString>("code"); // empty: waits
        for (const char *text : {"17 London Road, London SW16", "Northfield, 3 Keighley Road, Keighley", "2 Matlock Street, Matlock", "14 Cambridge Street, Cambridge CB1",
                                 "Severn Northfield, 66 King Street, Belper", "Severn Northfield, Belper", "Yorkshire Northfield, Stroud", "Derwent Northfield, 17 London Road, Stroud GL5 2AA",
                                 "Flat 2, 14 Cambridge Street, Harrogate HG1 1RX", "Dental surgery, 17 London Road, Stroud GL5 2AA"})
            QTest::newRow(text) << QString();
        QTest::newRow("17 London Road, Stroud") << u"3001"_s;
        QTest::newRow("Severn Northfield, 17 London Road, Stroud") << u"3001"_s;
        QTest::newRow("Northfield, 17 London Rd, Stroud, Gloucestershire") << u"3001"_s;
        QTest::newRow("Northfield, 66 King Street, Belper") << u"2003"_s;
        QTest::newRow("Derwent Northfield, Belper") << u"2003"_s;
        QTest::newRow("2 Matlock Street, Bakewell") << u"2002"_s;
        QTest::newRow("Northfield, 14 Cambridge Street, Harrogate, North Yorkshire") << u"1001"_s;
    }
    void townsAndCompaniesOfOthers()
    {
        QFETCH(QString, code);
        const auto organisation = [](quint32 number, const QString &name) { return Organisation{OrganisationId(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), name}; };
        const std::vector companies{organisation(1, u"Yorkshire Northfield Society Ltd"_s), organisation(2, u"Derwent Northfield Ltd"_s), organisation(3, u"Severn Northfield plc"_s)};
        std::vector<Store> stores;
        const auto add = [&](quint32 number, const QString &town, const QString &address, const QString &postcode) {
            stores.push_back(plainStore(number, QString::number(number), QString(u"Northfield Food "_s + town), address, postcode, companies[number / 1000 - 1].id));
            stores.back().town = town;
        };
        add(1001, u"Harrogate"_s, u"14 Cambridge Street"_s, u"HG1 1RX"_s);
        add(1002, u"Skipton"_s, u"3 Keighley Road"_s, u"BD23 2LP"_s);
        add(2002, u"Bakewell"_s, u"2 Matlock Street"_s, u"DE45 1EE"_s);
        add(2003, u"Belper"_s, u"66 King Street"_s, u"DE56 1QA"_s);
        add(3001, u"Stroud"_s, u"17 London Road"_s, u"GL5 2AA"_s);
        add(3002, u"Tewkesbury"_s, u"81 High Street"_s, u"GL20 5LE"_s);
        const Locator known(stores, companies, {}, m_gazetteer, m_options);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const StoreMatch match = known.locate(std::vector{seen(QString(), {{TraitKind::Address, text}})});
        const auto store = std::find_if(stores.begin(), stores.end(), [&match](const Store &each) { return each.id == match.store; });
        QCOMPARE(store == stores.end() ? QString() : store->code.text(), code);
        const auto answers = known.query(text);
        QCOMPARE(!answers.empty() && answers.front().score >= 0.8, !code.isEmpty());
    }

    // A rule for a store of one company never means another's, though that has the code as well, or alone has it by now.
    void rulesAreOfTheirCompany()
    {
        const Organisation alpha{OrganisationId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Alpha Ltd"_s};
        const Organisation beta{OrganisationId(QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Beta Ltd"_s};
        const std::vector stores{plainStore(1, u"0412"_s, u"Kirkgate"_s, {}, {}, alpha.id), plainStore(2, u"0412"_s, u"Briggate"_s, {}, {}, beta.id)};
        const std::vector organisations{alpha, beta};
        const std::vector rules{PlaceRule{PlaceField::Site, u"the big one"_s, alpha.name, u"0412"_s}};
        const std::vector row{seen(QString(), {{TraitKind::StoreName, u"the big one"_s}})};
        Locator both(stores, organisations, {}, m_gazetteer, m_options);
        both.setRules(rules);
        QCOMPARE(both.locate(row).store, stores[0].id);
        Locator without(std::vector{stores[1]}, organisations, {}, m_gazetteer, m_options);
        without.setRules(rules);
        QVERIFY(without.locate(row).needsStore());
        std::vector renumbered = stores;
        renumbered[0].code = StoreCode::parse(u"0999").value();
        renumbered[0].formerCode = u"0412"_s;
        Locator former(renumbered, organisations, {}, m_gazetteer, m_options);
        former.setRules(rules);
        QCOMPARE(former.locate(row).store, stores[0].id);
    }
    // Rules for one range that name two stores decide nothing, and neither does the register then; one is certain when observations are matched.
    void rulesForOneRange()
    {
        const PlaceRule one{PlaceField::Subnet, u"10.31.4.0/24"_s, {}, u"232"_s};
        const PlaceRule other{PlaceField::Subnet, u"10.31.4.0/24"_s, {}, u"ED12"_s};
        const Observation row = seen(u"10.31.4.7"_s);
        Locator places = locator();
        QCOMPARE(places.claims(row).bySubnet, m_stores[0].id);
        places.setRules(std::vector{one, one});
        QCOMPARE(places.locate(std::vector{row}).store, m_stores[1].id);
        QCOMPARE(places.claims(row).byRow, m_stores[1].id);
        QCOMPARE(places.claims(row).bySubnet, m_stores[1].id);
        QCOMPARE(places.ruled(row).size(), size_t(1));
        places.setRules(std::vector{one, other});
        QVERIFY(places.locate(std::vector{row}).needsStore());
        QVERIFY(places.claims(row).byRow.isNull() && places.claims(row).bySubnet.isNull());
        QVERIFY(!places.site(row));
        QCOMPARE(places.ruled(row).size(), size_t(2));
    }

    // An address that says no number and no postcode, but a store's whole name.
    void namesStandForAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("store");
        QTest::newRow("the name") << u"Manchester Deansgate"_s << 0;
        QTest::newRow("the other way about") << u"Deansgate, Manchester"_s << 0;
        QTest::newRow("with its town") << u"Leeds Headrow, Leeds"_s << 1;
        QTest::newRow("with its company") << u"Northbridge, Leeds Headrow"_s << 1;
        QTest::newRow("a shop") << u"Manchester Deansgate store"_s << 0;
        QTest::newRow("with another word") << u"Manchester Deansgate North"_s << -1;
        QTest::newRow("somebody else's there") << u"Tesco, Deansgate, Manchester"_s << -1;
        QTest::newRow("half of a name") << u"Manchester"_s << -1;
        QTest::newRow("opposite") << u"Opposite Manchester Deansgate"_s << -1;
        QTest::newRow("two in one street") << u"Long Lane, York"_s << -1;
    }
    void namesStandForAddresses()
    {
        QFETCH(QString, text);
        QFETCH(int, store);
        const Organisation ours{OrganisationId(QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)), u"Northbridge"_s};
        std::vector<Store> stores{plainStore(1, u"0231"_s, u"Manchester Deansgate"_s, u"100 Deansgate, Manchester"_s, {}),
                                  plainStore(2, u"0232"_s, u"Leeds Headrow"_s, u"12 The Headrow, Leeds"_s, {}),
                                  plainStore(3, u"0233"_s, u"York Long Lane"_s, u"7 Long Lane, York"_s, {}),
                                  plainStore(4, u"0234"_s, u"York Minster"_s, u"91 Long Lane, York"_s, {})};
        for (Store &each : stores)
            each.organisation = ours.id;
        const Locator known(stores, std::span(&ours, 1), {}, m_gazetteer, m_options);
        const StoreMatch match = known.locate(std::vector{seen(QString(), {{TraitKind::Address, text}})});
        QCOMPARE(match.store, store < 0 ? StoreId() : stores[static_cast<size_t>(store)].id);
        if (store >= 0)
            QCOMPARE(match.rule, u"site-name"_s);
        const auto found = known.query(text);
        QCOMPARE(!found.empty() && found.front().score >= 0.8, store >= 0);
    }

    void agreeingEvidenceRaises()
    {
        const Locator known = locator();
        const int byCode = known.locate(std::vector{seen(QString(), {{TraitKind::StoreCodeText, u"0231"_s}})}).confidence;
        const StoreMatch both = known.locate(std::vector{seen(u"10.31.4.7"_s, {{TraitKind::StoreCodeText, u"0231"_s}})});
        QVERIFY(both.confidence > byCode);
        QCOMPARE(both.store, m_stores[0].id);
        QCOMPARE(both.rule, u"code"_s);
        QCOMPARE(both.evidence.size(), size_t(2));
        QCOMPARE(both.evidence[0].says, u"0231"_s);
        QVERIFY(both.runnerUp.isNull());
    }

    void contradictingEvidenceWaits()
    {
        const std::vector observations{seen(u"10.31.4.7"_s, {}, 14), seen(QString(), {{TraitKind::StoreCodeText, u"232"_s}}, 3)};
        const std::vector<QString> names{u"scan.xml"_s, u"devices.xlsx"_s};
        const StoreMatch match = locator().locate(observations, names);
        QVERIFY(match.needsStore());
        QVERIFY(match.isContradicted);
        QVERIFY(match.confidence < m_options.threshold);
        QCOMPARE(match.suggestion, m_stores[1].id);
        QCOMPARE(match.runnerUp, m_stores[0].id);
        QVERIFY(match.runnerUpConfidence > 0 && match.runnerUpConfidence <= match.confidence);
        QCOMPARE(match.evidence[0].source, u"devices.xlsx, row 3"_s);
        QCOMPARE(match.evidence[1].source, u"scan.xml, row 14"_s);
        QCOMPARE(match.evidence[1].read, u"10.31.4.7 ∈ 10.31.4.0/24"_s);
    }

    void sameKindOfEvidenceCountsOnce()
    {
        const Locator known = locator();
        const Observation once = seen(u"10.31.4.7"_s);
        const int one = known.locate(std::vector{once}).confidence;
        QCOMPARE(known.locate(std::vector{once, once, once}).confidence, one);
    }

    void nothingSaysNothing()
    {
        const StoreMatch match = locator().locate(std::vector{seen(u"172.16.0.1"_s, {{TraitKind::Model, u"DS-2CD2385G1-I"_s}})});
        QCOMPARE(match, StoreMatch());
        QVERIFY(match.needsStore());
        QCOMPARE(locator().locate({}), StoreMatch());
    }

    void addressesOfDevices_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("store"); // -1: waits
        QTest::addColumn<QString>("rule");
        QTest::newRow("another name, same postcode and number") << u"Tesco Express"_s << u"21-25 Albert Embankment, SE1 7TJ"_s << 0 << u"postcode-number"_s;
        QTest::newRow("another name, no number") << u"Tesco Express"_s << u"Albert Embankment, London SE1 7TJ"_s << 0 << u"address"_s;
        QTest::newRow("the register's own name") << u"KENNINGTON EXPRESS"_s << QString() << 1 << u"site-name"_s;
        QTest::newRow("no-break spaces and odd hyphens") << u"Co\u2011op"_s << u"156\u2010164 Walworth\u00A0Rd, se17\u00A01jl"_s << 1 << u"postcode-number"_s;
        QTest::newRow("street that no store is in") << u"Tesco"_s << u"4 Long Acre, WC2E 9LH"_s << -1 << QString();
        QTest::newRow("no value") << u"N/A"_s << u"-"_s << -1 << QString();
    }
    void addressesOfDevices()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(int, store);
        const StoreMatch match = locator().locate(std::vector{seen(QString(), {{TraitKind::StoreName, name}, {TraitKind::Address, address}})});
        QCOMPARE(match.store, store < 0 ? StoreId() : m_stores[static_cast<size_t>(store)].id);
        if (store >= 0)
            QTEST(match.rule, "rule");
    }

    void olderListsDoNotMeanNewStores_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code"); // empty: waits
        const QString name = u"Dumont Express"_s;
        const QString address = u"21-25 Albert Embankment, London SE1 7TJ"_s;
        QTest::newRow("address, before") << 2 << QString() << address << u"0231"_s;
        QTest::newRow("name, before") << 2 << name << QString() << u"0231"_s;
        QTest::newRow("both, before") << 2 << name << address << u"0231"_s;
        QTest::newRow("address, since") << 3 << QString() << address << QString();
        QTest::newRow("both, since") << 3 << name << address << QString();
        QTest::newRow("address, now") << 0 << QString() << address << QString();
        QTest::newRow("its code, before") << 2 << u"8231"_s << QString() << u"8231"_s;
        QTest::newRow("its own number, before") << 2 << QString() << u"37 Albert Embankment, London SE1 7TJ"_s << u"8232"_s;
        QTest::newRow("where there was none, before") << 2 << QString() << u"4 Long Acre, WC2E 9LH"_s << u"8233"_s;
    }
    void olderListsDoNotMeanNewStores()
    {
        QFETCH(int, batch);
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, code);
        std::vector<Store> stores = m_stores;
        const auto add = [&stores](quint32 number, const QString &newCode, const QString &newName, const QString &newAddress, const QString &postcode) {
            stores.push_back(plainStore(number, newCode, newName, newAddress, postcode));
            stores.back().newIn = 3;
        };
        add(6, u"8231"_s, m_stores[0].name, m_stores[0].address, u"SE1 7TJ"_s); // as if renumbered
        add(7, u"8232"_s, u"Embankment Express"_s, u"37 Albert Embankment, London"_s, u"SE1 7TJ"_s);
        add(8, u"8233"_s, u"Acre Express"_s, u"4 Long Acre, London"_s, u"WC2E 9LH"_s);
        const Locator known(stores, {}, {}, m_gazetteer, m_options);
        Observation row = seen(QString(), {{TraitKind::StoreName, name}, {TraitKind::Address, address}});
        row.batch = batch;
        const auto codeOf = [&stores](const StoreId &id) {
            const auto at = std::find_if(stores.begin(), stores.end(), [&id](const Store &store) { return store.id == id; });
            return at == stores.end() ? QString() : at->code.text();
        };
        QTEST(codeOf(known.locate(std::vector{row}).store), "code");
        if (name == m_stores[0].name)
            QCOMPARE(codeOf(known.claims(row).byRow), batch == 2 ? u"0231"_s : QString());
    }

    // A register that came later, beside codes that two companies share, takes no device from its store.
    void olderListsKeepTheirStores()
    {
        std::vector<Store> stores = m_stores;
        const std::vector<Organisation> companies{{OrganisationId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Alpha"_s}, {OrganisationId(QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Beta"_s}};
        for (quint32 i = 0; i < 2; ++i)
            stores.push_back(plainStore(i + 20, u"0095"_s, QString(u"Shared %1"_s.arg(i)), {}, {}, companies[i].id));
        stores.push_back(plainStore(30, u"0777"_s, u"Newcomer"_s));
        stores.back().newIn = 3;
        const Locator known(stores, companies, {}, m_gazetteer, m_options);
        for (const QString &code : {u"0231"_s, u"0231_CCTV"_s}) {
            Observation row = seen(QString(), {{TraitKind::StoreCodeText, code}});
            row.batch = 1;
            QCOMPARE(known.locate(std::vector{row}).store, m_stores[0].id);
        }
    }

    // One of many is named "Tesco" and nothing else; the word is the company's all the same.
    void aCompanyIsNoStore()
    {
        std::vector<Store> stores;
        for (quint32 i = 0; i < 30; ++i)
            stores.push_back(plainStore(i + 1, QString::number(500 + i), i == 0 ? u"Tesco"_s : u"Tesco Branch %1"_s.arg(QChar(static_cast<char16_t>(u'A' + i)))));
        const Locator known(stores, {}, {}, m_gazetteer, m_options);
        QVERIFY(known.locate(std::vector{seen(QString(), {{TraitKind::StoreName, u"Tesco"_s}})}).needsStore());
    }

    // A store that was split into two more at its address: its name is heard three times, at one place, and is no company's.
    void aPlaceIsNoCompany()
    {
        std::vector<Store> stores;
        for (quint32 i = 0; i < 30; ++i)
            stores.push_back(plainStore(i + 1, QString::number(500 + i), u"Tesco Branch %1"_s.arg(QChar(static_cast<char16_t>(u'A' + i))),
                                         u"%1 High Street"_s.arg(i + 1), u"DA15 9PS"_s));
        for (quint32 i = 0; i < 3; ++i)
            stores.push_back(plainStore(i + 40, QStringList{u"540"_s, u"540A"_s, u"540B"_s}.at(i), u"Tesco Chesterton"_s, u"7 Bridge Road"_s, u"OX25 6EG"_s));
        stores[31].newIn = 3;
        stores[32].newIn = 3;
        const Locator known(stores, {}, {}, m_gazetteer, m_options);
        Observation row = seen(QString(), {{TraitKind::StoreName, u"Tesco Chesterton"_s}});
        row.batch = 2;
        const StoreMatch match = known.locate(std::vector{row});
        QCOMPARE(match.store, stores[30].id);
        QCOMPARE(match.rule, u"site-name"_s);
    }

    // A register of nine stores in five countries, as a first try has: what it says itself is found, told otherwise as well.
    void smallRegisterOfManyCountries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("least"); // per cent
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("code");
        const auto found = [](const char *name, const QString &text, const QString &code) { QTest::newRow(name) << text << 80 << 99 << code; };
        const auto waits = [](const char *name, const QString &text) { QTest::newRow(name) << text << 0 << 79 << QString(); };
        found("Irish, as the register has it", u"Freshway, 18 Henry Street, Dublin 1, D01 K2W4"_s, u"1"_s);
        found("Irish, its code together", u"18 Henry St, Dublin, d01k2w4"_s, u"1"_s);
        found("Irish, without the code", u"Freshway, 18 Henry Street, Dublin 1"_s, u"1"_s);
        found("Irish, the country behind", u"Freshway, 7 Oliver Plunkett Street, Cork, T12 R8XE, Ireland"_s, u"2"_s);
        waits("Irish, elsewhere in the town", u"Freshway, 44 Mary Street, Dublin 1, D01 YW67"_s);
        found("German, the street written out", u"Freshway, Breite Straße 61, 50667 Köln"_s, u"3"_s);
        found("German, in one word", u"Breitestr. 61, D-50667 Köln"_s, u"3"_s);
        found("German, abbreviated", u"Freshway, Sonnenstr. 9, 80331 München"_s, u"4"_s);
        waits("German, another street of the district", u"Freshway, Ehrenstraße 61, 50667 Köln"_s);
        found("Dutch, abbreviated", u"Freshway, Spuistr. 210, 1012 VT Amsterdam"_s, u"5"_s);
        found("French, abbreviated", u"Freshway, 27 bd Victor Hugo, 06000 Nice"_s, u"6"_s);
        found("French, the number behind", u"Freshway, Bd. Victor Hugo 27, 06000 Nice"_s, u"6"_s);
        found("Welsh street by its English name", u"Freshway, 14 Castle Street, Caernarfon LL55 1SE"_s, u"7"_s);
        found("a building and a village that the register lacks", u"Freshway, Meridian House, 3 Mill Lane, Upper Bramley, Alton GU34 1QZ"_s, u"8"_s);
        waits("another number in a French street of many words", u"Freshway, 99 Boulevard Victor Hugo, 06000 Nice"_s);
        waits("another number, no postcode", u"Freshway, 88 Mill Lane, Alton"_s);
        // The very number and street of a store, in another town.
        waits("another town", u"Freshway, 61 High Street, Ripon"_s);
        waits("another town, by name before the street", u"Ripon, 61 High Street"_s);
        waits("another town, with its postcode", u"Freshway, 61 High Street, Ripon HG4 1AA"_s);
        waits("a town that is called so too, with its postcode", u"Freshway, 61 High Street, Alton Pancras DT2 7RW"_s);
        waits("another town in Ireland", u"Freshway, 18 Henry Street, Drogheda"_s);
        waits("another town in Germany", u"Freshway, Breite Straße 61, Leipzig"_s);
        waits("another town in the Netherlands", u"Freshway, Spuistraat 210, Utrecht"_s);
        waits("another town in France", u"Freshway, 27 Boulevard Victor Hugo, Marseille"_s);
        waits("another town in Wales", u"Freshway, 14 Stryd y Castell, Rhyl"_s);
        found("the town that its postcode district is known by", u"Freshway, 14 Stryd y Castell, Gwynedd"_s, u"7"_s);
        found("no town said", u"Freshway, 61 High Street"_s, u"9"_s);
        found("another part of the town, its district said", u"Freshway, 61 High Street, Anstey, GU34"_s, u"9"_s);
        found("French, the street's type as one letter", u"27 bd. Victor Hugo, 06000 Nice"_s, u"6"_s);
        found("a British postcode alone", u"GU34 1AB"_s, u"9"_s);
        found("a British postcode, and whose it is", u"Freshway, GU34 1QZ"_s, u"8"_s);
        found("an Irish code alone", u"d01k2w4"_s, u"1"_s);
        found("a Dutch code alone", u"1012VT"_s, u"5"_s);
        waits("five figures alone: part of a town", u"50667"_s);
    }
    void smallRegisterOfManyCountries()
    {
        QFETCH(QString, text);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(QString, code);
        const auto organisation = [](quint32 number, const QString &name) { return Organisation{OrganisationId(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), name}; };
        const std::vector organisations{organisation(1, u"Freshway Ltd"_s), organisation(2, u"Freshway Ireland"_s), organisation(3, u"Freshway Deutschland GmbH"_s),
                                        organisation(4, u"Freshway Nederland"_s), organisation(5, u"Freshway France"_s)};
        std::vector<Store> stores;
        const auto add = [&](quint32 whose, const QString &name, const QString &address, const QString &town, const QString &postcode) {
            const auto number = static_cast<quint32>(stores.size() + 1);
            stores.push_back(plainStore(number, QString::number(number), name, address, postcode, organisations[whose - 1].id));
            stores.back().town = town;
            stores.back().postcodeText = stores.back().postcode ? QString() : postcode;
        };
        add(2, u"Freshway Dublin Henry Street"_s, u"18 Henry Street"_s, u"Dublin 1"_s, u"D01 K2W4"_s);
        add(2, u"Freshway Cork"_s, u"7 Oliver Plunkett Street"_s, u"Cork"_s, u"T12 R8XE"_s);
        add(3, u"Freshway Köln Breite Str"_s, u"Breite Str. 61"_s, u"Köln"_s, u"50667"_s);
        add(3, u"Freshway München"_s, u"Sonnenstraße 9"_s, u"München"_s, u"80331"_s);
        add(4, u"Freshway Amsterdam"_s, u"Spuistraat 210"_s, u"Amsterdam"_s, u"1012 VT"_s);
        add(5, u"Freshway Nice"_s, u"27 Boulevard Victor Hugo"_s, u"Nice"_s, u"06000"_s);
        add(1, u"Freshway Caernarfon"_s, u"14 Stryd y Castell"_s, u"Caernarfon"_s, u"LL55 1SE"_s);
        add(1, u"Freshway Alton"_s, u"3 Mill Lane"_s, u"Alton"_s, u"GU34 1QZ"_s);
        add(1, u"Freshway Local Alton"_s, u"61 High Street"_s, u"Alton"_s, u"GU34 1AB"_s);
        const Locator known(stores, organisations, {}, m_gazetteer, m_options);
        const std::vector<Candidate> answers = known.query(text);
        const int percent = answers.empty() ? 0 : static_cast<int>(answers.front().score * 100 + 1e-9);
        QVERIFY2(percent >= least && percent <= most, qPrintable(QString::number(percent)));
        if (!code.isEmpty())
            QCOMPARE(stores[answers.front().store].code.text(), code);
    }

    // A street or town in the names of three stores is no company's word.
    void aTownInNamesIsNoCompany()
    {
        std::vector<Store> stores;
        for (const auto &[name, number] : {std::pair{u"Freshway Alton"_s, 3}, std::pair{u"Freshway Local Alton"_s, 61}, std::pair{u"Freshway Extra Alton"_s, 90}})
            stores.push_back(plainStore(static_cast<quint32>(number), QString::number(number), name, u"%1 Mill Lane, Alton"_s.arg(number), u"GU34 1QZ"_s));
        const Locator known(stores, {}, {}, m_gazetteer, m_options);
        const auto answers = known.query(u"Freshway, 61 Mill Lane, Alton"_s);
        QVERIFY(!answers.empty());
        const std::vector<Evidence> &evidence = answers.front().evidence;
        QCOMPARE(stores[answers.front().store].code.text(), u"61"_s);
        QVERIFY(std::none_of(evidence.begin(), evidence.end(), [](const Evidence &one) { return one.rule == u"company-other"; }));
    }

    // No store has a postcode: that a text has one says nothing against any.
    void registersWithoutPostcodes()
    {
        const std::vector stores{plainStore(1, u"1"_s, u"Freshway Alton"_s, u"3 Mill Lane, Alton"_s), plainStore(2, u"2"_s, u"Freshway Ripon"_s, u"12 George Street, Ripon"_s)};
        const Locator known(stores, {}, {}, m_gazetteer, m_options);
        const auto plain = known.query(u"Freshway, 12 George Street, Ripon"_s);
        const auto more = known.query(u"Freshway, 12 George Street, Ripon HG4 1AA"_s);
        QVERIFY(!plain.empty() && !more.empty());
        QVERIFY(more.front().id == stores[1].id && more.front().score >= plain.front().score);
    }

    // One code of two companies: the company that the row has, or that stands behind the code, says which.
    void oneCodeOfTwoCompanies_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("company");
        QTest::addColumn<int>("store"); // 0: waits
        QTest::newRow("nothing said") << u"0095"_s << QString() << 0;
        QTest::newRow("the one") << u"0095"_s << u"Alpha Ltd"_s << 1;
        QTest::newRow("the other, as typed") << u"95"_s << u"BETA  ltd"_s << 2;
        QTest::newRow("one that no register has") << u"0095"_s << u"Gamma"_s << 0;
        QTest::newRow("behind the code") << u"0095@Beta Ltd"_s << QString() << 2;
        QTest::newRow("a code of one alone") << u"0096"_s << u"Beta Ltd"_s << 3;
    }
    void oneCodeOfTwoCompanies()
    {
        QFETCH(QString, code);
        QFETCH(QString, company);
        QFETCH(int, store);
        const Organisation alpha{OrganisationId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Alpha Ltd"_s};
        const Organisation beta{OrganisationId(QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Beta Ltd"_s};
        const std::vector stores{plainStore(1, u"0095"_s, u"Kirkgate"_s, {}, {}, alpha.id), plainStore(2, u"0095"_s, u"Briggate"_s, {}, {}, beta.id),
                                 plainStore(3, u"0096"_s, u"Eastgate"_s, {}, {}, alpha.id)};
        const Locator known(stores, std::vector{alpha, beta}, {}, m_gazetteer, m_options);
        Observation row = seen(QString(), {{TraitKind::StoreCodeText, code}});
        if (!company.isEmpty())
            row.traits.push_back({TraitKind::Organisation, 0, company.toStdString()});
        const StoreId expected = store == 0 ? StoreId() : stores[static_cast<size_t>(store - 1)].id;
        QCOMPARE(known.locate(std::vector{row}).store, expected);
        QCOMPARE(known.claims(row).byRow, expected);
        QCOMPARE(known.knowsCode(row), store != 0);
    }

    // A code, folder or host name that may mean either is proposed for both, and mapped by what tells them apart.
    void aSharedCodeIsProposedForBoth_data()
    {
        QTest::addColumn<Observation>("row");
        QTest::addColumn<int>("store"); // 0: waits
        QTest::newRow("a code column") << seen(QString(), {{TraitKind::StoreCodeText, u"95"_s}}) << 0;
        QTest::newRow("a folder") << seen(QString(), {{TraitKind::Folder, u"scans"_s}, {TraitKind::Folder, u"0095"_s}}) << 0;
        QTest::newRow("a host name") << seen(QString(), {{TraitKind::Name, u"ED0095-CAM04"_s}}) << 0;
        QTest::newRow("a folder, and the subnet of one") << seen(u"10.31.5.20"_s, {{TraitKind::Folder, u"0095"_s}}) << 2;
        QTest::newRow("a host name, and the subnet of one") << seen(u"10.31.5.20"_s, {{TraitKind::Name, u"ED0095-CAM04"_s}}) << 2;
    }
    void aSharedCodeIsProposedForBoth()
    {
        QFETCH(Observation, row);
        QFETCH(int, store);
        const Organisation alpha{OrganisationId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Alpha Ltd"_s};
        const Organisation beta{OrganisationId(QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Beta Ltd"_s};
        const std::vector stores{plainStore(1, u"0095"_s, u"Kirkgate"_s, {}, {}, alpha.id), plainStore(2, u"0095"_s, u"Briggate"_s, {}, {}, beta.id),
                                 plainStore(3, u"0096"_s, u"Eastgate"_s, {}, {}, alpha.id)};
        Locator known(stores, std::vector{alpha, beta}, std::vector{claim(u"10.31.5.0/24"_s, stores[1])}, m_gazetteer, m_options);
        known.setHostNamePatterns(std::vector{HostNamePattern{u"A9-A9"_s, 1, 1, 100, 100, 50, 0, 0, 900}});
        const StoreMatch match = known.locate(std::vector{row});
        QCOMPARE(match.store, store == 0 ? StoreId() : stores[static_cast<size_t>(store - 1)].id);
        QVERIFY(match.suggestion == stores[store == 0 ? 0 : 1].id && match.runnerUp == stores[store == 0 ? 1 : 0].id);
        if (store == 0)
            QVERIFY2(match.confidence <= 50 && match.runnerUpConfidence == match.confidence, qPrintable(QString::number(match.confidence)));
        QVERIFY(std::ranges::any_of(match.evidence, [](const Evidence &piece) { return piece.says == u"0095@Beta Ltd"_s; }));
        QVERIFY(known.claims(row).byRow.isNull());
    }

    // Two companies under one fascia: the organisation's name tells them apart at one postcode.
    void oneFasciaOfTwoCompanies()
    {
        const Organisation southern{OrganisationId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Southern Co-operative"_s};
        const Organisation midcounties{OrganisationId(QUuid(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2)), u"Midcounties Co-operative"_s};
        const std::vector stores{plainStore(1, u"1"_s, u"Co-op Food"_s, u"High Street, Sidcup"_s, u"DA15 9PS"_s, southern.id),
                                 plainStore(2, u"1"_s, u"Co-op Food"_s, u"High Street, Sidcup"_s, u"DA15 9PS"_s, midcounties.id)};
        const Locator known(stores, std::vector{southern, midcounties}, {}, m_gazetteer, m_options);
        const auto plain = known.query(u"Co-op Food, High Street, Sidcup DA15 9PS"_s);
        QCOMPARE(plain.size(), size_t(2));
        QCOMPARE(plain[0].id, stores[1].id); // a tie goes by organisation, then code
        QVERIFY(plain[0].score <= 0.55);
        const auto named = known.query(u"Southern Co-op, High Street, Sidcup DA15 9PS"_s);
        QCOMPARE(named[0].id, stores[0].id);
        QVERIFY(named[0].score > plain[0].score);
        // One code, two companies: it names neither.
        QVERIFY(!known.site(seen(QString(), {{TraitKind::StoreCodeText, u"1"_s}})));
    }

    void recorderByAddress()
    {
        const StoreMatch match = locator().locate(std::vector{seen(QString(), {{TraitKind::Recorder, u"10.31.5.200"_s}})});
        QCOMPARE(match.store, m_stores[1].id);
        QCOMPARE(match.rule, u"recorder"_s);
        // Beside its name, which says nothing.
        const StoreMatch second = locator().locate(std::vector{seen(QString(), {{TraitKind::Recorder, u"Recorder A"_s}, {TraitKind::Recorder, u"10.31.5.200"_s}})});
        QCOMPARE(second.store, m_stores[1].id);
    }

    void counterparts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("counterpart");
        QTest::newRow("another store's range") << u"231"_s << u"10.2.5.26"_s << u"10.2.4.26"_s;
        QTest::newRow("a range of several stores") << u"231"_s << u"192.168.1.26"_s << u"10.2.4.26"_s;
        QTest::newRow("its own") << u"231"_s << u"10.2.4.26"_s << QString();
        QTest::newRow("one that it has with others") << u"0232"_s << u"192.168.1.26"_s << QString();
        QTest::newRow("nobody's") << u"231"_s << u"172.16.0.26"_s << QString();
        QTest::newRow("of another length") << u"231"_s << u"10.3.0.26"_s << QString();
        QTest::newRow("no store") << QString() << u"10.2.5.26"_s << QString();
    }
    void counterparts()
    {
        QFETCH(QString, code);
        QFETCH(QString, ip);
        const std::vector ranges{claim(u"10.2.4.0/24"_s, m_stores[0]), claim(u"10.2.5.0/24"_s, m_stores[1]), claim(u"192.168.1.0/24"_s, m_stores[1]),
                                 claim(u"192.168.1.0/24"_s, m_stores[2]), claim(u"10.3.0.0/25"_s, m_stores[2])};
        const Locator known(m_stores, {}, ranges, m_gazetteer, m_options);
        Observation row;
        row.ip = IpAddress::parse(ip).value();
        row.add(TraitKind::StoreCodeText, code.toStdString());
        const auto counterpart = known.claims(row).counterpart;
        QTEST(counterpart ? counterpart->text() : QString(), "counterpart");
    }

    void claimsOfStrangersAreLeftOut()
    {
        const std::vector claims{claim(u"10.1.0.0/16"_s, plainStore(99, u"99"_s))};
        const Locator known(m_stores, {}, claims, m_gazetteer, m_options);
        QVERIFY(!known.site(seen(u"10.1.2.3"_s)));
    }

    void noStores()
    {
        const Locator empty({}, {}, {}, m_gazetteer, m_options);
        QVERIFY(empty.query(u"Tesco Express, London SE1 7TJ"_s).empty());
        QVERIFY(empty.locate(std::vector{seen(u"10.31.4.7"_s, {{TraitKind::StoreCodeText, u"1"_s}})}).needsStore());
    }

    void everyStoreIsFoundByItsOwnNameAndAddress()
    {
        const Locator known = locator();
        for (size_t i = 0; i < m_stores.size(); ++i) {
            const Store &store = m_stores[i];
            const auto found = known.query(store.name + u", " + store.address + u", " + store.postcode->text());
            QVERIFY(!found.empty());
            QCOMPARE(found.front().store, i);
            QVERIFY2(found.front().score >= 0.8, qPrintable(u"%1 %2"_s.arg(store.name).arg(found.front().score)));
        }
    }

    void orderOfStoresChangesNothing()
    {
        QVERIFY(rc::check("any order gives the same answers", [this] {
            std::vector<Store> shuffled = m_stores;
            Random random(*rc::gen::arbitrary<quint64>());
            for (size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[random.below(i)]);
            const Locator one = locator();
            const Locator other(shuffled, {}, m_claims, m_gazetteer, m_options);
            for (const QString &text : {u"Tesco, Dover CT16 3PS"_s, u"Walworth Rd SE17"_s, u"Express"_s, u"London"_s}) {
                const auto a = one.query(text);
                const auto b = other.query(text);
                RC_ASSERT(a.size() == b.size());
                for (size_t i = 0; i < a.size(); ++i) {
                    RC_ASSERT(a[i].id == b[i].id);
                    RC_ASSERT(shuffled[b[i].store].id == b[i].id);
                    RC_ASSERT(a[i].score == b[i].score);
                }
            }
        }));
    }

    void anyTextIsTaken()
    {
        const Locator known = locator();
        QVERIFY(rc::check("scores are chances, best first", [&known](const std::string &text) {
            double last = 1;
            for (const Candidate &candidate : known.query(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))) {
                RC_ASSERT(candidate.score > 0 && candidate.score <= 0.99 && candidate.score <= last);
                last = candidate.score;
            }
        }));
        QVERIFY(known.query(QString(100'000, u'x')).empty());
        QVERIFY(known.query(u"SE1 7TJ"_s, 0).empty());
    }

    void damagedCalibration_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no steps") << u"steps"_s << QJsonValue(QJsonArray());
        QTest::newRow("falling") << u"steps"_s << QJsonValue(QJsonArray{QJsonArray{0, 10}, QJsonArray{500, 5}});
        QTest::newRow("over certainty") << u"steps"_s << QJsonValue(QJsonArray{QJsonArray{0, 1001}});
        QTest::newRow("no weights") << u"weights"_s << QJsonValue(QJsonObject());
    }
    void damagedCalibration()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = m_options.calibration.toJson();
        QVERIFY(Calibration::fromJson(object));
        object.insert(key, value);
        const auto read = Calibration::fromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
    }

    void calibrationIsDated() { QVERIFY(m_options.calibration.madeOn().isValid()); }

private:
    Locator locator() const { return Locator(m_stores, {}, m_claims, m_gazetteer, m_options); }

    Gazetteer m_gazetteer;
    LocatorOptions m_options;
    std::vector<Store> m_stores;
    std::vector<SubnetClaim> m_claims;
};
PHASEOUT_TEST(LocatorTest)
#include "tst_locator.moc"
