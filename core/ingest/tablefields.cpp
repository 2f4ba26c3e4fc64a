// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablefields.h"

#include "core/base/text.h"
#include "core/estate/storestate.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are not registered by themselves; Q_INIT_RESOURCE must stand outside any namespace.
static void registerHeaders() { Q_INIT_RESOURCE(headers); }

namespace phaseout::ingest {
namespace {
constexpr int fact(StoreField field) { return static_cast<int>(field); }
constexpr int fact(TraitKind kind) { return static_cast<int>(kind); }

// Headers seen in real inventories, registers and exports, in English; sources in docs/formats/tables.md. Those of other languages
// stand in resources/rules/headers.tsv.
#define ADDRESS_HEADERS                                                                                                \
    "address addressline1 addressline2 addressline3 addressline4 addressline5 address1 address2 address3 address4 address5 line1 "   \
    "line2 line3 line4 add1 add2 add3 street street1 street2 streetname streetaddress storeaddress siteaddress fulladdress "         \
    "postaladdress locality premisesaddress addressofstore addr addr1 addr2 addr3 storeaddr siteaddr"
#define POSTCODE_HEADERS "postcode postalcode zip zipcode pcode zippostalcode"
#define TOWN_HEADERS "town city posttown towncity"
#define NOTE_HEADERS "note notes comment comments remark remarks modelnotes assetnotes"
#define CODE_HEADERS                                                                                                   \
    "storecode storeno storenumber storenum storeid branchcode branchno branchnumber branchid sitecode siteno sitenumber siteid "    \
    "shopcode shopno shopnumber outletcode outletno storeref branchref siteref shopref brno brnum brnumber brcode "   \
    "store site branch shop locationcode locationid costcentre costcenter fhrsid "
#define STORE_NAME_HEADERS                                                                                             \
    "storename branchname sitename shopname locationname outletname store site branch shop location "    \
    "building premises "

constexpr TableField storeFields[] = {
    {"code", QT_TRANSLATE_NOOP("phaseout::ingest", "store code"), ValueShape::Code, false, false,
     CODE_HEADERS "code number no id ref", fact(StoreField::Code)},
    {"name", QT_TRANSLATE_NOOP("phaseout::ingest", "store name"), ValueShape::Any, false, false,
     "businessname tradingname " STORE_NAME_HEADERS "name description", fact(StoreField::Name)},
    {"organisation", QT_TRANSLATE_NOOP("phaseout::ingest", "organisation"), ValueShape::Any, false, false,
     "organisation organization company retailer operator owner legalentity society group", fact(StoreField::Organisation)},
    {"fascia", QT_TRANSLATE_NOOP("phaseout::ingest", "fascia"), ValueShape::Any, false, false, "fascia brand banner tradingas",
     fact(StoreField::Fascia)},
    {"format", QT_TRANSLATE_NOOP("phaseout::ingest", "format"), ValueShape::Any, false, false,
     "format storeformat storetype shoptype sitetype businesstype type", fact(StoreField::Format)},
    {"town", QT_TRANSLATE_NOOP("phaseout::ingest", "town"), ValueShape::Any, false, false, TOWN_HEADERS, fact(StoreField::Town)},
    {"postcode", QT_TRANSLATE_NOOP("phaseout::ingest", "postcode"), ValueShape::Any, false, false, POSTCODE_HEADERS,
     fact(StoreField::Postcode)},
    {"region", QT_TRANSLATE_NOOP("phaseout::ingest", "region"), ValueShape::Any, false, false,
     "region salesregion area division zone territory", fact(StoreField::Region)},
    {"nation", QT_TRANSLATE_NOOP("phaseout::ingest", "nation"), ValueShape::Any, false, false, "nation country homenation",
     fact(StoreField::Nation)},
    {"latitude", QT_TRANSLATE_NOOP("phaseout::ingest", "latitude"), ValueShape::Coordinate, false, false, "latitude lat geolat",
     fact(StoreField::Latitude)},
    {"longitude", QT_TRANSLATE_NOOP("phaseout::ingest", "longitude"), ValueShape::Coordinate, false, false,
     "longitude lon long lng geolon geolong", fact(StoreField::Longitude)},
    {"opened", QT_TRANSLATE_NOOP("phaseout::ingest", "opening date"), ValueShape::Any, false, true,
     "opened openedon opendate openingdate dateopened openeddate", fact(StoreField::OpenedOn)},
    {"closed", QT_TRANSLATE_NOOP("phaseout::ingest", "closing date"), ValueShape::Any, false, true,
     "closed closedon closedate closingdate dateclosed closeddate closuredate closingon closeson closureon dateofclosing dateofclosure", fact(StoreField::ClosedOn)},
    {"status", QT_TRANSLATE_NOOP("phaseout::ingest", "status"), ValueShape::Any, false, false,
     "status storestatus branchstatus sitestatus shopstatus tradingstatus tradestatus operatingstatus openclosed openorclosed storestate", fact(StoreField::Status)},
    {"sensitivity", QT_TRANSLATE_NOOP("phaseout::ingest", "sensitivity"), ValueShape::Any, false, false, "sensitivity sensitivitylevel",
     fact(StoreField::Sensitivity)},
    {"address", QT_TRANSLATE_NOOP("phaseout::ingest", "address"), ValueShape::Any, true, false, ADDRESS_HEADERS, fact(StoreField::Address)},
    {"note", QT_TRANSLATE_NOOP("phaseout::ingest", "note"), ValueShape::Any, false, false, NOTE_HEADERS, fact(StoreField::Note)},
};

constexpr TableField deviceFields[] = {
    {"ip", QT_TRANSLATE_NOOP("phaseout::ingest", "IP address"), ValueShape::Address, false, false,
     "ip ipaddress ipv4address ipv4 ipaddr primaryip primaryip4 primaryip4address primaryipv4 primaryip6 primaryipv6 deviceip cameraip ipaddressv4 ipno ipnumber iplan lanip ipaddresslan staticip localip managementip hardwareaddress address addr host url uri "
     "domain networkaddress ipv6 ipv6address ipaddressv6 ip6 ip6address",
     0},
    {"mac", QT_TRANSLATE_NOOP("phaseout::ingest", "MAC address"), ValueShape::Mac, false, false,
     "mac macaddress macaddr macno physicaladdress hwaddr hwaddress hardwareaddr ethernetaddress ethernet clientid macid cameramac cameramacaddress devicemac devicemacaddress", 0},
    {"serial", QT_TRANSLATE_NOOP("phaseout::ingest", "serial number"), ValueShape::Any, false, false,
     "serialnumber serialno serial deviceserialnumber deviceserialno devicesn sn serialnum camerasn cameraserial", fact(TraitKind::Serial)},
    {"model", QT_TRANSLATE_NOOP("phaseout::ingest", "model"), ValueShape::Model, false, false,
     "modelnumber modelno model modelname devicemodel cameramodel hardwaremodel productmodel partnumber partno part partcode productcode "
     "makemodel makeandmodel manufacturermodel manufacturerandmodel manufacturermodelno makermodel vendormodel brandmodel brandandmodel makemodelno makemodelnumber modelmake "
     "product productname producttype devicedescription devicetype type",
     fact(TraitKind::Model)},
    {"firmware", QT_TRANSLATE_NOOP("phaseout::ingest", "firmware"), ValueShape::Any, false, false,
     "firmware firmwareversion fwversion softwareversion fw fwver firmwarever firmwarerevision currentfirmware fwrev version build",
     fact(TraitKind::Firmware)},
    {"vendor", QT_TRANSLATE_NOOP("phaseout::ingest", "maker"), ValueShape::Any, false, false,
     "manufacturer vendor make maker brand mfr mfg manuf manufacture cameramake camerabrand oem devicevendor driverfamily", fact(TraitKind::Vendor)},
    {"store", QT_TRANSLATE_NOOP("phaseout::ingest", "store code"), ValueShape::Code, false, false, CODE_HEADERS "iplocation branchoffice location scopename",
     fact(TraitKind::StoreCodeText)},
    {"storeName", QT_TRANSLATE_NOOP("phaseout::ingest", "store name"), ValueShape::Name, false, false,
     STORE_NAME_HEADERS "iplocation branchoffice scopename", fact(TraitKind::StoreName)},
    {"organisation", QT_TRANSLATE_NOOP("phaseout::ingest", "organisation"), ValueShape::Any, false, false,
     "organisation organization company retailer legalentity operatingcompany franchisee tenant", fact(TraitKind::Organisation)},
    {"name", QT_TRANSLATE_NOOP("phaseout::ingest", "device name"), ValueShape::Any, false, false,
     "name devicename cameraname camera cameralabel devicelabel cameraid cameradescription nickname unit unitname hostname host dnsname hardwarename displayname label description assetname assettag asset",
     fact(TraitKind::Name)},
    {"class", QT_TRANSLATE_NOOP("phaseout::ingest", "kind of device"), ValueShape::Any, false, false,
     "class deviceclass product producttype devicetype type category kind role equipmenttype assettype assettypename", fact(TraitKind::ClassWord)},
    {"channels", QT_TRANSLATE_NOOP("phaseout::ingest", "channels"), ValueShape::Any, false, false,
     "channels channelcount channelnumber noofchannels numberofchannels channelnum encodingchannels qtych qtychannels channelqty channelsqty noofch nochannels chs", fact(TraitKind::Channels)},
    {"recorder", QT_TRANSLATE_NOOP("phaseout::ingest", "recorder"), ValueShape::Any, true, false,
     "recorder recordername nvr nvrname dvr dvrname recordingserver recordingservername vms recorderip recorderipaddress recorderaddress nvrip nvripaddress nvraddress dvrip dvripaddress "
     "dvraddress recorderhostname nvrhostname dvrhostname", fact(TraitKind::Recorder)},
    {"status", QT_TRANSLATE_NOOP("phaseout::ingest", "status"), ValueShape::Any, false, false,
     "status state activated security online", fact(TraitKind::Status)},
    {"delivery", QT_TRANSLATE_NOOP("phaseout::ingest", "delivery status"), ValueShape::Any, false, false,
     "deliverystatus replacementstatus removalstatus progress installstatus lifecyclestatus", fact(TraitKind::DeliveryWord)},
    {"removed", QT_TRANSLATE_NOOP("phaseout::ingest", "removed, yes or no"), ValueShape::Any, false, false,
     "removed isremoved removedyn removedyesno decommissioned uninstalled takendown oldremoved", 0},
    {"removedOn", QT_TRANSLATE_NOOP("phaseout::ingest", "day of removal"), ValueShape::Any, false, true,
     "removedon dateremoved removaldate removeddate dateofremoval decommissioneddate datedecommissioned decommissiondate disposaldate", 0},
    {"installedOn", QT_TRANSLATE_NOOP("phaseout::ingest", "day of installation"), ValueShape::Any, false, true,
     "installedon installdate installationdate dateinstalled installeddate installed fitted fittedon fitteddate datefitted fitdate commissioned commissionedon commissioneddate commissiondate "
     "commissioningdate datecommissioned dateofinstallation dateofinstall goliveon golivedate instaldate", 0},
    {"owner", QT_TRANSLATE_NOOP("phaseout::ingest", "owner"), ValueShape::Any, false, false,
     "owner ownedby ownership deviceowner cameraowner assetowner propertyof belongsto", 0},
    {"reference", QT_TRANSLATE_NOOP("phaseout::ingest", "ticket or reference"), ValueShape::Any, false, false,
     "ticket ticketno ticketnumber ticketref jobno jobnumber jobref workorder workorderno evidenceref certificateno", fact(TraitKind::Reference)},
    {"postcode", QT_TRANSLATE_NOOP("phaseout::ingest", "postcode"), ValueShape::Any, false, false, POSTCODE_HEADERS,
     fact(TraitKind::PostcodeText)},
    {"town", QT_TRANSLATE_NOOP("phaseout::ingest", "town"), ValueShape::Any, false, false, TOWN_HEADERS, fact(TraitKind::Town)},
    {"seen", QT_TRANSLATE_NOOP("phaseout::ingest", "last seen"), ValueShape::Any, false, true,
     "lastseen seen seenon dateseen lastseenon lastpolled lastpoll lastping lastcontact lastonline lastconnected auditdate surveydate "
     "lastaudit lastchecked checkedon date", 0},
    {"address", QT_TRANSLATE_NOOP("phaseout::ingest", "street address"), ValueShape::Any, true, false, ADDRESS_HEADERS,
     fact(TraitKind::Address)},
    {"note", QT_TRANSLATE_NOOP("phaseout::ingest", "note"), ValueShape::Any, false, false, NOTE_HEADERS, fact(TraitKind::Note)},
};

constexpr TableField subnetFields[] = {
    {"subnet", QT_TRANSLATE_NOOP("phaseout::ingest", "subnet"), ValueShape::Subnet, false, false,
     "subnet cidr prefix scopeid network range iprange subnetcidr networkaddress networkcidr ipsubnet subnetaddress cctvsubnet camerasubnet vlan "
     "vlansubnet",
     0},
    {"start", QT_TRANSLATE_NOOP("phaseout::ingest", "first address"), ValueShape::Address, false, false,
     "start startip startaddress startipaddress ipstart rangestart startrange startofrange firstip firstaddress first from fromip fromaddress ipfrom "
     "lowestip begin",
     0},
    {"end", QT_TRANSLATE_NOOP("phaseout::ingest", "last address"), ValueShape::Address, false, false,
     "end endip endaddress endipaddress ipend rangeend endrange endofrange lastip lastaddress last to toip toaddress ipto highestip finish", 0},
    {"mask", QT_TRANSLATE_NOOP("phaseout::ingest", "mask or length"), ValueShape::Any, false, false,
     "mask subnetmask netmask prefixlength length masklength bits", 0},
    {"store", QT_TRANSLATE_NOOP("phaseout::ingest", "store code"), ValueShape::Any, false, false,
     CODE_HEADERS "scopename scope location code name number id", 0},
    {"organisation", QT_TRANSLATE_NOOP("phaseout::ingest", "organisation"), ValueShape::Any, false, false,
     "organisation organization company retailer tenant operator", 0},
    {"note", QT_TRANSLATE_NOOP("phaseout::ingest", "note"), ValueShape::Any, false, false, "description purpose role " NOTE_HEADERS, 0},
};

constexpr TableField sightingFields[] = {
    {"storeName", QT_TRANSLATE_NOOP("phaseout::ingest", "store name"), ValueShape::Any, false, false,
     "storename branchname sitename shopname businessname premises store shop branch site location name where", fact(TraitKind::StoreName)},
    {"vendor", QT_TRANSLATE_NOOP("phaseout::ingest", "maker"), ValueShape::Any, false, false,
     "maker manufacturer vendor make brand cameramake camerabrand mfr camera cameras", fact(TraitKind::Vendor)},
    {"model", QT_TRANSLATE_NOOP("phaseout::ingest", "model"), ValueShape::Any, false, false, "model modelnumber cameramodel makemodel makeandmodel manufacturermodel brandmodel",
     fact(TraitKind::Model)},
    {"source", QT_TRANSLATE_NOOP("phaseout::ingest", "source"), ValueShape::Any, false, false,
     "source sourceurl reportedby publishedby publisher reference evidence letter url link seenby", fact(TraitKind::Source)},
    {"seen", QT_TRANSLATE_NOOP("phaseout::ingest", "date"), ValueShape::Any, false, true,
     "date seen seenon dateseen observed observedon published publishedon sightingdate", 0},
    {"class", QT_TRANSLATE_NOOP("phaseout::ingest", "kind of device"), ValueShape::Any, false, false, "type kind class devicetype",
     fact(TraitKind::ClassWord)},
    {"postcode", QT_TRANSLATE_NOOP("phaseout::ingest", "postcode"), ValueShape::Any, false, false, POSTCODE_HEADERS,
     fact(TraitKind::PostcodeText)},
    {"town", QT_TRANSLATE_NOOP("phaseout::ingest", "town"), ValueShape::Any, false, false, TOWN_HEADERS, fact(TraitKind::Town)},
    {"address", QT_TRANSLATE_NOOP("phaseout::ingest", "address"), ValueShape::Any, true, false, ADDRESS_HEADERS, fact(TraitKind::Address)},
    {"note", QT_TRANSLATE_NOOP("phaseout::ingest", "note"), ValueShape::Any, false, false, "details description " NOTE_HEADERS,
     fact(TraitKind::Note)},
};

struct KindWords {
    TableKind kind;
    const char *slug;
    const char *word;
    std::span<const TableField> fields;
};

constexpr KindWords kinds[] = {
    {TableKind::Stores, "stores", QT_TRANSLATE_NOOP("phaseout::ingest", "Store register"), storeFields},
    {TableKind::Devices, "devices", QT_TRANSLATE_NOOP("phaseout::ingest", "Device inventory"), deviceFields},
    {TableKind::Subnets, "subnets", QT_TRANSLATE_NOOP("phaseout::ingest", "Subnet table"), subnetFields},
    {TableKind::Sightings, "sightings", QT_TRANSLATE_NOOP("phaseout::ingest", "Known sightings"), sightingFields},
};

const KindWords &wordsOf(TableKind kind) { return kinds[static_cast<size_t>(kind)]; }

const TableField *fieldNamed(const QString &name)
{
    const auto kind = tableKindFromSlug(name.section(u'.', 0, 0));
    return kind ? tableField(*kind, name.section(u'.', 1)) : nullptr;
}

struct Meaning {
    const TableField *field;
    int rank;
};
using Meanings = QHash<QString, std::vector<Meaning>>;

// By folded header. Ranks go on from line to line of one field in one language.
Meanings readMeanings()
{
    registerHeaders();
    QFile file(u":/ingest/headers.tsv"_s);
    Meanings meanings;
    if (!file.open(QIODevice::ReadOnly))
        return meanings;
    QHash<QString, int> ranks; // by field and language
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() != 3)
            continue;
        for (const QString &name : parts[0].split(u' '))
            for (const QString &header : parts[2].split(u", "_s)) {
                const TableField *field = fieldNamed(name);
                if (!field)
                    continue; // the line of column names
                std::vector<Meaning> &known = meanings[foldedHeader(header)];
                const int rank = plainSynonyms + ranks[name + parts[1]]++;
                const auto same = std::find_if(known.begin(), known.end(), [field](const Meaning &one) { return one.field == field; });
                if (same == known.end())
                    known.push_back({field, rank});
                else
                    same->rank = std::min(same->rank, rank);
            }
    }
    return meanings;
}

