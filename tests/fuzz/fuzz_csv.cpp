// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/formats/csvreader.h"
#include "core/formats/csvwriter.h"

#include <QBuffer>

using namespace phaseout::formats;

namespace {
std::vector<QStringList> rowsOf(QByteArray bytes, std::optional<QChar> delimiter)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvOptions options;
    options.delimiter = delimiter;
    CsvReader reader(buffer, options);
    std::vector<QStringList> rows;
    TableRow row;
    while (reader.next(row).value_or(false))
        rows.push_back(row.cells);
    return rows;
}

// No encoding can hold a lone surrogate, and a file with NULs in it is read as one of UTF-16.
QString printable(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isNull())
            continue;
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            result += text.at(i++);
        if (isPair || !text.at(i).isSurrogate())
            result += text.at(i);
    }
    return result;
}
} // namespace

// Any bytes are read; what was read and printed reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const std::vector<QStringList> rows = rowsOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
    QByteArray printed;
    QBuffer out(&printed);
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out);
    std::vector<QStringList> expected;
    for (const QStringList &row : rows) {
        QStringList cells{QStringLiteral("k")};
        for (const QString &cell : row)
            cells += printable(cell);
        PHASEOUT_CHECK(writer.writeRow(cells).has_value());
        expected.push_back(cells);
    }
    if (printed.size() < 100'000)
        PHASEOUT_CHECK(rowsOf(printed, QChar(u',')) == expected);
    return 0;
}
