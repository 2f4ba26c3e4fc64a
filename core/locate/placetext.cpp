// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placetext.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <utility>

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
        {u"hwy"_s, u"highway"_s},    {u"upr"_s, u"upper"_s},       {u"uppr"_s, u"upper"_s},     {u"lwr"_s, u"lower"_s},
        {u"lr"_s, u"lower"_s},       {u"gt"_s, u"great"_s},        {u"nth"_s, u"north"_s},      {u"sth"_s, u"south"_s},
        {u"tce"_s, u"terrace"_s},    {u"strt"_s, u"st"_s},         {u"cen"_s, u"centre"_s},
        {u"cntr"_s, u"centre"_s},    {u"mkt"_s, u"market"_s},      {u"bdwy"_s, u"broadway"_s},  {u"bway"_s, u"broadway"_s},
        {u"crsnt"_s, u"crescent"_s}, {u"prom"_s, u"promenade"_s},  {u"arc"_s, u"arcade"_s},     {u"trad"_s, u"trading"_s},
        {u"ret"_s, u"retail"_s},     {u"hts"_s, u"heights"_s},     {u"bldgs"_s, u"buildings"_s},
        {u"hse"_s, u"house"_s},      {u"grn"_s, u"green"_s},       {u"wy"_s, u"way"_s},         {u"shpg"_s, u"shopping"_s},
        {u"bus"_s, u"business"_s},   {u"nr"_s, u"near"_s},         {u"cooperative"_s, u"coop"_s}, {u"cooperatives"_s, u"coop"_s},
        {u"coops"_s, u"coop"_s},     {u"tescos"_s, u"tesco"_s},
        // German, Dutch, French
        {u"strasse"_s, u"st"_s},     {u"straat"_s, u"st"_s},       {u"sankt"_s, u"st"_s},       {u"sint"_s, u"st"_s},
        {u"platz"_s, u"place"_s},    {u"plein"_s, u"place"_s},     {u"bd"_s, u"boulevard"_s},   {u"boul"_s, u"boulevard"_s},
        {u"rte"_s, u"route"_s},      {u"fbg"_s, u"faubourg"_s},    {u"imp"_s, u"impasse"_s},
        {u"che"_s, u"chemin"_s},     {u"bld"_s, u"boulevard"_s},   {u"bvd"_s, u"boulevard"_s},  {u"boulv"_s, u"boulevard"_s},
        // Spanish, Italian, Polish
        {u"avda"_s, u"avenida"_s},   {u"pza"_s, u"piazza"_s},      {u"plza"_s, u"plaza"_s},     {u"vle"_s, u"viale"_s},
        {u"cso"_s, u"corso"_s},      {u"ul"_s, u"ulica"_s}};
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

// In front of the street's name: "Rue de la République", "Heol y Frenhines". Words that end
// English streets lead one where an article follows, as in "Place du Marché".
bool leadsAStreet(const QString &word, bool hasArticle)
{
    static const QSet<QString> always{u"rue"_s, u"quai"_s, u"chemin"_s, u"route"_s, u"allee"_s, u"impasse"_s, u"cours"_s, u"faubourg"_s,
                                      u"heol"_s, u"ffordd"_s, u"stryd"_s, u"rhodfa"_s, u"calle"_s, u"avenida"_s, u"plaza"_s, u"paseo"_s,
                                      u"via"_s, u"viale"_s, u"piazza"_s, u"corso"_s, u"rua"_s, u"praca"_s, u"ulica"_s, u"plac"_s};
    static const QSet<QString> before{u"avenue"_s, u"boulevard"_s, u"place"_s};
    return always.contains(word) || (hasArticle && before.contains(word));
}

bool isArticle(const QString &word)
{
    static const QSet<QString> words{u"de"_s, u"du"_s, u"des"_s, u"le"_s, u"la"_s, u"les"_s, u"l"_s, u"d"_s, u"y"_s, u"yr"_s,
                                     u"del"_s, u"della"_s, u"da"_s, u"do"_s};
    return words.contains(word);
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
    static const QSet<QString> words{u"the"_s, u"of"_s, u"at"_s, u"and"_s, u"in"_s, u"on"_s, u"uk"_s, u"no"_s, u"near"_s, u"a"_s,
                                     u"to"_s, u"by"_s, u"from"_s, u"our"_s, u"your"_s, u"is"_s, u"opposite"_s, u"opp"_s, u"behind"_s, u"beside"_s,
                                     u"de"_s, u"du"_s, u"des"_s, u"der"_s, u"und"_s, u"et"_s, u"van"_s, u"y"_s, u"yr"_s};
    return words.contains(word);
}