const Meanings &meaningsAbroad()
{
    static const Meanings meanings = readMeanings();
    return meanings;
}

int rankAbroad(const TableField &field, const QString &folded)
{
    const Meanings &meanings = meaningsAbroad();
    const auto found = meanings.constFind(folded);
    if (found == meanings.cend())
        return -1;
    const auto here = std::find_if(found->begin(), found->end(), [&field](const Meaning &one) { return one.field == &field; });
    return here == found->end() ? -1 : here->rank;
}
} // namespace

bool namesAnyField(const QString &folded)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const KindWords &words : kinds)
            for (const TableField &field : words.fields)
                for (const QString &synonym : QString::fromLatin1(field.synonyms).split(u' ', Qt::SkipEmptyParts))
                    all.insert(synonym);
        return all;
    }();
    return names.contains(folded) || meaningsAbroad().contains(folded);
}

bool isHeaderAbroad(const TableField &field, const QString &folded) { return rankAbroad(field, folded) >= 0; }

QString foldedHeader(QStringView header) { return text::folded(header).replace(u"ß"_s, u"ss"_s); }

// Looks at the synonyms where they stand: every cell of a header is compared with those of every field of every kind.
int headerRank(const TableField &field, const QString &folded)
{
    if (folded.isEmpty())
        return -1;
    QByteArrayView rest(field.synonyms);
    for (int rank = 0;; ++rank) {
        const qsizetype end = rest.indexOf(' ');
        if (folded == QLatin1StringView(end < 0 ? rest : rest.first(end)))
            return rank;
        if (end < 0)
            return rankAbroad(field, folded);
        rest = rest.sliced(end + 1);
    }
}

QString tableKindSlug(TableKind kind) { return QString::fromLatin1(wordsOf(kind).slug); }
QString tableKindWord(TableKind kind) { return QCoreApplication::translate("phaseout::ingest", wordsOf(kind).word); }

std::optional<TableKind> tableKindFromSlug(QStringView slug)
{
    for (const KindWords &words : kinds)
        if (slug == QLatin1StringView(words.slug))
            return words.kind;
    return std::nullopt;
}

std::span<const TableField> tableFields(TableKind kind) { return wordsOf(kind).fields; }

const TableField *tableField(TableKind kind, QStringView slug)
{
    for (const TableField &field : tableFields(kind))
        if (slug == QLatin1StringView(field.slug))
            return &field;
    return nullptr;
}

bool mayHoldDates(const TableField &field) { return field.isDate || qstrcmp(field.slug, "removed") == 0; }

QString tableFieldWord(const TableField &field) { return QCoreApplication::translate("phaseout::ingest", field.word); }

} // namespace phaseout::ingest
