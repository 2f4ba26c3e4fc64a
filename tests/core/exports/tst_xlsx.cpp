// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsx.h"

#include "core/report/boardbook.h"
#include "tests/core/exports/package.h"
#include "tests/core/report/boardestate.h"
#include "tests/runner.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <csignal>
#include <rapidcheck.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
report::ReportBook bookOf(const test::BoardCase &made)
{
    return report::boardBook(made.estate, made.current ? &*made.current : nullptr,
                             made.baseline ? &*made.baseline : nullptr, made.asOf, {u"0.9"_s});
}

report::ReportBook bookOfOne(const QString &text)
{
    report::Sheet sheet;
    sheet.name = u"One"_s;
    sheet.put(0, 0, report::words(text));
    report::ReportBook book;
    book.asOf = QDate(2026, 11, 21);
    book.sheets.push_back(sheet);
    return book;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class XlsxTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"book.xlsx"_s);
    }

    // T2: every formula of the package is one that the book declared, and nothing reaches outside.
    void thePackageHoldsOnlyOurFormulas()
    {
        const report::ReportBook book = bookOf(test::generatedCase(40, 4, true));
        QVERIFY_RESULT(exports::writeXlsx(book, m_path, JobContext()));
        QSet<QString> declared;
        for (const report::Sheet &sheet : book.sheets)
            for (const auto &row : sheet.rows)
                for (const report::Cell &cell : row)
                    declared.insert(cell.formula);
        int formulas = 0;
        const auto parts = test::partsOf(m_path);
        QVERIFY(parts.size() > 20);
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            for (const auto *forbidden :
                 {"externalLink", "vbaProject", "ddeLink", "connections", "macrosheet", "oleObject", "embeddings"})
                QVERIFY2(!it.key().contains(QLatin1StringView(forbidden)), qPrintable(it.key()));
            if (it.key().endsWith(u".rels"_s))
                QVERIFY2(!test::attributesOf(*it, u"TargetMode").contains(u"External"_s), qPrintable(it.key()));
            if (!it.key().startsWith(u"xl/worksheets/sheet"_s))
                continue;
            for (const QString &formula : test::textsOf(*it, u"f")) {
                QVERIFY2(declared.contains(formula), qPrintable(formula));
                ++formulas;
            }
        }
        QVERIFY(formulas > 500);
    }

    void theSameBookGivesTheSameBytes()
    {
        const report::ReportBook book = bookOf(test::generatedCase(5, 3, false));
        QVERIFY_RESULT(exports::writeXlsx(book, m_path, JobContext()));
        const QString again = m_folder->filePath(u"again.xlsx"_s);
        QVERIFY_RESULT(exports::writeXlsx(book, again, JobContext()));
        QCOMPARE(bytesOf(again), bytesOf(m_path));
    }

    void anExistingFileIsKeptUnlessToldOtherwise()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto refused = exports::writeXlsx(bookOfOne(u"x"_s), m_path, JobContext());
        QVERIFY(!refused && refused.error().code == ErrorCode::FileExists);
        QCOMPARE(bytesOf(m_path), QByteArray("mine"));
        QVERIFY_RESULT(exports::writeXlsx(bookOfOne(u"x"_s), m_path, JobContext(), exports::Existing::Replace));
        QVERIFY(bytesOf(m_path).startsWith("PK"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"book.xlsx"_s});
    }

    void whatCannotBeWrittenSaysSo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_folderless;
        QTest::newRow("a folder") << QDir::tempPath();
    }
    void whatCannotBeWrittenSaysSo()
    {
        QFETCH(QString, path);
        const auto written = exports::writeXlsx(bookOfOne(u"x"_s), path, JobContext(), exports::Existing::Replace);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    // A file that may not grow stands for a disk that is full: wherever the room ends, nothing is left and it is said.
    void runningOutOfRoomIsNoticedWherever()
    {
        const report::ReportBook book = bookOf(test::generatedCase(150, 4, false));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const QString whole = m_folder->filePath(u"whole.xlsx"_s);
        QVERIFY_RESULT(exports::writeXlsx(book, whole, JobContext()));
        const QByteArray expected = bytesOf(whole);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        int refused = 0;
        for (rlim_t most = 1'000; most < 1'000'000; most += most / 4) {
            const rlimit small{most, before.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto written = exports::writeXlsx(book, m_path, JobContext(), exports::Existing::Replace);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            refused += !written && written.error().code == ErrorCode::FileUnwritable;
            if (written)
                QVERIFY2(bytesOf(m_path) == expected, qPrintable(QString::number(most)));
            else
                QVERIFY2(!QFile::exists(m_path) || bytesOf(m_path) == expected, qPrintable(QString::number(most)));
        }
        std::signal(SIGXFSZ, handler);
        QVERIFY(refused > 0);
        QCOMPARE(bytesOf(m_path), expected);
    }

    void cancellingLeavesNothing()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token(), [&stop](const Progress &progress) {
            if (progress.done == 3)
                stop.request_stop();
        });
        const auto written = exports::writeXlsx(bookOf(test::generatedCase(5, 3, false)), m_path, context);
        QVERIFY(!written && written.error().code == ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void textsAreMadeFitForACell_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Café £5"_s << u"Café £5"_s;
        QTest::newRow("a formula is a text like any other") << u"=1+1"_s << u"=1+1"_s;
        QTest::newRow("line ends and tabs stay") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("controls go") << QString(u"a"_s + QChar(0) + QChar(7) + QChar(0x1B) + QChar(0x7F) + u'b')
                                     << u"ab"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD800) + u'b')
                                     << QString(u"a"_s + QChar(0xFFFD) + u'b');
        QTest::newRow("a whole pair") << QString::fromUcs4(U"\U0001F4F7") << QString::fromUcs4(U"\U0001F4F7");
        QTest::newRow("no character at all") << QString(QChar(0xFFFF)) << QString(QChar(0xFFFD));
        QTest::newRow("just fits") << QString(32767, u'x') << QString(32767, u'x');
        QTest::newRow("one too many") << QString(32768, u'x') << QString(QString(32766, u'x') + u'…');
    }
    void textsAreMadeFitForACell()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QVERIFY(exports::workbookText(given) == expected);
    }

    void anyTextMakesAWellFormedPackage()
    {
        const QString path = m_path;
        QVERIFY(rc::check(
            "any UTF-16 text can be written as a cell and read as XML", [path](const std::vector<char16_t> &units) {
                const QString text(reinterpret_cast<const QChar *>(units.data()), static_cast<qsizetype>(units.size()));
                RC_ASSERT(
                    exports::writeXlsx(bookOfOne(text), path, JobContext(), exports::Existing::Replace).has_value());
                const auto parts = test::partsOf(path);
                const QStringList found = test::textsOf(parts.value(u"xl/sharedStrings.xml"_s, "<none/>"), u"t");
                RC_ASSERT(found.size() <= 1);
                if (found.size() == 1 && !found.front().contains(u"_x"_s))
                    RC_ASSERT(found.front() == exports::workbookText(text));
            }));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_folderless = QDir::tempPath() + u"/phaseout-no-such-folder/book.xlsx"_s;
};

PHASEOUT_TEST(XlsxTest)
#include "tst_xlsx.moc"
