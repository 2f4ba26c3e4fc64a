// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchaseline.h"

#include "core/intake/purchaseunits.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
constexpr size_t mostToPart = 3; // words from a name to "sensor": "Sony back-illuminated CMOS sensor"

/// Walks over the units of a line and makes phrases of them.
class Walk {
public:
    Walk(std::vector<Unit> units, const LineReader &reader, const rules::MakerRules &names) : m_units(std::move(units)), m_reader(reader), m_names(names), m_hasCapitals(std::any_of(m_units.begin(), m_units.end(), hasCapital)) { begin(false); }

    std::vector<Phrase> run()
    {
        for (m_at = 0; m_at < m_units.size(); ++m_at) {
            const Unit &unit = m_units[m_at];
            if (unit.what == Unit::What::Mark) {
                mark(unit.text);
                m_isRenewal = false;
            } else if (unit.isNamed()) {
                mention(unit);
            } else {
                say(unit);
            }
        }
        end();
        if (!isOnlyWork())
            for (Phrase &phrase : m_phrases)
                phrase.isWorkedOn = false;
        return std::move(m_phrases);
    }

private:
    /// What the words so far say of what follows.
    struct Bearing {
        Role role = Role::Bought;
        QString marker;
        bool isWork = false;
        bool isSwap = false;
        bool isFor = false; // up to the first word that is no kind of thing
        bool isBrief = false; // up to the next comma
        bool isOffer = false; // it may be what is bought all the same
        bool isOnlyWork = false; // nothing that follows is bought
    };

    void begin(bool isAlong)
    {
        m_phrase = {};
        m_isBracket = false;
        const bool isBehind = m_at < m_units.size();
        m_phrase.isWith = m_isWith;
        m_phrase.isAdded = (m_isWith && !m_isWithin) || (isBehind && isPlus(m_units[m_at]));
        m_phrase.isJoined = isBehind && m_units[m_at].kind == WordKind::And && !m_isWith;
        m_phrase.isApart = isBehind && m_units[m_at].text == u";";
        m_isMore = isBehind && m_bearing.isFor && (m_units[m_at].text == u"," || isPlus(m_units[m_at]));
        m_phrase.isListed = m_at < m_units.size() && (m_units[m_at].text == u"," || m_units[m_at].kind == WordKind::And);
        m_phrase.role = m_bearing.role;
        m_phrase.isWorkedOn = m_bearing.isOnlyWork;
        m_phrase.isAlong = isAlong;
        m_content.clear();
    }
    // "and" may add to what a thing is for; "+" and the like add to what is bought.
    static bool isPlus(const Unit &unit)
    {
        static const QStringList ands{u"and"_s, u"&"_s, u"und"_s, u"et"_s, u"y"_s, u"oraz"_s};
        return unit.kind == WordKind::And && !ands.contains(unit.text, Qt::CaseInsensitive);
    }
    // "with built in": a piece of the thing itself.
    static bool isWithin(const QString &with)
    {
        static const QStringList all{u"with built in"_s, u"with built-in"_s, u"with integrated"_s};
        return all.contains(with, Qt::CaseInsensitive);
    }
    void end()
    {
        if (!m_content.empty() || !m_phrase.mentions.empty()) {
            if (m_isRenewal && m_phrase.role == Role::Goes && m_phrase.mentions.empty())
                buyAnew(m_phrase);
            describe();
            m_phrases.push_back(std::move(m_phrase));
        }
        m_phrase = {};
        m_content.clear();
    }
    void next(bool isAlong)
    {
        end();
        begin(isAlong);
    }
    void turnTo(Bearing bearing, bool isAlong = false)
    {
        m_bearing = std::move(bearing);
        m_isWith = m_units[m_at].kind == WordKind::With;
        m_isWithin = m_isWith && isWithin(m_units[m_at].text);
        next(isAlong);
    }

    void mark(const QString &text)
    {
        if (text == u"(" || text == u"[") {
            m_outside.push_back(m_bearing);
            next(m_phrase.isAlong);
            m_isBracket = true;
        } else if (text == u")" || text == u"]") {
            if (!m_outside.empty()) {
                m_bearing = m_outside.back();
                m_outside.pop_back();
            }
            m_isWith = false;
            next(m_phrase.isAlong);
        } else if (text == u",") {
            const bool isGoingOn = m_bearing.role == Role::Beside && isBehindMarker(); // "Annual maintenance, 16 domes"
            if ((m_bearing.isBrief && !isGoingOn) || (m_bearing.isFor && m_phrase.mentions.empty()))
                m_bearing = {};
            next(m_phrase.isAlong);
        } else if (isBehindMarker()) {
            return; // "Replaces: Hikvision dome"
        } else {
            turnTo({});
        }
    }
    bool isBehindMarker() const { return m_at > 0 && m_bearing.role != Role::Bought && m_units[m_at - 1].text == m_bearing.marker; }

