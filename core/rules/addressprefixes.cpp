// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/addressprefixes.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
constexpr std::array<int, 3> lengths = {36, 28, 24};

quint64 keyOf(int bits, quint64 prefix) { return static_cast<quint64>(bits) << 40 | prefix; }

std::optional<quint64> keyOf(QStringView digits)
{
    bool isNumber = false;
    const quint64 prefix = digits.toString().toULongLong(&isNumber, 16);
    if (!isNumber || (digits.size() != 6 && digits.size() != 7 && digits.size() != 9))
        return std::nullopt;
    return keyOf(static_cast<int>(digits.size()) * 4, prefix);
}

QString shownPrefix(QStringView digits)
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            result += u':';
        result += digits[i].toLower();
    }
    return result;
}

// The first three fields of a row's first line; the address that follows may hold line ends.
QStringList leadingFields(QStringView line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            fields += field;
            field.clear();
            if (fields.size() == 3)
                return fields;
        } else {
            field += c;
        }
    }
    return fields << field;
}

tl::unexpected<Error> refusal(const QString &name, int line, const char *what)
{
    return failure(ErrorCode::FormatInvalid, name,
                   QCoreApplication::translate("phaseout::rules", "line %1: %2").arg(QString::number(line), QCoreApplication::translate("phaseout::rules", what)));
}
} // namespace

Result<void> AddressPrefixes::add(QStringView digits, AddressClaim claim)
{
    const auto key = keyOf(digits);
    if (!key)
        return failure(ErrorCode::ValueInvalid, digits.toString());
    claim.prefix = shownPrefix(digits);
    if (!claim.registrant.isEmpty())
        m_registrants.insert_or_assign(text::folded(claim.registrant).toStdU16String(), claim);
    m_claims.insert_or_assign(*key, std::move(claim));
    return {};
}

Result<QString> AddressPrefixes::takeOver(const QString &ieeeCsv, const QString &name)
{
    QString news;
    int number = 0;
    bool isWithin = false; // a field in quotation marks that began in a line before
    for (const QStringView line : QStringView(ieeeCsv).tokenize(u'\n')) {
        ++number;
        const bool isRest = isWithin;
        isWithin = isWithin != (line.count(u'"') % 2 == 1);
        if (isRest)
            continue;
        const QStringList fields = leadingFields(line.endsWith(u'\r') ? line.chopped(1) : line);
        if (number == 1) {
            if (fields.size() != 3 || !fields.first().endsWith(u"Registry"_s) || fields.at(1) != u"Assignment"_s)
                return failure(ErrorCode::FormatInvalid, name, QCoreApplication::translate("phaseout::rules", "this is no listing of the IEEE"));
            continue;
        }
        if (!fields.first().startsWith(u"MA-"_s))
            continue;
        const auto key = fields.size() == 3 ? keyOf(fields.at(1)) : std::nullopt;
        if (!key)
            return refusal(name, number, QT_TRANSLATE_NOOP("phaseout::rules", "no address prefix"));
        if (takeOver(*key, fields.at(1), fields.at(2)))
            news += u"%1,%2,\"%3\"\n"_s.arg(fields.at(0), fields.at(1), text::tidy(fields.at(2)));
    }
    if (isWithin)
        return refusal(name, number, QT_TRANSLATE_NOOP("phaseout::rules", "a quotation mark is not closed"));
    return news.isEmpty() ? news : QString(u"Registry,Assignment,Organization Name\n"_s + news);
}

bool AddressPrefixes::takeOver(quint64 key, QStringView digits, const QString &owner)
{
    const auto present = m_claims.find(key);
    const AddressClaim *known = registrant(owner);
    if (!known) {
        if (present == m_claims.end() || !present->second.maker.isKnown())
            return false;
        present->second = {present->second.prefix, owner, {}, {}, Strength::Weak};
        return true;
    }
    AddressClaim claim = *known;
    claim.prefix = shownPrefix(digits);
    if (present != m_claims.end() && present->second == claim)
        return false;
    m_claims.insert_or_assign(key, std::move(claim));
    return true;
}

const AddressClaim *AddressPrefixes::find(const MacAddress &mac) const
{
    if (mac.isLocallyAdministered() || mac.isMulticast())
        return nullptr;
    for (const int bits : lengths)
        if (const auto found = m_claims.find(keyOf(bits, mac.number() >> (48 - bits))); found != m_claims.end())
            return found->second.maker.isKnown() ? &found->second : nullptr;
    return nullptr;
}

const AddressClaim *AddressPrefixes::registrant(QStringView name) const
{
    const auto found = m_registrants.find(text::folded(name).toStdU16String());
    return found != m_registrants.end() && found->second.maker.isKnown() ? &found->second : nullptr;
}

} // namespace phaseout::rules
