// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gather.h"

#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

class GatherTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void walksFolders()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        for (const char *name : {"scans/store 10", "scans/0231/deep", "scans/0009", "scans/.hidden", "scans/empty"})
            QVERIFY(root.mkpath(QString::fromLatin1(name)));
        for (const char *name : {"scans/scan10.xml", "scans/scan2.xml", "scans/truth.json", "scans/.secret", "scans/0231/a.xml",
                                 "scans/0231/deep/b.xml", "scans/0009/c.xml", "scans/store 10/d.xml", "single.csv"}) {
            QFile file(root.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(root.filePath(u"scans"_s), root.filePath(u"scans/round"_s)));
        const auto exists = [](const QString &code) { return code == "0231"_L1; };
        const auto gathered = gatherInputs({root.filePath(u"single.csv"_s), root.filePath(u"scans"_s)}, exists, {});
        QVERIFY_RESULT(gathered);
        QStringList got;
        for (const GatheredFile &file : gathered->value)
            got += root.relativeFilePath(file.path) + u'=' + file.storeCode;
        QCOMPARE(got, (QStringList{u"single.csv="_s, u"scans/0009/c.xml="_s, u"scans/0231/a.xml=0231"_s, u"scans/0231/deep/b.xml=0231"_s,
                                   u"scans/scan2.xml="_s, u"scans/scan10.xml="_s, u"scans/store 10/d.xml="_s}));
        QStringList passed;
        for (const Finding &finding : gathered->findings) {
            QCOMPARE(finding.id, u"gather.passed-over"_s);
            passed += finding.subject;
        }
        QCOMPARE(passed, (QStringList{u".hidden"_s, u".secret"_s, u"empty"_s, u"round"_s, u"truth.json"_s}));
    }

    void refuses()
    {
        QCOMPARE(gatherInputs({u"/nowhere/at/all"_s}, {}, {}).error().code, ErrorCode::FileNotFound);
        std::stop_source stop;
        stop.request_stop();
        const QTemporaryDir folder;
        QCOMPARE(gatherInputs({folder.path()}, {}, JobContext(stop.get_token())).error().code, ErrorCode::Cancelled);
    }

    void naturalOrder()
    {
        QStringList names{u"10"_s, u"2"_s, u"b"_s, u"A"_s, u"a"_s, u"02"_s, u"store 9"_s, u"Store 10"_s, u"store"_s, u"1"_s};
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return naturallyLess(a, b); });
        QCOMPARE(names.join(u'|'), u"1|02|2|10|A|a|b|store|store 9|Store 10"_s);
        for (const QString &a : names)
            for (const QString &b : names)
                QVERIFY(!(naturallyLess(a, b) && naturallyLess(b, a)));
    }
};
PHASEOUT_TEST(GatherTest)
#include "tst_gather.moc"
