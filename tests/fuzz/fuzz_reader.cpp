// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/ingest/reader.h"

#include <QBuffer>

using namespace phaseout;

namespace {
// What a reader gives must survive being stored.
class StoringSink : public ingest::Sink {
public:
    void observation(Observation &&o) override
    {
        const auto back = observationFromBytes(toBytes(o), o.row);
        PHASEOUT_CHECK(back && *back == o);
    }
    void store(StoreRow &&) override {}
    void subnet(SubnetRow &&) override {}
    void finding(Finding &&finding) override { PHASEOUT_CHECK(!finding.id.isEmpty() && !finding.message.isEmpty()); }
};
} // namespace

// PHASEOUT_FUZZ_READER, or else what the first line names, or else what its first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto &readers = ingest::readers();
    const QByteArray all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\n');
    const ingest::Reader *named = ingest::readerFor(QString::fromLatin1(all.first(std::max<qsizetype>(end, 0))));
    static const ingest::Reader *const only = ingest::readerFor(qEnvironmentVariable("PHASEOUT_FUZZ_READER"));
    const ingest::Reader &reader = only ? *only : named ? *named : *readers[data[0] % readers.size()];
    QByteArray bytes = only && !named ? all : all.sliced(end + 1);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ingest::ReadOptions options;
    options.fileName = QStringLiteral("fuzz");
    options.today = QDate(2026, 11, 21);
    StoringSink sink;
    if (const auto read = reader.read(buffer, options, sink, {}); !read)
        PHASEOUT_CHECK(!userText(read.error()).isEmpty());
    return 0;
}
