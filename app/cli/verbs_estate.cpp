// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"

#include "core/assess/risk.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/estate/formercodes.h"
#include "core/estate/queues.h"
#include "core/progress/lists.h"
#include "core/project/devicewords.h"
#include "core/project/edits.h"
#include "core/project/soldstores.h"
#include "core/project/storewords.h"
#include "core/rules/firmwareflaws.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr int widestPlace = 60; // letters, for people

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

// Per cent as a fraction with two decimals: a confidence is a chance.
QJsonValue chance(int perCent) { return static_cast<double>(perCent) / 100.0; }

QJsonArray toJson(const std::vector<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &one : evidence)
        array.append(QJsonObject{{u"layer"_s, layerSlug(one.layer)},
                                 {u"rule"_s, one.rule},
                                 {u"strength"_s, strengthSlug(one.strength)},
                                 {u"read"_s, jsonText(one.read)},
                                 {u"says"_s, jsonText(one.says)},
                                 {u"source"_s, jsonText(one.source)}});
    return array;
}

QJsonValue storeCode(const Estate &estate, const StoreId &id)
{
    const Store *store = id.isNull() ? nullptr : estate.store(id);
    return store ? QJsonValue(uniqueCode(*store, estate)) : QJsonValue();
}

QJsonObject deliveryJson(const Delivery &delivery)
{
    return {{u"state"_s, deliveryStateSlug(delivery.state)},
            {u"evidenceLevel"_s, evidenceLevelSlug(delivery.evidence)},
            {u"evidence"_s, jsonText(delivery.reference)},
            {u"on"_s, jsonDate(delivery.on)}};
}

QJsonArray flawsJson(const std::vector<rules::Flaw> &flaws)
{
    QJsonArray array;
    for (const rules::Flaw &one : flaws)
        array.append(QJsonObject{{u"cve"_s, one.cve},
                                 {u"verdict"_s, rules::flawVerdictSlug(one.verdict)},
                                 {u"reason"_s, one.reason},
                                 {u"exploitedOn"_s, jsonDate(one.exploitedOn)},
                                 {u"needsLogin"_s, one.needsLogin},
                                 {u"source"_s, one.source}});
    return array;
}

QJsonObject toJson(const Device &device, const Estate &estate, const Knowledge &knowledge, const Explanation &why)
{
    const std::vector<rules::Flaw> flaws = knowledge.flaws->of(device);
    const bool isAssessed = knowledge.flaws->knows(device.maker);
    QJsonArray evidence = toJson(why.identity.evidence);
    for (const QJsonValue &one : toJson(why.place.evidence))
        evidence.append(one);
    QString decidedBy;
    if (device.decision)
        decidedBy = device.decision->isParked ? u"parked"_s : u"person"_s;
    return {{u"id"_s, device.id.text()},
            {u"ip"_s, device.ip ? QJsonValue(device.ip->text()) : QJsonValue()},
            {u"mac"_s, device.mac ? QJsonValue(device.mac->text()) : QJsonValue()},
            {u"serial"_s, jsonText(device.serial)},
            {u"name"_s, jsonText(device.name)},
            {u"maker"_s, device.maker.isKnown() ? QJsonValue(knowledge.makers->makerName(device.maker)) : QJsonValue()},
            {u"brand"_s, jsonText(device.brand)},
            {u"class"_s, device.deviceClass == DeviceClass::Unknown ? QJsonValue() : QJsonValue(deviceClassSlug(device.deviceClass))},
            {u"model"_s, jsonText(device.model)},
            {u"firmware"_s, jsonText(device.firmware.version)},
            {u"firmwareText"_s, jsonText(device.firmwareText)},
            {u"buildDate"_s, jsonDate(device.firmware.builtOn)},
            {u"madeOn"_s, jsonDate(device.madeOn)},
            {u"installedOn"_s, jsonDate(device.installedOn)},
            {u"flaws"_s, isAssessed ? QJsonValue(flawsJson(flaws)) : QJsonValue()},
            {u"flawPriority"_s, flawPriority(device, flaws)},
            {u"channels"_s, device.channels > 0 ? QJsonValue(device.channels) : QJsonValue()},
            {u"firstSeen"_s, jsonDate(device.firstSeen)},
            {u"lastSeen"_s, jsonDate(device.lastSeen)},
            {u"observations"_s, device.observations},
            {u"verdict"_s, verdictSlug(device.verdict)},
            {u"confidence"_s, chance(device.confidence)},
            {u"inScope"_s, device.isInScope},
            {u"needsDecision"_s, device.needsDecision},
            {u"decided"_s, jsonText(decidedBy)},
            {u"store"_s, storeCode(estate, device.store)},
            {u"storeConfidence"_s, device.store.isNull() ? QJsonValue() : chance(device.storeConfidence)},
            {u"storeRule"_s, jsonText(device.storeRule)},
            {u"suggestedStore"_s, storeCode(estate, why.place.suggestion)},
            {u"placeSaid"_s, jsonText(why.placeSaid)},
            {u"needsStore"_s, device.needsStore},
            {u"exposed"_s, device.isExposed},
            {u"isolated"_s, device.isIsolated},
            {u"risk"_s, device.risk},
            {u"delivery"_s, deliveryJson(device.delivery)},
            {u"evidence"_s, evidence}};
}

