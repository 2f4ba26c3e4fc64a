// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
QByteArray number(std::int64_t value) { return QByteArray::number(static_cast<qint64>(value)); }

// The problem by starts (Sousa and Wolsey, 1992), in the LP format: x_j_s is 1 when job j starts in slot s.
class StartModel {
public:
    explicit StartModel(const plan::Model &model) : m_model(model), m_problem(model.problem()) {}
    QByteArray text()
    {
        m_text = "Minimize\n cost:";
        eachPlace([this](int j, int slot) { m_text += term(m_model.cost(j, 0, slot), place(j, slot)); });
        m_text += "\nSubject To\n";
        for (int j = 0; j < m_model.jobCount(); ++j) {
            QByteArray sum;
            eachStart(j, [&](int slot) { sum += term(1, place(j, slot)); });
            row(sum, "=", 1);
        }
        crews();
        stock();
        money();
        order();
        m_text += "Binaries\n";
        eachPlace([this](int j, int slot) { m_text += " " + place(j, slot) + "\n"; });
        return m_text + "End\n";
    }

private:
    static QByteArray place(int j, int slot) { return "x_" + number(j) + "_" + number(slot); }
    // A line for each: the format has a longest one.
    static QByteArray term(std::int64_t factor, const QByteArray &variable)
    {
        return (factor < 0 ? " - " : " + ") + number(std::abs(factor)) + " " + variable + "\n";
    }
    void row(const QByteArray &sum, const char *sign, std::int64_t right)
    {
        if (!sum.isEmpty())
            m_text += " r" + number(++m_rows) + ":" + sum + " " + sign + " " + number(right) + "\n";
    }
    template<typename Each>
    void eachStart(int j, Each each) const
    {
        for (const plan::Span &span : m_model.routes(j).front().starts)
            for (int slot = span.first; slot <= span.last; ++slot)
                each(slot);
    }
    template<typename Each>
    void eachPlace(Each each) const
    {
        for (int j = 0; j < m_model.jobCount(); ++j)
            eachStart(j, [&](int slot) { each(j, slot); });
    }
    void crews()
    {
        std::map<std::pair<int, int>, QByteArray> sums; // pool and slot
        eachPlace([&](int j, int slot) {
            const plan::Route &route = m_model.routes(j).front();
            for (int at = slot; at < slot + route.duration; ++at)
                sums[{route.pool, at}] += term(m_model.job(j).team, place(j, slot));
        });
        for (const auto &[at, sum] : sums)
            row(sum, "<=", m_problem.pools[static_cast<std::size_t>(at.first)].capacity[static_cast<std::size_t>(at.second)]);
    }
    // What a week leaves is there in the next.
    void stock()
    {
        for (int item = 0; item < static_cast<int>(m_problem.items.size()); ++item) {
            std::vector<QByteArray> taken(static_cast<std::size_t>(m_model.weekCount()));
            eachPlace([&](int j, int slot) {
                for (const plan::Draw &draw : m_model.job(j).draws)
                    if (draw.item == item)
                        taken[static_cast<std::size_t>(m_model.week(slot))] += term(draw.quantity, place(j, slot));
            });
            const std::vector<std::int64_t> &arrived = m_model.arrived(item);
            for (std::size_t week = 0; week < taken.size(); ++week) {
                const auto left = [item](std::size_t w) -> QByteArray { return "left_" + number(item) + "_" + number(static_cast<std::int64_t>(w)); };
                row(taken[week] + term(1, left(week)) + (week > 0 ? term(-1, left(week - 1)) : QByteArray()), "=",
                    arrived[week] - (week > 0 ? arrived[week - 1] : 0));
            }
        }
    }
    void money()
    {
        for (int budget = 0; budget < static_cast<int>(m_problem.budgets.size()); ++budget) {
            const plan::Budget &cap = m_problem.budgets[static_cast<std::size_t>(budget)];
            std::vector<QByteArray> spent(cap.caps.size());
            eachPlace([&](int j, int slot) {
                for (const plan::Spend &spend : m_model.job(j).spends)
                    if (spend.budget == budget)
                        spent[static_cast<std::size_t>(cap.periodOfWeek[static_cast<std::size_t>(m_model.week(slot))])] +=
                            term(spend.amount, place(j, slot));
            });
            for (std::size_t period = 0; period < spent.size(); ++period)
                row(spent[period], "<=", cap.caps[period]);
        }
    }
    void order()
    {
        for (const plan::Precedence &link : m_problem.precedence) {
            QByteArray sum;
            eachStart(link.after, [&](int slot) { sum += term(slot, place(link.after, slot)); });
            eachStart(link.before, [&](int slot) { sum += term(-slot, place(link.before, slot)); });
            row(sum, ">=", m_model.routes(link.before).front().duration + link.lag);
        }
    }

    const plan::Model &m_model;
    const plan::Problem &m_problem;
    QByteArray m_text;
    int m_rows = 0;
};

// "     17 x_3_41    1    58200" in a file whose first line says whether it is a solution.
std::optional<plan::Schedule> placesIn(QFile &file, const plan::Model &model)
{
    if (!file.open(QIODevice::ReadOnly) || file.readLine().contains("nfeasible"))
        return {};
    plan::Schedule schedule;
    schedule.jobs.resize(static_cast<std::size_t>(model.jobCount()));
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        const QList<QByteArray> parts = cells.size() >= 3 ? cells[1].split('_') : QList<QByteArray>();
        if (parts.size() != 3 || parts.first() != "x" || cells[2].toDouble() < 0.5)
            continue;
        const int j = parts[1].toInt();
        if (j >= 0 && j < model.jobCount())
            schedule.jobs[static_cast<std::size_t>(j)] = {parts[2].toInt(), model.routes(j).front().pool, {}};
    }
    // Out of time without a whole solution it writes what it has.
    const bool isWhole = std::all_of(schedule.jobs.begin(), schedule.jobs.end(), [](const plan::Placed &job) { return job.isPlaced(); });
    return isWhole ? std::optional(std::move(schedule)) : std::nullopt;
}

class Cbc : public Peer {
public:
    QString name() const override { return u"Cbc"_s; }
    QString program() const override { return u"cbc"_s; }
    QString cannotSay(const plan::Problem &problem) const override
    {
        const std::int64_t places = static_cast<std::int64_t>(problem.jobs.size()) * problem.slotCount();
        return places > 500'000 ? u"that many visits and slots"_s : beyondOnePool(problem);
    }
    Result<std::optional<plan::Schedule>> solve(const plan::Model &model, double seconds, const QString &folder) const override
    {
        if (auto written = writeFor(folder, u"estate.lp"_s, StartModel(model).text()); !written)
            return failure(written.error());
        const auto ran = runPeer(program(),
                                 {u"estate.lp"_s, u"-timeMode"_s, u"elapsed"_s, u"-seconds"_s, QString::number(static_cast<int>(seconds)), u"-threads"_s, u"2"_s,
                                  u"-solve"_s, u"-solution"_s, u"places.txt"_s},
                                 folder, seconds);
        if (!ran)
            return failure(ran.error());
        QFile places(QDir(folder).filePath(u"places.txt"_s));
        return placesIn(places, model);
    }
};
} // namespace

std::unique_ptr<Peer> cbc() { return std::make_unique<Cbc>(); }

} // namespace phaseout::bench
