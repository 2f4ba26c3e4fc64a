// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/doubt.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
Observation rowOf(const QString &code, const QString &ip, const QString &name, const QString &mac = {})
{
    Observation o;
    o.source = SourceKind::Inventory;
    o.ip = IpAddress::parse(ip).value();
    if (!mac.isEmpty())
        o.mac = MacAddress::parse(mac).value();
    o.add(TraitKind::StoreCodeText, code.toStdString());
    o.add(TraitKind::Name, name.toStdString());
    o.add(TraitKind::Model, "DS-2CD2385G1-I");
    return o;
}

Observation answerOf(const QString &ip, const QString &mac = {})
{
    Observation o;
    o.source = SourceKind::Scan;
    o.ip = IpAddress::parse(ip).value();
    if (!mac.isEmpty())
        o.mac = MacAddress::parse(mac).value();
    o.add(TraitKind::AuthRealm, "digest IP Camera(21388)", 80);
    return o;
}

Facts factsOf(const QString &name, std::vector<Observation> observations)
{
    for (size_t i = 0; i < observations.size(); ++i)
        observations[i].row = static_cast<qint64>(i) + 1;
    return {name, {}, {}, std::move(observations)};
}
} // namespace

/// Rows that name one store and have an address of another's: what the rest of the estate tells of them.
class DoubtsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsDoubtedStandsInTheRule()
    {
        for (const Doubted doubted : {Doubted::Nothing, Doubted::Address, Doubted::Site, Doubted::Older}) {
            QCOMPARE(doubtIn(withDoubt(u"site-ip"_s, doubted)), doubted);
            QCOMPARE(ruleIn(withDoubt(u"site-ip"_s, doubted)), u"site-ip"_s);
        }
        QCOMPARE(doubtIn(u"a later version's,rule"), Doubted::Nothing);
        QCOMPARE(doubtIn(u""), Doubted::Nothing);
    }

    void whoIsRight_data()
    {
        QTest::addColumn<QStringList>("rows");    // "code ip name mac"
        QTest::addColumn<QStringList>("answers"); // "ip mac"
        QTest::addColumn<QString>("expected");    // where the first row's device is; empty: it waits
        const QString mac = u"44:19:b6:00:00:01"_s;
        const auto row = [](const char *name, const QStringList &rows, const QStringList &answers, const QString &expected) {
            QTest::newRow(name) << rows << answers << expected;
        };
        row("nobody tells", {u"0001 10.0.2.20 Cam-1"_s}, {}, {});
        row("another row has the address there", {u"0001 10.0.2.20 Cam-1"_s, u"0002 10.0.2.20 Cam-7"_s}, {}, u"0001"_s);
        row("it answers there itself", {u"0001 10.0.2.20 Cam-1 "_s + mac}, {u"10.0.2.20 "_s + mac}, u"0002"_s);
        row("something answers there", {u"0001 10.0.2.20 Cam-1"_s}, {u"10.0.2.20"_s}, {});
        row("another one answers there", {u"0001 10.0.2.20 Cam-1 "_s + mac}, {u"10.0.2.20 44:19:b6:77:00:09"_s}, u"0001"_s);
        row("it answers at the store it names", {u"0001 10.0.2.20 Cam-1 "_s + mac}, {u"10.0.1.20 "_s + mac}, u"0001"_s);
        row("one answers at the same place of the store it names", {u"0001 10.0.2.20 Cam-1"_s}, {u"10.0.1.20"_s}, u"0001"_s);
        row("and one at its own address", {u"0001 10.0.2.20 Cam-1"_s}, {u"10.0.1.20"_s, u"10.0.2.20"_s}, u"0001"_s);
        row("the same as a habit", {u"0001 10.0.2.20 Cam-1"_s, u"0001 10.0.2.21 Cam-2"_s, u"0001 10.0.2.22 Cam-3"_s}, {u"10.0.1.20"_s}, {});
        row("a habit", {u"0001 10.0.2.20 Cam-1"_s, u"0001 10.0.2.21 Cam-2"_s, u"0001 10.0.2.22 Cam-3"_s, u"0002 10.0.2.20 Cam-7"_s}, {}, {});
    }
    void whoIsRight()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, answers);
        std::vector<Observation> listed;
        for (const QString &line : rows)
            listed.push_back(rowOf(line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2, 2), line.section(u' ', 3, 3)));
        std::vector<Observation> scanned;
        for (const QString &line : answers)
            scanned.push_back(answerOf(line.section(u' ', 0, 0), line.section(u' ', 1, 1)));
        // In either order, and one after another: the same.
        for (const bool isListFirst : {true, false}) {
            Bench bench;
            const auto project = bench.fresh();
            QVERIFY_RESULT(test::import(*project, {registerOf(4), subnetsOf(4)}));
            std::vector<Facts> files{factsOf(u"list.csv"_s, listed)};
            if (!scanned.empty())
                files.insert(isListFirst ? files.end() : files.begin(), factsOf(u"scan.xml"_s, scanned));
            for (const Facts &facts : files)
                QVERIFY_RESULT(test::import(*project, {facts}));
            const auto estate = project->estate();
            const auto device = std::find_if(estate->devices.begin(), estate->devices.end(), [](const Device &d) { return d.name == u"Cam-1"; });
            QVERIFY(device != estate->devices.end());
            const Store *store = estate->store(device->store);
            QTEST(store ? store->code.text() : QString(), "expected");
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        }
    }

    // A list that comes again says nothing more often.
    void aSlipStaysOneEveryMonth()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(4), subnetsOf(4), factsOf(u"scan.xml"_s, {answerOf(u"10.0.1.20"_s)})}));
        for (int month = 1; month <= 4; ++month) {
            std::vector<Observation> rows{rowOf(u"0001"_s, u"10.0.2.20"_s, u"Cam-1"_s)};
            for (int i = 2; i < 9; ++i)
                rows.push_back(rowOf(u"0001"_s, u"10.0.1.%1"_s.arg(30 + i), u"Cam-%1"_s.arg(i)));
            for (Observation &row : rows)
                row.seenAt = QDateTime(QDate(2026, month, 1), QTime(0, 0), Qt::UTC);
            QVERIFY_RESULT(test::import(*project, {factsOf(u"list-%1.csv"_s.arg(month), rows)}));
            QCOMPARE(project->estate()->devices.size(), size_t(8));
        }
    }
};

PHASEOUT_TEST(DoubtsTest)
#include "tst_doubts.moc"
