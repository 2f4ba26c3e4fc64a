// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>

namespace phaseout::persist {

/// "I have this project open": a file beside it, `<project>.lock`, with process, program and machine, gone when this is
/// destroyed. A lock left by a program that died on this machine is taken over; one left on another machine is not, since
/// nobody here can know.
class ProjectLock {
public:
    /// Fails with ProjectLocked, saying who has it, or FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &project);

private:
    explicit ProjectLock(const QString &path) : m_file(path) {}
    QLockFile m_file;
};

} // namespace phaseout::persist
