// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estate/device.h"

#include <QHash>
#include <QRegularExpression>
#include <memory>
#include <vector>

namespace phaseout::rules {

/// Whether a published flaw is in a device's firmware, the surest first.
enum class FlawVerdict {
    Affected,          ///< the statement names its model and its version or day
    LikelyAffected,    ///< by the day alone, or by a version whose day was looked up
    Unknown,           ///< nobody can tell: no firmware text, or one that says too little
    LikelyNotAffected,
    NotAffected,
};
[[nodiscard]] QString flawVerdictSlug(FlawVerdict verdict); ///< "affected", "likely-affected", "unknown", "likely-not-affected", "not-affected"
[[nodiscard]] QString flawVerdictWord(FlawVerdict verdict); ///< translated

/// One published flaw and what it means for one device.
struct Flaw {
    QString cve;
    FlawVerdict verdict = FlawVerdict::Unknown;
    QString reason;     ///< translated: "Built 30 May 2016; affected when built before 25 Jun 2021."
    QString source;     ///< the statement
    QDate exploitedOn;  ///< the day on which its use was published; invalid when it never was
    bool needsLogin = false; ///< only somebody who is logged in can use it
};

/// Published flaws of camera and recorder firmware, from dated tables: for the order of removal, read offline, never probed for.
/// A device of a model that no statement names has none listed, which is not the same as safe. Source of the method:
/// docs/firmware-flaws.md. Thread: any; immutable.
class FirmwareFlaws {
public:
    /// The tables that came with the program. FormatInvalid cannot happen to a tested build.
    [[nodiscard]] static Result<FirmwareFlaws> builtIn();

    /// The flaws whose statements name \a device's model, each once, by name; empty when none does.
    [[nodiscard]] std::vector<Flaw> of(const Device &device) const;
    /// Whether \a device's maker is one whose flaws the tables hold.
    [[nodiscard]] bool knows(const Maker &maker) const;
    [[nodiscard]] QDate date() const { return m_date; } ///< of the table of flaws

private:
    struct Statement {
        QString cve;
        Maker maker;
        QString kind;
        QString models;
        QRegularExpression regex;
        QString from;
        QDate fromBuild;
        QString to;
        QDate toBuild;
        QDate exploitedOn;
        bool needsLogin = false;
        QString source;
    };
    struct Build {
        QString version;
        QDate on;
        QString family;
    };
    [[nodiscard]] Flaw judge(const Statement &statement, const Device &device) const;
    [[nodiscard]] Flaw byDay(Flaw flaw, const Statement &statement, const Device &device) const;
    [[nodiscard]] std::vector<QDate> archived(const Device &device) const;
    std::vector<Statement> m_statements;
    std::vector<Build> m_builds;
    QDate m_date;
};

/// The worst of \a flaws.
[[nodiscard]] KnownFlaw worstOf(const std::vector<Flaw> &flaws);

/// The worst flaw of one device after the other. An estate has few models and versions, so each is judged once: a million
/// devices take a second or two. Thread: one at a time.
class WorstFlaws {
public:
    explicit WorstFlaws(std::shared_ptr<const FirmwareFlaws> flaws) : m_flaws(std::move(flaws)) {}
    /// worstOf(FirmwareFlaws::of(\a device)).
    [[nodiscard]] KnownFlaw of(const Device &device);

private:
    /// What a verdict depends on.
    struct Kind {
        QString maker;
        QString model;
        QString brand;
        QString version;
        QString platform;
        QDate builtOn;
        QDate madeOn; ///< only where nothing says when it was built
        friend bool operator==(const Kind &, const Kind &) = default;
        friend size_t qHash(const Kind &kind, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, kind.maker, kind.model, kind.brand, kind.version, kind.platform, kind.builtOn.toJulianDay(), kind.madeOn.toJulianDay());
        }
    };
    static constexpr qsizetype mostKinds = 100'000; ///< kept at a time; an estate has some thousand
    std::shared_ptr<const FirmwareFlaws> m_flaws;
    QHash<Kind, KnownFlaw> m_known;
};

/// 1: seen from the internet, used by attackers, and affected or likely so; 2: used by attackers and affected, likely so or
/// unknown; 0: neither.
[[nodiscard]] int flawPriority(const Device &device, const std::vector<Flaw> &flaws);

} // namespace phaseout::rules
