// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/locate/labelledsample.h"

#include "core/base/random.h"
#include "core/locate/placetext.h"

#include <QRegularExpression>
#include <QMultiHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
template <class T>
const T &pick(const std::vector<T> &from, Random &random)
{
    return from[random.below(from.size())];
}

QString company(const Store &store)
{
    const QStringList words = readPlace(store.name).words;
    for (const QString &known : {u"tesco"_s, u"coop"_s, u"scotmid"_s})
        if (words.contains(known))
            return known;
    return words.value(0);
}

// Whether both name house numbers, and none in common: two shops, for all that the register says.
bool areApart(const Store &a, const Store &b)
{
    const std::vector<HouseNumbers> one = readPlace(a.address).numbers;
    const std::vector<HouseNumbers> other = readPlace(b.address).numbers;
    const auto meetsOther = [&other](const HouseNumbers &x) {
        return std::any_of(other.begin(), other.end(), [&x](const HouseNumbers &y) { return x.low <= y.high && y.low <= x.high; });
    };
    return !one.empty() && !other.empty() && std::none_of(one.begin(), one.end(), meetsOther);
}

QString twinKey(const Store &store)
{
    return store.postcode->text() + u'|' + company(store) + u'|' + QString::number(readPlace(QString(store.name + u", " + store.address)).kinds);
}

QString otherName(const Store &store, const QString &locality, Random &random)
{
    static const std::vector<QString> tesco{u"Tesco"_s, u"Tesco Express"_s, u"Tesco Extra"_s, u"Tesco Superstore"_s, u"Tesco Metro"_s, u"Tesco Stores Ltd"_s, u"TESCO"_s};
    static const std::vector<QString> coop{u"Co-op"_s, u"Co-op Food"_s, u"The Co-operative Food"_s, u"Coop"_s, u"Co-operative Food"_s, u"The Co-op"_s};
    if (random.chance(100))
        return {};
    const QString whose = company(store);
    if (readPlace(store.name).kinds != 0 || (whose != u"tesco" && whose != u"coop") || random.chance(200))
        return store.name;
    const QString name = pick(whose == u"tesco" ? tesco : coop, random);
    return !locality.isEmpty() && random.chance(200) ? QString(locality + u' ' + name) : name;
}

// A character changed for another of its kind, so that the postcode stays well formed.
QString slipped(QString postcode, Random &random)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        QString changed = postcode;
        const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(changed.size())));
        if (changed.at(at).isDigit())
            changed[at] = QChar(static_cast<char16_t>(u'0' + random.below(10)));
        else if (changed.at(at).isLetter())
            changed[at] = QChar(static_cast<char16_t>(u'A' + random.below(26)));
        const auto parsed = Postcode::parse(changed);
        if (parsed && parsed->text() != postcode)
            return parsed->text();
    }
    return postcode;
}

QString otherPostcode(const Store &store, const std::vector<Store> &all, Random &random)
{
    if (!store.postcode)
        return {};
    const QString text = store.postcode->text();
    const auto drawn = random.below(100);
    if (drawn < 60)
        return text;
    if (drawn < 69)
        return {};
    if (drawn < 72)
        return store.postcode->outward();
    if (drawn < 80)
        return slipped(text, random);
    if (drawn < 86) { // well formed, wrong, of the same district
        static constexpr QStringView letters = u"ABDEFGHJLNPQRSTUWXYZ";
        const auto letter = [&random] { return letters.at(static_cast<qsizetype>(random.below(20))); };
        return QString(store.postcode->outward() + u' ' + QString::number(random.below(10)) + letter() + letter());
    }
    if (drawn < 87) {
        const Store &other = pick(all, random);
        return other.postcode ? other.postcode->text() : QString();
    }
    QString odd = text;
    switch (random.below(3)) {
    case 0: return odd.remove(u' ');
    case 1: return odd.toLower();
    default: return odd.replace(u'0', u'O');
    }
}

