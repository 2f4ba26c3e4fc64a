// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/destination.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::exports {
namespace {
constexpr qint64 noRoom = 64 * 1024; // less is no room: a workbook's smallest part needs a few kilobytes
}

Error unwritable(const QString &path, const QString &detail)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool isFull = storage.isValid() && storage.bytesAvailable() < noRoom;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, detail};
}

Destination::Destination(const QString &path, Existing existing)
    : m_path(path)
    , m_existing(existing)
    , m_folder(QString(QFileInfo(path).absolutePath() + u"/.phaseout-XXXXXX"))
{
}

Result<void> Destination::check() const
{
    if (m_existing == Existing::Refuse && QFileInfo::exists(m_path))
        return failure(ErrorCode::FileExists, m_path);
    if (QFileInfo(m_path).isDir())
        return failure(ErrorCode::FileUnwritable, m_path, QCoreApplication::translate("phaseout::exports", "this is a folder"));
    if (!m_folder.isValid())
        return failure(unwritable(m_path, m_folder.errorString()));
    return {};
}

Result<void> Destination::commit() const
{
    if (m_existing == Existing::Refuse) {
        // Refuses by itself when somebody put a file there meanwhile.
        QFile made(file());
        if (made.rename(m_path))
            return {};
        if (QFileInfo::exists(m_path))
            return failure(ErrorCode::FileExists, m_path);
        return failure(unwritable(m_path, made.errorString()));
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(file().toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), error);
    if (error)
        return failure(unwritable(m_path, QString::fromStdString(error.message())));
    return {};
}

} // namespace phaseout::exports
