// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/guide/next.h"
#include "core/intake/typedtext.h"
#include "core/progress/lists.h"
#include "core/project/edits.h"
#include "core/timetable/replan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

// The verb that does what the guide says.
QString verbOf(guide::Stage stage, bool hasPlan)
{
    switch (stage) {
    case guide::Stage::Import:
        return u"import FILE INPUT..."_s;
    case guide::Stage::Identify:
        return u"devices FILE --queue identify"_s;
    case guide::Stage::Map:
        return u"devices FILE --queue map"_s;
    case guide::Stage::Plan:
        return hasPlan ? u"why FILE"_s : u"plan FILE"_s;
    case guide::Stage::Track:
        return u"status FILE store:CODE STATE"_s;
    default:
        return u"report FILE --board OUT.xlsx"_s;
    }
}

Result<guide::Situation> situationOf(Project &project, QDate today)
{
    auto plan = timetable::storedPlan(project, project.estate()->currentPlan);
    if (!plan)
        return failure(plan.error());
    return guide::situationOf(project.estate(), *std::move(plan), !project.estate()->baseline.isEmpty(), today);
}

// How the plan in force stands today; null without one.
QJsonValue planJson(const guide::Situation &situation)
{
    if (!situation.plan)
        return {};
    const progress::Outlook &outlook = situation.outlook;
    return QJsonObject{{u"lastRemoval"_s, jsonDate(outlook.lastRemoval)},
                       {u"lastSurvey"_s, jsonDate(outlook.lastSurvey)},
                       {u"overdue"_s, outlook.overdue},
                       {u"mustsMissed"_s, outlook.missedMusts},
                       {u"storesWithoutVisit"_s, outlook.storesWithoutVisit},
                       {u"devicesWithoutVisit"_s, outlook.devicesWithoutVisit + outlook.devicesWithoutStore},
                       {u"outOfDate"_s, situation.staleness.isStale()}};
}

QJsonObject toJson(const JournalEntry &entry, const History &history, const Estate &estate)
{
    const auto edit = editFromBytes(entry.body);
    return {{u"id"_s, entry.id.toString(QUuid::WithoutBraces)},
            {u"seq"_s, entry.seq},
            {u"at"_s, entry.utc.toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actor},
            {u"kind"_s, entry.kind},
            {u"undoes"_s, entry.undoes.isNull() ? QJsonValue() : QJsonValue(entry.undoes.toString(QUuid::WithoutBraces))},
            {u"words"_s, jsonText(wordsOf(entry, history, estate))},
            {u"reason"_s, edit ? jsonText(edit->reason) : QJsonValue()},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
}

using Step = Result<ChangeEvent> (Project::*)(const JobContext &);

ExitCode stepThrough(const Invocation &call, Step step, Step back, const char *sentence)
{
    const qint64 count = call.isSet(u"count"_s) ? call.value(u"count"_s).toLongLong() : 1;
    if (count < 1)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--count must be at least 1.")));
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    QJsonArray done;
    std::vector<std::pair<QString, Moves>> told;
    for (qint64 i = 0; i < count; ++i) {
        // What is taken back is told in the words in which it was done.
        const History &history = project.history();
        const bool isUndo = step == &Project::undo;
        std::optional<Edit> edit;
        if (isUndo ? history.canUndo() : history.canRedo())
            if (auto read = editFromBytes((isUndo ? history.nextUndo() : history.nextRedo()).body))
                edit = isUndo ? *read : inverse(*read);
        const std::shared_ptr<const Estate> before = project.estate();
        auto event = (project.*step)(call.context());
        if (!event && event.error().code == ErrorCode::NothingToDo && i > 0)
            break;
        if (!event) {
            for (; i > 0; --i) // all of them or none
                static_cast<void>((project.*back)({}));
            return fail(call, event.error());
        }
        const QString what = edit ? wordsOf(*edit, *project.estate()) : QString();
        told.emplace_back(words(sentence).arg(what), movesOf(*before, *project.estate(), event->moved));
        done.append(QJsonObject{{u"entry"_s, event->entry.toString(QUuid::WithoutBraces)}, {u"words"_s, what}, {u"moved"_s, idsOf(event->moved)}});
    }
    for (const auto &[line, moves] : told) {
        call.out.line(line);
        sayMoved(call, moves);
    }
    call.out.json({{u"done"_s, done},
                   {u"canUndo"_s, project.history().canUndo()},
                   {u"canRedo"_s, project.history().canRedo()}});
    return close(call, *opened, Done);
}
} // namespace

