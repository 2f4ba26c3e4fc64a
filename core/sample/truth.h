// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/sample/told.h"

#include <QStringList>
#include <vector>

namespace phaseout::sample {

/// One device of a sample estate as it truly is.
struct TruthDevice {
    QString mac; ///< lower case with colons
    QString ip;
    QString serial;
    QString maker; ///< a slug; empty for what no maker of cameras made
    QString brand;
    QString deviceClass; ///< a slug
    QString model;
    QString store; ///< its code
    bool isInScope = false;
    bool isGone = false; ///< no longer there; old lists still speak of it
    QStringList sources; ///< the kinds of file that speak of it: "north-list", "sadp", "scan", "workbook"; may be empty
    QString firmware;    ///< the version that it runs; empty where nobody would know
    QString name;        ///< as people name it in their lists: "CAM 03 TILLS"; empty for tills and printers
    QString hostName;    ///< as the network names it: "st0231-cam03"
    Told told;           ///< what those files tell of it
    friend bool operator==(const TruthDevice &, const TruthDevice &) = default;
};

struct TruthStore {
    QString code;
    int inScopeDevices = 0;
    friend bool operator==(const TruthStore &, const TruthStore &) = default;
};

/// What truth.json says.
struct Truth {
    std::vector<TruthDevice> devices;
    std::vector<TruthStore> stores;
};

/// Reads a truth.json that writeSample() wrote. Fails with FileNotFound, FileUnreadable, FormatInvalid for anything
/// else, and Cancelled. Memory: some 500 bytes a device.
[[nodiscard]] Result<Truth> readTruth(const QString &path, const JobContext &context);

/// Whether a file that begins with \a head (200 bytes are enough) is the truth of a sample. Import passes over it.
[[nodiscard]] bool isTruth(QByteArrayView head);

/// The name of the file, beside the sample's others.
[[nodiscard]] QString truthFileName();

} // namespace phaseout::sample
