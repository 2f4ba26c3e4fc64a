// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/reliability.h"
#include "core/sample/truth.h"

#include <optional>

namespace phaseout::sample {

/// A device as the program found it, in plain texts.
struct FoundDevice {
    QString mac; ///< any usual spelling; empty when not known, as the next two
    QString serial;
    QString ip;
    QString maker;       ///< a slug; empty when not known
    QString deviceClass; ///< a slug; empty or "unknown" when not known
    QString store;       ///< a store's code; empty when it waits in the queue
    bool isInScope = false;
    QString name;            ///< as the device shows it
    int makerConfidence = 0; ///< per cent
    int storeConfidence = 0;
};

/// How often one kind of statement was right.
struct Tally {
    qint64 due = 0; ///< devices that it should be said of, and that some file speaks of
    qint64 right = 0;
    qint64 wrong = 0;  ///< said and not so, of any device
    qint64 unsaid = 0; ///< due, and nothing was said, or the device was not found
    [[nodiscard]] std::optional<double>
    precision() const; ///< 0 to 1: right ones of what was said; nothing when nothing was
    [[nodiscard]] std::optional<double>
    recall() const; ///< 0 to 1: right ones of what was due; nothing when nothing was
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// The same statement of all devices, and of those of which some file tells it.
struct Measure : Tally {
    Tally knowable;
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// The score of a sample. Every device that is there counts once; those that no file speaks of are counted apart, for
/// nobody can find them, and so are those that are gone, for nobody can know.
struct Scorecard {
    qint64 devices = 0;  ///< that are there and that some file speaks of
    qint64 unseen = 0;   ///< that are there and that no file speaks of
    qint64 found = 0;    ///< of devices
    qint64 repeated = 0; ///< found once more: the same device as two
    qint64 strange = 0;  ///< found, and no device of the truth
    qint64 gone = 0;     ///< found, and no longer there
    Measure maker;       ///< due for cameras and their like; a maker given to a till or printer is wrong
    Measure deviceClass; ///< the same for the class
    Tally inScope;       ///< due for what is in scope; wrong: counted in scope and not, repeated or strange
    Measure store;       ///< due for all; unsaid: queued, or not found
    Reliability makerConfidence; ///< of what was said of the devices found
    Reliability storeConfidence; ///< of those that were put into a store
    friend bool operator==(const Scorecard &, const Scorecard &) = default;
};

/// Compares \a found with \a truth. A found device is the true one with its MAC address, else with its serial number,
/// else with its address in the store it was put in, else with its name there, else with its address where only one true
/// device has it and what was found is not called otherwise.
/// Pure; the order of \a found decides only which of two equal ones is the repeated one.
[[nodiscard]] Scorecard score(const Truth &truth, const std::vector<FoundDevice> &found);

} // namespace phaseout::sample