    void mention(const Unit &unit)
    {
        const bool isModel = unit.what == Unit::What::Model;
        QString name;
        for (const Mention &each : m_phrase.mentions)
            if (!each.isModel && each.role == m_bearing.role)
                name = each.text;
        if (name.isEmpty() && isModel && !m_phrase.isAlong && !m_phrases.empty() && m_phrases.back().role == m_phrase.role && !m_phrases.back().mentions.empty()
            && !m_phrases.back().mentions.back().isModel)
            name = m_phrases.back().mentions.back().text; // "Axis dome, P3245"
        Mention mention{unit.text, isModel, name, m_bearing.role, m_bearing.marker, m_bearing.isWork, m_bearing.isOffer};
        if (const QString part = partBeside(); mention.role == Role::Bought && !part.isEmpty()) {
            mention.role = Role::Beside;
            mention.marker = part;
        }
        m_phrase.mentions.push_back(std::move(mention));
        m_content.push_back(unit);
    }
    // "Sony Starvis sensor", "sensor Sony IMX415": who made a piece of it. Of a maker in scope it is no excuse.
    QString partBeside() const
    {
        const Unit &unit = m_units[m_at];
        for (const rules::NameClaim &claim : m_names.named(unit.text))
            if (m_names.isInScope(claim.maker))
                return {};
        if (unit.what == Unit::What::Model)
            return {};
        if (m_at > 0 && m_units[m_at - 1].kind == WordKind::Part)
            return m_units[m_at - 1].text;
        for (size_t i = m_at + 1; i < m_units.size() && i <= m_at + mostToPart; ++i) {
            if (m_units[i].kind == WordKind::Part)
                return m_units[i].text;
            const bool isWord = m_units[i].what != Unit::What::Mark && m_units[i].what != Unit::What::Name && (m_units[i].kind == WordKind::None || m_units[i].kind == WordKind::Plain);
            if (!isWord || classOf(m_units[i].text) != DeviceClass::Unknown)
                break;
        }
        return {};
    }

    void say(const Unit &unit)
    {
        switch (unit.kind) {
        case WordKind::Goes:
            return turnTo({.role = Role::Goes, .marker = unit.text, .isOnlyWork = m_bearing.isOnlyWork && isAge(unit.text)});
        case WordKind::Denied:
            if (m_content.empty())
                return turnTo({Role::Goes, unit.text, false, false, false, true});
            break;
        case WordKind::Swaps:
            return turnTo({Role::Goes, unit.text, false, true, false});
        case WordKind::Removal:
            return remove(unit.text);
        case WordKind::Leaves:
            for (Mention &each : m_phrase.mentions)
                leave(each, unit.text, false);
            m_phrase.role = Role::Goes;
            return;
        case WordKind::Turns:
            end();
            for (Phrase &phrase : m_phrases)
                leave(phrase, unit.text, false);
            return turnTo({});
        case WordKind::Ends:
            return turnTo({});
        case WordKind::Returns:
            if (m_bearing.role != Role::Bought)
                return turnTo({});
            break;
        case WordKind::Service:
            if (m_bearing.role != Role::Bought)
                turnTo({});
            break;
        case WordKind::Renews:
            return renew();
        case WordKind::With:
            if (isWatt())
                break;
            return turnTo({}, true);
        case WordKind::Filler:
            if (isLeftOut())
                return turnTo({.role = Role::Goes, .marker = unit.text, .isBrief = true});
            break;
        case WordKind::And:
            if (m_bearing.isBrief && (isPlus(unit) || m_bearing.role == Role::Goes))
                m_bearing = {};
            return next(m_phrase.isAlong || m_bearing.role == Role::Bought);
        case WordKind::Upkeep:
            if (!isLastOfLine())
                return turnTo({.role = Role::Beside, .marker = unit.text, .isBrief = true, .isOnlyWork = true});
            for (Mention &each : m_phrase.mentions)
                compare(each, unit.text);
            m_phrase.isWorkedOn = !m_content.empty() && m_phrases.empty(); // "camera cleaning"
            break;
        case WordKind::Like:
            if (m_bearing.role == Role::Goes)
                break;
            if (m_phrase.isAdded && areQuantities())
                m_phrase.open = unit.text; // "plus 1 to match existing"
            return turnTo({Role::Beside, unit.text, false, false, false});
        case WordKind::For:
            if (m_bearing.isSwap)
                return turnTo({});
            if (m_bearing.role == Role::Goes)
                break;
            return turnTo({Role::Beside, unit.text, false, false, true, false, isBehindVerb()});
        case WordKind::Into:
            if (m_bearing.isSwap)
                return turnTo({});
            if (isVerb()) {
                m_content.clear();
                return turnTo({});
            }
            break;
        case WordKind::Nobodys:
            m_phrase.nobodys = unit.text;
            break;
        case WordKind::Open:
            m_phrase.open = unit.text;
            break;
        case WordKind::Behind:
            return compareBefore(unit.text);
        default:
            break;
        }
        // "for store 12 DS-2CD2143G2-I": where it goes to, not what it is for.
        if (isCountOfNext() || isBehindCount())
            next(m_phrase.isAlong);
        const bool isKindOfThing = unit.kind != WordKind::None || unit.isQuantity || classOf(unit.text) != DeviceClass::Unknown;
        const bool isPlace = !isKindOfThing || unit.kind == WordKind::Place || unit.text.startsWith(u"store"_s, Qt::CaseInsensitive) || unit.text.startsWith(u"site"_s, Qt::CaseInsensitive);
        if (m_bearing.isFor && m_phrase.mentions.empty() && isPlace)
            turnTo({});
        m_content.push_back(unit);
    }

