// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// The verifier's own view of the three files. Written from the description of their formats (core/plan/problemjson.h,
/// schedule.h, certificate.h), on purpose without using that code.
namespace phaseout::verify {

__extension__ typedef __int128 Wide;
using Number = std::int64_t;
template <int width>
using Rows = std::vector<std::array<Number, width>>;

struct Visit {
    QString label;
    Number team = 1;
    Rows<3> choices; // pool, duration, cost
    Rows<3> also;    // which of the choices, pool, team: crews of other kinds at the same time
    Rows<2> draws;   // item, quantity
    Rows<2> spends;  // budget, amount
    Number weight = 0;
    Number deadline = -1;
    Number tardiness = 0;
    Rows<3> steps;    // from, cost, per slot
    Rows<2> starts;   // first, last
    Rows<3> closures; // first, last, kind
    Number pin = -1;
    Number oldStart = -1;
    Number disruption = 0;
    Number cluster = -1;
};

struct Money {
    bool carryOver = false;
    std::vector<Number> periods;
    std::vector<Number> caps;
};

struct Instance {
    QByteArray digest;
    std::vector<Number> weekOfSlot;
    Number weeks = 0;
    std::vector<std::vector<Number>> capacity; // by pool and slot
    std::vector<Rows<2>> rests;                // by pool: first, last; nothing starts there, work under way waits
    std::vector<std::vector<Number>> arrived;  // by item and week, summed
    std::vector<Money> budgets;
    std::vector<Number> visitCosts; // by cluster
    std::vector<Visit> visits;
    Rows<3> precedence; // before, after, lag
    Rows<2> freezes;
    Rows<2> locked;
    Number unplacedCost = 0;

    [[nodiscard]] Number slotCount() const { return static_cast<Number>(weekOfSlot.size()); }
};

struct Timetable {
    QByteArray problem;
    std::vector<Number> starts;
    std::vector<Number> pools;
    std::vector<std::vector<Number>> crews;
    Number objective = 0;
};

struct StripPrices {
    bool isMoney = false;
    Number index = 0;
    Number unit = 1;
    std::vector<Number> cells;
};

struct PriceSet {
    Number scale = 1;
    std::vector<std::vector<Number>> crews;
    std::vector<std::vector<Number>> stock;
    std::vector<std::vector<Number>> money;
    std::vector<Number> order;
    std::vector<StripPrices> strips;
};

struct Proof {
    QByteArray problem;
    PriceSet prices;
    std::vector<PriceSet> eliminations; // none: the prices alone prove it
    bool isExhausted = false;           // what they leave has to be gone through
    Number bound = 0;
};

/// Each reads one file; nothing when it cannot be read or is not what it should be, and \a trouble then says where.
[[nodiscard]] std::optional<Instance> readInstance(const QString &fileName, QString &trouble);
[[nodiscard]] std::optional<Timetable> readTimetable(const QString &fileName, const Instance &instance,
                                                     QString &trouble);
[[nodiscard]] std::optional<Proof> readProof(const QString &fileName, const Instance &instance, QString &trouble);

} // namespace phaseout::verify
