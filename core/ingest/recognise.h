// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/input.h"
#include "core/ingest/reader.h"

namespace phaseout::ingest {

/// A file opened, and who can read it.
struct RecognisedInput {
    formats::OpenedInput input; ///< at its start
    Sample sample;
    const Reader *reader = nullptr; ///< the surest; never null
    int certainty = 0;              ///< 1 to 100
};

/// How sure a reader must at least be for a file to be taken without being told.
constexpr int leastCertainty = 40;

/// What readers look at, made from an opened file, which is left at its start. Fails where a workbook cannot be opened at
/// all (Unsupported, LimitExceeded, FormatInvalid).
[[nodiscard]] Result<Sample> sampleOf(formats::OpenedInput &input);
/// The surest reader for \a sample and how sure it is; null and 0 when none is.
[[nodiscard]] std::pair<const Reader *, int> sniff(const Sample &sample);
/// Opens the file and finds its reader. Fails as formats::openInput() and sampleOf(), and with FormatUnknown when no
/// reader is at least leastCertainty sure.
[[nodiscard]] Result<RecognisedInput> openAndRecognise(const QString &path);

} // namespace phaseout::ingest
