// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsonrecords.h"
#include "core/ingest/reporter.h"

#include <functional>

namespace phaseout::ingest {

/// Gives every line of \a input to \a take, with its number. A line beyond the limit is refused with its beginning. Fails
/// with Cancelled, or as formats::readSome().
[[nodiscard]] Result<void> eachLine(QIODevice &input, const ReadOptions &options, Reporter &reporter, const JobContext &context,
                                    const std::function<void(const QString &line, qint64 number)> &take);

/// Gives every object of the JSON in \a input to \a take, with the line where it begins, which says whether it was of its
/// kind. What is no JSON or of another kind is refused, with the values of credentials taken out; where the file breaks off
/// is told; names of credentials in the objects are told once. Fails as eachLine().
[[nodiscard]] Result<void> eachRecord(QIODevice &input, const QStringList &lists, const ReadOptions &options, Reporter &reporter,
                                      const JobContext &context, const std::function<bool(const QJsonObject &object, qint64 line)> &take);

/// The text of a JSON value: a text, a number or a flag; of a list those of its members, set apart by \a between.
[[nodiscard]] QString jsonWord(const QJsonValue &value, const QString &between = QStringLiteral(", "));

/// A moment as programs write it: seconds since 1970 as number or text, or ISO 8601, without zone UTC; to the second; else invalid.
[[nodiscard]] QDateTime momentIn(const QJsonValue &value);
[[nodiscard]] QDateTime momentIn(const QString &text);

/// When a scan was begun, as the line says with which nmap's and masscan's texts begin: "# Nmap 7.94 scan initiated Sat Nov 21 09:00:00
/// 2026 as: …", "Starting Nmap 7.94 ( https://nmap.org ) at 2026-11-21 09:00 GMT". In the scanner's own zone, which it does not name: taken as
/// UTC. Invalid for any other line.
[[nodiscard]] QDateTime scanStartIn(const QString &line);

} // namespace phaseout::ingest