ExitCode runNew(const Invocation &call)
{
    if (call.value(u"name"_s).trimmed().isEmpty())
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say what it is called: --name NAME")));
    Programme programme;
    programme.name = text::tidy(call.value(u"name"_s));
    programme.organisation = text::tidy(call.isSet(u"organisation"_s) ? call.value(u"organisation"_s) : programme.name);
    const auto currency = Currency::parse(call.isSet(u"currency"_s) ? call.value(u"currency"_s) : u"GBP"_s);
    const auto pledge = dayOf(call, u"pledge-date"_s);
    const auto target = dayOf(call, u"target-date"_s);
    if (!currency)
        return misuse(call, userText(currency.error()));
    if (!pledge || !target)
        return misuse(call, userText(!pledge ? pledge.error() : target.error()));
    programme.currency = *currency;
    programme.pledgeDate = *pledge;
    programme.targetDate = *target;
    bool hadCredential = false;
    programme = intake::withoutCredentials(programme, &hadCredential);
    if (hadCredential)
        sayPasswordDropped(call);
    Services services;
    auto project = services.create(call.arguments.first(), programme, call.context());
    if (!project)
        return fail(call, project.error());
    if (auto closed = (*project)->close(); !closed)
        return fail(call, closed.error());
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Made %1.")).arg(text::shown(call.arguments.first())));
    call.out.json({{u"file"_s, QFileInfo(call.arguments.first()).absoluteFilePath()}, {u"name"_s, programme.name}, {u"currency"_s, programme.currency.code()}});
    return Done;
}

ExitCode runInfo(const Invocation &call)
{
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    const auto situation = situationOf(*opened->project, call.clock.today());
    if (!situation)
        return fail(call, situation.error());
    const progress::Totals &counts = situation->totals;
    const guide::NextStep step = guide::nextStep(*situation);
    const QString next = step.sentence + u" phaseout-cli "_s + verbOf(step.stage, situation->plan.has_value());
    call.out.json({{u"file"_s, QFileInfo(call.arguments.first()).absoluteFilePath()},
                   {u"id"_s, opened->project->id().toString(QUuid::WithoutBraces)},
                   {u"name"_s, estate->programme.name},
                   {u"organisation"_s, jsonText(estate->programme.organisation)},
                   {u"currency"_s, estate->programme.currency.code()},
                   {u"pledgeDate"_s, jsonDate(estate->programme.pledgeDate)},
                   {u"targetDate"_s, jsonDate(estate->programme.targetDate)},
                   {u"created"_s, opened->project->createdAt().toString(Qt::ISODateWithMs)},
                   {u"stores"_s, counts.stores},
                   {u"devices"_s, counts.devices},
                   {u"inScope"_s, counts.inScope},
                   {u"mapped"_s, counts.mapped},
                   {u"elsewhere"_s, counts.elsewhere},
                   {u"waiting"_s, counts.waiting},
                   {u"identifyQueue"_s, counts.identifyQueue},
                   {u"parked"_s, counts.parked},
                   {u"mapQueue"_s, counts.mapQueue},
                   {u"madeSincePledge"_s, counts.madeSincePledge},
                   {u"newSincePledge"_s, counts.newSincePledge},
                   {u"untoldSincePledge"_s, counts.untoldSincePledge},
                   {u"seenAgain"_s, counts.seenAgain},
                   {u"reportedRemoved"_s, counts.reported},
                   {u"verifiedRemoved"_s, counts.verified},
                   {u"imports"_s, static_cast<qint64>(estate->batches.size())},
                   {u"plan"_s, estate->currentPlan.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(estate->currentPlan.toHex()))},
                   {u"outlook"_s, planJson(*situation)},
                   {u"rules"_s, estate->rules},
                   {u"next"_s, next}});
    const QLocale locale;
    call.out.line(text::shown(estate->programme.name));
    std::vector<QStringList> rows{
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Stores")), locale.toString(counts.stores)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Devices")), locale.toString(counts.devices)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "In scope")), locale.toString(counts.inScope)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Mapped to a store")), locale.toString(counts.mapped)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting to be mapped")), locale.toString(counts.mapQueue)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "At none of the stores, or nothing to remove")), locale.toString(counts.elsewhere)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting to be identified")), locale.toString(counts.identifyQueue)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting in all, each once")), locale.toString(counts.waiting)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Reported removed")), locale.toString(counts.reported)},
        {words(QT_TRANSLATE_NOOP("phaseout::cli", "Verified removed")), locale.toString(counts.verified)}};
    if (counts.parked > 0)
        rows.push_back({words(QT_TRANSLATE_NOOP("phaseout::cli", "Parked: undecided, and waiting for nobody")), locale.toString(counts.parked)});
    using progress::DeviceList;
    for (const auto &[list, count] : {std::pair{DeviceList::MadeSincePledge, counts.madeSincePledge}, std::pair{DeviceList::NewSincePledge, counts.newSincePledge},
                                      std::pair{DeviceList::UntoldSincePledge, counts.untoldSincePledge}, std::pair{DeviceList::SeenAgain, counts.seenAgain}})
        if (count > 0)
            rows.push_back({progress::deviceListWord(list), locale.toString(count)});
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "What")), words(QT_TRANSLATE_NOOP("phaseout::cli", "How many"))}, rows);
    if (const QString stale = timetable::sentenceOf(situation->staleness); !stale.isEmpty())
        call.out.line(stale);
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Next: %1")).arg(next));
    return Done;
}

