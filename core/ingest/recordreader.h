// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/hostpool.h"
#include "core/ingest/walk.h"

namespace phaseout::ingest {

/// A reader of JSON whose records are about hosts: each kind says how it knows its own, and what a record says.
class RecordReader : public Reader {
public:
    [[nodiscard]] int version() const override { return 1; }
    [[nodiscard]] int recognises(const Sample &sample) const final;
    [[nodiscard]] Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const final;

protected:
    /// As recognises(), of the beginning of a text that may be JSON.
    [[nodiscard]] virtual int recognisesJson(const QByteArray &head) const = 0;
    /// Adds what \a record says to the hosts of \a pool; false when it is of another kind.
    [[nodiscard]] virtual bool take(const QJsonObject &record, qint64 line, HostPool &pool) const = 0;
    [[nodiscard]] virtual SourceKind source() const = 0;
    /// Keys of an outer object whose list holds the records.
    [[nodiscard]] virtual QStringList lists() const { return {}; }
};

/// True when \a head has every one of \a keys as a key of JSON.
[[nodiscard]] bool hasKeys(const QByteArray &head, std::initializer_list<const char *> keys);

/// The port that \a value names, as number or text.
[[nodiscard]] std::optional<std::uint16_t> portOf(const QJsonValue &value);

} // namespace phaseout::ingest
