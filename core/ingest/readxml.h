// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/xmlscan.h"
#include "core/ingest/reporter.h"

namespace phaseout::ingest {

/// Reads \a input to its end through \a handler, which knows whether the root was the one that it is for (hasRoot())
/// and tells the rest when the file is through (finish()). What was repaired is told. Fails as scanXml(), or with
/// FormatInvalid where the root is another.
template <class Handler>
Result<void> readXml(QIODevice &input, Handler &handler, const ReadOptions &options, Reporter &reporter,
                     const JobContext &context)
{
    const auto end = formats::scanXml(input, handler, context);
    if (!end)
        return failure(end.error());
    if (!handler.hasRoot())
        return failure(ErrorCode::FormatInvalid, options.fileName, end->words);
    handler.finish(*end);
    reporter.tellRepairs(end->repairs);
    return {};
}

} // namespace phaseout::ingest
