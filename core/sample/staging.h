// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

namespace phaseout::sample {

/// A folder that becomes \a target all at once or not at all. Until commit() everything is in a hidden folder beside
/// the target, which goes when this does.
class Staging {
public:
    /// Fails with FileNotFound when the folder above is missing, FileExists when the target is there, holds something
    /// and is not an earlier sample with nothing else in it, and FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<Staging>> begin(const QString &target);
    /// Where to write.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("new")); }
    /// Puts the folder in its place, an earlier sample away. Fails with FileUnwritable; then all is as before.
    [[nodiscard]] Result<void> commit();

private:
    Staging(const QString &target, const QString &pattern)
        : m_target(target)
        , m_folder(pattern)
    {
    }
    QString m_target;
    QTemporaryDir m_folder;
};

} // namespace phaseout::sample
