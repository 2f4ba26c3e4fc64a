// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

/// Where SQLite's exceptions end: everything that may throw runs inside guarded().
namespace phaseout::persist {

/// Thrown inside this module when what the file holds is not what its schema promises.
struct Damaged {
    std::string what; ///< for the log: "store.postcode"
};
/// Thrown inside this module to stop with an error that is known already.
struct Stopped {
    Error error;
};

/// The exception being handled, as an error about \a subject (the project's file name). SQLITE_FULL is DiskFull;
/// READONLY, CANTOPEN, PERM and failed writes FileUnwritable; failed reads FileUnreadable; BUSY and LOCKED ProjectLocked;
/// INTERRUPT Cancelled; CONSTRAINT Conflict; CORRUPT, NOTADB, TOOBIG and the rest ProjectDamaged.
[[nodiscard]] Error currentError(const QString &subject) noexcept;

/// Runs \a work, which returns some Result, and makes a failing Result of whatever it throws.
template <class Work>
auto guarded(const QString &subject, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return failure(currentError(subject));
    }
}

} // namespace phaseout::persist
