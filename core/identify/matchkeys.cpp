// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/matchkeys.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::identify {
namespace {
// Beyond these a value says nothing of identity any more. Devices move, have two interfaces and get new boards; templates,
// gateways that answer for others, and copied cells go far beyond. Source: docs/identification.md.
constexpr int mostSites = 3;
constexpr int mostPartners = 4;  // serial numbers of one address, addresses of one serial number
constexpr int mostAddresses = 8; // IPv4 addresses of one MAC address in one file
constexpr int mostTogether = 2;  // of one serial number in one file: addresses of either sort, or names where there are none
constexpr int mostSitesTogether = 2; // in one file: from where and to where it moved

constexpr qsizetype tailLength = 9;
constexpr qsizetype shortestName = 2; // "c1"

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool isHikvisionModel(QStringView upper) { return upper.startsWith(u"DS-") || upper.startsWith(u"IDS-"); }

bool isDate(QStringView eight)
{
    if (!eight.startsWith(u"20") || !std::all_of(eight.begin(), eight.end(), isDigit))
        return false;
    const int month = eight.sliced(4, 2).toInt();
    const int day = eight.sliced(6, 2).toInt();
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

// Where the model of a full serial number ends, or -1.
qsizetype modelLength(QStringView upper)
{
    for (qsizetype i = 5; i + 8 + tailLength <= upper.size(); ++i)
        if (isDate(upper.sliced(i, 8)) && isLetter(upper[i + 8]))
            return i;
    return -1;
}

// Letters, then eight or nine digits: "E33842150", "502126167", "AAWRE33842150".
bool isTail(QStringView upper)
{
    qsizetype letters = 0;
    while (letters < upper.size() && isLetter(upper[letters]))
        ++letters;
    const QStringView digits = upper.sliced(letters);
    return upper.size() >= tailLength && upper.size() <= tailLength + 6 && digits.size() >= 8 && digits.size() <= 9
        && std::all_of(digits.begin(), digits.end(), isDigit);
}

// A word and the number behind it: those of "CAM 04 CASH OFFICE" and of "st1657-cam04.shops.example" are the same.
struct NumberedName {
    QStringView word;
    QStringView number;
    QStringView whole; // without the domain of a host name
    bool isHost;
};

std::optional<NumberedName> numberedName(QStringView name)
{
    const auto isJoint = [](QChar c) { return c == u'-' || c == u'_' || c == u' '; };
    const bool isHost = !name.contains(u' ');
    const qsizetype dot = name.indexOf(u'.');
    const QStringView whole = isHost ? name.first(dot < 0 ? name.size() : dot) : name;
    const auto runFrom = [&whole](qsizetype at, auto is) {
        while (at < whole.size() && is(whole[at]))
            ++at;
        return at;
    };
    const auto runTo = [&whole](qsizetype at, auto is) {
        while (at > 0 && is(whole[at - 1]))
            --at;
        return at;
    };
    const auto isLetterOfAny = [](QChar c) { return c.isLetter(); };
    // A host name ends with it, and a name in words begins with it.
    const qsizetype wordEnd = isHost ? runTo(runTo(whole.size(), isDigit), isJoint) : runFrom(0, isLetterOfAny);
    const qsizetype wordBegin = isHost ? runTo(wordEnd, isLetterOfAny) : 0;
    const qsizetype numberBegin = runFrom(wordEnd, isJoint);
    const qsizetype numberEnd = runFrom(numberBegin, isDigit);
    const bool isInside = (wordBegin > 0 && whole[wordBegin - 1].isDigit()) || (numberEnd < whole.size() && whole[numberEnd].isLetter());
    constexpr qsizetype mostFigures = 4;
    if (isInside || wordEnd - wordBegin < shortestName || numberEnd == numberBegin || numberEnd - numberBegin > mostFigures)
        return std::nullopt;
    return NumberedName{whole.sliced(wordBegin, wordEnd - wordBegin), whole.sliced(numberBegin, numberEnd - numberBegin), whole, isHost};
}

Finding sharedKey(const QString &value)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.id = u"identify.match.shared-key"_s;
    finding.subject = value;
    finding.message = QCoreApplication::translate("phaseout::identify", "Too many devices share this value, so it was not used to tell devices apart.");
    finding.suggestion = QCoreApplication::translate("phaseout::identify", "Check where it came from: a copied cell, a gateway’s address or a template.");
    return finding;
}
} // namespace

QString serialKey(const QString &serial, const QString &model, const rules::MakerRules &rules)
{
    if (serial.isEmpty())
        return {};
    const QString upper = text::tidy(serial).toUpper();
    if (isHikvisionModel(upper))
        if (const qsizetype length = modelLength(upper); length > 0)
            return text::folded(upper.first(length)) + u'|' + upper.last(tailLength).toLower();
    if (!model.isEmpty() && isTail(upper) && !rules.isPlaceholderSerial(upper)) {
        const QString words = text::tidy(model).toUpper();
        for (const QStringView word : QStringView(words).tokenize(u' '))
            if (isHikvisionModel(word))
                return text::folded(word) + u'|' + upper.last(tailLength).toLower();
    }
    const QString folded = text::folded(upper);
    const bool isModel = folded == text::folded(model); // copied into the wrong column
    return isModel || rules.isPlaceholderSerial(upper) ? QString() : folded;
}

