// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/project/estatejson.h"
#include "core/project/pending.h"
#include "core/project/words.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
const rules::MakerTables acme{{u"brands.tsv"_s, u"brand\tmaker\tstanding\tsource\nAcme Vision\thikvision\tcurrent\tour own tests\n"_s},
                              {u"classes.tsv"_s, u"word\tclass\nwatcher\tcamera\n"_s}};

// Two cameras of a brand that no built-in table has, and a Hikvision.
Facts brandsOf(const QString &file)
{
    Facts facts{file, {}, {}, {}};
    for (int i = 0; i < 3; ++i) {
        Observation o;
        o.row = i + 2;
        o.source = SourceKind::Inventory;
        o.ip = *IpAddress::parse(u"10.0.1.%1"_s.arg(i + 10));
        o.add(TraitKind::Vendor, i == 2 ? "Hikvision" : "Acme Vision");
        o.add(TraitKind::ClassWord, "Watcher");
        o.add(TraitKind::StoreCodeText, "0001");
        facts.observations.push_back(std::move(o));
    }
    return facts;
}

Edit usingTables(const Project &project, const rules::MakerTables &tables) { return changeDocument(*project.estate(), Document::MakerTables, toJson(tables)); }

QStringList told(const Estate &estate)
{
    QStringList all;
    for (const Device &device : estate.devices)
        all += device.brand + u'/' + device.maker.slug() + u'/' + deviceClassSlug(device.deviceClass);
    return all;
}

std::vector<Finding> verified(Project &project)
{
    const auto findings = project.verify({});
    PHASEOUT_CHECK(findings.has_value());
    return *findings;
}
} // namespace

class MakerTablesTest : public QObject {
    Q_OBJECT
private slots:
    void aBrandOfOnesOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.phaseout"_s);
        Bench bench;
        auto project = bench.fresh(path);
        QVERIFY_RESULT(import(*project, {registerOf(2), brandsOf(u"cameras.csv"_s)}));
        const QString before = dumpOf(*project->estate());
        const QStringList was = told(*project->estate());
        QVERIFY2(!was.first().contains(u"hikvision"_s) && !was.first().contains(u"camera"_s), qPrintable(was.first()));

        const Edit edit = usingTables(*project, acme);
        const auto tried = project->rehearse(edit);
        QVERIFY_RESULT(tried);
        QCOMPARE(dumpOf(*project->estate()), before);
        const auto event = project->apply(edit);
        QVERIFY_RESULT(event);
        QVERIFY(event->isEverything);
        QCOMPARE(difference(dumpOf(*project->estate()), dumpOf(*tried)), QString());
        const QStringList now = told(*project->estate());
        QCOMPARE(now.first(), u"Acme Vision/hikvision/camera"_s);
        QCOMPARE(tablesEffect(*tried, *project->estate()), TablesEffect());
        QVERIFY(project->estate()->rules != knowledge().name);
        QCOMPARE(project->estate()->rules, project->knowledge().name);
        QCOMPARE(findingIds(verified(*project)), QByteArrayList());
        const QString after = dumpOf(*project->estate());

        // What comes in later is read by them, too, and a device is explained by them.
        QVERIFY_RESULT(project->explain(project->estate()->devices.front().id));
        QVERIFY_RESULT(project->undo());
        QCOMPARE(difference(dumpOf(*project->estate()), before), QString());
        QCOMPARE(project->knowledge().name, knowledge().name);
        QCOMPARE(findingIds(verified(*project)), QByteArrayList());
        QVERIFY_RESULT(project->redo());
        QCOMPARE(difference(dumpOf(*project->estate()), after), QString());

