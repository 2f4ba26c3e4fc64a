// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"
#include "core/estate/observation.h"
#include "core/identify/traitreader.h"

#include <span>
#include <vector>

/// What a device is: maker, brand, class, firmware and how sure, from all its observations; and which device an observation
/// belongs to. docs/identification.md describes the decision model.
namespace phaseout::identify {

/// What all observations of one device amount to.
struct Identification {
    std::optional<IpAddress> ip;
    std::optional<MacAddress> mac;
    QString serial;
    QString model;
    QString name;
    QString firmwareText;
    Firmware firmware;
    int channels = 0;
    QDate firstSeen; ///< UTC dates; invalid when no observation is dated
    QDate lastSeen;
    int observations = 0;

    Maker maker; ///< the likeliest; unknown for Verdict::Unknown and Verdict::Conflict
    QString brand; ///< what is printed on it: outside text unless a table names it
    DeviceClass deviceClass = DeviceClass::Unknown;
    bool isClassByName = false; ///< nothing but its name tells its class: it may be what it watches, "Switch room"
    Verdict verdict = Verdict::Unknown;
    int confidence = 0; ///< per cent
    QDate madeOn;
    QDate installedOn; ///< as a list says
    bool isExposed = false;
    bool isLandlords = false; ///< a list says that it is the landlord's
    bool isCameraLike = false; ///< something says that it sees or records, whoever made it
    bool isInScopeEitherWay = false; ///< it is said to be of two makers, and both are in scope
    std::vector<Evidence> evidence; ///< the strongest first, at most 40
    friend bool operator==(const Identification &, const Identification &) = default;
};

/// Identifies devices, one after another. Thread: one at a time; each worker has its own, because it remembers the texts
/// that it has read. 200,000 devices of three observations take under three seconds of one core: docs/identification.md.
class Identifier {
public:
    /// \a today bounds dates of manufacture and firmware builds.
    Identifier(rules::MakerRules::Pointer rules, rules::ScopePolicy policy, QDate today);

    /// Weighs all \a observations of one device; \a sourceNames has the file's name for each. Independent of their order.
    /// Pure but for the memory of texts.
    [[nodiscard]] Identification identify(std::span<const Observation> observations, std::span<const QString> sourceNames);

    /// Fills what identify derives in \a device, then what its decision says: a person's word overrides the evidence for the
    /// fields it names. Sets isInScope and needsDecision by the verdict and the scope policy.
    void apply(const Identification &identification, Device &device) const;

private:
    void placeInScope(const Identification &from, Device &device) const;

    rules::MakerRules::Pointer m_rules;
    rules::ScopePolicy m_policy;
    TraitReader m_reader;
    QString m_placeForm; ///< "%1, row %2"
};

} // namespace phaseout::identify
