// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/risk.h"

#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::assess;

class RiskTest : public QObject {
    Q_OBJECT

    static Device deviceWith(KnownFlaw flaw, bool isExposed, bool isIsolated)
    {
        Device device;
        device.isInScope = true;
        device.verdict = Verdict::Confirmed;
        device.ip = *IpAddress::parse(u"10.0.0.1");
        device.flaw = flaw;
        device.isExposed = isExposed;
        device.isIsolated = isIsolated;
        return device;
    }
    static constexpr KnownFlaw flaws[] = {KnownFlaw::None, KnownFlaw::Untold, KnownFlaw::UntoldExploited, KnownFlaw::Flawed, KnownFlaw::FlawedExploited};
    static constexpr auto today = [] { return QDate(2026, 11, 22); };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knownFlaws_data()
    {
        QTest::addColumn<KnownFlaw>("flaw");
        QTest::addColumn<bool>("isExposed");
        QTest::addColumn<bool>("isIsolated");
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << KnownFlaw::None << false << false << 0;
        QTest::newRow("none, on the internet") << KnownFlaw::None << true << false << 0;
        QTest::newRow("nobody can tell") << KnownFlaw::Untold << false << false << 20;
        QTest::newRow("nobody can tell, attackers use it") << KnownFlaw::UntoldExploited << false << false << 40;
        QTest::newRow("in its firmware") << KnownFlaw::Flawed << false << false << 60;
        QTest::newRow("in its firmware, attackers use it") << KnownFlaw::FlawedExploited << false << false << 80;
        QTest::newRow("in its firmware, attackers use it, on the internet") << KnownFlaw::FlawedExploited << true << false << 100;
        QTest::newRow("the same, taken off the network") << KnownFlaw::FlawedExploited << true << true << 32;
    }
    void knownFlaws()
    {
        QFETCH(KnownFlaw, flaw);
        QFETCH(bool, isExposed);
        QFETCH(bool, isIsolated);
        QTEST(deviceRisk(deviceWith(flaw, isExposed, isIsolated), nullptr, {}, today()).part(RiskPart::KnownFlaw), "expected");
    }

    void aWorseFlawIsNoSmallerRisk()
    {
        for (const bool isExposed : {false, true})
            for (const bool isIsolated : {false, true}) {
                int before = 0;
                for (const KnownFlaw flaw : flaws) {
                    const Risk risk = deviceRisk(deviceWith(flaw, isExposed, isIsolated), nullptr, defaultRiskWeights(), today());
                    QVERIFY(risk.total >= before && risk.part(RiskPart::KnownFlaw) >= 0 && risk.part(RiskPart::KnownFlaw) <= 100);
                    before = risk.total;
                }
            }
    }

    // A project from before flaws counted: its weights say nothing of them, are kept as they were, and give what they gave.
    void olderWeights()
    {
        const QJsonObject older{{u"exposure"_s, 30}, {u"firmware"_s, 20}, {u"age"_s, 10}, {u"class"_s, 10}, {u"place"_s, 15}, {u"evidence"_s, 5}, {u"services"_s, 10}};
        const auto weights = riskWeightsFromJson(older);
        QVERIFY_RESULT(weights);
        QCOMPARE(weights->knownFlaw, 0);
        QCOMPARE(toJson(*weights), older);
        const int without = deviceRisk(deviceWith(KnownFlaw::None, true, false), nullptr, *weights, today()).total;
        for (const KnownFlaw flaw : flaws)
            QCOMPARE(deviceRisk(deviceWith(flaw, true, false), nullptr, *weights, today()).total, without);
    }

    void whatIsKeptIsRead()
    {
        QVERIFY(rc::check("weights there and back", [] {
            RiskWeights weights{};
            for (int RiskWeights::*one : {&RiskWeights::exposure, &RiskWeights::firmware, &RiskWeights::age, &RiskWeights::deviceClass, &RiskWeights::place,
                                          &RiskWeights::evidence, &RiskWeights::openServices, &RiskWeights::knownFlaw})
                weights.*one = *rc::gen::inRange(0, 101);
            RC_PRE(!(weights == RiskWeights{0, 0, 0, 0, 0, 0, 0, 0}));
            const auto read = riskWeightsFromJson(toJson(weights));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == weights);
        }));
        QCOMPARE(defaultRiskWeights().knownFlaw, 15);
    }

    void refusedWeights_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("too much") << QJsonObject{{u"flaws"_s, 101}};
        QTest::newRow("below nothing") << QJsonObject{{u"flaws"_s, -1}};
        QTest::newRow("a word") << QJsonObject{{u"flaws"_s, u"much"_s}};
        QTest::newRow("nothing counts") << QJsonObject{{u"exposure"_s, 0}, {u"firmware"_s, 0}, {u"age"_s, 0}, {u"class"_s, 0}, {u"place"_s, 0}, {u"evidence"_s, 0}, {u"services"_s, 0}};
    }
    void refusedWeights()
    {
        QFETCH(QJsonObject, object);
        const auto read = riskWeightsFromJson(object);
        QVERIFY(!read && read.error().code == ErrorCode::ValueInvalid);
    }
};
PHASEOUT_TEST(RiskTest)
#include "tst_risk.moc"
