// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"

namespace phaseout::ingest {

const std::vector<const Reader *> &readers()
{
    static const std::vector<const Reader *> all = {
        nmapXmlReader(),
        savedRepliesReader(),
        sadpReplyReader(),
        wsdReplyReader(),
        sadpTableReader(),
        tableReader(TableKind::Stores),
        tableReader(TableKind::Devices),
        tableReader(TableKind::Subnets),
        tableReader(TableKind::Sightings),
    };
    return all;
}

const Reader *readerFor(QStringView id)
{
    for (const Reader *reader : readers())
        if (reader->id() == id)
            return reader;
    return nullptr;
}

} // namespace phaseout::ingest
