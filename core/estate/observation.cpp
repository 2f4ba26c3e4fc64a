// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/observation.h"

#include "core/base/text.h"

namespace phaseout {
namespace {
constexpr char version = 1;
constexpr size_t longestText = 0xFFFF;

void putNumber(QByteArray &into, std::uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        into.append(static_cast<char>(value >> (8 * i)));
}

class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_bytes(bytes) {}
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        for (const char c : take(bytes))
            value = value << 8 | static_cast<std::uint8_t>(c);
        return value;
    }
    QByteArrayView take(qsizetype length)
    {
        if (m_bytes.size() - m_at < length) {
            m_isGood = false;
            return {};
        }
        m_at += length;
        return m_bytes.sliced(m_at - length, length);
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};
} // namespace

QString Observation::text(TraitKind kind) const
{
    const std::string *found = find(kind);
    return found ? text::fromBytes(*found) : QString();
}

QString Observation::recorderName() const
{
    for (const Trait &trait : traits)
        if (trait.kind == TraitKind::Recorder)
            if (const QString name = text::tidy(text::fromBytes(trait.text)); !name.isEmpty() && !IpAddress::parse(name))
                return name;
    return {};
}

std::optional<IpAddress> Observation::recorderAddress() const
{
    for (const Trait &trait : traits)
        if (trait.kind == TraitKind::Recorder)
            if (const auto address = IpAddress::parse(text::tidy(text::fromBytes(trait.text))); address && !address->isUnusable())
                return *address;
    return std::nullopt;
}

// version, source, flags, [seconds since 1970: 8], [ip length, ip], [mac: 6], count: 2, then kind, port: 2, length: 2, text
QByteArray toBytes(const Observation &o)
{
    QByteArray bytes;
    bytes.reserve(64 + static_cast<qsizetype>(o.traits.size()) * 24);
    bytes.append(version);
    bytes.append(static_cast<char>(o.source));
    bytes.append(static_cast<char>((o.seenAt.isValid() ? 1 : 0) | (o.ip ? 2 : 0) | (o.mac ? 4 : 0)));
    if (o.seenAt.isValid())
        putNumber(bytes, static_cast<std::uint64_t>(o.seenAt.toSecsSinceEpoch()), 8);
    if (o.ip) {
        const QByteArray ip = o.ip->bytes();
        bytes.append(static_cast<char>(ip.size()));
        bytes.append(ip);
    }
    if (o.mac)
        putNumber(bytes, o.mac->number(), 6);
    putNumber(bytes, o.traits.size(), 2);
    for (const Trait &trait : o.traits) {
        const size_t length = std::min(trait.text.size(), longestText);
        bytes.append(static_cast<char>(trait.kind));
        putNumber(bytes, trait.port, 2);
        putNumber(bytes, length, 2);
        bytes.append(trait.text.data(), static_cast<qsizetype>(length));
    }
    return bytes;
}

std::optional<Observation> observationFromBytes(QByteArrayView bytes, qint64 row)
{
    Cursor cursor(bytes);
    if (cursor.number(1) != static_cast<std::uint64_t>(version))
        return std::nullopt;
    Observation o;
    o.row = row;
    o.source = static_cast<SourceKind>(cursor.number(1));
    const std::uint64_t flags = cursor.number(1);
    if (flags & 1)
        o.seenAt = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(cursor.number(8)), Qt::UTC);
    if (flags & 2)
        o.ip = IpAddress::fromBytes(cursor.take(static_cast<qsizetype>(cursor.number(1))));
    if (flags & 4)
        o.mac = MacAddress::fromNumber(cursor.number(6));
    const std::uint64_t count = cursor.number(2);
    o.traits.reserve(count);
    for (std::uint64_t i = 0; i < count && cursor.isGood(); ++i) {
        Trait trait{static_cast<TraitKind>(cursor.number(1)), 0, {}};
        trait.port = static_cast<std::uint16_t>(cursor.number(2));
        const QByteArrayView text = cursor.take(static_cast<qsizetype>(cursor.number(2)));
        trait.text.assign(text.data(), static_cast<size_t>(text.size()));
        o.traits.push_back(std::move(trait));
    }
    if (!cursor.isGood() || !cursor.isAtEnd())
        return std::nullopt;
    return o;
}

} // namespace phaseout
