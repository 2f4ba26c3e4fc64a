// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>

namespace phaseout::formats {

/// A file opened for reading: unpacked when it was gzip, at its start.
struct OpenedInput {
    std::unique_ptr<QIODevice> device; ///< a file, or a GzDevice; never null
    QString fileName;                  ///< without folder; ".gz" dropped when it was unpacked
    QByteArray head;                   ///< the first 64 KiB, unpacked; still to be read from device
    bool isWhole = false;              ///< head is the whole content
    bool isPacked = false;             ///< it was gzip
    qint64 size = 0;                   ///< bytes on disk
};

/// Opens the file at \a path. Fails with FileNotFound, FileUnreadable (folders included), FormatUnknown when it is
/// empty, or the unpacking's own FormatInvalid and LimitExceeded. Never opens a device or a pipe.
[[nodiscard]] Result<OpenedInput> openInput(const QString &path);

} // namespace phaseout::formats
