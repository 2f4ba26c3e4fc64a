// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/bench.h"

#include "core/base/check.h"
#include "core/persist/projectfile.h"
#include "core/project/estatejson.h"
#include "core/project/pending.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
QString codeOf(int store) { return u"%1"_s.arg(store, 4, 10, QChar(u'0')); }

std::string serialOf(int number)
{
    return "DS-2CD2385G1-I20190701AAWR" + std::to_string(100'000'000 + number);
}

Observation cameraOf(int store, int camera)
{
    const int number = store * 100 + camera;
    Observation o;
    o.row = number;
    o.seenAt = QDateTime(QDate(2026, 10, 5), QTime(2, 30), Qt::UTC);
    o.ip = IpAddress::fromV4(0x0A00'0000u + static_cast<std::uint32_t>(store * 256 + camera));
    return o;
}

QString textOf(const QJsonObject &object) { return QString::fromUtf8(canonicalJson(object)); }
QString textOf(const std::optional<StoreId> &store) { return store ? store->text() : u"-"_s; }

QString lineOf(const Device &d, const Estate &estate, bool isByValue)
{
    const Store *store = estate.store(d.store);
    QStringList parts{isByValue ? QString() : d.id.text(),
                      d.ip ? d.ip->text() : QString(),
                      d.mac ? d.mac->text() : QString(),
                      d.serial,
                      d.model,
                      d.name,
                      d.firmwareText,
                      d.firmware.version,
                      d.firmware.builtOn.toString(Qt::ISODate),
                      d.firstSeen.toString(Qt::ISODate),
                      d.lastSeen.toString(Qt::ISODate),
                      QString::number(d.observations),
                      d.maker.slug(),
                      d.brand,
                      deviceClassSlug(d.deviceClass),
                      verdictSlug(d.verdict),
                      QString::number(d.confidence),
                      d.madeOn.toString(Qt::ISODate),
                      store ? store->code.text() : d.store.text(),
                      QString::number(d.storeConfidence),
                      d.storeRule,
                      d.decision ? textOf(toJson(*d.decision)) : QString(),
                      textOf(d.storeDecision),
                      textOf(toJson(d.delivery)),
                      QString::number(d.risk)};
    for (const bool flag : {d.isExposed, d.isInScope, d.needsDecision, d.needsStore, d.isIsolated})
        parts += flag ? u"yes"_s : u"no"_s;
    return QString(u"device "_s + parts.join(u'|'));
}
} // namespace

const Knowledge &knowledge()
{
    static const Knowledge built = *Knowledge::builtIn();
    return built;
}

Facts registerOf(int stores, const QString &name)
{
    Facts facts{name, {}, {}, {}};
    for (int i = 1; i <= stores; ++i)
        facts.stores.push_back({i + 1,
                                {{StoreField::Code, codeOf(i)},
                                 {StoreField::Organisation, u"Northbridge"_s},
                                 {StoreField::Name, u"Shop %1"_s.arg(i)},
                                 {StoreField::Address, u"%1 High Street"_s.arg(i)},
                                 {StoreField::Region, i % 2 ? u"London"_s : u"Scotland"_s},
                                 {StoreField::Nation, i % 2 ? u"England"_s : u"Scotland"_s},
                                 {StoreField::Sensitivity, QString::number(i % 4)}}});
    return facts;
}

Facts subnetsOf(int stores)
{
    Facts facts{u"subnets.csv"_s, {}, {}, {}};
    for (int i = 1; i <= stores; ++i)
        facts.subnets.push_back({i + 1, u"10.0.%1.0/24"_s.arg(i), codeOf(i), u"Northbridge"_s, {}});
    return facts;
}

