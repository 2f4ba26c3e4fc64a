// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <stop_token>

namespace phaseout {

/// How far a long function is. A \a total of 0 means "not known".
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString step; ///< translated: "Reading scan.xml"
};

/// What a long function may ask of its caller: "shall I stop?" and "here is how far I am". Every core function that
/// can take longer than about 50 ms takes one. Thread: may be used from any; the callback must be thread-safe.
class JobContext {
public:
    JobContext() = default; ///< never cancelled, tells nobody
    explicit JobContext(std::stop_token stop, std::function<void(const Progress &)> report = {})
        : m_stop(std::move(stop)), m_report(std::move(report))
    {
    }
    [[nodiscard]] bool isCancelled() const noexcept { return m_stop.stop_requested(); }
    void report(const Progress &progress) const
    {
        if (m_report)
            m_report(progress);
    }
    void report(qint64 done, qint64 total, const QString &step) const { report(Progress{done, total, step}); }

private:
    std::stop_token m_stop;
    std::function<void(const Progress &)> m_report;
};

} // namespace phaseout
