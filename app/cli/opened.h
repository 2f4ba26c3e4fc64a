// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/services/services.h"

#include <QJsonArray>

namespace phaseout::cli {

/// A project with what it stands on.
struct Opened {
    std::unique_ptr<Services> services;
    std::unique_ptr<Project> project;
};

/// Opens the project that is the call's first argument.
[[nodiscard]] Result<Opened> open(const Invocation &call, Services::Access access);
/// Tells how many devices are placed elsewhere as a consequence of a change that did not name them.
void sayMoved(const Invocation &call, const ChangeEvent &event);
[[nodiscard]] QJsonArray idsOf(const std::vector<DeviceId> &devices);
/// Closes it in order, so that one file is left, and gives \a code. Where somebody who is reading keeps it from that, it is
/// said: what was done is done.
ExitCode close(const Invocation &call, Opened &opened, ExitCode code);

} // namespace phaseout::cli
