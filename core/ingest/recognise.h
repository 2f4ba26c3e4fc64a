// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/input.h"
#include "core/ingest/reader.h"

#include <vector>

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
/// The same for every further sheet of a workbook: lists of models, totals and look-ups stand beside the data.
constexpr int leastCertaintyBeside = 45;

/// One table of a file: the whole of it, or one sheet of a workbook.
struct RecognisedTable {
    QString sheet;                  ///< empty when the file has only one that can be seen
    const Reader *reader = nullptr; ///< null when nobody can read it
    int certainty = 0;
};
/// A sheet that is not read, and why.
struct SheetLeftOut {
    QString sheet;
    QString why; ///< translated
    bool mayMatter = false; ///< it holds several columns and rows
};
struct RecognisedSheets {
    std::vector<RecognisedTable> tables;  ///< in the workbook's order
    std::vector<SheetLeftOut> leftOut;
};
/// The sheets of a workbook that can be read, each with its reader, and the others. A file of one table gives one entry
/// without a sheet. With \a only, that reader alone is asked.
[[nodiscard]] RecognisedSheets recogniseSheets(const Sample &sample, const Reader *only = nullptr);

/// What readers look at, made from an opened file, which is left at its start. Fails where a workbook cannot be opened at
/// all (Unsupported, LimitExceeded, FormatInvalid).
[[nodiscard]] Result<Sample> sampleOf(formats::OpenedInput &input);
/// The surest reader for \a sample and how sure it is; null and 0 when none is.
[[nodiscard]] std::pair<const Reader *, int> sniff(const Sample &sample);
/// What a file that begins with \a head is, where that is no list of any kind: a document, a picture, a database, the project itself. Translated; else empty.
[[nodiscard]] QString noListWords(const QByteArray &head);
/// Opens the file, a text in \a encoding where that is given, and finds its reader. Fails as formats::openInput() and sampleOf(), and with FormatUnknown and the reason
/// when no reader is at least leastCertainty sure; pictures, documents and programs with Unsupported.
[[nodiscard]] Result<RecognisedInput> openAndRecognise(const QString &path, const QString &encoding = {});

} // namespace phaseout::ingest