    // "remove 8 cameras, replace with new", "DVR for NVR": something comes instead.
    bool isOnlyWork() const
    {
        static const QSet<WordKind> instead{WordKind::Swaps, WordKind::Turns, WordKind::Renews, WordKind::Returns, WordKind::With, WordKind::For, WordKind::Into, WordKind::Nobodys, WordKind::Open, WordKind::Further};
        return std::none_of(m_units.begin(), m_units.end(), [](const Unit &unit) { return instead.contains(unit.kind) || (unit.kind == WordKind::Goes && !isAge(unit.text)); });
    }
    // "removal of existing cameras"
    static bool isAge(const QString &word)
    {
        static const QStringList all{u"existing"_s, u"old"_s, u"obsolete"_s, u"former"_s, u"redundant"_s};
        return all.contains(word, Qt::CaseInsensitive);
    }
    // "excl NVR", and no "excl VAT": a device follows.
    bool isLeftOut() const
    {
        static const QStringList words{u"excl"_s, u"excl."_s, u"exc"_s, u"exc."_s, u"excluding"_s};
        if (!words.contains(m_units[m_at].text, Qt::CaseInsensitive))
            return false;
        const auto first = std::find_if_not(m_units.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_units.end(), isHow);
        return first != m_units.end() && (first->isNamed() || isRemoved(*first));
    }
    bool areQuantities() const { return !m_content.empty() && std::all_of(m_content.begin(), m_content.end(), [](const Unit &unit) { return unit.isQuantity || isTimes(unit.text); }); }

    // "Existing NVR replaced like for like", "like for like replacement of the NVR": by somebody's.
    void renew()
    {
        if (m_at > 0 && m_units[m_at - 1].kind == WordKind::Goes)
            return; // "not replaced"
        Phrase &said = m_content.empty() && !m_phrases.empty() ? m_phrases.back() : m_phrase;
        if (said.role != Role::Goes || !said.mentions.empty()) {
            m_isRenewal = true;
            return;
        }
        buyAnew(said);
        m_phrase.role = Role::Bought;
        m_bearing = {};
    }
    void buyAnew(Phrase &phrase) const
    {
        phrase.role = Role::Bought;
        phrase.isApart = m_outside.empty();
    }

    // "Axis P3265-LV swopped for Hik": a verb that no table knows stands between.
    bool isBehindVerb() const
    {
        const auto isVerb = [](const QString &word) { return word.size() > 4 && word.endsWith(u"ed", Qt::CaseInsensitive) && !word.contains(u'-'); };
        for (auto unit = m_content.rbegin(); unit != m_content.rend() && !unit->isNamed() && classOf(unit->text) == DeviceClass::Unknown; ++unit)
            if ((unit->kind == WordKind::None || unit->kind == WordKind::Renews) && isVerb(unit->text))
                return true;
        return false;
    }
    // "60 w midspan", and no "recorder w 4 turrets".
    bool isWatt() const { return m_at > 0 && m_units[m_at].text.compare(u"w", Qt::CaseInsensitive) == 0 && hasDigit(m_units[m_at - 1].text); }

