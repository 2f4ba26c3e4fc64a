// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placetext.h"
#include "core/locate/postcodeslips.h"

#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

class PlaceTextTest : public QObject {
    Q_OBJECT
private slots:
    void onlyNearIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNearIt");
        for (const char *text : {"Opposite 310 Hessle Road, Hull", "opp. 310 Hessle Road", "Next to 60 Bold Street", "Behind 60 Bold Street", "Not 22 Gillygate, York", "(near 22 Gillygate)",
                                 "Nearly opposite Tesco", "Adjacent to 22 Gillygate", "Next door to 22 Gillygate"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
        for (const char *text : {"310 Hessle Road, opposite Asda", "Oppenheim Road 3", "Next, 22 Gillygate", "Nottingham Road 4", "Nearfield Lane 2", "Notting Hill Gate 22", ""})
            QTest::addRow("not: %s", text) << QString::fromUtf8(text) << false;
    }
    void onlyNearIt()
    {
        QFETCH(QString, text);
        QTEST(readPlace(text).isNearIt, "isNearIt");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void premises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << u"214 Wandsworth Road"_s << QStringList();
        QTest::newRow("a letter") << u"188A Halfway Street"_s << QStringList{u"188a"_s};
        QTest::newRow("a unit and a letter") << u"Unit 3B, 790a Borough Road"_s << QStringList{u"3b"_s, u"790a"_s};
        QTest::newRow("several units") << u"Units 1-3, 12 Borough Road"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("units that fall") << u"Units 3-1, 12 Borough Road"_s << QStringList{u"3"_s, u"1"_s};
        QTest::newRow("no end of units") << u"Units 1-9999"_s << QStringList{u"1"_s};
        QTest::newRow("a floor is the same tenant's") << u"Floor 2, 12 Borough Road"_s << QStringList();
    }
    void premises()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QStringList read = readPlace(text).parts;
        QCOMPARE(read.first(std::min(read.size(), expected.size())), expected);
        QVERIFY(read.size() <= std::max<qsizetype>(expected.size(), 64));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"214 Wandsworth Road"_s << u"214"_s;
        QTest::newRow("range") << u"177-183 Camberwell New Road"_s << u"177-183"_s;
        QTest::newRow("range with spaces") << u"23 - 25 Rose Avenue"_s << u"23-25"_s;
        QTest::newRow("range with a U+2010 hyphen") << u"23\u201025 Rose Avenue"_s << u"23-25"_s;
        QTest::newRow("list") << u"16, 22 Wandsworth Rd"_s << u"16 22"_s;
        QTest::newRow("letter behind") << u"188A Halfway Street"_s << u"188"_s;
        QTest::newRow("unit is no house") << u"Unit 3, 790 Borough Road"_s << u"790"_s;
        QTest::newRow("units are no houses") << u"Units 1-3, 12 Borough Road"_s << u"12"_s;
        QTest::newRow("shop and then the house") << u"Shop, 827 - 833 Wandsworth Road"_s << u"827-833"_s;
        QTest::newRow("falling is no range") << u"183-177 High Street"_s << u"183 177"_s;
        QTest::newRow("postcode is no number") << u"High Street, SW8 2JW"_s << QString();
        QTest::newRow("long number is none") << u"12345 High Street"_s << QString();
        QTest::newRow("German, behind the street") << u"Hauptstr. 120a, 50667 Köln"_s << u"120"_s;
        QTest::newRow("a district of Dublin is no house") << u"18 Henry Street, Dublin 1"_s << u"18"_s;
        QTest::newRow("a house behind Dublin's comma") << u"Dublin, 18 Henry Street"_s << u"18"_s;
        QTest::newRow("ordinal is none") << u"1st Avenue"_s << QString();
    }
    void numbers()
    {
        QFETCH(QString, text);
        QStringList read;
        for (const HouseNumbers &n : readPlace(text).numbers)
            read += n.low == n.high ? QString::number(n.low) : u"%1-%2"_s.arg(n.low).arg(n.high);
        QTEST(read.join(u' '), "expected");
    }

