// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"
#include "app/cli/planoptions.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/bulkedits.h"
#include "core/project/edits.h"
#include "core/project/pending.h"
#include "core/project/takeback.h"
#include "core/project/soldstores.h"
#include "core/project/storewords.h"
#include "core/timetable/constraintcheck.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }
} // namespace

Result<DeviceId> deviceNamed(const QString &name, const Estate &estate)
{
    constexpr qsizetype fewest = 6;
    if (const auto id = DeviceId::parse(name); id && estate.device(*id))
        return *id;
    if (name.size() < fewest)
        return failure(ErrorCode::NotFound, u"device:"_s + name);
    const DeviceId *found = nullptr;
    for (const Device &device : estate.devices) {
        if (!device.id.text().startsWith(name, Qt::CaseInsensitive))
            continue;
        if (found)
            return failure(ErrorCode::ValueInvalid, name, words(QT_TRANSLATE_NOOP("phaseout::cli", "more than one device begins like this")));
        found = &device.id;
    }
    if (!found)
        return failure(ErrorCode::NotFound, u"device:"_s + name);
    return *found;
}

Result<std::vector<DeviceId>> devicesOf(const QStringList &arguments, const Estate &estate)
{
    std::vector<DeviceId> devices;
    for (const QString &argument : arguments) {
        const auto id = deviceNamed(argument.startsWith(u"device:"_s) ? argument.mid(7) : argument, estate);
        if (!id)
            return failure(id.error());
        devices.push_back(*id);
    }
    return devices;
}

namespace {
// The file of "A/pre.xlsx / North", which is a sheet.
QString fileOf(const QString &name) { return name.section(u" / "_s, 0, 0); }

// "pre.xlsx" of "A/pre.xlsx".
bool endsWithName(const QString &file, const QString &name)
{
    const qsizetype before = file.size() - name.size() - 1;
    return !name.isEmpty() && before >= 0 && file.endsWith(name) && (file.at(before) == u'/' || file.at(before) == u'\\');
}
} // namespace

Result<std::vector<Batch>> importsCalled(const QString &name, const Estate &estate)
{
    std::vector<Batch> exact;
    std::vector<Batch> ending;
    QStringList names;
    for (const Batch &batch : estate.batches) {
        const QString file = fileOf(batch.fileName);
        if (batch.fileName == name || file == name || batch.id.text() == name)
            exact.push_back(batch);
        const bool isFile = endsWithName(file, name);
        if (!isFile && !endsWithName(batch.fileName, name))
            continue;
        ending.push_back(batch);
        if (const QString whole = isFile ? file : batch.fileName; !names.contains(whole))
            names += whole;
    }
    if (!exact.empty())
        return exact;
    if (names.isEmpty())
        return failure(ErrorCode::NotFound, name);
    if (names.size() > 1)
        return failure(ErrorCode::ValueInvalid, name,
                       words(QT_TRANSLATE_NOOP("phaseout::cli", "several imports are called that: %1; write which")).arg(text::shown(names.join(u", "_s), 400)));
    return ending;
}

