// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/columnmapping.h"

#include <optional>

class QSettings;

namespace phaseout::ui {

/// A mapping that this user saved, as it lies in its file now.
struct SavedMapping {
    QString path;
    ingest::ColumnMapping mapping;
};

/// Notes that a mapping was saved at \a path, the last of a few.
void rememberMapping(QSettings &settings, const QString &path);

/// The mapping saved last that was made for a file whose headers have \a fingerprint (ingest::headerFingerprint()); files
/// that have gone or are no mapping are passed over.
[[nodiscard]] std::optional<SavedMapping> savedMappingFor(const QSettings &settings, const QString &fingerprint);

} // namespace phaseout::ui
