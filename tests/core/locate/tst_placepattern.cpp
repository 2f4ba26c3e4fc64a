// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placepattern.h"
#include "core/locate/placerules.h"
#include "tests/core/locate/estate.h"
#include "tests/runner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using test::plainStore;
using test::seen;

class PlacePatternTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void texts_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QString &pattern, const QString &text, bool fits) { QTest::newRow(name) << pattern << text << fits; };
        row("the text itself, whatever its case", u"Leeds West"_s, u"LEEDS  west "_s, true);
        row("the whole text must fit", u"leeds"_s, u"leeds west"_s, false);
        row("any text at the end", u"leeds-*"_s, u"leeds-cam04"_s, true);
        row("any text is none, too", u"leeds*"_s, u"leeds"_s, true);
        row("any text in between", u"a*b*c"_s, u"a1b2bc"_s, true);
        row("any text, but not without its end", u"a*b"_s, u"a1b2"_s, false);
        row("one character", u"cam?"_s, u"cam4"_s, true);
        row("one character is not none", u"cam?"_s, u"cam"_s, false);
        row("a figure", u"cam#"_s, u"cam4"_s, true);
        row("a letter is no figure", u"cam#"_s, u"camx"_s, false);
        row("a star that is meant", u"unit \\*"_s, u"Unit *"_s, true);
        row("a star that is meant fits no other", u"unit \\*"_s, u"unit 4"_s, false);
        row("beyond the longest text", u"a*"_s, u"a"_s.repeated(161), false);
    }
    void texts()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto parsed = PlacePattern::parse(pattern);
        QVERIFY_RESULT(parsed);
        QTEST(parsed->fits(text), "fits");
        QVERIFY(parsed->codesIn(text).isEmpty());
    }

    void codes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QString &pattern, const QString &text, const QStringList &codes) { QTest::newRow(name) << pattern << text << codes; };
        row("between letters and a dash", u"ED{code}-*"_s, u"ed0231-CAM04"_s, {u"0231"_s});
        row("at the end", u"store-{code}"_s, u"store-231"_s, {u"231"_s});
        row("with letters", u"store-{code}"_s, u"store-L231"_s, {u"l231"_s});
        row("other signs are of no code", u"store-{code}"_s, u"store-231-b"_s, {});
        row("beside any text it ends at a seam", u"*{code}-cam#"_s, u"ed0231-cam4"_s, {u"ed0231"_s, u"0231"_s});
        row("several may be meant", u"*{code}*"_s, u"12-34"_s, {u"12"_s, u"34"_s});
        row("no text is no code", u"ed{code}-cam"_s, u"ed-cam"_s, {});
        row("another shape", u"ed{code}-cam"_s, u"xd0231-cam"_s, {});
        row("beyond the longest code", u"x{code}"_s, u"x"_s + u"1"_s.repeated(33), {});
    }
    void codes()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto parsed = PlacePattern::parse(pattern);
        QVERIFY_RESULT(parsed);
        QTEST(parsed->codesIn(text), "codes");
    }

    void whatIsNoRule_data()
    {
        QTest::addColumn<PlaceField>("field");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("store");
        QTest::addColumn<bool>("isValid");
        const auto row = [](const char *name, PlaceField field, const QString &pattern, const QString &store, bool isValid) {
            QTest::newRow(name) << field << pattern << store << isValid;
        };
        row("code in it", PlaceField::HostName, u"ed{code}-*"_s, {}, true);
        row("a store named", PlaceField::Site, u"leeds*"_s, u"231"_s, true);
        row("a subnet", PlaceField::Subnet, u"10.31.4.0/24"_s, u"231"_s, true);
        row("empty", PlaceField::HostName, u" "_s, u"231"_s, false);
        row("everything", PlaceField::HostName, u"*"_s, u"231"_s, false);
        row("neither code nor store", PlaceField::HostName, u"leeds*"_s, {}, false);
        row("both code and store", PlaceField::HostName, u"ed{code}"_s, u"231"_s, false);
        row("two codes", PlaceField::HostName, u"{code}-{code}"_s, {}, false);
        row("nothing behind the last stroke", PlaceField::HostName, u"ed\\"_s, u"231"_s, false);
        row("too long", PlaceField::HostName, u"a"_s.repeated(101), u"231"_s, false);
        row("no subnet", PlaceField::Subnet, u"leeds"_s, u"231"_s, false);
        row("a subnet of no store", PlaceField::Subnet, u"10.31.4.0/24"_s, {}, false);
        row("too wide a subnet", PlaceField::Subnet, u"10.0.0.0/8"_s, u"231"_s, false);
    }
    void whatIsNoRule()
    {
        QFETCH(PlaceField, field);
        QFETCH(QString, pattern);
        QFETCH(QString, store);
        QTEST(checkPlaceRule({field, pattern, {}, store}).has_value(), "isValid");
    }

    void anEscapedTextFitsItselfAlone()
    {
        QVERIFY(rc::check("whatever is in it", [](const std::string &bytes) {
            const QString text = QString::fromStdString(bytes).left(40) + u'a';
            const auto pattern = PlacePattern::parse(PlacePattern::escaped(text));
            if (!pattern) // longer than a pattern may be, once escaped
                RC_DISCARD();
            RC_ASSERT(pattern->fits(text));
            RC_ASSERT(!pattern->fits(text + u'x'));
        }));
    }

    // Were it a search that goes back and tries again, it would not end.
    void manyGapsTakeNoLongerThanFew()
    {
        const auto pattern = PlacePattern::parse(u"a*"_s.repeated(49) + u"b"_s);
        QVERIFY_RESULT(pattern);
        QVERIFY(!pattern->fits(u"a"_s.repeated(159) + u"c"_s));
        QVERIFY(!pattern->fits(u"a"_s.repeated(80) + u"b"_s + u"a"_s.repeated(79)));
        QVERIFY(pattern->fits(u"a"_s.repeated(159) + u"b"_s));
    }

    void rulesSayWhatTheyRead_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<TraitKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stores"); // by position
        const auto row = [](const char *name, const QString &ip, TraitKind kind, const QString &text, const QString &stores) { QTest::newRow(name) << ip << kind << text << stores; };
        row("a code in a host name", {}, TraitKind::Name, u"ED0231-CAM4"_s, u"0"_s);
        row("a code of nobody", {}, TraitKind::Name, u"ED9999-CAM4"_s, {});
        row("a host name of another shape", {}, TraitKind::Name, u"cam4"_s, {});
        row("a recorder is no host name", {}, TraitKind::Recorder, u"ED0231-CAM4"_s, {});
        row("a recorder", {}, TraitKind::Recorder, u"nvr dover"_s, u"1"_s);
        row("what the place is called", {}, TraitKind::StoreName, u"The Leeds one"_s, u"1"_s);
        row("in a column of codes", {}, TraitKind::StoreCodeText, u"the leeds one"_s, u"1"_s);
        row("a folder", {}, TraitKind::Folder, u"site_232"_s, u"1"_s);
        row("an address", u"10.31.4.9"_s, TraitKind::Note, {}, u"0"_s);
        row("the longer subnet", u"10.31.4.200"_s, TraitKind::Note, {}, u"1"_s);
        row("elsewhere", u"10.31.5.9"_s, TraitKind::Note, {}, {});
        row("two rules", u"10.31.4.9"_s, TraitKind::StoreName, u"the leeds one"_s, u"1 0"_s);
    }
    void rulesSayWhatTheyRead()
    {
        QFETCH(QString, ip);
        QFETCH(TraitKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, stores);
        const std::vector<Store> ours{plainStore(1, u"0231"_s), plainStore(2, u"232"_s)};
        const Gazetteer gazetteer = Gazetteer::load().value();
        Locator locator(ours, {}, {}, gazetteer, LocatorOptions::load().value());
        const std::vector<PlaceRule> rules{{PlaceField::HostName, u"ed{code}-*"_s, {}, {}},        {PlaceField::Recorder, u"nvr dover"_s, {}, u"232"_s},
                                           {PlaceField::Site, u"the leeds one"_s, {}, u"232"_s},    {PlaceField::Folder, u"site_{code}"_s, {}, {}},
                                           {PlaceField::Subnet, u"10.31.4.0/24"_s, {}, u"231"_s},   {PlaceField::Subnet, u"10.31.4.128/25"_s, {}, u"232"_s},
                                           {PlaceField::Subnet, u"10.31.5.0/24"_s, {}, u"9999"_s}};
        locator.setRules(rules);
        const Observation one = seen(ip, {{kind, text}});
        QStringList found;
        for (const Locator::Ruling &ruling : locator.ruled(one))
            found += ruling.store == ours[0].id ? u"0"_s : u"1"_s;
        QCOMPARE(found.join(u' '), stores);
        // One store is the place, several wait.
        const StoreMatch match = locator.locate(std::span(&one, 1));
        QCOMPARE(match.store.isNull(), found.size() != 1);
        QCOMPARE(locator.site(one).has_value(), found.size() == 1);
        if (found.size() == 1) {
            QCOMPARE(match.rule, u"rule"_s);
            QCOMPARE(match.confidence, 99);
            QCOMPARE(locator.site(one)->rule, u"rule"_s);
        }
        locator.setRules({});
        QVERIFY(locator.ruled(one).empty());
    }

    void aRuleGoesBeforeWhatIsWorkedOut()
    {
        const std::vector<Store> ours{plainStore(1, u"0231"_s), plainStore(2, u"232"_s)};
        const Gazetteer gazetteer = Gazetteer::load().value();
        const std::vector<SubnetClaim> claims{test::claim(u"10.31.4.0/24"_s, ours[0])};
        Locator locator(ours, {}, claims, gazetteer, LocatorOptions::load().value());
        const Observation one = seen(u"10.31.4.9"_s, {{TraitKind::StoreCodeText, u"0231"_s}});
        QCOMPARE(locator.locate(std::span(&one, 1)).store, ours[0].id);
        const PlaceRule rule{PlaceField::Subnet, u"10.31.4.0/24"_s, {}, u"232"_s};
        locator.setRules(std::span(&rule, 1));
        const StoreMatch match = locator.locate(std::span(&one, 1));
        QCOMPARE(match.store, ours[1].id);
        QVERIFY(match.isContradicted);
        QCOMPARE(match.runnerUp, ours[0].id);
        QVERIFY(match.evidence.size() > 1);
    }
};
PHASEOUT_TEST(PlacePatternTest)
#include "tst_placepattern.moc"
