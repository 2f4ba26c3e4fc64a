// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/csv.h"

#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
report::Sheet smallSheet()
{
    report::Sheet sheet;
    sheet.name = u"Costs"_s;
    sheet.put(0, 0, report::words(u"A title that is not in the table"_s));
    sheet.put(2, 0, report::words(u"Name"_s));
    sheet.put(2, 1, report::words(u"Day"_s));
    sheet.put(2, 2, report::words(u"Net"_s));
    sheet.put(3, 0, report::words(u"=cmd|x"_s));
    sheet.put(3, 1, report::day(QDate(2026, 2, 1)));
    sheet.put(3, 2, report::money(Money(-123450, Currency::pounds())));
    sheet.put(4, 0, report::words(u"a \"b\", c"_s));
    sheet.put(4, 2, report::formula(u"1+1"_s, 2.5, report::Shown::Decimal));
    sheet.tables.push_back({{2, 0, 4, 2}, u"Costs"_s});
    return sheet;
}
} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTableIsGuardedText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"costs.csv"_s);
        QVERIFY_RESULT(exports::writeCsv(smallSheet(), u"Costs"_s, path, JobContext()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("\xEF\xBB\xBFName,Day,Net\r\n'=cmd|x,2026-02-01,-1234.50\r\n\"a \"\"b\"\", c\",,2.5\r\n"));
    }

    void refusals()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"costs.csv"_s);
        const auto unknown = exports::writeCsv(smallSheet(), u"Stores"_s, path, JobContext());
        QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
        QVERIFY_RESULT(exports::writeCsv(smallSheet(), u"Costs"_s, path, JobContext()));
        const auto existing = exports::writeCsv(smallSheet(), u"Costs"_s, path, JobContext());
        QVERIFY(!existing && existing.error().code == ErrorCode::FileExists);
        QVERIFY_RESULT(exports::writeCsv(smallSheet(), u"Costs"_s, path, JobContext(), exports::Existing::Replace));
        const auto folderless =
            exports::writeCsv(smallSheet(), u"Costs"_s, folder.filePath(u"no/costs.csv"_s), JobContext());
        QVERIFY(!folderless && folderless.error().code == ErrorCode::FileUnwritable);
    }
};

PHASEOUT_TEST(CsvTest)
#include "tst_csv.moc"
