// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planoptions.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr double longestSeconds = 7 * 24 * 3600.0;
} // namespace

Result<timetable::PlanOptions> planOptions(const Invocation &call)
{
    timetable::PlanOptions options;
    const auto read = [&](const QString &name, auto &into, auto convert, auto least, auto most) -> Result<void> {
        if (!call.isSet(name))
            return {};
        bool isNumber = false;
        into = convert(call.value(name), &isNumber);
        if (!isNumber || !(into >= least) || into > most) // no number is neither
            return failure(ErrorCode::ValueInvalid, QString(u"--"_s + name + u' ' + call.value(name)));
        return {};
    };
    auto seconds = read(u"seconds"_s, options.seconds, [](const QString &t, bool *ok) { return t.toDouble(ok); }, 0.001, longestSeconds);
    auto iterations = read(u"iterations"_s, options.iterations, [](const QString &t, bool *ok) { return static_cast<std::int64_t>(t.toLongLong(ok)); }, std::int64_t{1}, std::numeric_limits<std::int64_t>::max());
    auto seed = read(u"seed"_s, options.seed, [](const QString &t, bool *ok) { return static_cast<std::uint64_t>(t.toULongLong(ok)); }, std::uint64_t{0}, std::numeric_limits<std::uint64_t>::max());
    for (const auto *result : {&seconds, &iterations, &seed})
        if (!*result)
            return failure(result->error());
    return options;
}

} // namespace phaseout::cli
