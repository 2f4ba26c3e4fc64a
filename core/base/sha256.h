// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <array>

namespace phaseout {

/// SHA-256 (FIPS 180-4) over bytes given in pieces: the same digest as QCryptographicHash's, with the processor's own
/// instructions for it where it has them (x86-64), which is several times as fast. Thread: any, one at a time.
class Sha256 {
public:
    /// \a mayAccelerate false: never the processor's own instructions; for comparing the two.
    explicit Sha256(bool mayAccelerate = true) : m_isAccelerated(mayAccelerate && canAccelerate()) {}

    void add(QByteArrayView bytes);
    /// The 32 bytes of the digest of all that was added; nothing may be added afterwards.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static bool canAccelerate(); ///< whether this processor has the instructions
    [[nodiscard]] static QByteArray of(QByteArrayView bytes)
    {
        Sha256 hash;
        hash.add(bytes);
        return hash.result();
    }

private:
    static constexpr size_t blockSize = 64;
    void addBlocks(const char *bytes, size_t count);

    bool m_isAccelerated;
    QCryptographicHash m_plain{QCryptographicHash::Sha256};
    std::array<std::uint32_t, 8> m_state{0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19};
    std::array<char, blockSize> m_rest{}; ///< of which m_size % blockSize bytes are waiting
    std::uint64_t m_size = 0;
};

} // namespace phaseout