    // "Switch to Hikvision" is no switch.
    bool isVerb() const
    {
        const auto isSwitch = [this](const Unit &unit) { return classOf(unit.text) == DeviceClass::Switch; };
        const auto isOther = [](const Unit &unit) { return !hasDigit(unit.text) && (unit.kind == WordKind::None || unit.kind == WordKind::Filler); };
        return m_phrase.mentions.empty() && m_at + 1 < m_units.size() && m_units[m_at + 1].isNamed() && std::any_of(m_content.begin(), m_content.end(), isSwitch)
            && std::all_of(m_content.begin(), m_content.end(), isOther);
    }
    static bool isTimes(const QString &word)
    {
        static const QStringList all{u"x"_s, u"no"_s, u"no."_s, u"nos"_s, u"nr"_s, u"off"_s, u"pcs"_s};
        return all.contains(word, Qt::CaseInsensitive);
    }
    // "2x", "1no": by itself it tells how many things.
    static bool isCountWord(const Unit &unit)
    {
        const auto last = std::find_if(unit.text.begin(), unit.text.end(), [](QChar c) { return !c.isDigit(); });
        return unit.isQuantity && last != unit.text.begin() && isTimes(unit.text.sliced(last - unit.text.begin()));
    }
    static bool isQty(const Unit &unit) { return unit.text.compare(u"qty", Qt::CaseInsensitive) == 0; }
    // "P3265-LV 2 x turret": how many of the next there are.
    bool isCountOfNext() const
    {
        const Unit &unit = m_units[m_at];
        if (!unit.isQuantity || m_phrase.mentions.empty() || m_at + 1 >= m_units.size() || m_units[m_at - 1].text.compare(u"x", Qt::CaseInsensitive) == 0)
            return false;
        const bool isSecond = m_content.front().isQuantity && classOf(m_units[m_at + 1].text) != DeviceClass::Unknown; // "1 x Axis S3008 four turrets"
        const size_t first = m_at + (isCountWord(unit) || isSecond ? 1 : 2);
        if (!isCountWord(unit) && !isSecond && !isTimes(m_units[m_at + 1].text))
            return false;
        return first < m_units.size() && m_units[first].what != Unit::What::Mark && m_units[first].kind != WordKind::And;
    }
    // "P3265-LV x 2 turrets x 6"
    bool isBehindCount() const
    {
        const auto isCount = [this](size_t at) { return m_units[at].isQuantity && m_units[at - 1].text.compare(u"x", Qt::CaseInsensitive) == 0; };
        if (m_phrase.mentions.empty() || m_at < 2 || !isCount(m_at - 1))
            return false;
        size_t at = m_at + 1;
        while (at < m_units.size() && m_units[at].what == Unit::What::Words && !isCount(at))
            ++at;
        return at < m_units.size() && m_units[at].what == Unit::What::Words;
    }
    // "8 x PoE ports": what is counted is within the thing.
    bool isOfMeasure(size_t at) const
    {
        size_t next = at + 1;
        while (next < m_content.size() && !m_content[next].isMeasure && (m_content[next].kind == WordKind::Plain || isTimes(m_content[next].text)))
            ++next;
        return !m_phrase.hasDevice && next < m_content.size() && m_content[next].isMeasure;
    }
    // How many of a thing there are, as far as the phrase says so; a number before a measure is none.
    void count()
    {
        static const QStringList kits{u"kit"_s, u"set"_s, u"pack"_s, u"bundle"_s, u"system"_s};
        const bool isSomething = m_phrase.hasDevice || m_phrase.isJoined || !m_phrase.nobodys.isEmpty(); // "2 relay outputs" only describe
        const bool isSaid = std::any_of(m_content.begin(), m_content.end(), isQty) || m_isBracket;
        m_phrase.isCount = isSaid && std::all_of(m_content.begin(), m_content.end(), [](const Unit &unit) { return unit.isQuantity || isTimes(unit.text) || isQty(unit); });
        m_phrase.isCounted = std::any_of(m_content.begin(), m_content.end(), [](const Unit &unit) { return unit.kind == WordKind::Further; });
        for (size_t i = 0; i < m_content.size(); ++i) {
            const Unit &unit = m_content[i];
            m_phrase.isKit |= kits.contains(unit.text, Qt::CaseInsensitive);
            if (!unit.isQuantity || isOfMeasure(i))
                continue;
            const Unit *next = i + 1 < m_content.size() ? &m_content[i + 1] : nullptr;
            const bool isBehind = (i > 0 && m_content[i - 1].text.compare(u"x", Qt::CaseInsensitive) == 0) || (i > 0 && isQty(m_content[i - 1])) || unit.text.startsWith(u'x', Qt::CaseInsensitive);
            const bool isBare = i == 0 && (unit.text.back().isDigit() || unit.text.front().isLetter()) && isSomething;
            if (isBehind)
                m_phrase.isCountedBehind = true;
            else if (next && (isCountWord(unit) || isTimes(next->text) || (isBare && !next->isMeasure && next->kind != WordKind::Filler && next->kind != WordKind::Part && !next->isNamed())))
                m_phrase.isCounted = true;
        }
    }

