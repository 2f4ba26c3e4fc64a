// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placeindex.h"

#include "core/locate/namedstore.h"
#include "core/locate/placequery.h"
#include "core/locate/postcodeslips.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr size_t commonWord = 600;      // stores; a word that more of them share proposes no candidates
constexpr size_t smallRegister = 500;   // stores; with fewer, rarity is counted as if there were so many
constexpr qsizetype shortestSlip = 5;   // characters; shorter words are not forgiven a slip
constexpr int companyShare = 100;       // a name word shared by one store in so many is a company's

int hundredths(double value) { return static_cast<int>(std::lround(value * 100)); }

void makeSet(std::vector<quint32> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

// Whether one change, one missing or one added character, or two swapped neighbours, turn \a a into \a b.
bool isOneSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype restA = a.size() - head - tail;
    const qsizetype restB = b.size() - head - tail;
    const bool isSwap = restA == 2 && restB == 2 && a.at(head) == b.at(head + 1) && a.at(head + 1) == b.at(head);
    return (restA <= 1 && restB <= 1) || isSwap;
}

// The stores at one address are one place: a second store or a new code there makes its name no less telling.
std::vector<quint32> numberPlaces(const std::vector<PlaceEntry> &entries)
{
    std::vector<quint32> places;
    places.reserve(entries.size());
    std::map<QString, quint32> known;
    for (const PlaceEntry &entry : entries) {
        const auto next = static_cast<quint32>(places.size());
        const PlaceText &text = entry.text;
        const QString postcode = text.postcode ? text.postcode->text() : QString();
        const QString address = (text.words + text.streets).join(u' ');
        places.push_back(postcode.isEmpty() || address.isEmpty() ? next : known.try_emplace(postcode + u'\x1f' + address, next).first->second);
    }
    return places;
}

size_t placesOf(std::vector<quint32> stores, const std::vector<quint32> &places)
{
    for (quint32 &each : stores)
        each = places[each];
    makeSet(stores);
    return stores.size();
}

QStringList tellingWords(QStringList organisation)
{
    organisation.removeIf(isGenericShopWord);
    return organisation;
}

// FNV-1a: the same on every machine, unlike qHash.
quint64 hashWithout(const QString &word, qsizetype left)
{
    quint64 hash = 0xCBF29CE484222325u;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (i != left)
            hash = (hash ^ word.at(i).unicode()) * 0x100000001B3u;
    return hash;
}
} // namespace

PlaceIndex::PlaceIndex(std::vector<PlaceEntry> entries, const Gazetteer &gazetteer, Fascias fascias)
    : m_entries(std::move(entries)), m_gazetteer(&gazetteer), m_fascias(std::move(fascias)), m_coded(m_entries.size())
{
    for (quint32 store = 0; store < m_entries.size(); ++store) {
        indexWords(store);
        const PlaceText &text = m_entries[store].text;
        if (!text.district.isEmpty())
            m_districts[text.district].push_back(store);
        if (const QString code = text.postcode ? text.postcode->text() : text.postal; !code.isEmpty()) {
            m_coded[store].postcode = packedPostcode(code);
            m_postcodes[m_coded[store].postcode].push_back(store);
        }
        if (!text.postcode)
            continue;
        m_sectors[text.postcode->sector()].push_back(store);
        if (!m_entries[store].location)
            m_entries[store].location = gazetteer.location(*text.postcode);
        if (const District *district = gazetteer.district(text.postcode->outward()))
            m_coded[store].areas = readPlace(QString(district->town + u", " + district->authority)).words;
    }
    const auto hasCode = [](const PlaceEntry &entry) { return !entry.text.district.isEmpty(); };
    m_isCoded = std::count_if(m_entries.begin(), m_entries.end(), hasCode) * 10 >= static_cast<std::ptrdiff_t>(m_entries.size()) * 9;
    const double count = static_cast<double>(std::max(m_entries.size(), smallRegister));
    const std::vector<quint32> places = numberPlaces(m_entries);
    for (Word &word : m_words)
        word.rarity = std::max(1, hundredths(std::log(count / static_cast<double>(placesOf(word.stores, places)))));
    m_rarest = hundredths(std::log(count));
    learnCompanies(places);
    indexSlips();
}

