// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/batch.h"
#include "core/estate/device.h"
#include "core/estate/observation.h"

#include <QJsonObject>
#include <span>
#include <vector>

namespace phaseout {

/// One row of one import: an observation, named so that it is the same in every copy of the project.
struct SeenRow {
    BatchId import;
    qint64 ordinal = 0; ///< 1-based in its import
    friend bool operator==(const SeenRow &, const SeenRow &) = default;
    friend auto operator<=>(const SeenRow &, const SeenRow &) = default;
};

/// "These are one device": each part holds rows of what were devices of their own.
struct JoinedDevices {
    std::vector<std::vector<SeenRow>> parts; ///< two or more
    QString label; ///< what they were called when it was said, for the journal; outside text
    friend bool operator==(const JoinedDevices &, const JoinedDevices &) = default;
};

/// "This row is not of that device."
struct RowApart {
    SeenRow row;
    std::vector<SeenRow> from; ///< rows of that device
    QString label; ///< what that device was called when it was said; outside text
    friend bool operator==(const RowApart &, const RowApart &) = default;
};

/// A device that is named after this row has this id, so that decisions stay with what they were made of when its first
/// row leaves it.
struct RowName {
    SeenRow row;
    DeviceId device;
    friend bool operator==(const RowName &, const RowName &) = default;
};

/// What people said of which rows are of one device. One of the project's documents; it speaks of facts, so that it means the
/// same in whatever order files came in, and goes before every rule. docs/decisions/0017.
struct Identities {
    std::vector<JoinedDevices> joined;
    std::vector<RowApart> apart; ///< each row once
    std::vector<RowName> names;  ///< each row once
    friend bool operator==(const Identities &, const Identities &) = default;

    static constexpr size_t mostWords = 20'000; ///< of each sort
    static constexpr size_t mostRows = 64;      ///< that stand for one device
};

[[nodiscard]] QJsonObject toJson(const Identities &identities);
/// Fails with ValueInvalid: a row that is none, one that is told apart from itself or named twice, too many of anything.
[[nodiscard]] Result<Identities> identitiesFromJson(const QJsonObject &object);

/// The id of a device that is named after a row of an import with the digest \a import.
[[nodiscard]] DeviceId deviceNamedAfter(const QUuid &project, const QByteArray &import, qint64 ordinal);

class Project;
struct Edit;
struct Estate;

/// One observation with where it stands.
struct DeviceRow {
    SeenRow row;
    int batch = 0;    ///< Batch::number
    QString fileName; ///< outside text
    QString rule;     ///< by which it was recognised, identify::matchRuleSlug()
    Observation observation;
};
/// The rows that \a device stands on, in order of import and row. NotFound.
[[nodiscard]] Result<std::vector<DeviceRow>> rowsOf(Project &project, const DeviceId &device);

/// What speaks against \a devices being one, in the user's words: "MAC address", "serial number", "maker", "kind", "store".
[[nodiscard]] QStringList differencesOf(const Estate &estate, std::span<const DeviceId> devices);
/// "These are one device." Takes back what told them apart. Fails with NotFound, or ValueInvalid for fewer than two devices.
[[nodiscard]] Result<Edit> mergeDevices(Project &project, std::span<const DeviceId> devices);
/// "These rows are not of this device": together they are another. The device keeps its id and what was decided of it. Takes
/// back what joined them. Fails with NotFound (also a row that is not the device's), or ValueInvalid when none or all are given.
[[nodiscard]] Result<Edit> splitDevice(Project &project, const DeviceId &device, std::span<const SeenRow> rows);

} // namespace phaseout
