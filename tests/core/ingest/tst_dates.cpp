// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/tabledates.h"
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
const QDate today(2026, 11, 21);
}

class DatesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        const auto same = [](const char *name, const QString &text, const QString &date) { QTest::newRow(name) << text << date << date; };
        same("ISO", u"2026-11-21"_s, u"2026-11-21"_s);
        same("ISO with time", u"2026-11-21T14:05:00Z"_s, u"2026-11-21"_s);
        same("slashes, year first", u"2026/11/21"_s, u"2026-11-21"_s);
        same("eight figures", u"20261121"_s, u"2026-11-21"_s);
        same("month in letters", u"21 Nov 2026"_s, u"2026-11-21"_s);
        same("American letters", u"November 21, 2026"_s, u"2026-11-21"_s);
        same("ordinal", u"21st November 2026"_s, u"2026-11-21"_s);
        same("letters and two figures", u"21-Nov-26"_s, u"2026-11-21"_s);
        same("day and month equal", u"05/05/2026"_s, u"2026-05-05"_s);
        QTest::newRow("could be both") << u"03/04/2026"_s << u"2026-04-03"_s << u"2026-03-04"_s;
        QTest::newRow("day first only") << u"21/11/2026"_s << u"2026-11-21"_s << QString();
        QTest::newRow("month first only") << u"11-21-2026 10:00"_s << QString() << u"2026-11-21"_s;
        QTest::newRow("two figures of a year") << u"21/11/98"_s << u"1998-11-21"_s << QString();
        QTest::newRow("two figures, soon") << u"21/11/31"_s << u"2031-11-21"_s << QString();
        same("dots", u"03.04.2026"_s, u"2026-04-03"_s);
        same("dots and a time", u"03.04.26 14:33"_s, u"2026-04-03"_s);
        QTest::newRow("dots, month first only") << u"11.21.2026"_s << QString() << u"2026-11-21"_s;
        same("weekday", u"Fri 3 Apr 2026"_s, u"2026-04-03"_s);
        QTest::newRow("hyphens, the year first or last") << u"21-11-26"_s << u"2026-11-21"_s << QString();
        QTest::newRow("hyphens, years ahead either way") << u"28-12-30"_s << u"2030-12-28"_s << QString();
        QTest::newRow("hyphens, only the year first is past") << u"20-06-30"_s << QString() << QString();
        same("a spreadsheet's day", u"46347"_s, u"2026-11-21"_s);
        same("a spreadsheet's day and time", u"46347.5"_s, u"2026-11-21"_s);
        same("five figures that are no day", u"12345"_s, {});
        same("a year", u"2026"_s, {});
        same("no such date", u"20249999"_s, {});
        same("31 February", u"31/02/2026"_s, {});
        same("word", u"soon"_s, {});
        same("year of five figures", u"21/11/20261"_s, {});
        same("firmware", u"V5.5.6build 180326"_s, {});
        same("blank", {}, {});
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, dayFirst);
        QFETCH(QString, monthFirst);
        const DateReading reading = readDate(text, today);
        QCOMPARE(reading.dayFirst.toString(Qt::ISODate), dayFirst);
        QCOMPARE(reading.monthFirst.toString(Qt::ISODate), monthFirst);
    }

    void daysOfInstallation_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("expected"); // of the first row
        QTest::newRow("install date") << QByteArray("IP,Install date\n10.0.0.1,03/04/2019\n10.0.0.2,25/06/2019\n") << u"2019-04-03"_s;
        QTest::newRow("fitted, the month first") << QByteArray("IP,Fitted\n10.0.0.1,03/04/2019\n10.0.0.2,06/25/2019\n") << u"2019-03-04"_s;
        QTest::newRow("commissioned, in letters") << QByteArray("IP,Commissioned\n10.0.0.1,3 Apr 2019\n") << u"2019-04-03"_s;
        QTest::newRow("beside the day it was seen") << QByteArray("IP,Last seen,Date installed\n10.0.0.1,2026-10-01,2019-04-03\n") << u"2019-04-03"_s;
        QTest::newRow("the year first") << QByteArray("IP,Fitted\n10.0.0.1,19-04-03\n10.0.0.2,19-04-30\n") << u"2019-04-03"_s;
        QTest::newRow("nobody knows what is first") << QByteArray("IP,Fitted\n10.0.0.1,19-04-03\n10.0.0.2,20-06-15\n") << QString();
        QTest::newRow("a second column decides") << QByteArray("IP,Fitted,Fitted\n10.0.0.1,03/04/2019,\n10.0.0.2,,25/06/2019\n") << u"2019-04-03"_s;
        QTest::newRow("a second column contradicts") << QByteArray("IP,Fitted,Fitted\n10.0.0.1,03/04/2019,\n10.0.0.2,13/04/2019,\n10.0.0.3,,04/13/2019\n") << QString();
        QTest::newRow("no day") << QByteArray("IP,Installed\n10.0.0.1,by Smith\n") << QString();
    }
    void daysOfInstallation()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, expected);
        QBuffer buffer(&table);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        test::CollectingSink sink;
        QVERIFY(readerFor(u"devices"_s)->read(buffer, {u"list.csv"_s, {}, {}, nullptr, today}, sink, {}).has_value());
        QVERIFY(!sink.observations.empty());
        QCOMPARE(sink.observations.front().text(TraitKind::InstalledOn), expected);
    }

    void columns_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<DateColumn::State>("state");
        QTest::addColumn<DateOrder>("order");
        QTest::newRow("one decides for many") << QStringList{u"03/04/2026"_s, u"05/06/2026"_s, u"25/06/2026"_s} << DateColumn::State::Decided << DateOrder::DayFirst;
        QTest::newRow("hyphens, nothing decides") << QStringList{u"21-11-26"_s, u"20-06-15"_s} << DateColumn::State::Undecidable << DateOrder::Undecided;
        QTest::newRow("hyphens, a day that is no year") << QStringList{u"21-11-26"_s, u"31-10-25"_s} << DateColumn::State::Decided << DateOrder::DayFirst;
        QTest::newRow("hyphens, a day behind that is no year") << QStringList{u"21-11-26"_s, u"20-06-30"_s} << DateColumn::State::Decided << DateOrder::YearFirst;
        QTest::newRow("hyphens beside slashes") << QStringList{u"21-11-26"_s, u"25/06/2026"_s} << DateColumn::State::Decided << DateOrder::DayFirst;
        QTest::newRow("hyphens that prove both") << QStringList{u"31-10-25"_s, u"20-06-30"_s} << DateColumn::State::Mixed << DateOrder::Undecided;
        QTest::newRow("day and month equal") << QStringList{u"05/05/2026"_s} << DateColumn::State::NotNeeded << DateOrder::Undecided;
        QTest::newRow("hyphens beside whole dates") << QStringList{u"2026-11-21"_s, u"05-05-05"_s} << DateColumn::State::NotNeeded << DateOrder::Undecided;
        QTest::newRow("dots decide nothing") << QStringList{u"03.04.2026"_s, u"25.06.2026"_s} << DateColumn::State::NotNeeded << DateOrder::Undecided;
        QTest::newRow("dots against a month first") << QStringList{u"03.04.2026"_s, u"06.25.2026"_s} << DateColumn::State::Mixed << DateOrder::Undecided;
        QTest::newRow("days of a spreadsheet among dates") << QStringList{u"46347"_s, u"25/06/2026"_s} << DateColumn::State::Decided << DateOrder::DayFirst;
    }
    void columns()
    {
        QFETCH(QStringList, values);
        QFETCH(DateColumn::State, state);
        QFETCH(DateOrder, order);
        DateColumn column(today);
        for (qsizetype i = 0; i < values.size(); ++i)
            column.look(values.at(i), i + 2);
        QCOMPARE(column.state(), state);
        QCOMPARE(column.order(), order);
    }

    // Whatever the column, a date comes out as it was meant or does not come out, and then a finding says so.
    void noColumnIsSwappedSilently()
    {
        QVERIFY(rc::check("day and month are never swapped", [](const std::vector<std::pair<std::uint16_t, bool>> &days) {
            QByteArray csv = "Store code,Postcode,Closed\n";
            std::vector<QDate> meant;
            for (size_t i = 0; i < days.size(); ++i) {
                const QDate date = QDate(2020, 1, 1).addDays(days[i].first % 2300);
                meant.push_back(date);
                csv += QByteArray::number(static_cast<qulonglong>(i) + 1) + ",AB10 1AA," +
                       date.toString(days[i].second ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s).toLatin1() + '\n';
            }
            test::CollectingSink sink;
            const auto read = test::readBytes(*tableReader(TableKind::Stores), csv, sink, test::optionsFor(u"x.csv"_s));
            RC_ASSERT(read.has_value());
            RC_ASSERT(sink.stores.size() == days.size()); // no row is lost
            bool hasDayFirst = false;
            bool hasMonthFirst = false;
            for (size_t i = 0; i < days.size(); ++i)
                if (meant[i].day() > 12)
                    (days[i].second ? hasDayFirst : hasMonthFirst) = true;
            size_t kept = 0;
            for (size_t i = 0; i < days.size(); ++i) {
                const QString got = sink.stores[i].text(StoreField::ClosedOn);
                kept += got.isEmpty() ? 0 : 1;
                // Only a column that proves one order while a value was written in the other can mislead anybody.
                const bool isForeign = hasDayFirst != hasMonthFirst && days[i].second != hasDayFirst;
                if (!got.isEmpty() && !isForeign)
                    RC_ASSERT(got == meant[i].toString(Qt::ISODate));
            }
            RC_ASSERT(kept == days.size() || sink.has(u"table.date.ambiguous") || sink.has(u"table.date.contradicts"));
        }));
    }
};
PHASEOUT_TEST(DatesTest)
#include "tst_dates.moc"
