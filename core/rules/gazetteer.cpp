// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gazetteer.h"

#include "core/base/text.h"

#include <QFile>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr double earthRadiusMetres = 6'371'008.8;

// The built-in tables quote a field only where it holds a comma, and no quote stands inside one.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

// Calls \a take with the cells of every line after the head; stops with the first line refused.
template <class Take>
Result<void> forEachLine(const QByteArray &csv, qsizetype columns, Take take)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines.at(i).trimmed());
        if (cells.size() < columns || !take(cells))
            return failure(ErrorCode::FormatInvalid, lines.at(i), u"line %1"_s.arg(i + 1));
    }
    return {};
}

std::optional<Location> locationFrom(const QString &latitude, const QString &longitude)
{
    bool hasLatitude = false;
    bool hasLongitude = false;
    const Location at{latitude.toDouble(&hasLatitude), longitude.toDouble(&hasLongitude)};
    if (!hasLatitude || !hasLongitude || !(std::abs(at.latitude) <= 90) || !(std::abs(at.longitude) <= 180))
        return std::nullopt;
    return at;
}

Nation nationFrom(const QString &country)
{
    if (country == u"Guernsey" || country == u"Jersey" || country == u"Isle of Man")
        return Nation::CrownDependency;
    return nationFromSlug(country.toLower().replace(u' ', u'-'));
}

QByteArray resource(const QString &name)
{
    QFile file(u":/phaseout/geo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

double distanceMetres(const Location &a, const Location &b)
{
    constexpr double radians = std::numbers::pi / 180;
    const double dLatitude = (b.latitude - a.latitude) * radians;
    const double dLongitude = (b.longitude - a.longitude) * radians;
    const double h = std::pow(std::sin(dLatitude / 2), 2)
                     + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * std::pow(std::sin(dLongitude / 2), 2);
    return 2 * earthRadiusMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

Result<Gazetteer> Gazetteer::load()
{
    auto gazetteer = fromCsv(resource(u"uk_outcodes.csv"_s), resource(u"gb_sectors.csv"_s));
    if (gazetteer && gazetteer->m_districts.isEmpty())
        return failure(ErrorCode::FormatInvalid, u"uk_outcodes.csv"_s, u"no districts"_s);
    return gazetteer;
}

Result<Gazetteer> Gazetteer::fromCsv(const QByteArray &districts, const QByteArray &sectors)
{
    Gazetteer gazetteer;
    // outcode, latitude, longitude, postcodes, country, region_code, region, district, town, source
    const auto readDistricts = forEachLine(districts, 9, [&gazetteer](const QStringList &cells) {
        const auto at = locationFrom(cells.at(1), cells.at(2));
        if (!at || cells.at(0).isEmpty())
            return false;
        for (const int column : {7, 8}) {
            const QString folded = text::folded(cells.at(column));
            if (folded.isEmpty())
                continue;
            Town &town = gazetteer.m_towns[folded];
            town.districts += *at;
            town.isAuthority = town.isAuthority || column == 7;
        }
        gazetteer.m_districts.insert(cells.at(0), {*at, nationFrom(cells.at(4)), cells.at(5), cells.at(6), cells.at(7), cells.at(8)});
        return true;
    });
    if (!readDistricts)
        return failure(readDistricts.error());
    // sector, latitude, longitude, postcodes
    const auto readSectors = forEachLine(sectors, 3, [&gazetteer](const QStringList &cells) {
        const auto at = locationFrom(cells.at(1), cells.at(2));
        const qsizetype space = cells.at(0).indexOf(u' ');
        if (!at || space < 0)
            return false;
        gazetteer.m_sectors.insert(cells.at(0), *at);
        gazetteer.m_hasSectors.insert(cells.at(0).left(space), true);
        return true;
    });
    if (!readSectors)
        return failure(readSectors.error());
    return gazetteer;
}

const District *Gazetteer::district(QStringView outward) const
{
    const auto found = m_districts.constFind(outward.toString());
    return found == m_districts.cend() ? nullptr : &found.value();
}

SectorState Gazetteer::sectorState(const Postcode &postcode) const
{
    if (m_sectors.contains(postcode.sector()))
        return SectorState::Exists;
    const QString outward = postcode.outward();
    return m_districts.contains(outward) && !m_hasSectors.contains(outward) ? SectorState::NotCovered : SectorState::Missing;
}

std::optional<Location> Gazetteer::sectorLocation(QStringView sector) const
{
    const auto found = m_sectors.constFind(sector.toString());
    return found == m_sectors.cend() ? std::nullopt : std::optional(found.value());
}

std::optional<double> Gazetteer::metresToTown(const QString &town, const Location &from) const
{
    const auto found = m_towns.constFind(text::folded(town));
    if (found == m_towns.cend() || !found->isAuthority)
        return std::nullopt;
    double nearest = distanceMetres(found->districts.front(), from);
    for (const Location &place : found->districts)
        nearest = std::min(nearest, distanceMetres(place, from));
    return nearest;
}

std::optional<Location> Gazetteer::location(const Postcode &postcode) const
{
    if (const auto at = sectorLocation(postcode.sector()))
        return at;
    const District *found = district(postcode.outward());
    return found ? std::optional(found->at) : std::nullopt;
}

Nation Gazetteer::nation(const Postcode &postcode) const
{
    const District *found = district(postcode.outward());
    return found ? found->nation : Nation::Unknown;
}

QString Gazetteer::region(const Postcode &postcode) const
{
    const District *found = district(postcode.outward());
    return found ? found->region : QString();
}

QString Gazetteer::town(const Postcode &postcode) const
{
    const District *found = district(postcode.outward());
    return found ? found->town : QString();
}

} // namespace phaseout