QString placeOf(const Store &store)
{
    QStringList parts{store.address, store.town, postcodeText(store)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// What identify and locate answer: how the estate stands, and whether somebody must look.
ExitCode answerDerived(const Invocation &call, Opened &opened)
{
    if (auto done = opened.project->rederive(call.context()); !done)
        return fail(call, done.error());
    const auto estate = opened.project->estate();
    QMap<QString, int> verdicts;
    for (const Device &device : estate->devices)
        ++verdicts[verdictSlug(device.verdict)];
    const progress::Totals totals = progress::totals(*estate, {}); // nothing of its stores is told here
    QJsonObject byVerdict;
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        byVerdict.insert(it.key(), it.value());
    call.out.json({{u"devices"_s, static_cast<qint64>(estate->devices.size())},
                   {u"inScope"_s, totals.inScope},
                   {u"verdicts"_s, byVerdict},
                   {u"mapped"_s, totals.mapped},
                   {u"elsewhere"_s, totals.elsewhere},
                   {u"identifyQueue"_s, totals.identifyQueue},
                   {u"parked"_s, totals.parked},
                   {u"mapQueue"_s, totals.mapQueue}});
    const QLocale locale;
    call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s)"), static_cast<int>(estate->devices.size())));
    std::vector<QStringList> rows;
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        rows.push_back({verdictWord(*verdictFromSlug(it.key())), locale.toString(it.value())});
    rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "In scope")), locale.toString(totals.inScope)});
    rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "Mapped to a store")), locale.toString(totals.mapped)});
    rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting to be identified")), locale.toString(totals.identifyQueue)});
    if (totals.parked > 0)
        rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "Parked: undecided, and waiting for nobody")), locale.toString(totals.parked)});
    rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting to be mapped")), locale.toString(totals.mapQueue)});
    rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "At none of the stores, or nothing to remove")), locale.toString(totals.elsewhere)});
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "What")), words(QT_TRANSLATE_NOOP("phaseout::cli", "How many"))}, rows);
    return close(call, opened, totals.identifyQueue + totals.mapQueue > 0 ? Attention : Done);
}

ExitCode answerQuery(const Invocation &call, Opened &opened)
{
    const auto estate = opened.project->estate();
    const Deriver deriver(*estate, opened.project->knowledge(), call.clock.today());
    call.out.beginArray();
    std::vector<QStringList> rows;
    for (const Candidate &candidate : deriver.locator().query(call.value(u"query"_s), 5)) {
        const Store *store = estate->store(candidate.id);
        if (!store)
            continue;
        call.out.element({{u"store"_s, uniqueCode(*store, *estate)},
                          {u"organisation"_s, jsonText(estate->organisationName(store->organisation))},
                          {u"name"_s, jsonText(store->name)},
                          {u"address"_s, jsonText(store->address)},
                          {u"town"_s, jsonText(store->town)},
                          {u"postcode"_s, store->postcode ? QJsonValue(store->postcode->text()) : jsonText(store->postcodeText)},
                          {u"score"_s, candidate.score},
                          {u"rule"_s, candidate.rule},
                          {u"evidence"_s, toJson(candidate.evidence)}});
        rows.push_back({QLocale().toString(candidate.score * 100, 'f', 0) + u" %"_s, uniqueCode(*store, *estate), store->name, placeOf(*store)});
    }
    call.out.endArray();
    if (rows.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "No store in the registers is like this. Add it, or import a newer register.")));
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Chance")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Name")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Address"))},
                   rows);
    return Done;
}
// The words that --only takes.
QString deviceLists()
{
    QStringList slugs;
    for (int i = 0; i < progress::deviceListCount; ++i)
        slugs += progress::deviceListSlug(progress::DeviceList(i));
    return slugs.join(u", "_s);
}