    static void leave(Mention &mention, const QString &marker, bool isWork)
    {
        if (mention.role == Role::Goes)
            return;
        mention.role = Role::Goes;
        mention.marker = marker;
        mention.isWork = isWork;
    }
    static void leave(Phrase &phrase, const QString &marker, bool isWork)
    {
        if (phrase.role != Role::Bought)
            return;
        phrase.role = Role::Goes;
        for (Mention &mention : phrase.mentions)
            leave(mention, marker, isWork);
    }

    // "Removal of Hikvision cameras" speaks of what follows, "Hikvision camera removal and disposal" of what stands before.
    void remove(const QString &marker)
    {
        if (!isLastOfLine()) {
            turnTo({.role = Role::Goes, .marker = marker, .isWork = true, .isOnlyWork = true});
            return;
        }
        const bool isOwn = !m_phrase.mentions.empty();
        m_phrase.isWorkedOn = !m_content.empty() && m_phrases.empty(); // "camera removal"
        leave(m_phrase, marker, true);
        if (!isOwn)
            for (Phrase &phrase : m_phrases)
                leave(phrase, marker, true);
    }
    bool isLastOfLine() const
    {
        if (m_at + 1 < m_units.size() && m_units[m_at + 1].text.compare(u"of", Qt::CaseInsensitive) == 0)
            return false;
        return std::all_of(m_units.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_units.end(), [](const Unit &unit) {
            return unit.what == Unit::What::Mark || unit.isQuantity || unit.kind == WordKind::Removal || unit.kind == WordKind::And
                || unit.kind == WordKind::Filler || unit.kind == WordKind::For || unit.kind == WordKind::Into;
        });
    }

