// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/columnmapping.h"

#include <optional>

class QSettings;

namespace phaseout::intake {

/// A mapping that this user saved, as it lies in its file now.
struct SavedMapping {
    QString path;
    ingest::ColumnMapping mapping;
};

/// Notes that a mapping was saved at \a path, or used from there for a table whose headers have \a fingerprint; the last of a few.
void rememberMapping(QSettings &settings, const QString &path, const QString &fingerprint = {});

/// The mapping saved or used last that was for a file whose headers have \a fingerprint (ingest::headerFingerprint()); files
/// that have gone or are no mapping are passed over.
[[nodiscard]] std::optional<SavedMapping> savedMappingFor(const QSettings &settings, const QString &fingerprint);

} // namespace phaseout::intake
