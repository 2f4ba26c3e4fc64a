// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persist/connection.h"

#include <span>

/// The project file's tables, numbered by what has been done to them. Every function throws (see sqlerror.h).
namespace phaseout::persist {

/// "PHSO": which SQLite files are ours. Four bytes at offset 68 of the file.
constexpr qint64 applicationId = 0x5048'534F;

/// One step from the schema before it. Applied in order, once; never edited after a release.
struct Migration {
    int number;        ///< 1, 2, 3 …: the file's user_version afterwards
    const char *file;  ///< of the resources, ":/phaseout/persist/schema/0001_first.sql"
    const char *since; ///< the first release that reads the result, "0.1"
};

[[nodiscard]] std::span<const Migration> migrations();

/// Brings an empty or older file up to the last of \a steps in one transaction.
void migrate(Connection &connection, std::span<const Migration> steps);

/// The schema number of a file of ours. Throws Stopped with ProjectDamaged for another program's file and ProjectTooNew,
/// naming the release needed, for a later one than \a steps know.
[[nodiscard]] int schemaNumber(Connection &connection, const QString &name, std::span<const Migration> steps);

/// Throws Damaged unless the file's tables and indexes are exactly those that the first \a number of \a steps make: no
/// trigger, view or table of anybody else's.
void checkShape(Connection &connection, int number, std::span<const Migration> steps);

/// Throws Damaged when the file's structure is broken. Every page of a file up to 256 MiB, or of any when \a isThorough; of
/// a larger one every table but observations, links and plans, so that opening stays quick: a backup checks those too.
void checkStructure(Connection &connection, bool isThorough);

} // namespace phaseout::persist
