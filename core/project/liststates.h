// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/batch.h"

#include <QHash>
#include <vector>

namespace phaseout {

/// A file of nothing but what people keep, of which a later file may be a newer state.
struct ListFile {
    const Batch *batch = nullptr;
    QString folder;
    qint64 day = 0; ///< the latest that its rows say, as a Julian day; 0: they say none
};

/// Which list a file is a state of, and the how-manieth: the greater the newer, files of one import are equally new.
struct ListState {
    int list = 0;
    int age = 0;
};

/// What \a fileName is called every month: without figures, signs and English months, so that "assets 2026-10.csv" and
/// "Assets_November (2).csv" are one name. A name of nothing else stays as it is.
[[nodiscard]] QString listName(const QString &fileName);

/// By number of batch, the files of \a files that are states of one list: of one name, reader, folder and store. What came in
/// once only is left out. The state is newer whose rows are of a later day, else (where they are of the same, or one of the list's
/// files says no day) what was imported later. Source: docs/identification.md, "A list that comes again".
[[nodiscard]] QHash<int, ListState> listStates(const std::vector<ListFile> &files);

} // namespace phaseout
