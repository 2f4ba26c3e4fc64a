// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/xlsx.h"

#include <QTemporaryDir>

namespace phaseout::exports {

/// DiskFull when there is no room left where \a path lies, else FileUnwritable. \a detail: the library's own words.
[[nodiscard]] Error unwritable(const QString &path, const QString &detail);

/// A file in the making: a private folder beside its place, on the same disk, that is gone when this is.
class Destination {
public:
    Destination(const QString &path, Existing existing);
    /// Whether it can be begun. Errors: FileExists, FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("new")); }
    /// Moves file() to its place. Errors as check().
    [[nodiscard]] Result<void> commit() const;

private:
    QString m_path;
    Existing m_existing;
    QTemporaryDir m_folder;
};

} // namespace phaseout::exports
