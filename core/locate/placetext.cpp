// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placetext.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr qsizetype longestText = 500;

// Street and saint share one form: nobody can tell "St" apart by itself, and "Bury St Edmunds" must equal itself.
const QHash<QString, QString> &sameWords()
{
    static const QHash<QString, QString> words{
        {u"rd"_s, u"road"_s},        {u"street"_s, u"st"_s},       {u"str"_s, u"st"_s},         {u"saint"_s, u"st"_s},
        {u"ave"_s, u"avenue"_s},     {u"av"_s, u"avenue"_s},       {u"pkwy"_s, u"parkway"_s},   {u"pky"_s, u"parkway"_s},
        {u"ln"_s, u"lane"_s},        {u"la"_s, u"lane"_s},         {u"dr"_s, u"drive"_s},       {u"cl"_s, u"close"_s},
        {u"cres"_s, u"crescent"_s},  {u"cresc"_s, u"crescent"_s},  {u"ct"_s, u"court"_s},       {u"pl"_s, u"place"_s},
        {u"sq"_s, u"square"_s},      {u"ter"_s, u"terrace"_s},     {u"terr"_s, u"terrace"_s},   {u"gdns"_s, u"gardens"_s},
        {u"gdn"_s, u"gardens"_s},    {u"grv"_s, u"grove"_s},       {u"gro"_s, u"grove"_s},      {u"ctr"_s, u"centre"_s},
        {u"center"_s, u"centre"_s},  {u"pk"_s, u"park"_s},         {u"pde"_s, u"parade"_s},     {u"mt"_s, u"mount"_s},
        {u"stn"_s, u"station"_s},    {u"ind"_s, u"industrial"_s},  {u"est"_s, u"estate"_s},     {u"blvd"_s, u"boulevard"_s},
        {u"hwy"_s, u"highway"_s},    {u"upr"_s, u"upper"_s},       {u"lwr"_s, u"lower"_s},      {u"bldgs"_s, u"buildings"_s},
        {u"hse"_s, u"house"_s},      {u"grn"_s, u"green"_s},       {u"wy"_s, u"way"_s},         {u"shpg"_s, u"shopping"_s},
        {u"bus"_s, u"business"_s},   {u"nr"_s, u"near"_s},         {u"cooperative"_s, u"coop"_s}, {u"cooperatives"_s, u"coop"_s},
        {u"coops"_s, u"coop"_s},     {u"tescos"_s, u"tesco"_s}};
    return words;
}

bool isStreetType(const QString &word)
{
    static const QSet<QString> types{
        u"road"_s,  u"st"_s,   u"avenue"_s, u"parkway"_s, u"lane"_s,   u"drive"_s,  u"close"_s, u"crescent"_s, u"court"_s,
        u"place"_s, u"square"_s, u"terrace"_s, u"gardens"_s, u"grove"_s, u"centre"_s, u"park"_s,  u"parade"_s,   u"way"_s,
        u"hill"_s,  u"row"_s,  u"walk"_s,   u"green"_s,   u"boulevard"_s, u"highway"_s, u"embankment"_s, u"wharf"_s, u"precinct"_s,
        u"mews"_s,  u"rise"_s, u"view"_s,   u"yard"_s,    u"gate"_s,   u"market"_s, u"estate"_s, u"broadway"_s, u"quay"_s};
    return types.contains(word);
}

unsigned kindOf(const QString &word)
{
    static const QHash<QString, unsigned> kinds{
        {u"cafe"_s, CafeKind},         {u"coffee"_s, CafeKind},       {u"costa"_s, CafeKind},       {u"restaurant"_s, CafeKind},
        {u"dining"_s, CafeKind},       {u"canteen"_s, CafeKind},      {u"tdf"_s, CafeKind},         {u"pharmacy"_s, PharmacyKind},
        {u"chemist"_s, PharmacyKind},  {u"petrol"_s, FuelKind},       {u"filling"_s, FuelKind},     {u"pfs"_s, FuelKind},
        {u"fuel"_s, FuelKind},         {u"forecourt"_s, FuelKind},    {u"funeral"_s, FuneralKind},  {u"funeralcare"_s, FuneralKind},
        {u"travel"_s, TravelKind},     {u"childcare"_s, ChildcareKind}, {u"nursery"_s, ChildcareKind}, {u"depot"_s, DepotKind},
        {u"distribution"_s, DepotKind}, {u"warehouse"_s, DepotKind}};
    return kinds.value(word, 0);
}

bool saysNothing(const QString &word)
{
    static const QSet<QString> words{u"the"_s, u"of"_s, u"at"_s, u"and"_s, u"in"_s, u"on"_s, u"uk"_s, u"no"_s, u"near"_s, u"a"_s};
    return words.contains(word);
}

