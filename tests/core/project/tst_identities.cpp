// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/project/edits.h"
#include "core/project/identities.h"
#include "core/project/registerdecisions.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
constexpr const char *mac1 = "44:19:b6:00:00:01";
constexpr const char *mac2 = "44:19:b6:00:00:02";
constexpr const char *serial1 = "DS-2CD2385G1-I20190726CCWRE33385981";
constexpr const char *serial2 = "DS-2CD2385G1-I20190726CCWRE33385999";

Observation row(const char *mac, const char *serial, const char *name = "", const char *ip = nullptr)
{
    Observation o;
    o.row = 2;
    if (mac)
        o.mac = MacAddress::parse(QString::fromLatin1(mac)).value();
    if (ip)
        o.ip = IpAddress::parse(QString::fromLatin1(ip)).value();
    o.add(TraitKind::Serial, serial ? serial : "");
    o.add(TraitKind::Name, name);
    return o;
}

Facts listOf(const QString &name, std::vector<Observation> rows)
{
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].row = static_cast<qint64>(i) + 2;
    return {name, {}, {}, std::move(rows)};
}

std::vector<DeviceRow> rowsIn(Project &project, const DeviceId &device)
{
    auto rows = rowsOf(project, device);
    return rows ? *std::move(rows) : std::vector<DeviceRow>();
}

std::vector<SeenRow> seen(Project &project, const DeviceId &device)
{
    std::vector<SeenRow> rows;
    for (const DeviceRow &one : rowsIn(project, device))
        rows.push_back(one.row);
    return rows;
}

