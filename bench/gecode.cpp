// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
QByteArray number(std::int64_t value) { return QByteArray::number(static_cast<qint64>(value)); }

// MiniZinc's array of f(j) for the jobs in \a jobs.
template<typename Each>
QByteArray list(const std::vector<int> &jobs, Each each)
{
    QByteArray text = "[";
    for (const int j : jobs)
        text += (text.size() > 1 ? ", " : "") + each(j);
    return text + "]";
}

class MiniZincModel {
public:
    explicit MiniZincModel(const plan::Model &model) : m_model(model), m_problem(model.problem()) {}
    QByteArray text()
    {
        m_text = "include \"cumulative.mzn\";\n";
        for (int j = 0; j < m_model.jobCount(); ++j)
            m_text += "var " + domain(j) + ": " + start(j) + ";\n";
        for (int pool = 0; pool < static_cast<int>(m_problem.pools.size()); ++pool)
            crews(pool);
        for (int item = 0; item < static_cast<int>(m_problem.items.size()); ++item)
            stock(item);
        for (int budget = 0; budget < static_cast<int>(m_problem.budgets.size()); ++budget)
            money(budget);
        for (const plan::Precedence &link : m_problem.precedence)
            m_text += "constraint " + start(link.after) + " >= " + start(link.before) + " + " + number(duration(link.before) + link.lag) + ";\n";
        QByteArray all = "[";
        QByteArray costs;
        for (int j = 0; j < m_model.jobCount(); ++j) {
            all += (j > 0 ? ", " : "") + start(j);
            costs += (j > 0 ? " + " : "") + cost(j);
        }
        m_text += "solve :: int_search(" + all + "], smallest, indomain_min) minimize " + costs + ";\n";
        return m_text + "output [show(" + all + "])];\n";
    }

private:
    static QByteArray start(int j) { return "s" + number(j); }
    int duration(int j) const { return m_model.routes(j).front().duration; }
    QByteArray domain(int j) const
    {
        QByteArray text;
        for (const plan::Span &span : m_model.routes(j).front().starts)
            text += (text.isEmpty() ? "" : " union ") + number(span.first) + ".." + number(span.last);
        return text.isEmpty() ? "{}" : text;
    }
    QByteArray cost(int j) const
    {
        const plan::Job &job = m_model.job(j);
        QByteArray text = number(job.weight) + " * (" + start(j) + " + " + number(duration(j)) + ")";
        if (job.deadline != plan::none && job.tardiness > 0)
            text += " + " + number(job.tardiness) + " * max(0, " + start(j) + " + " + number(duration(j) - job.deadline) + ")";
        return text;
    }
    std::vector<int> jobsThat(auto isSo) const
    {
        std::vector<int> jobs;
        for (int j = 0; j < m_model.jobCount(); ++j)
            if (isSo(m_model.job(j)))
                jobs.push_back(j);
        return jobs;
    }
    // Crews that are not there all the time are taken by work of nobody's.
    void crews(int pool)
    {
        const std::vector<int> jobs = jobsThat([pool](const plan::Job &job) { return job.choices.front().pool == pool; });
        if (jobs.empty())
            return;
        const auto &capacity = m_problem.pools[static_cast<std::size_t>(pool)].capacity;
        const int highest = *std::max_element(capacity.begin(), capacity.end());
        QByteArray from = list(jobs, start), length = list(jobs, [this](int j) { return number(duration(j)); }),
                   team = list(jobs, [this](int j) { return number(m_model.job(j).team); });
        for (std::size_t slot = 0; slot < capacity.size();) {
            std::size_t end = slot + 1;
            while (end < capacity.size() && capacity[end] == capacity[slot])
                ++end;
            if (capacity[slot] < highest) {
                from += " ++ [" + number(static_cast<std::int64_t>(slot)) + "]";
                length += " ++ [" + number(static_cast<std::int64_t>(end - slot)) + "]";
                team += " ++ [" + number(highest - capacity[slot]) + "]";
            }
            slot = end;
        }
        m_text += "constraint cumulative(" + from + ", " + length + ", " + team + ", " + number(highest) + ");\n";
    }
    void atMost(const QByteArray &sum, std::int64_t most)
    {
        if (!sum.isEmpty())
            m_text += "constraint " + sum + " <= " + number(most) + ";\n";
    }
    void stock(int item)
    {
        for (int week = 0; week < m_model.weekCount(); ++week) {
            QByteArray sum;
            for (int j = 0; j < m_model.jobCount(); ++j)
                for (const plan::Draw &draw : m_model.job(j).draws)
                    if (draw.item == item)
                        sum += (sum.isEmpty() ? "" : " + ") + number(draw.quantity) + " * bool2int(" + start(j) + " < " +
                               number(m_model.firstSlot(week + 1)) + ")";
            atMost(sum, m_model.arrived(item)[static_cast<std::size_t>(week)]);
        }
    }
    void money(int budget)
    {
        const plan::Budget &cap = m_problem.budgets[static_cast<std::size_t>(budget)];
        for (int period = 0; period < static_cast<int>(cap.caps.size()); ++period) {
            const auto first = std::lower_bound(cap.periodOfWeek.begin(), cap.periodOfWeek.end(), period) - cap.periodOfWeek.begin();
            const auto end = std::upper_bound(cap.periodOfWeek.begin(), cap.periodOfWeek.end(), period) - cap.periodOfWeek.begin();
            QByteArray sum;
            for (int j = 0; j < m_model.jobCount(); ++j)
                for (const plan::Spend &spend : m_model.job(j).spends)
                    if (spend.budget == budget)
                        sum += (sum.isEmpty() ? "" : " + ") + number(spend.amount) + " * bool2int(" + start(j) + " in " +
                               number(m_model.firstSlot(static_cast<int>(first))) + ".." + number(m_model.firstSlot(static_cast<int>(end)) - 1) + ")";
            atMost(sum, cap.caps[static_cast<std::size_t>(period)]);
        }
    }

