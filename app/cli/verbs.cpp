// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/base/json.h"

#include <QCoreApplication>

namespace phaseout::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = {
        {"new", "FILE --name NAME", QT_TRANSLATE_NOOP("phaseout::cli", "Make a project file."), 1, 1,
         {{"name", "NAME", QT_TRANSLATE_NOOP("phaseout::cli", "what the programme is called")},
          {"organisation", "NAME", QT_TRANSLATE_NOOP("phaseout::cli", "whose stores these are")},
          {"currency", "CODE", QT_TRANSLATE_NOOP("phaseout::cli", "ISO code of every amount; GBP")},
          {"pledge-date", "DATE", QT_TRANSLATE_NOOP("phaseout::cli", "when the promise was made")},
          {"target-date", "DATE", QT_TRANSLATE_NOOP("phaseout::cli", "when all is to be removed")}},
         runNew},
        {"info", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "What a project holds, and what to do next."), 1, 1, {}, runInfo},
        {"import", "FILE INPUT...", QT_TRANSLATE_NOOP("phaseout::cli", "Read files or folders, then identify and locate what came in."), 2, -1,
         {{"as", "FORMAT", QT_TRANSLATE_NOOP("phaseout::cli", "read every input as this format instead of recognising it")},
          {"store", "CODE", QT_TRANSLATE_NOOP("phaseout::cli", "every row is of this store")},
          {"mapping", "M.json", QT_TRANSLATE_NOOP("phaseout::cli", "which column holds what; docs/formats/column-mapping.md")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "say what would change, and change nothing")}},
         runImport},
        {"stores", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "The stores, with what is at each."), 1, 1, {}, runStores},
        {"devices", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "The devices, with the evidence for each."), 1, 1,
         {{"store", "CODE", QT_TRANSLATE_NOOP("phaseout::cli", "only those at this store")},
          {"queue", "identify|map", QT_TRANSLATE_NOOP("phaseout::cli", "only those that wait for a decision")}},
         runDevices},
        {"identify", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Say again what every device is."), 1, 1, {}, runIdentify},
        {"locate", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Say again where every device is, or find a store by free text."), 1, 1,
         {{"query", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "a store's name and address in free words")}},
         runLocate},
        {"constraints", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Show what the timetable must respect, or set it."), 1, 1,
         {{"set", "C.json", QT_TRANSLATE_NOOP("phaseout::cli", "read them from this file; docs/constraints.md")}},
         runConstraints},
        {"plan", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Make a timetable and make it the current one."), 1, 1,
         {{"seconds", "S", QT_TRANSLATE_NOOP("phaseout::cli", "stop improving after this long; 5")},
          {"iterations", "N", QT_TRANSLATE_NOOP("phaseout::cli", "stop after exactly so many rounds: repeats a run")},
          {"seed", "N", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, another search; 1")},
          {"certificate", "OUT.json", QT_TRANSLATE_NOOP("phaseout::cli", "write problem, plan and proof for phaseout-verify")},
          {"show", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "show the current one, every visit, and plan nothing")},
          {"list", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "list every plan there was, and plan nothing")},
          {"use", "PLAN", QT_TRANSLATE_NOOP("phaseout::cli", "make an earlier plan the current one again: its number or its id")},
          {"baseline", "PLAN", QT_TRANSLATE_NOOP("phaseout::cli", "measure against this plan from now on")}},
         runPlan},
        {"replan", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Compare ways to plan again, from the least exposure to the fewest moved visits."), 1, 1,
         {{"take", "N", QT_TRANSLATE_NOOP("phaseout::cli", "make the Nth of them the current plan; 1 has the least exposure")},
          {"iterations", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how long to look for each; 250")},
          {"seed", "N", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, another search; 1")}},
         runReplan},
        {"scenarios", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Named sets of edits to the constraints: show, set, plan side by side, or make one the project's own."), 1, 1,
         {{"set", "S.json", QT_TRANSLATE_NOOP("phaseout::cli", "read them from this file; docs/scenarios.md")},
          {"compare", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "plan each of them and the project as it is")},
          {"preset", "SLUG", QT_TRANSLATE_NOOP("phaseout::cli", "add a preset, counted from the promise; --presets lists them")},
          {"presets", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "list what may be added")},
          {"adopt", "NAME", QT_TRANSLATE_NOOP("phaseout::cli", "make its constraints the project's own")},
          {"iterations", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how long to look for each; 250")},
          {"seed", "N", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, another search; 1")}},
         runScenarios},
        {"simulate", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "What may become of the current plan: thousands of runs with what goes wrong."), 1, 1,
         {{"replications", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how many runs; 10000")},
          {"assumptions", "A.json", QT_TRANSLATE_NOOP("phaseout::cli", "how uncertain everything is; docs/cli.md")},
          {"seed", "N", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, other luck; 1")}},
         runSimulate},
        {"why", "FILE [store:CODE]", QT_TRANSLATE_NOOP("phaseout::cli", "Why a store is visited when it is; or what is scarce, and what does not fit."), 1, 2, {}, runWhy},
        {"status", "FILE store:CODE|device:ID STATE", QT_TRANSLATE_NOOP("phaseout::cli", "Say how far a removal has come."), 3, 3,
         {{"evidence-level", "L", QT_TRANSLATE_NOOP("phaseout::cli", "reported, evidenced, verified or certified; reported")},
          {"evidence", "REF", QT_TRANSLATE_NOOP("phaseout::cli", "photo, ticket or certificate number")},
          {"on", "DATE", QT_TRANSLATE_NOOP("phaseout::cli", "the day; today")}},
         runStatus},
        {"decide", "FILE confirmed|not-in-scope|park|evidence device:ID...", QT_TRANSLATE_NOOP("phaseout::cli", "Say what devices are."), 3, -1,
         {{"maker", "SLUG", QT_TRANSLATE_NOOP("phaseout::cli", "who made them, such as hikvision")},
          {"brand", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "what is printed on them")},
          {"class", "CLASS", QT_TRANSLATE_NOOP("phaseout::cli", "camera, recorder, …")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runDecide},
        {"assign", "FILE store:CODE|none|evidence device:ID...", QT_TRANSLATE_NOOP("phaseout::cli", "Say where devices are."), 3, -1,
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runAssign},
        {"add-store", "FILE [device:ID...]", QT_TRANSLATE_NOOP("phaseout::cli", "Add a store that no register has, with the devices that are there."), 1, -1,
         {{"code", "CODE", QT_TRANSLATE_NOOP("phaseout::cli", "its code")},
          {"name", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "its name")},
          {"address", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "its street")},
          {"town", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "its town")},
          {"postcode", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "its postcode, which gives region and nation")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runAddStore},
        {"isolate", "FILE on|off device:ID...", QT_TRANSLATE_NOOP("phaseout::cli", "Say that devices were taken off the network, or put back."), 3, -1,
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runIsolate},
        {"revoke", "FILE INPUT-FILE-NAME|IMPORT-ID", QT_TRANSLATE_NOOP("phaseout::cli", "Take an import back at any later time; decisions are kept."), 2, 2,
         {{"restore", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "let it count again")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runRevoke},
        {"register", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "What a newer store register has otherwise, and what it means."), 1, 1,
         {{"close", "CODE", QT_TRANSLATE_NOOP("phaseout::cli", "this store closed or was sold; may be given several times")},
          {"renumber", "OLD=NEW", QT_TRANSLATE_NOOP("phaseout::cli", "these two codes are one store")},
          {"region", "WRITTEN=MEANT", QT_TRANSLATE_NOOP("phaseout::cli", "this region is another one, wrongly written")},
          {"all", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "do everything that is proposed")},
          {"on", "DATE", QT_TRANSLATE_NOOP("phaseout::cli", "the day of closing; today")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runRegister},
        {"settings", "FILE programme|constraints|rates|risk-weights|host-names|scenarios|corrections", QT_TRANSLATE_NOOP("phaseout::cli", "Show or set what a project has one of."), 2, 2,
         {{"set", "S.json", QT_TRANSLATE_NOOP("phaseout::cli", "read it from this file, in the form that it is shown in")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("phaseout::cli", "kept in the journal")}},
         runSettings},
        {"cost", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "What it costs, by category."), 1, 1, {}, runCost},
        {"report", "FILE --board OUT.xlsx", QT_TRANSLATE_NOOP("phaseout::cli", "Write a report."), 1, 1,
         {{"board", "OUT.xlsx", QT_TRANSLATE_NOOP("phaseout::cli", "the board's workbook")}},
         runReport},
        {"undo", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Take the last edits back."), 1, 1,
         {{"count", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how many; 1")}},
         runUndo},
        {"redo", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Do again what was taken back."), 1, 1,
         {{"count", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how many; 1")}},
         runRedo},
        {"journal", "FILE", QT_TRANSLATE_NOOP("phaseout::cli", "Who changed what, when."), 1, 1,
         {{"verify", nullptr, QT_TRANSLATE_NOOP("phaseout::cli", "check that nothing was altered")}},
         runJournal},
        {"backup", "FILE OUT", QT_TRANSLATE_NOOP("phaseout::cli", "Write a checked copy."), 2, 2, {}, runBackup},
        {"discover", "[OUT]", QT_TRANSLATE_NOOP("phaseout::cli", "Ask which cameras answer on this computer's own networks; saves a file that import reads."), 0, 1,
         {{"interface", "NAME", QT_TRANSLATE_NOOP("phaseout::cli", "only on this one; without it the interfaces are listed and nothing is sent")},
          {"seconds", "S", QT_TRANSLATE_NOOP("phaseout::cli", "how long to listen; 5")}},
         runDiscover},
        {"sample", "DIR", QT_TRANSLATE_NOOP("phaseout::cli", "Write the files of a fictional retailer to try things on."), 1, 1,
         {{"stores", "N", QT_TRANSLATE_NOOP("phaseout::cli", "how many stores; 120")},
          {"devices-per-store", "M", QT_TRANSLATE_NOOP("phaseout::cli", "about how many devices at each; 19")},
          {"seed", "S", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, another retailer; 1")}},
         runSample},
        {"solve", "FILE --format FORM", QT_TRANSLATE_NOOP("phaseout::cli", "Solve an instance of a public set, to compare the planner with others."), 1, 1,
         {{"format", "FORM", QT_TRANSLATE_NOOP("phaseout::cli", "how it is written: wt, upmsp, 1mstdc or json; docs/cli.md")},
          {"instance", "K", QT_TRANSLATE_NOOP("phaseout::cli", "which one of a file with several, from 1; 1")},
          {"seconds", "S", QT_TRANSLATE_NOOP("phaseout::cli", "stop improving after this long; 5")},
          {"iterations", "N", QT_TRANSLATE_NOOP("phaseout::cli", "stop after exactly so many rounds: repeats a run")},
          {"seed", "N", QT_TRANSLATE_NOOP("phaseout::cli", "another seed, another search; 1")}},
         runSolve},
    };
    return all;
}

ExitCode fail(const Invocation &call, const Error &error)
{
    if (!call.out.hasAnswered()) // two documents would be none
        call.out.json({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorSlug(error.code)},
                                                            {QStringLiteral("message"), userText(error)}}}});
    call.out.complain(userText(error));
    return Failed;
}

ExitCode misuse(const Invocation &call, const QString &words)
{
    call.out.complain(words);
    return Usage;
}

} // namespace phaseout::cli