bool numbersAUnit(const QString &word)
{
    static const QSet<QString> words{u"unit"_s, u"units"_s, u"shop"_s, u"shops"_s, u"suite"_s, u"floor"_s,
                                     u"plot"_s, u"block"_s, u"kiosk"_s, u"level"_s, u"phase"_s, u"bay"_s, u"cedex"_s};
    return words.contains(word);
}

// Of a house, one tenant's beside others'.
bool numbersATenant(const QString &word)
{
    static const QSet<QString> words{u"unit"_s, u"units"_s, u"suite"_s, u"kiosk"_s, u"block"_s};
    return words.contains(word);
}

struct Token {
    QString word;
    QString before; // what stood between it and the token before
    int aside = 0;  // the pair of brackets around it, from 1; 0: none
    bool isNumbered = false; // beside a house number: the street's name, where it has no "road"
    bool isBehindNumber = false; // of a house or a unit
};

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    QString word;
    QString gap;
    int asides = 0;
    bool isAside = false;
    const auto flush = [&] {
        QString folded = text::folded(word).replace(u'ß', u"ss"_s);
        if (!folded.isEmpty())
            tokens.push_back({std::move(folded), std::exchange(gap, QString()), isAside ? asides : 0});
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'\'' || c == u'’' || c == u'.') {
            word += c;
        } else {
            flush();
            gap += c;
            if (c == u'(')
                asides += std::exchange(isAside, true) ? 0 : 1;
            else if (c == u')')
                isAside = false;
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

// Takes the numbers out of \a tokens; "177-183" is one range, "16, 22" are two numbers, "Unit 3" and "Units 1-3" are parts.
void takeNumbers(std::vector<Token> &tokens, PlaceText &into)
{
    enum class Last { Word, UnitWord, UnitNumber, Number };
    constexpr int mostParts = 64;
    std::vector<HouseNumbers> &numbers = into.numbers;
    const auto addPart = [&into](const QString &part) {
        if (into.parts.size() < mostParts && !into.parts.contains(part))
            into.parts += part;
    };
    bool isTenants = false;
    int lastUnit = 0;
    std::vector<Token> rest;
    Last last = Last::Word;
    for (Token &token : tokens) {
        const int number = houseNumber(token.word);
        if (number == 0) {
            token.isNumbered = last == Last::Number && !token.before.contains(u',');
            token.isBehindNumber = last == Last::Number || last == Last::UnitNumber;
            last = numbersAUnit(token.word) ? Last::UnitWord : Last::Word;
            isTenants = numbersATenant(token.word);
            rest.push_back(std::move(token));
            continue;
        }
        const bool isJoined = joinsARange(token.before);
        if ((last == Last::UnitWord && !token.before.contains(u',')) || (last == Last::UnitNumber && isJoined)) {
            if (isTenants) {
                for (int unit = last == Last::UnitNumber ? std::max(lastUnit + 1, number - mostParts) : number; unit < number; ++unit)
                    addPart(QString::number(unit));
                addPart(token.word);
            }
            lastUnit = number;
            last = Last::UnitNumber;
            continue;
        }
        if (token.word.back().isLetter())
            addPart(token.word);
        if (last == Last::Number && isJoined && !numbers.empty() && number > numbers.back().high && number - numbers.back().low < 500)
            numbers.back().high = number;
        else if (numbers.size() < 8)
            numbers.push_back({number, number});
        if (last == Last::Word && !rest.empty() && !isJoined && !token.before.contains(u','))
            rest.back().isNumbered = true;
        last = Last::Number;
    }
    tokens = std::move(rest);
}

// "Leopoldstraße", "Leopoldstr." and "Leopold-Straße" become alike.
void partStreets(std::vector<Token> &tokens)
{
    static const QStringList ends{u"strasse"_s, u"straat"_s, u"str"_s, u"platz"_s, u"plein"_s};
    for (size_t i = 0; i < tokens.size(); ++i)
        for (const QString &end : ends)
            if (const QString word = tokens[i].word; word.size() > end.size() + 2 && word.endsWith(end)) {
                tokens[i].word = word.chopped(end.size());
                const Token type{end, QString(), tokens[i].aside};
                tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(++i), type);
                break;
            }
}

// "Dublin 2" names a district, as "D02" does. Takes the number out of \a tokens.
QString takeDublin(std::vector<Token> &tokens)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        const int number = houseNumber(tokens[i].word);
        if (tokens[i - 1].word != u"dublin" || !tokens[i].before.trimmed().isEmpty() || number < 1 || number > 24)
            continue;
        const QString district = tokens[i].word == u"6w" ? u"D6W"_s : QString(u'D' + QString::number(number).rightJustified(2, u'0'));
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
        return district;
    }
    return {};
}

