// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"
#include "app/cli/planjson.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/storewords.h"
#include "core/timetable/findingwords.h"
#include "core/timetable/replan.h"
#include "core/timetable/replanfront.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

QJsonObject toJson(const timetable::FrontChoice &choice, const Estate &estate)
{
    QJsonArray moves;
    for (const timetable::MovedStore &move : choice.moves)
        moves.append(QJsonObject{{u"store"_s, uniqueCode(*estate.store(move.store), estate)},
                                 {u"from"_s, move.from.text()},
                                 {u"to"_s, move.to ? QJsonValue(move.to->text()) : QJsonValue()},
                                 {u"cause"_s, move.cause},
                                 {u"words"_s, jsonText(move.words)}});
    return {{u"pricePerMille"_s, choice.point.pricePerMille},
            {u"price"_s, static_cast<qint64>(choice.point.price)},
            {u"exposure"_s, static_cast<qint64>(choice.carried)},
            {u"objective"_s, static_cast<qint64>(choice.point.objective)},
            {u"lowerBound"_s, static_cast<qint64>(choice.point.certificate.bound)},
            {u"gap"_s, gapJson(choice.nearness)},
            {u"visits"_s, choice.visits},
            {u"moved"_s, static_cast<int>(choice.moves.size())},
            {u"unplanned"_s, static_cast<int>(choice.unplanned.size())},
            {u"withoutVisit"_s, QJsonArray::fromStringList(timetable::codesOf(choice, estate))},
            {u"mustsMissed"_s, choice.missed},
            {u"daysLate"_s, choice.daysLate},
            {u"finish"_s, jsonDate(choice.finish)},
            {u"moves"_s, moves}};
}

void print(Output &out, const timetable::Front &front, const Estate &estate)
{
    const QLocale locale;
    std::vector<QStringList> rows;
    const std::vector<size_t> distinct = front.distinct();
    for (const size_t i : distinct) {
        const timetable::FrontChoice &choice = front.choices[i];
        rows.push_back({locale.toString(static_cast<int>(i) + 1), locale.toString(choice.carried), locale.toString(static_cast<int>(choice.moves.size())),
                        locale.toString(static_cast<int>(choice.unplanned.size())), locale.toString(choice.missed), locale.toString(choice.daysLate), day(choice.finish),
                        timetable::nearnessWords(choice.nearness)});
    }
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Choice")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk carried")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Moved")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Without a visit")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Deadlines missed")), words(QT_TRANSLATE_NOOP("phaseout::cli", "By working days")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Finish")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Above its bound by"))},
              rows);
    const std::vector<StoreId> *before = nullptr;
    for (const size_t i : distinct) {
        const timetable::FrontChoice &choice = front.choices[i];
        if (!choice.unplanned.empty() && (!before || *before != choice.unplanned))
            out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Without a visit from choice %1 on: %2."))
                         .arg(locale.toString(static_cast<int>(i) + 1), timetable::someOf(timetable::codesOf(choice, estate))));
        before = &choice.unplanned;
    }
    if (const int alike = static_cast<int>(front.choices.size() - distinct.size()); alike > 0)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln choice(s) left out: the same timetable as the one above."), alike));
}

void printMoves(Output &out, const timetable::FrontChoice &choice, const Estate &estate)
{
    constexpr size_t shown = 15;
    std::vector<QStringList> rows;
    for (size_t i = 0; i < std::min(shown, choice.moves.size()); ++i) {
        const timetable::MovedStore &move = choice.moves[i];
        rows.push_back({uniqueCode(*estate.store(move.store), estate), day(move.from.monday()), move.to ? day(move.to->monday()) : QString(), move.words});
    }
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")), words(QT_TRANSLATE_NOOP("phaseout::cli", "From the week of")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "To")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Why"))},
              rows);
    if (choice.moves.size() > shown)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more visit(s)"), static_cast<int>(choice.moves.size() - shown)));
}

Result<plan::FrontOptions> frontOptions(const Invocation &call)
{
    plan::FrontOptions options;
    const auto iterations = wholeNumber(call, u"iterations"_s, options.iterations, 1, 1'000'000);
    if (!iterations)
        return failure(iterations.error());
    const auto seed = wholeNumber(call, u"seed"_s, 1, 0, std::numeric_limits<std::int64_t>::max());
    if (!seed)
        return failure(seed.error());
    const auto take = wholeNumber(call, u"take"_s, 1, 1, static_cast<std::int64_t>(options.pricesPerMille.size()));
    if (!take)
        return failure(take.error());
    options.iterations = *iterations;
    options.seed = static_cast<std::uint64_t>(*seed);
    return options;
}
} // namespace

ExitCode runReplan(const Invocation &call)
{
    const auto options = frontOptions(call);
    if (!options)
        return misuse(call, userText(options.error()));
    const bool isTaking = call.isSet(u"take"_s);
    auto opened = open(call, isTaking ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    Project &project = *opened->project;
    const auto estate = project.estate();
    const auto current = timetable::storedPlan(project, estate->currentPlan);
    if (!current)
        return fail(call, current.error());
    if (!*current)
        return fail(call, Error{ErrorCode::NothingToDo, words(QT_TRANSLATE_NOOP("phaseout::cli", "there is no plan yet."))});
    const Knowledge &knowledge = project.knowledge();
    const auto front = timetable::frontOf(*estate, knowledge, call.clock.today(), **current, *options, call.context());
    if (!front)
        return fail(call, front.error());
    QJsonArray choices;
    for (const timetable::FrontChoice &choice : front->choices)
        choices.append(toJson(choice, *estate));
    QJsonValue plan;
    if (isTaking) {
        const size_t taken = static_cast<size_t>(call.value(u"take"_s).toLongLong()) - 1;
        const timetable::MadePlan made = front->plan(taken, *estate, knowledge);
        if (made.timetable.visits.empty())
            return fail(call, Error{ErrorCode::NothingToDo, timetable::sentenceOf(made.timetable)});
        if (auto adopted = timetable::adoptPlan(project, made); !adopted)
            return fail(call, adopted.error());
        plan = QString::fromLatin1(made.timetable.id.toHex());
        printMoves(call.out, front->choices[taken], *estate);
        call.out.line(timetable::sentenceOf(made.timetable));
    } else {
        print(call.out, *front, *estate);
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Risk carried is in points of this run: each store’s risk, for as long as it waits. It compares these choices with one another, and not with those of another day.")));
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing was changed. --take N makes one of them the current plan.")));
    }
    call.out.json({{u"choices"_s, choices}, {u"plan"_s, plan}, {u"findings"_s, cli::toJson(front->prepared.findings)}});
    return close(call, *opened, front->prepared.findings.empty() ? Done : Attention);
}

} // namespace phaseout::cli
