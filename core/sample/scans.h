// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/devices.h"
#include "core/sample/outputfile.h"
#include "core/sample/told.h"

namespace phaseout::sample {

/// One scan as nmap writes it with -oX: the elements of nmap's own document type, with the evidence and the traps that
/// docs/sample.md lists. Nothing here was ever scanned.
class Scan {
public:
    /// Begins the file; \a name goes into the scan's own words ("north-west").
    Scan(std::unique_ptr<OutputFile> file, const QString &name, const SampleOptions &options);
    /// The hosts of \a shop that the scanner met, and some addresses where nobody answered.
    /// Adds to \a told, which has one for each of \a items, what they say there.
    void write(const Shop &shop, const std::vector<Item> &items, std::vector<Told> &told);
    [[nodiscard]] Result<void> close();

private:
    [[nodiscard]] Told writeHost(const Shop &shop, const Item &item, Random &random);
    void writeDown(quint32 address);

    std::unique_ptr<OutputFile> m_file;
    SampleOptions m_options;
    qint64 m_started; ///< seconds since 1970, UTC
    qint64 m_up = 0;
    qint64 m_down = 0;
};

} // namespace phaseout::sample
