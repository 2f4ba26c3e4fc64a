// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sadpfiles.h"
#include "core/sample/sample.h"
#include "core/sample/scans.h"
#include "core/sample/truthfile.h"
#include "core/sample/workbook.h"

#include <map>

namespace phaseout::sample {

/// All files of one sample, open side by side while the shops pass by in order.
class EstateFiles {
public:
    EstateFiles(const QString &folder, const SampleOptions &options)
        : m_folder(folder)
        , m_options(options)
    {
    }
    /// Makes the files that every sample has. Fails with FileUnwritable.
    [[nodiscard]] Result<void> open();
    /// One shop into every file that speaks of it. Fails with FileUnwritable.
    [[nodiscard]] Result<void> write(const Shop &shop, const Shop &neighbour, const std::vector<Item> &items);
    /// Ends every file. Fails with FileUnwritable or DiskFull. Call once.
    [[nodiscard]] Result<Written> close();

private:
    struct SadpFile {
        std::unique_ptr<OutputFile> file;
        SadpShape shape = SadpShape::Full;
        int number = 0; ///< of the line last written
    };

    [[nodiscard]] Result<void> create(std::unique_ptr<OutputFile> &file, const QString &name, const QString &header);
    // Each adds to what is told of each item.
    using AllTold = std::vector<Told>;
    [[nodiscard]] Result<void> writeScan(const Shop &shop, const std::vector<Item> &items, AllTold &told);
    [[nodiscard]] Result<void> writeSadp(const Shop &shop, const std::vector<Item> &items, AllTold &told);
    [[nodiscard]] Result<void> writeLists(const Shop &shop, const Shop &neighbour, const std::vector<Item> &items, AllTold &told);
    void writeTruth(const Shop &shop, const std::vector<Item> &items, const AllTold &told);
    [[nodiscard]] Result<std::unique_ptr<Scan>> openScan(const QString &name, const QString &title);
    [[nodiscard]] Result<SadpFile> openSadp(const QString &name, SadpShape shape);
    [[nodiscard]] QString path(const QString &name) const;

    QString m_folder;
    SampleOptions m_options;
    std::unique_ptr<OutputFile> m_register;
    std::unique_ptr<OutputFile> m_subnets;
    std::unique_ptr<OutputFile> m_sightings;
    std::unique_ptr<OutputFile> m_northList;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<TruthFile> m_truth;
    std::map<QString, std::unique_ptr<Scan>> m_scans; ///< by region
    std::map<QString, SadpFile> m_sadp;               ///< by region
    std::vector<TruthStore> m_stores;
    int m_northNumber = 0;
};

} // namespace phaseout::sample
