// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

bool isWeekend(QDate date) { return date.dayOfWeek() >= Qt::Saturday; }

// One day, or the Monday after its weekend.
BankHoliday single(QDate day, const QString &title)
{
    const bool moves = isWeekend(day);
    return {moves ? day.addDays(8 - day.dayOfWeek()) : day, title, moves, true};
}

// Two days that follow one another (Christmas and Boxing Day; 1 and 2 January in Scotland). Each that falls on a weekend
// moves to the first working day after the pair that the other does not take.
void addPair(std::vector<BankHoliday> &into, QDate day, const QString &title, const QString &nextTitle)
{
    const QDate next = day.addDays(1);
    switch (day.dayOfWeek()) {
    case Qt::Friday:
        into.push_back({day, title, false, true});
        into.push_back({day.addDays(3), nextTitle, true, true});
        return;
    case Qt::Saturday:
        into.push_back({day.addDays(2), title, true, true});
        into.push_back({day.addDays(3), nextTitle, true, true});
        return;
    case Qt::Sunday:
        into.push_back({next, nextTitle, false, true});
        into.push_back({day.addDays(2), title, true, true});
        return;
    default:
        into.push_back({day, title, false, true});
        into.push_back({next, nextTitle, false, true});
    }
}
} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

Result<BankHolidays> BankHolidays::load()
{
    QFile file(u":/phaseout/calendar/uk_bank_holidays.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FormatInvalid, file.fileName());
    return fromCsv(file.readAll());
}

Result<BankHolidays> BankHolidays::fromCsv(const QByteArray &csv)
{
    static const QStringList divisions{u"england-and-wales"_s, u"scotland"_s, u"northern-ireland"_s};
    BankHolidays holidays;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).trimmed().split(u',');
        const QDate date = QDate::fromString(cells.at(0), Qt::ISODate);
        const qsizetype division = divisions.indexOf(cells.value(1));
        if (!date.isValid() || division < 0 || cells.size() < 4)
            return failure(ErrorCode::FormatInvalid, lines.at(i), u"line %1"_s.arg(i + 1));
        holidays.m_published[static_cast<size_t>(division)][date.year()].push_back(
            {date, cells.at(2), cells.at(3).startsWith(u"Substitute"_s), false});
    }
    for (auto &years : holidays.m_published)
        for (auto &days : years)
            std::stable_sort(days.begin(), days.end(), [](const BankHoliday &a, const BankHoliday &b) { return a.date < b.date; });
    return holidays;
}

BankHolidays::Division BankHolidays::divisionOf(Nation nation)
{
    if (nation == Nation::Scotland)
        return Scotland;
    return nation == Nation::NorthernIreland ? NorthernIreland : EnglandAndWales;
}

// Titles as published, so that a computed year reads like a published one.
std::vector<BankHoliday> BankHolidays::computed(Division division, int year)
{
    const QDate easter = easterSunday(year);
    std::vector<BankHoliday> days;
    if (division == Scotland)
        addPair(days, QDate(year, 1, 1), u"New Year’s Day"_s, u"2nd January"_s);
    else
        days.push_back(single(QDate(year, 1, 1), u"New Year’s Day"_s));
    if (division == NorthernIreland)
        days.push_back(single(QDate(year, 3, 17), u"St Patrick’s Day"_s));
    days.push_back({easter.addDays(-2), u"Good Friday"_s, false, true});
    if (division != Scotland)
        days.push_back({easter.addDays(1), u"Easter Monday"_s, false, true});
    days.push_back({firstMonday(year, 5), u"Early May bank holiday"_s, false, true});
    days.push_back({lastMonday(year, 5), u"Spring bank holiday"_s, false, true});
    if (division == NorthernIreland)
        days.push_back(single(QDate(year, 7, 12), u"Battle of the Boyne (Orangemen’s Day)"_s));
    days.push_back({division == Scotland ? firstMonday(year, 8) : lastMonday(year, 8), u"Summer bank holiday"_s, false, true});
    if (division == Scotland)
        days.push_back(single(QDate(year, 11, 30), u"St Andrew’s Day"_s));
    addPair(days, QDate(year, 12, 25), u"Christmas Day"_s, u"Boxing Day"_s);
    std::stable_sort(days.begin(), days.end(), [](const BankHoliday &a, const BankHoliday &b) { return a.date < b.date; });
    return days;
}

std::vector<BankHoliday> BankHolidays::year(Nation nation, int year) const
{
    if (!covers(nation))
        return {};
    const Division division = divisionOf(nation);
    const auto &published = m_published[division];
    const auto found = published.constFind(year);
    std::vector<BankHoliday> days = found != published.cend() ? found.value() : computed(division, year);
    if (nation == Nation::CrownDependency || nation == Nation::Unknown)
        for (BankHoliday &day : days)
            day.isProvisional = true;
    return days;
}

std::optional<BankHoliday> BankHolidays::on(Nation nation, QDate date) const
{
    const std::vector<BankHoliday> found = between(nation, date, date);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BankHoliday> BankHolidays::between(Nation nation, QDate first, QDate last) const
{
    std::vector<BankHoliday> found;
    if (!first.isValid() || !last.isValid() || first.year() < 1872 || last.year() - first.year() > 200)
        return found;
    for (int y = first.year(); y <= last.year(); ++y)
        for (BankHoliday &day : year(nation, y))
            if (day.date >= first && day.date <= last)
                found.push_back(std::move(day));
    return found;
}

int BankHolidays::lastPublishedYear(Nation nation) const
{
    const auto &published = m_published[divisionOf(nation)];
    return published.isEmpty() || !covers(nation) ? 0 : published.lastKey();
}

} // namespace phaseout
