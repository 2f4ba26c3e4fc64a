// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::bench {
namespace {
QString shown(double value, const QString &unit)
{
    const int decimals = unit.isEmpty() || unit == u"MiB" ? 0 : unit == u"ms" ? 3 : 2;
    const QString number = QString::number(value, 'f', decimals);
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

void printLine(const QString &bench, const QString &name, const QString &measured, const QString &processor, const QString &limit,
               const QString &ratio, const QString &verdict)
{
    const QString line = bench.leftJustified(8) + name.leftJustified(58) + measured.rightJustified(12) + processor.rightJustified(12)
        + limit.rightJustified(12) + ratio.rightJustified(8) + u"  "_s + verdict;
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}
} // namespace

void Table::printHead()
{
    printLine(u"bench"_s, u"what"_s, u"measured"_s, u"processor"_s, u"limit"_s, u"ratio"_s, {});
}

void Table::print(const QString &name, const QString &measured, const QString &processor, const QString &limit, const QString &ratio,
                  const QString &verdict) const
{
    printLine(m_bench, name, measured, processor, limit, ratio, verdict);
}

void Table::judge(const QString &name, double measured, const QString &processor, double most, const QString &unit)
{
    const bool isWithin = measured <= most;
    m_isOver = m_isOver || !isWithin;
    print(name, shown(measured, unit), processor, shown(most, unit), QString::number(measured / most, 'f', 2), isWithin ? u"within"_s : u"over"_s);
}

void Table::figure(const QString &name, double measured, const QString &unit) const { print(name, shown(measured, unit), {}, {}, {}, {}); }

void Table::figure(const QString &name, const Spent &spent) const
{
    print(name, shown(spent.seconds, u"s"_s), shown(spent.processor, u"s"_s), {}, {}, {});
}

void Table::note(const QString &name, const QString &words) const { print(name, words, {}, {}, {}, {}); }

void Table::atMost(const QString &name, double measured, double most, const QString &unit) { judge(name, measured, {}, most, unit); }

void Table::notBelow(const QString &name, double measured, double least, const QString &unit)
{
    const bool isWithin = measured >= least;
    m_isOver = m_isOver || !isWithin;
    print(name, shown(measured, unit), {}, shown(least, unit), QString::number(measured / least, 'f', 2), isWithin ? u"within"_s : u"below"_s);
}

void Table::note(const QString &text) const { print(text, {}, {}, {}, {}, {}); }

void Table::atMost(const QString &name, const Spent &spent, double most)
{
    judge(name, spent.seconds, shown(spent.processor, u"s"_s), most, u"s"_s);
}

} // namespace phaseout::bench
