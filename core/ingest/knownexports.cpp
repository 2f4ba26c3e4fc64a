// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/knownexports.h"

#include <QCoreApplication>

// Headers of exports, folded. Sources: docs/formats/exports.md.
namespace phaseout::ingest {
namespace {
using enum ExportCell;

constexpr ExportColumn shadowserverColumns[] = {
    {"ip", Ip},
    {"ipv4address", Ip},
    {"ipv6address", Ip},
    {"port", Port},
    {"protocol", Transport},
    {"timestamp", Seen},
    {"macaddress", Mac},
    {"devicevendor", Trait, TraitKind::Vendor},
    {"manufacturer", Trait, TraitKind::Vendor},
    {"devicetype", Trait, TraitKind::ClassWord},
    {"devicemodel", Trait, TraitKind::Model},
    {"deviceversion", Trait, TraitKind::Firmware},
    {"deviceserial", Trait, TraitKind::Serial},
    {"machinename", Trait, TraitKind::Name},
    {"sysname", Trait, TraitKind::Name},
    {"sysdesc", Description},
    {"server", Answer},
    {"httpport", Open},
    {"internalport", Open},
    {"remotevideoinputchannels", Trait, TraitKind::Channels},
    {"videoinputchannels", Trait, TraitKind::Channels},
    {"rawresponse", Base64Wsd},
};

constexpr ExportColumn shodanColumns[] = {
    {"ipstr", Ip},
    {"port", Port},
    {"transport", Transport},
    {"timestamp", Seen},
    {"data", Answer},
    {"product", PortTrait, TraitKind::ServiceProduct},
    {"title", PortTrait, TraitKind::HttpTitle},
    {"hostnames", Trait, TraitKind::Name},
    {"sslcertsubjectcn", PortTrait, TraitKind::TlsSubject},
};

constexpr ExportColumn milestoneCameraColumns[] = {
    {"name", CameraName},
    {"cameraname", CameraName},
    {"hardwarename", Trait, TraitKind::Name},
    {"address", Ip},
    {"mac", Mac},
    {"model", Trait, TraitKind::Model},
    {"firmware", Trait, TraitKind::Firmware},
    {"driverfamily", Driver},
    {"driver", Driver},
    {"recordername", Trait, TraitKind::Recorder},
    {"enabled", Disabled},
};

constexpr ExportColumn milestoneHardwareColumns[] = {
    {"name", Trait, TraitKind::Name},
    {"hardwarename", Trait, TraitKind::Name},
    {"address", Ip},
    {"drivergroup", Driver},
    {"recordingserver", Trait, TraitKind::Recorder},
    {"enabled", Disabled},
};

constexpr ExportColumn milestoneOldColumns[] = {
    {"hardwarename", Trait, TraitKind::Name},
    {"hardwareaddress", Ip},
    {"macaddress", Mac},
    {"driverdisplayname", Driver},
    {"recordingservername", Trait, TraitKind::Recorder},
};

constexpr ExportColumn windowsLeaseColumns[] = {
    {"ipaddress", Ip},
    {"clientid", ClientId},
    {"hostname", Trait, TraitKind::Name},
    {"addressstate", Trait, TraitKind::Status},
    {"description", Trait, TraitKind::Note},
};

// The list that the console saves, in English, German, French, Spanish and Italian.
constexpr ExportColumn windowsListColumns[] = {
    {"clientipaddress", Ip},
    {"clientipadresse", Ip},
    {"adresseipduclient", Ip},
    {"direccionipdelcliente", Ip},
    {"direccionipdecliente", Ip},
    {"indirizzoipclient", Ip},
    {"indirizzoipdelclient", Ip},
    {"uniqueid", ClientId},
    {"eindeutigeid", ClientId},
    {"idunique", ClientId},
    {"idexclusivo", ClientId},
    {"idunico", ClientId},
    {"idunivoco", ClientId},
    {"name", Trait, TraitKind::Name},
    {"nom", Trait, TraitKind::Name},
    {"nombre", Trait, TraitKind::Name},
    {"nome", Trait, TraitKind::Name},
    {"leaseexpiration", Lease},
    {"leaseablauf", Lease},
    {"expirationdubail", Lease},
    {"expiraciondelaconcesion", Lease},
    {"expiraciondeconcesion", Lease},
    {"scadenzalease", Lease},
    {"scadenzadellease", Lease},
    {"description", Trait, TraitKind::Note},
    {"beschreibung", Trait, TraitKind::Note},
    {"descripcion", Trait, TraitKind::Note},
    {"descrizione", Trait, TraitKind::Note},
};

// "Type" says what a reservation is for: DHCP, BOOTP or both.
constexpr ExportColumn windowsReservationColumns[] = {
    {"ipaddress", Ip},
    {"clientid", ClientId},
    {"name", Trait, TraitKind::Name},
    {"description", Trait, TraitKind::Note},
};

constexpr ExportColumn keaColumns[] = {
    {"address", Ip},
    {"hwaddr", ClientId},
    {"hostname", CsvEscaped, TraitKind::Name},
};

constexpr ExportColumn runZeroAssetColumns[] = {
    {"addresses", Ip},
    {"addressesextra", Ip},
    {"newestmac", Mac},
    {"macs", Mac},
    {"names", Names},
    {"sitename", Trait, TraitKind::StoreName},
    {"type", Trait, TraitKind::ClassWord},
    {"hwvendor", Trait, TraitKind::Vendor},
    {"hwproduct", Trait, TraitKind::Model},
    {"lastseen", Seen},
    {"comments", Trait, TraitKind::Note},
};

constexpr ExportColumn runZeroServiceColumns[] = {
    {"serviceaddress", Ip},
    {"serviceport", Port},
    {"servicetransport", Transport},
    {"servicesummary", Answer},
    {"addresses", Ip},
    {"macs", Mac},
    {"names", Names},
    {"sitename", Trait, TraitKind::StoreName},
    {"type", Trait, TraitKind::ClassWord},
    {"lastseen", Seen},
};

constexpr const char *milestone = QT_TRANSLATE_NOOP("phaseout::ingest", "Milestone XProtect report");
constexpr const char *milestoneFirmware =
    QT_TRANSLATE_NOOP("phaseout::ingest", "XProtect keeps the firmware of the day on which a device was added or replaced. It may have been updated since.");
constexpr const char *shadowserver = QT_TRANSLATE_NOOP("phaseout::ingest", "Shadowserver report");
constexpr const char *windows = QT_TRANSLATE_NOOP("phaseout::ingest", "Leases of Windows DHCP");
constexpr const char *runZero = QT_TRANSLATE_NOOP("phaseout::ingest", "runZero export");

constexpr KnownExport exports[] = {
    {"shadowserver", shadowserver, SourceKind::Internet, "timestamp ip port devicemodel deviceserial machinename videoinputchannels", shadowserverColumns,
     nullptr, false, false, "shadowserver", "dhip"},
    {"shadowserver", shadowserver, SourceKind::Internet, "timestamp ip protocol port asn geo region", shadowserverColumns, nullptr, false, false,
     "shadowserver"},
    {"shodan-csv", QT_TRANSLATE_NOOP("phaseout::ingest", "Shodan results as CSV"), SourceKind::Internet, "ipstr port timestamp transport", shodanColumns, "ipstr",
     false, false, "shodan"},
    {"milestone", milestone, SourceKind::Inventory, "hardwareid address model recordername", milestoneCameraColumns, "hardwareid", true, false, nullptr,
     nullptr, milestoneFirmware},
    {"milestone", milestone, SourceKind::Inventory, "devicetype name address drivernumber recordingserver", milestoneHardwareColumns, "address", false},
    {"milestone", milestone, SourceKind::Inventory, "hardwarename hardwareaddress drivernumber", milestoneOldColumns},
    {"windows-dhcp", windows, SourceKind::Network, "ipaddress scopeid clientid hostname", windowsLeaseColumns},
    {"windows-dhcp", windows, SourceKind::Network, "clientipaddress name leaseexpiration", windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "ipaddress scopeid clientid name type", windowsReservationColumns},
    {"windows-dhcp", windows, SourceKind::Network, "clientipadresse name leaseablauf", windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "adresseipduclient nom expirationdubail", windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "direccionipdelcliente nombre expiraciondelaconcesion",
     windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "direccionipdecliente nombre expiraciondeconcesion",
     windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "indirizzoipclient nome scadenzalease", windowsListColumns},
    {"windows-dhcp", windows, SourceKind::Network, "indirizzoipdelclient nome scadenzadellease", windowsListColumns},
    {"kea-leases", QT_TRANSLATE_NOOP("phaseout::ingest", "Leases of Kea"), SourceKind::Network,
     "address hwaddr validlifetime expire subnetid", keaColumns, "address", false, true},
    {"runzero-csv", runZero, SourceKind::Scan, "serviceassetid serviceaddress serviceport", runZeroServiceColumns,
     "serviceassetid"},
    {"runzero-csv", runZero, SourceKind::Scan, "addresses macs alive lastseen", runZeroAssetColumns},
};
} // namespace

std::span<const KnownExport> knownExports() { return exports; }

} // namespace phaseout::ingest
