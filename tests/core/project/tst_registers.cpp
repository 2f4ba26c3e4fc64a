// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerdecisions.h"

#include "core/estate/formercodes.h"
#include "core/estate/storestate.h"
#include "core/project/correctionindex.h"
#include "core/project/documentwords.h"
#include "core/project/gaps.h"
#include "core/project/pending.h"
#include "core/project/registerchecks.h"
#include "core/project/registercompanies.h"
#include "core/project/soldstores.h"
#include "core/project/storeplace.h"
#include "core/project/storewords.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
using Fields = QMap<StoreField, QString>;

Facts tableOf(const QString &name, const std::vector<Fields> &rows)
{
    Facts facts{name, {}, {}, {}};
    for (const Fields &fields : rows)
        facts.stores.push_back({static_cast<qint64>(facts.stores.size()) + 2, fields});
    return facts;
}

Fields shop(const QString &code, const QString &name, const QString &postcode = {})
{
    Fields fields{{StoreField::Code, code}, {StoreField::Name, name}};
    if (!postcode.isEmpty())
        fields.insert(StoreField::Postcode, postcode);
    return fields;
}

// Twelve shops of the North West.
std::vector<Fields> shops()
{
    std::vector<Fields> rows;
    for (int i = 1; i <= 12; ++i) {
        rows.push_back(shop(u"%1"_s.arg(i, 4, 10, QChar(u'0')), u"Shop %1"_s.arg(i), u"SW8 2JW"_s));
        rows.back().insert(StoreField::Region, u"North West"_s);
        rows.back().insert(StoreField::Address, u"%1 High Street"_s.arg(i));
    }
    return rows;
}

std::vector<Fields> ofCompany(const QString &company, std::vector<Fields> rows)
{
    for (Fields &row : rows)
        row[StoreField::Organisation] = company;
    return rows;
}

QStringList namesOf(const Estate &estate)
{
    QStringList names;
    for (const Store &store : estate.stores)
        names += store.code.text() + u' ' + store.name;
    return names;
}

std::vector<RegisterProposal> proposalsOf(Project &project) { return openProposals(project).value_or(std::vector<RegisterProposal>()); }

// Eleven of them, and \a others.
std::vector<Fields> shopsAnd(const std::vector<Fields> &others)
{
    std::vector<Fields> rows = shops();
    rows.erase(rows.begin() + 1);
    rows.insert(rows.end(), others.begin(), others.end());
    return rows;
}

Fields shopAt(const QString &code, const QString &name, const QString &address, const QString &postcode)
{
    Fields row = shop(code, name, postcode);
    row.insert(StoreField::Address, address);
    return row;
}
Fields leeds(const QString &code) { return shopAt(code, u"Leeds"_s, u"1 Albion Street"_s, u"LS1 4AG"_s); }
Fields exeter(const QString &code) { return shopAt(code, u"Exeter"_s, u"14 High Street"_s, u"EH1 1BB"_s); }
Fields york(const QString &code) { return shopAt(code, u"York"_s, u"2 Coney Street"_s, u"YO1 9QL"_s); }

Result<ChangeEvent> setCorrections(Project &project, const StoreCorrections &wanted)
{
    return project.apply(changeDocument(*project.estate(), Document::Corrections, toJson(wanted)));
}

// Does everything that is proposed.
Result<ChangeEvent> takeAll(Project &project, QDate on)
{
    StoreCorrections wanted = project.estate()->corrections;
    for (const RegisterProposal &one : proposalsOf(project))
        wanted = adopted(std::move(wanted), one, on);
    return project.apply(changeDocument(*project.estate(), Document::Corrections, toJson(wanted)));
}
} // namespace

class RegistersTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void correctionsAreLookedUp()
    {
        StoreCorrections said;
        said.renumbered = {{u"A"_s, u"1"_s, u"2"_s, {}},
                           {u"A"_s, u"2"_s, u"3"_s, u"B"_s},
                           {u"B"_s, u"3"_s, u"4"_s, {}},
                           {u"B"_s, u"1"_s, u"9"_s, {}}};
        said.regions = {{u"Nth"_s, u"North"_s}};
        said.closed = {{u"A"_s, u"1"_s, QDate(2026, 1, 1)},
                       {u"A"_s, u"1"_s, QDate(2026, 2, 2)},
                       {u"B"_s, u"1"_s, QDate(2026, 3, 3)}};
        said.moved = {{u"A"_s, u"7"_s, u"LS1 1AA"_s}};
        said.splits = {{u"A"_s, u"7"_s, u"8"_s, QDate(2026, 1, 1)}};
        said.apart = {{u"A"_s, u"7"_s, u"9"_s}};
        const CorrectionIndex index(said);
        const auto called = [](const StoreCorrections::Called &one) { return QString(one.first + u' ' + one.second); };
        QCOMPARE(called(index.lastOf(u"A"_s, u"1"_s)), u"B 4"_s);
        QCOMPARE(called(index.lastOf(u"B"_s, u"1"_s)), u"B 9"_s);
        QCOMPARE(called(index.lastOf(u"B"_s, u"2"_s)), u"B 2"_s); // another company's code
        QCOMPARE(called(index.firstOf(u"B"_s, u"4"_s)), u"A 1"_s);
        QCOMPARE(called(index.firstOf(u"A"_s, u"3"_s)), u"A 3"_s);
        QCOMPARE(index.meaningOf(u"Nth"_s), u"North"_s);
        QCOMPARE(index.meaningOf(u"North"_s), u"North"_s);
        QCOMPARE(index.closing(u"A"_s, u"1"_s), &said.closed.front()); // the first of two stands
        QCOMPARE(index.closing(u"A"_s, u"2"_s), nullptr);
        QCOMPARE(index.closing(u"B"_s, u"1"_s)->on, QDate(2026, 3, 3));
        QVERIFY(index.hasMoved(u"A"_s, u"7"_s, u"LS1 1AA"_s) && !index.hasMoved(u"A"_s, u"7"_s, u"LS1 1AB"_s) &&
                !index.hasMoved(u"B"_s, u"7"_s, u"LS1 1AA"_s));
        QVERIFY(index.isPart(u"A"_s, u"8"_s) && !index.isPart(u"A"_s, u"7"_s) && !index.isPart(u"B"_s, u"8"_s));
        QVERIFY(index.areApart(u"A"_s, u"7"_s, u"9"_s) && !index.areApart(u"A"_s, u"9"_s, u"7"_s) &&
                !index.areApart(u"B"_s, u"7"_s, u"9"_s));
        said.renumbered = {{u"A"_s, u"1"_s, u"2"_s, {}}, {u"A"_s, u"2"_s, u"1"_s, {}}};
        QCOMPARE(CorrectionIndex(said).lastOf(u"A"_s, u"1"_s).first, u"A"_s); // comes to an end
        QVERIFY(!correctionsFromJson(toJson(said)));
    }

    void aNewerRegisterSpeaksForItsStores()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, {shop(u"0001"_s, u"Old"_s), shop(u"0002"_s, u"Stays"_s)})}));
        const StoreId id = project->estate()->storeByCode(u"0001"_s)->id;
        const Delivery surveyed{DeliveryState::Surveyed, EvidenceLevel::Reported, {}, {}};
        QVERIFY_RESULT(project->apply(Edit{{SetStoreDelivery{id, Delivery(), surveyed}}, {}}));
        const QString before = dumpOf(*project->estate());
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, {shop(u"0001"_s, u"New"_s), shop(u"0003"_s, u"Opened"_s)})});
        QVERIFY_RESULT(report);
        QCOMPARE(report->stores, (ImportCounts{1, 1, 0, 0}));
        QCOMPARE(namesOf(*project->estate()), (QStringList{u"0001 New"_s, u"0002 Stays"_s, u"0003 Opened"_s}));
        QCOMPARE(project->estate()->storeByCode(u"0001"_s)->id, id);
        QCOMPARE(project->estate()->storeByCode(u"0001"_s)->delivery, surveyed);
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }
    void aNarrowerRegisterErasesNothing()
    {
        Bench bench;
        const auto project = bench.fresh();
        Fields full = shop(u"0001"_s, u"A"_s, u"SW8 2JW"_s);
        full.insert(StoreField::ClosedOn, u"2027-03-31"_s);
        full.insert(StoreField::Latitude, u"51.4"_s);
        full.insert(StoreField::Longitude, u"-0.2"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"full.csv"_s, {full, shop(u"0002"_s, u"B"_s, u"SW8 2JW"_s)})}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"names.csv"_s, {shop(u"0001"_s, u"A renamed"_s)})}));
        const Store named = *project->estate()->storeByCode(u"0001"_s);
        QCOMPARE(named.name, u"A renamed"_s);
        QCOMPARE(named.postcode->text(), u"SW8 2JW"_s);
        QCOMPARE(named.closedOn, QDate(2027, 3, 31));
        QCOMPARE(*named.latitude, 51.4);
        // A column that is there and empty in this row says so: a new postcode is another place. When it closes is asked about.
        Fields other = shop(u"0002"_s, u"B"_s, u"EH1 1YZ"_s);
        other.insert(StoreField::ClosedOn, u"2028-01-01"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"closing.csv"_s, {shop(u"0001"_s, u"A"_s, u"EH1 1YZ"_s), other})}));
        const Store moved = *project->estate()->storeByCode(u"0001"_s);
        QCOMPARE(moved.closedOn, QDate(2027, 3, 31));
        QCOMPARE(openProposals(*project)->size(), size_t(3));
        QCOMPARE(moved.nation, Nation::Scotland);
        QVERIFY(*moved.latitude > 55);
    }
    void zerosThatASpreadsheetAteComeBack()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(3)}));
        const StoreId id = project->estate()->storeByCode(u"0001"_s)->id;
        const auto report = test::import(*project, {tableOf(u"excel.csv"_s, {shop(u"1"_s, u"One"_s), shop(u"2"_s, u"Two"_s), shop(u"77"_s, u"New"_s)})});
        QVERIFY_RESULT(report);
        QCOMPARE(namesOf(*project->estate()), (QStringList{u"0001 One"_s, u"0002 Two"_s, u"0003 Shop 3"_s, u"77 New"_s}));
        QCOMPARE(project->estate()->storeByCode(u"0001"_s)->id, id);
        QCOMPARE(findingIds(report->findings), (QByteArrayList{"register.code.zeros-lost", "register.store.opened", "register.store.missing"}));
        QVERIFY(report->findings.front().message.contains(u'2'));
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(project->estate()->stores.size(), 4u);
    }
    void rowsAreJudged_data()
    {
        QTest::addColumn<QStringList>("rows"); // code|name|postcode
        QTest::addColumn<QStringList>("stores");
        QTest::addColumn<QByteArrayList>("findings");
        QTest::newRow("good") << QStringList{u"0001|A|SW8 2JW"_s} << QStringList{u"0001 A"_s} << QByteArrayList();
        QTest::newRow("no code") << QStringList{u"|A|"_s} << QStringList() << QByteArrayList{"register.row.no-code"};
        QTest::newRow("a code too long") << QStringList{u"%1|A|"_s.arg(QString(33, u'x'))} << QStringList() << QByteArrayList{"register.row.no-code"};
        QTest::newRow("the same row twice") << QStringList{u"0001|A|"_s, u"0001|A|"_s} << QStringList{u"0001 A"_s} << QByteArrayList();
        QTest::newRow("the same code twice") << QStringList{u"0001|A|"_s, u"0001|B|"_s} << QStringList{u"0001 A"_s}
                                             << QByteArrayList{"register.code.repeated"};
        QTest::newRow("no postcode at all") << QStringList{u"0001|A|"_s} << QStringList{u"0001 A"_s} << QByteArrayList();
        QTest::newRow("a postcode that is none") << QStringList{u"0001|A|NOT 1 POSTCODE"_s} << QStringList{u"0001 A"_s}
                                                 << QByteArrayList(); // its reader has said so
        QTest::newRow("a postcode nobody knows") << QStringList{u"0001|A|SW8 0ZZ"_s} << QStringList{u"0001 A"_s}
                                                 << QByteArrayList{"register.postcode.unknown"};
        QTest::newRow("codes apart by zeros only") << QStringList{u"231|A|"_s, u"0231|B|"_s} << QStringList{u"0231 B"_s, u"231 A"_s} << QByteArrayList();
    }
    void rowsAreJudged()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, stores);
        QFETCH(QByteArrayList, findings);
        std::vector<Fields> fields;
        for (const QString &row : rows) {
            const QStringList cells = row.split(u'|');
            fields.push_back(shop(cells.at(0), cells.at(1), cells.at(2)));
        }
        Bench bench;
        const auto project = bench.fresh();
        const auto report = test::import(*project, {tableOf(u"stores.csv"_s, fields)});
        QVERIFY_RESULT(report);
        QCOMPARE(namesOf(*project->estate()), stores);
        QCOMPARE(findingIds(report->findings), findings);
        for (const Finding &finding : report->findings) {
            QCOMPARE(finding.where.file, u"stores.csv"_s);
            QVERIFY(finding.where.line >= 2);
        }
        // Said once: the next import is not about them.
        const auto next = test::import(*project, {tableOf(u"more.csv"_s, {shop(u"0900"_s, u"Z"_s)})});
        QVERIFY_RESULT(next);
        QCOMPARE(findingIds(next->findings), (stores.isEmpty() ? QByteArrayList() : QByteArrayList{"register.store.opened", "register.shorter"}));
    }
    void placesComeFromTheRowOrThePostcode()
    {
        Bench bench;
        const auto project = bench.fresh();
        Fields own = shop(u"0002"_s, u"B"_s, u"SW8 2JW"_s);
        own.insert(StoreField::Region, u"Zone 7"_s);
        own.insert(StoreField::Latitude, u"51.5"_s);
        own.insert(StoreField::Longitude, u"-0.1"_s);
        Fields wrong = shop(u"0003"_s, u"C"_s);
        wrong.insert(StoreField::Latitude, u"951.5"_s);
        wrong.insert(StoreField::Longitude, u"nowhere"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"stores.csv"_s, {shop(u"0001"_s, u"A"_s, u"SW8 2JW"_s), own, wrong})}));
        const auto &stores = project->estate()->stores;
        QCOMPARE(stores[0].region, u"London"_s);
        QCOMPARE(stores[0].nation, Nation::England);
        QVERIFY(stores[0].latitude && *stores[0].latitude > 51 && *stores[0].latitude < 52);
        QCOMPARE(stores[1].region, u"Zone 7"_s);
        QCOMPARE(*stores[1].latitude, 51.5);
        QVERIFY(!stores[2].latitude && !stores[2].longitude);
        QVERIFY(stores[2].region.isEmpty());
    }
    void subnetsAreJudged_data()
    {
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArrayList>("findings");
        QTest::newRow("good") << u"10.9.0.0/24"_s << u"0001"_s << QByteArrayList();
        QTest::newRow("without zeros") << u"10.9.0.0/24"_s << u"1"_s << QByteArrayList();
        QTest::newRow("a code among words") << u"10.9.0.0/24"_s << u"Store 0001"_s << QByteArrayList();
        QTest::newRow("a code before a name") << u"10.9.0.0/24"_s << u"0001 - Somewhere"_s << QByteArrayList();
        for (const char *said : {"0001 CCTV", "Store 0001 CCTV", "CCTV 0001", "0001_CCTV", "0001 - CCTV"})
            QTest::newRow(said) << u"10.9.0.0/24"_s << QString::fromUtf8(said) << QByteArrayList();
        QTest::newRow("a network's number") << u"10.9.0.0/24"_s << u"VLAN 1"_s << QByteArrayList{"subnet.row.no-store"};
        QTest::newRow("a house number is no code") << u"10.9.0.0/24"_s << u"1 Victoria Street"_s << QByteArrayList{"subnet.row.no-store"};
        QTest::newRow("a region's") << u"10.0.0.0/8"_s << u"0001"_s << QByteArrayList{"subnet.row.too-wide"};
        QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0001"_s << QByteArrayList{"subnet.row.too-wide"};
        QTest::newRow("a whole IPv6 block") << u"2001:db8::/32"_s << u"0001"_s << QByteArrayList{"subnet.row.too-wide"};
        QTest::newRow("an IPv6 site") << u"2001:db8:5::/48"_s << u"0001"_s << QByteArrayList();
        QTest::newRow("no range") << u"10.9.0/x"_s << u"0001"_s << QByteArrayList{"subnet.row.invalid"};
        QTest::newRow("no such store") << u"10.9.0.0/24"_s << u"0404"_s << QByteArrayList{"subnet.row.no-store"};
    }
    void subnetsAreJudged()
    {
        QFETCH(QString, subnet);
        QFETCH(QString, code);
        QFETCH(QByteArrayList, findings);
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(2)}));
        const auto report = test::import(*project, {Facts{u"nets.csv"_s, {}, {{2, subnet, code, {}, {}}}, {}}});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), findings);
        QCOMPARE(project->estate()->subnets.size(), findings.isEmpty() ? 1u : 0u);
        QCOMPARE(report->refused, findings.size());
    }
    // A code beside where its store is, and beside words of elsewhere.
    void subnetsNameWhereTheirStoreIs_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("store"); // else what is told of it
        for (const char *said : {"0012 London", "London 0012", "0012 - London", "0012 Camberwell", "0012 London Camberwell", "0012 London SE5", "0012 SE5 0TJ", "0012 South East", "12 London", "Store 0012 London CCTV"})
            QTest::newRow(said) << QString::fromUtf8(said) << u"0012"_s;
        QTest::newRow("another town") << u"0012 Leeds"_s << u"do not fit the store that has it, 0012 Camberwell."_s;
        QTest::newRow("a street of the town") << u"12 London Road"_s << u"do not fit the store that has it, 0012 Camberwell."_s;
        QTest::newRow("another store's code") << u"0012 0021"_s << u"No register has"_s;
        QTest::newRow("no store's code") << u"0404 London"_s << u"No register has"_s;
        QTest::newRow("a network's number") << u"VLAN 12"_s << u"No register has"_s;
    }
    void subnetsNameWhereTheirStoreIs()
    {
        QFETCH(QString, said);
        QFETCH(QString, store);
        Bench bench;
        const auto project = bench.fresh();
        Fields camberwell = shop(u"0012"_s, u"Camberwell"_s, u"SE5 0TJ"_s);
        camberwell.insert(StoreField::Town, u"London"_s);
        camberwell.insert(StoreField::Region, u"South East"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"stores.csv"_s, {camberwell, leeds(u"0021"_s)})}));
        const auto report = test::import(*project, {Facts{u"nets.csv"_s, {}, {{2, u"10.9.0.0/24"_s, said, {}, {}}}, {}}});
        QVERIFY_RESULT(report);
        const auto estate = project->estate();
        if (report->findings.empty()) {
            QCOMPARE(estate->store(estate->subnets.front().store)->code.text(), store);
        } else {
            QCOMPARE(findingIds(report->findings), QByteArrayList{"subnet.row.no-store"});
            QVERIFY2(report->findings.front().message.contains(store), qPrintable(report->findings.front().message));
        }
    }
    void aRangeOfTwoStoresIsToldOnce()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(3)}));
        const auto report = test::import(*project, {Facts{u"nets.csv"_s, {}, {{2, u"10.9.0.0/24"_s, u"0001"_s, {}, {}}, {3, u"10.9.0.0/24"_s, u"0001"_s, {}, {}}}, {}},
                                                    Facts{u"more.csv"_s, {}, {{2, u"10.9.0.0/24"_s, u"0002"_s, {}, {}}, {3, u"10.9.0.0/24"_s, u"0003"_s, {}, {}}}, {}}});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"subnet.row.shared"});
        QCOMPARE(report->findings.front().where.file, u"more.csv"_s);
        QVERIFY(report->findings.front().message.contains(u"0001"_s) && report->findings.front().message.contains(u"0002"_s));
    }
    void registersThatContradictThemselves_data()
    {
        QTest::addColumn<QString>("row"); // postcode|town|latitude|longitude
        QTest::addColumn<QByteArrayList>("findings");
        QTest::newRow("a town of another nation") << u"EH1 1YZ|Leeds||"_s << QByteArrayList{"register.town.far"};
        QTest::newRow("its own town") << u"LS1 6JP|Leeds||"_s << QByteArrayList();
        QTest::newRow("a town of the next county") << u"YO1 9QL|Leeds||"_s << QByteArrayList();
        QTest::newRow("a place of a common name") << u"EH1 1YZ|Norton||"_s << QByteArrayList();
        QTest::newRow("coordinates of another town") << u"YO1 9QL|York|51.5|-0.12"_s << QByteArrayList{"register.place.far"};
        QTest::newRow("coordinates of its own") << u"YO1 9QL|York|53.96|-1.08"_s << QByteArrayList();
        QTest::newRow("no postcode") << u"|York|51.5|-0.12"_s << QByteArrayList();
    }
    void registersThatContradictThemselves()
    {
        QFETCH(QString, row);
        QFETCH(QByteArrayList, findings);
        const QStringList parts = row.split(u'|');
        Fields fields = shop(u"0001"_s, u"A"_s, parts[0]);
        const StoreField more[] = {StoreField::Town, StoreField::Latitude, StoreField::Longitude};
        for (qsizetype i = 1; i < parts.size(); ++i)
            if (!parts[i].isEmpty())
                fields.insert(more[i - 1], parts[i]);
        Bench bench;
        const auto project = bench.fresh();
        const auto report = test::import(*project, {tableOf(u"stores.csv"_s, {fields})});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), findings);
    }
    void storesThatDevicesName_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("store"); // whose code the device then has
        QTest::addColumn<QByteArrayList>("findings");
        QTest::newRow("a code") << u"0002"_s << u"0002"_s << QByteArrayList();
        QTest::newRow("a name") << u"Leeds Headrow"_s << u"0003"_s << QByteArrayList();
        QTest::newRow("a code of two organisations") << u"0001"_s << QString() << QByteArrayList{"device.store.ambiguous"};
        QTest::newRow("nobody's") << u"0404"_s << QString() << QByteArrayList{"device.store.unknown"};
        QTest::newRow("of a closed store") << u"0004"_s << u"0004"_s << QByteArrayList{"store.closed.has-devices"};
    }
    void storesThatDevicesName()
    {
        QFETCH(QString, said);
        QFETCH(QByteArrayList, findings);
        Bench bench;
        const auto project = bench.fresh();
        Fields theirs = shop(u"0001"_s, u"Theirs"_s);
        theirs.insert(StoreField::Organisation, u"Zenith"_s);
        Fields closed = shop(u"0004"_s, u"Hull Central"_s, u"HU1 3RA"_s);
        closed.insert(StoreField::ClosedOn, u"2020-01-01"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"stores.csv"_s, {theirs, shop(u"0001"_s, u"Ours"_s), shop(u"0002"_s, u"York Coney Street"_s, u"YO1 9QL"_s),
                                                                         shop(u"0003"_s, u"Leeds Headrow"_s, u"LS1 6JP"_s), closed})}));
        Observation device;
        device.source = SourceKind::Inventory;
        device.row = 2;
        device.add(TraitKind::Serial, "DS-2CD2385G1-I20190726CCWRE33385981");
        device.add(TraitKind::Model, "DS-2CD2385G1-I");
        device.add(TraitKind::Vendor, "Hikvision");
        device.add(TraitKind::StoreCodeText, said.toStdString());
        if (said.contains(u' '))
            device.add(TraitKind::StoreName, said.toStdString()); // as the reader of tables does
        const auto report = test::import(*project, {Facts{u"devices.csv"_s, {}, {}, {device}}});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), findings);
        const Store *store = project->estate()->store(project->estate()->devices.front().store);
        QTEST(store ? store->code.text() : QString(), "store");
    }
    // Wherever a code is told that two companies have, its company stands behind it.
    void aSharedCodeIsToldWithItsCompany()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> zeniths = ofCompany(u"Zenith"_s, shops());
        for (Fields &row : zeniths) {
            row[StoreField::Postcode] = u"LS1 4AG"_s;
            row[StoreField::Address] = row.value(StoreField::Code) + u" Kirkgate"_s;
            row[StoreField::Name].prepend(u"Zenith "_s);
        }
        QVERIFY_RESULT(test::import(*project, {tableOf(u"a.csv"_s, ofCompany(u"Alpha Ltd"_s, shops())), tableOf(u"z.csv"_s, zeniths), scanOf(1, 1)}));
        const auto estate = project->estate();
        const Store &theirs = *estate->storeByCode(u"0003@Zenith"_s);
        const std::array ids{estate->devices.front().id};
        QVERIFY(wordsOf(assignDevices(*estate, ids, theirs.id), *estate).contains(u"0003@Zenith Zenith Shop 3"_s));
        QVERIFY(wordsOf(deliverStore(*estate, theirs, {DeliveryState::Surveyed, EvidenceLevel::Reported, {}, {}}), *estate).contains(u"0003@Zenith Zenith Shop 3"_s));
        StoreCorrections wanted = estate->corrections;
        wanted.close({u"Zenith"_s, u"0003"_s, QDate(2026, 10, 1), false, {}, 0});
        const QString closing = wordsOf(changeDocument(*estate, Document::Corrections, toJson(wanted)), *estate);
        QVERIFY2(closing.contains(u"0003@Zenith closed as of"_s), qPrintable(closing));
        // A newer register of one company without the store asks about that company's.
        std::vector<Fields> later = zeniths;
        later.erase(later.begin() + 2);
        const auto report = test::import(*project, {tableOf(u"z2.csv"_s, later)});
        QVERIFY_RESULT(report);
        const auto missing = std::ranges::find(report->findings, u"register.store.missing"_s, &Finding::id);
        QVERIFY2(missing != report->findings.end(), findingIds(report->findings).join(" ").constData());
        QCOMPARE(missing->subject, u"0003@Zenith Zenith Shop 3"_s);
        // A list of some stores names those that it lacks, and what may be said of them.
        later.resize(5);
        const auto shorter = test::import(*project, {tableOf(u"z3.csv"_s, later)});
        QVERIFY_RESULT(shorter);
        const auto some = std::ranges::find(shorter->findings, u"register.shorter"_s, &Finding::id);
        QVERIFY(some != shorter->findings.end());
        QVERIFY2(some->message.contains(u"0012@Zenith"_s), qPrintable(some->message));
        QVERIFY2(some->suggestion.contains(u"@Zenith"_s) && some->suggestion.contains(u"--sold"_s), qPrintable(some->suggestion));
    }

    // "0001@zenith" where two companies are called so, but for their capitals: neither is taken.
    void aCompanyThatIsWrittenTwice()
    {
        Estate estate;
        for (const QString &name : {u"Zenith"_s, u"ZENITH"_s, u"Alpha"_s}) {
            const auto id = [&name](const QString &of) { return QUuid::createUuidV5(QUuid(), QString(of + name)); };
            estate.organisations.push_back({OrganisationId(id(u"company "_s)), name});
            estate.stores.push_back(Store{.id = StoreId(id(u"store "_s)), .organisation = estate.organisations.back().id, .code = *StoreCode::parse(u"0001"_s)});
        }
        estate.index();
        QVERIFY(!estate.storeByCode(u"0001@zenith"_s));
        QVERIFY(!estate.storeByCode(u"1@zenith"_s));
        QVERIFY(estate.storeByCode(u"0001@alpha"_s) == &estate.stores[2]);
        QVERIFY(estate.storeByCode(u"0001"_s, u"ZENITH"_s) == &estate.stores[1]);
    }

    void twoOrganisationsMayShareACode()
    {
        Bench bench;
        const auto project = bench.fresh();
        Fields other = shop(u"0001"_s, u"Theirs"_s);
        other.insert(StoreField::Organisation, u"Zenith"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"stores.csv"_s, {other, shop(u"0001"_s, u"Ours"_s)})}));
        QCOMPARE(namesOf(*project->estate()), (QStringList{u"0001 Ours"_s, u"0001 Theirs"_s}));
        const auto estate = project->estate();
        QCOMPARE(estate->storeByCode(u"0001"_s, u"Zenith"_s)->name, u"Theirs"_s);
        // The code alone takes neither, and says how each is named.
        QVERIFY(!estate->storeByCode(u"0001"_s));
        QVERIFY(!estate->storeByCode(u"1"_s));
        QCOMPARE(estate->storeByCode(u"0001@zenith"_s)->name, u"Theirs"_s);
        const auto called = storeCalled(u"0001"_s, *estate);
        QVERIFY(!called && called.error().code == ErrorCode::ValueInvalid);
        for (const Store &store : estate->stores) {
            QVERIFY2(called.error().detail.contains(uniqueCode(store, *estate)), qPrintable(called.error().detail));
            QCOMPARE(estate->storeByCode(uniqueCode(store, *estate))->id, store.id);
        }
        QCOMPARE(storeCalled(u"0002"_s, *estate).error().code, ErrorCode::NotFound);
    }

    // Two companies had one code, and one of them gave its store another: the rows of both say whose they mean.
    void aRenumberedStoreLeavesTheOthersAlone_data()
    {
        QTest::addColumn<QString>("theirs"); // Beta's code before, where that is 0002 now
        QTest::newRow("theirs is as it was") << u"0002"_s;
        QTest::newRow("theirs was renumbered too") << u"0202"_s;
    }
    void aRenumberedStoreLeavesTheOthersAlone()
    {
        QFETCH(QString, theirs);
        Bench bench;
        const auto project = bench.fresh();
        const auto rowsOf = [](const QString &ours, const QString &other) {
            std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
            rows[1][StoreField::Code] = ours;
            for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(other, u"Bakewell"_s, u"EH1 1BB"_s), shop(u"0300"_s, u"Buxton"_s, u"EH1 1YZ"_s)}))
                rows.push_back(row);
            return rows;
        };
        const auto cameraAt = [](const char *store, const char *company, char address) {
            Observation camera;
            camera.source = SourceKind::Inventory;
            camera.mac = *MacAddress::parse(u"44:19:b6:00:00:0%1"_s.arg(QLatin1Char(address)));
            camera.add(TraitKind::Vendor, "Hikvision");
            camera.add(TraitKind::Model, "DS-2CD2385G1-I");
            camera.add(TraitKind::StoreCodeText, store);
            camera.add(TraitKind::Organisation, company);
            return camera;
        };
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rowsOf(u"0002"_s, theirs))}));
        const Facts devices{u"devices.csv"_s, {}, {}, {cameraAt("0002", "Alpha Ltd", '1'), cameraAt(theirs.toLatin1().constData(), "Beta Ltd", '2')}};
        QVERIFY_RESULT(test::import(*project, {devices}));
        std::vector<Fields> newer = rowsOf(u"1002"_s, u"0002"_s);
        newer.push_back(ofCompany(u"Alpha Ltd"_s, {shop(u"0013"_s, u"Opened"_s, u"EH1 1YZ"_s)}).front()); // some rows are older than a store
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, newer)}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        const Facts later{u"later.csv"_s, {}, {}, {cameraAt("0002", "Alpha Ltd", '3'), cameraAt("1002", "Alpha Ltd", '4'), cameraAt("0002", "Beta Ltd", '5'), cameraAt("0002", "", '6')}};
        const auto report = test::import(*project, {later});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"device.store.ambiguous"});
        const auto estate = project->estate();
        QStringList places;
        for (const char address : {'1', '2', '3', '4', '5', '6'}) {
            const auto device = std::ranges::find_if(estate->devices, [&](const Device &one) { return one.mac->text().endsWith(QLatin1Char(address)); });
            QVERIFY(device != estate->devices.end());
            const Store *store = estate->store(device->store);
            places += store ? store->code.text() : QString();
        }
        QCOMPARE(places, (QStringList{u"1002"_s, u"0002"_s, u"1002"_s, u"1002"_s, u"0002"_s, QString()}));
    }

    // After a renumbering the old code goes to a store that opens: three stores' worth of registers later it is that one's.
    void aCodeIsUsedAgain()
    {
        Bench bench;
        const auto project = bench.fresh();
        const auto rowsOf = [](const std::vector<Fields> &others) {
            std::vector<Fields> rows = shops();
            rows.erase(rows.begin() + 1);
            rows.insert(rows.end(), others.begin(), others.end());
            return rows;
        };
        const auto at = [](const QString &code, const QString &name, const QString &address, const QString &postcode) {
            Fields row = shop(code, name, postcode);
            row.insert(StoreField::Address, address);
            return row;
        };
        const auto leeds = [&](const QString &code) { return at(code, u"Leeds"_s, u"1 Albion Street"_s, u"LS1 4AG"_s); };
        const auto exeter = [&](const QString &code) { return at(code, u"Exeter"_s, u"14 High Street"_s, u"EH1 1BB"_s); };
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, rowsOf({leeds(u"0055"_s)}))}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        Observation camera;
        camera.source = SourceKind::Inventory;
        camera.mac = *MacAddress::parse(u"44:19:b6:00:00:01"_s);
        camera.add(TraitKind::Vendor, "Hikvision");
        camera.add(TraitKind::StoreCodeText, "0055");
        const Facts devices{u"devices.csv"_s, {}, {}, {camera}};
        QVERIFY_RESULT(test::import(*project, {devices, Facts{u"ranges.csv"_s, {}, {{2, u"10.31.4.0/24"_s, u"0055"_s, {}, {}}}, {}}}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, rowsOf({leeds(u"0155"_s)}))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QCOMPARE(project->estate()->storeByCode(u"0155"_s)->id, id);
        const auto report = test::import(*project, {tableOf(u"g3.csv"_s, rowsOf({leeds(u"0155"_s), exeter(u"0055"_s)}))});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), (QByteArrayList{"register.code.used-again", "register.store.opened"}));
        QString newest = u"0155"_s;
        const auto isRight = [&](QDate closed) {
            const auto estate = project->estate();
            const Store *old = estate->storeByCode(newest);
            const Store *fresh = estate->storeByCode(u"0055"_s);
            return old && fresh && old->id == id && old->name == u"Leeds" && fresh->id != id && fresh->name == u"Exeter" && fresh->code.text() == u"0055" && fresh->formerCode.isEmpty()
                && !old->closedOn.isValid() && fresh->closedOn == closed && estate->devices.front().store == id && estate->subnets.front().store == id && estate->stores.size() == 13;
        };
        QVERIFY(isRight({}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g4.csv"_s, rowsOf({exeter(u"0055"_s), leeds(u"0155"_s)}))}));
        QVERIFY(isRight({}));
        QVERIFY(proposalsOf(*project).empty());
        // What is said of the code from now on is of the new store.
        StoreCorrections wanted = project->estate()->corrections;
        wanted.close({{}, u"0055"_s, QDate(2026, 10, 1), false, {}, 0});
        wanted.closed.back().organisation = project->estate()->programme.organisation;
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QVERIFY(isRight(QDate(2026, 10, 1)));
        // A code that no register has yet.
        newest = u"0255"_s;
        wanted = project->estate()->corrections;
        wanted.renumbered.push_back({project->estate()->programme.organisation, u"0155"_s, newest});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QVERIFY(isRight(QDate(2026, 10, 1)));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // The register comes in parts, sheets of one workbook or files of one import: the old code stands in another than the new one.
    void aCodeIsUsedAgainInAnotherPart_data()
    {
        QTest::addColumn<QStringList>("parts"); // what stands beside the other stores in each
        QTest::addColumn<bool>("isUsedAgain");
        QTest::newRow("one part") << QStringList{u"155 Leeds, 55 Exeter"_s} << true;
        QTest::newRow("behind it") << QStringList{u"155 Leeds"_s, u"55 Exeter"_s} << true;
        QTest::newRow("before it") << QStringList{u"55 Exeter"_s, u"155 Leeds"_s} << true;
        QTest::newRow("with another between") << QStringList{u"55 Exeter"_s, QString(), u"155 Leeds"_s} << true;
        QTest::newRow("the store itself, as it was called") << QStringList{u"155 Leeds"_s, u"55 Leeds"_s} << false;
        QTest::newRow("two states of one register") << QStringList{u"55 Leeds, 1 York"_s, u"155 Moved, 1 York"_s} << false;
    }
    void aCodeIsUsedAgainInAnotherPart()
    {
        QFETCH(QStringList, parts);
        QFETCH(bool, isUsedAgain);
        const auto rowOf = [](const QString &said) {
            static const QHash<QString, std::pair<QString, QString>> places{{u"Leeds"_s, {u"1 Albion Street"_s, u"LS1 4AG"_s}}, {u"Moved"_s, {u"77 Kirkgate"_s, u"HU1 3RA"_s}},
                                                                          {u"Exeter"_s, {u"14 High Street"_s, u"EH1 1BB"_s}}, {u"York"_s, {u"2 Coney Street"_s, u"YO1 9QL"_s}}};
            const QString name = said.section(u' ', 1);
            Fields row = shop(said.section(u' ', 0, 0).rightJustified(4, u'0'), name == u"Moved" ? u"Headrow"_s : name, places.value(name).second);
            row.insert(StoreField::Address, places.value(name).first);
            return row;
        };
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows.erase(rows.begin());
        const auto with = [&](const QString &said) {
            std::vector<Fields> all = rows;
            all.push_back(rowOf(said));
            return all;
        };
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, with(u"55 Leeds"_s))}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, with(u"155 Leeds"_s))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QCOMPARE(project->estate()->storeByCode(u"0155"_s)->id, id);
        std::vector<Facts> files;
        const auto count = static_cast<size_t>(parts.size());
        for (size_t part = 0; part < count; ++part) {
            std::vector<Fields> own(rows.begin() + static_cast<std::ptrdiff_t>(rows.size() * part / count), rows.begin() + static_cast<std::ptrdiff_t>(rows.size() * (part + 1) / count));
            for (const QString &said : parts[static_cast<qsizetype>(part)].split(u", "_s, Qt::SkipEmptyParts))
                own.push_back(rowOf(said));
            files.push_back(tableOf(u"g3.xlsx / %1"_s.arg(QChar(u'A' + static_cast<char16_t>(part))), own));
            files.back().sha256 = QByteArray::number(static_cast<qulonglong>(part) + 1);
        }
        const auto report = test::import(*project, files);
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings).contains("register.code.used-again"), isUsedAgain);
        const auto estate = project->estate();
        const Store *old = estate->storeByCode(u"0155"_s);
        QVERIFY(old && old->id == id);
        const auto is55 = [](const Store &store) { return store.code.text() == u"0055"; };
        const auto fresh = std::find_if(estate->stores.begin(), estate->stores.end(), is55);
        QCOMPARE(fresh != estate->stores.end(), isUsedAgain);
        if (isUsedAgain)
            QVERIFY(fresh->id != id && fresh->name == u"Exeter" && fresh->formerCode.isEmpty() && old->name == u"Leeds");
        for (const RegisterProposal &one : proposalsOf(*project)) // else the store has moved, perhaps
            QVERIFY2(!isUsedAgain || (one.code != u"0155" && one.kind != RegisterProposal::Kind::Missing), qPrintable(one.code));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // Every code that it had leads to it: in lists, host names, rules, and registers that are older or come again.
    void aStoreIsRenumberedTwice_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("once") << QStringList{u"0003"_s, u"1003"_s};
        QTest::newRow("twice") << QStringList{u"0003"_s, u"1003"_s, u"2003"_s};
        QTest::newRow("three times") << QStringList{u"0003"_s, u"1003"_s, u"2003"_s, u"AB12"_s};
    }
    void aStoreIsRenumberedTwice()
    {
        QFETCH(QStringList, codes);
        Bench bench;
        const auto project = bench.fresh();
        const auto registerWith = [](const QString &code, const QString &name) {
            std::vector<Fields> rows = shops();
            rows[2][StoreField::Code] = code;
            return tableOf(name, rows);
        };
        QVERIFY_RESULT(test::import(*project, {registerWith(codes.front(), u"first.csv"_s), inventoryOf(12, 3)})); // with host names that carry the codes
        const StoreId id = project->estate()->storeByCode(codes.front())->id;
        for (const QString &code : codes.sliced(1)) {
            QVERIFY_RESULT(test::import(*project, {registerWith(code, code + u".csv"_s)}));
            QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        }
        const auto isIt = [&] {
            const auto estate = project->estate();
            const Store *store = estate->store(id);
            return store && store->code.text() == codes.back() && formerCodes(*store) == codes.first(codes.size() - 1) && estate->stores.size() == 12
                && std::all_of(codes.begin(), codes.end(), [&](const QString &code) { return estate->storeByCode(code) == store; });
        };
        QVERIFY(isIt());
        // A list, a host name, a folder and a range of addresses with each of the codes.
        Facts list{u"list.csv"_s, {}, {}, {}};
        Facts scan{u"scan.xml"_s, {}, {}, {}};
        Facts ranges{u"ranges.csv"_s, {}, {}, {}};
        for (int i = 0; i < codes.size(); ++i) {
            Observation device;
            device.row = i + 2;
            device.add(TraitKind::Vendor, "Hikvision");
            device.source = SourceKind::Inventory;
            device.ip = IpAddress::fromV4(0x0A09'0100u + static_cast<std::uint32_t>(i));
            device.add(TraitKind::StoreCodeText, codes[i].toStdString());
            list.observations.push_back(device);
            Observation host;
            host.row = i + 2;
            host.source = SourceKind::Scan;
            host.seenAt = QDateTime(QDate(2026, 10, 5), QTime(2, 30), Qt::UTC);
            host.ip = IpAddress::fromV4(0x0A09'0200u + static_cast<std::uint32_t>(i));
            host.add(TraitKind::Vendor, "Hikvision");
            host.add(TraitKind::Name, "nb" + codes[i].toLower().toStdString() + "-cam7");
            scan.observations.push_back(host);
            host.traits.back() = Trait{TraitKind::Folder, 0, codes[i].toStdString()};
            host.ip = IpAddress::fromV4(0x0A09'0300u + static_cast<std::uint32_t>(i));
            scan.observations.push_back(host);
            ranges.subnets.push_back({i + 2, u"10.77.%1.0/24"_s.arg(i), codes[i], {}, {}});
        }
        QVERIFY_RESULT(test::import(*project, {list, scan, ranges}));
        const auto estate = project->estate();
        for (const Device &device : estate->devices)
            if (device.ip && (device.ip->v4() >> 16) == 0x0A09u) {
                const bool isLetters = device.ip->v4() == 0x0A09'0200u + 3; // no host name is like it
                QVERIFY2(device.store == id || isLetters, qPrintable(device.ip->text()));
            }
        QCOMPARE(std::count_if(estate->subnets.begin(), estate->subnets.end(), [&id](const PlacedSubnet &one) { return one.store == id; }), codes.size());
        // A register that has one of the older codes is of the store too, and asks nothing of it.
        for (const QString &code : codes) {
            const auto again = test::import(*project, {registerWith(code, u"again "_s + code + u".csv"_s)});
            QVERIFY_RESULT(again);
            QVERIFY2(isIt(), qPrintable(code));
            QVERIFY2(proposalsOf(*project).empty(), qPrintable(code));
        }
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // A code between that another store has since is that one's.
        if (codes.size() > 2) {
            Facts next = registerWith(codes.back(), u"next.csv"_s);
            next.stores.push_back({99, shop(codes[1], u"Elsewhere"_s, u"EH1 1BB"_s)});
            const auto report = test::import(*project, {next});
            QVERIFY_RESULT(report);
            QVERIFY(findingIds(report->findings).contains("register.code.used-again"));
            QCOMPARE(project->estate()->storeByCode(codes[1])->name, u"Elsewhere"_s);
            QCOMPARE(project->estate()->storeByCode(codes[0])->id, id);
        }
    }

    // The store was said to end under the code that it had then; another store has that now, and may end by itself.
    void anEndStaysWithItsStore_data()
    {
        QTest::addColumn<bool>("isAsked");        // by a register; else somebody said it
        QTest::addColumn<QStringList>("codes");   // that the store had, after the first
        QTest::newRow("a register asked") << true << QStringList{u"0155"_s};
        QTest::newRow("somebody said so") << false << QStringList{u"0155"_s};
        QTest::newRow("renumbered twice") << false << QStringList{u"0155"_s, u"0255"_s};
    }
    void anEndStaysWithItsStore()
    {
        QFETCH(bool, isAsked);
        QFETCH(QStringList, codes);
        const QDate day(2026, 12, 31);
        Bench bench;
        const auto project = bench.fresh();
        const QString own = Bench::programme().organisation;
        Fields sold = leeds(u"0055"_s);
        if (isAsked)
            sold.insert(StoreField::Status, u"Sold 2026-12-31"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({sold}))}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        if (isAsked) {
            QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        } else {
            StoreCorrections wanted = project->estate()->corrections;
            wanted.close({own, u"0055"_s, day, true, {}, 0});
            QVERIFY_RESULT(setCorrections(*project, wanted));
        }
        QString last = u"0055"_s;
        for (const QString &code : codes) {
            QVERIFY_RESULT(test::import(*project, {tableOf(code + u".csv"_s, shopsAnd({leeds(code)}))}));
            const StoreCorrections before = project->estate()->corrections;
            const StoreCorrections wanted = renumbered(before, {own, last, code, {}}, last);
            QCOMPARE(correctionParts(toJson(before), toJson(wanted), *project->estate()), QStringList{last + u" is now "_s + code}); // and nothing of its end
            QVERIFY_RESULT(setCorrections(*project, wanted));
            last = code;
        }
        QVERIFY_RESULT(test::import(*project, {tableOf(u"next.csv"_s, shopsAnd({leeds(last), exeter(u"0055"_s)}))}));
        const auto isRight = [&](QDate closed) {
            const auto estate = project->estate();
            const Store *old = estate->store(id);
            const Store *fresh = estate->storeByCode(u"0055"_s);
            return old && fresh && fresh->id != id && old->code.text() == last && old->closedOn == day && soldOn(*estate, *old) == day && fresh->name == u"Exeter" && fresh->closedOn == closed
                && !soldOn(*estate, *fresh).isValid();
        };
        QVERIFY(isRight({}));
        // What a register asks of the new store is not answered by what was said of the old one.
        Fields closing = exeter(u"0055"_s);
        closing.insert(StoreField::Status, u"Closed 2027-03-31"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"later.csv"_s, shopsAnd({leeds(last), closing}))}));
        QCOMPARE(proposalsOf(*project).size(), size_t(1));
        QCOMPARE(findingOf(proposalsOf(*project).front()).id, u"register.store.closed"_s);
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY(isRight(QDate(2027, 3, 31)));
        QVERIFY(proposalsOf(*project).empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // What was said under a code that the store had then, in a project that has it so still.
    void anEndOfAnEarlierCodeIsKnown()
    {
        Bench bench;
        const auto project = bench.fresh();
        const QString own = Bench::programme().organisation;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({leeds(u"0055"_s)}))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, shopsAnd({leeds(u"0155"_s)}))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g3.csv"_s, shopsAnd({leeds(u"0255"_s), exeter(u"0055"_s)}))}));
        StoreCorrections wanted;
        wanted.renumbered = {{own, u"0055"_s, u"0155"_s, {}}, {own, u"0155"_s, u"0255"_s, {}}};
        for (const QString &code : {u"0055"_s, u"0155"_s, u"0255"_s}) {
            wanted.closed = {{own, code, QDate(2026, 12, 31), false, {}, 1}};
            QVERIFY_RESULT(setCorrections(*project, wanted));
            QCOMPARE(project->estate()->storeByCode(u"0255"_s)->closedOn, QDate(2026, 12, 31));
            QVERIFY(!project->estate()->storeByCode(u"0055"_s)->closedOn.isValid());
            QVERIFY(proposalsOf(*project).empty() || proposalsOf(*project).front().kind == RegisterProposal::Kind::Opened);
        }
        // Two ends of one store: that of its new code stands.
        wanted.renumbered.clear();
        wanted.closed = {{own, u"0055"_s, QDate(2026, 12, 31), false, {}, 1}, {own, u"0155"_s, QDate(2027, 1, 31), false, {}, 2}, {own, u"0012"_s, QDate(2027, 2, 28), false, {}, 2}};
        const StoreCorrections one = renumbered(wanted, {own, u"0055"_s, u"0155"_s, {}}, u"0055"_s);
        QCOMPARE(one.closed, (std::vector<ClosedStore>{wanted.closed[1], wanted.closed[2]}));
        const StoreCorrections passed = renumbered(wanted, {own, u"0055"_s, u"0155"_s, u"Beta Ltd"_s}, u"0055"_s);
        QCOMPARE(passed.closed.size(), size_t(3));
        QVERIFY(passed.closing(u"Beta Ltd"_s, u"0155"_s)->on == QDate(2026, 12, 31) && !passed.closing(own, u"0055"_s));
    }

    // A store under a code that is used again is renumbered itself, or passes to another company, and its code is used a third time.
    void aStoreOfAUsedCodeIsRenumbered_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("company");
        QTest::addColumn<bool>("hasEnd");
        QTest::newRow("renumbered") << u"2055"_s << QString() << false;
        QTest::newRow("renumbered, and said to trade on") << u"2055"_s << QString() << true;
        QTest::newRow("passed") << u"2055"_s << u"Beta Ltd"_s << false;
    }
    void aStoreOfAUsedCodeIsRenumbered()
    {
        QFETCH(QString, code);
        QFETCH(QString, company);
        QFETCH(bool, hasEnd);
        Bench bench;
        const auto project = bench.fresh();
        const QString own = Bench::programme().organisation;
        const auto tableWith = [&](const QString &name, const std::vector<Fields> &others, const std::vector<Fields> &theirs) {
            std::vector<Fields> rows = ofCompany(own, shopsAnd(others));
            for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0901"_s, u"Ripon"_s, u"HU1 3RA"_s), shop(u"0902"_s, u"Otley"_s, u"HU1 3RB"_s)}))
                rows.push_back(row);
            for (const Fields &row : ofCompany(company.isEmpty() ? own : company, theirs))
                rows.push_back(row);
            return tableOf(name, rows);
        };
        QVERIFY_RESULT(test::import(*project, {tableWith(u"g1.csv"_s, {leeds(u"0055"_s)}, {})}));
        const StoreId first = project->estate()->storeByCode(u"0055"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableWith(u"g2.csv"_s, {leeds(u"0155"_s)}, {})}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY_RESULT(test::import(*project, {tableWith(u"g3.csv"_s, {leeds(u"0155"_s), exeter(u"0055"_s)}, {})}));
        const StoreId second = project->estate()->storeByCode(u"0055"_s)->id;
        QVERIFY(first != second);
        if (hasEnd) {
            StoreCorrections wanted = project->estate()->corrections;
            wanted.close({own, u"0055"_s, {}, false, {}, 0});
            QVERIFY_RESULT(setCorrections(*project, wanted));
        }
        QVERIFY_RESULT(test::import(*project, {tableWith(u"g4.csv"_s, {leeds(u"0155"_s)}, {exeter(code)})}));
        const auto asked = proposalsOf(*project);
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(findingOf(asked.front()).id, company.isEmpty() ? u"register.store.renumbered"_s : u"register.store.passed"_s);
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY(proposalsOf(*project).empty());
        const auto isRight = [&] {
            const auto estate = project->estate();
            const Store *old = estate->store(first);
            const Store *fresh = estate->store(second);
            return old && fresh && old->code.text() == u"0155" && old->name == u"Leeds" && fresh->code.text() == code && fresh->name == u"Exeter" && fresh->formerCode == u"0055"
                && (company.isEmpty() || estate->organisationName(fresh->organisation) == company) && estate->storeByCode(code) == fresh;
        };
        QVERIFY(isRight());
        QCOMPARE(project->estate()->stores.size(), size_t(15));
        if (hasEnd)
            QVERIFY(project->estate()->corrections.closing(own, code) && !project->estate()->corrections.closing(own, u"0055"_s));
        QVERIFY_RESULT(test::import(*project, {tableWith(u"g5.csv"_s, {leeds(u"0155"_s), york(u"0055"_s)}, {exeter(code)})}));
        QVERIFY(isRight());
        QCOMPARE(project->estate()->stores.size(), size_t(16));
        const auto estate = project->estate();
        QCOMPARE(estate->storeByCode(u"0055"_s)->name, u"York"_s);
        // Each row is of one of them, and no two of them are one.
        const auto rows = companyRows(*project);
        QVERIFY_RESULT(rows);
        const UsedCodes used(estate->corrections, *rows, estate->batches);
        const auto countOf = [&](const Store &store) { return std::ranges::count_if(*rows, [&](const StoredStoreRow &row) { return isRowOf(row, store, *estate, used); }); };
        QCOMPARE(countOf(*estate->store(first)), 5);
        QCOMPARE(countOf(*estate->store(second)), 3);
        QCOMPARE(countOf(*estate->storeByCode(u"0055"_s)), 1);
        QVERIFY(!checkRenumbered(*estate->storeByCode(u"0055"_s), *estate->store(first), *rows, *estate, used));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // A store takes the code that another one had.
    void aStoreTakesAUsedCode()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({leeds(u"0055"_s), exeter(u"0077"_s)}))}));
        const StoreId first = project->estate()->storeByCode(u"0055"_s)->id;
        const StoreId second = project->estate()->storeByCode(u"0077"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, shopsAnd({leeds(u"0155"_s), exeter(u"0077"_s)}))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g3.csv"_s, shopsAnd({leeds(u"0155"_s), exeter(u"0055"_s)}))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g4.csv"_s, shopsAnd({exeter(u"0055"_s), leeds(u"0155"_s)}))}));
        const auto estate = project->estate();
        QCOMPARE(estate->stores.size(), size_t(13));
        QVERIFY(estate->store(first) && estate->store(second));
        QCOMPARE(estate->store(first)->code.text() + estate->store(first)->name, u"0155Leeds"_s);
        QCOMPARE(estate->store(second)->code.text() + estate->store(second)->name, u"0055Exeter"_s);
        QCOMPARE(estate->store(second)->formerCode, u"0077"_s);
        QVERIFY(proposalsOf(*project).empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // A register goes on to list the old code beside the new one: it is no other store until it is said to be elsewhere.
    void theOldCodeStandsBesideTheNew_data()
    {
        QTest::addColumn<Fields>("old");
        QTest::addColumn<bool>("isFirst"); // before the row of the new code
        QTest::addColumn<bool>("isUsedAgain");
        for (const bool isFirst : {false, true}) {
            const char *where = isFirst ? "before" : "behind";
            QTest::addRow("nothing but the code, %s", where) << Fields{{StoreField::Code, u"0055"_s}} << isFirst << false;
            QTest::addRow("another name alone, %s", where) << shop(u"0055"_s, u"Leeds (old code)"_s) << isFirst << false;
            QTest::addRow("the same place, %s", where) << leeds(u"0055"_s) << isFirst << false;
            QTest::addRow("another postcode, %s", where) << shop(u"0055"_s, u"Exeter"_s, u"EH1 1BB"_s) << isFirst << true;
            QTest::addRow("another address, %s", where) << shopAt(u"0055"_s, u"Exeter"_s, u"14 High Street"_s, {}) << isFirst << true;
        }
    }
    void theOldCodeStandsBesideTheNew()
    {
        QFETCH(Fields, old);
        QFETCH(bool, isFirst);
        QFETCH(bool, isUsedAgain);
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({leeds(u"0055"_s)}))}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, shopsAnd({leeds(u"0155"_s)}))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        const auto report = test::import(*project, {tableOf(u"g3.csv"_s, shopsAnd(isFirst ? std::vector<Fields>{old, leeds(u"0155"_s)} : std::vector<Fields>{leeds(u"0155"_s), old}))});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), isUsedAgain ? (QByteArrayList{"register.code.used-again", "register.store.opened"}) : QByteArrayList{"register.code.repeated"});
        const auto estate = project->estate();
        QCOMPARE(estate->stores.size(), isUsedAgain ? size_t(13) : size_t(12));
        const Store *store = estate->store(id);
        QVERIFY(store && store->code.text() == u"0155" && store->name == u"Leeds" && store->address == u"1 Albion Street" && store->postcode && store->postcode->text() == u"LS1 4AG");
        QCOMPARE(estate->storeByCode(u"0055"_s)->id == id, !isUsedAgain);
        QVERIFY(isUsedAgain || proposalsOf(*project).empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // A spreadsheet ate the zeros of a code that somebody renumbered, or of the one that it gave.
    void zerosOfARenumberedStoreComeBack_data()
    {
        QTest::addColumn<QStringList>("earlier"); // beside the store in the first register
        QTest::addColumn<QStringList>("rows");    // of the newest: "155 Leeds"
        QTest::addColumn<QStringList>("stores");  // that there are then, of the store's places
        QTest::newRow("the new code") << QStringList() << QStringList{u"155 Leeds"_s} << QStringList{u"0155 Leeds"_s};
        QTest::newRow("the old code") << QStringList() << QStringList{u"55 Leeds"_s} << QStringList{u"0155 Leeds"_s};
        QTest::newRow("more zeros") << QStringList() << QStringList{u"000155 Leeds"_s} << QStringList{u"0155 Leeds"_s};
        QTest::newRow("both, the old one elsewhere") << QStringList() << QStringList{u"155 Leeds"_s, u"55 Exeter"_s} << QStringList{u"0055 Exeter"_s, u"0155 Leeds"_s};
        QTest::newRow("the old one elsewhere, before it") << QStringList() << QStringList{u"55 Exeter"_s, u"155 Leeds"_s} << QStringList{u"0055 Exeter"_s, u"0155 Leeds"_s};
        QTest::newRow("both, of the store") << QStringList() << QStringList{u"55 Leeds"_s, u"155 Leeds"_s} << QStringList{u"0155 Leeds"_s};
        QTest::newRow("another store has that code") << QStringList{u"155 York"_s} << QStringList{u"0155 Leeds"_s, u"155 York"_s} << QStringList{u"0155 Leeds"_s, u"155 York"_s};
        QTest::newRow("a code of its own beside the old one") << QStringList() << QStringList{u"55 York"_s, u"0155 Leeds"_s, u"0055 Exeter"_s} << QStringList{u"0055 Exeter"_s, u"0155 Leeds"_s, u"55 York"_s};
        QTest::newRow("with its zeros") << QStringList() << QStringList{u"0155 Leeds"_s} << QStringList{u"0155 Leeds"_s};
        QTest::newRow("another key") << QStringList() << QStringList{u"0155 Leeds"_s, u"1550 Exeter"_s} << QStringList{u"0155 Leeds"_s, u"1550 Exeter"_s};
    }
    void zerosOfARenumberedStoreComeBack()
    {
        QFETCH(QStringList, earlier);
        QFETCH(QStringList, rows);
        QFETCH(QStringList, stores);
        const auto rowsOf = [](const QStringList &said) {
            std::vector<Fields> all;
            for (const QString &one : said) {
                const QString code = one.section(u' ', 0, 0);
                all.push_back(one.endsWith(u"Leeds") ? leeds(code) : one.endsWith(u"York") ? york(code) : exeter(code));
            }
            return shopsAnd(all);
        };
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, rowsOf(earlier + QStringList{u"0055 Leeds"_s}))}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, rowsOf(earlier + QStringList{u"0155 Leeds"_s}))}));
        QVERIFY_RESULT(setCorrections(*project, renumbered({}, {Bench::programme().organisation, u"0055"_s, u"0155"_s, {}}, u"0055"_s)));
        const auto report = test::import(*project, {tableOf(u"g3.csv"_s, rowsOf(rows))});
        QVERIFY_RESULT(report);
        const auto estate = project->estate();
        QStringList found;
        for (const QString &name : namesOf(*estate))
            if (!name.contains(u"Shop"))
                found += name;
        std::ranges::sort(found);
        QCOMPARE(found, stores);
        QCOMPARE(estate->store(id)->code.text() + estate->store(id)->name, u"0155Leeds"_s);
        for (const RegisterProposal &one : proposalsOf(*project))
            QVERIFY2(one.kind == RegisterProposal::Kind::Opened, qPrintable(one.code));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // What a register asks of it is answered, however that writes its code.
        if (rows.size() > 1)
            return;
        std::vector<Fields> ended = rowsOf(rows);
        ended.back().insert(StoreField::Status, u"Closed 2027-03-31"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g4.csv"_s, ended)}));
        QCOMPARE(proposalsOf(*project).size(), size_t(1));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY(proposalsOf(*project).empty());
        QCOMPARE(project->estate()->store(id)->closedOn, QDate(2027, 3, 31));
    }

    // A code as long as one may be is used again; and a register has a code that looks as if it were one.
    void longAndStrangeCodesAreUsedAgain()
    {
        for (const int length : {24, 25, 32}) {
            const QString code = QString(length, u'7');
            Bench bench;
            const auto project = bench.fresh();
            const Fields strange = york(u"0055 (again)"_s);
            QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({leeds(code), strange}))}));
            const StoreId id = project->estate()->storeByCode(code)->id;
            QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, shopsAnd({leeds(u"0155"_s), strange, exeter(u"0055"_s)}))}));
            QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
            QVERIFY_RESULT(test::import(*project, {tableOf(u"g3.csv"_s, shopsAnd({leeds(u"0155"_s), strange, shop(code, u"Hull"_s, u"HU1 3RA"_s)}))}));
            const auto estate = project->estate();
            const Store *fresh = estate->storeByCode(code);
            QVERIFY2(fresh && fresh->id != id && fresh->code.text() == code && fresh->name == u"Hull", qPrintable(QString::number(length)));
            QCOMPARE(estate->store(id)->code.text(), u"0155"_s);
            QVERIFY(estate->storeByCode(u"0055 (again)"_s) && estate->storeByCode(u"0055 (again)"_s)->name == u"York");
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
    }

    // A row of the new store says nothing of the old one.
    void theRowsOfAUsedCodeAreTheNewStores()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g1.csv"_s, shopsAnd({leeds(u"0055"_s)}))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g2.csv"_s, shopsAnd({leeds(u"0155"_s)}))}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 11, 1)));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"g3.csv"_s, shopsAnd({leeds(u"0155"_s), exeter(u"0055"_s)}))}));
        const auto estate = project->estate();
        const Store &old = *estate->storeByCode(u"0155"_s);
        const Store &fresh = *estate->storeByCode(u"0055"_s);
        const auto rows = companyRows(*project);
        QVERIFY_RESULT(rows);
        const UsedCodes used(estate->corrections, *rows, estate->batches);
        const auto batchesOf = [&](const Store &store) {
            QList<int> batches;
            for (const StoredStoreRow &row : *rows)
                if (isRowOf(row, store, *estate, used))
                    batches += row.batch;
            return batches;
        };
        QCOMPARE(batchesOf(old), (QList<int>{1, 2, 3}));
        QCOMPARE(batchesOf(fresh), QList<int>{3});
        QVERIFY(!checkRenumbered(fresh, old, *rows, *estate, used)); // one register has both
        QVERIFY(!checkSplit(fresh, old, *rows, *estate, used)); // which is older
    }

    // The organisation's name was written wrongly, and is put right: its stores are the same stores.
    void theOrganisationIsRenamed()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"stores.csv"_s, shops()), scanOf(1, 1)}));
        const StoreId id = project->estate()->storeByCode(u"0002"_s)->id;
        const std::array ids{project->estate()->devices.front().id};
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), ids, id)));
        StoreCorrections wanted = project->estate()->corrections;
        wanted.close({project->estate()->programme.organisation, u"0003"_s, QDate(2026, 10, 1), false, {}, 0});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        const QString before = dumpOf(*project->estate());
        for (const QString &name : {u"Northbridge Stores plc"_s, u"Acme"_s}) {
            QJsonObject programme = documentOf(*project->estate(), Document::Programme);
            programme.insert(u"organisation"_s, name);
            const auto edit = changeProgramme(*project, programme);
            QVERIFY_RESULT(edit);
            QVERIFY_RESULT(project->apply(*edit));
            const auto estate = project->estate();
            QCOMPARE(estate->organisations.size(), size_t(1));
            QCOMPARE(estate->organisations.front().name, name);
            QCOMPARE(estate->storeByCode(u"0002"_s)->id, id);
            QCOMPARE(estate->device(ids.front())->store, id);
            QCOMPARE(estate->storeByCode(u"0003"_s)->closedOn, QDate(2026, 10, 1));
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // A register is taken back, and with it a store where somebody said that a device is.
    void aDecidedStoreThatIsGoneIsAsked()
    {
        Bench bench;
        const auto project = bench.filled();
        const auto report = test::import(*project, {tableOf(u"more.csv"_s, {shop(u"0900"_s, u"Ninth"_s)})});
        QVERIFY_RESULT(report);
        const std::array ids{project->estate()->devices.front().id};
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), ids, project->estate()->storeByCode(u"0900"_s)->id)));
        QVERIFY(!project->estate()->device(ids.front())->needsStore);
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{report->batches.front().id, u"more.csv"_s}}, {}}));
        QVERIFY(project->estate()->device(ids.front())->needsStore);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // What is advised of one company's store means that store and no other.
    void adviceNamesTheCompany()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0003"_s, u"Theirs"_s, u"EH1 1BB"_s), shop(u"0050"_s, u"Alone"_s, u"EH1 1BB"_s)}))
            rows.push_back(row);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        rows.erase(rows.begin() + 2);
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"register.store.missing"});
        QVERIFY2(report->findings.front().suggestion.contains(u"register --close \"0003@Alpha Ltd\"."_s), qPrintable(report->findings.front().suggestion));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 3, 31)));
        QCOMPARE(project->estate()->storeByCode(u"0003@Alpha Ltd"_s)->closedOn, QDate(2026, 3, 31));
        QVERIFY(!project->estate()->storeByCode(u"0003@Beta Ltd"_s)->closedOn.isValid());
    }

    // The company column changes: the store, its devices and what was decided go on.
    void aStorePassesToAnotherCompany()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0200"_s, u"Brighton"_s, u"EH1 1BB"_s), shop(u"0201"_s, u"Lewes"_s, u"EH1 1YZ"_s)}))
            rows.push_back(row);
        Facts list{u"list.csv"_s, {}, {}, {}};
        Observation device;
        device.source = SourceKind::Inventory;
        device.row = 2;
        device.add(TraitKind::Model, "DS-2CD2385G1-I");
        device.add(TraitKind::StoreCodeText, "0200");
        device.ip = *IpAddress::parse(u"10.9.1.1"_s);
        list.observations.push_back(std::move(device));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows), list}));
        const StoreId id = project->estate()->storeByCode(u"0200"_s)->id;
        rows[12][StoreField::Organisation] = u"Alpha Ltd"_s;
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"register.store.passed"});
        QVERIFY2(report->findings.front().suggestion.contains(u"--renumber \"0200@Beta Ltd=0200@Alpha Ltd\""_s), qPrintable(report->findings.front().suggestion));
        QCOMPARE(project->estate()->devices.front().store, id); // the older list means the store that there was
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 3, 31)));
        QCOMPARE(project->estate()->devices.front().store, id);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        const Store passed = *project->estate()->storeByCode(u"0200"_s);
        QCOMPARE(passed.id, id);
        QCOMPARE(project->estate()->organisationName(passed.organisation), u"Alpha Ltd"_s);
        QCOMPARE(project->estate()->stores.size(), size_t(14));
        QVERIFY(proposalsOf(*project).empty());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(project->estate()->organisationName(project->estate()->store(id)->organisation), u"Beta Ltd"_s);
        // A company that is called otherwise: all its stores pass.
        const auto renamed = test::import(*project, {tableOf(u"2027.csv"_s, ofCompany(u"Gamma plc"_s, rows))});
        QVERIFY_RESULT(renamed);
        QCOMPARE(std::ranges::count_if(proposalsOf(*project), [](const auto &one) { return one.kind == RegisterProposal::Kind::Passed; }), 14);
    }

    // A register that names companies otherwise than the one before it, or not at all: no store comes a second time.
    void aRegisterSaysWhoseItsStoresAre_data()
    {
        QTest::addColumn<QStringList>("before"); // company|code|name|address|postcode
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("stores"); // code@company name
        QTest::addColumn<QByteArrayList>("findings");
        const QStringList known{u"Alpha Ltd|0001|Leeds|1 Briggate|LS1 6JP"_s, u"Alpha Ltd|0002|York|2 Coney Street|YO1 9QL"_s, u"Beta Ltd|0001|Hull|3 Jameson Street|HU1 3RA"_s,
                                u"Beta Ltd|0003|Brigg|4 Market Place|SW8 2JW"_s, u"Beta Ltd|0004|Selby|5 Gowthorpe|EH1 1YZ"_s};
        const QStringList stores{u"0001@Alpha Ltd Leeds"_s, u"0002@Alpha Ltd York"_s, u"0001@Beta Ltd Hull"_s, u"0003@Beta Ltd Brigg"_s, u"0004@Beta Ltd Selby"_s};
        const auto row = [&](const char *name, const std::function<void(QStringList &)> &change, const QStringList &opened, const QByteArrayList &findings, const QStringList &first = {}) {
            QStringList rows = first.isEmpty() ? known : first;
            change(rows);
            QStringList all = stores + opened;
            QTest::newRow(name) << (first.isEmpty() ? known : first) << rows << all << findings;
        };
        const auto blank = [](QStringList &rows) { for (QString &one : rows) one = one.mid(one.indexOf(u'|')); };
        const auto to = [](const char *from, const char *with) {
            return [from, with](QStringList &rows) { rows.replaceInStrings(QString::fromUtf8(from), QString::fromUtf8(with)); };
        };
        row("no company at all", blank, {}, {"register.company.matched"});
        row("no company and no places", [&](QStringList &rows) { rows = {u"|0002|York||"_s, u"|0003|Brigg||"_s, u"|0004|Selby||"_s, u"|0001|Leeds||"_s, u"|0001|Hull||"_s}; }, {}, {"register.company.matched"});
        row("some without a company", [&](QStringList &rows) { for (const int i : {0, 2, 3}) rows[i] = rows[i].mid(rows[i].indexOf(u'|')); }, {}, {"register.company.matched"});
        row("a new one, and nothing tells whose", [&](QStringList &rows) { blank(rows); rows += u"|0009|Otley|9 Kirkgate|LS1 4AG"_s; }, {u"0009@Northbridge Otley"_s}, {"register.company.matched", "register.company.open"});
        row("a new one where one was", [&](QStringList &rows) { blank(rows); rows[1] = u"|1002|York|2 Coney Street|YO1 9QL"_s; }, {u"1002@Alpha Ltd York"_s}, {"register.company.matched", "register.store.renumbered"});
        row("a part of one", [&](QStringList &rows) { blank(rows); rows += u"|0003A|Brigg Fuel||SW8 2JW"_s; }, {u"0003A@Beta Ltd Brigg Fuel"_s}, {"register.company.matched", "register.store.split"});
        row("one company’s, with a new one", [&](QStringList &rows) { blank(rows); rows.erase(rows.begin(), rows.begin() + 2); rows += u"|0009|Otley|9 Kirkgate|LS1 4AG"_s; },
            {u"0009@Beta Ltd Otley"_s}, {"register.company.matched", "register.company.open", "register.shorter", "register.store.opened"});
        row("a code of two, and nothing tells which", [&](QStringList &rows) { blank(rows); rows[2] = u"|0001|Elsewhere||"_s; rows.removeFirst(); }, {}, {"register.company.matched", "register.row.whose"});
        row("one that moved", [&](QStringList &rows) { blank(rows); rows[4] = u"|0004|Selby Park|8 Park Lane|LS1 4AG"_s; }, {}, {"register.company.matched", "register.store.moved"});
        row("other capitals", to("Alpha Ltd", "ALPHA LTD."), {}, {});
        row("another form", to("Alpha Ltd", "Alpha PLC"), {}, {"register.company.spelling"});
        row("no form", to("Beta Ltd", "BETA"), {}, {"register.company.spelling"});
        row("more words", to("Beta Ltd", "Beta Stores Limited"), {}, {"register.company.spelling"});
        row("another name altogether", to("Beta Ltd", "Gamma Ltd"), {u"0001@Gamma Ltd Hull"_s, u"0003@Gamma Ltd Brigg"_s, u"0004@Gamma Ltd Selby"_s},
            {"register.store.passed", "register.store.passed", "register.store.passed"});
        row("two of a name in one register", [&](QStringList &rows) { rows += u"Beta plc|0001|Otley|9 Kirkgate|LS1 4AG"_s; }, {u"0001@Beta plc Otley"_s}, {});
        row("one of a name, and other stores", [&](QStringList &rows) { rows = {u"Beta Foods|0001|Otley|9 Kirkgate|LS1 4AG"_s, u"Beta Foods|0003|Ripon|8 Kirkgate|LS1 4AG"_s}; },
            {u"0001@Beta Foods Otley"_s, u"0003@Beta Foods Ripon"_s}, {});
    }
    void aRegisterSaysWhoseItsStoresAre()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, rows);
        QFETCH(QStringList, stores);
        const auto tableFrom = [](const QString &name, const QStringList &written) {
            std::vector<Fields> fields;
            for (const QString &one : written) {
                const QStringList cells = one.split(u'|');
                fields.emplace_back();
                constexpr std::array columns{StoreField::Organisation, StoreField::Code, StoreField::Name, StoreField::Address, StoreField::Postcode};
                for (qsizetype i = 0; i < cells.size(); ++i)
                    if (!cells[i].isEmpty())
                        fields.back().insert(columns.at(static_cast<size_t>(i)), cells[i]);
            }
            return tableOf(name, fields);
        };
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableFrom(u"2025.csv"_s, before)}));
        const auto report = test::import(*project, {tableFrom(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QStringList made;
        for (const Store &store : project->estate()->stores)
            made += store.code.text() + u'@' + project->estate()->organisationName(store.organisation) + u' ' + store.name.section(u' ', 0, store.code.text() == u"0003A" ? 1 : 0);
        made.sort();
        stores.sort();
        QCOMPARE(made, stores);
        QTEST(findingIds(report->findings), "findings");
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // The same facts say the same, in whatever edit they are derived.
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(project->estate()->stores.size(), static_cast<size_t>(stores.size()));
    }

    // The first register names no company, and is the project's own; the second writes that otherwise.
    void theProjectsOwnCompanyMayBeWrittenOtherwise()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        const StoreId id = project->estate()->storeByCode(u"0003"_s)->id;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, ofCompany(Bench::programme().organisation.toUpper() + u" Stores Ltd"_s, shops()))}));
        QCOMPARE(project->estate()->stores.size(), size_t(12));
        QCOMPARE(project->estate()->storeByCode(u"0003"_s)->id, id);
        QVERIFY(proposalsOf(*project).empty());
    }

    // Whoever adds a store by hand need not say whose it is: the register does.
    void aStoreAddedByHandIsTheRegisters()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        for (const QString &code : {u"0400"_s, u"0401"_s}) {
            Store store{.id = StoreId(bench.ids.next()), .code = *StoreCode::parse(code), .name = u"Otley "_s + code};
            QVERIFY_RESULT(project->apply(addStore(*project->estate(), store, {})));
        }
        const StoreId id = project->estate()->storeByCode(u"0400"_s)->id;
        rows.push_back(ofCompany(u"Alpha Ltd"_s, {shop(u"0400"_s, u"OTLEY 0400"_s, u"LS1 4AG"_s)}).front());
        rows.push_back(ofCompany(u"Alpha Ltd"_s, {shop(u"0401"_s, u"Ripon"_s, u"LS1 4AG"_s)}).front());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QCOMPARE(project->estate()->stores.size(), size_t(15)); // 0401 is elsewhere
        QCOMPARE(project->estate()->storeByCode(u"0400"_s)->id, id);
        QCOMPARE(project->estate()->organisationName(project->estate()->storeByCode(u"0400"_s)->organisation), u"Alpha Ltd"_s);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // However few stores the others have: it is not about them.
    void aRegisterOfOneCompanyAlone()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        const std::vector<Fields> alphas = rows;
        for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0201"_s, u"Lewes"_s, u"EH1 1YZ"_s), shop(u"0202"_s, u"Ripon"_s, u"EH1 1BB"_s)}))
            rows.push_back(row);
        rows[12].insert(StoreField::Status, u"Closed 2026-12-31"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"all.csv"_s, rows)}));
        std::vector<Fields> alone = alphas;
        alone.erase(alone.begin() + 2);
        const auto asked = [](const auto &findings) {
            QStringList told;
            for (const Finding &one : findings)
                told += one.id + u' ' + one.subject.section(u' ', 0, 0);
            return told;
        };
        const auto first = test::import(*project, {tableOf(u"alpha.csv"_s, alone)});
        QVERIFY_RESULT(first);
        QCOMPARE(asked(first->findings), (QStringList{u"register.store.missing 0003"_s, u"register.shorter Beta"_s}));
        QVERIFY2(first->findings.back().message.contains(u"of Alpha Ltd alone"_s) && first->findings.back().message.endsWith(u"0202."_s), qPrintable(first->findings.back().message));
        QCOMPARE(findingIds({findingOf(proposalsOf(*project).back())}), QByteArrayList{"register.shorter"});
        QVERIFY(std::ranges::any_of(proposalsOf(*project), [](const RegisterProposal &one) { return one.kind == RegisterProposal::Kind::Closed && one.code == u"0201"; })); // it is asked still
        // One of the other company's stores is this one's now.
        Fields passed = rows[13];
        passed[StoreField::Organisation] = u"Alpha Ltd"_s;
        alone = alphas;
        alone.push_back(passed);
        rows[12].remove(StoreField::Status);
        for (int i = 3; i <= 8; ++i)
            rows.push_back(ofCompany(u"Beta Ltd"_s, {shop(u"020%1"_s.arg(i), u"Town %1"_s.arg(i), u"YO1 9QL"_s)}).front());
        const auto other = bench.fresh();
        QVERIFY_RESULT(test::import(*other, {tableOf(u"all.csv"_s, rows)}));
        const auto second = test::import(*other, {tableOf(u"alpha.csv"_s, alone)});
        QVERIFY_RESULT(second);
        QCOMPARE(asked(second->findings), (QStringList{u"register.store.passed 0202@Beta"_s, u"register.shorter Beta"_s}));
        QVERIFY_RESULT(takeAll(*other, bench.clock.today()));
        QCOMPARE(other->estate()->stores.size(), size_t(20));
        for (const Store &store : other->estate()->stores)
            QVERIFY2(!store.closedOn.isValid(), qPrintable(store.code.text()));
        QCOMPARE(findingIds(*other->verify({})), QByteArrayList());
    }

    // Sheets of one workbook, or files of one folder: a company's stores in two of them are one register.
    void aRegisterInParts_data()
    {
        QTest::addColumn<std::vector<Fields>>("rows"); // of the newer one; the latter half stands in its second file
        QTest::addColumn<QStringList>("asked");
        const auto row = [](const char *name, const std::function<void(std::vector<Fields> &)> &change, const QStringList &asked) {
            std::vector<Fields> rows = shops();
            change(rows);
            QTest::newRow(name) << rows << asked;
        };
        row("nothing changed", [](auto &) {}, {});
        row("one is missing", [](auto &rows) { rows.erase(rows.begin() + 2); }, {u"register.store.missing 0003 b.csv:0"_s});
        row("renumbered, and in the other part", [](auto &rows) { rows[2][StoreField::Code] = u"1003"_s; std::rotate(rows.begin() + 2, rows.begin() + 3, rows.end()); }, {u"register.store.renumbered 0003 b.csv:7"_s});
        row("moved, in the first part", [](auto &rows) { rows[2][StoreField::Postcode] = u"EH1 1BB"_s; }, {u"register.store.moved 0003 a.csv:4"_s});
        row("split, each in one part", [](auto &rows) { rows[2][StoreField::Code] = u"0003A"_s; rows.push_back(shop(u"0003B"_s, u"Shop 3 Foodhall"_s, u"SW8 2JW"_s)); },
            {u"register.store.split 0003 a.csv:4"_s, u"register.store.split 0003 b.csv:8"_s});
        row("one opened in each", [](auto &rows) { rows.insert(rows.begin(), shop(u"0031"_s, u"New"_s, u"EH1 1BB"_s)); rows.push_back(shop(u"0032"_s, u"New"_s, u"YO1 9QL"_s)); },
            {u"register.store.opened 0031 a.csv:2"_s});
    }
    void aRegisterInParts()
    {
        QFETCH(std::vector<Fields>, rows);
        std::vector<StoredStoreRow> stored;
        std::vector<Batch> batches;
        const auto add = [&](const QString &name, int hour, const std::vector<Fields> &fields) {
            Batch batch;
            batch.number = static_cast<int>(batches.size()) + 1;
            batch.fileName = name;
            batch.fileSha256 = name.toUtf8();
            batch.importedAt = QDateTime(QDate(2026, 11, 2), QTime(hour, 0), Qt::UTC);
            batches.push_back(batch);
            for (const StoreRow &row : tableOf(name, fields).stores)
                stored.push_back({batch.number, row});
        };
        const auto asked = [&] {
            QStringList told;
            for (const RegisterProposal &one : registerChanges(stored, batches, {}, u"Northbridge"_s, QDate(2026, 11, 2)))
                told += u"%1 %2 %3:%4"_s.arg(findingOf(one).id, one.code, one.where.file, QString::number(one.where.line));
            return told;
        };
        const std::vector<Fields> first = shops();
        add(u"old a.csv"_s, 9, {first.begin(), first.begin() + 5});
        add(u"old b.csv"_s, 9, {first.begin() + 5, first.end()});
        QCOMPARE(asked(), QStringList());
        const auto middle = static_cast<std::ptrdiff_t>(rows.size()) / 2;
        add(u"a.csv"_s, 10, {rows.begin(), rows.begin() + middle});
        add(u"b.csv"_s, 10, {rows.begin() + middle, rows.end()});
        QTEST(asked(), "asked");
        // Two states of one register in one folder are two registers.
        stored.clear();
        batches.clear();
        std::vector<Fields> later = shops();
        add(u"c.csv"_s, 11, later);
        for (Fields &one : later)
            one[StoreField::Code].prepend(u'9');
        add(u"d.csv"_s, 11, later);
        const QStringList all = asked();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const QString &one) { return one.startsWith("register.store.renumbered"_L1); }), 12);
        // Several companies, each in both.
        stored.clear();
        batches.clear();
        std::vector<Fields> both = ofCompany(u"Alpha Ltd"_s, shops());
        for (const Fields &one : ofCompany(u"Beta Ltd"_s, shops()))
            both.insert(both.begin() + 6, one);
        add(u"e.csv"_s, 12, {both.begin(), both.begin() + 12});
        add(u"f.csv"_s, 12, {both.begin() + 12, both.end()});
        QCOMPARE(asked(), QStringList());
        add(u"g.csv"_s, 13, {both.begin() + 1, both.begin() + 12});
        add(u"h.csv"_s, 13, {both.begin() + 12, both.end()});
        QCOMPARE(asked(), QStringList{u"register.store.missing 0001 h.csv:0"_s});
    }

    // Words that are not read say at least that the older ones are not the newest; but an empty cell says nothing.
    void aNewerStateGoesBeforeAnOlderQuestion_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArrayList>("asked");
        QTest::newRow("none") << QString() << QByteArrayList{"register.store.sold"};
        QTest::newRow("the same") << u"Sold"_s << QByteArrayList{"register.store.sold"};
        QTest::newRow("closed") << u"Closed 2026-03-31"_s << QByteArrayList{"register.store.closed"};
        for (const char *state : {"Trading", "Sale fell through", "Under offer", "Sold subject to contract", "Closed until May"})
            QTest::newRow(state) << QString::fromUtf8(state) << QByteArrayList();
    }
    void aNewerStateGoesBeforeAnOlderQuestion()
    {
        QFETCH(QString, state);
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Status] = u"Sold"_s;
        rows[3][StoreField::Status] = u"Trading"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        if (state.isEmpty())
            rows[2].remove(StoreField::Status);
        else
            rows[2][StoreField::Status] = state;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        std::vector<Finding> asked;
        for (const RegisterProposal &one : proposalsOf(*project))
            asked.push_back(findingOf(one));
        QTEST(findingIds(asked), "asked");
        // A column of other states says nothing of this one.
        rows[2][StoreField::Status] = u"Leasehold"_s;
        rows[3][StoreField::Status] = u"Freehold"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, rows)}));
        QCOMPARE(proposalsOf(*project).size(), asked.size());
    }

    // A sale or closing that was decided, and comes to nothing.
    void anEndThatDoesNotComeIsAsked()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Status] = u"Sold 2026-10-01"_s;
        rows[3][StoreField::ClosedOn] = u"2027-03-31"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        rows = shops();
        rows[2][StoreField::Status] = u"Sale fell through"_s;
        rows[3][StoreField::Status] = u"Closure cancelled"_s;
        rows[4][StoreField::Status] = u"Reopened"_s; // it never closed
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), (QByteArrayList{"register.store.closing", "register.store.closing"}));
        QVERIFY2(report->findings.front().message.contains(u"Sale fell through"_s) && report->findings.front().suggestion.contains(u"--trades 0003"_s), qPrintable(report->findings.front().message));
        const auto before = project->estate()->corrections;
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        for (const QString &code : {u"0003"_s, u"0004"_s}) {
            QVERIFY(!project->estate()->storeByCode(code)->closedOn.isValid());
            QVERIFY(!soldOn(*project->estate(), *project->estate()->storeByCode(code)).isValid());
        }
        QVERIFY(proposalsOf(*project).empty());
        // Somebody says that it is sold all the same.
        QVERIFY_RESULT(project->undo());
        StoreCorrections wanted = before;
        wanted.close({project->estate()->programme.organisation, u"0003"_s, QDate(2026, 10, 1), true, {}, project->estate()->batches.back().number});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QCOMPARE(proposalsOf(*project).size(), size_t(1));
    }

    // The codes of two stores change places, or one goes to another store: nothing of that is taken with the rest.
    void aCodeMayBeAnotherStoresNow()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i][StoreField::Postcode] = QStringList{u"LS1 6JP"_s, u"YO1 9QL"_s, u"EH1 1YZ"_s, u"HU1 3RA"_s}.at(static_cast<qsizetype>(i % 4));
        for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0007"_s, u"Lewes"_s, u"SW8 2JW"_s), shop(u"0202"_s, u"Ripon"_s, u"EH1 1BB"_s)}))
            rows.push_back(row);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        std::swap(rows[0][StoreField::Code], rows[1][StoreField::Code]);
        rows[4] = rows[12]; // the code 0007 of Beta Ltd goes to Alpha Ltd's own 0007
        rows[4][StoreField::Organisation] = u"Alpha Ltd"_s;
        rows[4][StoreField::Code] = u"0007"_s;
        rows.erase(rows.begin() + 12);
        rows.erase(rows.begin() + 6);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QStringList asked;
        for (const RegisterProposal &one : proposalsOf(*project))
            asked += u"%1 %2 %3%4"_s.arg(findingOf(one).id, one.called(), one.earlier, one.isContradicted() ? u"?"_s : QString());
        QCOMPARE(asked, (QStringList{u"register.store.moved 0002 0001?"_s, u"register.store.moved 0001 0002?"_s, u"register.store.moved 0007@Alpha Ltd 0007@Beta Ltd?"_s,
                                     u"register.store.missing 0005 "_s, u"register.store.missing 0007@Beta Ltd 0007@Alpha Ltd?"_s}));
    }

    // The very register that has a store under a new code gives the old one to another: whether it is so, and not that the store moved, is asked.
    void aCodeIsUsedAgainAtOnce_data()
    {
        QTest::addColumn<std::vector<Fields>>("before");
        QTest::addColumn<std::vector<Fields>>("after");
        QTest::addColumn<QStringList>("asked");
        const auto row = [](const char *name, const std::vector<Fields> &before, const std::vector<Fields> &after, const QStringList &asked) { QTest::newRow(name) << before << after << asked; };
        const QStringList both{u"register.store.renumbered 0055 0155 Exeter?"_s, u"register.store.moved 0055 EH1 1BB 0155?"_s};
        row("all that it had", {leeds(u"0055"_s)}, {leeds(u"0155"_s), exeter(u"0055"_s)}, both);
        row("its name and address", {leeds(u"0055"_s)}, {shopAt(u"0155"_s, u"Leeds"_s, u"1 Albion Street"_s, u"LS1 4AH"_s), exeter(u"0055"_s)}, both);
        row("its address and postcode", {leeds(u"0055"_s)}, {shopAt(u"0155"_s, u"Leeds Albion"_s, u"1 Albion Street"_s, u"LS1 4AG"_s), exeter(u"0055"_s)}, both);
        row("no postcodes", {shopAt(u"0055"_s, u"Leeds"_s, u"1 Albion Street"_s, {})}, {shopAt(u"0155"_s, u"Leeds"_s, u"1 Albion Street"_s, {}), shopAt(u"0055"_s, u"Exeter"_s, u"14 High Street"_s, {})},
            {u"register.store.renumbered 0055 0155 Exeter?"_s});
        row("another besides", {leeds(u"0055"_s)}, {leeds(u"0155"_s), exeter(u"0055"_s), york(u"0077"_s)}, both + QStringList{u"register.store.opened 0077  "_s});
        row("two that may be it", {leeds(u"0055"_s)}, {leeds(u"0155"_s), leeds(u"0255"_s), exeter(u"0055"_s)}, {u"register.store.moved 0055 EH1 1BB 0155, 0255?"_s});
        row("it has kept its name", {leeds(u"0055"_s)}, {shopAt(u"0155"_s, u"Leeds Express"_s, u"1 Albion Street"_s, u"LS1 4AG"_s), shopAt(u"0055"_s, u"Leeds"_s, u"77 Briggate"_s, u"LS1 6JP"_s)},
            {u"register.store.opened 0155  "_s, u"register.store.moved 0055 LS1 6JP "_s});
        row("both have its name", {leeds(u"0055"_s)}, {leeds(u"0155"_s), shopAt(u"0055"_s, u"Leeds"_s, u"77 Briggate"_s, u"LS1 6JP"_s)}, {u"register.store.moved 0055 LS1 6JP 0155?"_s});
        row("a street further", {leeds(u"0055"_s)}, {shopAt(u"0055"_s, u"Leeds Briggate"_s, u"77 Briggate"_s, u"LS1 6JP"_s)}, {u"register.store.moved 0055 LS1 6JP "_s});
        row("nothing kept, and nobody has it", {leeds(u"0055"_s)}, {exeter(u"0055"_s)}, {u"register.store.moved 0055 EH1 1BB ?"_s});
        row("one that is gone has that too", {leeds(u"0055"_s), leeds(u"0066"_s)}, {leeds(u"0155"_s), exeter(u"0055"_s)},
            {u"register.store.renumbered 0066 0155 "_s, u"register.store.moved 0055 EH1 1BB ?"_s});
        row("the place of one that is known", {leeds(u"0055"_s), exeter(u"0066"_s)}, {leeds(u"0155"_s), exeter(u"0055"_s)},
            {u"register.store.renumbered 0055 0155 Exeter?"_s, u"register.store.moved 0055 EH1 1BB 0066?"_s, u"register.store.missing 0066  0055?"_s});
    }
    void aCodeIsUsedAgainAtOnce()
    {
        QFETCH(std::vector<Fields>, before);
        QFETCH(std::vector<Fields>, after);
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shopsAnd(before))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, shopsAnd(after))}));
        QFETCH(QStringList, asked);
        QStringList told;
        for (const RegisterProposal &one : proposalsOf(*project)) {
            const QString what = one.kind == RegisterProposal::Kind::Renumbered ? QString(one.to + u' ' + one.from) : QString(one.to + u' ' + one.earlier);
            told += u"%1 %2 %3%4"_s.arg(findingOf(one).id, one.code, what, one.isContradicted() ? u"?"_s : QString());
        }
        told.sort();
        asked.sort();
        QCOMPARE(told, asked);
    }

    // Said at once, or after it was taken for a store that moved.
    void aCodeUsedAgainAtOnceIsDecided_data()
    {
        QTest::addColumn<bool>("hasNewCode"); // else the store is in the register no longer
        QTest::addColumn<bool>("isMovedFirst");
        QTest::newRow("under a new code") << true << false;
        QTest::newRow("under a new code, and said to have moved") << true << true;
        QTest::newRow("gone") << false << false;
        QTest::newRow("gone, and said to have moved") << false << true;
    }
    void aCodeUsedAgainAtOnceIsDecided()
    {
        QFETCH(bool, hasNewCode);
        QFETCH(bool, isMovedFirst);
        Bench bench;
        const auto project = bench.fresh();
        const QString own = Bench::programme().organisation;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shopsAnd({leeds(u"0055"_s)})), inventoryOf(12, 3)}));
        const StoreId id = project->estate()->storeByCode(u"0055"_s)->id;
        const std::array ids{project->estate()->devices.front().id};
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), ids, id)));
        const QString first = dumpOf(*project->estate());
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, shopsAnd(hasNewCode ? std::vector<Fields>{leeds(u"0155"_s), exeter(u"0055"_s)} : std::vector<Fields>{exeter(u"0055"_s)}))});
        QVERIFY_RESULT(report);
        const QString before = dumpOf(*project->estate());
        StoreCorrections wanted = project->estate()->corrections;
        if (isMovedFirst) {
            for (const RegisterProposal &one : proposalsOf(*project))
                if (one.kind == RegisterProposal::Kind::Moved)
                    wanted = adopted(std::move(wanted), one, bench.clock.today());
            QVERIFY_RESULT(setCorrections(*project, wanted));
            QVERIFY(std::ranges::none_of(proposalsOf(*project), [](const RegisterProposal &one) { return one.isQuestion(); }));
        }
        const QString code = hasNewCode ? u"0155"_s : u"0055-old"_s;
        const auto rows = companyRows(*project);
        QVERIFY_RESULT(rows);
        if (hasNewCode) {
            const auto estate = project->estate();
            const UsedCodes used(estate->corrections, *rows, estate->batches);
            QVERIFY_RESULT(checkRenumbered(*estate->storeByCode(u"0055"_s), *estate->storeByCode(code), *rows, *estate, used));
            QVERIFY(!checkRenumbered(*estate->storeByCode(code), *estate->storeByCode(u"0055"_s), *rows, *estate, used));
            QVERIFY(!checkRenumbered(*estate->storeByCode(u"0055"_s), *estate->storeByCode(u"0012"_s), *rows, *estate, used));
        }
        QVERIFY_RESULT(setCorrections(*project, renumbered(wanted, {own, u"0055"_s, code, {}}, u"0055"_s)));
        const auto isRight = [&] {
            const auto estate = project->estate();
            const Store *old = estate->storeByCode(code);
            const Store *fresh = estate->storeByCode(u"0055"_s);
            return old && fresh && old->id == id && old->name == u"Leeds" && old->formerCode == u"0055" && fresh->id != id && fresh->name == u"Exeter" && fresh->formerCode.isEmpty()
                && estate->device(ids.front())->store == id && estate->stores.size() == 13;
        };
        QVERIFY(isRight());
        QStringList asked;
        for (const RegisterProposal &one : proposalsOf(*project))
            asked += findingOf(one).id + u' ' + one.code;
        QCOMPARE(asked, hasNewCode ? QStringList{u"register.store.opened 0055"_s} : (QStringList{u"register.store.opened 0055"_s, u"register.store.missing 0055-old"_s}));
        // The same register once more, and the old and new store as every other.
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, shopsAnd(hasNewCode ? std::vector<Fields>{exeter(u"0055"_s), leeds(u"0155"_s), york(u"0077"_s)} : std::vector<Fields>{exeter(u"0055"_s), york(u"0077"_s)}))}));
        QCOMPARE(project->estate()->storeByCode(u"0055"_s)->name, u"Exeter"_s);
        QCOMPARE(project->estate()->storeByCode(code)->id, id);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        // The register is taken back, and counts again.
        const auto stays = decisionsOf(*project, report->batches.front().id);
        QVERIFY(stays);
        QVERIFY2(stays->contains(u"0055 is now "_s + code), qPrintable(stays->join(u'\n')));
        const QString decided = dumpOf(*project->estate());
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{report->batches.front().id, u"2026.csv"_s}}, {}}));
        QCOMPARE(project->estate()->storeByCode(u"0055"_s), project->estate()->store(id));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), decided), QString());
        QVERIFY(isRight());
        for (int edits = isMovedFirst ? 2 : 1; edits > 0; --edits)
            QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), first), QString());
    }

    // A register with nothing but postcodes is believed where somebody says so.
    void aCodeUsedAgainIsSaidOfPostcodesAlone()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shopsAnd({shop(u"0055"_s, {}, u"LS1 4AG"_s)}))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, shopsAnd({shop(u"0155"_s, {}, u"LS1 4AG"_s), shop(u"0055"_s, {}, u"EH1 1BB"_s), shop(u"0255"_s, {}, u"HU1 3RA"_s)}))}));
        const auto estate = project->estate();
        const auto rows = companyRows(*project);
        QVERIFY_RESULT(rows);
        const UsedCodes used(estate->corrections, *rows, estate->batches);
        QVERIFY_RESULT(checkRenumbered(*estate->storeByCode(u"0055"_s), *estate->storeByCode(u"0155"_s), *rows, *estate, used));
        QVERIFY(!checkRenumbered(*estate->storeByCode(u"0055"_s), *estate->storeByCode(u"0255"_s), *rows, *estate, used));
    }

    // What the register that uses the code again asked of it is the new store's, what was said before the old one's.
    void anEndOfACodeUsedAgainAtOnce()
    {
        StoreCorrections said;
        for (const int askedBy : {0, 1, 2}) {
            said.closed = {{u"A"_s, u"0055"_s, QDate(2026, 12, 31), false, {}, askedBy}};
            const StoreCorrections now = renumbered(said, {u"A"_s, u"0055"_s, u"0155"_s, {}}, u"0055"_s, 2);
            QCOMPARE(now.closed.front().code, askedBy == 2 ? u"0055"_s : u"0155"_s);
        }
    }

    // A company gives a code to another store, and another company has what that store was.
    void aMovedStoresPlaceIsAnotherCompanysNewStore()
    {
        Bench bench;
        const auto project = bench.fresh();
        const auto rowsWith = [](const std::vector<Fields> &alphas, const std::vector<Fields> &betas) {
            std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shopsAnd(alphas));
            for (const Fields &row : ofCompany(u"Beta Ltd"_s, betas))
                rows.push_back(row);
            return rows;
        };
        const Fields hull = shop(u"0901"_s, u"Hull"_s, u"HU1 3RA"_s);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rowsWith({leeds(u"0055"_s)}, {hull, york(u"0902"_s)}))}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rowsWith({exeter(u"0055"_s)}, {hull, york(u"0902"_s), leeds(u"0903"_s)}))}));
        const auto asked = proposalsOf(*project);
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front().kind == RegisterProposal::Kind::Moved && asked.front().isContradicted());
        QCOMPARE(asked.front().earlier, u"0903@Beta Ltd"_s);
    }

    // Crews and budgets go by region, whosever the stores are.
    void aRegionOfAnotherCompanyIsNoNewOne()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        std::vector<Fields> betas = ofCompany(u"Beta Ltd"_s, {shop(u"0201"_s, u"Lewes"_s, u"EH1 1YZ"_s), shop(u"0202"_s, u"Ripon"_s, u"EH1 1BB"_s)});
        betas[0][StoreField::Region] = betas[1][StoreField::Region] = u"South East"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"all.csv"_s, rows), tableOf(u"beta.csv"_s, betas)}));
        rows[2][StoreField::Region] = u"South East"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QVERIFY(proposalsOf(*project).empty());
        // One that is new to both is asked about once; one that is like another company's means that.
        rows[3][StoreField::Region] = u"Sth East"_s;
        rows[4][StoreField::Region] = betas[1][StoreField::Region] = u"Isles"_s;
        rows.insert(rows.end(), betas.begin(), betas.end());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, rows)}));
        QStringList asked;
        for (const RegisterProposal &one : proposalsOf(*project))
            asked += u"%1 %2 %3"_s.arg(one.from, one.to, QString::number(one.count));
        QCOMPARE(asked, (QStringList{u"Sth East South East 1"_s, u"Isles  2"_s}));
    }

    // Whether a register is whole was settled when it came in.
    void decisionsEndNoQuestions()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        rows.erase(rows.begin(), rows.begin() + 2);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QCOMPARE(proposalsOf(*project).size(), size_t(2));
        StoreCorrections wanted = project->estate()->corrections;
        wanted.close({proposalsOf(*project).front().organisation, u"0009"_s, QDate(2026, 1, 1)}); // one that it has
        for (int closed = 0; closed < 3; ++closed)
            wanted.close({proposalsOf(*project).front().organisation, u"00%1"_s.arg(10 + closed), QDate(2026, 1, 1)});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QCOMPARE(proposalsOf(*project).size(), size_t(2));
        const auto first = proposalsOf(*project).front();
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(adopted(project->estate()->corrections, first, QDate(2026, 1, 1))))));
        QCOMPARE(proposalsOf(*project).size(), size_t(1));
    }

    void whatRegistersContradictIsRefused()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows.push_back(shop(u"0300"_s, u"Bolton"_s, u"EH1 1BB"_s));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const auto estate = project->estate();
        const auto stored = project->repository().storeRows();
        QVERIFY_RESULT(stored);
        const UsedCodes used(estate->corrections, *stored, estate->batches);
        const auto at = [&estate](const QString &code) -> const Store & { return *estate->storeByCode(code); };
        const auto renumbered = checkRenumbered(at(u"0002"_s), at(u"0300"_s), *stored, *estate, used);
        QVERIFY(!renumbered && renumbered.error().detail.contains(u"2026.csv"_s));
        QVERIFY(!checkRenumbered(at(u"0002"_s), at(u"0002"_s), *stored, *estate, used));
        QVERIFY(!checkSplit(at(u"0002"_s), at(u"0300"_s), *stored, *estate, used)); // London and Edinburgh
        QVERIFY(!checkSplit(at(u"0300"_s), at(u"0002"_s), *stored, *estate, used)); // older than what it should be a part of
    }

    void aNewerRegisterIsCompared_data()
    {
        QTest::addColumn<std::vector<Fields>>("rows");
        QTest::addColumn<QStringList>("expected"); // id, subject, file:row, suggestion's last word
        const auto row = [](const char *name, const std::function<void(std::vector<Fields> &)> &change, const QStringList &expected) {
            std::vector<Fields> rows = shops();
            change(rows);
            QTest::newRow(name) << rows << expected;
        };
        row("nothing changed", [](auto &) {}, {});
        row("one is missing", [](auto &rows) { rows.erase(rows.begin() + 2); }, {u"register.store.missing 0003 Shop 3 :0 0003."_s});
        row("three opened", [](auto &rows) { for (const QString &code : {u"0031"_s, u"0032"_s, u"0033"_s}) rows.push_back(shop(code, u"New"_s, u"EH1 1BB"_s)); },
            {u"register.store.opened 0031 New :14 OLD=NEW."_s});
        row("opened and closed at once", [](auto &rows) { rows.push_back(shop(u"0031"_s, u"New"_s)); rows.back()[StoreField::ClosedOn] = u"2026-03-31"_s; }, {});
        row("renumbered", [](auto &rows) { rows[2][StoreField::Code] = u"1003"_s; }, {u"register.store.renumbered 0003 Shop 3 :4 0003=1003."_s});
        row("another in its place", [](auto &rows) { rows[2] = shop(u"1003"_s, u"Elsewhere"_s, u"EH1 1BB"_s); },
            {u"register.store.opened 1003 Elsewhere :4 OLD=NEW."_s, u"register.store.missing 0003 Shop 3 :0 0003."_s});
        row("zeros lost", [](auto &rows) { rows[2][StoreField::Code] = u"3"_s; }, {u"register.code.zeros-lost 3 :4 "_s});
        row("moved", [](auto &rows) { rows[2][StoreField::Postcode] = u"EH1 1BB"_s; }, {u"register.store.moved 0003 Shop 3 :4 0003."_s});
        row("a region misspelt", [](auto &rows) { rows[2][StoreField::Region] = u"Nth West"_s; }, {u"register.region.new Nth West :4 West\"."_s});
        row("two letters swapped", [](auto &rows) { rows[2][StoreField::Region] = u"North Wset"_s; }, {u"register.region.new North Wset :4 West\"."_s});
        row("a new region", [](auto &rows) { rows[2][StoreField::Region] = u"North East"_s; }, {u"register.region.new North East :4 East\"."_s});
        row("closed by its status", [](auto &rows) { rows[2][StoreField::Status] = u"Closed 2026-03-31"_s; }, {u"register.store.closed 0003 Shop 3 :4 0003=2026-03-31."_s});
        row("sold, nobody says when", [](auto &rows) { rows[2][StoreField::Status] = u"Sold"_s; }, {u"register.store.sold 0003 Shop 3 :4 0003=2026-11-02."_s});
        row("sold, on its closing date", [](auto &rows) { rows[2][StoreField::Status] = u"Sold"_s; rows[2][StoreField::ClosedOn] = u"2026-03-31"_s; },
            {u"register.store.sold 0003 Shop 3 :4 0003=2026-03-31."_s});
        // As the reader gives "Sold to Asda on 31/03/2026" and "Disposed to Asda".
        row("sold to another, on a day", [](auto &rows) { rows[2][StoreField::Status] = u"Sold 2026-03-31"_s; }, {u"register.store.sold 0003 Shop 3 :4 0003=2026-03-31."_s});
        row("disposed to another", [](auto &rows) { rows[2][StoreField::Status] = u"Disposed to"_s; }, {u"register.store.sold 0003 Shop 3 :4 0003=2026-11-02."_s});
        row("it trades", [](auto &rows) { rows[2][StoreField::Status] = u"Trading"_s; }, {});
        row("closed by its date", [](auto &rows) { rows[2][StoreField::Status] = u"Closed"_s; rows[2][StoreField::ClosedOn] = u"2026-03-31"_s; },
            {u"register.store.closing 0003 Shop 3 :4 0003=2026-03-31."_s});
        row("to close", [](auto &rows) { rows[2][StoreField::ClosedOn] = u"2027-03-31"_s; }, {u"register.store.closing 0003 Shop 3 :4 0003=2027-03-31."_s});
        row("split", [](auto &rows) { rows.push_back(shop(u"0003A"_s, u"Shop 3 Foodhall"_s, u"SW8 2JW"_s)); }, {u"register.store.split 0003A Shop 3 Foodhall :14 0003=0003A."_s});
        row("split in two", [](auto &rows) { rows[2][StoreField::Code] = u"0003A"_s; rows.push_back(shop(u"0003B"_s, u"Shop 3 Foodhall"_s, u"SW8 2JW"_s)); },
            {u"register.store.split 0003A Shop 3 :4 0003=0003A."_s, u"register.store.split 0003B Shop 3 Foodhall :14 0003=0003B."_s});
        row("another code at its address", [](auto &rows) { rows[2][StoreField::Code] = u"1003"_s; rows[2][StoreField::Name] = u"Metro"_s; },
            {u"register.store.renumbered 0003 Shop 3 :4 0003=1003."_s});
        row("a name of all, an address of one", [](auto &rows) {
            rows[2][StoreField::Code] = u"1003"_s;
            rows.push_back(shop(u"1004"_s, u"Shop 3"_s, u"SW8 2JW"_s));
            rows.back()[StoreField::Address] = u"90 High Street"_s;
        }, {u"register.store.renumbered 0003 Shop 3 :4 0003=1003."_s, u"register.store.opened 1004 Shop 3 :14 OLD=NEW."_s});
        row("two where one was", [](auto &rows) {
            rows[2][StoreField::Code] = u"1003"_s;
            rows[2][StoreField::Name] = u"Metro"_s;
            rows.push_back(rows[2]);
            rows.back()[StoreField::Code] = u"1004"_s;
            rows.back()[StoreField::Name] = u"Foodhall"_s;
        }, {u"register.store.split 1003 Metro :4 0003=1003."_s, u"register.store.split 1004 Foodhall :14 0003=1004."_s});
        row("two where one was, one with its name", [](auto &rows) {
            rows[2][StoreField::Code] = u"1003"_s;
            rows.push_back(rows[2]);
            rows.back()[StoreField::Code] = u"1004"_s;
            rows.back()[StoreField::Name] = u"Foodhall"_s;
        }, {u"register.store.renumbered 0003 Shop 3 :4 0003=1003."_s, u"register.store.opened 1004 Foodhall :14 OLD=NEW."_s});
        row("two at one address", [](auto &rows) { rows.push_back(rows[2]); rows.back()[StoreField::Code] = u"1003"_s; },
            {u"register.store.same-address 1003 Shop 3 :14 0003=1003."_s});
        row("one postcode, another address", [](auto &rows) { rows.push_back(rows[2]); rows.back()[StoreField::Code] = u"1003"_s; rows.back()[StoreField::Address] = u"90 High Street"_s; },
            {u"register.store.opened 1003 Shop 3 :14 OLD=NEW."_s});
        row("another company's, at its address", [](auto &rows) { rows.push_back(rows[2]); rows.back()[StoreField::Code] = u"1003"_s; rows.back()[StoreField::Organisation] = u"Zenith"_s; }, {});
        row("a letter more", [](auto &rows) { rows[2][StoreField::Code] = u"0003A"_s; }, {u"register.store.renumbered 0003 Shop 3 :4 0003=0003A."_s});
        row("a longer code elsewhere", [](auto &rows) { rows.push_back(shop(u"0003A"_s, u"Elsewhere"_s, u"EH1 1BB"_s)); }, {u"register.store.opened 0003A Elsewhere :14 OLD=NEW."_s});
        row("a list of two new stores", [](auto &rows) { rows = {shop(u"0101"_s, u"New"_s), shop(u"0102"_s, u"Newer"_s)}; },
            {u"register.store.opened 0101 New :2 OLD=NEW."_s, u"register.shorter Northbridge :0 done."_s});
    }
    void aNewerRegisterIsCompared()
    {
        QFETCH(std::vector<Fields>, rows);
        Bench bench;
        const auto project = bench.fresh();
        const auto first = test::import(*project, {tableOf(u"2025.csv"_s, shops())});
        QVERIFY_RESULT(first);
        QVERIFY(first->findings.empty());
        const auto tried = test::import(*project, {tableOf(u"2026.csv"_s, rows)}, true);
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QStringList told;
        for (const Finding &finding : report->findings) {
            QCOMPARE(finding.where.file, u"2026.csv"_s);
            told += u"%1 %2 :%3 %4"_s.arg(finding.id, finding.subject, QString::number(finding.where.line), finding.suggestion.section(u' ', -1));
        }
        QTEST(told, "expected");
        QCOMPARE(findingIds(tried->findings), findingIds(report->findings));
    }

    // A first register asks too; what a later one says goes before; the day is the status's, else that of the import.
    void aStatusIsAQuestionAndNoFact()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Status] = u"Closed 2026-03-31"_s;
        rows[3][StoreField::Status] = u"Sold"_s;
        rows[4][StoreField::Status] = u"Closed"_s;
        const auto report = test::import(*project, {tableOf(u"2025.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), (QByteArrayList{"register.store.closed", "register.store.sold", "register.store.closed"}));
        QVERIFY(!project->estate()->storeByCode(u"0003"_s)->closedOn.isValid());
        std::vector<Fields> later = shops();
        later[4][StoreField::Status] = u"Trading"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, later)}));
        const auto proposals = openProposals(*project);
        QVERIFY_RESULT(proposals);
        QCOMPARE(proposals->size(), size_t(2));
        StoreCorrections wanted = project->estate()->corrections;
        for (const RegisterProposal &one : *proposals) {
            QCOMPARE(one.where.file, u"2025.csv"_s);
            wanted = adopted(wanted, one, QDate(2020, 1, 1));
        }
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QCOMPARE(project->estate()->storeByCode(u"0003"_s)->closedOn, QDate(2026, 3, 31));
        QCOMPARE(project->estate()->storeByCode(u"0004"_s)->closedOn, bench.clock.today());
        QVERIFY(!project->estate()->storeByCode(u"0005"_s)->closedOn.isValid());
        QVERIFY(openProposals(*project)->empty());
    }

    // A store comes with the day of its first register; what later ones say is asked about until it is decided, and not again.
    void anotherClosingDayIsAQuestion()
    {
        Bench bench;
        const auto project = bench.fresh();
        const auto registerWith = [&project](const QString &file, const QMap<int, QString> &days) {
            std::vector<Fields> rows = shops();
            for (auto it = days.cbegin(); it != days.cend(); ++it)
                rows[static_cast<size_t>(it.key())].insert(StoreField::ClosedOn, it.value());
            return test::import(*project, {tableOf(file, rows)});
        };
        const auto days = [&project] {
            QStringList all;
            for (const QString &code : {u"0003"_s, u"0004"_s, u"0005"_s})
                all += project->estate()->storeByCode(code)->closedOn.toString(Qt::ISODate);
            return all;
        };
        const auto asked = [&project] {
            QStringList all;
            for (const RegisterProposal &one : proposalsOf(*project))
                all += u"%1: %2 > %3, %4"_s.arg(one.code, one.from, one.to, one.where.file);
            return all;
        };
        QVERIFY_RESULT(registerWith(u"2025.csv"_s, {{2, u"2027-03-31"_s}, {3, u"2027-03-31"_s}}));
        QVERIFY(openProposals(*project)->empty());
        const QStringList before{u"2027-03-31"_s, u"2027-03-31"_s, QString()};
        QCOMPARE(days(), before);
        QVERIFY_RESULT(registerWith(u"2026.csv"_s, {{2, u"2027-06-30"_s}, {4, u"2027-09-30"_s}}));
        QCOMPARE(days(), before);
        QCOMPARE(asked(), (QStringList{u"0003: 2027-03-31 > 2027-06-30, 2026.csv"_s, u"0004: 2027-03-31 > , 2026.csv"_s, u"0005:  > 2027-09-30, 2026.csv"_s}));
        // A list without closings takes nothing back.
        QVERIFY_RESULT(registerWith(u"names.csv"_s, {}));
        QCOMPARE(asked().size(), 3);
        QVERIFY_RESULT(takeAll(*project, QDate(2020, 1, 1)));
        QCOMPARE(days(), (QStringList{u"2027-06-30"_s, QString(), u"2027-09-30"_s}));
        QCOMPARE(asked(), QStringList());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // Decided otherwise than the register says: asked again only when a register says something new.
        StoreCorrections wanted = project->estate()->corrections;
        wanted.close({project->estate()->programme.organisation, u"0005"_s, QDate(2028, 1, 1), false, QDate(2027, 9, 30)});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QCOMPARE(days().last(), u"2028-01-01"_s);
        QVERIFY_RESULT(registerWith(u"2027.csv"_s, {{2, u"2027-06-30"_s}, {4, u"2027-09-30"_s}}));
        QCOMPARE(asked(), QStringList());
        QVERIFY_RESULT(registerWith(u"2028.csv"_s, {{2, u"2027-06-30"_s}, {4, u"2027-10-31"_s}}));
        QCOMPARE(asked(), QStringList{u"0005: 2028-01-01 > 2027-10-31, 2028.csv"_s});
    }

    // All of them in one line that asks nothing, however many; and a first register tells of none.
    void whatOpenedIsToldAtOnce()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        QVERIFY(openProposals(*project)->empty());
        std::vector<Fields> rows = shops();
        for (int i = 1; i <= 12; ++i)
            rows.push_back(shop(u"09%1"_s.arg(i, 2, 10, QChar(u'0')), u"New"_s, u"EH1 1BB"_s));
        const auto report = test::import(*project, {tableOf(u"2026.csv"_s, rows)});
        QVERIFY_RESULT(report);
        QCOMPARE(findingIds(report->findings), QByteArrayList{"register.store.opened"});
        QCOMPARE(report->findings.front().severity, Severity::Note);
        QVERIFY2(report->findings.front().message.startsWith(u"12 ") && report->findings.front().message.contains(u"0908 …"), qPrintable(report->findings.front().message));
        QCOMPARE(project->estate()->stores.size(), size_t(24));
        const auto proposals = openProposals(*project);
        QCOMPARE(proposals->size(), size_t(1));
        QVERIFY(!proposals->front().isQuestion());
        QCOMPARE(proposals->front().opened.size(), 12);
        QCOMPARE(adopted({}, proposals->front(), bench.clock.today()), StoreCorrections());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, rows)}));
        QVERIFY(openProposals(*project)->empty());
    }

    // Until its day a sold store is like any other; then what is there is the buyer's, but for what was removed before.
    void aSoldStoreLeavesTheEstate()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops()), inventoryOf(3, 3)})); // two devices at each of three stores
        const auto at = [&project](const QString &code) { return project->estate()->devicesAt(project->estate()->storeAt(project->estate()->storeByCode(code)->id)); };
        const auto inScope = [&project, &at](const QString &code) {
            const auto devices = at(code);
            return std::count_if(devices.begin(), devices.end(), [&project](int i) { return project->estate()->devices[static_cast<size_t>(i)].isInScope; });
        };
        QCOMPARE(at(u"0003"_s).size(), size_t(2));
        QCOMPARE(inScope(u"0003"_s), 2);
        const Device gone = project->estate()->devices[static_cast<size_t>(at(u"0003"_s).front())];
        Delivery removed = gone.delivery;
        removed.state = DeliveryState::Removed;
        removed.evidence = EvidenceLevel::Reported;
        removed.on = bench.clock.today();
        QVERIFY_RESULT(project->apply(Edit{{SetDeviceDelivery{gone.id, gone.delivery, removed}}, {}}));
        std::vector<Fields> rows = shops();
        rows.erase(rows.begin() + 2);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const QString before = dumpOf(*project->estate());
        const auto proposals = openProposals(*project);
        QCOMPARE(proposals->size(), size_t(1));

        const auto adopt = [&](QDate on, bool isSold) {
            return project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(adopted(project->estate()->corrections, proposals->front(), on, isSold))));
        };
        QVERIFY_RESULT(adopt(bench.clock.today().addDays(7), true));
        QCOMPARE(inScope(u"0003"_s), 2);
        QCOMPARE(project->estate()->storeByCode(u"0003"_s)->closedOn, bench.clock.today().addDays(7));
        QVERIFY_RESULT(adopt(bench.clock.today(), true));
        QCOMPARE(inScope(u"0003"_s), 1);
        QVERIFY(project->estate()->device(gone.id)->isInScope);
        QCOMPARE(inScope(u"0001"_s), 2);
        const Store *store = project->estate()->storeByCode(u"0003"_s);
        QCOMPARE(soldOn(*project->estate(), *store), bench.clock.today());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY(openProposals(*project)->empty());
        // Said otherwise: it closed, and what is there stays to be removed.
        QVERIFY_RESULT(adopt(bench.clock.today(), false));
        QCOMPARE(inScope(u"0003"_s), 2);
        QVERIFY(!soldOn(*project->estate(), *store).isValid());
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // The register says that it closes in March; it is sold before, or after.
    void aSaleBeforeTheClosingDayEndsTheStore()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        const QDate closing(2027, 3, 31);
        rows[2].insert(StoreField::ClosedOn, closing.toString(Qt::ISODate));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        const auto closedOn = [&](QDate on, bool isSold) {
            StoreCorrections corrections;
            corrections.close({project->estate()->programme.organisation, u"0003"_s, on, isSold});
            const auto done = project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(corrections)));
            return done ? project->estate()->storeByCode(u"0003"_s)->closedOn : QDate();
        };
        QCOMPARE(closedOn(QDate(2027, 1, 31), true), QDate(2027, 1, 31));
        QVERIFY(closesBySale(*project->estate()->storeByCode(u"0003"_s), soldDays(*project->estate())));
        QCOMPARE(closedOn(QDate(2027, 1, 30), false), QDate(2027, 1, 30)); // a person's word goes before the register's
        QCOMPARE(closedOn(QDate(2027, 4, 30), true), closing);
        QVERIFY(!closesBySale(*project->estate()->storeByCode(u"0003"_s), soldDays(*project->estate())));
        QCOMPARE(soldOn(*project->estate(), *project->estate()->storeByCode(u"0003"_s)), QDate(2027, 4, 30));
    }

    // Lists said 0003 before a part of it became 0003A: an address of the part's moves a device there, and the others are listed.
    void aSplitStoreIsMappedAnew()
    {
        Bench bench;
        const auto project = bench.fresh();
        Facts list{u"list.csv"_s, {}, {}, {}};
        for (int i = 1; i <= 4; ++i) {
            Observation device;
            device.source = SourceKind::Inventory;
            device.row = i + 1;
            device.add(TraitKind::Serial, "DS-2CD2385G1-I20190726CCWRE3338598" + std::to_string(i));
            device.add(TraitKind::Model, "DS-2CD2385G1-I");
            device.add(TraitKind::StoreCodeText, "0003");
            if (i <= 2)
                device.ip = *IpAddress::parse(u"10.9.1.%1"_s.arg(i));
            list.observations.push_back(std::move(device));
        }
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops()), list}));
        std::vector<Fields> rows = shops();
        rows.push_back(shop(u"0003A"_s, u"Shop 3 Foodhall"_s, u"SW8 2JW"_s));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows), Facts{u"nets.csv"_s, {}, {{2, u"10.9.1.0/24"_s, u"0003A"_s, {}, {}}}, {}}}));
        const auto where = [&project] {
            QStringList codes;
            for (const Device &device : project->estate()->devices) {
                const Store *store = project->estate()->store(device.store);
                codes += store ? store->code.text() : u"-"_s;
            }
            return codes;
        };
        const auto listed = [&project] {
            const auto gaps = gapsOf(*project, silentAfter, {});
            return std::count_if(gaps->begin(), gaps->end(), [](const Gap &gap) { return gap.kind == GapKind::SplitStore; });
        };
        QCOMPARE(where(), (QStringList{u"-"_s, u"-"_s, u"0003"_s, u"0003"_s})); // the row and the address contradict one another
        QCOMPARE(listed(), 0);
        const QString before = dumpOf(*project->estate());

        const auto proposals = openProposals(*project);
        QCOMPARE(proposals->size(), size_t(1));
        QCOMPARE(proposals->front().kind, RegisterProposal::Kind::Split);
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(adopted({}, proposals->front(), bench.clock.today())))));
        QCOMPARE(where(), (QStringList{u"0003A"_s, u"0003A"_s, u"0003"_s, u"0003"_s}));
        QVERIFY(openProposals(*project)->empty());
        QCOMPARE(listed(), 2);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // Split once more, and said out of order: rows from before the last of the days may still be of any part.
        StoreCorrections twice = project->estate()->corrections;
        twice.splits.insert(twice.splits.begin(), {{}, u"0003"_s, u"0001"_s, bench.clock.today().addDays(7)});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(twice))));
        Facts again{u"between.csv"_s, {}, {}, {list.observations[2], list.observations[3]}};
        for (Observation &device : again.observations)
            device.seenAt = bench.clock.now();
        QVERIFY_RESULT(test::import(*project, {again}));
        QCOMPARE(listed(), 2);
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(listed(), 2);
        // A person's word settles one of those.
        QVERIFY_RESULT(project->apply(Edit{{AssignStore{project->estate()->devices[2].id, {}, project->estate()->storeByCode(u"0003"_s)->id}}, {}}));
        QCOMPARE(listed(), 1);
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // Until somebody says that a store was renumbered, older lists mean the one that there was; then it is one store.
    void devicesStayWhileARenumberingIsAsked()
    {
        Bench bench;
        const auto project = bench.fresh();
        Facts list{u"list.csv"_s, {}, {}, {}};
        for (int i = 1; i <= 2; ++i) {
            Observation device;
            device.source = SourceKind::Inventory;
            device.row = i + 1;
            device.add(TraitKind::Model, "DS-2CD2385G1-I");
            device.add(TraitKind::StoreName, "Shop 3");
            device.add(TraitKind::Address, "3 High Street, SW8 2JW");
            device.ip = *IpAddress::parse(u"10.9.1.%1"_s.arg(i));
            list.observations.push_back(std::move(device));
        }
        Facts later = list;
        later.name = u"later.csv"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops()), list}));
        const auto where = [&project] {
            QStringList codes;
            for (const Device &device : project->estate()->devices)
                codes += project->estate()->store(device.store) ? project->estate()->store(device.store)->code.text() : u"-"_s;
            return codes;
        };
        QCOMPARE(where(), (QStringList{u"0003"_s, u"0003"_s}));
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Code] = u"8003"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QCOMPARE(project->estate()->storeByCode(u"0003"_s)->newIn, 0);
        QCOMPARE(project->estate()->storeByCode(u"8003"_s)->newIn, project->estate()->batches.back().number);
        QCOMPARE(where(), (QStringList{u"0003"_s, u"0003"_s}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(where(), (QStringList{u"8003"_s, u"8003"_s}));
        QCOMPARE(project->estate()->storeByCode(u"8003"_s)->newIn, 0);
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(test::import(*project, {later})); // which may mean either
        QCOMPARE(where(), (QStringList{u"0003"_s, u"0003"_s}));
    }

    // Said once, for the two of them; the new one is one that opened then.
    void twoStoresAtOneAddressMayStayTwo()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        std::vector<Fields> rows = shops();
        rows.push_back(rows[2]);
        rows.back()[StoreField::Code] = u"1003"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const auto proposals = openProposals(*project);
        QCOMPARE(proposals->size(), size_t(1));
        QCOMPARE(proposals->front().kind, RegisterProposal::Kind::SameAddress);
        const auto decide = [&project](const StoreCorrections &wanted) { return project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))); };
        QVERIFY_RESULT(decide(adopted({}, proposals->front(), bench.clock.today())));
        QCOMPARE(openProposals(*project)->size(), size_t(1));
        QCOMPARE(openProposals(*project)->front().kind, RegisterProposal::Kind::Opened);
        QCOMPARE(project->estate()->stores.size(), size_t(13));
        QCOMPARE(correctionsFromJson(toJson(project->estate()->corrections)).value_or(StoreCorrections()), project->estate()->corrections);
        QVERIFY_RESULT(project->undo());
        // Or it is the old one after all.
        StoreCorrections renumbered;
        renumbered.renumbered.push_back({project->estate()->programme.organisation, u"0003"_s, u"1003"_s});
        QVERIFY_RESULT(decide(renumbered));
        QVERIFY(openProposals(*project)->empty());
        QCOMPARE(project->estate()->stores.size(), size_t(12));
    }

    // Whoever said which stores it became has said what became of it; one part alone says nothing of the rest.
    void aStoreThatIsInItsPartsIsNotMissing()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Code] = u"0003A"_s;
        rows.push_back(shop(u"0003B"_s, u"Shop 3 Foodhall"_s, u"SW8 2JW"_s));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const auto asked = [&project] {
            QStringList all;
            for (const RegisterProposal &one : proposalsOf(*project))
                all += findingOf(one).id + u' ' + one.code;
            return all;
        };
        const QStringList split{u"register.store.split 0003"_s, u"register.store.split 0003"_s};
        QCOMPARE(asked(), split);
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(asked(), QStringList());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, rows)}));
        QCOMPARE(asked(), QStringList());
        StoreCorrections wanted = project->estate()->corrections;
        wanted.splits.pop_back();
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        QCOMPARE(asked(), QStringList{u"register.store.missing 0003"_s});
    }
    void partsMayHaveCodesOfTheirOwn()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops())}));
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Code] = u"1003"_s;
        rows[2][StoreField::Name] = u"Metro"_s;
        rows.push_back(rows[2]);
        rows.back()[StoreField::Code] = u"1004"_s;
        rows.back()[StoreField::Name] = u"Foodhall"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const std::vector<RegisterProposal> asked = proposalsOf(*project);
        QCOMPARE(asked.size(), size_t{2});
        QVERIFY(asked.front().hasOwnCode);
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(adopted({}, asked.front(), bench.clock.today())))));
        QCOMPARE(proposalsOf(*project).size(), size_t{1}); // about the other part
        StoreCorrections apart = project->estate()->corrections;
        apart.apart.push_back({asked.back().organisation, asked.back().code, asked.back().to});
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(apart))));
        QVERIFY(proposalsOf(*project).empty() || !proposalsOf(*project).front().isQuestion()); // which is another store
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QVERIFY(proposalsOf(*project).empty());
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, rows)}));
        QVERIFY(proposalsOf(*project).empty());
    }

    // What was decided of the register of 2026 stays when that is revoked, and nothing else is told.
    void whatWasDecidedOfARegisterIsKnown()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows[9][StoreField::Status] = u"Sold 2026-10-01"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 10, 31)));
        rows[2][StoreField::Code] = u"1003"_s;
        rows[4][StoreField::Region] = u"Nth West"_s;
        rows[6][StoreField::Region] = u"Isles"_s;
        rows[7][StoreField::Postcode] = u"EH1 1BB"_s;
        rows[8][StoreField::ClosedOn] = u"2027-06-30"_s;
        rows.push_back(shop(u"0012A"_s, u"Shop 12 Foodhall"_s, u"SW8 2JW"_s));
        rows.erase(rows.begin() + 3);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        QVERIFY_RESULT(takeAll(*project, QDate(2026, 10, 31)));
        const QString before = dumpOf(*project->estate());
        const Batch last = project->estate()->batches.back();
        const auto decided = decisionsOf(*project, last.id);
        QVERIFY_RESULT(decided);
        QCOMPARE(*decided, (QStringList{u"0009 closed as of 30 Jun 2027"_s, u"0004 closed as of 31 Oct 2026"_s, u"0012 split, 0012A is a part of it"_s, u"0003 is now 1003"_s,
                                        u"0008 moved to EH1 1BB"_s, u"region Nth West read as North West"_s, u"new region Isles"_s}));
        QCOMPARE(*decisionsOf(*project, project->estate()->batches.front().id), QStringList{u"0010 sold as of 1 Oct 2026"_s});
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{last.id, last.fileName}}, {}}));
        QCOMPARE(project->estate()->storeByCode(u"0009"_s)->closedOn, QDate(2027, 6, 30)); // so it is told
        QCOMPARE(*decisionsOf(*project, last.id), QStringList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // What was decided of a register that is taken back stays, and asks nothing of those that are left.
    void theRegisterThatIsLeftAsksNothing()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = ofCompany(u"Alpha Ltd"_s, shops());
        for (const Fields &row : ofCompany(u"Beta Ltd"_s, {shop(u"0003"_s, u"Lewes"_s, u"EH1 1YZ"_s), shop(u"0202"_s, u"Ripon"_s, u"EH1 1BB"_s), shop(u"0203"_s, u"Otley"_s, u"YO1 9QL"_s)}))
            rows.push_back(row);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2024.csv"_s, rows)}));
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        std::vector<Fields> later = rows;
        later[12][StoreField::Organisation] = u"Alpha Ltd"_s; // under another code, since Alpha Ltd has that one
        later[12][StoreField::Code] = u"0903"_s;
        later[14][StoreField::Organisation] = u"Alpha Ltd"_s;
        later[3][StoreField::Code] = u"0904"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, later)}));
        const auto asked = [&project] {
            QStringList told;
            for (const RegisterProposal &one : proposalsOf(*project))
                told += findingOf(one).id + u' ' + one.called();
            return told;
        };
        QCOMPARE(asked(), (QStringList{u"register.store.renumbered 0004"_s, u"register.store.passed 0003@Beta Ltd"_s, u"register.store.passed 0203@Beta Ltd"_s}));
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(asked(), QStringList());
        const std::vector<Batch> batches = project->estate()->batches;
        const auto revoke = [&](size_t i) { return project->apply(Edit{{RevokeBatch{batches[i].id, batches[i].fileName}}, {}}); };
        QVERIFY_RESULT(revoke(2));
        QCOMPARE(asked(), QStringList());
        QVERIFY_RESULT(revoke(1));
        QCOMPARE(asked(), QStringList());
        QCOMPARE(project->estate()->stores.size(), size_t(15));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        // A store that passed goes on beside the one of its old code: either may be missing later.
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        later.erase(later.begin() + 12);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2027.csv"_s, later)}));
        QCOMPARE(asked(), QStringList{u"register.store.missing 0903"_s});
    }

    // A closing day that comes back is asked about once more: its decision is that register's, not that of the next to say another day.
    void aClosingIsOfTheRegisterThatAskedForIt()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        const auto importWith = [&](const QString &name, const QString &day) {
            rows[8][StoreField::ClosedOn] = day;
            rows[9][StoreField::ClosedOn] = u"2027-12-31"_s; // so that the column is there
            QVERIFY_RESULT(test::import(*project, {tableOf(name, rows)}));
        };
        const auto told = [&] {
            QStringList all;
            for (const Batch &batch : project->estate()->batches)
                all += decisionsOf(*project, batch.id).value_or(QStringList{u"failed"_s}).join(u';');
            return all;
        };
        importWith(u"1.csv"_s, u"2027-10-01"_s);
        importWith(u"2.csv"_s, u"2027-11-30"_s);
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(told(), (QStringList{QString(), u"0009 closed as of 30 Nov 2027"_s}));
        importWith(u"3.csv"_s, u"2027-10-01"_s);
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        importWith(u"4.csv"_s, u"2027-08-01"_s);
        QCOMPARE(told(), (QStringList{QString(), QString(), u"0009 closed as of 1 Oct 2027"_s, QString()}));
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(told(), (QStringList{QString(), QString(), QString(), u"0009 closed as of 1 Aug 2027"_s}));
        importWith(u"5.csv"_s, QString());
        QVERIFY_RESULT(takeAll(*project, bench.clock.today()));
        QCOMPARE(told(), (QStringList{QString(), QString(), QString(), QString(), u"0009 trades on"_s}));
    }

    // "Sth West" looks like the South West, but its store was in Wales until now.
    void aRegionThatEarlierRegistersContradictIsNamed()
    {
        Bench bench;
        const auto project = bench.fresh();
        std::vector<Fields> rows = shops();
        rows[0][StoreField::Region] = u"South West"_s;
        rows[2][StoreField::Region] = u"Wales"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, rows)}));
        rows[2][StoreField::Region] = u"Sth West"_s;
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const auto proposals = openProposals(*project);
        QVERIFY_RESULT(proposals);
        QCOMPARE(proposals->size(), size_t(1));
        const RegisterProposal &one = proposals->front();
        QCOMPARE(one.to, u"South West"_s);
        QCOMPARE(one.earlier, u"Wales"_s);
        QVERIFY(one.isContradicted());
        const Finding finding = findingOf(one);
        QVERIFY2(finding.message.endsWith(u"It is spelt like South West, but until now the register had such stores in Wales."), qPrintable(finding.message));
    }

    void whatIsDecidedOfANewerRegisterIsOneEdit()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2025.csv"_s, shops()), inventoryOf(3, 3)}));
        const StoreId id = project->estate()->storeByCode(u"0003"_s)->id;
        const Delivery surveyed{DeliveryState::Surveyed, EvidenceLevel::Reported, {}, {}};
        QVERIFY_RESULT(project->apply(Edit{{SetStoreDelivery{id, Delivery(), surveyed}}, {}}));
        std::vector<Fields> rows = shops();
        rows[2][StoreField::Code] = u"1003"_s;
        rows[4][StoreField::Region] = u"Nth West"_s;
        rows[6][StoreField::Region] = u"Isles"_s;
        rows[7][StoreField::Postcode] = u"EH1 1BB"_s;
        rows.erase(rows.begin() + 3);
        QVERIFY_RESULT(test::import(*project, {tableOf(u"2026.csv"_s, rows)}));
        const QString before = dumpOf(*project->estate());
        QCOMPARE(project->estate()->stores.size(), size_t(13));

        StoreCorrections wanted = project->estate()->corrections;
        const auto proposals = registerChanges(*project->repository().storeRows(), project->estate()->batches, wanted, Bench::programme().organisation, bench.clock.today());
        QCOMPARE(proposals.size(), size_t(5));
        for (const RegisterProposal &one : proposals)
            wanted = adopted(wanted, one, QDate(2026, 10, 31));
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Corrections, toJson(wanted))));
        const auto estate = project->estate();
        QCOMPARE(estate->stores.size(), size_t(12));
        const Store *renumbered = estate->storeByCode(u"1003"_s);
        QVERIFY(renumbered && renumbered->id == id && renumbered->delivery == surveyed && renumbered->formerCode == u"0003"_s);
        QCOMPARE(estate->storeByCode(u"0003"_s), renumbered);
        QCOMPARE(estate->devicesAt(estate->storeAt(id)).size(), size_t(2)); // the old lists still say 0003
        QCOMPARE(estate->storeByCode(u"0004"_s)->closedOn, QDate(2026, 10, 31));
        QCOMPARE(estate->storeByCode(u"0005"_s)->region, u"North West"_s);
        QVERIFY(registerChanges(*project->repository().storeRows(), estate->batches, estate->corrections, Bench::programme().organisation, bench.clock.today()).empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // All shops of a fascia are called alike: their postcodes tell them apart all the same.
    void aNameThatManyHaveHidesNoPostcode()
    {
        const auto place = [](int number) {
            return registers::StorePlace({{StoreField::Name, u"Spar"_s}, {StoreField::Address, u"%1 High Street"_s.arg(number)}, {StoreField::Postcode, u"AB1%1 1AA"_s.arg(number % 10)}});
        };
        registers::StorePlaces places;
        for (int i = 0; i < 2000; ++i)
            places.put(static_cast<size_t>(i), place(i));
        QCOMPARE(places.likest(place(1207)), std::vector<size_t>{1207});
        QVERIFY(places.likest(registers::StorePlace({{StoreField::Name, u"Spar"_s}})).empty());
    }
};
PHASEOUT_TEST(RegistersTest)
#include "tst_registers.moc"