namespace {
// An open project and the devices that the call is about.
struct Chosen {
    Opened opened;
    std::shared_ptr<const Estate> estate;
    std::vector<DeviceId> devices;
};

// Opens the call's project for writing; devices are its arguments from \a firstDevice on.
Result<Chosen> openWithDevices(const Invocation &call, qsizetype firstDevice)
{
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return failure(opened.error());
    auto estate = opened->project->estate();
    auto devices = devicesOf(call.arguments.mid(firstDevice), *estate);
    if (!devices)
        return failure(devices.error());
    return Chosen{*std::move(opened), std::move(estate), *std::move(devices)};
}

// Everything that waits and is sure enough, at once: "decide FILE suggested --at-least 80".
ExitCode acceptSuggested(const Invocation &call, const std::function<Result<Edit>(Project &, int)> &accept)
{
    bool isNumber = false;
    const int threshold = call.value(u"at-least"_s).toInt(&isNumber);
    if (!isNumber || threshold < 1 || threshold > 100 || call.arguments.size() > 2)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--at-least takes a percentage from 1 to 100, and no device is named with it.")));
    const bool isDryRun = call.isSet(u"dry-run"_s);
    auto opened = open(call, isDryRun ? Services::Access::Read : Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    auto edit = accept(*opened->project, threshold);
    if (!edit)
        return fail(call, edit.error());
    if (!isDryRun)
        return apply(call, *opened, *std::move(edit));
    const auto devices = static_cast<int>(edit->changes.size());
    const QString what = QCoreApplication::translate("phaseout::cli", "%Ln device(s) would be decided.", nullptr, devices);
    call.out.line(what);
    call.out.json({{u"entry"_s, QJsonValue()}, {u"words"_s, what}, {u"moved"_s, QJsonArray()}, {u"devices"_s, devices}, {u"stores"_s, 0}});
    return close(call, *opened, Done);
}
} // namespace

ExitCode runDecide(const Invocation &call)
{
    const QString verdict = call.arguments.at(1);
    if (verdict == u"suggested")
        return acceptSuggested(call, [](Project &project, int threshold) -> Result<Edit> { return acceptMakers(*project.estate(), threshold); });
    DeviceDecision decision;
    if (verdict == u"confirmed")
        decision.verdict = Verdict::Confirmed;
    else if (verdict == u"not-in-scope")
        decision.verdict = Verdict::NotInScope;
    else if (verdict == u"landlord")
        decision.verdict = Verdict::Landlord;
    else if (verdict == u"make-unknown")
        decision.verdict = Verdict::MakeUnknown;
    else if (verdict == u"park")
        decision.isParked = true;
    else if (verdict != u"evidence")
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say confirmed, not-in-scope, landlord, make-unknown, park, suggested, or evidence to leave it to the evidence again.")));
    if (call.arguments.size() < 3)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Name the devices: device:ID.")));
    decision.maker = Maker(call.value(u"maker"_s).toLower());
    decision.brand = text::tidy(call.value(u"brand"_s));
    decision.reason = text::tidy(call.value(u"reason"_s));
    if (call.isSet(u"class"_s)) {
        decision.deviceClass = deviceClassFromSlug(call.value(u"class"_s));
        if (!decision.deviceClass)
            return misuse(call, userText(Error{ErrorCode::ValueInvalid, call.value(u"class"_s),
                                               words(QT_TRANSLATE_NOOP("phaseout::cli", "say one of: camera, recorder, encoder, access, intercom, switch, display, alarm, other, unknown"))}));
    }
    auto chosen = openWithDevices(call, 2);
    if (!chosen)
        return fail(call, chosen.error());
    auto &[opened, estate, devices] = *chosen;
    if (decision.maker.isKnown() && !opened.project->knowledge().makers->info(decision.maker))
        return fail(call, Error{ErrorCode::NotFound, decision.maker.slug(), {}});
    return apply(call, opened, verdict == u"evidence" ? undecideDevices(*estate, devices) : decideDevices(*estate, devices, decision));
}

ExitCode runAssign(const Invocation &call)
{
    if (call.arguments.at(1) == u"suggested")
        return acceptSuggested(call, [&call](Project &project, int threshold) -> Result<Edit> {
            const auto suggested = suggestedStores(project, call.context());
            return suggested ? Result<Edit>(acceptStores(*project.estate(), *suggested, threshold)) : failure(suggested.error());
        });
    if (call.arguments.size() < 3)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Name the devices: device:ID.")));
    auto chosen = openWithDevices(call, 2);
    if (!chosen)
        return fail(call, chosen.error());
    auto &[opened, estate, devices] = *chosen;
    const QString target = call.arguments.at(1);
    if (target == u"evidence")
        return apply(call, opened, unassignDevices(*estate, devices));
    if (target == u"none")
        return apply(call, opened, assignDevices(*estate, devices, StoreId()));
    if (!target.startsWith(u"store:"_s))
        return fail(call, Error{ErrorCode::NotFound, target, {}});
    const auto called = storeCalled(target.mid(6), *estate);
    if (!called)
        return fail(call, called.error());
    const Store *store = *called;
    if (store->closedOn.isValid() && store->closedOn <= call.clock.today())
        call.out.complain((closesBySale(*store, soldDays(*estate)) ? words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 was sold on %2."))
                                                                   : words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 closed on %2.")))
                              .arg(uniqueCode(*store, *estate), day(store->closedOn)));
    return apply(call, opened, assignDevices(*estate, devices, store->id));
}

ExitCode runAddStore(const Invocation &call)
{
    auto code = StoreCode::parse(call.value(u"code"_s));
    if (!code)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say which code it has: --code CODE, 1 to 32 characters.")));
    auto chosen = openWithDevices(call, 1);
    if (!chosen)
        return fail(call, chosen.error());
    auto &[opened, estate, devices] = *chosen;
    Store store{.id = StoreId(call.ids.next()), .code = *code};
    for (const Organisation &organisation : estate->organisations)
        if (organisation.name == estate->programme.organisation)
            store.organisation = organisation.id;
    store.name = text::tidy(call.value(u"name"_s));
    store.address = text::tidy(call.value(u"address"_s));
    store.town = text::tidy(call.value(u"town"_s));
    const Gazetteer &gazetteer = *opened.project->knowledge().gazetteer;
    if (call.isSet(u"postcode"_s)) {
        const auto postcode = Postcode::parse(call.value(u"postcode"_s));
        if (!postcode)
            return fail(call, postcode.error());
        store.postcode = *postcode;
        store.region = gazetteer.region(*postcode);
        store.nation = gazetteer.nation(*postcode);
    }
    return apply(call, opened, addStore(*estate, store, devices));
}

ExitCode runIsolate(const Invocation &call)
{
    const QString word = call.arguments.at(1);
    if (word != u"on" && word != u"off")
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say on (taken off the network) or off.")));
    auto chosen = openWithDevices(call, 2);
    if (!chosen)
        return fail(call, chosen.error());
    auto &[opened, estate, devices] = *chosen;
    Edit edit;
    for (const DeviceId &id : devices)
        edit.changes.push_back(SetIsolated{id, estate->device(id)->isIsolated, word == u"on"});
    return apply(call, opened, edit);
}

namespace {
// What was decided from an import that is taken back: nobody need find out later why a store still closes.
void tellStaying(const Invocation &call, const QStringList &stays)
{
    constexpr qsizetype most = 20;
    if (stays.isEmpty())
        return;
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "What was decided from it stays:")));
    for (const QString &one : stays.first(std::min(most, stays.size())))
        call.out.line(u"    "_s + one);
    if (const auto rest = static_cast<int>(stays.size() - most); rest > 0)
        call.out.line(QCoreApplication::translate("phaseout::cli", "… and %Ln more; --json lists them all.", nullptr, rest));
}
} // namespace