QString storeLists()
{
    QStringList slugs;
    for (int i = 0; i < progress::storeListCount; ++i)
        slugs += progress::storeListSlug(progress::StoreList(i));
    return slugs.join(u", "_s);
}

// What a file brought, however often it came in, that was not there before. Fails as importsCalled().
Result<QSet<DeviceId>> broughtBy(Opened &opened, const QString &given)
{
    const auto estate = opened.project->estate();
    const auto imports = importsCalled(given, *estate);
    if (!imports)
        return failure(imports.error());
    QSet<DeviceId> devices;
    for (const Batch &batch : *imports) {
        auto brought = opened.project->broughtBy(batch.number, batch.number);
        if (!brought)
            return failure(brought.error());
        devices.unite(QSet<DeviceId>(brought->begin(), brought->end()));
    }
    return devices;
}
} // namespace

ExitCode runStores(const Invocation &call)
{
    const auto only = call.isSet(u"only"_s) ? progress::storeListFromSlug(call.value(u"only"_s)) : progress::StoreList::All;
    if (!only)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--only is one of %1.")).arg(storeLists()));
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const QHash<StoreId, QDate> sold = soldDays(*estate);
    call.out.beginArray();
    std::vector<QStringList> rows;
    for (const progress::StoreProgress &standing : progress::storeProgress(*estate, call.clock.today())) {
        if (!progress::isIn(*only, standing))
            continue;
        const Store &store = estate->stores[static_cast<size_t>(standing.store)];
        call.out.element({{u"store"_s, uniqueCode(store, *estate)},
                          {u"id"_s, store.id.text()},
                          {u"formerCodes"_s, QJsonArray::fromStringList(formerCodes(store))},
                          {u"organisation"_s, jsonText(estate->organisationName(store.organisation))},
                          {u"name"_s, jsonText(store.name)},
                          {u"address"_s, jsonText(store.address)},
                          {u"town"_s, jsonText(store.town)},
                          {u"postcode"_s, store.postcode ? QJsonValue(store.postcode->text()) : jsonText(store.postcodeText)},
                          {u"region"_s, jsonText(store.region)},
                          {u"nation"_s, nationSlug(store.nation)},
                          {u"format"_s, jsonText(store.format)},
                          {u"closedOn"_s, jsonDate(store.closedOn)},
                          {u"soldOn"_s, jsonDate(sold.value(store.id))},
                          {u"trading"_s, tradingSlug(tradingOf(store, sold.value(store.id), call.clock.today()))},
                          {u"latitude"_s, store.latitude ? QJsonValue(*store.latitude) : QJsonValue()},
                          {u"longitude"_s, store.longitude ? QJsonValue(*store.longitude) : QJsonValue()},
                          {u"userMade"_s, store.isUserMade},
                          {u"devices"_s, standing.devices},
                          {u"inScope"_s, standing.inScope},
                          {u"reportedRemoved"_s, standing.reported},
                          {u"verifiedRemoved"_s, standing.verified},
                          {u"risk"_s, standing.risk.score},
                          {u"exposure"_s, standing.risk.exposure},
                          {u"delivery"_s, deliveryJson(store.delivery)}});
        if (!call.out.isJson())
            rows.push_back({uniqueCode(store, *estate), store.name, placeOf(store), store.region, tradingWords(store, sold.value(store.id), call.clock.today()),
                            QString::number(standing.inScope), QString::number(standing.reported), QString::number(standing.risk.score)});
    }
    call.out.endArray();
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Name")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Address")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Region")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Trading")), words(QT_TRANSLATE_NOOP("phaseout::cli", "In scope")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Removed")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk"))},
                   rows);
    return Done;
}

