// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

/// Every folder of tests/data/ingest: input.* recognised and read, and everything told compared with expected.txt.
/// PHASEOUT_APPROVE=1 rewrites the expectations.
class GoldenTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void files_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(PHASEOUT_TEST_DATA "/ingest"));
        for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << root.filePath(name);
        QVERIFY(root.exists());
    }
    void files()
    {
        QFETCH(QString, folder);
        const QStringList inputs = QDir(folder).entryList({u"input.*"_s}, QDir::Files);
        QCOMPARE(inputs.size(), 1);
        const auto recognised = openAndRecognise(folder + u'/' + inputs.front());
        QVERIFY_RESULT(recognised);
        test::CollectingSink sink;
        const auto read = recognised->reader->read(*recognised->input.device, test::optionsFor(inputs.front()), sink, {});
        QString printed = u"reader "_s + recognised->reader->id() + u'\n' + sink.printed();
        if (!read)
            printed += u"error "_s + errorSlug(read.error().code) + u'\n';
        for (const QString &secret : {u"hunter2"_s, u"secret"_s, u"c2FsdA=="_s, u"c2FsdHNhbHQ="_s}) {
            QVERIFY(!printed.contains(secret));
            for (const Finding &finding : sink.findings)
                QVERIFY(!finding.raw.contains(secret));
        }
        QFile expected(folder + u"/expected.txt"_s);
        if (qEnvironmentVariableIsSet("PHASEOUT_APPROVE")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(printed.toUtf8());
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(printed, QString::fromUtf8(expected.readAll()));
    }
};
PHASEOUT_TEST(GoldenTest)
#include "tst_golden.moc"
