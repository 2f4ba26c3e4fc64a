// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/project/knowledge.h"

#include <QCommandLineParser>
#include <stop_token>

namespace phaseout::cli {

/// What the process answers; scripts build on these. docs/cli.md.
enum ExitCode {
    Done = 0,
    Attention = 1, ///< done, and something needs a look
    Usage = 2,
    Failed = 3, ///< could not do it; nothing changed
};

/// One call of one verb.
struct Invocation {
    const QCommandLineParser &options;
    QStringList arguments; ///< without the verb
    Output &out;
    const Clock &clock;
    IdSource &ids;
    std::stop_token stop; ///< asked for by the first interrupt

    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    [[nodiscard]] bool isSet(const QString &option) const { return options.isSet(option); }
    [[nodiscard]] JobContext context() const { return out.context(stop); }
};

struct Option {
    const char *name;
    const char *valueName; ///< null: a switch
    const char *help;
};

struct Verb {
    const char *name;
    const char *usage; ///< what follows the name
    const char *help;
    int fewest; ///< arguments
    int most;   ///< -1: any number
    std::vector<Option> options;
    ExitCode (*run)(const Invocation &);
};

/// Every verb, in the order in which help lists them.
[[nodiscard]] const std::vector<Verb> &verbs();

/// Says why on stderr (or as {"error":…} with --json) and gives Failed.
ExitCode fail(const Invocation &call, const Error &error);
/// A usage error: \a words on stderr, Usage.
ExitCode misuse(const Invocation &call, const QString &words);

// Each family of verbs, in its own file.
ExitCode runNew(const Invocation &call);
ExitCode runInfo(const Invocation &call);
ExitCode runBackup(const Invocation &call);
ExitCode runJournal(const Invocation &call);
ExitCode runUndo(const Invocation &call);
ExitCode runRedo(const Invocation &call);
ExitCode runImport(const Invocation &call);
ExitCode runStores(const Invocation &call);
ExitCode runDevices(const Invocation &call);
ExitCode runIdentify(const Invocation &call);
ExitCode runLocate(const Invocation &call);
ExitCode runStatus(const Invocation &call);
ExitCode runDecide(const Invocation &call);
ExitCode runAssign(const Invocation &call);
ExitCode runMerge(const Invocation &call);
ExitCode runSplit(const Invocation &call);
ExitCode runRules(const Invocation &call);
ExitCode runMakers(const Invocation &call);
ExitCode runAddStore(const Invocation &call);
ExitCode runIsolate(const Invocation &call);
ExitCode runRevoke(const Invocation &call);
ExitCode runRegister(const Invocation &call);
ExitCode runGaps(const Invocation &call);
ExitCode runProcurementCheck(const Invocation &call);
ExitCode runSettings(const Invocation &call);
ExitCode runConstraints(const Invocation &call);
ExitCode runPlan(const Invocation &call);
ExitCode runPlans(const Invocation &call); ///< of "plan": the plans there were
ExitCode runReplan(const Invocation &call);
ExitCode runScenarios(const Invocation &call);
ExitCode runSimulate(const Invocation &call);
ExitCode runWhy(const Invocation &call);
ExitCode runCost(const Invocation &call);
ExitCode runReport(const Invocation &call);
ExitCode runDiscover(const Invocation &call);
ExitCode runSample(const Invocation &call);
ExitCode runSolve(const Invocation &call);

} // namespace phaseout::cli