    const plan::Model &m_model;
    const plan::Problem &m_problem;
    QByteArray m_text;
};

// The last line of the form [4, 0, 17].
std::optional<plan::Schedule> lastOf(const QByteArray &output, const plan::Model &model)
{
    std::optional<plan::Schedule> schedule;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.startsWith('[') || !line.endsWith(']'))
            continue;
        const QList<QByteArray> starts = line.mid(1).chopped(1).split(',');
        if (starts.size() != model.jobCount())
            continue;
        schedule.emplace();
        for (int j = 0; j < model.jobCount(); ++j)
            schedule->jobs.push_back({starts[j].trimmed().toInt(), model.routes(j).front().pool, {}});
    }
    return schedule;
}

class Gecode : public Peer {
public:
    QString name() const override { return u"MiniZinc with Gecode"_s; }
    QString program() const override { return u"minizinc"_s; }
    QString cannotSay(const plan::Problem &problem) const override
    {
        std::int64_t most = 0;
        for (const plan::Job &job : problem.jobs)
            most += (job.weight + job.tardiness) * problem.slotCount();
        return most > std::numeric_limits<int>::max() ? u"costs that large"_s : beyondOnePool(problem);
    }
    Result<std::optional<plan::Schedule>> solve(const plan::Model &model, double seconds, const QString &folder) const override
    {
        if (auto written = writeFor(folder, u"estate.mzn"_s, MiniZincModel(model).text()); !written)
            return failure(written.error());
        const auto output = runPeer(program(),
                                    {u"--solver"_s, u"gecode"_s, u"--parallel"_s, u"2"_s, u"--all-solutions"_s, u"--time-limit"_s,
                                     QString::number(static_cast<int>(seconds * 1000)), u"estate.mzn"_s},
                                    folder, seconds);
        if (!output)
            return failure(output.error());
        return lastOf(*output, model);
    }
};
} // namespace

std::unique_ptr<Peer> gecode() { return std::make_unique<Gecode>(); }

} // namespace phaseout::bench