    // "Cisco compatible", and both of "Axis and Hanwha compatible".
    void compareBefore(const QString &marker)
    {
        if (m_content.empty() || !m_content.back().isNamed()) {
            if (m_content.empty() && m_phrase.mentions.empty() && m_phrases.empty())
                return;
            if (m_content.empty() && m_at + 1 < m_units.size() && isDeviceWord(m_units[m_at + 1]))
                m_phrase.isApart = true; // "free turret", "compatible dome": one more
            m_content.push_back({Unit::What::Words, marker, WordKind::Behind, false});
            return;
        }
        static const QStringList offers{u"alternative"_s, u"equivalent"_s, u"alt"_s, u"alt."_s};
        std::vector<Phrase *> list{&m_phrase};
        bool isBare = m_phrase.isListed && std::all_of(m_content.begin(), m_content.end(), [](const Unit &unit) { return unit.isNamed(); });
        for (size_t i = m_phrases.size(); i > 0 && isBare && !m_phrases[i - 1].mentions.empty(); --i) {
            list.push_back(&m_phrases[i - 1]);
            isBare = m_phrases[i - 1].isListed && m_phrases[i - 1].isEmpty;
        }
        for (Phrase *phrase : list)
            for (Mention &mention : phrase->mentions) {
                compare(mention, marker);
                mention.isOffer = offers.contains(marker, Qt::CaseInsensitive);
            }
    }
    static void compare(Mention &mention, const QString &marker)
    {
        if (mention.role != Role::Bought)
            return;
        mention.role = Role::Beside;
        mention.marker = marker;
    }
    // "Hikvision NVR - replacement PSU only": what stands before is what it is for.
    void compareRest()
    {
        const auto isOnly = [](const Unit &unit) { return unit.text.compare(u"only", Qt::CaseInsensitive) == 0; };
        const bool isAccessory = m_phrase.head.deviceClass != DeviceClass::Unknown && m_reader.doesStay(m_phrase.head.deviceClass);
        const auto only = std::find_if(m_content.begin(), m_content.end(), isOnly);
        if (only == m_content.end() || !isAccessory)
            return;
        for (Phrase &phrase : m_phrases)
            for (Mention &mention : phrase.mentions)
                compare(mention, only->text);
    }
    // Class, strangers and the rest of the phrase that ends here.
    void describe()
    {
        static const QStringList pictures{u"video"_s, u"visual"_s, u"image"_s, u"images"_s, u"picture"_s, u"pictures"_s, u"photo"_s, u"photos"_s, u"footage"_s};
        QStringList said;
        bool isAllService = true;
        bool isAllPlain = true;
        bool isBehindName = false;
        for (const Unit &unit : m_content) {
            said += unit.text;
            m_phrase.hasPictures |= pictures.contains(unit.text, Qt::CaseInsensitive);
            if (unit.isQuantity || isTimes(unit.text))
                continue;
            m_phrase.hasWork |= unit.kind == WordKind::Service || unit.kind == WordKind::Sum || unit.kind == WordKind::Removal;
            if (unit.isNamed() || unit.isQuantity || unit.kind == WordKind::Filler || unit.kind == WordKind::For || unit.kind == WordKind::Into || unit.kind == WordKind::Returns || unit.kind == WordKind::Renews || unit.kind == WordKind::Open)
                continue;
            if (hasDigit(unit.text) && unit.kind == WordKind::None)
                continue; // "4MP", "£20"
            m_phrase.isEmpty = false;
            isAllPlain = isAllPlain && unit.kind == WordKind::Plain;
            m_phrase.isSoftware |= unit.kind == WordKind::Software;
            isAllService = isAllService && (unit.kind == WordKind::Service || unit.kind == WordKind::Removal);
            const bool isDevice = unit.kind == WordKind::Thing || isDeviceWord(unit);
            m_phrase.hasDevice |= isDevice;
            m_phrase.hasName |= isDevice && isBehindName;
            isBehindName = isBehindName || isLikeName(unit, isDevice);
            m_phrase.hasStranger |= unit.kind == WordKind::Nobodys || unit.kind == WordKind::Place || unit.kind == WordKind::Thing || (unit.kind == WordKind::None && !isDevice && unit.text.size() > 1);
        }
        const auto first = std::find_if_not(m_content.begin(), m_content.end(), isHow);
        const auto isFiller = [](const Unit &unit) { return unit.kind == WordKind::Filler; };
        const bool isOfPlace = !m_content.empty() && m_content.back().kind == WordKind::Place && std::none_of(first, m_content.end(), isFiller); // "NVR room", and no "turrets at rear"
        if (first != m_content.end() && !isOfPlace)
            m_phrase.first = classOf(*first);
        if (!m_content.empty() && areChannels())
            m_phrase.first = DeviceClass::Recorder;
        count();
        m_phrase.isService = !m_phrase.isEmpty && isAllService && m_phrase.mentions.empty();
        m_phrase.isOnlyHow = !m_phrase.isEmpty && isAllPlain;
        m_phrase.text = said.join(u' ');
        m_phrase.isNameAlone = m_phrase.isEmpty && std::any_of(m_content.begin(), m_content.end(), [](const Unit &unit) { return unit.what == Unit::What::Name; });
        findSubjects();
        m_phrase.head = headOf();
        m_phrase.isLicence = isLicence();
        m_phrase.isWorkedOn = m_phrase.isWorkedOn && m_phrase.hasDevice && !m_phrase.hasStranger && !m_phrase.isAdded && m_phrase.mentions.empty() && !isMixed();
        m_phrase.isMore = m_isMore || (m_bearing.isFor && m_phrase.isCounted && !m_phrases.empty() && m_phrases.back().role == Role::Beside);
        compareRest();
    }

