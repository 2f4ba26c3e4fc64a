// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowqueue.h"

#include <thread>

namespace phaseout::intake {

size_t RowQueue::weightOf(const Observation &observation)
{
    size_t weight = sizeof(Row);
    for (const Trait &trait : observation.traits)
        weight += sizeof(Trait) + trait.text.size();
    return weight;
}

void RowQueue::add(Row &&row, size_t weight)
{
    m_filling.push_back(std::move(row));
    m_weight += weight;
    if (m_filling.size() >= rowsOfBundle || m_weight >= bytesOfBundle)
        hand();
}

void RowQueue::hand()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    m_waiting.push_back(std::move(m_filling));
    lock.unlock();
    m_changed.notify_all();
    m_filling = {};
    m_filling.reserve(rowsOfBundle);
    m_weight = 0;
}

void RowQueue::close()
{
    if (!m_filling.empty())
        hand();
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

void RowQueue::drainInto(ingest::Sink &sink)
{
    struct Giving {
        ingest::Sink &sink;
        void operator()(Observation &row) { sink.observation(std::move(row)); }
        void operator()(StoreRow &row) { sink.store(std::move(row)); }
        void operator()(SubnetRow &row) { sink.subnet(std::move(row)); }
        void operator()(Finding &finding) { sink.finding(std::move(finding)); }
    } giving{sink};
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isClosed; });
        if (m_waiting.empty())
            return;
        Bundle bundle = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_changed.notify_all();
        for (Row &row : bundle)
            std::visit(giving, row);
    }
}

Result<void> readBeside(const ingest::Reader &reader, QIODevice &input, const ingest::ReadOptions &options, ingest::Sink &sink, const JobContext &context)
{
    RowQueue queue;
    Result<void> read;
    std::thread reading([&] {
        read = reader.read(input, options, queue, context);
        queue.close();
    });
    queue.drainInto(sink);
    reading.join();
    return read;
}

} // namespace phaseout::intake
