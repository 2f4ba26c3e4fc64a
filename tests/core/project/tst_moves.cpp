// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/moves.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

using namespace phaseout;
using namespace phaseout::test;
using namespace Qt::Literals::StringLiterals;

/// What an edit made of the places of devices, as the window and the command line say it.
class MovesTest : public QObject {
    Q_OBJECT

    // A device at store \a at, counted from 1; at none by 0.
    static Device deviceAt(const Estate &estate, quint32 number, int at)
    {
        Device device;
        device.id = DeviceId(QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9));
        device.store = at == 0 ? StoreId() : estate.stores[static_cast<size_t>(at) - 1].id;
        return device;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneDevice_data()
    {
        constexpr int lacks = -1; // the state does not have the device
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("now");
        QTest::addColumn<Moves>("expected");
        QTest::newRow("stays") << 1 << 1 << Moves();
        QTest::newRow("stays at none") << 0 << 0 << Moves();
        QTest::newRow("gets a store") << 0 << 1 << Moves{1, 0, 0};
        QTest::newRow("gets another") << 1 << 2 << Moves{0, 1, 0};
        QTest::newRow("loses it") << 2 << 0 << Moves{0, 0, 1};
        QTest::newRow("is new, and at a store") << lacks << 1 << Moves();
        QTest::newRow("is gone, and was at one") << 1 << lacks << Moves();
    }
    void oneDevice()
    {
        QFETCH(int, before);
        QFETCH(int, now);
        Bench bench;
        const auto project = bench.filled(2, 1);
        const auto stateWith = [&project](int at) {
            Estate estate = *project->estate();
            estate.devices.clear();
            if (at >= 0)
                estate.devices.push_back(deviceAt(estate, 1, at));
            estate.index();
            return estate;
        };
        const std::array ids{DeviceId(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9))};
        const Moves moves = movesOf(stateWith(before), stateWith(now), ids);
        QTEST(moves, "expected");
    }

    void onlyThoseAskedFor()
    {
        Bench bench;
        const auto project = bench.filled(2, 1);
        Estate before = *project->estate();
        before.devices = {deviceAt(before, 1, 1), deviceAt(before, 2, 1), deviceAt(before, 3, 0)};
        before.index();
        Estate now = before;
        now.devices = {deviceAt(before, 1, 2), deviceAt(before, 2, 0), deviceAt(before, 3, 2)};
        now.index();
        const std::vector all{before.devices[0].id, before.devices[1].id, before.devices[2].id};
        QCOMPARE(movesOf(before, now, all), (Moves{1, 1, 1}));
        QCOMPARE(movesOf(before, now, std::span(all).first(2)), (Moves{0, 1, 1}));
        QCOMPARE(movesOf(before, now, {}), Moves());
    }

    // Of an edit and its undoing: each tells the other's opposite.
    void anEditAndItsUndoing()
    {
        Bench bench;
        const auto project = bench.filled(2, 2);
        const auto before = project->estate();
        const DeviceId id = before->devices.front().id;
        const StoreId other = before->stores[before->devices.front().store == before->stores[0].id ? 1 : 0].id;
        QVERIFY_RESULT(project->apply(assignDevices(*before, std::array{id}, other)));
        const auto moved = project->estate();
        QCOMPARE(movesOf(*before, *moved, std::array{id}), (Moves{0, 1, 0}));
        QVERIFY_RESULT(project->undo());
        QCOMPARE(movesOf(*moved, *project->estate(), std::array{id}), (Moves{0, 1, 0}));
        QCOMPARE(movesOf(*before, *project->estate(), std::array{id}), Moves());
    }
};
Q_DECLARE_METATYPE(phaseout::Moves)
PHASEOUT_TEST(MovesTest)
#include "tst_moves.moc"
