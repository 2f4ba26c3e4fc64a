// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/ipaddress.h"

#include <bit>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
std::optional<std::uint32_t> parseV4(QStringView text)
{
    std::uint32_t result = 0;
    int part = 0;
    int digits = 0;
    std::uint32_t value = 0;
    int parts = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (digits == 1 && part == 0)
                return std::nullopt; // a leading zero
            part = part * 10 + (c.unicode() - u'0');
            if (++digits > 3 || part > 255)
                return std::nullopt;
            value = static_cast<std::uint32_t>(part);
        } else if (c == u'.' && digits > 0 && parts < 3) {
            result = (result << 8) | value;
            ++parts;
            part = digits = 0;
        } else {
            return std::nullopt;
        }
    }
    if (parts != 3 || digits == 0)
        return std::nullopt;
    return (result << 8) | value;
}

// RFC 4291, section 2.2: eight groups of up to four hex digits, one "::", an IPv4 tail allowed.
std::optional<std::array<std::uint8_t, 16>> parseV6(QStringView text)
{
    if (text.size() > 45 || !text.contains(u':'))
        return std::nullopt;
    std::vector<std::uint16_t> head;
    std::vector<std::uint16_t> tail;
    bool compressed = false;
    const auto readGroups = [](QStringView part, std::vector<std::uint16_t> &into) {
        if (part.isEmpty())
            return true;
        const auto groups = part.split(u':');
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QStringView group = groups.at(i);
            if (i == groups.size() - 1 && group.contains(u'.')) {
                const auto v4 = parseV4(group);
                if (!v4)
                    return false;
                into.push_back(static_cast<std::uint16_t>(*v4 >> 16));
                into.push_back(static_cast<std::uint16_t>(*v4));
                continue;
            }
            if (group.isEmpty() || group.size() > 4)
                return false;
            std::uint16_t value = 0;
            for (const QChar c : group) {
                const int digit = c.isDigit() ? c.digitValue() : (c.toLower() >= u'a' && c.toLower() <= u'f') ? c.toLower().unicode() - u'a' + 10 : -1;
                if (digit < 0 || c.unicode() > 0x7F)
                    return false;
                value = static_cast<std::uint16_t>(value * 16 + digit);
            }
            into.push_back(value);
        }
        return true;
    };
    const qsizetype gap = text.indexOf(u"::"_s);
    if (gap >= 0) {
        compressed = true;
        if (!readGroups(text.left(gap), head) || !readGroups(text.mid(gap + 2), tail))
            return std::nullopt;
    } else if (!readGroups(text, head)) {
        return std::nullopt;
    }
    const size_t given = head.size() + tail.size();
    if (compressed ? given > 7 : given != 8)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (size_t i = 0; i < head.size(); ++i) {
        bytes[2 * i] = static_cast<std::uint8_t>(head[i] >> 8);
        bytes[2 * i + 1] = static_cast<std::uint8_t>(head[i]);
    }
    for (size_t i = 0; i < tail.size(); ++i) {
        const size_t at = 16 - 2 * (tail.size() - i);
        bytes[at] = static_cast<std::uint8_t>(tail[i] >> 8);
        bytes[at + 1] = static_cast<std::uint8_t>(tail[i]);
    }
    return bytes;
}

// By hand: written with QString::arg, addresses alone were a twentieth of an import.
QString textOfV4(std::span<const std::uint8_t, 4> parts)
{
    std::array<QChar, 15> text;
    qsizetype length = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const int part = parts[i];
        if (i > 0)
            text[static_cast<size_t>(length++)] = u'.';
        for (const int unit : {100, 10, 1})
            if (part >= unit || unit == 1)
                text[static_cast<size_t>(length++)] = QChar(static_cast<char16_t>(u'0' + part / unit % 10));
    }
    return QString(text.data(), length);
}
} // namespace

IpAddress IpAddress::fromV4(std::uint32_t address)
{
    IpAddress result;
    result.m_v4 = true;
    for (size_t i = 0; i < 4; ++i)
        result.m_bytes[12 + i] = static_cast<std::uint8_t>(address >> (24 - 8 * i));
    return result;
}

std::optional<IpAddress> IpAddress::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return std::nullopt;
    IpAddress result;
    result.m_v4 = bytes.size() == 4;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(result.m_bytes.data()) + (result.m_v4 ? 12 : 0));
    return result;
}

