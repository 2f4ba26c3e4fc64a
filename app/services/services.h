// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/backups.h"
#include "core/project/project.h"

#include <optional>

namespace phaseout {

/// An earlier version of a project, kept as a file of its own.
using EarlierVersion = persist::KeptBackup;

/// The composition root's belongings: built once by each main program, handed down by reference.
class Services {
public:
    Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    /// The rule packs, loaded on first use. Thread: the first call alone.
    [[nodiscard]] Result<const Knowledge *> knowledge();

    /// Makes a project file; FileExists when there is something of that name.
    [[nodiscard]] Result<std::unique_ptr<Project>> create(const QString &path, const Programme &programme, const JobContext &context);
    enum class Access { Read, Write };
    [[nodiscard]] Result<std::unique_ptr<Project>> open(const QString &path, Access access, const JobContext &context);

    /// Where earlier versions of projects are kept, each project's in a folder of its own; empty, as at the beginning: nowhere.
    void setVersionsFolder(const QString &folder) { m_versionsFolder = folder; }
    [[nodiscard]] const QString &versionsFolder() const { return m_versionsFolder; }
    /// Keeps what the file \a path of \a project holds now, and lets go of versions that are too old or too many. Nothing happens
    /// without a folder, or when nothing changed since the last one. Thread: any, beside an open project. Fails as persist::keepVersion().
    [[nodiscard]] Result<bool> keepVersion(const QString &path, const QUuid &project, const JobContext &context) const;
    /// Those of \a project, newest first; of a null one those of all.
    [[nodiscard]] std::vector<EarlierVersion> earlierVersions(const QUuid &project) const;
    /// Writes \a version to \a path, in the place of what is there. Fails with FileUnreadable, FileUnwritable or Cancelled.
    [[nodiscard]] static Result<void> copyVersion(const EarlierVersion &version, const QString &path, const JobContext &context);

private:
    [[nodiscard]] Result<Project::Services> forProject();

    SystemClock m_clock;
    TimeOrderedIds m_ids{m_clock};
    std::optional<Knowledge> m_knowledge;
    QString m_versionsFolder;
};

} // namespace phaseout