// Which rows stand together, by file and line, whatever the devices are called: "a.csv 2+b.csv 2 | b.csv 3".
QString tiesOf(Project &project)
{
    QStringList devices;
    for (const Device &device : project.estate()->devices) {
        QStringList rows;
        for (const DeviceRow &one : rowsIn(project, device.id))
            rows += one.fileName + u' ' + QString::number(one.observation.row);
        rows.sort();
        devices += rows.join(u'+');
    }
    devices.sort();
    return devices.join(u" | "_s);
}
} // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoDevicesAreOne()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {listOf(u"macs.csv"_s, {row(mac1, nullptr, "front door")}), listOf(u"serials.csv"_s, {row(nullptr, serial1)})}));
        QCOMPARE(tiesOf(*project), u"macs.csv 2 | serials.csv 2"_s);
        const std::vector<DeviceId> ids{project->estate()->devices[0].id, project->estate()->devices[1].id};
        const QString before = dumpOf(*project->estate());
        const auto edit = mergeDevices(*project, ids);
        QVERIFY_RESULT(edit);
        const auto done = project->apply(*edit);
        QVERIFY_RESULT(done);
        QVERIFY(done->isEverything);
        QCOMPARE(tiesOf(*project), u"macs.csv 2+serials.csv 2"_s);
        QCOMPARE(project->estate()->devices.front().id, ids.front());
        QCOMPARE(wordsOf(*edit, *project->estate()), u"Made one device: front door, DS-2CD2385G1-I"_s); // the model that the serial number says

        // It stays so, with what comes later by either, the same files again, and after being identified anew.
        QVERIFY_RESULT(test::import(*project, {listOf(u"later.csv"_s, {row(mac1, nullptr), row(nullptr, serial1), row(mac2, serial2)})}));
        QCOMPARE(tiesOf(*project), u"later.csv 2+later.csv 3+macs.csv 2+serials.csv 2 | later.csv 4"_s);
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QVERIFY_RESULT(project->redo());
        QCOMPARE(tiesOf(*project), u"macs.csv 2+serials.csv 2"_s);
    }

    void aRowIsOfAnotherDevice_data()
    {
        QTest::addColumn<int>("which"); // of the three rows of the device
        QTest::newRow("the first, after which it is named") << 0;
        QTest::newRow("one in the middle") << 1;
        QTest::newRow("the last") << 2;
    }
    void aRowIsOfAnotherDevice()
    {
        QFETCH(int, which);
        Bench bench;
        const auto project = bench.fresh();
        // Somebody copied one MAC address into three lists.
        QVERIFY_RESULT(test::import(*project, {listOf(u"a.csv"_s, {row(mac1, nullptr, "one")})}));
        QVERIFY_RESULT(test::import(*project, {listOf(u"b.csv"_s, {row(mac1, nullptr, "two")})}));
        QVERIFY_RESULT(test::import(*project, {listOf(u"c.csv"_s, {row(mac1, nullptr, "three")})}));
        QCOMPARE(project->estate()->devices.size(), size_t(1));
        const DeviceId id = project->estate()->devices.front().id;
        QVERIFY_RESULT(project->apply(decideDevices(*project->estate(), std::array{id}, DeviceDecision{Verdict::Confirmed, {}, u"Safire"_s, {}, false, {}})));
        const QString before = dumpOf(*project->estate());
        const auto edit = splitDevice(*project, id, std::array{seen(*project, id)[static_cast<size_t>(which)]});
        QVERIFY_RESULT(edit);
        QVERIFY_RESULT(project->apply(*edit));
        const QStringList files{u"a.csv 2"_s, u"b.csv 2"_s, u"c.csv 2"_s};
        QStringList rest = files;
        rest.removeAt(which);
        QStringList wanted{rest.join(u'+'), files[which]};
        wanted.sort();
        QCOMPARE(tiesOf(*project), wanted.join(u" | "_s));
        // The device that it was taken from keeps its name and what was decided of it.
        QVERIFY(project->estate()->device(id));
        QCOMPARE(project->estate()->device(id)->observations, 2);
        QCOMPARE(project->estate()->device(id)->brand, u"Safire"_s);
        QVERIFY(wordsOf(*edit, *project->estate()).contains(u"told apart from"_s));

        // The list that comes again is known by what it says; the row that says what the device says stays with it.
        const char *names[] = {"one", "two", "three"};
        QVERIFY_RESULT(test::import(*project, {listOf(u"again.csv"_s, {row(mac1, nullptr, names[which]), row(mac1, nullptr, "four")})}));
        QStringList alike{u"again.csv 2"_s, files[which]};
        alike.sort();
        QVERIFY2(tiesOf(*project).split(u" | "_s).contains(alike.join(u'+')), qPrintable(tiesOf(*project)));
        QCOMPARE(project->estate()->device(id)->observations, 3);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QVERIFY_RESULT(project->undo());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    void whatWasToldApartFollowsItsOwnKeys()
    {
        Bench bench;
        const auto project = bench.fresh();
        // Matched by the MAC address, which was mistyped; the serial number is another device's.
        QVERIFY_RESULT(test::import(*project, {listOf(u"a.csv"_s, {row(mac1, serial1)})}));
        QVERIFY_RESULT(test::import(*project, {listOf(u"b.csv"_s, {row(mac1, serial2)})}));
        QCOMPARE(project->estate()->devices.size(), size_t(1));
        const DeviceId id = project->estate()->devices.front().id;
        QVERIFY_RESULT(project->apply(splitDevice(*project, id, std::array{seen(*project, id)[1]}).value()));
        QCOMPARE(tiesOf(*project), u"a.csv 2 | b.csv 2"_s);
        QVERIFY_RESULT(test::import(*project, {listOf(u"c.csv"_s, {row(nullptr, serial2), row(mac1, nullptr), row(nullptr, serial1)})}));
        QCOMPARE(tiesOf(*project), u"a.csv 2+c.csv 3+c.csv 4 | b.csv 2+c.csv 2"_s);
    }

    void mergingTakesASplitBackAndSplittingAMerge()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {listOf(u"a.csv"_s, {row(mac1, nullptr), row(nullptr, serial1)}), listOf(u"b.csv"_s, {row(mac1, nullptr)})}));
        QCOMPARE(tiesOf(*project), u"a.csv 2+b.csv 2 | a.csv 3"_s);
        const auto all = [&] { return std::vector<DeviceId>{project->estate()->devices[0].id, project->estate()->devices[1].id}; };
        const DeviceId first = all().front();
        QVERIFY_RESULT(project->apply(mergeDevices(*project, all()).value()));
        QCOMPARE(tiesOf(*project), u"a.csv 2+a.csv 3+b.csv 2"_s);
        // What was a device of its own becomes one again: nothing is left to say.
        const auto rows = seen(*project, first);
        QVERIFY_RESULT(project->apply(splitDevice(*project, first, std::array{rows[1]}).value()));
        QCOMPARE(tiesOf(*project), u"a.csv 2+b.csv 2 | a.csv 3"_s);
        QVERIFY(project->estate()->identities.joined.empty());
        QVERIFY(project->estate()->identities.apart.empty());
        // Told apart and made one again.
        const auto mine = seen(*project, first);
        QVERIFY_RESULT(project->apply(splitDevice(*project, first, std::array{mine[1]}).value()));
        QCOMPARE(tiesOf(*project), u"a.csv 2 | a.csv 3 | b.csv 2"_s);
        std::vector<DeviceId> ids;
        for (const Device &device : project->estate()->devices)
            if (device.mac)
                ids.push_back(device.id);
        QCOMPARE(ids.size(), size_t(2));
        QVERIFY_RESULT(project->apply(mergeDevices(*project, ids).value()));
        QCOMPARE(tiesOf(*project), u"a.csv 2+b.csv 2 | a.csv 3"_s);
        QVERIFY(project->estate()->identities.apart.empty());
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    // The words speak of rows: with the same files in another order they mean the same.
    void theOrderOfImportsDoesNotMatter()
    {
        const std::vector<Facts> files{listOf(u"a.csv"_s, {row(mac1, nullptr, "one"), row(nullptr, serial1)}), listOf(u"b.csv"_s, {row(mac1, nullptr, "two")}),
                                       listOf(u"c.csv"_s, {row(nullptr, serial1, "three"), row(mac2, nullptr)})};
        Identities words;
        QString wanted;
        std::vector<size_t> order{0, 1, 2};
        do {
            Bench bench;
            const auto project = bench.fresh();
            for (const size_t i : order)
                QVERIFY_RESULT(test::import(*project, {files[i]}));
            if (wanted.isEmpty()) {
                const auto deviceWith = [&](const QString &name) {
                    for (const Device &device : project->estate()->devices)
                        for (const DeviceRow &one : rowsIn(*project, device.id))
                            if (one.observation.text(TraitKind::Name) == name)
                                return device.id;
                    return DeviceId();
                };
                const DeviceId doubtful = deviceWith(u"one"_s);
                QVERIFY_RESULT(project->apply(splitDevice(*project, doubtful, std::array{seen(*project, doubtful)[1]}).value()));
                QVERIFY_RESULT(project->apply(mergeDevices(*project, std::array{deviceWith(u"two"_s), deviceWith(u"three"_s)}).value()));
                words = project->estate()->identities;
                wanted = tiesOf(*project);
                QCOMPARE(wanted, u"a.csv 2 | a.csv 3+b.csv 2+c.csv 2 | c.csv 3"_s);
            } else {
                QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Identities, toJson(words))));
            }
            QCOMPARE(tiesOf(*project), wanted);
            QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void anImportTakenBackTakesItsWordsAlong()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {listOf(u"a.csv"_s, {row(mac1, nullptr)})}));
        QVERIFY_RESULT(test::import(*project, {listOf(u"b.csv"_s, {row(nullptr, serial1)})}));
        const std::vector<DeviceId> ids{project->estate()->devices[0].id, project->estate()->devices[1].id};
        QVERIFY_RESULT(project->apply(mergeDevices(*project, ids).value()));
        const Batch second = project->estate()->batches.back();
        const QString merged = dumpOf(*project->estate());
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{second.id, second.fileName}}, {}}));
        QCOMPARE(tiesOf(*project), u"a.csv 2"_s);
        QVERIFY_RESULT(test::import(*project, {listOf(u"b.csv"_s, {row(nullptr, serial1)})})); // the same file again
        QCOMPARE(tiesOf(*project), u"a.csv 2+b.csv 2"_s);
        QCOMPARE(difference(dumpOf(*project->estate()), merged), QString());
    }

    // What was said of the devices of an import is told when it is taken back, and stays with those that a copy of it has.
    void decisionsOutliveTheImportThatTheirDevicesCameFrom()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(3), listOf(u"a.csv"_s, {row(mac1, nullptr, "one"), row(nullptr, serial2, "two"), row(nullptr, nullptr, "three", "10.0.1.7")})}));
        const auto idOf = [&project](const QString &name) {
            for (const Device &device : project->estate()->devices)
                if (device.name == name)
                    return device.id;
            return DeviceId();
        };
        const std::array one{idOf(u"one"_s)};
        const std::array two{idOf(u"two"_s)};
        const std::array three{idOf(u"three"_s)};
        const StoreId third = project->estate()->storeByCode(u"0003"_s)->id;
        QVERIFY_RESULT(project->apply(Edit{{AssignStore{two.front(), {}, third}, AssignStore{three.front(), {}, third}}, {}}));
        QVERIFY_RESULT(project->apply(Edit{{SetIsolated{one.front(), false, true}}, {}}));
        QVERIFY_RESULT(project->apply(mergeDevices(*project, std::array{one.front(), two.front()}).value()));
        const Batch first = project->estate()->batches.back();
        Facts copy = listOf(u"copy.csv"_s, {row(mac1, nullptr, "one"), row(nullptr, serial2, "two"), row(nullptr, nullptr, "three", "10.0.1.7")});
        copy.observations.front().add(TraitKind::Note, "saved again");
        QVERIFY_RESULT(test::import(*project, {copy}));
        const auto decided = decisionsOf(*project, first.id);
        QVERIFY_RESULT(decided);
        QCOMPARE(decided->size(), 4);
        QVERIFY2(decided->join(u'|').contains(u"taken off the network"_s) && decided->join(u'|').contains(u"Made one device: "_s), qPrintable(decided->join(u'|')));
        QCOMPARE(decided->filter(u"placed at 0003"_s).size(), 2);
        const QString before = dumpOf(*project->estate());
        QVERIFY_RESULT(project->apply(Edit{{RevokeBatch{first.id, first.fileName}}, {}}));
        QCOMPARE(tiesOf(*project), u"copy.csv 2 | copy.csv 3 | copy.csv 4"_s);
        QCOMPARE(idOf(u"one"_s), one.front());
        QCOMPARE(idOf(u"two"_s), two.front());
        QCOMPARE(idOf(u"three"_s), three.front());
        QCOMPARE(project->estate()->device(two.front())->store, third);
        QCOMPARE(project->estate()->device(three.front())->store, third);
        QVERIFY(project->estate()->device(one.front())->isIsolated);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        QCOMPARE(*decisionsOf(*project, first.id), QStringList());
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
    }

    // A maker goes by its name, as in the journal.
    void whatStaysNamesTheMaker()
    {
        Bench bench;
        const auto project = bench.fresh();
        QVERIFY_RESULT(test::import(*project, {registerOf(3), listOf(u"a.csv"_s, {row(mac1, nullptr, "one")})}));
        const DeviceId id = project->estate()->devices.front().id;
        QVERIFY_RESULT(project->apply(Edit{{DecideDevice{id, {}, DeviceDecision{Verdict::Confirmed, Maker(u"hikvision"_s), {}, {}, false, {}}}}, {}}));
        const auto stays = decisionsOf(*project, project->estate()->batches.back().id);
        QVERIFY_RESULT(stays);
        QVERIFY2(stays->size() == 1 && stays->front().contains(u"Hikvision"_s) && !stays->front().contains(u"hikvision"_s), qPrintable(stays->join(u'|')));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray row = R"({"import":"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e01","row":1})";
        QTest::newRow("one part") << QByteArray(R"({"joined":[{"parts":[[)" + row + R"(]]}]})");
        QTest::newRow("an empty part") << QByteArray(R"({"joined":[{"parts":[[)" + row + R"(],[]]}]})");
        QTest::newRow("apart from itself") << QByteArray(R"({"apart":[{"row":)" + row + R"(,"from":[)" + row + "]}]}");
        QTest::newRow("apart from nothing") << QByteArray(R"({"apart":[{"row":)" + row + R"(,"from":[]}]})");
        QTest::newRow("no id") << QByteArray(R"({"apart":[{"row":{"import":"x","row":1},"from":[)" + row + "]}]}");
        QTest::newRow("no row") << QByteArray(R"({"apart":[{"row":{"import":"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e01"},"from":[)" + row + "]}]}");
        QTest::newRow("named twice") << QByteArray(R"({"names":[{"row":)" + row + R"(,"device":"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e01"},{"row":)" + row
                                                   + R"(,"device":"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e02"}]})");
        QTest::newRow("a key that is none") << QByteArray(R"({"alike":[]})");
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto object = parseJsonObject(json, u"identities"_s);
        QVERIFY_RESULT(object);
        const auto read = identitiesFromJson(*object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ValueInvalid);
    }

    void editsThatCannotBeAreRefused()
    {
        Bench bench;
        const auto project = bench.filled(1, 2);
        const DeviceId device = project->estate()->devices.front().id;
        QCOMPARE(mergeDevices(*project, std::array{device, device}).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(mergeDevices(*project, std::array{device, DeviceId(bench.ids.next())}).error().code, ErrorCode::NotFound);
        const auto rows = seen(*project, device);
        QCOMPARE(splitDevice(*project, device, rows).error().code, ErrorCode::ValueInvalid); // all of them
        QCOMPARE(splitDevice(*project, device, {}).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(splitDevice(*project, device, std::array{SeenRow{rows.front().import, 999}}).error().code, ErrorCode::NotFound);
    }
};
PHASEOUT_TEST(IdentitiesTest)
#include "tst_identities.moc"
