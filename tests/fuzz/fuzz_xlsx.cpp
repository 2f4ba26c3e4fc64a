// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefile.h"

#include <QBuffer>

using namespace phaseout::formats;

// Any bytes: every sheet is read to its end or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = TableFile::open(buffer);
    if (!file)
        return 0;
    for (size_t i = 0; i < std::min<size_t>((*file)->sheets().size(), 4); ++i) {
        const auto rows = (*file)->rows(i);
        TableRow row;
        while (rows && (*rows)->next(row).value_or(false)) {
        }
    }
    return 0;
}
