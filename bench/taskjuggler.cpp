// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/peer.h"

#include "core/plan/construct.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
constexpr qint64 hour = 3'600;
constexpr qint64 begin = 946'684'800; // 1 January 2000, UTC: every slot is an hour from there

QByteArray when(int slot) { return QDateTime::fromSecsSinceEpoch(begin + slot * hour, Qt::UTC).toString(u"yyyy-MM-dd-HH:mm"_s).toLatin1(); }

QByteArray crewName(int pool, int crew) { return "p" + QByteArray::number(pool) + "c" + QByteArray::number(crew); }

class Project {
public:
    explicit Project(const plan::Model &model) : m_model(model) {}
    QByteArray text()
    {
        m_text = "project estate \"Estate\" " + when(0) + " - " + when(m_model.slotCount() * 3 / 2) +
                 " {\n  timezone \"UTC\"\n  timingresolution 60 min\n  dailyworkinghours 24\n  yearlyworkingdays 365\n"
                 "  workinghours mon - sun 0:00 - 24:00\n}\n";
        for (int pool = 0; pool < static_cast<int>(m_model.problem().pools.size()); ++pool)
            crews(pool);
        const std::vector<double> keys = plan::smithKeys(m_model);
        std::vector<int> order(keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) { return keys[a] < keys[b]; });
        m_priority.resize(keys.size());
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            m_priority[order[rank]] = 1'000 - static_cast<int>(rank * 999 / order.size());
        for (int j = 0; j < m_model.jobCount(); ++j)
            task(j);
        return m_text + "taskreport places \"places\" {\n  formats csv\n  columns id, start\n  timeformat \"%s\"\n}\n";
    }

private:
    int highest(int pool) const
    {
        const auto &capacity = m_model.problem().pools[static_cast<std::size_t>(pool)].capacity;
        return *std::max_element(capacity.begin(), capacity.end());
    }
    // A crew that is not there all the time is on leave.
    void crews(int pool)
    {
        const auto &capacity = m_model.problem().pools[static_cast<std::size_t>(pool)].capacity;
        for (int crew = 1; crew <= highest(pool); ++crew) {
            m_text += "resource " + crewName(pool, crew) + " \"Crew\" {\n";
            for (int slot = 0; slot < m_model.slotCount();) {
                const auto isAway = [&](int s) { return capacity[static_cast<std::size_t>(s)] < crew || m_model.isFrozen(s); };
                int end = slot;
                while (end < m_model.slotCount() && isAway(end))
                    ++end;
                if (end > slot)
                    m_text += "  leaves annual " + when(slot) + " - " + when(end) + "\n";
                slot = std::max(end, slot + 1);
            }
            m_text += "}\n";
        }
    }
    void task(int j)
    {
        const plan::Route &route = m_model.routes(j).front();
        m_text += "task j" + QByteArray::number(j) + " \"Visit\" {\n  priority " + QByteArray::number(m_priority[static_cast<std::size_t>(j)]) +
                  "\n  effort " + QByteArray::number(route.duration * m_model.job(j).team) + "h\n";
        for (int member = 0; member < m_model.job(j).team; ++member) {
            m_text += "  allocate " + crewName(route.pool, 1) + " { select order persistent";
            for (int crew = 2; crew <= highest(route.pool); ++crew)
                m_text += (crew == 2 ? " alternative " : ", ") + crewName(route.pool, crew);
            m_text += " }\n";
        }
        for (const plan::Link &link : m_model.before(j))
            m_text += "  depends !j" + QByteArray::number(link.job)
                + (link.lag > 0 ? " { gapduration " + QByteArray::number(link.lag) + "h }\n" : QByteArray("\n"));
        if (m_model.job(j).pin != plan::none)
            m_text += "  start " + when(m_model.job(j).pin) + "\n";
        m_text += "}\n";
    }

    const plan::Model &m_model;
    std::vector<int> m_priority;
    QByteArray m_text;
};

// "j17";946684800
std::vector<double> startsIn(const QByteArray &csv, int jobs)
{
    std::vector<double> starts(static_cast<std::size_t>(jobs), 1e12);
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> cells = line.split(';');
        if (cells.size() != 2 || !cells.first().startsWith("\"j"))
            continue;
        const int j = cells.first().mid(2).chopped(1).toInt();
        if (j >= 0 && j < jobs)
            starts[static_cast<std::size_t>(j)] = static_cast<double>(cells.last().toLongLong() - begin) / hour;
    }
    return starts;
}

class TaskJuggler : public Peer {
public:
    QString name() const override { return u"TaskJuggler's order"_s; }
    QString program() const override { return u"tj3"_s; }
    QString cannotSay(const plan::Problem &problem) const override
    {
        const auto rivals = [](const plan::Job &job) { return job.choices.size() > 1; };
        return std::any_of(problem.jobs.begin(), problem.jobs.end(), rivals) ? u"several pools to choose from"_s : QString();
    }
    Result<std::optional<plan::Schedule>> solve(const plan::Model &model, double seconds, const QString &folder) const override
    {
        if (auto written = writeFor(folder, u"estate.tjp"_s, Project(model).text()); !written)
            return failure(written.error());
        if (const auto ran = runPeer(program(), {u"--silent"_s, u"estate.tjp"_s}, folder, seconds); !ran)
            return failure(ran.error());
        QFile places(QDir(folder).filePath(u"places.csv"_s));
        if (!places.open(QIODevice::ReadOnly))
            return std::optional<plan::Schedule>();
        return plan::constructed(model, startsIn(places.readAll(), model.jobCount()), JobContext()).schedule();
    }
};
} // namespace

std::unique_ptr<Peer> taskJuggler() { return std::make_unique<TaskJuggler>(); }

} // namespace phaseout::bench
