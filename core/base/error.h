// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <source_location>

namespace phaseout {

/// What kind of thing went wrong. Callers branch on this, never on text.
enum class ErrorCode {
    ValueInvalid,      ///< a text or number is not a value of its type
    Cancelled,         ///< the user asked to stop; nothing was changed
    FileNotFound,      ///< no file or folder of that name
    FileUnreadable,    ///< the operating system refused or failed to read it
    FileUnwritable,    ///< the operating system refused or failed to write it
    FileExists,        ///< it would overwrite something
    DiskFull,          ///< no room left
    FormatUnknown,     ///< no reader knows this file
    FormatInvalid,     ///< the file is not what its kind promises
    LimitExceeded,     ///< larger, deeper or longer than we accept
    ProjectLocked,     ///< somebody else has the project open
    ProjectTooNew,     ///< written by a later version
    ProjectTooOld,     ///< written by a version we no longer convert
    ProjectDamaged,    ///< a check of the file failed
    NotFound,          ///< no store, device, plan … of that name
    Conflict,          ///< the value to be replaced is no longer the one expected
    NothingToDo,       ///< e.g. nothing to undo
    NetworkFailed,     ///< a socket or interface refused
    Unsupported,       ///< known, and not accepted (encrypted workbook, .xlsb …)
};

/// A broken world: the operation stopped and changed nothing.
struct Error {
    ErrorCode code;
    QString subject; ///< what it happened to: a file name, a store code, the refused text
    QString detail;  ///< the operating system's or library's own words, shown behind ours
    std::source_location where = std::source_location::current();
};

/// One sentence or two for people: what happened, to what, what to do. Translated; the same in the window and the
/// command line. Thread: any.
[[nodiscard]] QString userText(const Error &error);

/// A stable slug for scripts, e.g. "project-locked".
[[nodiscard]] QString errorSlug(ErrorCode code);

} // namespace phaseout
