// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/sqlerror.h"

#include <SQLiteCpp/Exception.h>
#include <new>
#include <sqlite3.h>

namespace phaseout::persist {
namespace {
ErrorCode codeOf(int primary, int extended)
{
    switch (primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::FileUnwritable;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_FSTAT ? ErrorCode::FileUnreadable
                                                                               : ErrorCode::FileUnwritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectLocked;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_NOMEM:
        return ErrorCode::LimitExceeded;
    default:
        return ErrorCode::ProjectDamaged;
    }
}
} // namespace

Error currentError(const QString &subject) noexcept
{
    try {
        throw;
    } catch (const Stopped &stopped) {
        return stopped.error;
    } catch (const Damaged &damaged) {
        return Error{ErrorCode::ProjectDamaged, subject, QString::fromStdString(damaged.what)};
    } catch (const SQLite::Exception &exception) {
        // A failed step reports its extended code as the code itself; the lowest byte is always the primary one.
        const int extended = std::max(exception.getExtendedErrorCode(), exception.getErrorCode());
        const int primary = exception.getErrorCode() < 0 ? SQLITE_ERROR : exception.getErrorCode() & 0xFF;
        return Error{codeOf(primary, extended), subject, QString::fromUtf8(exception.what())};
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::LimitExceeded, subject, {}};
    } catch (const std::exception &exception) {
        return Error{ErrorCode::ProjectDamaged, subject, QString::fromUtf8(exception.what())};
    }
}

} // namespace phaseout::persist
