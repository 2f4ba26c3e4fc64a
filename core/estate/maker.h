// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <compare>

namespace phaseout {

/// Who made a device, by a short lower-case slug ("hikvision", "dahua", "axis"); the rule packs give it a name and say
/// whether it is in scope. The empty maker is "not known". Brand (what is printed) is kept apart as text.
class Maker {
public:
    Maker() = default;
    explicit Maker(QString slug) : m_slug(std::move(slug)) {}
    [[nodiscard]] const QString &slug() const noexcept { return m_slug; }
    [[nodiscard]] bool isKnown() const noexcept { return !m_slug.isEmpty(); }
    friend bool operator==(const Maker &, const Maker &) = default;
    friend std::strong_ordering operator<=>(const Maker &a, const Maker &b) { return a.m_slug.compare(b.m_slug) <=> 0; }
    friend size_t qHash(const Maker &maker, size_t seed = 0) noexcept { return qHash(maker.m_slug, seed); }

private:
    QString m_slug;
};

} // namespace phaseout
