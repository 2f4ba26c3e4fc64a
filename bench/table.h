// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/spent.h"

#include <QString>
#include <optional>

namespace phaseout::bench {

/// Prints figures as they come, one aligned line each: what, how much, of the processor, the limit, measured ÷ limit.
class Table {
public:
    /// The line above the figures.
    static void printHead();
    explicit Table(const QString &bench) : m_bench(bench) {}

    /// A figure that has no limit. \a unit is "s", "ms", "MiB", "%", "x" or empty.
    void figure(const QString &name, double measured, const QString &unit) const;
    void figure(const QString &name, const Spent &spent) const; ///< in seconds of both kinds
    void note(const QString &name, const QString &words) const; ///< where there is no figure: why not
    /// A figure that is within when it is not above \a most.
    void atMost(const QString &name, double measured, double most, const QString &unit);
    void atMost(const QString &name, const Spent &spent, double most);
    /// A figure that is within when it is not below \a least.
    void notBelow(const QString &name, double measured, double least, const QString &unit);
    void note(const QString &text) const; ///< a line for the reader that nothing is judged by
    [[nodiscard]] bool isOver() const { return m_isOver; } ///< true when one figure was

private:
    void print(const QString &name, const QString &measured, const QString &processor, const QString &limit, const QString &ratio,
               const QString &verdict) const;
    void judge(const QString &name, double measured, const QString &processor, double most, const QString &unit);

    QString m_bench;
    bool m_isOver = false;
};

} // namespace phaseout::bench