quint32 PlaceIndex::wordNumber(const QString &word)
{
    const auto found = m_wordNumbers.constFind(word);
    if (found != m_wordNumbers.cend())
        return *found;
    const auto number = static_cast<quint32>(m_words.size());
    m_wordNumbers.insert(word, number);
    m_words.emplace_back();
    m_spelling.push_back(word);
    return number;
}

void PlaceIndex::indexWords(quint32 store)
{
    const PlaceEntry &entry = m_entries[store];
    Coded &coded = m_coded[store];
    coded.kinds = entry.text.kinds;
    for (const QStringList &list : {entry.text.words, entry.nameWords, entry.organisationWords})
        for (const QString &word : list)
            coded.words.push_back(wordNumber(word));
    for (const QString &street : entry.text.streets)
        coded.streets.push_back(wordNumber(street));
    for (const QStringList &list : {entry.text.towns, entry.nameTowns})
        for (const QString &word : list)
            coded.towns.push_back(wordNumber(word));
    makeSet(coded.towns);
    makeSet(coded.words);
    makeSet(coded.streets);
    for (const std::vector<quint32> &list : {coded.words, coded.streets})
        for (const quint32 word : list)
            m_words[word].stores.push_back(store);
}

// A company's words are those that many store names share and that no shop name can do without saying.
void PlaceIndex::learnCompanies(const std::vector<quint32> &places)
{
    std::vector<Posting> named(m_words.size());
    for (quint32 store = 0; store < m_entries.size(); ++store)
        for (const QString &word : m_entries[store].nameWords)
            if (!m_entries[store].text.words.contains(word)) // "Newport" of "Foodhall Newport" is its town
                named[m_wordNumbers.value(word)].push_back(store);
    m_isCompany.assign(m_words.size(), false);
    for (size_t word = 0; word < m_words.size(); ++word) {
        const size_t uses = placesOf(named[word], places);
        m_isCompany[word] = uses >= 3 && uses * companyShare >= m_entries.size() && !isGenericShopWord(m_spelling[word]);
    }
    for (const PlaceEntry &entry : m_entries) {
        for (const QString &word : entry.organisationWords)
            if (!isGenericShopWord(word))
                m_isCompany[m_wordNumbers.value(word)] = true;
        if (const QStringList telling = tellingWords(entry.organisationWords); !telling.isEmpty())
            if (std::vector<QStringList> &known = m_organisations[telling.front()]; std::find(known.begin(), known.end(), telling) == known.end())
                known.push_back(telling);
    }
    for (quint32 store = 0; store < m_entries.size(); ++store)
        for (const QStringList &list : {m_entries[store].nameWords, m_entries[store].organisationWords})
            for (const QString &word : list)
                if (const quint32 number = m_wordNumbers.value(word); m_isCompany[number])
                    m_coded[store].companies.push_back(number);
    for (Coded &coded : m_coded)
        makeSet(coded.companies);
}

bool PlaceIndex::tellsAStore(const QStringList &nameWords) const
{
    return std::any_of(nameWords.begin(), nameWords.end(), [this](const QString &word) { return !isGenericShopWord(word) && !isCompany(word); });
}

bool PlaceIndex::isCompany(const QString &word) const
{
    const auto known = m_wordNumbers.constFind(word);
    return known != m_wordNumbers.cend() && m_isCompany[*known];
}

bool PlaceIndex::hasWord(quint32 store, const QString &word) const
{
    const Coded &coded = m_coded[store];
    const auto known = m_wordNumbers.constFind(word);
    return (known != m_wordNumbers.cend() && std::binary_search(coded.words.begin(), coded.words.end(), *known)) || coded.areas.contains(word);
}