    static bool isHow(const Unit &unit) { return unit.isQuantity || isTimes(unit.text) || unit.kind == WordKind::Plain || unit.kind == WordKind::Filler || (unit.kind == WordKind::None && hasDigit(unit.text)); }
    // "16ch", "16 channel", "16 way 4TB", and no "2 channel audio"
    bool areChannels() const
    {
        static const QStringList channels{u"ch"_s, u"channel"_s, u"channels"_s};
        static const QStringList few{u"1"_s, u"2"_s, u"3"_s, u"one"_s, u"two"_s, u"three"_s}; // "2 way audio"
        static const QRegularExpression storage(u"^\\d+[TG]B$"_s, QRegularExpression::CaseInsensitiveOption);
        size_t count = m_content.size();
        while (count > 1 && storage.match(m_content[count - 1].text).hasMatch())
            --count;
        const QString &last = m_content[count - 1].text;
        const bool isGlued = last.front().isDigit() && last.endsWith(u"ch"_s, Qt::CaseInsensitive);
        const bool isWay = last.compare(u"way", Qt::CaseInsensitive) == 0;
        const bool isCounted = count > 1 && m_content[count - 2].isQuantity && (isWay ? !few.contains(m_content[count - 2].text, Qt::CaseInsensitive) : channels.contains(last, Qt::CaseInsensitive));
        return (isGlued || isCounted) && std::all_of(m_content.begin(), m_content.end(), isHow);
    }
    // "8 x camera licence"; "dome, licence" and "4MP camera licence" may be devices with one.
    bool isLicence() const
    {
        static const QStringList licences{u"licence"_s, u"licences"_s, u"license"_s, u"licenses"_s};
        const auto isIt = [](const Unit &unit) { return licences.contains(unit.text, Qt::CaseInsensitive); };
        const auto it = std::find_if(m_content.begin(), m_content.end(), isIt);
        if (it == m_content.end() || !m_phrase.nobodys.isEmpty() || !std::all_of(it + 1, m_content.end(), isNoHead))
            return false;
        const auto isDevice = [this](const Unit &unit) { return unit.kind == WordKind::Thing || isDeviceWord(unit); };
        const auto device = std::find_if(m_content.begin(), it, isDevice);
        const auto isFigure = [](const Unit &unit) { return unit.isNamed() || (hasDigit(unit.text) && !unit.isQuantity); };
        return device == it || (device + 1 == it && !device->text.endsWith(u's', Qt::CaseInsensitive) && std::none_of(m_content.begin(), it, isFigure));
    }
    // "removal of 8 cameras, 4 x 4MP dome", "... and replacement domes": new ones may be among what is said to go.
    bool isMixed() const
    {
        static const QStringList news{u"replacement"_s, u"spare"_s, u"spares"_s};
        const auto isNew = [](const Unit &unit) { return news.contains(unit.text, Qt::CaseInsensitive) || (unit.kind == WordKind::None && hasDigit(unit.text) && !unit.isQuantity); };
        return std::any_of(m_content.begin(), m_content.end(), isNew) || (m_phrase.isCounted && m_phrase.isListed);
    }
    bool isDeviceWord(const Unit &unit) const { return classOf(unit) != DeviceClass::Unknown; }
    static bool hasCapital(const Unit &unit) { return std::any_of(unit.text.begin(), unit.text.end(), [](QChar c) { return c.isUpper(); }); }
    // In a line that knows no capitals any word may be a name.
    bool isLikeName(const Unit &unit, bool isDevice) const
    {
        return unit.kind == WordKind::None && !isDevice && unit.text.size() > 1 && (!m_hasCapitals || unit.text.front().isUpper());
    }
    // Before a maker's name there is nothing but how many and how ("10 white Axis domes"), or the thing itself and nothing behind ("dome by Axis").
    void findSubjects()
    {
        const auto isTrivial = [](const Unit &unit) { return unit.isNamed() || unit.isQuantity || unit.kind == WordKind::Plain || unit.kind == WordKind::Open || (unit.kind == WordKind::None && hasDigit(unit.text)); };
        const auto isThing = [&](const Unit &unit) { return isTrivial(unit) || unit.kind == WordKind::Returns || (unit.what == Unit::What::Words && isDeviceWord(unit)); };
        const auto isCount = [&](const Unit &unit) { return isTrivial(unit) || unit.kind == WordKind::Filler || unit.kind == WordKind::Returns || unit.kind == WordKind::Service; };
        size_t mention = 0;
        for (auto unit = m_content.begin(); unit != m_content.end() && mention < m_phrase.mentions.size(); ++unit) {
            if (!unit->isNamed())
                continue;
            m_phrase.mentions[mention++].isSubject = std::all_of(m_content.begin(), unit, isCount)
                || (std::all_of(m_content.begin(), unit, isThing) && std::all_of(unit, m_content.end(), isTrivial));
        }
    }