int MatchKeys::modelNumber(const QString &model)
{
    if (model.isEmpty())
        return -1;
    const auto known = m_modelNumbers.constFind(model);
    if (known != m_modelNumbers.constEnd())
        return known.value();
    const auto next = static_cast<int>(m_foldedModels.size());
    const QString folded = text::folded(model);
    const auto place = m_foldedModels.constFind(folded);
    const int number = folded.isEmpty() ? -1 : place != m_foldedModels.constEnd() ? place.value() : next;
    if (number == next)
        m_foldedModels.insert(folded, number);
    m_modelNumbers.insert(model, number);
    return number;
}

int MatchKeys::nameNumber(const QString &name)
{
    const QString folded = text::folded(name);
    if (folded.size() < shortestName)
        return -1;
    const int number = m_nameNumbers.findOrAdd(qHash(folded, 0), m_names);
    m_names = std::max(m_names, number + 1);
    return number;
}

void MatchKeys::readNumbered(const DeviceKeys &keys, Item &into)
{
    const int site = keys.site >= 0 ? keys.site : keys.said;
    const auto name = site < 0 ? std::nullopt : numberedName(keys.name);
    if (!name)
        return;
    const QString word = text::folded(name->word);
    into.figure = name->number.toInt();
    into.word = m_wordNumbers.findOrAdd(qHash(word, 0), m_words);
    m_words = std::max(m_words, into.word + 1);
    into.numbered = m_numberedNumbers.findOrAdd(qHash(word, static_cast<size_t>(site) << 16 | static_cast<size_t>(into.figure)), m_numbered);
    m_numbered = std::max(m_numbered, into.numbered + 1);
    m_numberedNames.push_back({into.numbered, name->isHost, qHash(text::folded(name->whole), 0)});
}

// By its model, else by what the list calls it.
bool MatchKeys::isRecorders(const DeviceKeys &keys, int model)
{
    if (model < 0 || !keys.isWritten)
        return keys.saysRecorder;
    auto known = m_modelClasses.constFind(model);
    if (known == m_modelClasses.constEnd()) {
        const auto hit = m_rules.matchModel(rules::plainModel(keys.model));
        const bool isFair = hit && hit->rule->strength && *hit->rule->strength >= Strength::Fair;
        known = m_modelClasses.insert(model, isFair ? hit->rule->deviceClass : DeviceClass::Unknown);
    }
    return *known == DeviceClass::Unknown ? keys.saysRecorder : *known == DeviceClass::Recorder;
}

void MatchKeys::add(const DeviceKeys &keys, bool isApart)
{
    Item item;
    item.isApart = isApart;
    item.model = modelNumber(keys.model);
    const bool isRecorder = isRecorders(keys, item.model);
    const bool isChannel = isRecorder && keys.namesChannel && (keys.ip || keys.mac || !keys.serial.isEmpty());
    if (!isChannel) { // else the name is of what it records
        item.name = nameNumber(keys.name);
        readNumbered(keys, item);
    }
    if (keys.mac && !m_rules.isSharedAddress(*keys.mac)) {
        item.mac = m_macNumbers.findOrAdd(keys.mac->number(), macs());
        if (item.mac == macs())
            m_macs.push_back(keys.mac->number());
    }
    if (const QString key = serialKey(keys.serial, keys.model, m_rules); !key.isEmpty()) {
        auto place = m_serialNumbers.find(key);
        if (place == m_serialNumbers.end()) {
            place = m_serialNumbers.insert(key, serials());
            m_serials.push_back(key);
        }
        item.serial = place.value();
    }
    const bool hasAddress = keys.ip && keys.ip->isV4() && keys.batch >= 0;
    const auto note = [&](int key, std::vector<Seen> &sites, std::vector<Seen> &together, std::vector<Seen> &addresses) {
        if (key >= 0 && keys.site >= 0)
            sites.push_back({key, 0, static_cast<quint64>(keys.site)});
        if (key >= 0 && keys.site >= 0 && keys.batch >= 0)
            together.push_back({key, keys.batch, static_cast<quint64>(keys.site)});
        if (key >= 0 && hasAddress)
            addresses.push_back({key, keys.batch, keys.ip->v4()});
    };
    note(item.mac, m_macSites, m_macSitesTogether, m_macAddresses);
    note(item.serial, m_serialSites, m_serialSitesTogether, m_serialAddresses);
    if (item.mac >= 0 && item.serial >= 0) {
        m_macSerials.push_back({item.mac, 0, static_cast<quint64>(item.serial)});
        m_serialMacs.push_back({item.serial, 0, static_cast<quint64>(item.mac)});
        m_serialMacsTogether.push_back({item.serial, keys.batch, static_cast<quint64>(item.mac)});
    }
    // A recorder has one name, or those of its channels; where it is must be known, or many stores' may have been given one by a slip.
    const bool isOneRecorder = isRecorder && (keys.site >= 0 || !keys.namesPlace);
    if (item.serial >= 0 && item.mac < 0 && !keys.ip && item.name >= 0 && !isOneRecorder)
        m_serialNames.push_back({item.serial, keys.batch, static_cast<quint64>(item.name)});
    m_items.push_back(item);
    m_isNews.push_back(keys.isNews);
}

