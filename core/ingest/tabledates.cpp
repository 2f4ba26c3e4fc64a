// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tabledates.h"

#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
struct Part {
    QStringView text;
    int number = -1; // -1: letters
};

constexpr const char *monthNames[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

// The first three runs of figures or letters; a time of day after them does not matter.
std::vector<Part> partsOf(QStringView text)
{
    std::vector<Part> parts;
    qsizetype at = 0;
    while (at < text.size() && parts.size() < 4) {
        const QChar c = text[at];
        const bool isFigure = c >= u'0' && c <= u'9';
        if (!isFigure && !c.isLetter()) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && (isFigure ? text[at] >= u'0' && text[at] <= u'9' : text[at].isLetter()))
            ++at;
        Part part{text.sliced(from, at - from)};
        if (isFigure)
            part.number = part.text.size() <= 9 ? part.text.toInt() : 1'000'000'000;
        parts.push_back(part);
    }
    return parts;
}

int monthOf(QStringView word)
{
    if (word.size() < 3 || word.size() > 9)
        return 0;
    for (int i = 0; i < 12; ++i)
        if (word.left(3).compare(QLatin1StringView(monthNames[i]), Qt::CaseInsensitive) == 0)
            return i + 1;
    return 0;
}

bool isOrdinalEnd(QStringView word)
{
    for (const char *end : {"st", "nd", "rd", "th"})
        if (word.compare(QLatin1StringView(end), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QDate dateOf(int year, QStringView yearText, int month, int day, QDate today)
{
    if (yearText.size() != 2 && yearText.size() != 4)
        return {};
    if (yearText.size() == 2) {
        const int century = (today.isValid() ? today.year() : 2026) / 100 * 100;
        year += century;
        if (year > (today.isValid() ? today.year() : 2026) + 10)
            year -= 100;
    }
    return year >= 1900 && year <= 2200 ? QDate(year, month, day) : QDate();
}

DateReading both(QDate date) { return {date, date, date}; }

// Five figures and perhaps a time of day, from 1954 to 2146.
QDate serialDate(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const QStringView days = dot < 0 ? text : text.left(dot);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    const int number = days.size() == 5 && isNumber ? static_cast<int>(value) : 0;
    return number >= 20'000 && number < 90'000 ? QDate(1899, 12, 30).addDays(number) : QDate();
}
// "28-03-25" of 2026: lists hold what was, seldom what is to come.
void considerYearFirst(DateReading &reading, QDate yearFirst, QDate today)
{
    reading.yearFirst = yearFirst;
    const QDate ahead = (today.isValid() ? today : QDate(2026, 12, 31)).addYears(1);
    const QList<QDate> all = reading.dates();
    if (std::all_of(all.begin(), all.end(), [ahead](QDate date) { return date > ahead; }))
        return;
    for (QDate *date : {&reading.dayFirst, &reading.monthFirst, &reading.yearFirst})
        if (*date > ahead)
            *date = {};
}
} // namespace

QString dateOrderSlug(DateOrder order)
{
    switch (order) {
    case DateOrder::Undecided:
        return u"undecided"_s;
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    case DateOrder::YearFirst:
        return u"year-first"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DateOrder> dateOrderFromSlug(QStringView slug)
{
    for (const DateOrder order : {DateOrder::Undecided, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (slug == dateOrderSlug(order))
            return order;
    return std::nullopt;
}

QDate DateReading::under(DateOrder order) const
{
    switch (order) {
    case DateOrder::DayFirst:
        return dayFirst;
    case DateOrder::MonthFirst:
        return monthFirst;
    case DateOrder::YearFirst:
        return yearFirst;
    case DateOrder::Undecided:
        break;
    }
    const QList<QDate> all = dates();
    return all.size() == 1 ? all.front() : QDate();
}

QList<QDate> DateReading::dates() const
{
    QList<QDate> all;
    for (const QDate date : {dayFirst, monthFirst, yearFirst})
        if (date.isValid() && !all.contains(date))
            all += date;
    return all;
}

DateReading readDate(QStringView text, QDate today)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return {};
    if (const QDate serial = serialDate(text); serial.isValid())
        return {serial, serial, serial, true};
    std::vector<Part> parts = partsOf(text);
    if (parts.size() == 1 && parts[0].text.size() == 8 && parts[0].number >= 0 && text.size() == 8)
        return both(dateOf(parts[0].number / 10'000, text.left(4), parts[0].number / 100 % 100, parts[0].number % 100, today));
    if (parts.size() >= 4 && parts[0].number >= 0 && isOrdinalEnd(parts[1].text))
        parts.erase(parts.begin() + 1); // "21st November 2026"
    if (parts.size() >= 4 && parts[0].number < 0 && monthOf(parts[0].text) == 0 && parts[1].number >= 0)
        parts.erase(parts.begin()); // "Fri 3 Apr 2026"
    if (parts.size() < 3)
        return {};
    const Part &a = parts[0];
    const Part &b = parts[1];
    const Part &c = parts[2];
    if (a.number >= 0 && a.text.size() == 4 && b.number >= 0 && c.number >= 0)
        return both(dateOf(a.number, a.text, b.number, c.number, today));
    if (a.number >= 0 && b.number < 0 && c.number >= 0) // 21 Nov 2026
        return both(dateOf(c.number, c.text, monthOf(b.text), a.number, today));
    if (a.number < 0 && b.number >= 0 && c.number >= 0) // Nov 21, 2026
        return both(dateOf(c.number, c.text, monthOf(a.text), b.number, today));
    if (a.number < 0 || b.number < 0 || c.number < 0 || a.text.size() > 2 || b.text.size() > 2)
        return {};
    DateReading reading{dateOf(c.number, c.text, b.number, a.number, today), dateOf(c.number, c.text, a.number, b.number, today), {}};
    const QChar between = a.text.end() < text.end() ? *a.text.end() : QChar(); // words may stand before
    if (between == u'.' && reading.dayFirst.isValid())
        return {reading.dayFirst, reading.dayFirst, {}, false, reading.monthFirst.isValid()};
    if (between == u'-' && a.text.size() == 2 && b.text.size() == 2 && c.text.size() == 2)
        considerYearFirst(reading, dateOf(a.number, a.text, b.number, c.number, today), today);
    return reading;
}

void DateColumn::look(QStringView text, qint64 row)
{
    const DateReading reading = readDate(text, m_today);
    if (!reading.isDate())
        return;
    m_hasDotted = m_hasDotted || reading.isDotted;
    if (reading.isAmbiguous()) {
        ++m_ambiguous;
        if (m_example.isEmpty())
            m_example = text.trimmed().toString();
    }
    m_hasYear = m_hasYear || (reading.yearFirst.isValid() && (reading.isAmbiguous() || !reading.dayFirst.isValid()));
    const QDate dates[] = {reading.dayFirst, reading.monthFirst, reading.yearFirst};
    for (size_t i = 0; i < std::size(dates); ++i) {
        if (dates[i].isValid())
            continue;
        if (m_against[i].count++ == 0) {
            m_against[i].row = row;
            m_against[i].text = text.trimmed().toString();
        }
    }
}

int DateColumn::remaining() const
{
    int bits = 0;
    for (int i = 0; i < 3; ++i)
        if (m_against[i].count == 0 && (i < 2 || m_hasYear))
            bits |= 1 << i;
    return bits;
}

DateColumn::State DateColumn::state() const
{
    const int bits = remaining();
    if (bits == 0 || (m_hasDotted && !(bits & 1)))
        return State::Mixed;
    if (bits == 1 || bits == 2 || bits == 4)
        return State::Decided;
    return m_example.isEmpty() ? State::NotNeeded : State::Undecidable;
}

DateOrder DateColumn::order() const
{
    if (state() != State::Decided)
        return DateOrder::Undecided;
    const int bits = remaining();
    return bits == 1 ? DateOrder::DayFirst : bits == 2 ? DateOrder::MonthFirst : DateOrder::YearFirst;
}

DateColumn::Proof DateColumn::proof() const
{
    Proof last;
    for (int i = 0; i < (m_hasYear ? 3 : 2); ++i)
        if (m_against[i].row > last.row)
            last = m_against[i];
    return last;
}

} // namespace phaseout::ingest
