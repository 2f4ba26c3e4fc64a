// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/timetable/presets.h"
#include "core/timetable/scenarios.h"
#include "tests/core/project/bench.h"
#include "tests/core/timetable/story.h"
#include "tests/runner.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::timetable;
using phaseout::test::Story;
using phaseout::test::today;

namespace {
Scenario scenario(const QString &name, const QByteArray &edits)
{
    const auto object = parseJsonObject("{\"scenarios\":[{\"name\":\"" + name.toUtf8() + "\",\"edits\":[" + edits + "]}]}", name);
    return scenariosFromJson(*object, Currency::pounds())->front();
}

const auto stores = u"store A cameras 27 region North | store B cameras 20 region North | store C cameras 9 region South | store D cameras 3 region South | "
                    "crews North 1 | crews South 1 | stock camera 2027-01-04 100 | budget 2027-01-01 2027-12-31 1000 | deadline A 2027-03-01"_s;
} // namespace

class TimetableScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void editsChangeTheConstraints_data()
    {
        QTest::addColumn<QByteArray>("edits");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArrayList>("findings");
        const auto row = [](const char *name, const QByteArray &edits, const QString &key, const QByteArray &value, const QByteArrayList &findings = {}) {
            QTest::newRow(name) << edits << key << value << findings;
        };
        row("a key", R"({"kind":"set","values":{"leadTimeWeeks":6}})", u"leadTimeWeeks"_s, "6");
        row("crews of one region", R"({"kind":"crews","region":"South","add":2})", u"crews"_s,
            R"([{"changes":[],"crews":1,"region":"North"},{"changes":[],"crews":3,"region":"South"}])");
        row("crews everywhere, never below none", R"({"kind":"crews","add":-5})", u"crews"_s,
            R"([{"changes":[],"crews":0,"region":"North"},{"changes":[],"crews":0,"region":"South"}])");
        row("crews for a time", R"({"kind":"crews","region":"South","add":1,"from":"2027-02-01","to":"2027-02-05"})", u"crews"_s,
            R"([{"changes":[],"crews":1,"region":"North"},{"changes":[{"crews":2,"from":"2027-02-01","to":"2027-02-05"}],"crews":1,"region":"South"}])");
        row("crews of nowhere", R"({"kind":"crews","region":"Mars","add":1})", u"leadTimeWeeks"_s, "0", {"scenario.region.unknown"});
        row("late deliveries", R"({"kind":"deliveries","weeks":2})", u"stock"_s, R"([{"item":"camera","on":"2027-01-18","quantity":100}])");
        row("later deadlines", R"({"kind":"deadlines","weeks":1})", u"deadlines"_s, R"([{"by":"2027-03-08","minimumRisk":0,"must":true,"region":"","store":"A"}])");
        row("half by a day, the riskiest", R"({"kind":"set","values":{"deadlines":[]}},{"kind":"pace","steps":[{"percent":50,"by":"2027-02-01"}]})", u"deadlines"_s,
            R"([{"by":"2027-02-01","minimumRisk":0,"must":false,"region":"","store":"A"},{"by":"2027-02-01","minimumRisk":0,"must":false,"region":"","store":"B"}])");
        row("a lease", R"({"kind":"not-before","stores":[{"store":"C","until":"2027-03-01"}]})", u"closures"_s,
            R"([{"from":"2026-11-20","reason":"waits for its day","store":"C","to":"2027-02-28"}])");
        row("a lease of nobody's", R"({"kind":"not-before","stores":[{"store":"Q","until":"2027-03-01"}]})", u"closures"_s, "[]", {"scenario.store.unknown"});
        row("a lease of none", R"({"kind":"not-before","stores":[]})", u"closures"_s, "[]", {"scenario.waits.none"});
        row("sensitive stores first where none is", R"({"kind":"weights","values":{"place":100}})", u"leadTimeWeeks"_s, "0", {"scenario.sensitivity.none"});
        row("no edits", "", u"leadTimeWeeks"_s, "0", {"scenario.no-edits"});
        row("spread over years", R"({"kind":"spread","weeks":200})", u"horizonWeeks"_s, "300");
    }
    void editsChangeTheConstraints()
    {
        QFETCH(QByteArray, edits);
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArrayList, findings);
        const Story story(stores);
        const auto changed = constraintsOf(scenario(u"S"_s, edits), story.estate(), today);
        const QJsonValue is = toJson(changed.value).value(key);
        const QByteArray text = is.isArray() ? QJsonDocument(is.toArray()).toJson(QJsonDocument::Compact) : QByteArray::number(is.toInteger());
        QCOMPARE(text, value);
        QCOMPARE(test::findingIds(changed.findings), findings);
    }
    void scenariosComeOutBesideThePlan()
    {
        const Story story(stores);
        const std::vector<Scenario> scenarios{scenario(u"more"_s, R"({"kind":"crews","region":"North","add":1})"), scenario(u"fewer"_s, R"({"kind":"crews","region":"North","add":-1})"),
                                              scenario(u"off"_s, R"({"kind":"isolate","storesPerDay":4})"), scenario(u"late"_s, R"({"kind":"deliveries","weeks":8})")};
        const auto results = compared(scenarios, story.estate(), test::knowledge(), today, nullptr, {1, 120}, {});
        QVERIFY_RESULT(results);
        QCOMPARE(results->size(), size_t(5));
        const ScenarioResult &now = results->at(0);
        const ScenarioResult &more = results->at(1);
        const ScenarioResult &fewer = results->at(2);
        const ScenarioResult &off = results->at(3);
        const ScenarioResult &late = results->at(4);
        QCOMPARE(now.visits, 4);
        QCOMPARE(now.againstNow, 0.0);
        QVERIFY(more.exposure < now.exposure && more.finish <= now.finish && more.againstNow < 0);
        QCOMPARE(fewer.visits, 2);
        QCOMPARE(fewer.unplanned, 2);
        QVERIFY(fewer.exposure > now.exposure);
        QVERIFY(!fewer.shares.back().second.isValid());
        QCOMPARE(now.shares.back().second, now.finish);
        QVERIFY(now.half.isValid() && now.half <= now.finish);
        QCOMPARE(off.isolated, 4);
        QCOMPARE(off.isolatedBy, QDate(2027, 1, 11)); // four a day
        QVERIFY(off.exposure < now.exposure);
        QCOMPARE(off.finish, now.finish);
        QVERIFY(late.finish > now.finish && late.mustsMissed == 1);
        QCOMPARE(now.moved, 0); // from no plan
        QCOMPARE(now.peakCrews, 2);
        QCOMPARE(more.peakCrews, 3);
        QVERIFY(now.peakMonth.isValid() && now.peakMonth.day() == 1 && now.peakCost <= now.cost.likely && now.peakCost > Money::zero(Currency::pounds()));
        const auto first = test::planned(story);
        QVERIFY_RESULT(first);
        const auto from = compared(scenarios, story.estate(), test::knowledge(), today, &first->timetable, {1, 120}, {});
        QVERIFY_RESULT(from);
        QCOMPARE(from->at(0).moved, 0);
        QCOMPARE(from->at(2).moved, 2); // the two that have no visit any more
        const auto again = compared(scenarios, story.estate(), test::knowledge(), today, nullptr, {1, 120}, {});
        QVERIFY_RESULT(again);
        for (size_t i = 0; i < results->size(); ++i)
            QCOMPARE(again->at(i).exposure, results->at(i).exposure);
    }
    void theTargetIsKeptOrNot()
    {
        const Story story(stores);
        const std::vector<Scenario> scenarios{scenario(u"fewer"_s, R"({"kind":"crews","region":"North","add":-1})"), scenario(u"late"_s, R"({"kind":"deliveries","weeks":8})")};
        const auto without = compared(scenarios, story.estate(), test::knowledge(), today, nullptr, {1, 60}, {});
        QVERIFY_RESULT(without);
        QVERIFY(!without->at(0).afterTarget && targetWords(without->at(0)).isEmpty());
        Estate aimed = story.estate();
        aimed.programme.targetDate = without->at(0).finish;
        const auto results = compared(scenarios, aimed, test::knowledge(), today, nullptr, {1, 60}, {});
        QVERIFY_RESULT(results);
        QCOMPARE(results->at(0).afterTarget, std::optional(0));
        QCOMPARE(targetWords(results->at(0)), u"kept"_s);
        QCOMPARE(targetWords(results->at(1)), u"kept by all but 2 store(s)"_s);
        const auto days = aimed.programme.targetDate.daysTo(results->at(2).finish);
        QVERIFY(days > 0);
        QCOMPARE(targetWords(results->at(2)), u"%1 day(s) late"_s.arg(days));
    }
    void moneyCountsInTheMonthInWhichAVisitStarts()
    {
        const Story story(u"start 2027-01-28 | store A cameras 27"_s); // into February
        const auto results = compared({}, story.estate(), test::knowledge(), today, nullptr, {1, 20}, {});
        QVERIFY_RESULT(results);
        QCOMPARE(results->front().finish.month(), 2);
        QCOMPARE(results->front().peakMonth, QDate(2027, 1, 1));
        QCOMPARE(results->front().peakCost, results->front().cost.likely);
    }
    void presetsAreComparisonsWithTheirSource()
    {
        const auto all = presets();
        QVERIFY_RESULT(all);
        QStringList slugs;
        for (const Preset &preset : *all) {
            slugs += preset.slug;
            QVERIFY(preset.note.startsWith(u"A comparison, not law: "_s));
            QVERIFY(!preset.source.isEmpty() && preset.asOf.isValid());
            const Scenario made = scenarioOf(preset, QDate(2026, 1, 20), today);
            QVERIFY(made.note.endsWith(u"10 month(s) have passed since the promise."_s));
            const auto read = scenariosFromJson(toJson(std::vector<Scenario>{made}), Currency::pounds());
            QVERIFY_RESULT(read);
            QVERIFY(read->front() == made);
            const Story story(stores);
            const QHash<QString, QByteArrayList> idle{{u"stop-buying"_s, {"scenario.no-edits"}}, {u"sensitive-sites-first"_s, {"scenario.sensitivity.none"}}, {u"lease-renewal"_s, {"scenario.waits.none"}}};
            QCOMPARE(test::findingIds(constraintsOf(made, story.estate(), today).findings), idle.value(preset.slug));
        }
        QCOMPARE(slugs.join(u' '), u"uk-government-pace stop-buying disconnect-first sensitive-sites-first lease-renewal scheduled-refresh"_s);
        const ScenarioEdit pace = scenarioOf(all->front(), QDate(2026, 1, 20), today).edits.front();
        QCOMPARE(pace.steps.front().by, QDate(2027, 6, 20));
        QCOMPARE(pace.steps.back().by, QDate(2028, 6, 20));
        QVERIFY(scenarioOf(all->front(), {}, today).edits.front().steps.front().by == today.addMonths(17));
    }
    void aScheduledRefreshTakesItsYears()
    {
        const Story story(u"start 2027-01-04 | crews - 4 | store A cameras 3 | store B cameras 60 | store C cameras 3 | store D cameras 3"_s);
        const auto all = presets();
        QVERIFY_RESULT(all);
        const auto preset = std::find_if(all->begin(), all->end(), [](const Preset &one) { return one.slug == u"scheduled-refresh"; });
        const auto results = compared({scenarioOf(*preset, {}, today)}, story.estate(), test::knowledge(), today, nullptr, {1, 60}, {});
        QVERIFY_RESULT(results);
        QVERIFY(results->at(0).finish < QDate(2027, 3, 1));
        QVERIFY(results->at(1).finish >= QDate(2027, 1, 4).addDays(7 * 364 * 3 / 4)); // the last of four
        QVERIFY(results->at(1).exposure > 5 * results->at(0).exposure);
    }
    void adoptingIsOneEdit()
    {
        const Story story(stores);
        const Edit edit = adoption(scenario(u"S"_s, R"({"kind":"crews","region":"North","add":1},{"kind":"weights","values":{"place":90}})"), story.estate(), today);
        QCOMPARE(edit.changes.size(), size_t(2));
        QCOMPARE(edit.reason, u"S"_s);
    }
};
PHASEOUT_TEST(TimetableScenariosTest)
#include "tst_scenarios.moc"