bool numbersAUnit(const QString &word)
{
    static const QSet<QString> words{u"unit"_s, u"units"_s, u"shop"_s, u"shops"_s, u"suite"_s, u"floor"_s,
                                     u"plot"_s, u"block"_s, u"kiosk"_s, u"level"_s, u"phase"_s, u"bay"_s};
    return words.contains(word);
}

struct Token {
    QString word;
    QString before; // what stood between it and the token before
};

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    QString word;
    QString gap;
    const auto flush = [&] {
        QString folded = text::folded(word);
        if (!folded.isEmpty())
            tokens.push_back({std::move(folded), std::exchange(gap, QString())});
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'\'' || c == u'’' || c == u'.') {
            word += c;
        } else {
            flush();
            gap += c;
        }
    }
    flush();
    return tokens;
}

// The number of "188" and "188a"; 0 for anything else and for numbers that no house has.
int houseNumber(const QString &word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word.at(digits) >= u'0' && word.at(digits) <= u'9')
        ++digits;
    const bool isNumber = digits > 0 && digits <= 4 && (digits == word.size() || (digits + 1 == word.size() && word.back().isLetter()));
    return isNumber ? word.left(digits).toInt() : 0;
}

bool joinsARange(const QString &gap)
{
    const QString mark = gap.trimmed();
    return mark.size() == 1 && QStringView(u"-‐‑–—/&").contains(mark.at(0));
}

// Takes the numbers out of \a tokens; "177-183" is one range, "16, 22" are two numbers, "Unit 3" and "Units 1-3" are none.
std::vector<HouseNumbers> takeNumbers(std::vector<Token> &tokens)
{
    enum class Last { Word, UnitWord, UnitNumber, Number };
    std::vector<HouseNumbers> numbers;
    std::vector<Token> rest;
    Last last = Last::Word;
    for (Token &token : tokens) {
        const int number = houseNumber(token.word);
        if (number == 0) {
            last = numbersAUnit(token.word) ? Last::UnitWord : Last::Word;
            rest.push_back(std::move(token));
            continue;
        }
        const bool isJoined = joinsARange(token.before);
        if ((last == Last::UnitWord && !token.before.contains(u',')) || (last == Last::UnitNumber && isJoined)) {
            last = Last::UnitNumber;
            continue;
        }
        if (last == Last::Number && isJoined && !numbers.empty() && number > numbers.back().high && number - numbers.back().low < 500)
            numbers.back().high = number;
        else if (numbers.size() < 8)
            numbers.push_back({number, number});
        last = Last::Number;
    }
    tokens = std::move(rest);
    return numbers;
}

// "co op", "co operative" and "coop" become one word.
void joinCoop(std::vector<Token> &tokens)
{
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].word != u"co" || !(tokens[i + 1].word.startsWith(u"op"_s) && tokens[i + 1].word.size() <= 10))
            continue;
        tokens[i].word = u"coop"_s;
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

bool looksLikeDistrict(const QString &word)
{
    if (word.size() < 2 || word.size() > 4 || !word.at(0).isLetter() || !Postcode::parse(QString(word + u"1AA")))
        return false;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}
} // namespace

PlaceText readPlace(QStringView text)
{
    PlaceText place;
    QString rest = text.left(longestText).toString();
    // Registers repeat the postcode in an address line; every one of them leaves the words.
    while (const auto found = Postcode::findIn(rest)) {
        if (!place.postcode)
            place.postcode = found->postcode;
        rest.replace(found->position, found->length, u", "_s);
    }
    std::vector<Token> tokens = tokensOf(rest);
    joinCoop(tokens);
    place.numbers = takeNumbers(tokens);
    QString last;
    for (const Token &token : tokens) {
        const QString word = sameWords().value(token.word, token.word);
        place.kinds |= kindOf(word);
        if (!place.postcode && looksLikeDistrict(word))
            place.district = word.toUpper();
        if (!last.isEmpty() && isStreetType(word)) {
            const QString street = last + u' ' + word;
            if (!place.streets.contains(street))
                place.streets += street;
        }
        last = word;
        if (!saysNothing(word) && !place.words.contains(word))
            place.words += word;
    }
    return place;
}

bool isGenericShopWord(const QString &word)
{
    static const QSet<QString> words{
        u"store"_s, u"stores"_s, u"shop"_s, u"food"_s, u"foods"_s, u"foodstore"_s, u"supermarket"_s, u"superstore"_s, u"express"_s,
        u"extra"_s, u"metro"_s, u"local"_s, u"late"_s, u"welcome"_s, u"ltd"_s, u"limited"_s, u"plc"_s, u"group"_s, u"society"_s,
        u"retail"_s, u"services"_s, u"convenience"_s, u"station"_s, u"customer"_s, u"family"_s, u"regional"_s, u"market"_s, u"hypermarket"_s};
    return words.contains(word);
}

} // namespace phaseout
