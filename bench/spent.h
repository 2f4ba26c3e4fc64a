// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <ctime>

namespace phaseout::bench {

/// What a piece of work took.
struct Spent {
    double seconds = 0;   ///< on the wall
    double processor = 0; ///< seconds of the processor, all threads of this process together
    friend Spent operator+(Spent a, Spent b) { return {a.seconds + b.seconds, a.processor + b.processor}; }
};

/// Runs from when it is made.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] Spent spent() const;

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = std::clock();
};

/// The most memory that this process ever held, in MiB; 0 where the system does not say.
[[nodiscard]] double peakMemory();

} // namespace phaseout::bench
