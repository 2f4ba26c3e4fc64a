// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reader.h"
#include "core/ingest/tablefields.h"

/// The readers, each from its own file. Each function gives the same object every time.
namespace phaseout::ingest {

const Reader *nmapXmlReader();
const Reader *sadpTableReader();
const Reader *savedRepliesReader();
const Reader *sadpReplyReader();
const Reader *wsdReplyReader();
const Reader *tableReader(TableKind kind);

} // namespace phaseout::ingest