// "O Connell" is O'Connell, "Mc Donagh" McDonagh, and "r. de la Paix" a rue.
void joinNames(std::vector<Token> &tokens)
{
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
        Token &token = tokens[i];
        Token &next = tokens[i + 1];
        if (token.word == u"r" && isArticle(next.word)) {
            token.word = u"rue"_s;
        } else if ((token.word == u"o" || token.word == u"mc") && next.word.size() > 2 && next.word.front().isLetter() && next.before.trimmed().isEmpty()) {
            next.word.prepend(token.word);
            next.before = token.before;
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
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

// Words that many places have in their names, and that tell no town from another.
bool tellsNoTown(const QString &word)
{
    static const QSet<QString> words{u"upper"_s, u"lower"_s, u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"central"_s, u"old"_s, u"new"_s,
                                     u"great"_s, u"little"_s, u"city"_s, u"town"_s, u"village"_s, u"co"_s, u"county"_s, u"greater"_s};
    return words.contains(word) || saysNothing(word) || isArticle(word) || numbersAUnit(word) || isStreetType(word) || isGenericShopWord(word)
           || isCountry(word) || kindOf(word) != 0 || looksLikeDistrict(word);
}

bool endsAPart(const QString &gap)
{
    return std::any_of(gap.begin(), gap.end(), [](QChar c) { return QStringView(u",;|()\n").contains(c); });
}

// The words of a text that no street has. Within a part, between commas, a street runs from its number, or from the word before its
// "road", to that, and from its "rue" to the end; where no street was so far, the word beside a number is one.
QStringList townWords(const std::vector<Token> &tokens)
{
    QStringList towns;
    QStringList part;
    qsizetype street = -1; // where in the part a number began one
    bool hasStreet = false;
    bool isLed = false;
    const auto endPart = [&] {
        if (street >= 0 && street < part.size() && !std::exchange(hasStreet, true))
            part.removeAt(street);
        for (const QString &word : std::as_const(part))
            if (!tellsNoTown(word) && !towns.contains(word))
                towns += word;
        part.clear();
        street = -1;
        isLed = false;
    };
    for (const Token &token : tokens) {
        if (endsAPart(token.before))
            endPart();
        const QString word = sameWords().value(token.word, token.word);
        if (token.isNumbered)
            street = part.size();
        isLed = isLed || leadsAStreet(word, part.isEmpty() || token.isNumbered);
        hasStreet = hasStreet || isLed;
        if (isLed)
            continue;
        part += word;
        if (isStreetType(word) && part.size() > 1) {
            part.resize(street >= 0 && street + 1 < part.size() ? street : part.size() - 2);
            street = -1;
            hasStreet = true;
        }
    }
    endPart();
    return towns;
}

bool isOfABuilding(const QString &word)
{
    static const QSet<QString> words{u"house"_s, u"building"_s, u"buildings"_s, u"mill"_s, u"mills"_s, u"works"_s, u"tower"_s, u"towers"_s, u"arcade"_s, u"mall"_s,
                                     u"plaza"_s, u"hall"_s, u"exchange"_s, u"quarter"_s, u"point"_s, u"junction"_s, u"crossroads"_s, u"corner"_s};
    return words.contains(word);
}

// Where in a shop something is: it says nothing of whose shop that is.
bool isInsideAShop(const QString &word)
{
    static const QSet<QString> words{u"cash"_s, u"office"_s, u"offices"_s, u"stockroom"_s, u"stock"_s, u"back"_s, u"front"_s, u"side"_s, u"staff"_s, u"entrance"_s,
                                     u"exit"_s, u"door"_s, u"till"_s, u"tills"_s, u"checkout"_s, u"checkouts"_s, u"aisle"_s, u"counter"_s, u"loading"_s, u"delivery"_s,
                                     u"goods"_s, u"reception"_s, u"foyer"_s, u"lobby"_s, u"stairs"_s, u"ground"_s, u"basement"_s, u"car"_s, u"comms"_s, u"server"_s,
                                     u"room"_s, u"manager"_s, u"managers"_s, u"sales"_s, u"cctv"_s, u"camera"_s, u"cameras"_s, u"nvr"_s, u"dvr"_s, u"recorder"_s, u"site"_s, u"branch"_s};
    return words.contains(word);
}

// What the first part of a text says of who or where it is, and what stands in brackets.
void readAround(const std::vector<Token> &tokens, PlaceText &into)
{
    bool isLeading = true;
    int aside = 0;
    bool isOfAPlace = false; // a building or a street
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        const QString word = sameWords().value(token.word, token.word);
        if (token.aside != std::exchange(aside, token.aside) && token.aside != 0)
            into.asides.emplace_back();
        if (token.aside != 0 && word != u"and" && word != u"the")
            into.asides.back() += word;
        isLeading = isLeading && !token.isBehindNumber && (i == 0 || !endsAPart(token.before));
        if (!isLeading)
            continue;
        isOfAPlace = isOfAPlace || isOfABuilding(word) || (i > 0 && isStreetType(word)) || leadsAStreet(word, i == 0);
        if (!tellsNoTown(word) && !isInsideAShop(word))
            into.leading += word;
    }
    if (isOfAPlace)
        into.leading.clear();
}
} // namespace

