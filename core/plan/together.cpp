// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/together.h"

#include "core/plan/remedy.h"
#include "core/plan/solve.h"
#include "core/plan/ways.h"

#include <algorithm>

namespace phaseout::plan {
namespace {

enum class Aim { Resources, Dates };

bool isOf(Aim aim, ExtraKind kind)
{
    return aim == Aim::Dates ? kind == ExtraKind::Date : kind < ExtraKind::Date;
}

class Bundling {
public:
    Bundling(const Problem &problem, const std::vector<char> &musts, const Known &known, const RemedyOptions &options, const JobContext &context)
        : m_problem(problem)
        , m_musts(musts)
        , m_known(known)
        , m_options(options)
        , m_context(context)
        , m_bundle{{}, standingAt(problem, musts, known)}
    {
    }

    Result<Bundle> toward(Aim aim, std::vector<Conflict> conflicts)
    {
        constexpr int mostRounds = 5;
        Problem problem = m_problem;
        for (int round = 0; round < mostRounds && !m_context.isCancelled(); ++round) {
            const std::size_t before = m_bundle.extras.size();
            for (const Conflict &conflict : conflicts)
                if (const std::optional<Extra> extra = chosen(problem, conflict, aim)) {
                    problem = withExtra(std::move(problem), *extra);
                    m_bundle.extras.push_back(*extra);
                }
            if (m_bundle.extras.size() == before)
                break;
            auto solution = solved(problem);
            if (!solution)
                return failure(solution.error());
            const Known known{solution->schedule, solution->certificate};
            m_bundle.with = standingAt(problem, m_musts, known);
            if (m_bundle.with.unserved() == 0)
                break;
            conflicts = conflictsIn(problem, m_musts, known.schedule, m_options.conflicts, m_context);
        }
        if (auto done = dropNeedless(); !done)
            return failure(done.error());
        joinDates();
        for (Extra &extra : m_bundle.extras)
            if (extra.kind == ExtraKind::Crews) // nobody works any longer
                extra.to = std::clamp(m_bundle.with.end - 1, extra.from, extra.to);
        return std::move(m_bundle);
    }

private:
    // The first way that is enough, one of the aim's before all others.
    std::optional<Extra> chosen(const Problem &problem, const Conflict &conflict, Aim aim) const
    {
        const Ways ways(problem, m_musts, conflict, m_options.earliest);
        if (ways.isOver(m_options.conflicts.iterations, m_context))
            return std::nullopt; // by what was chosen for another
        std::vector<Extra> all = ways.all();
        std::stable_partition(all.begin(), all.end(), [aim](const Extra &extra) { return isOf(aim, extra.kind); });
        for (const Extra &extra : all)
            if (const SizedExtra sized = ways.sized(extra, m_options.conflicts.iterations, m_context); sized.isEnough)
                return sized.extra;
        return std::nullopt;
    }
    Result<Solution> solved(const Problem &problem) const
    {
        SolveOptions options;
        options.seed = m_options.seed;
        options.iterations = m_options.iterations;
        options.warmSchedule = m_known.schedule;
        options.warmPrices = m_known.certificate.prices;
        return solve(problem, options, m_context);
    }
    // What another has made needless goes.
    Result<void> dropNeedless()
    {
        constexpr std::size_t most = 8; // of them: each takes planning again
        if (m_bundle.extras.size() < 2 || m_bundle.extras.size() > most)
            return {};
        for (std::size_t i = 0; i < m_bundle.extras.size() && !m_context.isCancelled();) {
            std::vector<Extra> fewer = m_bundle.extras;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            Problem problem = m_problem;
            for (const Extra &extra : fewer)
                problem = withExtra(std::move(problem), extra);
            const auto with = standingOf(problem, m_musts, m_known, m_options.seed, m_options.iterations, m_context);
            if (!with)
                return failure(with.error());
            if (with->unserved() > m_bundle.with.unserved()) {
                ++i;
                continue;
            }
            m_bundle = {std::move(fewer), *with};
        }
        return {};
    }

    // Deadlines that are later by as much are one way, however many conflicts it is for.
    void joinDates()
    {
        std::vector<Extra> joined;
        for (Extra &extra : m_bundle.extras) {
            const auto isLike = [&extra](const Extra &other) {
                return extra.kind == ExtraKind::Date && other.kind == ExtraKind::Date && other.amount == extra.amount &&
                       std::find_first_of(other.jobs.begin(), other.jobs.end(), extra.jobs.begin(), extra.jobs.end()) == other.jobs.end();
            };
            const auto like = std::find_if(joined.begin(), joined.end(), isLike);
            if (like == joined.end()) {
                joined.push_back(std::move(extra));
                continue;
            }
            like->jobs.insert(like->jobs.end(), extra.jobs.begin(), extra.jobs.end());
            std::sort(like->jobs.begin(), like->jobs.end());
        }
        m_bundle.extras = std::move(joined);
    }

    const Problem &m_problem;
    const std::vector<char> &m_musts;
    const Known &m_known;
    const RemedyOptions &m_options;
    const JobContext &m_context;
    Bundle m_bundle;
};

} // namespace

Result<std::vector<Bundle>> bundlesFor(const Problem &problem, const std::vector<char> &musts, const Known &known,
                                         const std::vector<Conflict> &conflicts, int below, const RemedyOptions &options, const JobContext &context)
{
    std::vector<Bundle> bundles;
    for (const Aim aim : {Aim::Resources, Aim::Dates}) {
        auto bundle = Bundling(problem, musts, known, options, context).toward(aim, conflicts);
        if (!bundle)
            return failure(bundle.error());
        const bool isOther = bundles.empty() || bundles.front().extras != bundle->extras;
        if (bundle->with.unserved() < below && isOther)
            bundles.push_back(*std::move(bundle));
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return bundles;
}

} // namespace phaseout::plan
