// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace phaseout {

/// The facts that one file gave, with what is needed to read it again the same way and to prove it unchanged.
struct Batch {
    Id<Batch> id;          ///< UUIDv5 of (project, digest)
    int number = 0;        ///< 1-based, of this project file: the short key of its rows
    QString fileName;      ///< as the user named it, without folder; outside text
    QByteArray fileSha256; ///< of the file's bytes; empty when there was no file
    QString reader;        ///< id of the reader, "nmap-xml"
    int readerVersion = 0;
    QByteArray mapping;    ///< canonical JSON of the column mapping; empty when none was used
    QString storeHint;     ///< the store code every row was said to be of; may be empty
    QDateTime importedAt;  ///< UTC; the same for all files of one import
    qint64 observations = 0;
    qint64 storeRows = 0;
    qint64 subnetRows = 0;
    qint64 refused = 0;
    QByteArray digest;     ///< SHA-256 over the header above (without number, importedAt) and every row in order
    bool isRevoked = false;
    friend bool operator==(const Batch &, const Batch &) = default;
};

using BatchId = Id<Batch>;

} // namespace phaseout
