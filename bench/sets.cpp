// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sets.h"

#include "bench/solved.h"
#include "core/publicsets/publicsets.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
using publicsets::PublicForm;

// One instance of a set: where it stands, and the best value that anybody published.
struct Known {
    QString path;
    int number = 1;
    std::int64_t best = 0;
};

struct PublicSet {
    QString name;
    PublicForm form;
    double seconds; // at most, for each
    std::vector<Known> instances;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// OR-Library: one file of instances, and one of their optima, a number each.
PublicSet weightedTardiness(const QDir &folder, int jobs)
{
    PublicSet set{u"wt%1"_s.arg(jobs), PublicForm::WeightedTardiness, 1, {}};
    const QByteArray optima = contentOf(folder.filePath(u"orlib-wt/wtopt%1.txt"_s.arg(jobs))).simplified();
    int number = 0;
    for (const QByteArray &optimum : optima.split(' '))
        if (!optimum.isEmpty())
            set.instances.push_back({folder.filePath(u"orlib-wt/wt%1.txt"_s.arg(jobs)), ++number, optimum.toLongLong()});
    return set;
}

// PSPLIB: a file each, and a table of bounds: set, instance, lower, upper …
PublicSet projects(const QDir &folder, const QString &name)
{
    PublicSet set{name, PublicForm::Project, 5, {}};
    for (const QByteArray &line : contentOf(folder.filePath(u"psplib/best_known.tsv"_s)).split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() > 3 && QString::fromLatin1(cells[0]) == name)
            set.instances.push_back({folder.filePath(u"psplib/%1/%2"_s.arg(name, QString::fromLatin1(cells[1]))), 1, cells[3].toLongLong()});
    }
    return set;
}

Result<void> measure(const PublicSet &set, const Settings &settings, Table &table)
{
    constexpr std::size_t thinned = 25; // one in so many, unless all are wanted
    int solved = 0, atBest = 0, proven = 0;
    double above = 0, seconds = 0;
    for (std::size_t i = 0; i < set.instances.size(); i += settings.isFull ? 1 : thinned) {
        const Known &known = set.instances[i];
        const auto instance = publicsets::readPublic(contentOf(known.path), set.form, known.number);
        if (!instance)
            return failure(instance.error());
        const Stopwatch watch;
        const auto solution = solvedIn(instance->problem, set.seconds, settings.context);
        if (!solution)
            return failure(solution.error());
        const std::int64_t objective = solution->objective + instance->offset;
        ++solved;
        seconds += watch.spent().seconds;
        atBest += objective <= known.best;
        proven += solution->ending == plan::Ending::Proven;
        above += known.best > 0 ? perCentAbove(objective, known.best) : 0;
    }
    if (solved == 0) {
        table.note(set.name, u"is not here"_s);
        return {};
    }
    table.figure(QString(set.name + u": instances"_s), solved, {});
    table.figure(QString(set.name + u": at the best value known"_s), atBest, {});
    table.figure(QString(set.name + u": proven best"_s), proven, {});
    table.figure(QString(set.name + u": above it, mean"_s), above / solved, u"%"_s);
    table.figure(QString(set.name + u": took, mean"_s), seconds / solved, u"s"_s);
    return {};
}
} // namespace

Result<void> benchSets(const Settings &settings, Table &table)
{
    const QDir folder(QStringLiteral(PHASEOUT_SHARED_DATA "/bench"));
    for (const PublicSet &set : {weightedTardiness(folder, 40), weightedTardiness(folder, 50), projects(folder, u"j30"_s), projects(folder, u"j60"_s)})
        if (auto measured = measure(set, settings, table); !measured)
            return measured;
    return {};
}

} // namespace phaseout::bench