std::optional<quint32> PlaceIndex::called(const PlaceText &text) const
{
    if (!text.numbers.empty() || text.postcode || !text.district.isEmpty() || isOfOthers(text))
        return std::nullopt;
    const auto saysNothing = [this](const QString &word) { return isGenericShopWord(word) || isCountry(word) || isCompany(word); };
    std::optional<quint32> only;
    for (const PlaceCandidate &candidate : candidates(text)) {
        const auto isOfStore = [&](const QString &word) { return saysNothing(word) || hasWord(candidate.store, word); };
        if (candidate.features[static_cast<size_t>(PlaceFeature::CompanyOther)] > 0 || !std::all_of(text.words.begin(), text.words.end(), isOfStore))
            continue;
        if (only)
            return std::nullopt;
        only = candidate.store;
    }
    if (!only || text.kinds != m_entries[*only].text.kinds)
        return std::nullopt;
    const QStringList &name = m_entries[*only].nameWords;
    const bool isWhole = tellsAStore(name) && std::all_of(name.begin(), name.end(), [&](const QString &word) { return saysNothing(word) || text.words.contains(word); });
    return isWhole ? only : std::nullopt;
}

bool PlaceIndex::isOfStore(const PlaceText &text, quint32 store) const
{
    const auto isOwn = [&](const QString &word) { return isGenericShopWord(word) || isCountry(word) || saysWhatIsThere(word) || hasWord(store, word); };
    return !text.words.isEmpty() && std::all_of(text.words.begin(), text.words.end(), isOwn);
}

void PlaceIndex::indexSlips()
{
    for (quint32 word = 0; word < m_words.size(); ++word) {
        const QString &spelling = m_spelling[word];
        if (spelling.size() < shortestSlip || spelling.contains(u' '))
            continue;
        for (qsizetype left = -1; left < spelling.size(); ++left)
            m_slips[hashWithout(spelling, left)].push_back(word);
    }
}

std::vector<quint32> PlaceIndex::almost(const QString &word) const
{
    std::vector<quint32> found;
    if (word.size() < shortestSlip || word.size() > 32)
        return found;
    for (qsizetype left = -1; left < word.size(); ++left) {
        const auto hits = m_slips.constFind(hashWithout(word, left));
        if (hits == m_slips.cend())
            continue;
        for (const quint32 number : *hits)
            if (isOneSlip(m_spelling[number], word))
                found.push_back(number);
    }
    makeSet(found);
    return found;
}

// "Tesco Express, 28 Victoria Street" where the register has no Tesco, and "Opposite 28 Victoria Street".
bool PlaceIndex::isOfOthers(const PlaceText &text) const
{
    if (text.isNearIt || beginsWithNewCompany(text))
        return true;
    // "(Halifax)" is a town where the register has the word.
    const auto isKnown = [this](const QString &word) { return m_wordNumbers.contains(word); };
    const auto saysOthers = [&](const QStringList &aside) {
        const QStringList fascia = m_fascias.alone(aside);
        return isFasciaOfOthers(fascia) && !std::all_of(fascia.begin(), fascia.end(), isKnown);
    };
    return isFasciaOfOthers(m_fascias.leading(text))
           || (std::none_of(text.words.begin(), text.words.end(), [this](const QString &word) { return isCompany(word); })
               && std::any_of(text.asides.begin(), text.asides.end(), saysOthers));
}

bool PlaceIndex::isFasciaOfOthers(const QStringList &fascia) const
{
    return !fascia.isEmpty() && std::none_of(fascia.begin(), fascia.end(), [this](const QString &word) { return isCompany(word); });
}

// The longest at each place: "Severn Northfield" is not Northfield.
void PlaceIndex::noteCompaniesSaid(Query &query) const
{
    const QStringList &words = query.text.words;
    for (qsizetype at = 0; at < words.size();) {
        const QStringList *longest = nullptr;
        if (const auto known = m_organisations.constFind(words.at(at)); known != m_organisations.cend())
            for (const QStringList &name : *known)
                if ((!longest || name.size() > longest->size()) && std::equal(name.begin(), name.end(), words.begin() + at, words.begin() + std::min(words.size(), at + name.size())))
                    longest = &name;
        if (longest)
            query.organisations.push_back(*longest);
        at += longest ? longest->size() : 1;
    }
}

// "Zygo Foods, 28 Victoria Street": words that the register has nowhere, before one that only a company's name ends with.
bool PlaceIndex::beginsWithNewCompany(const PlaceText &text) const
{
    constexpr qsizetype longestName = 4;
    for (qsizetype i = 0; i < std::min(text.words.size(), longestName); ++i) {
        if (endsACompany(text.words.at(i)))
            return i > 0;
        if (m_wordNumbers.contains(text.words.at(i)) || isGenericShopWord(text.words.at(i)))
            return false;
    }
    return false;
}

