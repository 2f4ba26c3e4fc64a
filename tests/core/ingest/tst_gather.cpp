// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gather.h"

#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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

    void passwordsInNamesAreNotKept()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        for (const char *name : {"a/NVR admin-taNgo81x", "a/PW Retail Park"})
            QVERIFY(root.mkpath(QString::fromLatin1(name)));
        for (const char *name : {"a/NVR admin-taNgo81x/1.csv", "a/CCTV pw taNgo82x.csv", "a/PW Retail Park/Pass Street.csv"}) {
            QFile file(root.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto gathered = gatherInputs({root.filePath(u"a"_s)}, {}, {});
        QVERIFY_RESULT(gathered);
        QStringList names;
        for (const GatheredFile &file : gathered->value) {
            QVERIFY(QFile::exists(file.path));
            names += file.name + u'|' + file.folders.value(0);
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"CCTV pw ….csv|a"_s, u"NVR admin-…/1.csv|NVR admin-…"_s, u"PW Retail Park/Pass Street.csv|PW Retail Park"_s}));
        QCOMPARE(gathered->findings.size(), size_t(2));
        for (const Finding &finding : gathered->findings) {
            QCOMPARE(finding.id, u"gather.credential"_s);
            QVERIFY(!finding.where.file.contains(u"taNgo"_s) && !finding.subject.contains(u"taNgo"_s));
        }
    }

    void whatCannotBeOpenedIsSaid()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(u"only"_s));
        QVERIFY(::mkfifo(qPrintable(root.filePath(u"only/pipe"_s)), 0600) == 0);
        const QByteArray odd = root.filePath(u"only/caf"_s).toUtf8() + "\xe9.csv"; // Latin-1
        const int descriptor = ::open(odd.constData(), O_CREAT | O_WRONLY, 0600);
        if (descriptor < 0)
            QSKIP("this file system takes no name that is not UTF-8");
        ::close(descriptor);
        const auto removed = qScopeGuard([&] { ::unlink(odd.constData()); }); // Qt does not see it
        const auto gathered = gatherInputs({root.filePath(u"only"_s)}, {}, {});
        QVERIFY_RESULT(gathered);
        QVERIFY(gathered->value.empty());
        QCOMPARE(gathered->findings.size(), 2u);
        QCOMPARE(gathered->findings[0].severity, Severity::Warning);
        QCOMPARE(gathered->findings[0].subject, u"caf\ufffd.csv"_s);
        QCOMPARE(gathered->findings[1].subject, u"pipe"_s);
        QCOMPARE(gatherInputs({root.filePath(u"only/pipe"_s)}, {}, {}).error().code, ErrorCode::Unsupported);
#else
        QSKIP("names are always text here");
#endif
    }

    void whatMayNotBeOpenedDoesNotStopTheOthers()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(u"closed"_s));
        for (const char *name : {"a.csv", "b.csv"}) {
            QFile file(root.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::setPermissions(root.filePath(u"a.csv"_s), {}));
        QVERIFY(QFile::setPermissions(root.filePath(u"closed"_s), {}));
        const bool mayAll = QFileInfo(root.filePath(u"a.csv"_s)).isReadable();
        const auto gathered = gatherInputs({folder.path()}, {}, {});
        const auto named = gatherInputs({root.filePath(u"a.csv"_s)}, {}, {});
        QVERIFY(QFile::setPermissions(root.filePath(u"closed"_s), QFile::Permissions(0x7777)));
        if (mayAll)
            QSKIP("this user may open everything");
        QVERIFY_RESULT(gathered);
        QCOMPARE(gathered->value.size(), 2u); // reading says it of a.csv
        QCOMPARE(gathered->findings.size(), 1u);
        QCOMPARE(gathered->findings[0].subject, u"closed"_s);
        QCOMPARE(named.error().code, ErrorCode::FileUnreadable);
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