QString otherNumbers(QString line, Random &random)
{
    static const QRegularExpression range(u"\\b(\\d{1,4})\\s*-\\s*(\\d{1,4})\\b"_s);
    static const QRegularExpression number(u"\\b\\d{1,4}[A-Za-z]?\\b(\\s*-\\s*\\d{1,4}\\b)?[,\\s]*"_s);
    static const QStringList forms{u"\\1-\\2"_s, u"\\1 - \\2"_s, u"\\1, \\2"_s, u"\\1"_s, u"\\1/\\2"_s, u"\\2"_s};
    if (!line.contains(number)) // some registers leave out the number that everybody else writes
        return random.chance(60) ? QString(QString::number(1 + random.below(400)) + u' ' + line) : line;
    if (random.chance(120))
        return line.remove(number);
    if (random.chance(30))
        return line.replace(number, QString(QString::number(1 + random.below(400)) + u' '));
    return line.replace(range, forms.at(static_cast<qsizetype>(random.below(6))));
}

QString abbreviated(QString line)
{
    static const std::vector<std::pair<QString, QString>> pairs{
        {u"Road"_s, u"Rd"_s}, {u"Street"_s, u"St"_s}, {u"Avenue"_s, u"Ave"_s}, {u"Lane"_s, u"Ln"_s}, {u"Drive"_s, u"Dr"_s},
        {u"Parkway"_s, u"Pkwy"_s}, {u"Close"_s, u"Cl"_s}, {u"Square"_s, u"Sq"_s}, {u"Centre"_s, u"Ctr"_s}, {u"Place"_s, u"Pl"_s},
        {u"Crescent"_s, u"Cres"_s}, {u"Parade"_s, u"Pde"_s}, {u"Court"_s, u"Ct"_s}, {u"Gardens"_s, u"Gdns"_s}, {u"Industrial"_s, u"Ind"_s}};
    for (const auto &[full, brief] : pairs)
        line.replace(full, brief);
    return line;
}

QString misspelt(QString text, Random &random)
{
    static const QRegularExpression word(u"[A-Za-z]{5,}"_s);
    std::vector<qsizetype> places;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        places.push_back(match.capturedStart() + 1 + static_cast<qsizetype>(random.below(static_cast<quint64>(match.capturedLength() - 2))));
    }
    if (places.empty())
        return text;
    const qsizetype at = pick(places, random);
    if (random.chance(400))
        return text.remove(at, 1);
    text[at] = QChar(static_cast<char16_t>(u'a' + random.below(26)));
    return text;
}

bool hasFigure(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

// A line without figures of some other row: a building, street or place that the register does not say of this one.
QString strangeLine(const std::vector<Store> &all, Random &random)
{
    for (int attempt = 0; attempt < 8; ++attempt) {
        const QStringList lines = pick(all, random).address.split(u", "_s, Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const PlaceText place = readPlace(line);
            const bool isACompanys = place.words.contains(u"tesco"_s) || place.words.contains(u"coop"_s) || place.words.contains(u"ltd"_s);
            if (!hasFigure(line) && !isACompanys && place.kinds == 0)
                return line;
        }
    }
    return {};
}

// Streets have several names, above all in two languages: the number stays.
QString otherStreet(const QString &line, const std::vector<Store> &all, Random &random)
{
    static const QRegularExpression number(u"^\\s*\\d{1,4}[A-Za-z]?(\\s*[-/]\\s*\\d{1,4}[A-Za-z]?)?\\b"_s);
    const auto match = number.match(line);
    return match.hasMatch() ? QString(match.captured() + u' ' + strangeLine(all, random)) : line;
}

QString asSomebodyWrites(const Store &store, const std::vector<Store> &all, Random &random)
{
    QStringList lines = store.address.split(u", "_s, Qt::SkipEmptyParts);
    const bool endsInWords = !lines.isEmpty() && !hasFigure(lines.back());
    const QString name = otherName(store, endsInWords ? lines.back() : QString(), random);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines.size() > 1 && !hasFigure(lines.at(i)) && i > 0 && random.chance(200))
            lines.removeAt(i);
        else
            lines[i] = otherNumbers(lines.at(i), random);
    }
    if (lines.size() > 1 && random.chance(60))
        lines.swapItemsAt(0, lines.size() - 1);
    if (random.chance(10))
        for (QString &line : lines)
            line = otherStreet(line, all, random);
    if (random.chance(60))
        lines.insert(static_cast<qsizetype>(random.below(static_cast<quint64>(lines.size() + 1))), strangeLine(all, random));
    QString text = lines.join(u", "_s);
    if (random.chance(400))
        text = abbreviated(text);
    if (random.chance(100))
        text = misspelt(text, random);
    const QString postcode = otherPostcode(store, all, random);
    QStringList parts{name, text, postcode};
    parts.removeAll(QString());
    text = parts.join(random.chance(800) ? u", "_s : u" "_s);
    return random.chance(70) ? text.toUpper() : random.chance(70) ? text.toLower() : text;
}
QString postcodeAlone(const Store &store, Random &random)
{
    const QString postcode = store.postcode ? store.postcode->text() : QString();
    return random.chance(500) ? postcode : QString(company(store) + u", " + postcode);
}

} // namespace