ExitCode runDevices(const Invocation &call)
{
    const QString queue = call.value(u"queue"_s);
    if (!queue.isEmpty() && queue != u"identify" && queue != u"parked" && queue != u"map")
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--queue is identify, parked or map.")));
    const auto list = call.isSet(u"only"_s) ? progress::deviceListFromSlug(call.value(u"only"_s)) : progress::DeviceList::All;
    if (!list)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--only is one of %1.")).arg(deviceLists()));
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    StoreId only;
    if (call.isSet(u"store"_s)) {
        const auto store = storeCalled(call.value(u"store"_s), *estate);
        if (!store)
            return fail(call, store.error());
        only = (*store)->id;
    }
    std::optional<QSet<DeviceId>> brought;
    if (call.isSet(u"import"_s)) {
        auto devices = broughtBy(*opened, call.value(u"import"_s));
        if (!devices)
            return fail(call, devices.error());
        brought = *std::move(devices);
    }
    const progress::DeviceLists lists(*estate, call.clock.today());
    const auto isWanted = [&](const Device &device) {
        return (only.isNull() || device.store == only) && (queue != u"identify" || isToIdentify(device)) && (queue != u"parked" || isParked(device))
            && (queue != u"map" || device.needsStore) && (!brought || brought->contains(device.id)) && lists.has(*list, device);
    };
    call.out.beginArray();
    std::vector<QStringList> rows;
    auto visited = opened->project->explainAll(
        [&](const Device &device, const Explanation &why) {
            if (!isWanted(device))
                return true;
            call.out.element(toJson(device, *estate, opened->project->knowledge(), why));
            if (!call.out.isJson())
                rows.push_back({device.id.text().left(8), device.ip ? device.ip->text() : device.mac ? QString() : text::shown(deviceLabel(device), widestPlace), device.mac ? device.mac->text() : QString(),
                                device.maker.isKnown() ? opened->project->knowledge().makers->makerName(device.maker) : device.brand, device.model,
                                deviceClassWord(device.deviceClass), verdictWord(device.verdict),
                                device.store.isNull() ? text::shown(why.placeSaid, widestPlace) : storeCode(*estate, device.store).toString()});
            return true;
        },
        call.context());
    if (!visited)
        return fail(call, visited.error());
    call.out.endArray();
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Id")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Address, or name")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "MAC")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Maker")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Model")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Class")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Verdict")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Store, or what is said of it"))},
                   rows);
    return Done;
}

ExitCode runIdentify(const Invocation &call)
{
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    return answerDerived(call, *opened);
}

ExitCode runLocate(const Invocation &call)
{
    const bool isQuery = call.isSet(u"query"_s);
    auto opened = open(call, isQuery ? Services::Access::Read : Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    return isQuery ? answerQuery(call, *opened) : answerDerived(call, *opened);
}

ExitCode runStatus(const Invocation &call)
{
    const QString subject = call.arguments.at(1);
    const auto state = parseDeliveryState(call.arguments.at(2));
    const auto level = parseEvidenceLevel(call.isSet(u"evidence-level"_s) ? call.value(u"evidence-level"_s) : u"reported"_s);
    const auto on = dayOf(call, u"on"_s, call.clock.today());
    if (!state || !level)
        return misuse(call, userText(!state ? state.error() : level.error()));
    if (!on)
        return misuse(call, userText(on.error()));
    const QString reference = text::tidy(call.value(u"evidence"_s));
    if (*level >= EvidenceLevel::Evidenced && reference.isEmpty())
        return fail(call, Error{ErrorCode::ValueInvalid, evidenceLevelSlug(*level), words(QT_TRANSLATE_NOOP("phaseout::cli", "--evidence REF is needed: a photo, ticket or certificate number"))});
    const bool isStore = subject.startsWith(u"store:"_s);
    if (!isStore && !subject.startsWith(u"device:"_s))
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say store:CODE or device:ID.")));
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const Delivery to{*state, *level, reference, *on};
    const QString name = subject.mid(subject.indexOf(u':') + 1);
    Edit edit;
    if (isStore) {
        const auto called = storeCalled(name, *estate);
        if (!called)
            return fail(call, called.error());
        const Store *store = *called;
        edit = deliverStore(*estate, *store, to);
        if (to.state > DeliveryState::Surveyed && std::ranges::none_of(estate->devices, [store](const Device &d) { return d.store == store->id && d.isInScope; }))
            call.out.complain(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing in scope is known at %1: only the store's own state is changed.")).arg(text::shown(name)));
    } else {
        const auto id = deviceNamed(name, *estate);
        if (!id)
            return fail(call, id.error());
        const DeviceId ids[] = {*id};
        edit = deliverDevices(*estate, ids, to);
    }
    if (const QString doubt = doubtOf(*estate, edit); !doubt.isEmpty())
        call.out.complain(doubt);
    return apply(call, *opened, std::move(edit));
}

} // namespace phaseout::cli
