// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
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

/// The encodings that openInput() knows beside those that it finds out itself: slugs.
[[nodiscard]] const QStringList &namedEncodings();

/// Opens the file at \a path. A text in \a encoding, one of namedEncodings(), is given as UTF-8, up to 64 MiB of it; a workbook
/// says its own. Fails with FileNotFound, FileUnreadable (folders included), FormatUnknown when it is
/// empty, ValueInvalid for an encoding that is not known, or the unpacking's own FormatInvalid and LimitExceeded. Never opens a device
/// or a pipe.
[[nodiscard]] Result<OpenedInput> openInput(const QString &path, const QString &encoding = {});

/// The one of namedEncodings() in which the text that begins with \a head looks to be written; empty when it looks like none, or
/// like one that needs no telling.
[[nodiscard]] QString likelyEncoding(QByteArrayView head);

} // namespace phaseout::formats
