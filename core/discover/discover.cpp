// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/discover.h"

#include "core/discover/interfaces.h"
#include "core/discover/session.h"

#include <QCoreApplication>
#include <exception>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::discover {
namespace {
template <class List>
bool hasEachOnce(const List &list)
{
    for (auto it = list.begin(); it != list.end(); ++it)
        if (std::find(list.begin(), it, *it) != it)
            return false;
    return !list.empty();
}

Result<void> check(const Options &options)
{
    const auto within = [](int value, int low, int high) { return value >= low && value <= high; };
    if (!hasEachOnce(options.interfaces))
        return failure(ErrorCode::ValueInvalid, options.interfaces.join(u", "_s), u"interfaces"_s);
    if (!hasEachOnce(options.protocols))
        return failure(ErrorCode::ValueInvalid, QString::number(options.protocols.size()), u"protocols"_s);
    if (!within(options.listenMs, 100, 30'000))
        return failure(ErrorCode::ValueInvalid, QString::number(options.listenMs), u"listenMs"_s);
    if (!within(options.repeats, 1, 3))
        return failure(ErrorCode::ValueInvalid, QString::number(options.repeats), u"repeats"_s);
    if (!within(options.hops, 1, 4))
        return failure(ErrorCode::ValueInvalid, QString::number(options.hops), u"hops"_s);
    if (!within(options.mostReplies, 1, 65'536))
        return failure(ErrorCode::ValueInvalid, QString::number(options.mostReplies), u"mostReplies"_s);
    return {};
}

// Counts on the steady clock from here, so that a computer whose clock is set back does not wait for hours.
Result<void> waitSince(const QDateTime &last, const Clock &clock, const JobContext &context)
{
    using namespace std::chrono;
    if (!last.isValid())
        return {};
    const qint64 since = last.msecsTo(clock.now());
    if (since < 0 || since >= searchGapMs)
        return {};
    const auto end = steady_clock::now() + milliseconds(searchGapMs - since);
    while (steady_clock::now() < end) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        context.report(0, 0, QCoreApplication::translate("phaseout::discover", "Waiting: searches are kept 15 seconds apart"));
        std::this_thread::sleep_for(milliseconds(50));
    }
    return {};
}
} // namespace

Result<Found> discover(const Options &options, const Clock &clock, const JobContext &context)
{
    if (const auto valid = check(options); !valid)
        return failure(valid.error());
    const auto chosen = chosenInterfaces(options);
    if (!chosen)
        return failure(chosen.error());
    if (const auto waited = waitSince(options.lastAskedAt, clock, context); !waited)
        return failure(waited.error());
    try {
        Session session(options, clock, context);
        if (const auto opened = session.open(*chosen); !opened)
            return failure(opened.error());
        return session.run();
    } catch (const std::exception &error) {
        return failure(ErrorCode::NetworkFailed, options.interfaces.join(u", "_s), QString::fromLocal8Bit(error.what()));
    }
}

} // namespace phaseout::discover
