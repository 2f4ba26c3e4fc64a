// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/check.h"

#include <openssl/evp.h>

namespace phaseout {

void Sha256::Free::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

// None of these can fail but for want of memory.
Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    PHASEOUT_CHECK(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes) { PHASEOUT_CHECK(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1); }

QByteArray Sha256::result()
{
    QByteArray digest(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
    PHASEOUT_CHECK(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    return digest;
}

} // namespace phaseout
