// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include "core/base/check.h"

#include <QLocale>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
struct Row {
    const char *code;
    int decimals;
    const char16_t *symbol;
};
// ISO 4217, the currencies that a European retailer's invoices come in.
constexpr Row rows[] = {
    {"GBP", 2, u"£"}, {"EUR", 2, u"€"}, {"USD", 2, u"$"}, {"PLN", 2, u""}, {"CZK", 2, u""}, {"HUF", 2, u""},
    {"SEK", 2, u""},  {"NOK", 2, u""},  {"DKK", 2, u""},  {"CHF", 2, u""}, {"RON", 2, u""}, {"BGN", 2, u""},
    {"AUD", 2, u""},  {"NZD", 2, u""},  {"CAD", 2, u""},  {"JPY", 0, u"¥"}, {"INR", 2, u"₹"}, {"ISK", 0, u""},
    {"TRY", 2, u""},  {"ZAR", 2, u""},  {"AED", 2, u""},  {"SGD", 2, u""}, {"HKD", 2, u""}, {"KWD", 3, u""},
};
constexpr auto minus = u'\u2212';
} // namespace

Result<Currency> Currency::parse(QStringView code)
{
    for (std::uint16_t i = 0; i < std::size(rows); ++i)
        if (code == QLatin1StringView(rows[i].code))
            return Currency(i);
    return failure(ErrorCode::ValueInvalid, code.toString());
}

Currency Currency::pounds() { return Currency(0); }
QString Currency::code() const { return QString::fromLatin1(rows[m_index].code); }
int Currency::decimals() const noexcept { return rows[m_index].decimals; }

std::int64_t Currency::minorPerUnit() const noexcept
{
    std::int64_t result = 1;
    for (int i = 0; i < decimals(); ++i)
        result *= 10;
    return result;
}

QString Currency::symbol() const
{
    const QString symbol = QString::fromUtf16(rows[m_index].symbol);
    return symbol.isEmpty() ? code() + u'\u00A0' : symbol;
}

Result<Money> Money::parse(QStringView text, Currency currency)
{
    const auto refused = [&] { return failure(ErrorCode::ValueInvalid, text.toString()); };
    QString body;
    bool negative = false;
    QString given = text.trimmed().toString();
    if (given.startsWith(u'(') && given.endsWith(u')')) {
        negative = true;
        given = given.mid(1, given.size() - 2);
    }
    given.remove(currency.code(), Qt::CaseInsensitive);
    given.remove(currency.symbol().trimmed());
    for (const QChar c : given) {
        if (c.isSpace() || c == u'\'' || c == u'\u00A0' || c == u'\u202F')
            continue;
        if ((c == u'-' || c == minus) && body.isEmpty() && !negative) {
            negative = true;
            continue;
        }
        if ((c < u'0' || c > u'9') && c != u',' && c != u'.')
            return refused();
        body += c;
    }
    if (body.isEmpty() || body.size() > 20)
        return refused();
    // The last separator is the decimal one, unless exactly three figures follow and it is the only kind and a comma.
    const qsizetype comma = body.lastIndexOf(u',');
    const qsizetype dot = body.lastIndexOf(u'.');
    qsizetype point = std::max(comma, dot);
    if (point >= 0) {
        const bool bothKinds = comma >= 0 && dot >= 0;
        const qsizetype after = body.size() - point - 1;
        const bool repeated = body.count(body.at(point)) > 1;
        if (!bothKinds && (repeated || (after == 3 && (body.at(point) == u',' || currency.decimals() < 3))))
            point = -1;
    }
    QString whole = point < 0 ? body : body.left(point);
    QString fraction = point < 0 ? QString() : body.mid(point + 1);
    whole.remove(u',').remove(u'.');
    if (fraction.contains(u',') || fraction.contains(u'.') || fraction.size() > currency.decimals() || whole.size() > 15)
        return refused();
    fraction = fraction.leftJustified(currency.decimals(), u'0');
    const std::int64_t minor = whole.toLongLong() * currency.minorPerUnit() + fraction.toLongLong();
    return Money(negative ? -minor : minor, currency);
}

double Money::inUnits() const { return static_cast<double>(m_minor) / static_cast<double>(m_currency.minorPerUnit()); }

QString Money::text() const
{
    const std::int64_t unit = m_currency.minorPerUnit();
    const std::uint64_t absolute = m_minor < 0 ? 0 - static_cast<std::uint64_t>(m_minor) : static_cast<std::uint64_t>(m_minor);
    QString result = (m_minor < 0 ? u"-"_s : QString()) + QString::number(absolute / static_cast<std::uint64_t>(unit));
    if (m_currency.decimals() > 0)
        result += u'.' + QString::number(absolute % static_cast<std::uint64_t>(unit)).rightJustified(m_currency.decimals(), u'0');
    return result + u' ' + m_currency.code();
}

QString Money::shown() const
{
    const std::int64_t unit = m_currency.minorPerUnit();
    const std::int64_t absolute = std::abs(m_minor);
    const QLocale locale;
    QString result = (m_minor < 0 ? QString(minus) : QString()) + m_currency.symbol() + locale.toString(static_cast<qlonglong>(absolute / unit));
    if (absolute % unit != 0)
        result += locale.decimalPoint() + QString::number(absolute % unit).rightJustified(m_currency.decimals(), u'0');
    return result;
}

QString Money::shownShort() const
{
    const double units = std::abs(inUnits());
    const QString sign = (m_minor < 0 ? QString(minus) : QString()) + m_currency.symbol();
    const QLocale locale;
    if (units >= 999'500.0)
        return sign + locale.toString(units / 1e6, 'f', units < 99.95e6 ? 2 : 0) + u'm';
    if (units >= 9'999.5)
        return sign + locale.toString(units / 1e3, 'f', 0) + u'k';
    return sign + locale.toString(static_cast<qlonglong>(std::llround(units)));
}

Money &Money::operator+=(const Money &other)
{
    PHASEOUT_CHECK(m_currency == other.m_currency);
    m_minor += other.m_minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    PHASEOUT_CHECK(m_currency == other.m_currency);
    m_minor -= other.m_minor;
    return *this;
}

Money Money::share(std::int64_t millionths) const
{
    // In two halves, so that no product leaves 64 bits: m_minor = whole * 1,000,000 + rest.
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t rest = m_minor % million * millionths;
    const std::int64_t half = rest < 0 ? -million / 2 : million / 2;
    return Money(m_minor / million * millionths + (rest + half) / million, m_currency);
}

std::strong_ordering operator<=>(const Money &a, const Money &b)
{
    PHASEOUT_CHECK(a.m_currency == b.m_currency);
    return a.m_minor <=> b.m_minor;
}

Result<Estimate> Estimate::of(Money low, Money likely, Money high)
{
    if (!(low.currency() == likely.currency() && likely.currency() == high.currency()) || low > likely || likely > high)
        return failure(ErrorCode::ValueInvalid, u"%1 / %2 / %3"_s.arg(low.text(), likely.text(), high.text()));
    return Estimate{low, likely, high};
}

Estimate &Estimate::operator+=(const Estimate &other)
{
    low += other.low;
    likely += other.likely;
    high += other.high;
    return *this;
}

} // namespace phaseout