Facts scanOf(int stores, int perStore, const QString &name)
{
    Facts facts{name, {}, {}, {}};
    for (int store = 1; store <= stores; ++store)
        for (int camera = 1; camera <= perStore; ++camera) {
            Observation o = cameraOf(store, camera);
            o.source = SourceKind::Scan;
            if (camera == perStore) {
                o.add(TraitKind::OpenPort, {}, 554);
                o.add(TraitKind::Vendor, "Hikvision");
            } else {
                o.mac = MacAddress::fromNumber(0x44'19'B6'00'00'00u + static_cast<std::uint64_t>(o.row));
                o.add(TraitKind::Protocol, "sadp");
                o.add(TraitKind::Model, "DS-2CD2385G1-I");
                o.add(TraitKind::Serial, serialOf(static_cast<int>(o.row)));
                o.add(TraitKind::Firmware, "V5.6.5 build 190701");
            }
            facts.observations.push_back(std::move(o));
        }
    return facts;
}

Facts inventoryOf(int stores, int perStore)
{
    Facts facts{u"inventory.csv"_s, {}, {}, {}};
    for (int store = 1; store <= stores; ++store)
        for (int camera = 1; camera < perStore; ++camera) {
            Observation o = cameraOf(store, camera);
            o.source = SourceKind::Inventory;
            o.seenAt = QDateTime();
            o.add(TraitKind::Serial, serialOf(static_cast<int>(o.row)));
            o.add(TraitKind::Model, "DS-2CD2385G1-I");
            o.add(TraitKind::StoreCodeText, codeOf(store).toStdString());
            o.add(TraitKind::Name, "nb" + codeOf(store).toStdString() + "-cam" + std::to_string(camera));
            facts.observations.push_back(std::move(o));
        }
    return facts;
}

QUuid Bench::projectId() { return QUuid(u"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e01"_s); }
QUuid Bench::originId() { return QUuid(u"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e02"_s); }

Programme Bench::programme()
{
    Programme programme;
    programme.name = u"Northbridge camera removal"_s;
    programme.organisation = u"Northbridge"_s;
    return programme;
}

std::unique_ptr<Project> Bench::fresh()
{
    auto project = Project::create(*persist::openInMemory(projectId(), originId(), clock), programme(), services, {});
    PHASEOUT_CHECK(project.has_value());
    return *std::move(project);
}

std::unique_ptr<Project> Bench::fresh(const QString &path)
{
    auto project = Project::create(*persist::createProject(path, projectId(), originId(), clock), programme(), services, {});
    PHASEOUT_CHECK(project.has_value());
    return *std::move(project);
}

std::unique_ptr<Project> Bench::reopened(const QString &path)
{
    auto project = Project::open(*persist::openProject(path, persist::OpenMode::ReadWrite), services, {});
    PHASEOUT_CHECK(project.has_value());
    return *std::move(project);
}

std::unique_ptr<Project> Bench::filled(int stores, int perStore)
{
    auto project = fresh();
    PHASEOUT_CHECK(import(*project, {registerOf(stores), subnetsOf(stores), scanOf(stores, perStore)}).has_value());
    return project;
}

Result<ImportReport> import(Project &project, const std::vector<Facts> &files, bool isDryRun)
{
    auto session = ImportSession::begin(project);
    if (!session)
        return failure(session.error());
    for (const Facts &file : files) {
        Batch header;
        header.fileName = file.name;
        header.fileSha256 = file.sha256;
        header.reader = u"test"_s;
        header.readerVersion = 1;
        auto begun = (*session)->beginFile(header);
        if (!begun)
            return failure(begun.error());
        if (!*begun)
            continue;
        for (const StoreRow &row : file.stores)
            (*session)->add(StoreRow(row));
        for (const SubnetRow &row : file.subnets)
            (*session)->add(SubnetRow(row));
        for (const Observation &observation : file.observations)
            (*session)->add(Observation(observation));
        if (auto ended = (*session)->endFile(0); !ended)
            return failure(ended.error());
    }
    return (*session)->finish(isDryRun, {});
}

QString dumpOf(const Estate &estate, bool isByValue)
{
    QStringList lines;
    for (const Organisation &organisation : estate.organisations)
        lines += u"organisation "_s + organisation.id.text() + u' ' + organisation.name;
    for (const Store &store : estate.stores)
        lines += u"store "_s + textOf(toJson(store));
    for (const Store &store : estate.userStores)
        lines += u"added "_s + textOf(toJson(store));
    for (const Device &device : estate.devices)
        lines += lineOf(device, estate, isByValue);
    for (const PlacedSubnet &placed : estate.subnets)
        lines += u"subnet "_s + placed.subnet.text() + u' ' + placed.store.text() + u' ' + placed.source;
    for (auto it = estate.storeDeliveries.begin(); it != estate.storeDeliveries.end(); ++it)
        lines += u"delivery "_s + it.key().text() + textOf(toJson(it.value()));
    for (auto it = estate.decisions.begin(); it != estate.decisions.end() && !isByValue; ++it)
        if (!it->isDefault())
            lines += u"decision "_s + it.key().text() + (it->decision ? textOf(toJson(*it->decision)) : QString()) + textOf(it->store)
                + textOf(toJson(it->delivery)) + (it->isIsolated ? u"yes"_s : u"no"_s);
    for (const Batch &batch : estate.batches)
        if (!isByValue && !batch.isRevoked) // one that is taken back counts for nothing
            lines += u"batch "_s + textOf(toJson(batch));
    for (const Document document : everyDocument)
        lines += documentSlug(document) + u' ' + textOf(documentOf(estate, document));
    lines += u"plans "_s + QString::fromLatin1(estate.currentPlan.toHex()) + u' ' + QString::fromLatin1(estate.baseline.toHex());
    lines += u"rules "_s + estate.rules;
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

QString difference(const QString &actual, const QString &wanted)
{
    const QStringList left = actual.split(u'\n');
    const QStringList right = wanted.split(u'\n');
    QStringList only;
    for (const QString &line : left)
        if (!right.contains(line))
            only += QString(u"+ "_s + line);
    for (const QString &line : right)
        if (!left.contains(line))
            only += QString(u"- "_s + line);
    return only.join(u'\n');
}

namespace {
Delivery randomDelivery(Random &random)
{
    Delivery delivery;
    delivery.state = static_cast<DeliveryState>(random.below(8));
    delivery.evidence = static_cast<EvidenceLevel>(random.below(4));
    if (delivery.evidence > EvidenceLevel::Reported || random.chance(300))
        delivery.reference = u"ticket %1"_s.arg(random.below(1000));
    if (random.chance(700))
        delivery.on = QDate(2026, 1, 1).addDays(static_cast<qint64>(random.below(300)));
    return delivery;
}

std::optional<DeviceDecision> randomDecision(Random &random)
{
    if (random.chance(250))
        return std::nullopt;
    DeviceDecision decision;
    decision.verdict = std::array{Verdict::Unknown, Verdict::Confirmed, Verdict::NotInScope}[random.below(3)];
    if (random.chance(500))
        decision.maker = Maker(random.chance(500) ? u"dahua"_s : u"hikvision"_s);
    if (random.chance(300))
        decision.brand = u"Safire"_s;
    if (random.chance(500))
        decision.deviceClass = static_cast<DeviceClass>(random.below(10));
    decision.isParked = random.chance(200);
    if (random.chance(300))
        decision.reason = u"seen “there”\n%1"_s.arg(random.below(100));
    return decision;
}

QJsonObject randomDocument(const Estate &estate, Document document, Random &random)
{
    QJsonObject value = documentOf(estate, document);
    switch (document) {
    case Document::Programme:
        value[u"name"_s] = u"Programme %1"_s.arg(random.below(100));
        break;
    case Document::Constraints:
        value[u"horizonWeeks"_s] = static_cast<qint64>(1 + random.below(500));
        break;
    case Document::Rates:
        value[u"priceBase"_s] = QDate(2026, 1, 1).addDays(static_cast<qint64>(random.below(300))).toString(Qt::ISODate);
        break;
    case Document::RiskWeights:
        value[u"age"_s] = static_cast<qint64>(1 + random.below(99));
        break;
    case Document::HostNames:
        value = toJson(std::vector<HostNamePattern>());
        break;
    case Document::Scenarios:
        value = toJson(std::vector<Scenario>{{u"Crews %1"_s.arg(random.below(100)), {}, {}, {{.kind = ScenarioEdit::Kind::Crews, .values = {}, .region = {}, .amount = 1}}}});
        break;
    case Document::Identities: {
        Identities identities;
        const auto row = [&] {
            const Batch &batch = estate.batches[random.below(estate.batches.size())];
            return SeenRow{batch.id, static_cast<qint64>(1 + random.below(static_cast<quint64>(std::max<qint64>(1, batch.observations))))};
        };
        identities.joined.push_back({{{row()}, {row()}}, u"cam %1"_s.arg(random.below(1000))});
        if (const SeenRow first = row(), second = row(); !(first == second))
            identities.apart.push_back({first, {second}, u"cam"_s});
        value = toJson(identities);
        break;
    }
    case Document::PlaceRules:
        value = toJson(std::vector<PlaceRule>{{PlaceField::Subnet, u"10.0.%1.0/%2"_s.arg(random.below(6)).arg(24 + random.below(8)), {}, estate.stores[random.below(estate.stores.size())].code.text()},
                                              {PlaceField::HostName, u"nb{code}-*%1"_s.arg(random.below(100)), {}, {}}});
        break;
    case Document::MakerTables:
        value = toJson(rules::MakerTables{{u"brands.tsv"_s, u"brand\tmaker\tstanding\nAcme %1\thikvision\tcurrent\n"_s.arg(random.below(100))},
                                          {u"scope.tsv"_s, u"maker\tclass\tscope\nhikvision\tcamera\t%1\n"_s.arg(random.chance(500) ? u"in"_s : u"out"_s)}});
        break;
    case Document::Corrections:
        value = toJson(StoreCorrections{{}, {}, {{u"London"_s, u"Greater London %1"_s.arg(random.below(100))}}});
        break;
    }
    return value;
}

void addNewStore(Edit &edit, const Estate &estate, const Device &device, Random &random, IdSource &ids)
{
    QString code; // that no store has
    do
        code = u"9%1"_s.arg(random.below(900));
    while (estate.storeByCode(code));
    Store store{.id = StoreId(ids.next()), .organisation = estate.organisations.front().id, .code = *StoreCode::parse(code)};
    store.name = u"New shop"_s;
    store.latitude = 51.5;
    const DeviceId devices[] = {device.id};
    edit = addStore(estate, store, devices);
}
} // namespace

Edit randomEdit(const Estate &estate, Random &random, IdSource &ids)
{
    Edit edit;
    edit.reason = random.chance(500) ? u"because"_s : QString();
    const Device &device = estate.devices[random.below(estate.devices.size())];
    const Store &store = estate.stores[random.below(estate.stores.size())];
    const Batch &batch = estate.batches[random.below(estate.batches.size())];
    const DeviceDecisions own = estate.decisions.value(device.id);
    switch (random.below(11)) {
    case 0:
        edit.changes.push_back(AssignStore{device.id, own.store, random.chance(200) ? std::optional<StoreId>() : random.chance(200) ? StoreId() : store.id});
        break;
    case 1:
        edit.changes.push_back(DecideDevice{device.id, own.decision, randomDecision(random)});
        break;
    case 2:
        edit.changes.push_back(SetDeviceDelivery{device.id, own.delivery, randomDelivery(random)});
        edit.changes.push_back(SetIsolated{device.id, own.isIsolated, !own.isIsolated});
        break;
    case 3:
        edit.changes.push_back(SetStoreDelivery{store.id, store.delivery, randomDelivery(random)});
        break;
    case 4:
        edit = deliverStore(estate, store, randomDelivery(random));
        break;
    case 5:
        addNewStore(edit, estate, device, random, ids);
        break;
    case 6:
        edit.changes.push_back(batch.isRevoked ? Change(RestoreBatch{batch.id, batch.fileName}) : Change(RevokeBatch{batch.id, batch.fileName}));
        break;
    case 7: {
        const auto document = everyDocument[random.below(everyDocument.size())];
        edit = changeDocument(estate, document, randomDocument(estate, document, random));
        break;
    }
    case 8:
        edit.changes.push_back(SetCurrentPlan{estate.currentPlan, QByteArray(32, static_cast<char>(random.below(100)))});
        edit.changes.push_back(SetBaseline{estate.baseline, QByteArray(32, static_cast<char>(random.below(100)))});
        break;
    case 9:
        edit.changes.push_back(AdoptRules{estate.rules, u"rules %1"_s.arg(random.below(100))});
        break;
    default:
        edit = decideDevices(estate, std::array{device.id, estate.devices.front().id}, DeviceDecision{Verdict::Confirmed, {}, {}, {}, false, {}});
        if (device.id == estate.devices.front().id)
            edit.changes.pop_back();
    }
    return edit;
}

QByteArrayList findingIds(const std::vector<Finding> &findings)
{
    QByteArrayList ids;
    for (const Finding &finding : findings)
        ids += finding.id.toUtf8();
    return ids;
}

} // namespace phaseout::test
