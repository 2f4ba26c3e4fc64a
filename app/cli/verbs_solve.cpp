// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planoptions.h"

#include "core/base/text.h"
#include "core/publicsets/publicsets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

constexpr qint64 longestFile = 256 << 20;

struct Solved {
    publicsets::PublicInstance instance;
    plan::Solution solution;
    double seconds = 0;
};

Result<Solved> solveFile(const Invocation &call, publicsets::PublicForm form, int number, const plan::SolveOptions &options)
{
    QFile file(call.arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, file.fileName());
    if (file.size() > longestFile)
        return failure(ErrorCode::LimitExceeded, file.fileName());
    auto instance = publicsets::readPublic(file.readAll(), form, number);
    if (!instance) {
        // The reader knows no file: what it names is where in it.
        Error error = instance.error();
        if (error.code == ErrorCode::FormatInvalid) {
            error.detail = error.detail.isEmpty() ? error.subject : QString(error.subject + u": "_s + error.detail);
            error.subject = file.fileName();
        }
        return failure(error);
    }
    QElapsedTimer timer;
    timer.start();
    auto solution = plan::solve(instance->problem, options, call.context());
    if (!solution)
        return failure(solution.error());
    return Solved{*std::move(instance), *std::move(solution), static_cast<double>(timer.nsecsElapsed()) / 1e9};
}
} // namespace

ExitCode runSolve(const Invocation &call)
{
    const auto form = publicsets::publicFormOf(call.value(u"format"_s));
    if (!form)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--format is one of wt, psplib, upmsp, 1mstdc and json.")));
    const auto read = planOptions(call);
    if (!read)
        return misuse(call, userText(read.error()));
    bool isNumber = true;
    const int number = call.isSet(u"instance"_s) ? call.value(u"instance"_s).toInt(&isNumber) : 1;
    if (!isNumber || number < 1)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "--instance is a whole number from 1.")));
    plan::SolveOptions options;
    options.seed = read->seed;
    const bool isCounted = call.isSet(u"iterations"_s);
    options.iterations = isCounted ? read->iterations : std::numeric_limits<std::int64_t>::max();
    options.seconds = isCounted && !call.isSet(u"seconds"_s) ? 0 : read->seconds;
    const auto solved = solveFile(call, *form, number, options);
    if (!solved)
        return fail(call, solved.error());
    const plan::Solution &solution = solved->solution;
    const std::int64_t objective = solution.objective + solved->instance.offset;
    const std::int64_t bound = solution.certificate.bound + solved->instance.offset;
    const bool isOptimal = solution.objective == solution.certificate.bound;
    // A public set's objective may be 0: then there is no gap, or none that could be said in parts of it.
    const double gap = isOptimal ? 0 : bound > 0 ? static_cast<double>(objective - bound) / static_cast<double>(bound) : std::nan("");
    const QString name = solved->instance.count > 1 ? QString(QFileInfo(call.arguments.first()).fileName() + u':' + QString::number(number))
                                                    : QFileInfo(call.arguments.first()).fileName();
    call.out.json({{u"instance"_s, name},
                   {u"objective"_s, static_cast<qint64>(objective)},
                   {u"lowerBound"_s, static_cast<qint64>(bound)},
                   {u"gap"_s, std::isnan(gap) ? QJsonValue() : QJsonValue(gap)},
                   {u"seconds"_s, solved->seconds},
                   {u"iterations"_s, static_cast<qint64>(solution.iterations)},
                   {u"optimal"_s, isOptimal}});
    const QLocale locale;
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "%1: %2, no less than %3 possible, after %4 s"))
                      .arg(text::shown(name), locale.toString(static_cast<qlonglong>(objective)), locale.toString(static_cast<qlonglong>(bound)),
                           locale.toString(solved->seconds, 'f', 2)));
    if (const int left = static_cast<int>(solution.unplaced.size()); left > 0) {
        call.out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln job(s) without a place"), left));
        return Attention;
    }
    return Done;
}

} // namespace phaseout::cli
