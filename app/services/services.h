// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <optional>

namespace phaseout {

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

private:
    [[nodiscard]] Result<Project::Services> forProject();

    SystemClock m_clock;
    TimeOrderedIds m_ids{m_clock};
    std::optional<Knowledge> m_knowledge;
};

} // namespace phaseout