void setPostal(PlaceText &place, const PostalCode &code)
{
    place.postal = code.isArea() ? QString() : code.text;
    place.district = code.district;
}

namespace {
bool meansAPlaceNearIt(QStringView text)
{
    static const QRegularExpression leading(u"^\\W*(?:(?:nearly |directly |just )?opp(?:osite|\\.)?|behind|beside|near(?:by)?|next (?:to|door)|adjacent|across from|not|rear of"
                                            "|land (?:at|adjacent|behind|rear)|(?:flats?|apartments?|apt|maisonette)(?= [0-9]| [a-z]\\b| above| over| at| behind|,))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return leading.match(text.left(40).toString()).hasMatch();
}
} // namespace

PlaceText readPlace(QStringView text)
{
    PlaceText place;
    place.isNearIt = meansAPlaceNearIt(text);
    QString rest = text.left(longestText).toString();
    // Registers repeat the postcode in an address line; every one of them leaves the words.
    while (const auto found = Postcode::findIn(rest)) {
        if (!place.postcode)
            place.postcode = found->postcode;
        rest.replace(found->position, found->length, u", "_s);
    }
    if (!place.postcode)
        while (const auto found = PostalCode::findIn(rest)) {
            if (place.district.isEmpty())
                setPostal(place, found->code);
            rest.replace(found->position, found->length, u", "_s);
        }
    std::vector<Token> tokens = tokensOf(rest);
    joinCoop(tokens);
    joinNames(tokens);
    partStreets(tokens);
    if (const QString dublin = takeDublin(tokens); !place.postcode && place.district.isEmpty())
        place.district = dublin;
    takeNumbers(tokens, place);
    const bool hasCode = place.postcode || !place.district.isEmpty();
    const auto addStreet = [&place](const QString &first, const QString &second) {
        const QString street = first + u' ' + second;
        if (!place.streets.contains(street))
            place.streets += street;
    };
    QString last;
    QString leading; // a street's type whose name is still to come
    bool isArticled = false;
    for (const Token &token : tokens) {
        if (!leading.isEmpty() && isArticle(token.word)) {
            isArticled = true;
            continue;
        }
        const QString word = sameWords().value(token.word, token.word);
        place.kinds |= kindOf(word);
        if (!hasCode && looksLikeDistrict(word))
            place.district = word.toUpper();
        if (!leading.isEmpty() && leadsAStreet(leading, isArticled))
            addStreet(leading, word);
        else if (!last.isEmpty() && isStreetType(word))
            addStreet(last, word);
        leading = leadsAStreet(word, true) ? word : QString();
        isArticled = false;
        last = word;
        if (!saysNothing(word) && !place.words.contains(word))
            place.words += word;
    }
    place.towns = townWords(tokens);
    readAround(tokens, place);
    return place;
}

bool isCountry(const QString &word)
{
    static const QSet<QString> words{u"england"_s, u"scotland"_s, u"wales"_s, u"cymru"_s, u"britain"_s, u"gb"_s, u"kingdom"_s, u"ireland"_s, u"eire"_s,
                                     u"germany"_s, u"deutschland"_s, u"france"_s, u"netherlands"_s, u"nederland"_s, u"austria"_s, u"osterreich"_s,
                                     u"switzerland"_s, u"belgium"_s, u"belgie"_s, u"belgique"_s};
    return words.contains(word);
}

bool isGenericShopWord(const QString &word)
{
    static const QSet<QString> words{
        u"store"_s, u"stores"_s, u"shop"_s, u"food"_s, u"foods"_s, u"foodstore"_s, u"supermarket"_s, u"superstore"_s, u"express"_s,
        u"extra"_s, u"metro"_s, u"local"_s, u"late"_s, u"welcome"_s, u"ltd"_s, u"limited"_s, u"plc"_s, u"group"_s, u"society"_s,
        u"retail"_s, u"services"_s, u"convenience"_s, u"station"_s, u"customer"_s, u"family"_s, u"regional"_s, u"market"_s, u"hypermarket"_s};
    return words.contains(word);
}

bool endsACompany(const QString &word)
{
    static const QSet<QString> words{u"ltd"_s, u"limited"_s, u"plc"_s, u"llp"_s, u"gmbh"_s, u"foods"_s, u"stores"_s, u"supermarkets"_s, u"newsagents"_s, u"grocers"_s};
    return words.contains(word);
}

} // namespace phaseout
