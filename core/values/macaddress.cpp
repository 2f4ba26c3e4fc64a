// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/macaddress.h"

namespace phaseout {

Result<MacAddress> MacAddress::parse(QStringView text)
{
    std::uint64_t value = 0;
    int digits = 0;
    bool separated = true; // a separator may not begin, end or double
    for (const QChar c : text.trimmed()) {
        const char16_t u = c.unicode();
        int digit = -1;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if ((u | 0x20) >= u'a' && (u | 0x20) <= u'f')
            digit = (u | 0x20) - u'a' + 10;
        if (digit >= 0) {
            if (++digits > 12)
                break;
            value = value << 4 | static_cast<std::uint64_t>(digit);
            separated = false;
        } else if ((u == u':' || u == u'-' || u == u'.') && !separated && digits % 2 == 0 && digits < 12) {
            separated = true;
        } else {
            digits = 99;
            break;
        }
    }
    if (digits == 12)
        if (const auto mac = fromNumber(value))
            return *mac;
    return failure(ErrorCode::ValueInvalid, text.toString());
}

std::optional<MacAddress> MacAddress::fromNumber(std::uint64_t value)
{
    constexpr std::uint64_t ones = 0xFFFF'FFFF'FFFFull;
    value &= ones;
    if (value == 0 || value == ones)
        return std::nullopt;
    return MacAddress(value);
}

QString MacAddress::text() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString result(17, u':');
    for (int i = 0; i < 12; ++i)
        result[i / 2 * 3 + i % 2] = QChar(digits[(m_value >> (44 - 4 * i)) & 0xF]);
    return result;
}

} // namespace phaseout
