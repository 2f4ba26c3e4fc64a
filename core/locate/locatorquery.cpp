// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locator: free text → stores.
#include "core/locate/locatordata.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Per mille: however well its address fits, a text that names somebody else, or somebody else's unit, asks. The labelled texts have none of these.
constexpr int otherTenantChance = 600;

bool has(const PlaceFeatures &features, PlaceFeature feature) { return features[static_cast<size_t>(feature)] > 0; }

bool isOfOtherTenant(const PlaceFeatures &features) { return has(features, PlaceFeature::CompanyOther) || has(features, PlaceFeature::PremisesOther); }

QString numbersText(const std::vector<HouseNumbers> &numbers)
{
    QStringList texts;
    for (const HouseNumbers &n : numbers)
        texts += n.low == n.high ? QString::number(n.low) : QString(QString::number(n.low) + u'-' + QString::number(n.high));
    return texts.join(u", "_s);
}

// What was read off the text for and against one store; what speaks against has "-other" in its rule and says nothing.
std::vector<Evidence> evidenceOf(const PlaceText &text, const PlaceEntry &store, const QString &code, const PlaceFeatures &features)
{
    std::vector<Evidence> evidence;
    const auto add = [&](Strength strength, const QString &rule, const QString &read, bool speaksFor) {
        evidence.push_back({Layer::Place, strength, rule, read, speaksFor ? code : QString(), {}});
    };
    const auto codeOf = [](const PlaceText &place) { return place.postcode ? place.postcode->text() : place.postal; };
    if (const QString given = codeOf(text); !given.isEmpty()) {
        if (has(features, PlaceFeature::PostcodeSame))
            add(Strength::Strong, u"postcode"_s, given, true);
        else if (has(features, PlaceFeature::PostcodeSlip) || has(features, PlaceFeature::PostcodeSlipInside))
            add(Strength::Fair, u"postcode-slip"_s, QString(given + u" ~ " + codeOf(store.text)), true);
        else if (const QString stored = codeOf(store.text); !stored.isEmpty())
            add(Strength::Fair, u"postcode-other"_s, QString(given + u" ≠ " + stored), false);
    } else if (has(features, PlaceFeature::DistrictSame)) {
        add(Strength::Weak, u"postcode"_s, text.district, true);
    } else if (has(features, PlaceFeature::PostcodeFar)) {
        add(Strength::Fair, u"postcode-other"_s, QString(text.district + u" ≠ " + store.text.district), false);
    }
    if (has(features, PlaceFeature::NumberSame) || has(features, PlaceFeature::NumberOverlaps))
        add(Strength::Fair, u"number"_s, numbersText(text.numbers), true);
    else if (has(features, PlaceFeature::NumberOther))
        add(Strength::Fair, u"number-other"_s, QString(numbersText(text.numbers) + u" ≠ " + numbersText(store.text.numbers)), false);
    for (const QString &street : text.streets)
        if (store.text.streets.contains(street))
            add(Strength::Fair, u"street"_s, street, true);
    if (has(features, PlaceFeature::PremisesOther) && !text.parts.isEmpty())
        add(Strength::Fair, u"unit-other"_s, QString(text.parts.join(u", "_s) + u" ≠ " + (store.text.parts.isEmpty() ? u"–"_s : store.text.parts.join(u", "_s))), false);
    if (has(features, PlaceFeature::StreetOther))
        add(Strength::Weak, u"street-other"_s, text.streets.join(u", "_s), false);
    if (has(features, PlaceFeature::TownOther))
        add(Strength::Fair, u"town-other"_s, text.towns.join(u' '), false);
    if (has(features, PlaceFeature::CompanySame))
        add(Strength::Weak, u"company"_s, store.nameWords.join(u' '), true);
    else if (has(features, PlaceFeature::CompanyOther))
        add(Strength::Fair, u"company-other"_s, store.nameWords.join(u' '), false);
    if (has(features, PlaceFeature::KindOther))
        add(Strength::Fair, u"kind-other"_s, store.nameWords.join(u' '), false);
    return evidence;
}
} // namespace

