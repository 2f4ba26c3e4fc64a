// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include <QCoreApplication>

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

void sayMoved(const Invocation &call, const ChangeEvent &event)
{
    if (!event.moved.empty())
        call.out.line(QCoreApplication::translate("phaseout::cli", "By the evidence, %Ln other device(s) are at another store now.", nullptr,
                                                  static_cast<int>(event.moved.size())));
}

QJsonArray idsOf(const std::vector<DeviceId> &devices)
{
    QJsonArray ids;
    for (const DeviceId &device : devices)
        ids.append(device.text());
    return ids;
}

ExitCode close(const Invocation &call, Opened &opened, ExitCode code)
{
    // What was done is on the disk already, in the log beside the file: the next to open it for writing tidies up.
    if (auto closed = opened.project->close(); !closed)
        call.out.complain(QCoreApplication::translate("phaseout::cli", "It is done. A log stays beside the project until it is next changed."));
    return code;
}

} // namespace phaseout::cli
