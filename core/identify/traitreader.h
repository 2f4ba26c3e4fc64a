// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/makerrules.h"

#include <deque>
#include <unordered_map>

namespace phaseout::identify {

constexpr int classByName = 1; ///< Clue::classRank of a word in the device's name, the weakest

/// One thing that a trait says.
struct Clue {
    Layer layer = Layer::Inventory;
    std::optional<Strength> strength; ///< for a maker, or for a class where there is no maker; nothing: says neither
    QString rule;
    QString read;  ///< outside text, at most 200 characters
    Maker maker;
    QString brand;
    QString label; ///< the written name that this stands on, if it does
    DeviceClass deviceClass = DeviceClass::Unknown;
    int classRank = 0; ///< which clue wins when classes differ; 0: says no class
    bool isCameraLike = false;
};

/// All that one trait says.
struct Reading {
    QString text; ///< tidied; empty when it means "no value"
    std::vector<Clue> clues;
    bool isLandlords = false; ///< a column for the maker that says "Landlord"
    QString serial; ///< fields that other texts hold: a realm's serial number, a serial number's model
    QString model;
    std::optional<MacAddress> mac;
    QDate madeOn;
    Maker serialMaker; ///< whose shape a serial number has
    Firmware firmware;
    int channels = 0;
};

/// Reads traits by the rules and remembers every distinct text: an estate of a million devices has few thousand models,
/// servers and firmware texts. Thread: one at a time; each worker has its own.
class TraitReader {
public:
    /// \a today bounds dates of manufacture and firmware.
    TraitReader(rules::MakerRules::Pointer rules, QDate today);

    /// What \a trait says when a source of kind \a source gives it; null for kinds that say nothing of what a device is.
    /// The answer lives until forgetSome().
    [[nodiscard]] const Reading *read(const Trait &trait, SourceKind source);
    /// What the address's prefix says, or null. Lives as long as the reader.
    [[nodiscard]] const Clue *address(const MacAddress &mac);
    /// Frees what only the last device had, and more when very many distinct texts were read. Call between devices.
    void forgetSome();

private:
    [[nodiscard]] Reading readNew(const Trait &trait, SourceKind source) const;
    void readPattern(TraitKind kind, SourceKind source, const QString &text, Reading &into) const;
    void readSerial(const QString &text, Reading &into) const;
    void readModel(const QString &text, Reading &into) const;
    [[nodiscard]] bool isCompany(const QString &text) const;
    void readVendor(SourceKind source, const QString &text, Reading &into) const;
    void readClass(SourceKind source, const QString &text, Reading &into) const;
    void readNamedClass(SourceKind source, const QString &text, Reading &into) const;

    rules::MakerRules::Pointer m_rules;
    QDate m_today;
    std::unordered_map<std::string, Reading> m_known;
    std::deque<Reading> m_once; // of texts that hardly any two devices share
    std::unordered_map<const rules::AddressClaim *, Clue> m_addresses;
    std::string m_key; // kept for its memory
};

} // namespace phaseout::identify
