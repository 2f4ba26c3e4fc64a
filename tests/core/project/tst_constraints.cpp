// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pending.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

// Every key of the published form, each with a value that is not its default.
const QByteArray everything = R"({
  "start": "2027-01-11", "horizonWeeks": 60, "camerasPerCrewDay": 8, "visitOverheadHalfDays": 2, "leadTimeWeeks": 3,
  "worksBankHolidays": true, "lockedUntil": "2027-02-01", "budgetCarriesOver": true,
  "crews": [{"region": "London", "crews": 3, "changes": [{"from": "2027-07-01", "to": "2027-08-31", "crews": 1}]}, {"region": "", "crews": 1, "changes": []}],
  "budgets": [{"from": "2027-01-01", "to": "2027-12-31", "capMinor": 123456}],
  "stock": [{"item": "camera", "on": "2027-01-20", "quantity": 40}, {"item": "recorder", "on": "2027-01-20", "quantity": 4}],
  "freezes": [{"name": "Christmas", "from": "2027-11-15", "to": "2028-01-05", "region": "London"}],
  "closures": [{"store": "0231", "from": "2027-03-01", "to": "2027-03-05", "reason": "refit"}],
  "pins": [{"store": "0231", "week": "2027-02-01", "reason": "asked for"}],
  "deadlines": [{"store": "0231", "region": "London", "minimumRisk": 70, "by": "2027-06-30", "must": false}],
  "precedences": [{"before": "0231", "after": "0232", "lagWeeks": 2}],
  "uncertainty": {"productivity": {"least": 800, "likely": 900, "most": 1400}, "duration": {"least": 700, "likely": 1000, "most": 1600},
                  "deliverySlipWeeks": {"least": 0, "likely": 1, "most": 9}, "eachSlipWeeks": {"least": 0, "likely": 1, "most": 4},
                  "absence": {"least": 10, "likely": 40, "most": 200}, "revisits": {"least": 20, "likely": 50, "most": 200},
                  "freezeWeeks": {"least": 0, "likely": 1, "most": 3}, "revisitShare": 400, "revisitLag": 30}
})";
} // namespace

class ConstraintsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thePublishedFormComesBack()
    {
        std::vector<Finding> findings;
        const auto constraints = constraintsFromJson(objectOf(everything), Currency::pounds(), findings);
        QVERIFY_RESULT(constraints);
        QVERIFY(findings.empty());
        QJsonObject written = toJson(*constraints);
        QCOMPARE(written, objectOf(everything));
        const auto again = constraintsFromJson(written, Currency::pounds(), findings);
        QVERIFY_RESULT(again);
        QVERIFY(*again == *constraints);
        QVERIFY(!(*again == Constraints()));
    }
    void nothingGivenIsNothingBinding()
    {
        std::vector<Finding> findings;
        const auto constraints = constraintsFromJson({}, Currency::pounds(), findings);
        QVERIFY_RESULT(constraints);
        QVERIFY(*constraints == Constraints());
        QVERIFY(*constraintsFromJson(toJson(Constraints()), Currency::pounds(), findings) == Constraints());
    }
    void theDocumentedExampleIsRead()
    {
        QFile file(QStringLiteral(PHASEOUT_SOURCE_DIR "/docs/constraints.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString example = text.section(u"```json"_s, 1, 1).section(u"```"_s, 0, 0);
        QVERIFY(!example.isEmpty());
        std::vector<Finding> findings;
        QVERIFY_RESULT(constraintsFromJson(objectOf(example.toUtf8()), Currency::pounds(), findings));
        for (const QString &key : objectOf(everything).keys()) // documented, every one
            QVERIFY2(text.contains(QString(u'`' + key)), qPrintable(key));
    }
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) { QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place); };
        row("unknown key", R"({"crewz": []})", "crewz");
        row("a text for a number", R"({"horizonWeeks": "many"})", "horizonWeeks");
        row("no week at all", R"({"horizonWeeks": 0})", "horizonWeeks");
        row("too many weeks", R"({"horizonWeeks": 521})", "horizonWeeks");
        row("half a camera", R"({"camerasPerCrewDay": 2.5})", "camerasPerCrewDay");
        row("a lead time that no number holds", R"({"leadTimeWeeks": 1e30})", "leadTimeWeeks");
        row("negative lead time", R"({"leadTimeWeeks": -1})", "leadTimeWeeks");
        row("a day that is none", R"({"start": "2027-02-30"})", "start");
        row("a day in another form", R"({"start": "11/01/2027"})", "start");
        row("not yes or no", R"({"worksBankHolidays": 1})", "worksBankHolidays");
        row("not a list", R"({"crews": {}})", "crews");
        row("not an object in a list", R"({"crews": [1]})", "crews[0]");
        row("negative crews", R"({"crews": [{"crews": 1}, {"region": "London", "crews": -1}]})", "crews[1].crews");
        row("too many crews", R"({"crews": [{"crews": 10001}]})", "crews[0].crews");
        row("unknown key of crews", R"({"crews": [{"size": 1}]})", "crews[0].size");
        row("a change without an end", R"({"crews": [{"crews": 1, "changes": [{"from": "2027-01-01", "crews": 2}]}]})", "crews[0].changes[0].to");
        row("a change that ends before it begins", R"({"crews": [{"crews": 1, "changes": [{"from": "2027-01-02", "to": "2027-01-01", "crews": 2}]}]})",
            "crews[0].changes[0].to");
        row("a budget without days", R"({"budgets": [{"capMinor": 1}]})", "budgets[0].from");
        row("a budget beyond all money", R"({"budgets": [{"from": "2027-01-01", "to": "2027-01-02", "capMinor": 2e18}]})", "budgets[0].capMinor");
        row("a negative budget", R"({"budgets": [{"from": "2027-01-01", "to": "2027-01-02", "capMinor": -1}]})", "budgets[0].capMinor");
        row("stock of something else", R"({"stock": [{"item": "tripod", "on": "2027-01-01", "quantity": 1}]})", "stock[0].item");
        row("stock that never comes", R"({"stock": [{"item": "camera", "quantity": 1}]})", "stock[0].on");
        row("a freeze without days", R"({"freezes": [{"name": "x"}]})", "freezes[0].from");
        row("a closure of nothing", R"({"closures": [{"from": "2027-01-01", "to": "2027-01-02"}]})", "closures[0].store");
        row("a pin to a Tuesday", R"({"pins": [{"store": "1", "week": "2027-02-02"}]})", "pins[0].week");
        row("a pin to no week", R"({"pins": [{"store": "1"}]})", "pins[0].week");
        row("a deadline without a day", R"({"deadlines": [{"store": "1"}]})", "deadlines[0].by");
        row("a risk above 100", R"({"deadlines": [{"minimumRisk": 101, "by": "2027-01-01"}]})", "deadlines[0].minimumRisk");
        row("before itself", R"({"precedences": [{"before": "1", "after": "1"}]})", "precedences[0].after");
        row("after nothing", R"({"precedences": [{"before": "1"}]})", "precedences[0].after");
        row("worse than the likely", R"({"uncertainty": {"absence": {"least": 40, "likely": 30, "most": 150}}})", "uncertainty.absence.likely");
        row("a share above all", R"({"uncertainty": {"revisits": {"most": 1001}}})", "uncertainty.revisits.most");
        row("an unknown spread", R"({"uncertainty": {"weather": {"most": 1}}})", "uncertainty.weather");
        row("negative lag", R"({"precedences": [{"before": "1", "after": "2", "lagWeeks": -1}]})", "precedences[0].lagWeeks");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QVERIFY(!objectOf(json).isEmpty());
        std::vector<Finding> findings;
        const auto constraints = constraintsFromJson(objectOf(json), Currency::pounds(), findings);
        QVERIFY(!constraints);
        QCOMPARE(constraints.error().code, ErrorCode::ValueInvalid);
        QVERIFY(!findings.empty());
        QVERIFY2(findings.front().message.contains(place), qPrintable(findings.front().message));
        QVERIFY2(userText(constraints.error()).contains(place), qPrintable(userText(constraints.error())));
        // And nothing of it gets into a project.
        test::Bench bench;
        const auto project = bench.fresh();
        QVERIFY(!project->apply(changeDocument(*project->estate(), Document::Constraints, objectOf(json))));
        QVERIFY(project->estate()->constraints == Constraints());
    }
    void everythingWrongIsSaidAtOnce()
    {
        std::vector<Finding> findings;
        QVERIFY(!constraintsFromJson(objectOf(R"({"x": 1, "crews": [{"crews": -1}], "pins": [{"store": "1"}, {"week": "2027-02-01"}]})"),
                                     Currency::pounds(), findings));
        QCOMPARE(findings.size(), 4u);
    }
};
PHASEOUT_TEST(ConstraintsTest)
#include "tst_constraints.moc"
