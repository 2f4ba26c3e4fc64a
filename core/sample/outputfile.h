// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

namespace phaseout::sample {

/// A file being written from front to back. A failed write is remembered and told by close(), so that writers need
/// not ask after every line.
class OutputFile {
public:
    /// Makes the file and its folders. Fails with FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const QString &path);
    void write(const QByteArray &bytes);
    void write(const QString &text) { write(text.toUtf8()); }
    /// Everything is on the disk. Fails with DiskFull or FileUnwritable.
    [[nodiscard]] Result<void> close();

private:
    explicit OutputFile(const QString &path)
        : m_file(path)
    {
    }
    QFile m_file;
    QByteArray m_waiting;
    bool m_hasFailed = false;
};

/// One CSV line with its line end; cells are quoted where they must be (RFC 4180).
[[nodiscard]] QString csvLine(const QStringList &cells, QChar delimiter, const QString &lineEnd);

} // namespace phaseout::sample
