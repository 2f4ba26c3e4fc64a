// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publicsets/psplib.h"

#include "core/publicsets/calendar.h"

#include <QList>
#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::publicsets {
namespace {

using plan::Job;
using plan::Problem;

constexpr std::int64_t mostActivities = 10'000;

struct Activity {
    int duration = 0;
    std::vector<int> needs; // by resource
    std::set<int> after;    // those that wait for it
};

struct Project {
    std::vector<Activity> activities;
    std::vector<int> available; // by resource
};

// Reads section by section. After the first thing that is not as it should be, everything is empty.
class Sections {
public:
    explicit Sections(const QByteArray &bytes)
    {
        for (const QByteArray &line : bytes.split('\n'))
            m_lines.push_back(line.simplified());
    }

    Project read()
    {
        Project project;
        const std::int64_t count = headed("jobs", 2, mostActivities);
        const std::int64_t resources = headed("- renewable", 1, plan::limits::listed - 1);
        headed("- nonrenewable", 0, 0);
        headed("- doubly constrained", 0, 0);
        project.activities.resize(static_cast<std::size_t>(m_failed.isEmpty() ? count : 0));
        begin("PRECEDENCE RELATIONS:", 1);
        for (std::size_t i = 0; i < project.activities.size(); ++i)
            followers(project, i);
        begin("REQUESTS/DURATIONS:", 2);
        for (std::size_t i = 0; i < project.activities.size(); ++i)
            requests(project.activities[i], i, static_cast<std::size_t>(resources));
        begin("RESOURCEAVAILABILITIES:", 1);
        for (const std::int64_t crews : row(static_cast<std::size_t>(resources), static_cast<std::size_t>(resources)))
            project.available.push_back(within(crews, 0, plan::limits::jobs));
        return project;
    }
    [[nodiscard]] const QString &failed() const { return m_failed; }

private:
    void fail()
    {
        if (m_failed.isEmpty())
            m_failed = m_section.isEmpty() ? u"file"_s : m_section;
    }
    // The number behind the colon of the line that begins with \a heading.
    std::int64_t headed(const char *heading, std::int64_t least, std::int64_t most)
    {
        m_section = QString::fromLatin1(heading);
        for (const QByteArray &line : m_lines)
            if (line.startsWith(heading)) {
                bool isNumber = false;
                const std::int64_t value = line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toLongLong(&isNumber);
                if (isNumber)
                    return within(value, least, most);
            }
        fail();
        return least;
    }
    void begin(const char *heading, std::size_t headings)
    {
        m_section = QString::fromLatin1(heading);
        const auto found = std::find(m_lines.begin(), m_lines.end(), QByteArray(heading));
        m_at = static_cast<std::size_t>(found - m_lines.begin()) + 1 + headings;
    }
    int within(std::int64_t value, std::int64_t least, std::int64_t most)
    {
        if (value >= least && value <= most)
            return static_cast<int>(value);
        fail();
        return static_cast<int>(least);
    }
    // The numbers of the next line, between so many and so many; else none.
    std::vector<std::int64_t> row(std::size_t fewest, std::size_t most)
    {
        std::vector<std::int64_t> numbers;
        bool sound = m_failed.isEmpty() && m_at < m_lines.size();
        if (sound)
            for (const QByteArray &word : m_lines[m_at++].split(' ')) {
                bool isNumber = false;
                numbers.push_back(word.toLongLong(&isNumber));
                sound = sound && isNumber;
            }
        if (sound && numbers.size() >= fewest && numbers.size() <= most)
            return numbers;
        fail();
        return {};
    }
    void followers(Project &project, std::size_t index)
    {
        const auto count = static_cast<std::int64_t>(project.activities.size());
        const std::vector<std::int64_t> numbers = row(3, 3 + project.activities.size());
        if (numbers.empty() || numbers[0] != static_cast<std::int64_t>(index) + 1 || numbers[1] != 1 ||
            numbers[2] != static_cast<std::int64_t>(numbers.size()) - 3)
            return fail();
        for (std::size_t i = 3; i < numbers.size(); ++i)
            project.activities[index].after.insert(within(numbers[i], 1, count) - 1);
    }
    void requests(Activity &activity, std::size_t index, std::size_t resources)
    {
        const std::vector<std::int64_t> numbers = row(3 + resources, 3 + resources);
        if (numbers.empty() || numbers[0] != static_cast<std::int64_t>(index) + 1 || numbers[1] != 1)
            return fail();
        activity.duration = within(numbers[2], 0, plan::limits::horizon);
        for (std::size_t i = 3; i < numbers.size(); ++i)
            activity.needs.push_back(within(numbers[i], 0, plan::limits::jobs));
    }