std::optional<Store> inAnotherTown(const Store &store, const std::vector<Store> &all, Random &random)
{
    const Store &other = pick(all, random);
    const auto isStreet = [](const QString &line) { return hasFigure(line) || !readPlace(line).streets.isEmpty(); };
    QStringList lines = store.address.split(u", "_s, Qt::SkipEmptyParts);
    QStringList towns = other.address.split(u", "_s, Qt::SkipEmptyParts);
    lines.removeIf([&isStreet](const QString &line) { return !isStreet(line); });
    towns.removeIf(isStreet);
    const QStringList said = readPlace(towns.join(u", "_s)).towns;
    const QStringList own = readPlace(QString(store.name + u", " + store.address)).words;
    const QString whose = company(store);
    const PlaceText street = readPlace(lines.join(u", "_s));
    const bool namesATown = street.postcode || std::any_of(street.towns.begin(), street.towns.end(), [&whose](const QString &word) { return word != whose; });
    const bool isElsewhere = store.postcode && other.postcode && store.postcode->area() != other.postcode->area();
    if (lines.isEmpty() || namesATown || said.isEmpty() || !isElsewhere || std::all_of(said.begin(), said.end(), [&own](const QString &word) { return own.contains(word); }))
        return std::nullopt;
    Store moved = store;
    moved.name = company(store);
    moved.address = (lines + towns).join(u", "_s);
    moved.postcode = random.chance(500) ? other.postcode : std::nullopt;
    return moved;
}

LabelledSample makeSample(const std::vector<Store> &allRows, quint64 seed, size_t count)
{
    Random random(seed);
    LabelledSample sample;
    std::vector<size_t> positions(allRows.size(), SIZE_MAX);
    QMultiHash<QString, size_t> kept; // by what makes twins
    for (size_t i = 0; i < allRows.size(); ++i) {
        if (!random.chance(700))
            continue;
        positions[i] = sample.stores.size();
        sample.stores.push_back(allRows[i]);
        if (allRows[i].postcode)
            kept.insert(twinKey(allRows[i]), i);
    }
    while (sample.texts.size() < count) {
        const size_t row = random.below(allRows.size());
        const Store &store = allRows[row];
        const bool isOut = positions[row] == SIZE_MAX;
        const QString text = random.chance(10) ? postcodeAlone(store, random) : asSomebodyWrites(store, allRows, random);
        if (!store.postcode || store.address.isEmpty())
            continue;
        if (random.chance(20)) {
            if (const auto moved = inAnotherTown(store, allRows, random))
                sample.texts.push_back({asSomebodyWrites(*moved, allRows, random), std::nullopt});
            continue;
        }
        const QList<size_t> twins = isOut ? kept.values(twinKey(store)) : QList<size_t>();
        if (std::any_of(twins.begin(), twins.end(), [&](size_t twin) { return !areApart(allRows[twin], store); }))
            continue;
        sample.texts.push_back({text, isOut ? std::nullopt : std::optional(positions[row])});
    }
    return sample;
}

std::vector<Store> someOf(const std::vector<Store> &rows, quint64 seed, size_t count)
{
    Random random(seed);
    std::vector<Store> some;
    while (some.size() < count)
        some.push_back(pick(rows, random));
    return some;
}

} // namespace phaseout::test