        QVERIFY_RESULT(project->close());
        project = bench.reopened(path);
        QCOMPARE(difference(dumpOf(*project->estate()), after), QString());
        QCOMPARE(project->knowledge().name, project->estate()->rules);
        QCOMPARE(findingIds(verified(*project)), QByteArrayList());
        QVERIFY_RESULT(project->rederive({}));
        QCOMPARE(difference(dumpOf(*project->estate()), after), QString());
        Facts later = brandsOf(u"later.csv"_s);
        later.observations.resize(1);
        later.observations.front().ip = *IpAddress::parse(u"10.0.1.99");
        QVERIFY_RESULT(import(*project, {later}));
        QCOMPARE(told(*project->estate()).last(), u"Acme Vision/hikvision/camera"_s);
        QCOMPARE(findingIds(verified(*project)), QByteArrayList());
    }

    // In the same entry of the journal: the tables, and the rule packs that they make.
    void oneEntryThatSaysWhat()
    {
        Bench bench;
        auto project = bench.filled();
        QVERIFY_RESULT(project->apply(usingTables(*project, acme)));
        const auto entry = project->repository().lastJournalEntry();
        QVERIFY(entry && *entry);
        const auto edit = editFromBytes((*entry)->body);
        QVERIFY_RESULT(edit);
        QCOMPARE(edit->changes.size(), size_t(2));
        QCOMPARE(std::get<AdoptRules>(edit->changes.back()), (AdoptRules{knowledge().name, project->knowledge().name}));
        QVERIFY2(wordsOf(*edit, *project->estate()).contains(u"Maker tables: brands.tsv added, classes.tsv added"_s), qPrintable(wordsOf(*edit, *project->estate())));
        auto fewer = acme;
        fewer.erase(u"classes.tsv"_s);
        const Edit less = usingTables(*project, fewer);
        QCOMPARE(wordsOf(less, *project->estate()), u"Maker tables: classes.tsv taken away"_s);
        const std::shared_ptr<const Estate> held = project->estate();
        QVERIFY_RESULT(project->apply(less));
        QVERIFY(held->knowledge->name != project->knowledge().name); // a snapshot keeps the packs that it was read by
        QVERIFY_RESULT(project->apply(usingTables(*project, {})));
        QCOMPARE(project->estate()->rules, knowledge().name);
    }

    void refused_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::addColumn<QString>("subject");
        const auto tables = [](const QString &name, const QJsonValue &text) { return QJsonObject{{u"tables"_s, QJsonObject{{name, text}}}}; };
        QTest::newRow("a row") << tables(u"brands.tsv"_s, u"brand\tmaker\tstanding\nAcme\thikvision\tcurrent\nBcme\thikvision\toften\n"_s) << u"brands.tsv"_s;
        QTest::newRow("a maker whom nobody knows") << tables(u"brands.tsv"_s, u"brand\tmaker\tstanding\nAcme\thikvison\tcurrent\n"_s) << u"brands.tsv"_s;
        QTest::newRow("another name") << tables(u"known-flaws.tsv"_s, u"x\n"_s) << u"tables.known-flaws.tsv"_s;
        QTest::newRow("no text") << tables(u"brands.tsv"_s, 5) << u"tables.brands.tsv"_s;
        QTest::newRow("too much") << tables(u"brands.tsv"_s, QString(rules::mostTableCharacters + 1, u'#')) << u"tables"_s;
        QTest::newRow("another key") << QJsonObject{{u"folder"_s, u"/"_s}} << u"folder"_s;
    }
    void refused()
    {
        QFETCH(QJsonObject, document);
        QFETCH(QString, subject);
        Bench bench;
        auto project = bench.filled();
        const QString before = dumpOf(*project->estate());
        const qint64 entries = project->repository().journalHead()->count;
        const auto done = project->apply(changeDocument(*project->estate(), Document::MakerTables, document));
        QVERIFY(!done);
        QCOMPARE(done.error().subject.section(u':', 0, 0), subject);
        QCOMPARE(dumpOf(*project->estate()), before);
        QCOMPARE(project->repository().journalHead()->count, entries);
        QCOMPARE(project->knowledge().name, knowledge().name);
    }
};

PHASEOUT_TEST(MakerTablesTest)
#include "tst_makertables.moc"
