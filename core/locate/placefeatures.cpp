// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceIndex: comparing one text with one store, feature by feature.
#include "core/locate/placequery.h"

#include <algorithm>

namespace phaseout {
namespace {
constexpr int yes = 100;
constexpr int mostBesideOtherNumber = 1200; // two rare words

int &at(PlaceFeatures &features, PlaceFeature feature) { return features[static_cast<size_t>(feature)]; }

bool shareOne(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](quint32 value) { return std::binary_search(b.begin(), b.end(), value); });
}

bool isArea(const QString &district)
{
    return district.size() == 5 && std::all_of(district.begin(), district.end(), [](QChar c) { return c.isDigit(); });
}

PlaceFeature byDistance(const std::optional<Location> &a, const std::optional<Location> &b)
{
    if (!a || !b)
        return PlaceFeature::PostcodeFar;
    const double metres = distanceMetres(*a, *b);
    return metres < 2'000    ? PlaceFeature::PostcodeWithin2Km
           : metres < 6'000  ? PlaceFeature::PostcodeWithin6Km
           : metres < 20'000 ? PlaceFeature::PostcodeWithin20Km
                             : PlaceFeature::PostcodeFar;
}

PlaceFeature compareNumbers(const std::vector<HouseNumbers> &given, const std::vector<HouseNumbers> &stored)
{
    if (given.empty())
        return stored.empty() ? PlaceFeature::Any : PlaceFeature::NumberOnlyInStore;
    if (stored.empty())
        return PlaceFeature::NumberOnlyGiven;
    if (given == stored)
        return PlaceFeature::NumberSame;
    for (const HouseNumbers &a : given)
        for (const HouseNumbers &b : stored)
            if (a == b || (a.low <= b.high && b.low <= a.high))
                return a == b && given.size() == 1 ? PlaceFeature::NumberSame : PlaceFeature::NumberOverlaps;
    return PlaceFeature::NumberOther;
}
} // namespace

void PlaceIndex::comparePostcodes(const Query &query, quint32 store, PlaceFeatures &into) const
{
    const quint64 given = query.postcode;
    const quint64 stored = m_coded[store].postcode;
    const QString &district = query.text.district;
    const QString &storedDistrict = m_entries[store].text.district;
    if (given == 0) {
        const bool isOtherArea = isArea(district) && isArea(storedDistrict) && district != storedDistrict;
        at(into, isOtherArea ? PlaceFeature::PostcodeFar : PlaceFeature::PostcodeNotGiven) = yes;
        if (!district.isEmpty() && district == storedDistrict)
            at(into, PlaceFeature::DistrictSame) = yes;
        return;
    }
    if (storedDistrict.isEmpty()) {
        at(into, m_isCoded ? PlaceFeature::StoreWithoutPostcode : PlaceFeature::PostcodeNotGiven) = yes;
        return;
    }
    if (given == stored) {
        at(into, PlaceFeature::PostcodeSame) = yes;
        return;
    }
    const bool isBritish = query.text.postcode.has_value();
    const bool sameSector = isBritish ? given >> 16 == stored >> 16 : district == storedDistrict; // all but the last two letters
    if (std::binary_search(query.slips.begin(), query.slips.end(), stored)) {
        at(into, sameSector ? PlaceFeature::PostcodeSlipInside : PlaceFeature::PostcodeSlip) = yes;
        return;
    }
    at(into, sameSector ? PlaceFeature::PostcodeSector : byDistance(query.location, m_entries[store].location)) = yes;
    if (query.sector == SectorState::Missing)
        at(into, PlaceFeature::PostcodeImpossible) = yes;
}