std::vector<bool> MatchKeys::tooMany(std::vector<Seen> seen, int keys, bool byGroup, int most)
{
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    std::vector<bool> result(static_cast<size_t>(keys));
    int run = 0;
    for (size_t i = 0; i < seen.size(); ++i) {
        const bool isSame = i > 0 && seen[i].key == seen[i - 1].key && (!byGroup || seen[i].group == seen[i - 1].group);
        run = isSame ? run + 1 : 1;
        if (run > most)
            result[static_cast<size_t>(seen[i].key)] = true;
    }
    return result;
}

std::vector<Finding> MatchKeys::dropShared()
{
    const auto any = [](const std::vector<std::vector<bool>> &each) {
        std::vector<bool> result = each.front();
        for (const std::vector<bool> &one : each)
            for (size_t i = 0; i < result.size(); ++i)
                result[i] = result[i] || one[i];
        return result;
    };
    const std::vector<bool> badMacs = any({tooMany(std::exchange(m_macSites, {}), macs(), false, mostSites),
                                           tooMany(std::exchange(m_macSitesTogether, {}), macs(), true, mostSitesTogether),
                                           tooMany(std::exchange(m_macSerials, {}), macs(), false, mostPartners),
                                           tooMany(std::exchange(m_macAddresses, {}), macs(), true, mostAddresses)});
    const std::vector<bool> badSerials = any({tooMany(std::exchange(m_serialSites, {}), serials(), false, mostSites),
                                             tooMany(std::exchange(m_serialSitesTogether, {}), serials(), true, mostSitesTogether),
                                             tooMany(std::exchange(m_serialMacs, {}), serials(), false, mostPartners),
                                             tooMany(std::exchange(m_serialMacsTogether, {}), serials(), true, mostTogether),
                                             tooMany(std::exchange(m_serialNames, {}), serials(), true, mostTogether),
                                             tooMany(std::exchange(m_serialAddresses, {}), serials(), true, mostTogether)});
    const std::vector<bool> badNumbered = tooMany(std::exchange(m_numberedNames, {}), m_numbered, true, 1);
    std::vector<bool> toldMacs(badMacs.size());
    std::vector<bool> toldSerials(badSerials.size());
    const auto drop = [](int &key, bool isNews, const std::vector<bool> &bad, std::vector<bool> &told) {
        if (key < 0 || !bad[static_cast<size_t>(key)])
            return;
        told[static_cast<size_t>(key)] = told[static_cast<size_t>(key)] || isNews;
        key = -1;
    };
    for (size_t i = 0; i < m_items.size(); ++i) {
        drop(m_items[i].mac, m_isNews[i], badMacs, toldMacs);
        drop(m_items[i].serial, m_isNews[i], badSerials, toldSerials);
        if (int &numbered = m_items[i].numbered; numbered >= 0 && badNumbered[static_cast<size_t>(numbered)])
            numbered = -1; // two recorders that count from one
    }
    forgetValues();
    std::vector<Finding> findings;
    for (int mac = 0; mac < macs(); ++mac)
        if (toldMacs[static_cast<size_t>(mac)])
            findings.push_back(sharedKey(macText(mac)));
    for (int serial = 0; serial < serials(); ++serial)
        if (toldSerials[static_cast<size_t>(serial)])
            findings.push_back(sharedKey(serialText(serial)));
    return findings;
}

// What only add() asks: of a million sightings, some hundred megabytes.
void MatchKeys::forgetValues()
{
    for (FlatIndex *index : {&m_macNumbers, &m_nameNumbers, &m_numberedNumbers, &m_wordNumbers})
        *index = {};
    for (QHash<QString, int> *hash : {&m_serialNumbers, &m_modelNumbers, &m_foldedModels})
        *hash = {};
}

std::vector<std::pair<int, int>> MatchKeys::links() const
{
    std::vector<std::pair<int, int>> links;
    for (const Item &item : m_items)
        if (item.mac >= 0 && item.serial >= 0 && !item.isApart)
            links.emplace_back(item.mac, item.serial);
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    std::sort(links.begin(), links.end(), [this](const auto &a, const auto &b) {
        const quint64 x = m_macs[static_cast<size_t>(a.first)];
        const quint64 y = m_macs[static_cast<size_t>(b.first)];
        return x != y ? x < y : serialText(a.second) < serialText(b.second);
    });
    return links;
}

QString MatchKeys::macText(int mac) const
{
    const auto address = MacAddress::fromNumber(m_macs[static_cast<size_t>(mac)]);
    return address ? address->text() : QString();
}

} // namespace phaseout::identify
