// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

class ScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void scenariosAreReadWholeOrRefused_data()
    {
        QTest::addColumn<QByteArray>("edits");
        QTest::addColumn<QString>("refused"); // the beginning of the place; empty: taken
        const auto row = [](const char *name, const QByteArray &edits, const char *refused = "") { QTest::newRow(name) << edits << QString::fromLatin1(refused); };
        row("no edits", "");
        row("every kind", R"({"kind":"set","values":{"leadTimeWeeks":6}},{"kind":"crews","region":"Wales","add":-1},{"kind":"budgets","perMille":900},
            {"kind":"deliveries","weeks":-2},{"kind":"deadlines","weeks":4},{"kind":"pace","steps":[{"percent":50,"by":"2028-01-01"},{"percent":100,"by":"2029-01-01"}],"must":true},
            {"kind":"spread","weeks":104},{"kind":"not-before","stores":[{"store":"0001","until":"2027-05-01"}]},{"kind":"weights","values":{"place":90}},{"kind":"isolate","storesPerDay":5})");
        row("crews for a time", R"({"kind":"crews","add":1,"from":"2027-01-01","to":"2027-02-01"})");
        row("half a period", R"({"kind":"crews","add":1,"from":"2027-01-01"})", "scenarios[0].edits[0].to");
        row("a period that runs backwards", R"({"kind":"crews","add":1,"from":"2027-02-01","to":"2027-01-01"})", "scenarios[0].edits[0].to");
        row("an unknown kind", R"({"kind":"magic"})", "scenarios[0].edits[0].kind");
        row("a key of another kind", R"({"kind":"budgets","weeks":4})", "scenarios[0].edits[0].weeks");
        row("constraints that make no sense", R"({"kind":"set","values":{"horizonWeeks":0}})", "scenarios[0].edits[0].values");
        row("weights that make no sense", R"({"kind":"weights","values":{"age":101}})", "scenarios[0].edits[0].values");
        row("a pace that falls", R"({"kind":"pace","steps":[{"percent":50,"by":"2028-01-01"},{"percent":40,"by":"2029-01-01"}]})", "scenarios[0].edits[0].steps[1].percent");
        row("a pace without a day", R"({"kind":"pace","steps":[{"percent":50}]})", "scenarios[0].edits[0].steps[0].by");
        row("no store a day", R"({"kind":"isolate","storesPerDay":0})", "scenarios[0].edits[0].storesPerDay");
    }
    void scenariosAreReadWholeOrRefused()
    {
        QFETCH(QByteArray, edits);
        QFETCH(QString, refused);
        const auto object = parseJsonObject(R"({"scenarios":[{"name":"A","note":"N","source":"S","edits":[)" + edits + "]}]}", u"test"_s);
        QVERIFY_RESULT(object);
        const auto scenarios = scenariosFromJson(*object, Currency::pounds());
        if (!refused.isEmpty()) {
            QVERIFY(!scenarios);
            QCOMPARE(scenarios.error().code, ErrorCode::ValueInvalid);
            QVERIFY2(scenarios.error().subject.startsWith(refused), qPrintable(scenarios.error().subject));
            return;
        }
        QVERIFY_RESULT(scenarios);
        QCOMPARE(scenarios->size(), size_t(1));
        const auto again = scenariosFromJson(toJson(*scenarios), Currency::pounds());
        QVERIFY_RESULT(again);
        QVERIFY(*again == *scenarios);
    }
    void namesAreThereOnce()
    {
        for (const char *names : {R"([{"name":"A"},{"name":"A "}])", R"([{"name":" "}])", R"([{"note":"nameless"}])"}) {
            const auto object = parseJsonObject(QByteArray(R"({"scenarios":)") + names + '}', u"test"_s);
            QVERIFY_RESULT(object);
            QVERIFY(!scenariosFromJson(*object, Currency::pounds()));
        }
    }
    void theyAreKeptUndoneAndProven()
    {
        test::Bench bench;
        const auto project = bench.filled();
        const std::vector<Scenario> wanted{{u"More"_s, u"crews"_s, {}, {{.kind = ScenarioEdit::Kind::Crews, .values = {}, .region = {}, .amount = 2}}}};
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::Scenarios, toJson(wanted))));
        QVERIFY(project->estate()->scenarios == wanted);
        const auto findings = project->verify({});
        QVERIFY_RESULT(findings);
        QVERIFY(findings->empty());
        QVERIFY_RESULT(project->undo({}));
        QVERIFY(project->estate()->scenarios.empty());
        QVERIFY_RESULT(project->redo({}));
        QVERIFY(project->estate()->scenarios == wanted);
    }
};
PHASEOUT_TEST(ScenariosTest)
#include "tst_scenarios.moc"