void PlaceIndex::compareWords(const Query &query, quint32 store, PlaceFeatures &into) const
{
    const Coded &coded = m_coded[store];
    int &found = at(into, PlaceFeature::WordsFound);
    int &missing = at(into, PlaceFeature::WordsMissing);
    missing = query.unknown;
    for (const quint32 word : query.words) {
        if (m_isCompany[word])
            continue;
        if (std::binary_search(coded.words.begin(), coded.words.end(), word))
            found += m_words[word].rarity;
        else
            missing += m_words[word].rarity;
    }
    std::vector<quint32> forgiven;
    for (const auto &[rarity, words] : query.misspelt) {
        if (shareOne(words, coded.words)) {
            at(into, PlaceFeature::WordsAlmost) += rarity;
            forgiven.insert(forgiven.end(), words.begin(), words.end());
        } else {
            missing += m_rarest;
        }
    }
    for (const quint32 word : coded.words)
        if (!m_isCompany[word] && !std::binary_search(query.words.begin(), query.words.end(), word)
            && std::find(forgiven.begin(), forgiven.end(), word) == forgiven.end())
            at(into, PlaceFeature::StoreWordsMissing) += m_words[word].rarity;
    int &street = at(into, PlaceFeature::StreetSame);
    for (const quint32 word : query.streets)
        if (std::binary_search(coded.streets.begin(), coded.streets.end(), word))
            street = std::max(street, m_words[word].rarity);
    if (street == 0 && !query.text.streets.isEmpty() && !coded.streets.empty())
        at(into, PlaceFeature::StreetOther) = yes;
    compareCompanies(query, store, into);
    if (query.text.kinds != coded.kinds)
        at(into, PlaceFeature::KindOther) = yes;
}

// A sister company of the same fascia: "Severn Northfield, 66 King Street, Belper", where Derwent Northfield is.
bool PlaceIndex::namesAnother(const Query &query, quint32 store) const
{
    const QStringList &own = m_entries[store].organisationWords;
    const auto isOwn = [&](const QString &word) { return hasWord(store, word); };
    const auto isOwnName = [&](const QStringList &name) { return std::all_of(name.begin(), name.end(), isOwn); };
    return !own.isEmpty() && !query.organisations.empty() && std::none_of(query.organisations.begin(), query.organisations.end(), isOwnName);
}

// "Dental surgery, 17 London Road, Stroud": somebody is there, and nothing says that it is the store.
bool PlaceIndex::leadsElsewhere(const Query &query, quint32 store) const
{
    const Coded &coded = m_coded[store];
    return std::any_of(query.leading.begin(), query.leading.end(), [&coded](const auto &word) { return !shareOne(word.second, coded.words) && !coded.areas.contains(word.first); });
}

void PlaceIndex::compareCompanies(const Query &query, quint32 store, PlaceFeatures &into) const
{
    const std::vector<quint32> &stored = m_coded[store].companies;
    if (stored.empty() || (query.companies.empty() && !query.isOfOthers && !leadsElsewhere(query, store)))
        return;
    if (query.isOfOthers || !shareOne(query.companies, stored) || namesAnother(query, store)) {
        at(into, PlaceFeature::CompanyOther) = yes;
        return;
    }
    at(into, PlaceFeature::CompanySame) = yes;
    for (const quint32 word : query.companies)
        if (!std::binary_search(stored.begin(), stored.end(), word))
            at(into, PlaceFeature::CompanyPartly) += m_words[word].rarity;
}

bool PlaceIndex::isOtherTown(const Query &query, quint32 store, const PlaceFeatures &features) const
{
    const auto isNear = [&features](PlaceFeature feature) { return features[static_cast<size_t>(feature)] > 0; };
    static constexpr std::array near{PlaceFeature::PostcodeSame, PlaceFeature::PostcodeSlipInside, PlaceFeature::PostcodeSector,
                                     PlaceFeature::PostcodeWithin2Km, PlaceFeature::DistrictSame};
    const PlaceEntry &entry = m_entries[store];
    const Coded &coded = m_coded[store];
    const bool saysWhere = !entry.text.towns.isEmpty() || !coded.areas.isEmpty() || tellsAStore(entry.nameWords);
    const auto isOfStore = [&coded](const auto &town) { return shareOne(town.second, coded.towns) || coded.areas.contains(town.first); };
    return saysWhere && !query.towns.empty() && std::none_of(near.begin(), near.end(), isNear)
           && std::none_of(query.towns.begin(), query.towns.end(), isOfStore);
}

