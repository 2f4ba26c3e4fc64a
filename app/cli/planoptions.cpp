// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planoptions.h"

#include "app/cli/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr double shortestSeconds = 0.001;
constexpr double longestSeconds = 7 * 24 * 3600.0;
} // namespace

Result<timetable::PlanOptions> planOptions(const Invocation &call)
{
    timetable::PlanOptions options;
    const auto iterations = wholeNumber(call, u"iterations"_s, options.iterations, 1, std::numeric_limits<std::int64_t>::max());
    const auto seed = wholeNumber(call, u"seed"_s, static_cast<std::int64_t>(options.seed), 0, std::numeric_limits<std::int64_t>::max());
    for (const auto *number : {&iterations, &seed})
        if (!*number)
            return failure(number->error());
    options.iterations = *iterations;
    options.seed = static_cast<std::uint64_t>(*seed);
    if (!call.isSet(u"seconds"_s))
        return options;
    bool isNumber = false;
    options.seconds = call.value(u"seconds"_s).toDouble(&isNumber);
    if (!isNumber || !(options.seconds >= shortestSeconds) || options.seconds > longestSeconds) // no number is neither
        return failure(ErrorCode::ValueInvalid, QString(u"--seconds "_s + call.value(u"seconds"_s)));
    return options;
}

bool areRefused(const Invocation &call, const std::vector<Finding> &findings)
{
    if (std::none_of(findings.begin(), findings.end(), [](const Finding &f) { return f.severity == Severity::Refused; }))
        return false;
    const QString message = QCoreApplication::translate("phaseout::cli", "The constraints make no sense for these stores. Nothing was changed.");
    call.out.findings(findings);
    call.out.json({{u"error"_s, QJsonObject{{u"code"_s, errorSlug(ErrorCode::ValueInvalid)}, {u"message"_s, message}}}, {u"findings"_s, toJson(findings)}});
    call.out.complain(message);
    return true;
}

} // namespace phaseout::cli
