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
/// One answer in a file of its own: SADP, WS-Discovery, DHIP, mDNS, SSDP, UPnP.
constexpr size_t singleReplyReaders = 6;
const Reader *replyReader(size_t which);
const Reader *dhipJsonReader();
const Reader *mdnsJsonReader();
const Reader *nmapTextReader();
const Reader *greppableReader();
const Reader *masscanListReader();
const Reader *masscanJsonReader();
const Reader *runZeroReader();
const Reader *runZeroSitesReader();
const Reader *zgrabReader();
const Reader *shodanReader();
const Reader *censysReader();
const Reader *dhcpdLeasesReader();
const Reader *dnsmasqLeasesReader();
const Reader *dhcpServerXmlReader();
const Reader *arpTableReader();
const Reader *macTableReader();
const Reader *smartPssReader();
const Reader *sadpListReader();
const Reader *netBoxDevicesReader();
const Reader *netBoxPrefixesReader();
/// One for each program whose tables are known by their headers.
const std::vector<const Reader *> &exportReaders();
const Reader *tableReader(TableKind kind);

} // namespace phaseout::ingest