// "Unit 2, 17 Bath Road" and "17A Bath Road" where the store is at 17, and the neighbours that share its postcode. A text that says less than the register
// ("17 Bath Road" for "Unit 2, 17 Bath Road") leaves out what everybody does.
bool PlaceIndex::isOtherPremises(const Query &query, quint32 store, const PlaceFeatures &features) const
{
    const auto has = [&features](PlaceFeature feature) { return features[static_cast<size_t>(feature)] > 0; };
    if (has(PlaceFeature::CompanySame))
        return false;
    const QStringList &own = m_entries[store].text.parts;
    return (has(PlaceFeature::PostcodeSame) && has(PlaceFeature::StreetOther) && has(PlaceFeature::NumberOther))
           || std::any_of(query.text.parts.begin(), query.text.parts.end(), [&own](const QString &part) { return !own.contains(part); });
}

PlaceFeatures PlaceIndex::compare(const Query &query, quint32 store) const
{
    PlaceFeatures features{};
    comparePostcodes(query, store, features);
    compareWords(query, store, features);
    const PlaceFeature numbers = compareNumbers(query.text.numbers, m_entries[store].text.numbers);
    at(features, PlaceFeature::Any) = yes;
    // A house number counts in its street: the same one in another street says nothing, unless the postcode is the same.
    const bool isOfTheStreet = at(features, PlaceFeature::StreetOther) == 0 || at(features, PlaceFeature::PostcodeSame) > 0;
    if (numbers != PlaceFeature::NumberSame || isOfTheStreet)
        at(features, numbers) = yes;
    const auto has = [&features](PlaceFeature feature) { return at(features, feature) > 0; };
    if (isOtherTown(query, store, features))
        at(features, PlaceFeature::TownOther) = yes;
    if (isOtherPremises(query, store, features))
        at(features, PlaceFeature::PremisesOther) = yes;
    if (has(PlaceFeature::PostcodeSame) && query.saysNoMore())
        at(features, PlaceFeature::PostcodeAlone) = yes;
    const auto both = [&](PlaceFeature a, PlaceFeature b, PlaceFeature into) {
        if (has(a) && has(b))
            at(features, into) = yes;
    };
    // Another number in the street is another shop, however many words the street and its town have.
    if (has(PlaceFeature::NumberOther) && !has(PlaceFeature::PostcodeSame))
        at(features, PlaceFeature::WordsFound) = std::min(at(features, PlaceFeature::WordsFound), mostBesideOtherNumber);
    both(PlaceFeature::PostcodeSame, PlaceFeature::NumberSame, PlaceFeature::PostcodeAndNumber);
    if (has(PlaceFeature::PostcodeSame) && (has(PlaceFeature::NumberSame) || has(PlaceFeature::NumberOverlaps)))
        at(features, PlaceFeature::WordsMissingThere) = at(features, PlaceFeature::WordsMissing);
    both(PlaceFeature::PostcodeSame, PlaceFeature::NumberOther, PlaceFeature::PostcodeNotNumber);
    both(PlaceFeature::PostcodeSame, PlaceFeature::StreetOther, PlaceFeature::PostcodeNotStreet);
    both(PlaceFeature::StreetSame, PlaceFeature::NumberSame, PlaceFeature::StreetAndNumber);
    both(PlaceFeature::StreetSame, PlaceFeature::NumberOther, PlaceFeature::StreetNotNumber);
    return features;
}

QLatin1StringView placeFeatureName(PlaceFeature feature)
{
    static constexpr std::array<const char *, placeFeatureCount> names{
        "any", "postcode-same", "postcode-slip-inside", "postcode-slip", "postcode-sector", "postcode-within-2km",
        "postcode-within-6km", "postcode-within-20km", "postcode-far", "postcode-impossible", "postcode-not-given",
        "store-without-postcode", "district-same", "number-same", "number-overlaps", "number-other", "number-only-given",
        "number-only-in-store", "street-same", "street-other", "words-found", "words-almost", "words-missing",
        "store-words-missing", "words-missing-there", "company-same", "company-other", "company-partly", "kind-other", "postcode-and-number", "postcode-not-number",
        "postcode-not-street", "street-and-number", "street-not-number",
        "town-other", "premises-other", "postcode-alone"};
    return QLatin1StringView(names[static_cast<size_t>(feature)]);
}

} // namespace phaseout
