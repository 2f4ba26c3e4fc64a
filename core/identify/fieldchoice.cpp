// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/fieldchoice.h"

#include <limits>

namespace phaseout::identify {
namespace {
int trustIn(SourceKind source)
{
    switch (source) {
    case SourceKind::Discovery:
        return 6;
    case SourceKind::Scan:
        return 5;
    case SourceKind::Network:
        return 4;
    case SourceKind::Inventory:
        return 3;
    case SourceKind::Internet:
        return 2; // sees the address of the store's router
    case SourceKind::Sighting:
        return 1;
    }
    return 0; // a number from a later version's file
}
} // namespace

FieldRank technicalRank(SourceKind source, qint64 seenAt)
{
    const int trust = trustIn(source);
    return {trust >= 4 ? 2 : trust == 3 ? 1 : 0, seenAt, trust};
}

FieldRank newestRank(SourceKind source, qint64 seenAt)
{
    return {0, seenAt, trustIn(source)};
}

qint64 rankTime(const QDateTime &when)
{
    return when.isValid() ? when.toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

} // namespace phaseout::identify
