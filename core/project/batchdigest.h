// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/estate/batch.h"
#include "core/estate/facts.h"

namespace phaseout {

/// SHA-256 over a batch's header and canonical rows, each with its ordinal and row number: what the journal keeps of an
/// import. Feed the rows of each kind in order of ordinal; how the kinds are mixed does not matter, since a file's sheets
/// may give them in any order and they are read back kind by kind.
class BatchDigest {
public:
    void observation(qint64 ordinal, qint64 row, const QByteArray &body);
    void store(qint64 ordinal, const StoreRow &row);
    void subnet(qint64 ordinal, const SubnetRow &row);
    /// The digest, \a batch's header included (id, number, importedAt, digest and isRevoked left out).
    [[nodiscard]] QByteArray finish(const Batch &batch);

private:
    Sha256 m_observations;
    Sha256 m_stores;
    Sha256 m_subnets;
};

/// The canonical bytes of a register or subnet row; what is stored and hashed.
[[nodiscard]] QByteArray toBytes(const StoreRow &row);
[[nodiscard]] std::optional<StoreRow> storeRowFromBytes(const QByteArray &bytes, qint64 row);
[[nodiscard]] QByteArray toBytes(const SubnetRow &row);
[[nodiscard]] std::optional<SubnetRow> subnetRowFromBytes(const QByteArray &bytes, qint64 row);

} // namespace phaseout
