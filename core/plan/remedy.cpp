// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remedy.h"

#include "core/plan/together.h"
#include "core/plan/ways.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

// Looks for the ways out of one conflict after the other.
class Remedies {
public:
    Remedies(const Problem &problem, const std::vector<char> &musts, const Known &known, const RemedyOptions &options, const JobContext &context)
        : m_problem(problem)
        , m_musts(musts)
        , m_known(known)
        , m_options(options)
        , m_context(context)
    {
    }

    Result<std::vector<Remedy>> of(const Conflict &conflict, const Standing &now)
    {
        const Ways ways(m_problem, m_musts, conflict, m_options.earliest);
        std::vector<Remedy> found;
        for (const Extra &way : ways.all()) {
            if (!hasRoom(found))
                break;
            if (auto done = way.kind == ExtraKind::Free ? addFree(found, ways, way) : addLeast(found, ways, way); !done)
                return failure(done.error());
        }
        const std::vector<Remedy> soonest = found;
        for (const Remedy &one : soonest)
            if (hasRoom(found) && one.isEnough && hasAmount(one.extra.kind))
                if (auto done = addLatest(found, ways, one); !done)
                    return failure(done.error());
        for (const Remedy &one : soonest)
            if (hasRoom(found) && one.isEnough && one.extra.amount > 1 && one.extra.kind != ExtraKind::Date)
                if (auto done = addHalf(found, one, now); !done)
                    return failure(done.error());
        return found;
    }

private:
    [[nodiscard]] bool hasRoom(const std::vector<Remedy> &found) const
    {
        return static_cast<int>(found.size()) < m_options.most && !m_context.isCancelled();
    }
    Result<void> solve(Remedy &remedy) const
    {
        const auto with = standingOf(withExtra(m_problem, remedy.extra), m_musts, m_known, m_options.seed, m_options.iterations, m_context);
        if (!with)
            return failure(with.error());
        remedy.with = *with;
        shorten(remedy.extra, *with);
        return {};
    }
    Result<void> addLeast(std::vector<Remedy> &found, const Ways &ways, const Extra &way) const
    {
        SizedExtra sized = ways.sized(way, m_options.conflicts.iterations, m_context);
        Remedy remedy{std::move(sized.extra), sized.isEnough};
        if (auto done = solve(remedy); !done)
            return done;
        found.push_back(std::move(remedy));
        return {};
    }
    // Whichever of a few does most for the whole; none where the sites are closed for good.
    Result<void> addFree(std::vector<Remedy> &found, const Ways &ways, const Extra &way) const
    {
        constexpr std::size_t most = 5;
        std::vector<int> jobs = ways.lightest();
        jobs.resize(std::min(most, jobs.size()));
        std::optional<Remedy> best;
        for (const int j : jobs) {
            Remedy one{way};
            one.extra.jobs = {j};
            one.isEnough = ways.isEnough(one.extra, m_options.conflicts.iterations, m_context);
            if (!one.isEnough)
                continue;
            if (auto done = solve(one); !done)
                return done;
            if (!best || one.with.unserved() < best->with.unserved())
                best = std::move(one);
        }
        if (best)
            found.push_back(*std::move(best));
        return {};
    }
    Result<void> addLatest(std::vector<Remedy> &found, const Ways &ways, const Remedy &soonest) const
    {
        const std::vector<int> begins = ways.laterThan(soonest.extra);
        std::optional<Remedy> latest;
        std::size_t low = 0;
        std::size_t high = begins.size();
        while (low < high && !m_context.isCancelled()) {
            const std::size_t middle = low + (high - low) / 2;
            Remedy later{soonest.extra, true, true};
            later.extra.from = begins[middle];
            if (auto done = solve(later); !done)
                return done;
            const bool isAsGood = later.with.unserved() <= soonest.with.unserved() && later.with.end <= soonest.with.end;
            if (isAsGood && ways.isEnough(later.extra, m_options.conflicts.iterations, m_context)) {
                low = middle + 1;
                latest = std::move(later);
            } else {
                high = middle;
            }
        }
        if (latest)
            found.push_back(*std::move(latest));
        return {};
    }
    Result<void> addHalf(std::vector<Remedy> &found, const Remedy &whole, const Standing &now) const
    {
        Remedy half{whole.extra};
        half.extra.amount /= 2;
        if (auto done = solve(half); !done)
            return done;
        if (half.with.unserved() < now.unserved())
            found.push_back(std::move(half));
        return {};
    }

    const Problem &m_problem;
    const std::vector<char> &m_musts;
    const Known &m_known;
    const RemedyOptions &m_options;
    const JobContext &m_context;
};

} // namespace

Result<Impasses> impassesIn(const Problem &problem, const std::vector<char> &musts, const Known &known,
                            const RemedyOptions &options, const JobContext &context)
{
    Impasses result;
    result.asItIs = result.now = standingAt(problem, musts, known);
    std::vector<Conflict> conflicts = conflictsIn(problem, musts, known.schedule, options.conflicts, context);
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) { return a.unserved.size() + a.alike.size() > b.unserved.size() + b.alike.size(); });
    if (!conflicts.empty()) {
        const auto now = bettered(result.asItIs, problem, musts, known, options.seed, options.iterations, context);
        if (!now)
            return failure(now.error());
        result.now = *now;
    }
    Remedies remedies(problem, musts, known, options, context);
    int fewest = result.now.unserved();
    for (const Conflict &conflict : conflicts) {
        Impasse impasse{conflict, {}};
        if (static_cast<int>(result.list.size()) < options.mostWithWays) {
            auto found = remedies.of(conflict, result.now);
            if (!found)
                return failure(found.error());
            impasse.remedies = *std::move(found);
        }
        for (const Remedy &remedy : impasse.remedies)
            fewest = std::min(fewest, remedy.with.unserved());
        result.list.push_back(std::move(impasse));
    }
    if (fewest > 0 && !conflicts.empty()) {
        auto together = bundlesFor(problem, musts, known, conflicts, fewest, options, context);
        if (!together)
            return failure(together.error());
        result.together = *std::move(together);
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return result;
}

} // namespace phaseout::plan
