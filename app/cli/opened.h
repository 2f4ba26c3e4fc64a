// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/services/services.h"
#include "core/project/moves.h"

#include <QJsonArray>
#include <functional>

namespace phaseout::cli {

/// A project with what it stands on.
struct Opened {
    std::unique_ptr<Services> services;
    std::unique_ptr<Project> project;
};

/// Opens the project that is the call's first argument.
[[nodiscard]] Result<Opened> open(const Invocation &call, Services::Access access);
/// The device that \a name means: its id, or so many of the first characters that it is the only one. NotFound, or ValueInvalid where there are several.
[[nodiscard]] Result<DeviceId> deviceNamed(const QString &name, const Estate &estate);
/// The devices named "device:ID" among \a arguments. Fails for the first that deviceNamed() fails for.
[[nodiscard]] Result<std::vector<DeviceId>> devicesOf(const QStringList &arguments, const Estate &estate);
/// The imports that \a name means, each time that it came in: an id, a file's name, that of a workbook for all its sheets, or either
/// without the folders in front where no other file is called so. NotFound, or ValueInvalid with the names where there are several.
[[nodiscard]] Result<std::vector<Batch>> importsCalled(const QString &name, const Estate &estate);
/// Tells how many devices got a store, lost theirs or are placed elsewhere as a consequence of a change that did not name them.
void sayMoved(const Invocation &call, const Moves &moves);
/// Tells that a password was taken out of what was typed.
void sayPasswordDropped(const Invocation &call);
/// Applies \a edit for the call's reason, tells what became of it, or that nothing did, and closes the project. The answer
/// is {entry, words, moved, devices, stores} and what \a more holds; entry is null where nothing changed. \a about may say
/// more of what became of the estate.
ExitCode apply(const Invocation &call, Opened &opened, Edit edit, QJsonObject more = {},
               const std::function<void(const Estate &before, const Estate &after, QJsonObject &more)> &about = {});
/// The JSON object that the file at \a path is, of 16 MiB at most. Fails with FileNotFound, FileUnreadable or FormatInvalid.
[[nodiscard]] Result<QJsonObject> readObject(const QString &path);
[[nodiscard]] QJsonArray idsOf(const std::vector<DeviceId> &devices);
/// Closes it in order, so that one file is left, and gives \a code. Where somebody who is reading keeps it from that, it is
/// said: what was done is done.
ExitCode close(const Invocation &call, Opened &opened, ExitCode code);

} // namespace phaseout::cli
