// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QMap>

namespace phaseout::report {

/// A plan as people speak of it.
struct PlanName {
    QByteArray id;
    int number = 0; ///< 1: the first that was made the current one
    QDate on;       ///< the day it was, by local time
};

/// What the board's workbook says about where it comes from, beyond the estate itself.
struct BoardInfo {
    QString applicationVersion;     ///< "1.2.0"
    qint64 journalPosition = 0;     ///< of the last change that is in it
    QString projectDigest;          ///< hash at that position, in hex; empty: not said
    QString preparedBy;             ///< outside text, for a programme that names nobody; may be empty
    std::vector<PlanName> plans = {};
    QMap<QString, QString> makers = {}; ///< names by slug; a maker that is not in it is called by its slug
};

/// Read off \a project: its plans, and its rule packs. Nobody is named as preparedBy. Thread: the project's.
[[nodiscard]] Result<BoardInfo> boardInfo(Project &project);

/// "Plan 3 of 22 March 2027 (12e4e4a1)", or "Plan 12e4e4a1" when its number is not known. Translated.
[[nodiscard]] QString planText(const BoardInfo &info, const QByteArray &id);
[[nodiscard]] QString makerText(const BoardInfo &info, const Maker &maker);

} // namespace phaseout::report
