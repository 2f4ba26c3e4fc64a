// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
QSet<QDate> dates(const std::vector<BankHoliday> &days)
{
    QSet<QDate> result;
    for (const BankHoliday &day : days)
        result += day.date;
    return result;
}

QStringList inWords(const std::vector<BankHoliday> &days)
{
    QStringList result;
    for (const BankHoliday &day : days)
        result += QString(day.date.toString(Qt::ISODate) + u' ' + day.title);
    return result;
}
} // namespace

class CalendarTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto loaded = BankHolidays::load();
        QVERIFY_RESULT(loaded);
        m_published = *std::move(loaded);
        m_computed = BankHolidays::fromCsv("date,division,title,notes,bunting\n").value();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void easter_data()
    {
        QTest::addColumn<QDate>("date");
        // Source: the Book of Common Prayer's tables, as reprinted in almanacs.
        for (const QDate &date : {QDate(1961, 4, 2), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2024, 3, 31), QDate(2026, 4, 5),
                                  QDate(2038, 4, 25), QDate(2049, 4, 18)})
            QTest::addRow("%d", date.year()) << date;
    }
    void easter()
    {
        QFETCH(QDate, date);
        QCOMPARE(easterSunday(date.year()), date);
    }

    void ruleAgreesWithThePublishedYears_data()
    {
        QTest::addColumn<Nation>("nation");
        QTest::newRow("england") << Nation::England;
        QTest::newRow("wales") << Nation::Wales;
        QTest::newRow("scotland") << Nation::Scotland;
        QTest::newRow("northern ireland") << Nation::NorthernIreland;
    }
    // All that the rule cannot know are the moved days and one-off holidays that were proclaimed in these ten years.
    void ruleAgreesWithThePublishedYears()
    {
        QFETCH(Nation, nation);
        const QDate first(2019, 1, 1);
        const QDate last(2028, 12, 31);
        QSet<QDate> onlyPublished = dates(m_published.between(nation, first, last)) - dates(m_computed.between(nation, first, last));
        QSet<QDate> onlyComputed = dates(m_computed.between(nation, first, last)) - dates(m_published.between(nation, first, last));
        QSet<QDate> oneOff{QDate(2020, 5, 8), QDate(2022, 6, 2), QDate(2022, 6, 3), QDate(2022, 9, 19), QDate(2023, 5, 8)};
        if (nation == Nation::Scotland)
            oneOff += QDate(2026, 6, 15);
        QCOMPARE(onlyPublished, oneOff);
        QCOMPARE(onlyComputed, (QSet<QDate>{QDate(2020, 5, 4), QDate(2022, 5, 30)}));
    }

    void substituteDaysHaveTheirTitles()
    {
        // 25 December 2027 is a Saturday, 1 January 2028 too.
        const auto england = m_computed.between(Nation::England, QDate(2027, 12, 20), QDate(2028, 1, 31));
        QCOMPARE(inWords(england), (QStringList{u"2027-12-27 Christmas Day"_s, u"2027-12-28 Boxing Day"_s, u"2028-01-03 New Year’s Day"_s}));
        const auto scotland = m_computed.between(Nation::Scotland, QDate(2027, 11, 20), QDate(2028, 1, 31));
        QCOMPARE(inWords(scotland), (QStringList{u"2027-11-30 St Andrew’s Day"_s, u"2027-12-27 Christmas Day"_s, u"2027-12-28 Boxing Day"_s,
                                                 u"2028-01-03 New Year’s Day"_s, u"2028-01-04 2nd January"_s}));
        for (const BankHoliday &day : england)
            QVERIFY(day.isSubstitute);
        // The computed titles and substitute marks are the published ones wherever the dates agree.
        for (const Nation nation : {Nation::England, Nation::Scotland, Nation::NorthernIreland})
            for (const BankHoliday &day : m_published.between(nation, QDate(2024, 1, 1), QDate(2025, 12, 31))) {
                const auto computed = m_computed.on(nation, day.date);
                QVERIFY2(computed, qPrintable(day.date.toString(Qt::ISODate)));
                QCOMPARE(computed->title, day.title);
                QCOMPARE(computed->isSubstitute, day.isSubstitute);
            }
    }

    void scotlandDiffers()
    {
        const QDate easterMonday = easterSunday(2031).addDays(1);
        QVERIFY(m_published.on(Nation::England, easterMonday));
        QVERIFY(!m_published.on(Nation::Scotland, easterMonday));
        QVERIFY(m_published.on(Nation::Scotland, QDate(2031, 8, 4)));  // the first Monday
        QVERIFY(m_published.on(Nation::England, QDate(2031, 8, 25))); // the last
        QVERIFY(!m_published.on(Nation::England, QDate(2031, 8, 4)));
    }

    void computedDaysAreProvisional()
    {
        QCOMPARE(m_published.lastPublishedYear(Nation::England), 2028);
        QVERIFY(!m_published.on(Nation::England, QDate(2028, 12, 25))->isProvisional);
        QVERIFY(m_published.on(Nation::England, QDate(2029, 12, 25))->isProvisional);
        QVERIFY(m_published.on(Nation::CrownDependency, QDate(2028, 12, 25))->isProvisional);
        QVERIFY(m_published.on(Nation::Unknown, QDate(2028, 12, 25))->isProvisional);
    }

    void noCalendarForIreland()
    {
        QVERIFY(!BankHolidays::covers(Nation::Ireland));
        QVERIFY(m_published.between(Nation::Ireland, QDate(2026, 1, 1), QDate(2026, 12, 31)).empty());
    }

    void oddSpans()
    {
        QVERIFY(m_published.between(Nation::England, QDate(), QDate(2026, 1, 1)).empty());
        QVERIFY(m_published.between(Nation::England, QDate(2027, 1, 1), QDate(2026, 1, 1)).empty());
        QVERIFY(m_published.between(Nation::England, QDate(2000, 1, 1), QDate(9999, 1, 1)).empty());
        QVERIFY(!m_published.on(Nation::England, QDate()));
    }

    void noDayTwiceAndNoneOnAWeekend()
    {
        for (const Nation nation : {Nation::England, Nation::Scotland, Nation::NorthernIreland}) {
            const auto days = m_computed.between(nation, QDate(1980, 1, 1), QDate(2120, 12, 31));
            QCOMPARE(static_cast<qsizetype>(days.size()), dates(days).size());
            QVERIFY(std::is_sorted(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.date < b.date; }));
            for (const BankHoliday &day : days)
                QVERIFY2(day.date.dayOfWeek() < Qt::Saturday, qPrintable(day.date.toString(Qt::ISODate)));
        }
    }

    void damagedTable()
    {
        for (const QByteArray line : {"2026-02-31,scotland,x,,true", "2026-01-01,mars,x,,true", "2026-01-01,scotland", "x"}) {
            const auto loaded = BankHolidays::fromCsv("head\n" + line + "\n");
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code, ErrorCode::FormatInvalid);
        }
    }

private:
    BankHolidays m_published;
    BankHolidays m_computed;
};
PHASEOUT_TEST(CalendarTest)
#include "tst_calendar.moc"
