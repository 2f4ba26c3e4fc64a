// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/together.h"

#include <algorithm>
#include <map>

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
            auto solution = solvedFrom(problem, m_known, m_options.seed, m_options.iterations, m_context);
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
            shorten(extra, m_bundle.with);
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
    // What another has made needless goes.
    Result<void> dropNeedless()
    {
        int trials = 8; // each takes planning again
        for (std::size_t i = 0; i < m_bundle.extras.size() && m_bundle.extras.size() > 1 && trials-- > 0 && !m_context.isCancelled();) {
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

    // By how much later each deadline is, in however many rounds: one way for all of which it is as much.
    void joinDates()
    {
        std::map<int, std::int64_t> later; // by job
        for (const Extra &extra : m_bundle.extras)
            for (const int j : extra.kind == ExtraKind::Date ? extra.jobs : std::vector<int>())
                later[j] += extra.amount;
        std::erase_if(m_bundle.extras, [](const Extra &extra) { return extra.kind == ExtraKind::Date; });
        std::map<std::int64_t, std::vector<int>> jobs;
        for (const auto &[j, amount] : later)
            jobs[amount].push_back(j);
        for (auto &[amount, all] : jobs)
            m_bundle.extras.push_back({ExtraKind::Date, none, 0, 0, amount, std::move(all)});
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
        if (bundle->extras.empty())
            continue;
        const bool isOther = bundles.empty() || bundles.front().extras != bundle->extras;
        if (bundle->with.unserved() < below && isOther)
            bundles.push_back(*std::move(bundle));
    }
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    return bundles;
}

} // namespace phaseout::plan
