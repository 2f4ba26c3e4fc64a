// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsx.h"

#include "core/base/text.h"
#include "core/report/boardbook.h"
#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
report::ReportBook bookOf(const test::BoardCase &made)
{
    return report::boardBook(made.estate, made.current ? &*made.current : nullptr,
                             made.baseline ? &*made.baseline : nullptr, made.asOf,
                             {u"0.9"_s, 42, u"00ff"_s, u"A. Planner"_s});
}

struct Ran {
    int exitCode = -1;
    QString output;
};
Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int mostMs = 600'000;
    if (!process.waitForFinished(mostMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

// Debian's own Python, which is the one with Debian's openpyxl.
const QString python = u"/usr/bin/python3"_s;
QString besideThis(const QString &name)
{
    return QStringLiteral(PHASEOUT_SOURCE_DIR "/tests/core/exports/") + name;
}
} // namespace

/// The workbook as LibreOffice and openpyxl see it.
class OpenedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_office = QStandardPaths::findExecutable(u"soffice"_s);
        m_hasReader = run(python, {u"-c"_s, u"import openpyxl"_s}).exitCode == 0;
        QVERIFY(m_folder.isValid());
        // A profile of our own that always recalculates what another program has written.
        const QString profile = m_folder.filePath(u"profile/user"_s);
        QVERIFY(QDir().mkpath(profile));
        QVERIFY(
            QFile::copy(besideThis(u"registrymodifications.xcu"_s), QString(profile + u"/registrymodifications.xcu")));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void libreOfficeComesToTheSameResults_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<bool>("isHostile");
        QTest::addColumn<bool>("hasPlans");
        QTest::newRow("nothing known") << 0 << false << false;
        QTest::newRow("ten stores") << 10 << false << true;
        QTest::newRow("ten stores without plan") << 10 << true << false;
        QTest::newRow("three hundred stores with hostile names") << 300 << true << true;
    }
    void libreOfficeComesToTheSameResults()
    {
        QFETCH(int, stores);
        QFETCH(bool, isHostile);
        QFETCH(bool, hasPlans);
        test::BoardCase made = stores == 0 ? test::emptyCase() : test::generatedCase(stores, 5, isHostile);
        if (!hasPlans) {
            made.current.reset();
            made.baseline.reset();
        }
        compare(bookOf(made), true);
    }

    // The comparison itself can fail: a wrong result is found, so LibreOffice did recalculate.
    void aWrongResultIsFound()
    {
        report::ReportBook book = bookOf(test::generatedCase(10, 5, false));
        report::Cell &cell = book.sheets[1].rows[6][1];
        QVERIFY(!cell.formula.isEmpty());
        cell.value = std::get<double>(cell.value) + 1;
        compare(book, false);
    }

    void anotherReaderSeesTheTypesWeMeant()
    {
        if (!m_hasReader)
            QSKIP("openpyxl is not installed");
        const test::BoardCase made = test::generatedCase(40, 4, true);
        const QString path = m_folder.filePath(u"types.xlsx"_s);
        QVERIFY_RESULT(exports::writeXlsx(bookOf(made), path, JobContext(), exports::Existing::Replace));
        QJsonArray names;
        for (const QString &name : test::hostileNames())
            names.append(exports::workbookText(text::shown(name, 80)));
        const QString list = m_folder.filePath(u"names.json"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(names).toJson());
        file.close();
        const Ran seen = run(python, {besideThis(u"check_types.py"_s), path, list});
        QVERIFY2(seen.exitCode == 0, qPrintable(seen.output));
    }

private:
    void compare(const report::ReportBook &book, bool isSame)
    {
        if (m_office.isEmpty() || !m_hasReader)
            QSKIP("LibreOffice or openpyxl is not installed");
        const QString path = m_folder.filePath(u"ours.xlsx"_s);
        QVERIFY_RESULT(exports::writeXlsx(book, path, JobContext(), exports::Existing::Replace));
        const QString out = m_folder.filePath(u"recalculated"_s);
        QDir(out).removeRecursively();
        const Ran converted = run(
            m_office, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(),
                       u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, out, path});
        QVERIFY2(QFile::exists(QString(out + u"/ours.xlsx")), qPrintable(converted.output));
        const Ran compared = run(python, {besideThis(u"compare_workbooks.py"_s), path, QString(out + u"/ours.xlsx")});
        QVERIFY2(compared.output.contains(u"formulas compared"_s), qPrintable(compared.output));
        QVERIFY2((compared.exitCode == 0) == isSame, qPrintable(compared.output));
    }

    QTemporaryDir m_folder;
    QString m_office;
    bool m_hasReader = false;
};

PHASEOUT_TEST(OpenedTest)
#include "tst_opened.moc"
