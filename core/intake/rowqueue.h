// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <variant>

namespace phaseout::intake {

/// What a reader gives on its way to another thread, in the order given. At most mostWaiting bundles wait: a reader that is
/// faster than what becomes of its rows waits for it, so that memory stays bounded.
class RowQueue final : public ingest::Sink {
public:
    static constexpr size_t mostWaiting = 4;
    static constexpr size_t rowsOfBundle = 256;
    static constexpr size_t bytesOfBundle = 256 * 1024; ///< about; one row alone may be larger

    // The reader's thread.
    void observation(Observation &&observation) override
    {
        const size_t weight = weightOf(observation);
        add(std::move(observation), weight);
    }
    void store(StoreRow &&row) override { add(std::move(row), plainWeight); }
    void subnet(SubnetRow &&row) override { add(std::move(row), plainWeight); }
    void finding(Finding &&finding) override { add(std::move(finding), plainWeight); }
    void close(); ///< nothing more comes

    /// Gives everything to \a sink until close(). The other thread.
    void drainInto(ingest::Sink &sink);

private:
    using Row = std::variant<Observation, StoreRow, SubnetRow, Finding>;
    using Bundle = std::vector<Row>;
    static constexpr size_t plainWeight = 512; ///< of a row with few and short texts, in bytes; a guess
    [[nodiscard]] static size_t weightOf(const Observation &observation);
    void add(Row &&row, size_t weight);
    void hand();

    Bundle m_filling; ///< the reader's own
    size_t m_weight = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Bundle> m_waiting; ///< guarded, as the next
    bool m_isClosed = false;
};

/// As \a reader's read(), in a thread of its own, while this thread does what \a sink does with the rows: in the same order
/// and with the same result. \a input and \a context are used in that thread.
[[nodiscard]] Result<void> readBeside(const ingest::Reader &reader, QIODevice &input, const ingest::ReadOptions &options, ingest::Sink &sink,
                                      const JobContext &context);

} // namespace phaseout::intake