    std::vector<QByteArray> m_lines;
    std::size_t m_at = 0;
    QString m_section;
    QString m_failed;
};

// What waits for an activity that takes no time waits for those before it instead. False when that becomes too much,
// or one would wait for itself.
bool fold(Project &project)
{
    std::vector<Activity> &all = project.activities;
    std::size_t arcs = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].duration > 0)
            continue;
        const int self = static_cast<int>(i);
        const std::set<int> after = std::exchange(all[i].after, {});
        for (Activity &before : all)
            if (before.after.erase(self) > 0) {
                before.after.insert(after.begin(), after.end());
                arcs += after.size();
            }
        if (after.contains(self) || arcs > std::size_t{plan::limits::jobs})
            return false;
    }
    return true;
}

Job jobOf(const Activity &activity, std::size_t index, int timePool)
{
    Job job;
    job.label = QString::number(index + 1);
    job.choices = {{plan::none, activity.duration, 0, {}}};
    plan::PoolChoice &choice = job.choices.front();
    for (std::size_t resource = 0; resource < activity.needs.size(); ++resource) {
        const int team = activity.needs[resource];
        if (team == 0)
            continue;
        if (choice.pool != plan::none) {
            choice.also.push_back({static_cast<int>(resource), team});
            continue;
        }
        choice.pool = static_cast<int>(resource);
        job.team = team;
    }
    if (choice.pool == plan::none)
        choice.pool = timePool;
    return job;
}

Problem problemOf(const Project &project, std::int64_t work)
{
    Problem problem;
    setHorizon(problem, work + 1);
    for (std::size_t i = 0; i < project.available.size(); ++i)
        addPool(problem, u"Resource %1"_s.arg(i + 1), project.available[i]);
    const int timePool = static_cast<int>(project.available.size());
    addPool(problem, u"None"_s, static_cast<int>(project.activities.size()) + 1); // for what needs time alone
    std::vector<int> at(project.activities.size(), plan::none);
    for (std::size_t i = 0; i < project.activities.size(); ++i)
        if (project.activities[i].duration > 0) {
            at[i] = static_cast<int>(problem.jobs.size());
            problem.jobs.push_back(jobOf(project.activities[i], i, timePool));
        }
    const int last = static_cast<int>(problem.jobs.size());
    Job end;
    end.label = u"End"_s;
    end.choices = {{timePool, 1, 0, {}}};
    end.weight = 1;
    problem.jobs.push_back(std::move(end));
    for (std::size_t i = 0; i < project.activities.size(); ++i) {
        if (at[i] == plan::none)
            continue;
        for (const int after : project.activities[i].after)
            problem.precedence.push_back({at[i], at[after], 0});
        if (project.activities[i].after.empty())
            problem.precedence.push_back({at[i], last, 0});
    }
    return problem;
}

} // namespace

Result<PublicInstance> projectOf(const QByteArray &bytes)
{
    Sections sections(bytes);
    Project project = sections.read();
    if (!sections.failed().isEmpty())
        return failure(ErrorCode::FormatInvalid, sections.failed());
    std::int64_t work = 0;
    for (const Activity &activity : project.activities)
        work += activity.duration;
    if (!isHorizon(work + weekSlots + 1))
        return failure(ErrorCode::LimitExceeded, u"durations"_s);
    if (!fold(project))
        return failure(ErrorCode::FormatInvalid, u"PRECEDENCE RELATIONS:"_s);
    return PublicInstance{problemOf(project, work), 1, 1, -1};
}

} // namespace phaseout::publicsets