Result<IpAddress> IpAddress::parse(QStringView text)
{
    QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'[') && trimmed.endsWith(u']'))
        trimmed = trimmed.mid(1, trimmed.size() - 2);
    if (const qsizetype zone = trimmed.indexOf(u'%'); zone > 0)
        trimmed = trimmed.left(zone);
    if (const auto v4 = parseV4(trimmed))
        return fromV4(*v4);
    if (const auto v6 = parseV6(trimmed)) {
        static constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
        if (std::equal(mapped.begin(), mapped.end(), v6->begin()))
            return fromBytes(QByteArrayView(v6->data() + 12, 4)).value();
        IpAddress result;
        result.m_bytes = *v6;
        return result;
    }
    return failure(ErrorCode::ValueInvalid, text.toString());
}

std::uint32_t IpAddress::v4() const noexcept
{
    std::uint32_t result = 0;
    for (size_t i = 12; i < 16; ++i)
        result = (result << 8) | m_bytes[i];
    return result;
}

QByteArray IpAddress::bytes() const
{
    const auto *data = reinterpret_cast<const char *>(m_bytes.data());
    return m_v4 ? QByteArray(data + 12, 4) : QByteArray(data, 16);
}

QString IpAddress::text() const
{
    if (m_v4)
        return textOfV4(std::span(m_bytes).last<4>());
    // RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups as "::".
    std::array<int, 8> groups{};
    for (size_t i = 0; i < 8; ++i)
        groups[i] = m_bytes[2 * i] << 8 | m_bytes[2 * i + 1];
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < 8;) {
        int end = i;
        while (end < 8 && groups[static_cast<size_t>(end)] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = std::max(end, i + 1);
    }
    QString result;
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            result += u"::"_s;
            i += bestLength - 1;
            continue;
        }
        if (!result.isEmpty() && !result.endsWith(u':'))
            result += u':';
        result += QString::number(groups[static_cast<size_t>(i)], 16);
    }
    return result;
}

bool IpAddress::isPrivate() const noexcept
{
    if (!m_v4)
        return (m_bytes[0] & 0xFE) == 0xFC;
    const std::uint32_t a = v4();
    return (a >> 24) == 10 || (a >> 20) == 0xAC1 || (a >> 16) == 0xC0A8 || (a >> 22) == (0x64400000u >> 22);
}

bool IpAddress::isUnusable() const noexcept
{
    if (m_v4) {
        const std::uint32_t a = v4();
        return a == 0 || (a >> 24) == 127 || (a >> 28) >= 14 || (a >> 16) == 0xA9FE;
    }
    const bool onlyLast = std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](std::uint8_t b) { return b == 0; });
    return (onlyLast && m_bytes[15] <= 1) || m_bytes[0] == 0xFF || (m_bytes[0] == 0xFE && (m_bytes[1] & 0xC0) == 0x80);
}

Result<Subnet> Subnet::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    auto address = IpAddress::parse(slash < 0 ? trimmed : trimmed.left(slash));
    if (!address)
        return failure(ErrorCode::ValueInvalid, text.toString());
    const int most = address->isV4() ? 32 : 128;
    int length = most;
    if (slash >= 0) {
        const QStringView suffix = trimmed.mid(slash + 1).trimmed();
        bool isNumber = false;
        length = suffix.toInt(&isNumber);
        if (!isNumber) {
            const auto mask = parseV4(suffix);
            if (!mask || !address->isV4() || (~*mask & (~*mask + 1)) != 0)
                return failure(ErrorCode::ValueInvalid, text.toString());
            length = std::popcount(*mask);
        }
        if (length < 0 || length > most)
            return failure(ErrorCode::ValueInvalid, text.toString());
    }
    const int offset = address->isV4() ? 96 : 0;
    for (int i = offset + length; i < 128; ++i)
        address->m_bytes[static_cast<size_t>(i / 8)] &= static_cast<std::uint8_t>(~(1u << (7 - i % 8)));
    return Subnet(*address, length);
}

bool Subnet::contains(const IpAddress &address) const noexcept
{
    if (address.isV4() != m_base.isV4())
        return false;
    const int offset = m_base.isV4() ? 96 : 0;
    for (int i = offset; i < offset + m_length; ++i)
        if (address.bit(i) != m_base.bit(i))
            return false;
    return true;
}

QString Subnet::text() const { return m_base.text() + u'/' + QString::number(m_length); }

} // namespace phaseout
