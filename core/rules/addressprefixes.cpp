// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/addressprefixes.h"

#include "core/base/text.h"

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

// The first three fields of a line; the address that follows may hold line ends, so a line may be a field's rest.
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

Result<void> AddressPrefixes::takeOver(const QByteArray &ieeeCsv, const QString &name)
{
    const QString all = text::fromBytes(ieeeCsv);
    bool isFirst = true;
    for (const QStringView line : QStringView(all).tokenize(u'\n')) {
        const QStringList fields = leadingFields(line);
        if (isFirst) {
            isFirst = false;
            if (fields.size() != 3 || !fields.first().endsWith(u"Registry"_s) || fields.at(1) != u"Assignment"_s)
                return failure(ErrorCode::FormatInvalid, name);
            continue;
        }
        if (fields.size() != 3 || !fields.first().startsWith(u"MA-"_s))
            continue;
        const auto key = keyOf(fields.at(1));
        if (!key)
            continue;
        if (const AddressClaim *known = registrant(fields.at(2))) {
            AddressClaim claim = *known;
            claim.prefix = shownPrefix(fields.at(1));
            m_claims.insert_or_assign(*key, std::move(claim));
        } else if (const auto stale = m_claims.find(*key); stale != m_claims.end()) {
            stale->second = {stale->second.prefix, fields.at(2), {}, {}, Strength::Weak};
        }
    }
    return {};
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