ExitCode runRevoke(const Invocation &call)
{
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    const QString &name = call.arguments.at(1);
    const auto imports = importsCalled(name, *opened->project->estate());
    if (!imports)
        return fail(call, imports.error());
    const bool isRestoring = call.isSet(u"restore"_s);
    std::vector<BatchId> ids;
    for (const Batch &batch : *imports)
        ids.push_back(batch.id);
    const auto back = takingBack(*opened->project, ids, isRestoring);
    if (!back)
        return fail(call, back.error());
    if (back->edit.changes.empty())
        return fail(call, Error{ErrorCode::NothingToDo, (isRestoring ? words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 counts; without --restore it is taken back."))
                                                                     : words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 is taken back already; with --restore it counts again.")))
                                                            .arg(text::shown(name, 120))});
    const ExitCode code = apply(call, *opened, back->edit, {{u"stays"_s, QJsonArray::fromStringList(back->stays)}});
    if (code == Done)
        tellStaying(call, back->stays);
    return code;
}

ExitCode runSettings(const Invocation &call)
{
    const auto document = documentFromSlug(call.arguments.at(1));
    if (!document)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say programme, constraints, rates, risk-weights, host-names, scenarios, corrections, identities, mapping-rules or maker-tables.")));
    const bool isSetting = call.isSet(u"set"_s);
    auto opened = open(call, isSetting ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    if (!isSetting) {
        call.out.json(documentOf(*estate, *document));
        call.out.line(QString::fromUtf8(QJsonDocument(documentOf(*estate, *document)).toJson(QJsonDocument::Indented)));
        return close(call, *opened, Done);
    }
    const auto object = readObject(call.value(u"set"_s));
    if (!object)
        return fail(call, object.error());
    QJsonObject wanted = documentOf(*estate, *document); // a key that is left out keeps its value
    for (auto it = object->constBegin(); it != object->constEnd(); ++it)
        wanted.insert(it.key(), it.value());
    const auto full = inFull(*document, wanted, estate->programme);
    if (!full)
        return fail(call, full.error());
    if (*document == Document::Constraints) {
        std::vector<Finding> findings;
        const auto constraints = constraintsFromJson(*full, estate->programme.currency, findings);
        if (constraints && areRefused(call, timetable::checkConstraints(*constraints, *estate, call.clock.today())))
            return Failed;
    }
    if (*document != Document::Programme)
        return apply(call, *opened, changeDocument(*estate, *document, *full));
    const auto edit = changeProgramme(*opened->project, *full);
    return edit ? apply(call, *opened, *edit) : fail(call, edit.error());
}

} // namespace phaseout::cli
