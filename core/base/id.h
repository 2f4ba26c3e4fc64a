// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>
#include <compare>
#include <optional>

namespace phaseout {

/// A 128-bit identity of a \a Tag, so that ids of different things cannot be swapped. Never sort results by it:
/// its order means nothing (it exists for containers).
template <class Tag>
class Id {
public:
    Id() = default; ///< the null id
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// The id in 16 bytes as the project file stores it, or nothing when \a bytes has another length.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        return Id(QUuid::fromRfc4122(bytes));
    }
    /// The id written as text() writes it, or nothing.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    [[nodiscard]] bool isNull() const noexcept { return m_uuid.isNull(); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid &uuid() const noexcept { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) noexcept { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) noexcept
    {
        if (a.m_uuid == b.m_uuid)
            return std::strong_ordering::equal;
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace phaseout

template <class Tag>
struct std::hash<phaseout::Id<Tag>> {
    size_t operator()(const phaseout::Id<Tag> &id) const noexcept { return qHash(id); }
};
