// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locate/fascias.h"
#include "core/rules/gazetteer.h"

#include <QHash>
#include <array>
#include <span>
#include <vector>

namespace phaseout {

/// What is compared between a free text and one store. All values are hundredths: a yes is 100, and words count by how
/// rare they are in the register (natural logarithm of stores per place with the word). docs/mapping.md explains each.
enum class PlaceFeature {
    Any,                ///< 100 for every candidate: how often a candidate is right at all
    PostcodeSame,
    PostcodeSlipInside, ///< one character off, same sector
    PostcodeSlip,       ///< one character off or two swapped, other sector
    PostcodeSector,     ///< same sector only
    PostcodeWithin2Km, PostcodeWithin6Km, PostcodeWithin20Km,
    PostcodeFar,        ///< over 20 km apart, or no place known for one of them
    PostcodeImpossible, ///< beside the former four: the text's sector does not exist
    PostcodeNotGiven,
    StoreWithoutPostcode,
    DistrictSame,       ///< no whole postcode given, but the district
    NumberSame, NumberOverlaps, NumberOther, NumberOnlyGiven, NumberOnlyInStore,
    StreetSame,         ///< by rarity of the rarest common pair such as "wandsworth road"
    StreetOther,        ///< both name streets, none in common
    WordsFound, WordsAlmost, WordsMissing, StoreWordsMissing, ///< by rarity; company words left out
    WordsMissingThere,  ///< WordsMissing once more, where postcode and number are the same: a house has several names
    CompanySame, CompanyOther,
    CompanyPartly,      ///< beside CompanySame, by rarity: company words of the text that the store does not have
    KindOther,          ///< one is a café, pharmacy, filling station … and the other is not
    PostcodeAndNumber,  ///< PostcodeSame and NumberSame
    PostcodeNotNumber,  ///< PostcodeSame and NumberOther
    PostcodeNotStreet,  ///< PostcodeSame and StreetOther
    StreetAndNumber,    ///< StreetSame and NumberSame
    StreetNotNumber,    ///< StreetSame and NumberOther
    TownOther,          ///< the text names places beside its street, none of them the store's, and no postcode says it is there
    PremisesOther,      ///< no company, and another unit or letter than the store's, or another number in another street at its postcode
    PostcodeAlone,      ///< PostcodeSame, and the text says no more than whose it is
    Count
};
constexpr size_t placeFeatureCount = static_cast<size_t>(PlaceFeature::Count);
[[nodiscard]] QLatin1StringView placeFeatureName(PlaceFeature feature); ///< "postcode-same": in the calibration file
using PlaceFeatures = std::array<int, placeFeatureCount>;

/// A store as the index knows it.
struct PlaceEntry {
    PlaceText text;       ///< of its address lines, town and postcode
    QStringList nameWords; ///< of its name
    QStringList nameTowns; ///< those of them that no street has
    QStringList organisationWords;
    std::optional<Location> location;
};

struct PlaceCandidate {
    quint32 store = 0; ///< position in the span given to the index
    PlaceFeatures features{};
};

/// Finds the stores that a free text might mean: by postcode (also one character off), sector, and rare words (also one
/// character off). Immutable after construction; thread: any.
class PlaceIndex {
public:
    /// \a gazetteer is used during construction and by candidates(): it must live as long. \a fascias tell a text about
    /// somebody else's shop.
    PlaceIndex(std::vector<PlaceEntry> entries, const Gazetteer &gazetteer, Fascias fascias = {});