    void alike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("road") << u"Wandsworth Rd."_s << u"wandsworth ROAD"_s;
        QTest::newRow("parkway") << u"Honeywood Pkwy"_s << u"Honeywood Parkway"_s;
        QTest::newRow("street and saint") << u"St. Mary's Street"_s << u"Saint Marys St"_s;
        QTest::newRow("co-op") << u"Co-op"_s << u"The Co-operative"_s;
        QTest::newRow("co op") << u"Co Op"_s << u"COOP"_s;
        QTest::newRow("German streets") << u"Leopoldstraße, Breite Str."_s << u"Leopold-Str., Breitestr"_s;
        QTest::newRow("Dutch streets") << u"Kalverstraat"_s << u"Kalverstr."_s;
        QTest::newRow("French streets") << u"27 Bd. Victor Hugo, Rue de la Paix"_s << u"27 Boulevard Victor Hugo, Rue de Paix"_s;
        QTest::newRow("rue, as one letter") << u"18 r. de la République"_s << u"18 Rue de la Republique"_s;
        QTest::newRow("an Irish name, parted") << u"5 O Connell St Lr"_s << u"5 O'Connell Street Lower"_s;
        QTest::newRow("another Irish name, parted") << u"Mc Donagh Tce"_s << u"McDonagh Terrace"_s;
        QTest::newRow("sides of a street") << u"Upr. Gt. Nth. Rd"_s << u"Upper Great North Road"_s;
        QTest::newRow("where shops are") << u"Mkt Pl, Ret. Pk, Shpg Cen"_s << u"Market Place, Retail Park, Shopping Centre"_s;
        QTest::newRow("Spanish, Polish") << u"Avda. Diagonal, ul. Długa"_s << u"Avenida Diagonal, Ulica Długa"_s;
        QTest::newRow("accents and no-break space") << u"Café\u00A0Row"_s << u"cafe row"_s;
    }
    void alike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const PlaceText a = readPlace(one);
        const PlaceText b = readPlace(other);
        QCOMPARE(a.words, b.words);
        QCOMPARE(a.streets, b.streets);
    }

    void towns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("behind the street") << u"Foodhall, 45 High Street, Cardiff"_s << u"foodhall cardiff"_s;
        QTest::newRow("no commas") << u"45 High Street Newport Pagnell"_s << u"newport pagnell"_s;
        QTest::newRow("in front") << u"Cardiff, 45 High Street"_s << u"cardiff"_s;
        QTest::newRow("a street of many words") << u"12 Sir Thomas Great Longley Road, Leeds"_s << u"leeds"_s;
        QTest::newRow("a street without a number") << u"Old Kent Road, London"_s << u"london"_s;
        QTest::newRow("a street without a type") << u"12-14 Kirkgate, Wakefield"_s << u"wakefield"_s;
        QTest::newRow("the number behind such a one") << u"Damrak 70, Amsterdam"_s << u"amsterdam"_s;
        QTest::newRow("German") << u"Hohe Straße 52, 50667 Köln"_s << u"koln"_s;
        QTest::newRow("Swiss, its code looks like a number") << u"Bahnhofstr. 5, 8001 Zürich"_s << u"zurich"_s;
        QTest::newRow("French, to the comma") << u"27 boulevard Victor Hugo, Nice"_s << u"nice"_s;
        QTest::newRow("French, no comma before the code") << u"18 rue de la République 69002 Lyon"_s << u"lyon"_s;
        QTest::newRow("Spanish") << u"Calle Mayor 5, Madrid"_s << u"madrid"_s;
        QTest::newRow("Italian") << u"Via Roma 12, Torino"_s << u"torino"_s;
        QTest::newRow("a saint's town") << u"3 Mill Lane, St Albans"_s << u"albans"_s;
        QTest::newRow("words that every town has") << u"3 Mill Lane, Town Centre, Upper Floor, Ireland"_s << QString();
        QTest::newRow("units are no towns") << u"Unit 3, 12 Borough Road"_s << QString();
        QTest::newRow("lines") << u"45 High Street\nCardiff"_s << u"cardiff"_s;
        QTest::newRow("nothing but a street") << u"45 High Street"_s << QString();
    }
    void towns()
    {
        QFETCH(QString, text);
        QTEST(readPlace(text).towns.join(u' '), "expected");
    }

    void parts()
    {
        const PlaceText place = readPlace(u"Tesco Cafe, 16, 22 Wandsworth Rd, London SW8 2JW, SW8 2JW");
        QCOMPARE(place.postcode->text(), u"SW8 2JW"_s);
        QCOMPARE(place.words, (QStringList{u"tesco"_s, u"cafe"_s, u"wandsworth"_s, u"road"_s, u"london"_s}));
        QCOMPARE(place.streets, QStringList(u"wandsworth road"_s));
        QCOMPARE(place.kinds, unsigned(CafeKind));
        QCOMPARE(readPlace(u"Walworth Road, SE17").district, u"SE17"_s);
        QVERIFY(readPlace(QString()).words.isEmpty());
    }

    void postalCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("postal");
        QTest::addColumn<QString>("district");
        QTest::newRow("Irish") << u"Henry Street, D01 K2W4"_s << u"D01 K2W4"_s << u"D01"_s;
        QTest::newRow("Irish, together") << u"Cork t12r8xe"_s << u"T12 R8XE"_s << u"T12"_s;
        QTest::newRow("Dublin 6W") << u"Terenure, Dublin 6W"_s << QString() << u"D6W"_s;
        QTest::newRow("Dublin's district alone") << u"Henry Street, Dublin 1"_s << QString() << u"D01"_s;
        QTest::newRow("Dutch") << u"Spuistraat 210, 1012 VT Amsterdam"_s << u"1012 VT"_s << u"1012"_s;
        QTest::newRow("a house number and a word are not Dutch") << u"1500 ST JOHNS ROAD"_s << QString() << QString();
        QTest::newRow("German") << u"D-50667 Köln"_s << QString() << u"50667"_s;
        QTest::newRow("a road's number") << u"A41 WARE ROAD"_s << QString() << u"A41"_s;
        QTest::newRow("British goes before") << u"12345 SW8 2JW"_s << QString() << QString();
    }
    void postalCodes()
    {
        QFETCH(QString, text);
        const PlaceText place = readPlace(text);
        QTEST(place.postal, "postal");
        QTEST(place.district, "district");
    }

    // "T12 R8XE" with its 1 for an I would be a British form; no British district begins so.
    void irishCodesAreNotBritish()
    {
        for (const QString &code : {u"T12 W8RP"_s, u"D01 F5P2"_s, u"D12 X4AE"_s})
            QVERIFY2(!Postcode::parse(code), qPrintable(code));
        QCOMPARE(Postcode::parse(u"C014 5XX").value().text(), u"CO14 5XX"_s);
    }

    void slips_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSlip");
        QTest::newRow("last letter") << u"SW82JU"_s << true;
        QTest::newRow("district figure") << u"SW92JW"_s << true;
        QTest::newRow("figure left out") << u"SW2JW"_s << true;
        QTest::newRow("figure added") << u"SW182JW"_s << true;
        QTest::newRow("neighbours swapped") << u"WS82JW"_s << true;
        QTest::newRow("itself") << u"SW82JW"_s << false;
        QTest::newRow("two letters") << u"SW82AB"_s << false;
    }
    void slips()
    {
        QFETCH(QString, other);
        const std::vector<quint64> slips = postcodeSlips(u"SW8 2JW");
        QTEST(std::count(slips.begin(), slips.end(), packedPostcode(other)) > 0, "isSlip");
    }
};
PHASEOUT_TEST(PlaceTextTest)
#include "tst_placetext.moc"
