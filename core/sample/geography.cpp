// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/geography.h"

#include <QFile>
#include <QHash>

static void initialiseResources()
{
    Q_INIT_RESOURCE(sample_geo);
}

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct District {
    QString town;
    QString region;
};

QStringList cellsOf(const QString &line)
{
    QStringList cells(1);
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

Result<QList<QStringList>> rowsOf(const QString &path, qsizetype columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    file.readLine();
    QList<QStringList> rows;
    while (!file.atEnd()) {
        rows.append(cellsOf(QString::fromUtf8(file.readLine()).trimmed()));
        if (rows.last().size() != columns)
            return failure(ErrorCode::FormatInvalid, path, rows.last().join(u'|'));
    }
    return rows;
}

// The list's "Bristol, City of" and "Herefordshire, County of" are written as people write them.
QString plainTown(const QString &town, const QString &district)
{
    const QString name = town.isEmpty() ? district : town;
    return name.section(u',', 0, 0).trimmed();
}

} // namespace

Result<Geography> Geography::builtIn()
{
    initialiseResources();
    const auto districtRows = rowsOf(u":/phaseout/sample/uk_outcodes.csv"_s, 10);
    if (!districtRows)
        return failure(districtRows.error());
    const auto sectorRows = rowsOf(u":/phaseout/sample/gb_sectors.csv"_s, 4);
    if (!sectorRows)
        return failure(sectorRows.error());

    QHash<QString, District> districts;
    for (const QStringList &row : *districtRows)
        districts.insert(row[0], {plainTown(row[8], row[7]), row[6]});

    Geography geography;
    quint64 total = 0;
    for (const QStringList &row : *sectorRows) {
        const auto district = districts.constFind(row[0].section(u' ', 0, 0));
        const quint64 postcodes = row[3].toULongLong();
        if (district == districts.constEnd() || district->town.isEmpty() || postcodes == 0)
            continue;
        total += postcodes;
        geography.m_places.push_back({row[0], district->town, district->region, row[1].toDouble(), row[2].toDouble()});
        geography.m_upTo.push_back(total);
    }
    if (geography.m_places.empty())
        return failure(ErrorCode::FormatInvalid, u"gb_sectors.csv"_s);
    return geography;
}

const Place &Geography::anywhere(Random &random) const
{
    const quint64 drawn = random.below(m_upTo.back());
    const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), drawn);
    return m_places[static_cast<size_t>(found - m_upTo.begin())];
}

} // namespace phaseout::sample
