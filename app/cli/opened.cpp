// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

namespace phaseout::cli {

Result<Opened> open(const Invocation &call, Services::Access access)
{
    Opened opened{std::make_unique<Services>(), nullptr};
    auto project = opened.services->open(call.arguments.first(), access, call.context());
    if (!project)
        return failure(project.error());
    opened.project = *std::move(project);
    return opened;
}

ExitCode close(const Invocation &call, Opened &opened, ExitCode code)
{
    if (auto closed = opened.project->close(); !closed)
        return fail(call, closed.error());
    return code;
}

} // namespace phaseout::cli
