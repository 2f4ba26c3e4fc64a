// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#define PHASEOUT_HAS_SHA_INSTRUCTIONS 1
#include <cpuid.h>
#include <immintrin.h>
#else
#define PHASEOUT_HAS_SHA_INSTRUCTIONS 0
#endif

namespace phaseout {

#if PHASEOUT_HAS_SHA_INSTRUCTIONS
namespace {
// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5, 0xD807AA98, 0x12835B01, 0x243185BE,
    0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174, 0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA,
    0x5CB0A9DC, 0x76F988DA, 0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967, 0x27B70A85,
    0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85, 0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3,
    0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070, 0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F,
    0x682E6FF3, 0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2};

int word(std::uint32_t value) { return static_cast<int>(value); }

// The instructions keep the eight words of the state as (a, b, e, f) and (c, d, g, h), the first of each highest, and do two
// rounds at a time; four rounds take four words of the message.
__attribute__((target("sha,sse4.1"))) void compress(std::array<std::uint32_t, 8> &state, const char *bytes, size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0C0D0E0F08090A0B, 0x0405060700010203);
    __m128i abef = _mm_set_epi32(word(state[0]), word(state[1]), word(state[4]), word(state[5]));
    __m128i cdgh = _mm_set_epi32(word(state[2]), word(state[3]), word(state[6]), word(state[7]));
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[16];
        for (int i = 0; i < 16; ++i) {
            if (i < 4) {
                w[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + i), bigEndian);
            } else {
                const __m128i sevenBack = _mm_alignr_epi8(w[i - 1], w[i - 2], 4);
                w[i] = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(w[i - 4], w[i - 3]), sevenBack), w[i - 1]);
            }
            const __m128i sum = _mm_add_epi32(w[i], _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants.data()) + i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    alignas(16) std::array<std::uint32_t, 4> upper;
    alignas(16) std::array<std::uint32_t, 4> lower;
    _mm_store_si128(reinterpret_cast<__m128i *>(upper.data()), abef);
    _mm_store_si128(reinterpret_cast<__m128i *>(lower.data()), cdgh);
    state = {upper[3], upper[2], lower[3], lower[2], upper[1], upper[0], lower[1], lower[0]};
}
} // namespace

bool Sha256::canAccelerate()
{
    static const bool can = [] {
        unsigned a = 0, b = 0, c = 0, d = 0;
        const bool hasSse41 = __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 19));
        return hasSse41 && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 29));
    }();
    return can;
}

void Sha256::addBlocks(const char *bytes, size_t count) { compress(m_state, bytes, count); }
#else
bool Sha256::canAccelerate() { return false; }
void Sha256::addBlocks(const char *, size_t) {}
#endif

void Sha256::add(QByteArrayView bytes)
{
    if (!m_isAccelerated)
        return m_plain.addData(bytes);
    const char *from = bytes.data();
    auto left = static_cast<size_t>(bytes.size());
    if (const size_t waiting = m_size % blockSize; waiting > 0 || left < blockSize) {
        const size_t taken = std::min(left, blockSize - waiting);
        std::copy_n(from, taken, m_rest.data() + waiting);
        if (waiting + taken == blockSize)
            addBlocks(m_rest.data(), 1);
        m_size += taken;
        from += taken;
        left -= taken;
    }
    if (m_size % blockSize != 0 || left == 0)
        return;
    addBlocks(from, left / blockSize);
    std::copy_n(from + left / blockSize * blockSize, left % blockSize, m_rest.data());
    m_size += left;
}

QByteArray Sha256::result()
{
    if (!m_isAccelerated)
        return m_plain.result();
    // A one, zeros up to the last eight bytes of a block, and how many bits there were.
    const std::uint64_t bits = m_size * 8;
    QByteArray end(static_cast<qsizetype>(blockSize - (m_size + 8) % blockSize), '\0');
    end[0] = '\x80';
    for (int shift = 56; shift >= 0; shift -= 8)
        end.append(static_cast<char>(bits >> shift));
    add(end);
    QByteArray digest;
    for (const std::uint32_t value : m_state)
        for (int shift = 24; shift >= 0; shift -= 8)
            digest.append(static_cast<char>(value >> shift));
    return digest;
}

} // namespace phaseout
