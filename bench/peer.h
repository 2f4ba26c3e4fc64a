// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/benches.h"
#include "core/plan/model.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace phaseout::bench {

/// Another program that plans, run as a process of its own on files that we write for it.
class Peer {
public:
    virtual ~Peer() = default;
    [[nodiscard]] virtual QString name() const = 0;    ///< as it is printed
    [[nodiscard]] virtual QString program() const = 0; ///< as it is found on the PATH
    /// Which part of \a problem the program has no words for; empty when it can say all of it.
    [[nodiscard]] virtual QString cannotSay(const plan::Problem &problem) const = 0;
    /// The best timetable that it finds in \a seconds; nothing when it finds none. It writes into \a folder, which is its own.
    /// Fails with FileUnwritable, or with Unsupported when the program cannot be started or reports an error.
    [[nodiscard]] virtual Result<std::optional<plan::Schedule>> solve(const plan::Model &model, double seconds, const QString &folder) const = 0;
};

/// Project management's levelling by priority: crews and order only, so that we place the visits in the order in which it
/// has them, under everything that it was not told.
[[nodiscard]] std::unique_ptr<Peer> taskJuggler();
/// Constraint programming: a cumulative for each pool, sums for stock and money.
[[nodiscard]] std::unique_ptr<Peer> gecode();
/// Mixed integer programming: a binary for each visit and start.
[[nodiscard]] std::unique_ptr<Peer> cbc();

/// What gecode() and cbc() do not take: several pools to choose from, rests, clusters, further costs of ending late, old places.
[[nodiscard]] QString beyondOnePool(const plan::Problem &problem);

/// Runs \a program in \a folder and waits; ends it after \a seconds and a grace. Gives what it wrote to its output.
/// Fails with Unsupported when it does not start or ends with an error.
[[nodiscard]] Result<QByteArray> runPeer(const QString &program, const QStringList &arguments, const QString &folder, double seconds);
/// Prints what our planner and every peer that is installed make of the same made-up estates.
[[nodiscard]] Result<void> benchPeers(const Settings &settings, Table &table);

/// Prints how soon a timetable is good again after one change, and how soon one dragged visit is shown.
[[nodiscard]] Result<void> benchEdits(const Settings &settings, Table &table);

/// Writes \a bytes as \a name into \a folder. Fails with FileUnwritable.
[[nodiscard]] Result<void> writeFor(const QString &folder, const QString &name, const QByteArray &bytes);

} // namespace phaseout::bench
