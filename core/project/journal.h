// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace phaseout {

/// One line of the project's history. What is stored is what is hashed; entries are never rewritten or removed.
struct JournalEntry {
    QUuid id;
    QUuid origin;          ///< the replica that wrote it
    qint64 seq = 0;        ///< 1, 2, 3 … within its origin
    QByteArray prevHash;   ///< hash of the entry before it of the same origin; empty for the first
    QByteArray otherHeads; ///< hashes of other origins' heads at a merge, joined; empty otherwise
    QUuid undoes;          ///< the entry that this one takes back (or, when that was an undo, does again); null otherwise
    QDateTime utc;         ///< milliseconds
    QString actor;         ///< the user's name as the computer knows it
    QString kind;          ///< editKind() of its body
    int kindVersion = 1;
    QByteArray body;       ///< toBytes(Edit)
    QByteArray hash;       ///< SHA-256, 32 bytes
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// SHA-256 over every other field of \a entry, each preceded by its length. docs/formats/project-file.md has the layout.
[[nodiscard]] QByteArray journalHash(const JournalEntry &entry);

/// Follows the chain of one origin, entry by entry in order of seq.
class ChainCheck {
public:
    /// Nothing when \a entry continues the chain, else what is wrong with it (id "journal.entry.…").
    [[nodiscard]] std::optional<Finding> next(const JournalEntry &entry);

private:
    QHash<QUuid, QByteArray> m_heads;
    QHash<QUuid, qint64> m_seqs;
};

} // namespace phaseout
