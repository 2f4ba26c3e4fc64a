// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/codeindex.h"
#include "core/locate/locator.h"
#include "core/locate/namedstore.h"
#include "core/locate/placeindex.h"
#include "core/locate/spokencode.h"
#include "core/locate/subnetindex.h"

#include <QCache>
#include <mutex>

namespace phaseout {

/// What speaks for one store, from one observation.
struct Locator::Vote {
    quint32 store = 0;
    int chance = 0; // per mille, of being right by itself
    int group = 0;  // sources that err together: 0 a document's row, 1 the network, 2 names; 3 a person's rule
    Evidence evidence;
    bool isBeforeSplit = false; // of a store that was split since
    bool isOlder = false; // of a list's older state
};

/// The Locator's indexes. Stores are numbered here by rank: (organisation's name, code).
struct Locator::Data {
    struct Known {
        StoreId id;
        QString code;
        size_t given = 0; // position in the caller's span
        QString organisation; // by name
        QString called;       // its code, with "@" and its company where another store has that very code
        int newIn = 0; // Store::newIn
        QString name;
        QStringList former = {}; // formerCodes()
    };
    /// The best answer to an address that many devices of one store share.
    struct Answer {
        bool isFound = false;
        quint32 store = 0;
        int chance = 0;
        QString rule;
    };

    /// What people's rules say of one observation.
    struct Ruled {
        bool isAny = false;
        std::optional<quint32> store; // none where they disagree
    };
    struct Certain {
        quint32 store = 0;
        QString rule; // "code", "subnet" or "rule"
    };

    Data(std::vector<PlaceEntry> entries, const Gazetteer &gazetteer, LocatorOptions given)
        : places(std::move(entries), gazetteer, given.fascias), options(std::move(given)), answers(20'000), spokenTexts(20'000), placeNames(20'000)
    {
    }

    std::vector<Known> stores;
    QHash<int, quint32> ranks; // of the stores as given
    PlaceIndex places;
    LocatorOptions options;
    CodeIndex codes;
    QHash<QString, std::vector<quint32>> shared; // stores by the key of a code that several have, or had before they were renumbered
    CodeIndex sharedCodes;                       // the first of each of these, to look for such codes in host names
    std::vector<CodeIndex> olderCodes;           // of the stores that there were before each of newer; none where no code is shared
    SubnetIndex subnets;
    QHash<quint32, std::vector<Subnet>> ownSubnets; // IPv4, of a store
    HostNames hostNames;
    PlaceRules rules;
    QHash<quint32, std::pair<QDate, std::vector<quint32>>> parts; // of a store that was split
    QHash<QString, std::vector<quint32>> names; // stores by their folded name, where that tells a store
    std::vector<int> newer;              // the registers that stores are new in, in order
    mutable std::mutex answersMutex;
    QCache<QString, Answer> answers;     // guarded by answersMutex
    mutable QCache<QString, std::optional<NamedStore>> spokenTexts; // likewise
    mutable QCache<QString, std::optional<NamedStore>> placeNames;  // likewise
    QHash<int, QStringList> files;       // by batch: what its sheet and its file are called

    struct Ranked {
        quint32 store = 0;
        int chance = 0; // per mille
        PlaceFeatures features{};
    };
    /// The one store that \a text, a code of \a row, names. Of several that have it, the one whose company is said behind ("0095@Alpha Ltd") or in
    /// the row, else the one that was in a register when the row came in.
    [[nodiscard]] std::optional<quint32> coded(const QString &text, const Observation &row) const;
    [[nodiscard]] std::vector<quint32> sharing(const QString &code) const; // the stores that have it, where those are several
    [[nodiscard]] std::optional<quint32> ofCompany(const QString &code, const QString &company) const;
    /// What the name of a sheet, file or folder says.
    struct PlaceNamed {
        quint32 store = 0;
        int chance = 0; // per mille
        QString read;
        [[nodiscard]] bool isSure() const;
    };
    /// By the sheet, else the file, else the innermost folder that is called after a store. Null where the row has a code of its own, or
    /// names a store and nothing is a folder's whole name but a code.
    [[nodiscard]] std::optional<PlaceNamed> byPlaceName(const Observation &observation) const;
    /// The store that a name or an address has the code of. Perhaps, where the code may be a house number: before words that are not all that
    /// store's, and before a comma and a street.
    [[nodiscard]] std::optional<NamedStore> spoken(const QString &text) const;
    [[nodiscard]] std::optional<NamedStore> saidBy(const QString &placeName) const;
    /// What \a find says of \a text, or said: many rows have the same.
    template <class Find>
    [[nodiscard]] std::optional<NamedStore> kept(QCache<QString, std::optional<NamedStore>> &known, const QString &text, Find find) const
    {
        {
            const std::lock_guard lock(answersMutex);
            if (const std::optional<NamedStore> *before = known.object(text))
                return *before;
        }
        const std::optional<NamedStore> found = find();
        const std::lock_guard lock(answersMutex);
        known.insert(text, new std::optional(found));
        return found;
    }
    [[nodiscard]] Ruled ruled(const Observation &observation) const;
    [[nodiscard]] std::optional<Certain> certain(const Observation &observation) const;
    [[nodiscard]] std::optional<IpAddress> counterpart(const IpAddress &address, const Subnet &of, quint32 store) const;
    /// Whether what the import \a batch brought may mean \a store: it was in a register by then. Everything may that has no number yet.
    [[nodiscard]] bool isOld(quint32 store, int batch) const { return stores[store].newIn == 0 || batch == 0 || stores[store].newIn <= batch; }
    /// The one store of a folded \a name, or the one of them that was in a register by \a batch.
    [[nodiscard]] std::optional<quint32> named(const QString &name, int batch) const;
    /// The one store whose whole name \a text is, beside words such as "store", its town and its company at most.
    /// \a place is \a text, read.
    [[nodiscard]] std::optional<quint32> called(const QString &text, const PlaceText &place, int batch) const;
    [[nodiscard]] std::vector<Ranked> rank(const PlaceText &text, int batch = 0) const;
    /// \a text, which may begin with what a source calls a store of ours (\a isNamed), or with anybody's name.
    [[nodiscard]] Answer answer(const QString &text, bool isNamed, int batch);
};

/// Per mille, of being right: a code, and a name that one store alone has or a code among other words. Estimates, kept below
/// what registers promise: docs/mapping.md, "What is estimated".
inline constexpr int codeChance = 985;
inline constexpr int nameChance = 900;
inline constexpr int perhapsChance = 600; // of a code that may be a number, a count or a year
[[nodiscard]] constexpr int chanceOf(NamedStore::By by) { return by == NamedStore::By::Code ? codeChance : by == NamedStore::By::Words ? nameChance : perhapsChance; }

[[nodiscard]] constexpr Strength strengthOf(int chance) { return chance >= 950 ? Strength::Strong : chance >= 700 ? Strength::Fair : Strength::Weak; }

/// "postcode-number", "address" or "site-name": what \a features rest on.
[[nodiscard]] QString placeRule(const PlaceFeatures &features);

} // namespace phaseout
