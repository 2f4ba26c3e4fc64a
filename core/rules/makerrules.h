// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"
#include "core/rules/addressprefixes.h"
#include "core/rules/patternrule.h"
#include "core/rules/scopepolicy.h"

#include <QSet>
#include <map>
#include <memory>

namespace phaseout::rules {

/// A maker as people read it.
struct MakerInfo {
    Maker maker;
    QString name;           ///< "Hikvision"
    bool isInScope = false; ///< what the scope policy asks about
};

/// What a written name, in a vendor's column or before a model, says.
struct NameClaim {
    QString rule; ///< "maker-name" or "re-brand"; "several-makers" where names were written that contradict each other
    Maker maker;
    QString brand; ///< as the table writes it; of several makers all that was written
    Strength strength = Strength::Weak;
};

/// A project's own tables of makers, as text by name: "brands.tsv". Of the IEEE's listings they hold what is new in them.
using MakerTables = std::map<QString, QString>;
/// Characters of all tables of a project together.
inline constexpr qsizetype mostTableCharacters = 1'000'000;

/// The names that tables may have, in the order in which they are read: those of resources/rules/, then the IEEE's listings.
[[nodiscard]] const QStringList &makerTableNames();
/// How many rows a table of \a text has, its head apart.
[[nodiscard]] int rowsOfTable(const QString &text);

/// Everything that tells makers, brands and classes apart: dated tables of facts, with the user's additions. Immutable once
/// loaded; every const member may be called from any thread.
class MakerRules {
public:
    using Pointer = std::shared_ptr<const MakerRules>;

    /// The tables that came with the program. FormatInvalid cannot happen to a tested build.
    [[nodiscard]] static Result<Pointer> builtIn();
    /// The same with the user's additions: tables of the same names and columns, whose rows replace those of the same key
    /// and come first among patterns, and the IEEE's own oui.csv, mam.csv and oui36.csv. Other names are passed over. Fails
    /// with FormatInvalid with the table's name and the line in the detail, or LimitExceeded.
    [[nodiscard]] static Result<Pointer> load(const MakerTables &tables);
    /// What \a present comes to with \a added, each in the place of the table of that name; a listing that says nothing new is
    /// in it no longer. Fails as load(), with ValueInvalid for another name, LimitExceeded above mostTableCharacters, and
    /// FormatInvalid also for a row that names a maker whom no table has.
    [[nodiscard]] static Result<MakerTables> withTables(const MakerTables &present, const MakerTables &added);

    [[nodiscard]] const MakerInfo *info(const Maker &maker) const; ///< null for a maker that no table knows
    [[nodiscard]] QString makerName(const Maker &maker) const;     ///< its name, else its slug
    [[nodiscard]] bool isInScope(const Maker &maker) const;
    [[nodiscard]] std::vector<MakerInfo> makers() const; ///< by slug

    [[nodiscard]] const AddressPrefixes &prefixes() const { return m_prefixes; }
    /// The first pattern of that kind that fits; \a text is tidied, for OpenPort the number.
    [[nodiscard]] std::optional<PatternHit> match(TraitKind kind, const QString &text) const;
    /// The first model pattern that fits \a model, already as plainModel() and without a brand word.
    [[nodiscard]] std::optional<PatternHit> matchModel(const QString &model) const;
    /// What a vendor's name says: makers by their leading words, brands only when nothing but company words follow. Of several names
    /// ("Hikvision (HiWatch)") whose they all may be; where there is no such maker ("Hikvision / Axis") each is only asked about.
    [[nodiscard]] std::vector<NameClaim> named(const QString &vendor) const;
    /// What the leading words of \a text say, and in \a length how many characters they take. Of names that overlap the longer
    /// speaks: "Illustra Essentials" in "Tyco Illustra Essentials".
    [[nodiscard]] std::vector<NameClaim> leadingName(const QString &text, qsizetype *length) const;
    /// Whether the re-brand table lists \a brand as made by \a maker, mixed and former included.
    [[nodiscard]] bool isLabelOf(const QString &brand, const Maker &maker) const;
    /// Whether \a name is a name of \a maker itself, whoever else's devices it stands on.
    [[nodiscard]] bool isOwnName(const QString &name, const Maker &maker) const;
    /// By its last word where that is a kind of thing ("camera switch" is a switch), but what stands behind "for", "with", "in" and the
    /// like only where the words before it say nothing. Of several things what sees, hears or records. Unknown for words that say nothing.
    [[nodiscard]] DeviceClass classOf(const QString &words) const;
    /// What the words in a device's name say ("st0231-cam07.shop.example": a camera), numbers and short words apart. Unknown
    /// where they say nothing, or different things.
    [[nodiscard]] DeviceClass classInName(const QString &name) const;
    /// A serial number that many devices share: a main board's default, "unknown", all one digit, or under four characters.
    [[nodiscard]] bool isPlaceholderSerial(QStringView serial) const;
    /// An address that is nobody's own: assigned by software, multicast, of a router pair, or an example.
    [[nodiscard]] bool isSharedAddress(const MacAddress &mac) const;
    [[nodiscard]] const ScopePolicy &scope() const { return m_scope; }

    [[nodiscard]] const QByteArray &digest() const { return m_digest; } ///< SHA-256 over names and bytes of every file read
    [[nodiscard]] QDate date() const { return m_date; }                 ///< the newest of the tables'
    [[nodiscard]] QString version() const;                              ///< "2026-11-21-1a2b3c4d": date and digest

private:
    friend class MakerRulesLoading;
    MakerRules() = default;

    [[nodiscard]] std::vector<NameClaim> namedByLeading(const QString &vendor) const;
    [[nodiscard]] DeviceClass classOfOne(const QStringList &words) const;

    std::map<QString, MakerInfo> m_makers;
    std::map<QString, std::vector<NameClaim>> m_names; // by folded name
    AddressPrefixes m_prefixes;
    std::map<TraitKind, std::vector<PatternRule>> m_patterns;
    std::vector<PatternRule> m_models;
    std::map<QString, DeviceClass> m_classWords; // by folded words
    QSet<QString> m_accessories;                 // folded words
    QSet<QString> m_placeholders;                // folded
    std::vector<std::pair<int, quint64>> m_sharedPrefixes; // bits and leading bits
    ScopePolicy m_scope;
    QByteArray m_digest;
    QDate m_date;
};

} // namespace phaseout::rules
