// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognise.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// Markup and JSON hold no header line; what is left may be CSV.
bool mayBeTable(const QByteArray &head)
{
    const QByteArray start = head.left(256).trimmed();
    return !start.startsWith('<') && !start.startsWith("\xEF\xBB\xBF<") && !start.startsWith('{') && !start.isEmpty();
}

Result<std::vector<TableHead>> headsOf(QIODevice &device)
{
    const auto file = formats::TableFile::open(device);
    if (!file)
        return failure(file.error());
    return readHeads(**file);
}
} // namespace

Result<Sample> sampleOf(formats::OpenedInput &input)
{
    Sample sample{input.fileName, input.head, input.isWhole, {}};
    if (formats::isWorkbookHead(sample.head)) {
        auto heads = headsOf(*input.device);
        if (!heads)
            return failure(heads.error());
        sample.tables = std::move(*heads);
        if (!input.device->seek(0))
            return failure(ErrorCode::FileUnreadable, input.fileName, input.device->errorString());
    } else if (mayBeTable(sample.head)) {
        QBuffer buffer(&sample.head);
        buffer.open(QIODevice::ReadOnly);
        // A text of which not even a line can be read is simply no table.
        if (auto heads = headsOf(buffer))
            sample.tables = std::move(*heads);
    }
    return sample;
}

std::pair<const Reader *, int> sniff(const Sample &sample)
{
    std::pair<const Reader *, int> best{nullptr, 0};
    for (const Reader *reader : readers())
        if (const int certainty = reader->recognises(sample); certainty > best.second)
            best = {reader, certainty};
    return best;
}

Result<RecognisedInput> openAndRecognise(const QString &path)
{
    auto input = formats::openInput(path);
    if (!input)
        return failure(input.error());
    auto sample = sampleOf(*input);
    if (!sample)
        return failure(sample.error());
    const auto [reader, certainty] = sniff(*sample);
    if (!reader || certainty < leastCertainty)
        return failure(ErrorCode::FormatUnknown, input->fileName);
    return RecognisedInput{std::move(*input), std::move(*sample), reader, certainty};
}

} // namespace phaseout::ingest
