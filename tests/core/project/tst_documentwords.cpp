// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/constraints.h"
#include "core/project/documentwords.h"
#include "core/project/programme.h"
#include "core/project/scenarios.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
Constraints pinned(const std::vector<std::pair<const char *, const char *>> &pins)
{
    Constraints constraints;
    for (const auto &[store, week] : pins)
        constraints.pins.push_back({QString::fromLatin1(store), *Week::parse(QString::fromLatin1(week)), {}});
    return constraints;
}
} // namespace

class DocumentWordsTest : public QObject {
    Q_OBJECT
private slots:
    // By whatever there is, the soonest what people go by.
    void aDeviceIsNamed()
    {
        Estate estate;
        Device device;
        device.id = DeviceId(QUuid::createUuidV5(QUuid(), u"d"_s));
        const Edit edit{{DecideDevice{device.id, {}, DeviceDecision{Verdict::Confirmed, Maker(u"dahua"_s), {}, {}, false, {}}}}, {}};
        const auto told = [&] {
            estate.devices = {device};
            estate.index();
            return wordsOf(edit, estate).section(u": Confirmed"_s, 0, 0);
        };
        QCOMPARE(told(), u"A device that says nothing of itself"_s);
        device.model = u"IPC-HDW2831T"_s;
        QCOMPARE(told(), device.model);
        device.mac = *MacAddress::parse(u"3c:ef:8c:00:00:01"_s);
        QCOMPARE(told(), device.mac->text());
        device.serial = u"4K049EBPAG1D7E7"_s;
        QCOMPARE(told(), device.serial);
        device.ip = IpAddress::fromV4(0x0A00'0140u);
        QCOMPARE(told(), device.ip->text());
        device.name = u"Till"_s;
        QCOMPARE(told(), device.name);
    }

    void aConstraintIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("from");
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QString>("words");
        const QJsonObject none = toJson(pinned({}));
        Constraints crews;
        crews.crews.push_back({u"North"_s, 3, {}});
        crews.worksBankHolidays = true;
        QTest::newRow("one store pinned") << none << toJson(pinned({{"0412", "2027-06-07"}})) << u"0412 pinned to the week of 7 Jun 2027"_s;
        QTest::newRow("pinned elsewhere") << toJson(pinned({{"0412", "2027-05-17"}})) << toJson(pinned({{"0412", "2027-06-07"}}))
                                          << u"0412 pinned to the week of 7 Jun 2027"_s;
        QTest::newRow("no longer pinned") << toJson(pinned({{"0412", "2027-05-17"}, {"0001", "2027-01-04"}})) << toJson(pinned({{"0001", "2027-01-04"}}))
                                          << u"0412 no longer pinned"_s;
        QTest::newRow("two pins at once") << none << toJson(pinned({{"0412", "2027-05-17"}, {"0001", "2027-01-04"}})) << u"Constraints changed: pins"_s;
        QTest::newRow("several parts") << none << toJson(crews) << u"Constraints changed: crews, bank holidays"_s;
        QTest::newRow("a store in letters that deceive") << none << toJson(pinned({{"04\xad" "12", "2027-06-07"}}))
                                                         << u"04⟨U+00AD⟩12 pinned to the week of 7 Jun 2027"_s;
    }
    void aConstraintIsNamed()
    {
        QFETCH(QJsonObject, from);
        QFETCH(QJsonObject, to);
        QFETCH(QString, words);
        QCOMPARE(documentWords({Document::Constraints, from, to}, Estate{}), words);
    }

    void aScenarioIsNamed_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("added") << QStringList{u"A=1"_s} << QStringList{u"A=1"_s, u"More crews=1"_s} << u"Scenario “More crews” added"_s;
        QTest::newRow("taken away") << QStringList{u"A=1"_s, u"More crews=1"_s} << QStringList{u"A=1"_s} << u"Scenario “More crews” taken away"_s;
        QTest::newRow("changed") << QStringList{u"A=1"_s, u"B=1"_s} << QStringList{u"A=1"_s, u"B=2"_s} << u"Scenario “B” changed"_s;
        QTest::newRow("renamed") << QStringList{u"A=1"_s, u"B=1"_s} << QStringList{u"A=1"_s, u"C=1"_s} << u"Scenario “B” is now “C”"_s;
        QTest::newRow("two added") << QStringList() << QStringList{u"A=1"_s, u"B=1"_s} << u"Scenarios changed: A, B"_s;
        QTest::newRow("one added, one changed") << QStringList{u"A=1"_s} << QStringList{u"A=2"_s, u"B=1"_s} << u"Scenarios changed: A, B"_s;
        QTest::newRow("many") << QStringList{u"A=1"_s, u"B=1"_s, u"C=1"_s, u"D=1"_s, u"E=1"_s} << QStringList() << u"Scenarios changed: A, B, C, 2 more"_s;
        QTest::newRow("another order") << QStringList{u"A=1"_s, u"B=1"_s} << QStringList{u"B=1"_s, u"A=1"_s} << u"Scenarios changed"_s;
        QTest::newRow("letters that deceive") << QStringList() << QStringList{u"A\u00adB=1"_s} << u"Scenario “A⟨U+00AD⟩B” added"_s;
    }
    void aScenarioIsNamed()
    {
        QFETCH(QStringList, from);
        QFETCH(QStringList, to);
        const auto document = [](const QStringList &scenarios) {
            std::vector<Scenario> all;
            for (const QString &one : scenarios) // name=note
                all.push_back({one.section(u'=', 0, 0), one.section(u'=', 1), {}, {}});
            return toJson(all);
        };
        QTEST(documentWords({Document::Scenarios, document(from), document(to)}, Estate{}), "words");
    }

    void aProgrammeBegins()
    {
        Programme programme;
        programme.name = u"Ours"_s;
        const QJsonObject first = toJson(programme);
        QCOMPARE(documentWords({Document::Programme, {}, first}, Estate{}), u"Programme begun"_s);
        programme.targetDate = QDate(2028, 3, 31);
        QCOMPARE(documentWords({Document::Programme, first, toJson(programme)}, Estate{}), u"Programme changed: target date"_s);
    }

    void everyPartOfADocumentHasAName()
    {
        Programme programme;
        programme.name = u"Ours"_s;
        programme.budgetApproved = Money(1, programme.currency);
        programme.preparedBy = programme.reviewedBy = u"x"_s;
        Constraints constraints;
        constraints.isFreezeFree = true;
        for (const auto &[document, object] : {std::pair{Document::Programme, toJson(programme)}, std::pair{Document::Constraints, toJson(constraints)}})
            for (auto it = object.begin(); it != object.end(); ++it) {
                QJsonObject changed = object;
                changed[it.key()] = u"another"_s;
                QVERIFY2(documentWords({document, object, changed}, Estate{}).contains(u": "_s), qPrintable(it.key()));
            }
    }
};

PHASEOUT_TEST(DocumentWordsTest)
#include "tst_documentwords.moc"
