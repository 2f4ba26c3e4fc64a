// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/makerrules.h"

#include <QJsonObject>

/// A project's own tables of makers: as a document, and what they do to its devices.
namespace phaseout {

class Estate;

[[nodiscard]] QJsonObject toJson(const rules::MakerTables &tables); ///< {"tables": {"brands.tsv": "…"}}
/// Fails with ValueInvalid for a name that no table has, for what is no text, and above rules::mostTableCharacters. Rows are
/// looked at by rules::MakerRules.
[[nodiscard]] Result<rules::MakerTables> makerTablesFromJson(const QJsonObject &object);

/// Devices that other tables tell otherwise.
struct TablesEffect {
    qint64 makers = 0;     ///< have another maker
    qint64 classes = 0;    ///< have another class
    qint64 intoScope = 0;  ///< are to go, and were not
    qint64 outOfScope = 0; ///< were to go, and are not
    qint64 come = 0;       ///< are devices of their own now
    qint64 gone = 0;       ///< turned out to be others
    friend bool operator==(const TablesEffect &, const TablesEffect &) = default;
};
/// Between two states of one project. Thread: any.
[[nodiscard]] TablesEffect tablesEffect(const Estate &before, const Estate &after);
/// One sentence for each that is not 0; "No device is told otherwise." where all are. Translated.
[[nodiscard]] QStringList wordsOf(const TablesEffect &effect);

} // namespace phaseout
