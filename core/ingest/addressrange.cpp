// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/addressrange.h"

#include <QRegularExpression>
#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// The length of the prefix that is just \a from to \a to (which may stand one behind the last address), or -1.
int lengthOf(std::uint64_t from, std::uint64_t to)
{
    const std::uint64_t size = to - from;
    return std::has_single_bit(size) && from % size == 0 && size <= (std::uint64_t(1) << 32) ? 32 - std::countr_zero(size) : -1;
}

QString prefix(std::uint64_t base, int length)
{
    return IpAddress::fromV4(static_cast<std::uint32_t>(base)).text() + u'/' + QString::number(length);
}
} // namespace

QStringList prefixesOfRange(const IpAddress &first, const IpAddress &last)
{
    if (!first.isV4() || !last.isV4() || last.v4() < first.v4())
        return {};
    std::uint64_t from = first.v4();
    const std::uint64_t end = std::uint64_t(last.v4()) + 1;
    if (from > 0 && end - from > 2)
        if (const int length = lengthOf(from - 1, end + 1); length >= 0)
            return {prefix(from - 1, length)};
    QStringList prefixes;
    while (from < end) {
        std::uint64_t size = from == 0 ? std::uint64_t(1) << 32 : from & (~from + 1); // as far as the address is aligned
        while (size > end - from)
            size /= 2;
        prefixes += prefix(from, 32 - std::countr_zero(size));
        from += size;
    }
    return prefixes;
}

QStringList prefixesOfRange(const QString &text)
{
    static const QRegularExpression range(u"^\\s*(\\d{1,3}(?:\\.\\d{1,3}){3})\\s*(?:-|–|to|bis)\\s*((?:\\d{1,3}\\.){0,3}\\d{1,3})\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text);
    if (!match.hasMatch())
        return {};
    const QString first = match.captured(1);
    const QString rest = match.captured(2);
    const QString last = first.split(u'.').mid(0, 3 - rest.count(u'.')).join(u'.') + (rest.count(u'.') < 3 ? u"."_s : QString()) + rest;
    const auto from = IpAddress::parse(first);
    const auto to = IpAddress::parse(last);
    return from && to ? prefixesOfRange(*from, *to) : QStringList();
}

QStringList networksOf(QString subnet, QString mask)
{
    static const QRegularExpression padded(u"\\b0+(?=\\d)"_s);
    if (const QStringList range = prefixesOfRange(subnet); !range.isEmpty())
        return range;
    if (subnet.count(u'.') == 3)
        subnet.remove(padded); // "010.016.000.000/24" is decimal
    if (subnet.isEmpty())
        return {};
    if (subnet.contains(u'/'))
        return {subnet};
    if (mask.startsWith(u'/'))
        mask.remove(0, 1);
    if (subnet.endsWith(".*"_L1) || subnet.endsWith(".x"_L1, Qt::CaseInsensitive))
        return {subnet.chopped(1) + u"0/24"_s};
    if (!mask.isEmpty())
        return {subnet + u'/' + mask};
    return subnet.endsWith(".0"_L1) ? QStringList() : QStringList{subnet};
}

} // namespace phaseout::ingest
