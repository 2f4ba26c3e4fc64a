// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QRandomGenerator>

namespace phaseout {
namespace {
// RFC 9562, section 5.7: 48 bits of milliseconds, version 7, 74 random bits.
QUuid versioned(std::uint64_t high, std::uint64_t low, int version)
{
    high = (high & ~0xF000ull) | (static_cast<std::uint64_t>(version) << 12);
    low = (low & 0x3FFFFFFFFFFFFFFFull) | 0x8000000000000000ull;
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 8; ++i) {
        bytes[i] = static_cast<char>(high >> (56 - 8 * i));
        bytes[8 + i] = static_cast<char>(low >> (56 - 8 * i));
    }
    return QUuid::fromRfc4122(bytes);
}
} // namespace

QUuid TimeOrderedIds::next()
{
    const auto milliseconds = static_cast<std::uint64_t>(m_clock.now().toMSecsSinceEpoch());
    auto *random = QRandomGenerator::system();
    return versioned((milliseconds << 16) | (random->generate64() & 0x0FFF), random->generate64(), 7);
}

QUuid SeededIds::next()
{
    const std::uint64_t high = m_random.next();
    return versioned(high, m_random.next(), 8);
}

} // namespace phaseout
