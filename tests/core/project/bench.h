// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/project/edits.h"
#include "core/project/importsession.h"

/// A small project to try things on, with a clock that stands still and ids that repeat.
namespace phaseout::test {

[[nodiscard]] const Knowledge &knowledge();

/// Rows of one file as a reader would give them.
struct Facts {
    QString name;
    std::vector<StoreRow> stores;
    std::vector<SubnetRow> subnets;
    std::vector<Observation> observations;
    QByteArray sha256 = {}; ///< of the file; nothing: of none, so that no two came together
};

/// Northbridge's register of \a stores stores, codes 0001, 0002 … in the regions London and Scotland, in turn.
[[nodiscard]] Facts registerOf(int stores, const QString &name = QStringLiteral("stores.csv"));
/// One range of addresses a store: 10.0.N.0/24.
[[nodiscard]] Facts subnetsOf(int stores);
/// \a perStore cameras in each of \a stores stores, in the store's range, the last of each known by a weak hint only.
[[nodiscard]] Facts scanOf(int stores, int perStore, const QString &name = QStringLiteral("scan.xml"));
/// The same cameras as an inventory lists them: by serial number and store code, with host names that carry the code.
[[nodiscard]] Facts inventoryOf(int stores, int perStore);

struct Bench {
    FixedClock clock{QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC)};
    SeededIds ids{7};
    Project::Services services{clock, ids, knowledge(), QStringLiteral("Tester")};

    [[nodiscard]] static QUuid projectId();
    [[nodiscard]] static QUuid originId();
    [[nodiscard]] static Programme programme();
    /// A new project in memory.
    [[nodiscard]] std::unique_ptr<Project> fresh();
    /// A new project in the file \a path, and the same opened again.
    [[nodiscard]] std::unique_ptr<Project> fresh(const QString &path);
    [[nodiscard]] std::unique_ptr<Project> reopened(const QString &path);
    /// With register, subnets and a scan of \a stores stores in it.
    [[nodiscard]] std::unique_ptr<Project> filled(int stores = 4, int perStore = 3);
};

[[nodiscard]] Result<ImportReport> import(Project &project, const std::vector<Facts> &files, bool isDryRun = false);

/// Everything of \a estate, one line each, in an order of its own: two estates are equal when their dumps are. \a isByValue
/// leaves out ids, and what depends on the order in which files came in.
[[nodiscard]] QString dumpOf(const Estate &estate, bool isByValue = false);

/// The lines that only one of two dumps has, each with a sign before it; empty when there are none.
[[nodiscard]] QString difference(const QString &actual, const QString &wanted);

/// An edit of \a changes things drawn from \a random that \a estate allows.
[[nodiscard]] Edit randomEdit(const Estate &estate, Random &random, IdSource &ids);

[[nodiscard]] QByteArrayList findingIds(const std::vector<Finding> &findings);

} // namespace phaseout::test
