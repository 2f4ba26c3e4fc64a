// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recordreader.h"

namespace phaseout::ingest {

int RecordReader::recognises(const Sample &sample) const
{
    const QByteArray start = sample.head.left(256).trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith('[') || start.startsWith("\xEF\xBB\xBF{") || start.startsWith("\xEF\xBB\xBF[");
    return isJson ? recognisesJson(sample.head) : 0;
}

Result<void> RecordReader::readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const
{
    Reporter reporter(sink, options.fileName);
    HostPool pool(source(), options, sink, reporter);
    const auto done = eachRecord(input, lists(), options, reporter, context,
                                 [&](const QJsonObject &record, qint64 line) { return take(record, line, pool); });
    if (done || done.error().code != ErrorCode::Cancelled)
        pool.finish();
    return done;
}

bool hasKeys(const QByteArray &head, std::initializer_list<const char *> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&head](const char *key) { return head.contains(QByteArray('"' + QByteArray(key) + '"')); });
}

std::optional<std::uint16_t> portOf(const QJsonValue &value)
{
    bool isNumber = false;
    const uint port = jsonWord(value).toUInt(&isNumber);
    return isNumber && port > 0 && port < 65536 ? std::optional(static_cast<std::uint16_t>(port)) : std::nullopt;
}

} // namespace phaseout::ingest
