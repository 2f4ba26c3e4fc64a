// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/store.h"
#include "core/values/postcode.h"

#include <QHash>
#include <QString>
#include <optional>

namespace phaseout {

/// A point in degrees, WGS 84.
struct Location {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const Location &, const Location &) = default;
};

/// Great-circle distance in metres, on a sphere of 6,371,008.8 m (the mean radius of WGS 84); wrong by at most 0.6 %.
[[nodiscard]] double distanceMetres(const Location &a, const Location &b);

/// What is known of a postcode district ("SW8"). Where a district lies on a border, nation and region are those of most
/// of its postcodes.
struct District {
    Location at; ///< the mean of its postcodes
    Nation nation = Nation::Unknown;
    QString regionCode; ///< official code, "E12000007"; as in uk_regions.geojson; empty in the Crown Dependencies
    QString region;     ///< "London", "Scotland"
    QString authority;  ///< local authority or island, may be empty
    QString town;       ///< may be empty
};

/// Whether a postcode's sector is one that the gazetteer knows.
enum class SectorState {
    Exists,
    Missing,    ///< no such sector in Great Britain: the postcode is mistyped, very new, or long gone
    NotCovered, ///< a district whose sectors are not in the data (Northern Ireland, Crown Dependencies)
};

/// The postcode districts and sectors of the United Kingdom and the Crown Dependencies, with their places.
/// Source: resources/geo/ATTRIBUTION.md. Immutable after loading; thread: any.
class Gazetteer {
public:
    /// The built-in data (2,966 districts, 10,847 sectors). About 20 ms. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<Gazetteer> load();
    /// Reads the two tables from text laid out as the built-in files. Fails with FormatInvalid, subject the line.
    [[nodiscard]] static Result<Gazetteer> fromCsv(const QByteArray &districts, const QByteArray &sectors);

    /// The district "SW8", or nothing.
    [[nodiscard]] const District *district(QStringView outward) const;
    [[nodiscard]] SectorState sectorState(const Postcode &postcode) const;
    /// The middle of the sector "SW8 2", or nothing.
    [[nodiscard]] std::optional<Location> sectorLocation(QStringView sector) const;

    /// The middle of the postcode's sector, else of its district, else nothing. Typically within 1 km in towns.
    [[nodiscard]] std::optional<Location> location(const Postcode &postcode) const;
    [[nodiscard]] Nation nation(const Postcode &postcode) const; ///< Unknown when the district is
    [[nodiscard]] QString region(const Postcode &postcode) const; ///< empty when the district is unknown
    [[nodiscard]] QString town(const Postcode &postcode) const;   ///< empty when unknown

    /// Metres from \a from to the nearest district whose local authority or town is called \a town; nothing when no local authority
    /// is, because small places share their names.
    [[nodiscard]] std::optional<double> metresToTown(const QString &town, const Location &from) const;

    [[nodiscard]] qsizetype districtCount() const { return m_districts.size(); }
    [[nodiscard]] qsizetype sectorCount() const { return m_sectors.size(); }

private:
    QHash<QString, District> m_districts;
    QHash<QString, Location> m_sectors;
    struct Town {
        QList<Location> districts;
        bool isAuthority = false;
    };
    QHash<QString, Town> m_towns; // by folded name
    QHash<QString, bool> m_hasSectors; // districts whose sectors are in the data
};

} // namespace phaseout
