// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/addresstext.h"

#include "core/ingest/facttext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
bool isRelaySerial(const QString &text)
{
    static const QRegularExpression shape(u"^(?:[A-Z]{1,2}\\d{8}|\\d{9}|[0-9A-Z]{7}PA[A-Z][0-9A-Z]{5})$"_s);
    return shape.match(text).hasMatch();
}

namespace {
constexpr qsizetype longestCell = 400;

// Without what cannot be seen; dashes as one dash; full-width figures as figures.
QString plain(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.trimmed();
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.category() == QChar::Other_Format)
            continue;
        result += c.category() == QChar::Punctuation_Dash || c == u'\u2212' ? QChar(u'-') : c;
    }
    return result.trimmed();
}

// "010.016.000.020" without its zeros; nothing for anything else.
QString withoutZeros(const QString &text)
{
    static const QRegularExpression padded(u"^(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?=$|[:/])"_s);
    const auto match = padded.match(text);
    if (!match.hasMatch())
        return {};
    QStringList parts;
    for (int i = 1; i <= 4; ++i)
        parts += QString::number(match.captured(i).toInt());
    return parts.join(u'.') + text.sliced(match.capturedEnd());
}

bool isRangeText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u"-/xX*").contains(c); }))
        return false; // nearly every cell
    static const QRegularExpression dashed(u"^\\d+\\.\\d+\\.\\d+\\.\\d+\\s*-\\s*\\d+(\\.\\d+\\.\\d+\\.\\d+)?$"_s);
    static const QRegularExpression open(u"^\\d+\\.\\d+\\.(\\d+|[xX*])\\.[xX*]$"_s);
    if (dashed.match(text).hasMatch() || open.match(text).hasMatch())
        return true;
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || text.contains("://"_L1))
        return false;
    const auto address = IpAddress::parse(QStringView(text).left(slash));
    const auto subnet = Subnet::parse(text);
    return address && subnet && subnet->base() == *address && subnet->length() < (address->isV4() ? 31 : 127);
}

bool takeIp(const QString &text, AddressReading<IpAddress> &reading)
{
    if (const auto address = addressIn(text)) {
        reading.addresses.push_back(*address);
        return true;
    }
    const QString decimal = withoutZeros(text);
    const auto address = decimal.isEmpty() ? std::nullopt : addressIn(decimal);
    if (!address)
        return false;
    reading.addresses.push_back(*address);
    reading.isPadded = true;
    return true;
}

// Six groups of one or two figures each, filled up to two.
QString withZeros(const QString &text)
{
    static const QRegularExpression groups(u"^([0-9A-Fa-f]{1,2})([ :.-])([0-9A-Fa-f]{1,2}(?:\\2[0-9A-Fa-f]{1,2}){4})$"_s);
    const auto match = groups.match(text);
    if (!match.hasMatch())
        return {};
    QString result;
    for (const QString &group : text.split(match.captured(2).front()))
        result += group.rightJustified(2, u'0');
    return result;
}

bool takeMac(QString text, AddressReading<MacAddress> &reading)
{
    text = text.trimmed();
    if (text.startsWith("0x"_L1, Qt::CaseInsensitive))
        text.remove(0, 2);
    auto mac = MacAddress::parse(text);
    if (!mac)
        mac = MacAddress::parse(withZeros(text));
    if (mac)
        reading.addresses.push_back(*mac);
    return mac.has_value();
}
} // namespace

AddressReading<IpAddress> readIpCell(const QString &cell)
{
    AddressReading<IpAddress> reading;
    static const QRegularExpression commas(u"^\\d{1,3}(,\\d{1,3}){3}$"_s);
    QString text = plain(cell.left(longestCell));
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    if (commas.match(text).hasMatch())
        text.replace(u',', u'.');
    reading.isRange = isRangeText(text);
    static const QRegularExpression pair(u"\\d/(?!255\\.)\\d+\\.\\d+\\.\\d+\\.\\d+$"_s);
    const QString closed = QString(text).replace(". "_L1, "."_L1);
    const bool isOne = !closed.contains(u' ') && !pair.match(closed).hasMatch();
    if (reading.isRange || (isOne && takeIp(closed, reading)))
        return reading;
    QStringList rest;
    static const QRegularExpression between(u"[,;|\\s]+|(?<=\\d)\\s*/\\s*(?=\\d+\\.)"_s);
    for (QString one : text.split(between, Qt::SkipEmptyParts)) {
        const bool isRange = isRangeText(one);
        reading.isRange = reading.isRange || isRange;
        if (one != "/"_L1 && one != "&"_L1 && (isRange || !takeIp(one, reading)))
            rest += one;
    }
    reading.isRange = reading.isRange && reading.addresses.empty();
    reading.rest = rest.join(u' ');
    return reading;
}

AddressReading<MacAddress> readMacCell(const QString &cell)
{
    AddressReading<MacAddress> reading;
    QString text = plain(cell.left(longestCell));
    text.remove(u'"').remove(u'\'');
    if (takeMac(text, reading))
        return reading;
    static const QRegularExpression bracket(u"\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$"_s);
    if (const auto match = bracket.match(text); match.hasMatch()) {
        reading.rest = match.captured(1).trimmed();
        text = text.left(match.capturedStart());
        if (takeMac(text, reading))
            return reading;
    }
    QStringList rest;
    static const QRegularExpression between(u"\\s*[,;|/&\\n]\\s*"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &one : parts)
        if (!takeMac(one, reading))
            rest += one;
    if (parts.size() == 1)
        rest.clear();
    if (!rest.isEmpty())
        reading.rest = rest.join(u' ');
    return reading;
}

} // namespace phaseout::ingest
