// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

struct evp_md_ctx_st; // OpenSSL's

namespace phaseout {

/// SHA-256 (FIPS 180-4) over bytes given in pieces: the same digest as QCryptographicHash's, by OpenSSL, which uses the
/// processor's own instructions for it and is several times as fast. Thread: any, one at a time.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// The 32 bytes of the digest of all that was added; nothing may be added afterwards.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes)
    {
        Sha256 hash;
        hash.add(bytes);
        return hash.result();
    }

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace phaseout