PlaceIndex::Query PlaceIndex::lookUp(const PlaceText &text) const
{
    Query query{text, {}, {}, {}, {}, {}, {}, {}, false, 0, {}, SectorState::NotCovered, 0, {}};
    for (const QString &word : text.words) {
        const auto found = m_wordNumbers.constFind(word);
        const bool isKnown = found != m_wordNumbers.cend();
        auto close = isKnown ? std::vector<quint32>{*found} : almost(word);
        if (text.leading.contains(word))
            query.leading.push_back({word, close});
        if (text.towns.contains(word) && !(isKnown && m_isCompany[*found]))
            query.towns.push_back({word, close});
        if (isKnown) {
            query.words.push_back(*found);
            if (m_isCompany[*found])
                query.companies.push_back(*found);
            continue;
        }
        if (!close.empty())
            query.misspelt.emplace_back(m_words[close.front()].rarity, std::move(close));
        else if (!isGenericShopWord(word) && !isCountry(word) && word != text.district.toLower())
            query.unknown += m_rarest;
    }
    for (const QString &street : text.streets)
        if (const auto found = m_wordNumbers.constFind(street); found != m_wordNumbers.cend())
            query.streets.push_back(*found);
    makeSet(query.words);
    makeSet(query.companies);
    query.isOfOthers = isOfOthers(text);
    noteCompaniesSaid(query);
    if (const QString code = text.postcode ? text.postcode->text() : text.postal; !code.isEmpty()) {
        query.postcode = packedPostcode(code);
        query.location = text.postcode ? m_gazetteer->location(*text.postcode) : std::nullopt;
        query.sector = text.postcode ? m_gazetteer->sectorState(*text.postcode) : SectorState::NotCovered;
        for (const quint64 slip : postcodeSlips(code))
            if (m_postcodes.contains(slip))
                query.slips.push_back(slip);
        std::sort(query.slips.begin(), query.slips.end());
        query.slips.erase(std::unique(query.slips.begin(), query.slips.end()), query.slips.end());
    }
    return query;
}

// A rough count, in hundredths, of what speaks for each store; only stores with a postcode, street or rare word in common.
std::vector<quint32> PlaceIndex::gather(const Query &query, size_t most) const
{
    std::vector<int> counts(m_entries.size(), 0);
    Posting touched;
    const auto count = [&](const Posting &stores, int weight) {
        for (const quint32 store : stores) {
            if (counts[store] == 0)
                touched.push_back(store);
            counts[store] += weight;
        }
    };
    if (query.postcode != 0) {
        count(m_postcodes.value(query.postcode), 1200);
        for (const quint64 slip : query.slips)
            count(m_postcodes.value(slip), 800);
        if (query.text.postcode)
            count(m_sectors.value(query.text.postcode->sector()), 400);
        else
            count(m_districts.value(query.text.district), 400);
    } else if (!query.text.district.isEmpty()) {
        count(m_districts.value(query.text.district), 200);
    }
    const auto countWord = [&](quint32 word, int share) {
        const Word &known = m_words[word];
        if (known.stores.size() <= commonWord || known.stores.size() * 20 <= m_entries.size())
            count(known.stores, std::max(1, known.rarity * share / 100));
    };
    for (const std::vector<quint32> &list : {query.words, query.streets})
        for (const quint32 word : list)
            countWord(word, 100);
    for (const auto &[rarity, words] : query.misspelt)
        for (const quint32 word : words)
            countWord(word, 70);
    const auto isBetter = [&counts](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; };
    const size_t kept = std::min(most, touched.size());
    std::partial_sort(touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(kept), touched.end(), isBetter);
    touched.resize(kept);
    return touched;
}

std::vector<PlaceCandidate> PlaceIndex::candidates(const PlaceText &text, size_t most) const
{
    const Query query = lookUp(text);
    std::vector<PlaceCandidate> found;
    for (const quint32 store : gather(query, most))
        found.push_back({store, compare(query, store)});
    return found;
}

} // namespace phaseout
