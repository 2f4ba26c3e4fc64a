// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/estate/queues.h"
#include "core/project/bulkedits.h"
#include "core/project/estatejson.h"
#include "core/project/placerulework.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
Observation camera(const QString &ip, const QString &name, const QString &site = {}, int number = 0)
{
    Observation o;
    o.row = 2 + number;
    if (const auto address = IpAddress::parse(ip))
        o.ip = *address;
    o.mac = MacAddress::fromNumber(0x44'19'B6'10'00'00u + static_cast<std::uint64_t>(number));
    o.add(TraitKind::Name, name.toStdString());
    o.add(TraitKind::StoreName, site.toStdString());
    return o;
}

// Four shops without subnets; six cameras of which nobody can tell where they are.
std::unique_ptr<Project> unplaced(Bench &bench)
{
    auto project = bench.fresh();
    Facts facts{u"scan.csv"_s, {}, {}, {}};
    int number = 0;
    for (const auto &[ip, name, site] : {std::tuple(u"10.9.1.5"_s, u"NB0001-CAM1"_s, QString()), std::tuple(u"10.9.1.6"_s, u"lobby-4"_s, QString()),
                                         std::tuple(u"10.9.2.5"_s, u"NB0002-CAM1"_s, u"the big one"_s), std::tuple(u"10.9.2.6"_s, u"lobby-7"_s, u"The Big One"_s),
                                         std::tuple(u"10.9.3.5"_s, u"NB0003-CAM9"_s, QString()), std::tuple(u"10.9.4.5"_s, u"NB9999-CAM9"_s, QString())})
        facts.observations.push_back(camera(ip, name, site, number++));
    PHASEOUT_CHECK(import(*project, {registerOf(4), facts}).has_value());
    return project;
}

const PlaceRule byName{PlaceField::HostName, u"nb{code}-*"_s, {}, {}};
const PlaceRule bySubnet{PlaceField::Subnet, u"10.9.2.0/24"_s, {}, u"0003"_s};

QString storeOf(const Project &project, const QString &name)
{
    for (const Device &device : project.estate()->devices)
        if (device.name == name)
            return device.store.isNull() ? QString() : project.estate()->store(device.store)->code.text();
    return u"no such device"_s;
}

// Applies \a rules after trying them out, and looks whether what was promised came.
RulePreview applied(Project &project, const std::vector<PlaceRule> &rules)
{
    const auto before = project.estate();
    const QString dump = dumpOf(*before);
    const auto preview = previewRules(project, rules, {});
    PHASEOUT_CHECK(preview.has_value());
    PHASEOUT_CHECK(dumpOf(*project.estate()) == dump); // nothing stayed
    PHASEOUT_CHECK(project.apply(changeRules(*before, rules)).has_value());
    std::vector<RuleMove> moved;
    for (const Device &device : project.estate()->devices)
        if (const Device *was = before->device(device.id); was && was->store != device.store)
            moved.push_back({device.id, was->store, device.store});
    PHASEOUT_CHECK(moved == preview->moves);
    const RulePreview &p = *preview;
    PHASEOUT_CHECK(p.fromQueue + p.fromElsewhere + p.fromStores + p.toQueue + p.toElsewhere == static_cast<qint64>(p.moves.size()));
    return *preview;
}
} // namespace

class PlaceRulesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPreviewSaysWhatWillBe()
    {
        Bench bench;
        const auto project = unplaced(bench);
        const QString before = dumpOf(*project->estate());
        const RulePreview first = applied(*project, {byName});
        QCOMPARE(first.spokenOf, 3);
        QCOMPARE(first.fromQueue, 3);
        QCOMPARE(first.fromStores, 0);
        QVERIFY(first.conflicts.empty());
        QCOMPARE(storeOf(*project, u"NB0002-CAM1"_s), u"0002"_s);
        QCOMPARE(storeOf(*project, u"NB9999-CAM9"_s), QString());
        QCOMPARE(project->estate()->devices.front().storeRule, u"rule"_s);
        const auto mapped = [&project] { return mappedByRules(*project, {}).value_or(std::vector<qint64>{-1}); };
        QCOMPARE(mapped(), std::vector<qint64>{3});

        // Against another rule it decides nothing; against what is worked out it would.
        const RulePreview second = applied(*project, {byName, bySubnet});
        QCOMPARE(second.spokenOf, 2);
        QCOMPARE(second.fromQueue, 1); // the lobby
        QCOMPARE(second.toQueue, 1); // two rules for one
        QCOMPARE(second.staying, 0); // so that it does not stay
        QCOMPARE(second.conflicts.size(), size_t(1));
        QVERIFY(second.conflicts.front().why == RuleConflict::Why::Disagree);
        QCOMPARE(mapped(), (std::vector<qint64>{2, 1}));
        const RulePreview third = applied(*project, {bySubnet});
        QCOMPARE(third.spokenOf, 0); // no new one
        QCOMPARE(third.fromQueue, 1);
        QCOMPARE(third.toQueue, 2);
        QCOMPARE(mapped(), std::vector<qint64>{2});
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QVERIFY_RESULT(project->redo());
        QCOMPARE(storeOf(*project, u"NB0003-CAM9"_s), u"0003"_s);
    }

    // What was indexed for one question is indexed no more for the next, and anew when places change.
    void placesAreIndexedOnceAndFollowTheRules()
    {
        Bench bench;
        const auto project = unplaced(bench);
        const DeviceId id = project->estate()->devices.front().id;
        const Locator *places = &project->places();
        QVERIFY_RESULT(project->explain(id));
        QVERIFY(project->explain(id)->place.store.isNull());
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), {&id, 1}, project->estate()->stores.front().id)));
        QVERIFY_RESULT(project->undo());
        QCOMPARE(&project->places(), places);
        QVERIFY_RESULT(project->apply(changeRules(*project->estate(), {byName})));
        QCOMPARE(project->estate()->store(project->explain(id)->place.store)->code.text(), u"0001"_s);
        QVERIFY_RESULT(project->undo());
        QVERIFY(project->explain(id)->place.store.isNull());
        QVERIFY_RESULT(import(*project, {subnetsOf(4), registerOf(6)}));
        QVERIFY(std::ranges::any_of(project->places().query(u"0006"_s, 8), [&](const Candidate &one) { return project->estate()->store(one.id)->code.text() == u"0006"_s; }));
        assess::RiskWeights weights = project->estate()->riskWeights;
        weights.exposure = 0;
        weights.evidence = 60;
        QVERIFY_RESULT(project->apply(changeDocument(*project->estate(), Document::RiskWeights, toJson(weights))));
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), {&id, 1}, project->estate()->stores.front().id)));
        const int risk = project->estate()->device(id)->risk;
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(project->estate()->device(id)->risk, risk);
    }

    // As the store is shown where two companies have its code.
    void aStoreIsCalledWithItsCompany()
    {
        Bench bench;
        const auto project = bench.fresh();
        Facts both{u"stores.csv"_s, {}, {}, {}};
        for (const QString &company : {u"Alpha Ltd"_s, u"Beta Ltd"_s}) {
            StoreRow row = registerOf(1).stores.front();
            row.fields.insert(StoreField::Organisation, company);
            row.row += static_cast<qint64>(both.stores.size());
            both.stores.push_back(row);
        }
        QVERIFY_RESULT(import(*project, {both}));
        const auto estate = project->estate();
        const auto settled = [&estate](const QString &organisation, const QString &store) { return settledRule(*estate, {PlaceField::Subnet, u"10.9.2.0/24"_s, organisation, store}); };
        const PlaceRule ofAlpha{PlaceField::Subnet, u"10.9.2.0/24"_s, u"Alpha Ltd"_s, u"0001"_s};
        QCOMPARE(*settled({}, u"0001@Alpha Ltd"_s), ofAlpha);
        QCOMPARE(*settled(u"Alpha Ltd"_s, u"0001"_s), ofAlpha);
        QCOMPARE(settled({}, u"0001"_s).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(settled({}, u"0001@Gamma"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(*settledRule(*estate, byName), byName);
        const auto alone = unplaced(bench)->estate();
        QCOMPARE(settledRule(*alone, bySubnet)->store, u"0003"_s);
        const QString called = u"0003@"_s + alone->organisationName(alone->stores.front().organisation);
        QCOMPARE(*settledRule(*alone, {PlaceField::Subnet, u"10.9.2.0/24"_s, {}, called}), bySubnet);
    }

    void aPersonsWordOnOneDeviceGoesBeforeARule()
    {
        Bench bench;
        const auto project = unplaced(bench);
        const DeviceId device = project->estate()->devices.front().id; // NB0001-CAM1
        const StoreId other = project->estate()->stores[3].id;
        QVERIFY_RESULT(project->apply(assignDevices(*project->estate(), std::array{device}, other)));
        const RulePreview preview = applied(*project, {byName});
        QCOMPARE(preview.spokenOf, 3);
        QCOMPARE(preview.fromQueue, 2);
        QCOMPARE(preview.conflicts.size(), size_t(1));
        QCOMPARE(preview.staying, 1);
        QVERIFY(preview.conflicts.front().why == RuleConflict::Why::Person);
        QCOMPARE(preview.conflicts.front().device, device);
        QCOMPARE(project->estate()->device(device)->store, other);
    }

    void everyMoveIsCountedOnce()
    {
        Bench bench;
        const auto project = unplaced(bench);
        // Where there is nothing to remove nothing waits; a rule has its place all the same.
        const DeviceId device = project->estate()->devices.front().id; // NB0001-CAM1
        QVERIFY_RESULT(project->apply(decideDevices(*project->estate(), std::array{device}, DeviceDecision{Verdict::NotInScope, {}, {}, {}, false, {}})));
        QVERIFY(!project->estate()->device(device)->needsStore);
        const RulePreview given = applied(*project, {byName});
        QCOMPARE(given.fromQueue, 2);
        QCOMPARE(given.fromElsewhere, 1);
        const RulePreview taken = applied(*project, {});
        QCOMPARE(taken.toQueue, 2);
        QCOMPARE(taken.toElsewhere, 1);
    }

    void rulesCountForWhatComesLater()
    {
        Bench bench;
        const auto project = unplaced(bench);
        QVERIFY_RESULT(project->apply(changeRules(*project->estate(), {byName})));
        Facts later{u"later.csv"_s, {}, {}, {camera({}, u"nb0004-cam2"_s, {}, 40)}};
        QVERIFY_RESULT(test::import(*project, {later}));
        QCOMPARE(storeOf(*project, u"nb0004-cam2"_s), u"0004"_s);
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(storeOf(*project, u"nb0004-cam2"_s), u"0004"_s);
        QCOMPARE(findingIds(*project->verify({})), QByteArrayList());
    }

    void whatIsDoneToTheRulesIsSaid()
    {
        Bench bench;
        const auto project = unplaced(bench);
        const auto said = [&](const std::vector<PlaceRule> &rules) {
            const Edit edit = changeRules(*project->estate(), rules);
            PHASEOUT_CHECK(project->apply(edit).has_value());
            return wordsOf(edit, *project->estate());
        };
        QCOMPARE(said({byName}), u"Rule made: Host name “nb{code}-*” carries the store's code"_s);
        QCOMPARE(said({byName, bySubnet}), u"Rule made: Subnet “10.9.2.0/24” means store 0003"_s);
        QCOMPARE(said({byName}), u"Rule taken away: Subnet “10.9.2.0/24” means store 0003"_s);
        QCOMPARE(said({bySubnet}), u"Rules for stores changed"_s);
    }

    void aDecisionOffersItsRules()
    {
        Bench bench;
        const auto project = unplaced(bench);
        const Estate &estate = *project->estate();
        const auto offered = [&](size_t device, size_t store) {
            QStringList lines;
            const auto offers = ruleOffers(*project, estate.devices[device].id, estate.stores[store].id, {});
            PHASEOUT_CHECK(offers.has_value());
            for (const RuleOffer &offer : *offers)
                lines += u"%1 %2 %3 (%4)"_s.arg(placeFieldSlug(offer.rule.field), offer.rule.pattern, offer.rule.store).arg(offer.waiting);
            return lines;
        };
        QCOMPARE(offered(0, 0), (QStringList{u"host-name nb{code}-cam*  (2)"_s, u"subnet 10.9.1.0/24 0001 (1)"_s}));
        QCOMPARE(offered(2, 2), (QStringList{u"host-name nb*-cam* 0003 (3)"_s, u"subnet 10.9.2.0/24 0003 (1)"_s, u"site the big one 0003 (1)"_s}));
        QCOMPARE(offered(5, 0), QStringList{u"host-name nb*-cam* 0001 (3)"_s});
        QCOMPARE(ruleOffers(*project, DeviceId(bench.ids.next()), estate.stores[0].id, {}).error().code, ErrorCode::NotFound);
    }

    void suggestionsAreAcceptedFromAChanceOn()
    {
        Bench bench;
        const auto project = bench.filled(4, 3); // the last of each store is known by a weak hint
        std::vector<int> chances;
        for (const Device &device : project->estate()->devices)
            if (isToIdentify(device) && device.maker.isKnown())
                chances.push_back(device.confidence);
        QCOMPARE(chances.size(), size_t(4));
        QCOMPARE(acceptMakers(*project->estate(), chances.front()).changes.size(), size_t(4));
        QCOMPARE(acceptMakers(*project->estate(), chances.front() + 1).changes.size(), size_t(0));
        QVERIFY_RESULT(project->apply(acceptMakers(*project->estate(), 1)));
        QVERIFY(std::none_of(project->estate()->devices.begin(), project->estate()->devices.end(), isToIdentify));
        QVERIFY_RESULT(project->undo());

        const auto none = suggestedStores(*project, {});
        QVERIFY_RESULT(none);
        QVERIFY(none->empty()); // nothing waits there
        const DeviceId device = project->estate()->devices.front().id;
        const std::vector<SuggestedStore> some{{device, project->estate()->stores[1].id, 70}};
        QCOMPARE(acceptStores(*project->estate(), some, 70).changes.size(), size_t(1));
        QCOMPARE(acceptStores(*project->estate(), some, 71).changes.size(), size_t(0));
        const auto alike = alikeByEvidence(*project, project->estate()->devices[2].id, {});
        QVERIFY_RESULT(alike);
        QVERIFY(!alike->empty());
        QCOMPARE(alike->front().devices.size(), size_t(4));
        QCOMPARE(alike->front().evidence.rule.isEmpty(), false);
    }
};
PHASEOUT_TEST(PlaceRulesTest)
#include "tst_placerules.moc"
