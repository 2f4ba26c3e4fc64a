// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "ui/pages/audit/journalmodel.h"
#include "ui/pages/overview/overviewstate.h"
#include "ui/models/dates.h"
#include "ui/models/programmedraft.h"
#include "ui/pages/start/startstate.h"

#include "core/project/change.h"
#include "core/project/words.h"

#include <QAbstractItemModelTester>

using namespace phaseout;
using namespace phaseout::ui;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Planned {
    Estate estate;
    timetable::Timetable plan;
};

/// Store 0231 with one device in scope, for which somebody comes on \a day.
Planned oneVisit(QDate day)
{
    Planned result;
    Store store{.code = *StoreCode::parse(u"0231")};
    store.id = StoreId(QUuid::createUuidV5(QUuid(), u"s"_s));
    Device device;
    device.isInScope = true;
    device.store = store.id;
    result.estate.stores = {store};
    result.estate.devices = {device};
    result.estate.index();
    timetable::Visit visit;
    visit.store = store.id;
    visit.start = visit.finish = day;
    visit.crews = {1};
    visit.halfDays = 1;
    visit.devices = 1;
    result.plan.visits = {visit};
    return result;
}
} // namespace

/// What the pages of the shell work out, without a window.
class PagesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void datesAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate day(2027, 9, 30);
        QTest::newRow("words") << u"30 Sep 2027"_s << day;
        QTest::newRow("long words") << u" 30  September 2027"_s << day;
        QTest::newRow("slashes, day first") << u"30/9/2027"_s << day;
        QTest::newRow("dots, short year") << u"30.09.27"_s << day;
        QTest::newRow("ISO") << u"2027-09-30"_s << day;
        QTest::newRow("impossible") << u"31 Sep 2027"_s << QDate();
        QTest::newRow("month first") << u"9/30/2027"_s << QDate();
        QTest::newRow("no date") << u"soon"_s << QDate();
        QTest::newRow("far away") << u"1 Jan 9999"_s << QDate();
    }

    void datesAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(parseDay(typed), date);
    }

    void theFormSaysWhatIsWrong_data()
    {
        QTest::addColumn<ProgrammeDraft>("draft");
        QTest::addColumn<QStringList>("wrong");
        const auto row = [](const char *name, const QStringList &wrong, const ProgrammeDraft &draft) { QTest::newRow(name) << draft << wrong; };
        const ProgrammeDraft right{.name = u" Camera  removal "_s, .targetDate = u"30 Sep 2027"_s, .currency = u"EUR"_s};
        const auto with = [&](QString ProgrammeDraft::*field, const QString &typed) {
            ProgrammeDraft draft = right;
            draft.*field = typed;
            return draft;
        };
        row("right", {}, right);
        row("no name", {u"name"_s}, with(&ProgrammeDraft::name, u"  "_s));
        row("no date", {u"pledge"_s}, with(&ProgrammeDraft::pledgeDate, u"never"_s));
        row("target before the pledge", {u"target"_s}, with(&ProgrammeDraft::pledgeDate, u"1 Oct 2027"_s));
        row("a budget", {}, with(&ProgrammeDraft::budget, u"€1,250,000"_s));
        row("a budget in words", {u"budget"_s}, with(&ProgrammeDraft::budget, u"plenty"_s));
        row("a budget of another currency", {u"budget"_s}, with(&ProgrammeDraft::budget, u"£5"_s));
        row("a budget below nothing", {u"budget"_s}, with(&ProgrammeDraft::budget, u"-5"_s));
    }

    void theFormSaysWhatIsWrong()
    {
        QFETCH(ProgrammeDraft, draft);
        QFETCH(QStringList, wrong);
        const ProgrammeProblems problems = problemsOf(draft);
        QStringList found;
        for (const auto &[name, words] : {std::pair{u"name"_s, problems.name}, std::pair{u"pledge"_s, problems.pledgeDate},
                                          std::pair{u"target"_s, problems.targetDate}, std::pair{u"budget"_s, problems.budget}})
            if (!words.isEmpty())
                found.push_back(name);
        QCOMPARE(found, wrong);
        QCOMPARE(problems.isEmpty(), wrong.isEmpty());
    }

    void aProgrammeIsTheSameThroughTheForm()
    {
        Programme programme{u"Camera removal"_s, u"Northbridge"_s, Currency::parse(u"EUR").value()};
        programme.pledge = u"Off our shelves and out of our stores"_s;
        programme.pledgeDate = QDate(2026, 9, 1);
        programme.financialYearStart = 2;
        programme.budgetApproved = Money(123'456'789, programme.currency);
        programme.preparedBy = u"Estates"_s;
        QCOMPARE(programmeOf(ProgrammeDraft::of(programme)), programme);
        programme.budgetApproved.reset();
        QCOMPARE(programmeOf(ProgrammeDraft::of(programme)), programme);
    }

    void fileNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"Camera removal"_s << u"Camera removal.phaseout"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u" .. etc passwd.phaseout"_s.mid(1);
        QTest::newRow("nothing left") << u"///"_s << u"Programme.phaseout"_s;
    }

    void fileNamesAreHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        Programme programme;
        programme.name = name;
        const QString made = fileNameFor(programme);
        QVERIFY(!made.contains(u'/'));
        QVERIFY(!made.startsWith(u'.'));
        if (!name.contains(u".."_s))
            QCOMPARE(made, file);
    }

    void anEmptyEstateHasAnOverviewToo()
    {
        const OverviewState state = overviewState(Estate(), nullptr, nullptr, QDate(2026, 11, 22));
        QVERIFY(state.isEmpty);
        QCOMPARE(state.statement.size(), 2);
        QCOMPARE(state.tiles.size(), size_t{6});
        QVERIFY(state.coming.empty());
        QVERIFY(state.cash.months.empty());
        for (const TileFacts &tile : state.tiles)
            QVERIFY(!tile.caption.isEmpty() && !tile.value.isEmpty());
    }

    void latenessHasAColourAndWords_data()
    {
        QTest::addColumn<QDate>("finish");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isMust");
        QTest::addColumn<int>("rag");
        QTest::addColumn<QString>("note");
        const QDate now(2026, 11, 22);
        QTest::newRow("long after the target") << QDate(2027, 12, 11) << now << false << int(Rag::Red) << u"1 store(s) red"_s;
        QTest::newRow("after the target") << QDate(2027, 10, 11) << now << false << int(Rag::Amber) << u"2 week(s) late"_s;
        QTest::newRow("days after the target") << QDate(2027, 10, 4) << now << false << int(Rag::Amber) << u"4 day(s) late"_s;
        QTest::newRow("in time") << QDate(2027, 9, 1) << now << false << int(Rag::Green) << u"4 week(s) in hand"_s;
        QTest::newRow("two days before the target") << QDate(2027, 9, 28) << now << false << int(Rag::Green) << u"2 day(s) in hand"_s;
        QTest::newRow("in time, but nobody came") << QDate(2026, 11, 2) << now << false << int(Rag::Red) << u"1 visit(s) overdue"_s;
        QTest::newRow("in time, and after a deadline") << QDate(2027, 9, 1) << now << true << int(Rag::Red) << u"1 deadline(s) missed"_s;
    }
    void latenessHasAColourAndWords()
    {
        QFETCH(QDate, finish);
        QFETCH(QDate, today);
        QFETCH(bool, isMust);
        QFETCH(int, rag);
        QFETCH(QString, note);
        auto [estate, plan] = oneVisit(finish);
        estate.programme.targetDate = QDate(2027, 9, 30);
        if (isMust)
            plan.constraints.deadlines = {{u"0231"_s, {}, 0, QDate(2027, 8, 1), true}};
        const OverviewState state = overviewState(estate, &plan, nullptr, today);
        QCOMPARE(state.tiles[3].note, note);
        QCOMPARE(int(state.tiles[3].rag.value_or(Rag::None)), rag);
        QCOMPARE(state.concerns.isEmpty(), !isMust && finish > today && finish <= estate.programme.targetDate);
        // Without the store there is nobody to come for.
        estate.devices.front().store = {};
        estate.index();
        QVERIFY(overviewState(estate, &plan, nullptr, today).concerns.join(u' ').contains(u"1 device(s) in scope have no visit"_s));
    }

    void aVerifiedStoreIsNotYetClear()
    {
        auto [estate, plan] = oneVisit(QDate(2026, 11, 2));
        const auto tile = [&] { return overviewState(estate, &plan, nullptr, QDate(2026, 11, 22)).tiles[2]; };
        QCOMPARE(tile().note, u"of 1 in scope"_s);
        estate.devices.front().delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"WO-1"_s, QDate(2026, 11, 2)};
        QCOMPARE(tile().value, u"0"_s);
        QCOMPARE(tile().note, u"of 1 in scope; 1 verified, not yet certified"_s);
        estate.devices.front().delivery = {DeliveryState::Disposed, EvidenceLevel::Certified, u"WO-2"_s, QDate(2026, 11, 2)};
        QCOMPARE(tile().value, u"1"_s);
        QCOMPARE(tile().note, u"of 1 in scope"_s);
    }

    void whatIsDoneIsNotComing()
    {
        const QDate today(2027, 1, 4);
        Estate estate;
        timetable::Timetable plan;
        for (int i = 0; i < 2; ++i) {
            Store store{.code = *StoreCode::parse(QString::number(100 + i))};
            store.id = StoreId(QUuid::createUuidV5(QUuid(), QString::number(i)));
            store.name = u"%1 %2"_s.arg(i ? u"Late"_s : u"Early"_s, QString(50, u'x'));
            Device device;
            device.id = DeviceId(QUuid::createUuidV5(QUuid(), u"d%1"_s.arg(i)));
            device.isInScope = true;
            device.store = store.id;
            estate.stores.push_back(store);
            estate.devices.push_back(device);
            timetable::Visit visit;
            visit.store = store.id;
            visit.start = visit.finish = today.addDays(i ? 1 : 3);
            visit.crews = {1};
            visit.halfDays = 1;
            visit.devices = 1;
            plan.visits.push_back(visit);
        }
        estate.index();
        QCOMPARE(overviewState(estate, &plan, nullptr, today).coming.size(), size_t{2});
        QVERIFY(overviewState(estate, &plan, nullptr, today).coming.front().words.startsWith(u"Late "_s + QString(50, u'x')));
        estate.devices[1].delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, today};
        const auto left = overviewState(estate, &plan, nullptr, today).coming;
        QCOMPARE(left.size(), size_t{1});
        QVERIFY(left.front().words.startsWith(u"Early"_s));
    }

    void theScheduleIsRatedInWords()
    {
        const auto [estate, plan] = oneVisit(QDate(2027, 9, 1));
        timetable::Timetable baseline = plan;
        QVERIFY(!overviewState(estate, &plan, &baseline, QDate(2026, 11, 22)).concerns.join(u' ').contains(u"rated"_s));
        baseline.visits.front().start = baseline.visits.front().finish = QDate(2027, 3, 1);
        const QString words = overviewState(estate, &plan, &baseline, QDate(2026, 11, 22)).concerns.join(u' ');
        QVERIFY2(words.contains(u"The schedule is rated Red: the last removal is 184 day"_s), qPrintable(words));
        // The same of a store that no register has any more: it is told, and its day counts.
        baseline.gone.push_back({u"0999"_s, baseline.visits.front()});
        baseline.gone.front().visit.store = StoreId(QUuid::createUuidV5(QUuid(), u"gone"_s));
        baseline.gone.front().visit.finish = QDate(2027, 8, 31);
        const QString whole = overviewState(estate, &plan, &baseline, QDate(2026, 11, 22)).concerns.join(u' ');
        QVERIFY2(whole.contains(u"1 store(s) of the baseline are in no register any more"_s) && !whole.contains(u"184 day"_s), qPrintable(whole));
    }

    void theJournalIsToldInWords()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JournalEntry good;
        good.utc = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        good.actor = u"Jo\u202E"_s;
        good.body = toBytes(Edit{{SetCurrentPlan{{}, "ab"}}, u"agreed"_s});
        JournalEntry undone = good;
        undone.undoes = QUuid::createUuidV5(QUuid(), u"x"_s);
        undone.body = toBytes(inverse(Edit{{SetCurrentPlan{{}, "ab"}}, u"agreed"_s}));
        JournalEntry foreign = good;
        foreign.body = "{";
        History history;
        history.add(good);
        model.setEntries({good, undone, foreign}, [&history](const JournalEntry &entry) { return wordsOf(entry, history, Estate()); });
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY(!text(0, JournalModel::What).isEmpty());
        QCOMPARE(text(0, JournalModel::Reason), u"agreed"_s);
        QVERIFY(!text(0, JournalModel::Who).contains(QChar(0x202E)));
        QVERIFY(text(1, JournalModel::What).contains(text(0, JournalModel::What)));
        QVERIFY(!text(2, JournalModel::What).isEmpty());
        QVERIFY(text(2, JournalModel::Reason).isEmpty());
    }

    void decisionsAreToldByNames()
    {
        Estate estate;
        Store store{.code = *StoreCode::parse(u"0046")};
        store.id = StoreId(QUuid::createUuidV5(QUuid(), u"s"_s));
        store.name = u"Hull"_s;
        Device device;
        device.id = DeviceId(QUuid::createUuidV5(QUuid(), u"d"_s));
        device.store = store.id;
        estate.stores = {store};
        estate.devices = {device};
        estate.index();
        const auto makers = rules::MakerRules::builtIn();
        QVERIFY(makers);
        const Edit edit{{DecideDevice{device.id, {}, DeviceDecision{Verdict::Confirmed, Maker(u"dahua"_s), {}, {}, false, {}}}}, {}};
        QCOMPARE(wordsOf(edit, estate, **makers), u"A device at 0046 Hull: Confirmed, Dahua"_s);
        estate.devices.front().store = {};
        QCOMPARE(wordsOf(edit, estate, **makers), u"A device that says nothing of itself: Confirmed, Dahua"_s);
        estate.devices.front().model = u"IPC-HDW2831T"_s;
        QCOMPARE(wordsOf(edit, estate), u"IPC-HDW2831T: Confirmed, dahua"_s);
    }

    void devicesThatNoTotalCountsAreNamed()
    {
        Estate estate;
        Edit edit;
        for (int i = 0; i < 3; ++i) {
            Device device;
            device.id = DeviceId(QUuid::createUuidV5(QUuid(), QString::number(i)));
            device.isInScope = i < 2;
            estate.devices.push_back(device);
            edit.changes.push_back(SetDeviceDelivery{device.id, {}, {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 11, 3)}});
        }
        estate.index();
        QCOMPARE(wordsOf(edit, estate), u"3 device(s), 1 of them not in scope: removed, reported"_s);
        edit.changes.pop_back();
        QCOMPARE(wordsOf(edit, estate), u"2 device(s): removed, reported"_s);
    }

    void whatIsDoneEndsToday()
    {
        const QDate today(2026, 11, 22);
        Estate estate;
        Device device;
        device.isInScope = true;
        device.delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, QDate(2026, 11, 3)};
        estate.devices = {device, device};
        estate.devices[1].delivery = {};
        const OverviewState state = overviewState(estate, nullptr, nullptr, today);
        QCOMPARE(state.curve.lines.size(), size_t{1});
        QCOMPARE(state.curve.lines.front().points.back().date, today);
        QVERIFY(state.curve.lines.front().endLabel.endsWith(u" 1"_s));
        estate.devices[0].delivery = {};
        const OverviewState bare = overviewState(estate, nullptr, nullptr, today);
        QVERIFY(bare.curve.lines.empty() && !bare.curve.emptyWords.isEmpty());
    }
};

PHASEOUT_TEST(PagesTest)
#include "tst_pages.moc"