QString placeRule(const PlaceFeatures &features)
{
    const bool isNumbered = has(features, PlaceFeature::NumberSame) || has(features, PlaceFeature::NumberOverlaps);
    const bool hasPostcode = has(features, PlaceFeature::PostcodeSame) || has(features, PlaceFeature::PostcodeSlip)
                             || has(features, PlaceFeature::PostcodeSlipInside);
    if (hasPostcode && isNumbered)
        return u"postcode-number"_s;
    return hasPostcode || isNumbered || has(features, PlaceFeature::StreetSame) ? u"address"_s : u"site-name"_s;
}

std::vector<Locator::Data::Ranked> Locator::Data::rank(const PlaceText &text, int batch) const
{
    std::vector<PlaceCandidate> candidates = places.candidates(text);
    std::vector<int> shares = options.calibration.shares(candidates);
    // What was said before a register had a store means one that was there, where one of them fits as well.
    int bestOld = -1;
    for (size_t i = 0; i < candidates.size(); ++i)
        if (isOld(candidates[i].store, batch))
            bestOld = std::max(bestOld, shares[i]);
    const auto isTooNew = [&](const PlaceCandidate &one) { return !isOld(one.store, batch) && shares[static_cast<size_t>(&one - candidates.data())] <= bestOld; };
    if (std::any_of(candidates.begin(), candidates.end(), isTooNew)) {
        std::vector<PlaceCandidate> rest;
        std::remove_copy_if(candidates.begin(), candidates.end(), std::back_inserter(rest), isTooNew);
        candidates = std::move(rest);
        shares = options.calibration.shares(candidates);
    }
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < candidates.size(); ++i)
        if (const int chance = std::min(options.calibration.chance(shares[i]), isOfOtherTenant(candidates[i].features) ? otherTenantChance : 1000); chance > 0)
            ranked.push_back({candidates[i].store, chance, candidates[i].features});
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.chance != b.chance ? a.chance > b.chance : a.store < b.store; });
    return ranked;
}

// Devices of one store share its address, so that answers are kept; the oldest go first.
Locator::Data::Answer Locator::Data::answer(const QString &text, bool isNamed, int batch)
{
    const qsizetype later = batch == 0 ? 0 : newer.end() - std::upper_bound(newer.begin(), newer.end(), batch);
    const QString key = text + u'\x1f' + QString::number(later) + (isNamed ? u"n"_s : QString());
    {
        const std::lock_guard lock(answersMutex);
        if (const Answer *known = answers.object(key))
            return *known;
    }
    Answer found;
    PlaceText place = readPlace(text);
    if (const auto said = called(text, place, batch)) {
        found = {true, *said, nameChance, u"site-name"_s};
    } else {
        if (isNamed) {
            place.leading.clear();
            place.parts.clear();
        }
        if (const std::vector<Ranked> ranked = rank(place, batch); !ranked.empty())
            found = {true, ranked.front().store, ranked.front().chance, placeRule(ranked.front().features)};
    }
    const std::lock_guard lock(answersMutex);
    answers.insert(key, new Answer(found));
    return found;
}

std::vector<Candidate> Locator::query(const QString &text, int most) const
{
    const PlaceText place = readPlace(text);
    std::vector<Candidate> found;
    const auto coded = m_data->spoken(text);
    const auto named = coded ? std::nullopt : m_data->called(text, place, 0);
    if (coded || named) {
        const Data::Known &store = m_data->stores[coded ? coded->store : *named];
        const int chance = coded ? chanceOf(coded->by) : nameChance;
        const QString rule = coded ? u"code"_s : u"site-name"_s;
        found.push_back({store.given, store.id, chance / 1000.0, rule, {{Layer::Place, strengthOf(chance), rule, text, store.called, {}}}});
    }
    for (const Data::Ranked &ranked : m_data->rank(place)) {
        if (static_cast<int>(found.size()) > most) // the likeliest come first
            break;
        const Data::Known &store = m_data->stores[ranked.store];
        const double score = ranked.chance / 1000.0;
        if (!found.empty() && found.front().id == store.id) {
            if (found.front().score >= score)
                continue;
            found.erase(found.begin());
        }
        found.push_back({store.given, store.id, score, placeRule(ranked.features), evidenceOf(place, m_data->places.entry(ranked.store), store.called, ranked.features)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    if (static_cast<int>(found.size()) > most)
        found.erase(found.begin() + std::max(most, 0), found.end());
    return found;
}

} // namespace phaseout