    /// How many candidates a text is compared with; part of the calibration.
    static constexpr size_t compared = 24;
    /// At most \a most candidates with what they have in common with \a text, the most promising first by a rough count
    /// (ties by position). Under 1 ms for 20,000 stores.
    [[nodiscard]] std::vector<PlaceCandidate> candidates(const PlaceText &text, size_t most = compared) const;
    /// Whether \a nameWords hold one that is neither a company's nor common to all shops: "dumont express", not "tesco extra".
    [[nodiscard]] bool tellsAStore(const QStringList &nameWords) const;
    /// The one store of which \a text says the whole name, and nothing but that and its town, street or company: "Leeds Headrow, Leeds", "Foodhall,
    /// Deansgate, Manchester". None where the text has a number or a postal code, or says no more than the place of another as well.
    [[nodiscard]] std::optional<quint32> called(const PlaceText &text) const;
    /// Whether \a text has words, and none but of \a store's name, town, street and company, or of what is there: "Leeds", "Briggate CCTV".
    [[nodiscard]] bool isOfStore(const PlaceText &text, quint32 store) const;
    [[nodiscard]] const PlaceEntry &entry(quint32 store) const { return m_entries[store]; }

private:
    using Posting = std::vector<quint32>;
    struct Word {
        Posting stores;
        int rarity = 0; // hundredths
    };
    struct Query; // a text with its words looked up
    struct Coded { // an entry with its words as sorted word numbers
        QStringList areas; // words of the towns that its postcode district is known by
        std::vector<quint32> words;
        std::vector<quint32> streets;
        std::vector<quint32> companies;
        std::vector<quint32> towns; // those that say where it is: of its name and address without the street
        unsigned kinds = 0;
        quint64 postcode = 0; // packed; 0 for none
    };

    quint32 wordNumber(const QString &word);
    void indexWords(quint32 store);
    void learnCompanies(const std::vector<quint32> &places);
    [[nodiscard]] bool isCompany(const QString &word) const;
    [[nodiscard]] bool hasWord(quint32 store, const QString &word) const; // in its name, company and address, or for where it is
    [[nodiscard]] bool isOfOthers(const PlaceText &text) const;
    [[nodiscard]] bool isFasciaOfOthers(const QStringList &fascia) const;
    void noteCompaniesSaid(Query &query) const;
    [[nodiscard]] bool namesAnother(const Query &query, quint32 store) const;
    [[nodiscard]] bool leadsElsewhere(const Query &query, quint32 store) const;
    [[nodiscard]] bool beginsWithNewCompany(const PlaceText &text) const;
    void indexSlips();
    [[nodiscard]] Query lookUp(const PlaceText &text) const;
    [[nodiscard]] std::vector<quint32> almost(const QString &word) const;
    [[nodiscard]] std::vector<quint32> gather(const Query &query, size_t most) const;
    void comparePostcodes(const Query &query, quint32 store, PlaceFeatures &into) const;
    void compareWords(const Query &query, quint32 store, PlaceFeatures &into) const;
    [[nodiscard]] bool isOtherTown(const Query &query, quint32 store, const PlaceFeatures &features) const;
    [[nodiscard]] bool isOtherPremises(const Query &query, quint32 store, const PlaceFeatures &features) const;
    void compareCompanies(const Query &query, quint32 store, PlaceFeatures &into) const;
    [[nodiscard]] PlaceFeatures compare(const Query &query, quint32 store) const;

    std::vector<PlaceEntry> m_entries;
    const Gazetteer *m_gazetteer;
    Fascias m_fascias;
    std::vector<Coded> m_coded;
    QHash<QString, quint32> m_wordNumbers;
    std::vector<Word> m_words;
    std::vector<QString> m_spelling;
    std::vector<bool> m_isCompany;                // by word
    QHash<QString, std::vector<QStringList>> m_organisations; // the words that tell each, by the first of them
    QHash<quint64, Posting> m_slips;              // a spelling with one character left out → words
    QHash<quint64, Posting> m_postcodes;          // packed postcode → stores
    QHash<QString, Posting> m_sectors;
    QHash<QString, Posting> m_districts;
    int m_rarest = 0;
    bool m_isCoded = false;                       // nine stores in ten have a postcode: one without says something
};

} // namespace phaseout