ExitCode runBackup(const Invocation &call)
{
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    if (auto done = opened->project->repository().backup(call.arguments.at(1), call.context()); !done)
        return fail(call, done.error());
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Checked copy written to %1.")).arg(text::shown(call.arguments.at(1))));
    call.out.json({{u"file"_s, QFileInfo(call.arguments.at(1)).absoluteFilePath()}, {u"bytes"_s, QFileInfo(call.arguments.at(1)).size()}});
    return Done;
}

ExitCode runJournal(const Invocation &call)
{
    auto opened = open(call, Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    const auto estate = project.estate();
    if (call.isSet(u"verify"_s)) {
        auto findings = project.verify(call.context());
        if (!findings)
            return fail(call, findings.error());
        call.out.findings(*findings);
        if (findings->empty())
            call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "The journal is intact, and so is every import.")));
        call.out.json({{u"intact"_s, findings->empty()}, {u"findings"_s, toJson(*findings)}});
        return findings->empty() ? Done : Attention;
    }
    call.out.beginArray();
    std::vector<QStringList> rows;
    auto read = project.repository().forEachJournalEntry([&](const JournalEntry &entry) {
        if (call.out.isJson())
            call.out.element(toJson(entry, project.history(), *estate));
        else if (const auto edit = editFromBytes(entry.body))
            rows.push_back({QString::number(entry.seq), QLocale().toString(entry.utc.toLocalTime(), u"d MMM yyyy HH:mm"_s), entry.actor,
                            text::shown(edit->reason, 80), wordsOf(entry, project.history(), *estate)});
        return true;
    });
    if (!read)
        return fail(call, read.error());
    call.out.endArray();
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "No")), words(QT_TRANSLATE_NOOP("phaseout::cli", "When")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Who")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Reason")), words(QT_TRANSLATE_NOOP("phaseout::cli", "What"))},
                   rows);
    return Done;
}

ExitCode runUndo(const Invocation &call)
{
    return stepThrough(call, &Project::undo, &Project::redo, QT_TRANSLATE_NOOP("phaseout::cli", "Undone: %1"));
}

ExitCode runRedo(const Invocation &call)
{
    return stepThrough(call, &Project::redo, &Project::undo, QT_TRANSLATE_NOOP("phaseout::cli", "Done again: %1"));
}

} // namespace phaseout::cli
