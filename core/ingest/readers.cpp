// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"

namespace phaseout::ingest {

const std::vector<const Reader *> &readers()
{
    static const std::vector<const Reader *> all = [] {
        std::vector<const Reader *> readers = {
            nmapXmlReader(),
            savedRepliesReader(),
            replyReader(0),
            replyReader(1),
            replyReader(2),
            replyReader(3),
            replyReader(4),
            replyReader(5),
            dhipJsonReader(),
            mdnsJsonReader(),
            nmapTextReader(),
            greppableReader(),
            masscanListReader(),
            masscanJsonReader(),
            zgrabReader(),
            runZeroReader(),
            runZeroSitesReader(),
            shodanReader(),
            censysReader(),
            dhcpdLeasesReader(),
            dnsmasqLeasesReader(),
            dhcpServerXmlReader(),
            arpTableReader(),
            macTableReader(),
            smartPssReader(),
            sadpListReader(),
            netBoxDevicesReader(),
            netBoxPrefixesReader(),
            sadpTableReader(),
        };
        const std::vector<const Reader *> &exports = exportReaders();
        readers.insert(readers.end(), exports.begin(), exports.end());
        for (const TableKind kind : tableKinds)
            readers.push_back(tableReader(kind));
        return readers;
    }();
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