    Head headOf() const
    {
        const auto isOf = [](WordKind kind) { return [kind](const Unit &unit) { return unit.kind == kind; }; };
        if (std::any_of(m_content.begin(), m_content.end(), isOf(WordKind::Included)))
            return {}; // "junction box included": beside what?
        size_t last = m_content.size();
        while (last > 0 && isNoHead(m_content[last - 1]))
            --last;
        if (last == 0)
            return {};
        const Unit &head = m_content[last - 1];
        if (head.kind == WordKind::Accessory || head.kind == WordKind::Extra) {
            const bool isBeside = std::any_of(m_content.begin(), m_content.begin() + static_cast<std::ptrdiff_t>(last) - 1, [this](const Unit &unit) { return isRemoved(unit); });
            const bool hasFigures = std::any_of(m_content.begin(), m_content.begin() + static_cast<std::ptrdiff_t>(last) - 1,
                                                [](const Unit &unit) { return unit.what == Unit::What::Words && !unit.isQuantity && hasDigit(unit.text); });
            return {DeviceClass::Other, isBeside && (head.kind == WordKind::Extra || hasFigures)};
        }
        if (head.kind == WordKind::Sees || head.kind == WordKind::Records)
            return {classOf(head), false};
        if (head.kind != WordKind::None && head.kind != WordKind::Common && head.kind != WordKind::Place && head.kind != WordKind::Thing)
            return {};
        // The longest phrase of the last three words that names a class: "access point", "intercom monitor".
        size_t length = std::min<size_t>(last, 3);
        DeviceClass found = DeviceClass::Unknown;
        for (; length > 0 && found == DeviceClass::Unknown; --length) {
            QString some;
            bool isWords = true;
            for (size_t i = last - length; i < last; ++i) {
                some += m_content[i].text;
                isWords = isWords && m_content[i].what == Unit::What::Words && !hasDigit(m_content[i].text);
            }
            if (isWords)
                found = classOf(some);
        }
        if (found == DeviceClass::Other)
            return {}; // "over till 4", "for the office PC"
        const auto before = m_content.begin() + static_cast<std::ptrdiff_t>(last - length - 1);
        bool isBeside = std::any_of(m_content.begin(), before, [this](const Unit &unit) { return isRemoved(unit); });
        for (auto unit = m_content.begin(); unit + 1 < before; ++unit) // "indoor station screen"
            isBeside = isBeside || (!unit->isNamed() && !(unit + 1)->isNamed() && isRemoved({Unit::What::Words, unit->text + u' ' + (unit + 1)->text}));
        return {found, found != DeviceClass::Unknown && m_reader.doesStay(found) && isBeside};
    }
    DeviceClass classOf(const Unit &unit) const
    {
        return unit.kind == WordKind::Sees ? DeviceClass::Camera : unit.kind == WordKind::Records ? DeviceClass::Recorder : classOf(unit.text);
    }
    // Of one word or several; "domes" are what a dome is.
    DeviceClass classOf(const QString &words) const
    {
        DeviceClass found = m_names.classOf(words);
        for (const QStringView ending : {u"s", u"es"})
            if (found == DeviceClass::Unknown && words.endsWith(ending, Qt::CaseInsensitive))
                found = m_names.classOf(words.chopped(ending.size()));
        return found;
    }
    static bool isNoHead(const Unit &unit)
    {
        return unit.isNamed() || unit.isQuantity || unit.kind == WordKind::Plain || unit.kind == WordKind::Open || unit.kind == WordKind::Filler || unit.kind == WordKind::Into || unit.kind == WordKind::Behind || unit.kind == WordKind::Returns || unit.kind == WordKind::Renews || unit.kind == WordKind::Nobodys
            || (unit.kind == WordKind::None && hasDigit(unit.text));
    }
    bool isRemoved(const Unit &unit) const
    {
        if (unit.kind == WordKind::Sees || unit.kind == WordKind::Records)
            return true;
        const DeviceClass found = unit.what == Unit::What::Words && !hasDigit(unit.text) ? classOf(unit.text) : DeviceClass::Unknown;
        return found != DeviceClass::Unknown && found != DeviceClass::Other && !m_reader.doesStay(found);
    }

    std::vector<Unit> m_units;
    const LineReader &m_reader;
    const rules::MakerRules &m_names;
    const bool m_hasCapitals;
    size_t m_at = 0;
    Bearing m_bearing;
    bool m_isBracket = false; // of m_phrase
    bool m_isMore = false;
    bool m_isRenewal = false; // what goes is bought anew
    bool m_isWith = false; // among what comes with a thing
    bool m_isWithin = false; // the same, inside it
    std::vector<Bearing> m_outside; // before the brackets
    Phrase m_phrase;
    std::vector<Unit> m_content; // of m_phrase
    std::vector<Phrase> m_phrases;
};
} // namespace

LineReader::LineReader(const QuoteWords &words, const rules::MakerRules &names) : m_words(words), m_names(names)
{
    const std::vector<rules::MakerInfo> makers = names.makers();
    for (int i = 0; i <= static_cast<int>(DeviceClass::Other); ++i) {
        const auto each = static_cast<DeviceClass>(i);
        if (std::none_of(makers.begin(), makers.end(), [&](const rules::MakerInfo &maker) { return maker.isInScope && names.scope().covers(maker.maker, each); }))
            m_staying.insert(each);
    }
}

std::vector<Phrase> LineReader::read(const QString &cell) const
{
    return Walk(unitsOf(cell, m_words, m_names), *this, m_names).run();
}

} // namespace phaseout::intake
