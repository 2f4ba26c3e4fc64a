// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/batch.h"
#include "core/estate/observation.h"
#include "core/locate/locator.h"

#include <QHash>
#include <map>
#include <span>
#include <vector>

namespace phaseout {

/// What the rows of a file say of the file.
struct FileFacts {
    bool isList = true; ///< nothing but what people keep
    QStringList folders; ///< in which it lay, the innermost first
    QString folder;     ///< the innermost
    qint64 day = 0;     ///< the latest that its rows say, as a Julian day; 0: they say none

    void note(const Observation &row);
};

/// Which list a file is a state of, and the how-manieth: the greater the newer, files of one import are equally new.
struct ListState {
    int list = 0;
    int age = 0;
    bool isByImport = false; ///< neither its rows nor its name say that it is newer than the state before
};

/// What in the name of a file or folder may be a store's code: figures that are neither a date nor a count.
[[nodiscard]] QStringList codesIn(const QString &name);

/// What \a fileName is called whenever it comes from one place: without dates, months, copy marks and signs, but with what else has figures, which
/// may be a store's code.
[[nodiscard]] QString placeName(const QString &fileName);

/// By number of batch, the files of \a files (likewise) that are states of one list: lists of one name, reader, store, and folder but for the dates in that.
/// Of which store each is was said when it came in, or its name, its sheet's or a folder's is a store's of \a places. What came in once only is left out. The state is newer whose rows are of a later day, else (where they are of the same, or one of the list's
/// files says no day) what is named after a later day, else (likewise) what was imported later. Source: docs/identification.md, "A list that comes again".
[[nodiscard]] QHash<int, ListState> listStates(const std::vector<Batch> &batches, const std::map<int, FileFacts> &files, const Locator &places);

/// What counts of several older states of one list, each of which is the last resort: of a device the last of them that says a thing.
class OlderStates {
public:
    explicit OlderStates(const std::vector<Batch> &batches) { setBatches(batches); }
    void setBatches(const std::vector<Batch> &batches);
    /// \a observations of one device, those of older states without what later ones of them say as well: which is later is told as for listStates(), by these
    /// rows. \a places as there, the same every time. What is given lives as long as \a observations and until the next call.
    [[nodiscard]] std::span<const Observation> heard(std::span<const Observation> observations, const Locator &places);

private:
    struct State {
        QString list;
        QDate named;
        QDateTime importedAt;
    };
    const State &stateOf(const Observation &observation, const Locator &places);
    QHash<int, Batch> m_batches;
    std::map<int, State> m_states; // by batch, of those that were asked for
    std::vector<Observation> m_heard;
};

} // namespace phaseout
