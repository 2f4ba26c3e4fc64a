// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchasejudge.h"

#include "core/base/text.h"
#include "core/intake/purchaseunits.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }
QString shown(const QString &read) { return text::shown(read, 80); }
} // namespace

PurchaseJudge::PurchaseJudge(const Knowledge &knowledge, QuoteWords words, QDate today)
    : m_rules(knowledge.makers)
    , m_identifier(knowledge.makers, knowledge.makers->scope(), today)
    , m_words(std::move(words))
    , m_reader(m_words, *m_rules)
{
}

std::optional<Purchase> PurchaseJudge::answer(const PurchaseRow &row)
{
    Line line;
    if (const auto answer = asked(row.maker, row.model))
        line.models.push_back(*answer);
    if (!row.maker.isEmpty() && m_rules->named(row.maker).empty())
        line.stranger = row.maker;
    const QString joined = row.cells.join(u", "_s);
    for (const QString &cell : row.isFree ? QStringList{joined} : row.cells)
        if (row.isFree || cell != row.maker)
            readCell(cell, row.maker, line);
    for (const Phrase &phrase : m_reader.read(row.maker)) // "Axis / other", "Axis (TBC)"
        if (const QString open = phrase.open.isEmpty() ? phrase.nobodys : phrase.open; line.open.isEmpty())
            line.open = open;
    if (!row.maker.isEmpty() && line.stranger != row.maker)
        line.names.push_back(named(row.maker, line.head));
    if (Answer seller = named(row.seller, {}); seller.care >= Care::Suspected)
        line.others.push_back({std::move(seller), {row.seller, false, {}, Role::Beside, row.sellerHeader, false}});
    Answer best = bestOf(line);
    Purchase &purchase = best.purchase;
    purchase.text = text::tidy(row.cells.join(u' ')).left(longestPurchase);
    const bool isUnread = !row.unread.isEmpty() || joined.size() > longestPurchase;
    if (isUnread && best.care < Care::Look) {
        purchase.answer = PurchaseAnswer::Look;
        purchase.reason = row.unread.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::intake", "This line is too long to be judged as a whole. Read the line.")) : row.unread;
        return purchase;
    }
    if (best.care != Care::None)
        return purchase;
    const bool isCounted = line.hasCount || (line.hasKind && std::any_of(row.cells.begin(), row.cells.end(), isShortNumber));
    purchase.isTitle = !isCounted;
    const QuoteWords::Sort sort = m_words.sortOf(purchase.text);
    if (sort == QuoteWords::Sort::Closing || isTerm(row.cells, purchase.text))
        return {};
    if (!row.maker.isEmpty() || !row.model.isEmpty() || !line.others.empty())
        return purchase;
    if (sort == QuoteWords::Sort::Service) {
        purchase.answer = PurchaseAnswer::Clear;
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is work, carriage or cable: no equipment that has firmware."));
    }
    return purchase;
}

QStringList PurchaseJudge::modelsOf(const QStringList &cells) const
{
    static const QRegularExpression between(u"[,;]"_s);
    QStringList items;
    for (const QString &cell : cells)
        for (const QString &part : cell.split(between, Qt::SkipEmptyParts))
            if (const QString item = text::tidy(part); !item.isEmpty())
                items += item;
    const bool areModels = items.size() > 1 && std::all_of(items.begin(), items.end(), [this](const QString &item) { return isOneModel(item, m_words, *m_rules); });
    return areModels ? items : QStringList();
}

/// What has been said in a cell, phrase by phrase: which of its things are nobody's.
class PurchaseJudge::Cell {
public:
    // \a isOwned: the row's other columns tell whose it is, and this cell describes it.
    Cell(PurchaseJudge &judge, const QString &maker, bool isOwned, Line &line) : m_judge(judge), m_maker(maker), m_line(line), m_isOwned(isOwned) { }

    void read(const Phrase &phrase)
    {
        const size_t known = answers();
        m_judge.takeIn(phrase, m_maker, m_line);
        const bool isNobodys = answers() == known;
        const bool isBought = phrase.role == Role::Bought;
        const bool isNamed = isBought && std::any_of(phrase.mentions.begin(), phrase.mentions.end(), [](const Mention &each) { return each.role == Role::Bought; });
        const bool hasModel = isBought && phrase.hasModel();
        const bool isStaying = stays(phrase.head.deviceClass);
        if (isNamed && phrase.isJoined && !m_isOwned && !m_hadThing && m_before && m_before->role == Role::Bought && m_before->hasStranger && !m_before->hasWork && m_before->mentions.empty())
            missName(m_before->text); // "ProTech hub and Axis dome"
        if (isNamed && isNobodys && !isStaying && isStrangers(phrase, hasModel))
            missName(phrase.text); // "and NC400", a model that no table knows
        else if (isNamed)
            readOwn(phrase, hasModel);
        else if (isDevice(phrase))
            readDevice(phrase);
        else if (isBought && !m_isOwned && phrase.mentions.empty() && areApart(m_theirs, phrase.first))
            missName(phrase.text); // "P3265-LV, NVR quoted separately", "P3265-LV, 16ch"
        else if (!isStaying && m_hadThing && isDeviceFirst(phrase) && !(m_hadKit && phrase.isWith))
            missName(phrase.text); // "P3265-LV; turrets at rear"
        else if (!isStaying && ((m_hadThing && isUntold(phrase) && (!m_isOwned || phrase.isCounted || (phrase.isAdded && phrase.hasDevice))) || (m_hadStaying && !m_hadThing && isBought && phrase.hasDevice)))
            missName(phrase.text); // beside a switch a "NVR combo" too
        else if (!isStaying && !m_hadThing && !m_isOwned && !m_waiting && phrase.hasName && isUntold(phrase))
            m_waiting = &phrase; // "Texecom panel, Axis P3265-LV"
        if (hasModel && isNobodys && m_unknown.isEmpty())
            m_unknown = phrase.text;
        if (phrase.isMore && phrase.role == Role::Beside && phrase.hasDevice && phrase.mentions.empty())
            missName(phrase.text); // "power supply for Hikvision NVR, turret"
        if (isBought && phrase.hasDevice && !isStaying && phrase.mentions.empty() && !m_hadThing)
            m_device = &phrase;
        m_hadStaying = m_hadStaying || (isStaying && isBought);
        readNobodys(phrase);
        if (phrase.isCount && m_described && !m_described->isCounted && m_hadCount)
            missName(m_described->text); // "P3265-LV (4), turret (2)"
        m_hadKit = m_hadKit || phrase.isKit;
        m_hadCount = m_hadCount || phrase.isCount || phrase.isCounted || phrase.isCountedBehind;
        // A stranger's name stands before the model, or at the beginning of another cell.
        if (isBought && phrase.hasStranger && !m_hadModel && m_line.stranger.isEmpty())
            m_line.stranger = phrase.text;
        m_hadModel = m_hadModel || hasModel;
    }

private:
    size_t answers() const { return m_line.models.size() + m_line.names.size() + m_line.others.size(); }
    bool stays(DeviceClass called) const { return called != DeviceClass::Unknown && m_judge.m_reader.doesStay(called); }
    bool isDevice(const Phrase &phrase) const
    {
        return phrase.role == Role::Bought && phrase.head.deviceClass != DeviceClass::Unknown && !stays(phrase.head.deviceClass);
    }
    void missName(const QString &text)
    {
        if (m_line.untold.isEmpty())
            m_line.untold = text;
    }

    // A model that no table knows is somebody else's beside another model, behind "and", or with how many of it there are.
    bool isStrangers(const Phrase &phrase, bool hasModel) const
    {
        return m_hadThing && (phrase.isCounted || (m_isOwned ? phrase.isJoined && phrase.isAdded : phrase.isJoined || (hasModel && m_hadModel)));
    }

    // How many of it there are begins another thing.
    bool isSomeMore(const Phrase &phrase) const { return phrase.isCounted || (phrase.isCountedBehind && (m_hadCount || phrase.isKit)); }
    // "turrets at rear": what it begins with is bought, though another word ends it.
    bool isDeviceFirst(const Phrase &phrase) const
    {
        const bool isAnother = phrase.isApart || phrase.isAdded || isSomeMore(phrase);
        return isAnother && phrase.role == Role::Bought && phrase.mentions.empty() && phrase.first != DeviceClass::Unknown && !stays(phrase.first) && !phrase.hasWork && !phrase.isSoftware;
    }
    bool isApartFromModels(DeviceClass called) const
    {
        return std::any_of(m_line.models.begin(), m_line.models.end(), [called](const Answer &model) { return areApart(model.purchase.deviceClass, called); });
    }

    static bool areApart(DeviceClass one, DeviceClass other)
    {
        return (one == DeviceClass::Camera && other == DeviceClass::Recorder) || (one == DeviceClass::Recorder && other == DeviceClass::Camera);
    }

    // Of a name or model that is bought.
    void readOwn(const Phrase &phrase, bool hasModel)
    {
        if (hasModel && !m_unknown.isEmpty() && !m_isOwned)
            missName(m_unknown); // "C800, Axis P3265-LV"
        const DeviceClass what = isDevice(phrase) ? phrase.head.deviceClass
            : hasModel && !m_line.models.empty()  ? m_line.models.back().purchase.deviceClass
                                                  : DeviceClass::Unknown;
        const bool isItsOwn = !phrase.isAlong && (phrase.isNameAlone || hasModel);
        if (m_waiting) {
            const bool areTwo = (m_waiting->isCounted && phrase.isCounted) || (what != DeviceClass::Unknown && what != m_waiting->head.deviceClass);
            if (!isItsOwn || areTwo || (m_waiting->hasName && hasModel))
                missName(m_waiting->text);
        }
        m_waiting = nullptr;
        if (hasModel && isDevice(phrase) && !m_line.models.empty() && areApart(m_line.models.back().purchase.deviceClass, phrase.head.deviceClass))
            missName(phrase.text); // "Axis S3008 recorder turrets"
        if (what != DeviceClass::Unknown)
            m_theirs = what;
        const bool isStaying = stays(phrase.head.deviceClass) || stays(what) || (phrase.isSoftware && !hasModel);
        if (isStaying && m_device)
            missName(m_device->text); // "turret by ProTech, bracket by Axis"
        m_hadStaying = m_hadStaying || isStaying;
        m_hadThing = m_hadThing || !isStaying;
        m_hadName = m_hadName || (!isStaying && !hasModel);
    }
    // "Axis dome and recorder", and what "Axis P3265-LV, fixed dome" describes, are the maker's that was named; but how many there are
    // of it begins another thing.
    void readDevice(const Phrase &phrase)
    {
        const bool isMore = isSomeMore(phrase) || !phrase.nobodys.isEmpty();
        if (m_isOwned)
            return readOwned(phrase, isMore);
        const bool isAnother = phrase.isApart || isMore || phrase.hasName;
        const bool isDescribed = m_hadThing && (m_theirs == DeviceClass::Unknown || m_theirs == phrase.head.deviceClass);
        const bool isTheirs = m_hadKit && phrase.isWith ? m_hadName : !isAnother && (phrase.isAlong ? m_hadName && !phrase.isAdded : isDescribed);
        if (isTheirs)
            m_described = &phrase;
        else if (m_line.names.empty() && m_line.models.empty())
            m_waiting = &phrase;
        else
            missName(phrase.text);
    }
    // The first thing of a cell, and what follows without a number of its own, is what the row's other columns tell of.
    void readOwned(const Phrase &phrase, bool isMore)
    {
        const auto isAlike = [&phrase](const Answer &model) { return model.purchase.deviceClass == DeviceClass::Unknown || model.purchase.deviceClass == phrase.head.deviceClass; };
        const bool isOfKind = phrase.isAlong || std::any_of(m_line.models.begin(), m_line.models.end(), isAlike);
        const bool isOther = !isOfKind && (m_maker.isEmpty() || (phrase.isCounted && !m_line.models.empty())); // "8 cams free" beside a recorder
        const bool isAdded = phrase.isJoined && (!m_hadThing || phrase.isAdded);                              // "+ 8 cams", "dome + turret"
        const bool isApart = m_hadThing && phrase.isAlong && (areApart(m_theirs, phrase.head.deviceClass) || isApartFromModels(phrase.head.deviceClass));
        const bool isOfKit = m_hadKit && phrase.isWith;
        if (isOther || isAdded || (!isOfKit && ((m_hadThing && isMore) || (isApart && (phrase.isAdded || !m_line.models.empty())))))
            return missName(phrase.text);
        if (m_theirs == DeviceClass::Unknown)
            m_theirs = phrase.head.deviceClass;
        m_described = &phrase;
        m_hadThing = true;
    }
    // "2 x dome, unbranded": whoever else is named.
    void readNobodys(const Phrase &phrase)
    {
        if (phrase.role != Role::Bought)
            return;
        const DeviceClass called = phrase.head.deviceClass;
        if (!phrase.nobodys.isEmpty() && !phrase.hasWork && phrase.mentions.empty()) {
            const bool isOfBefore = called == DeviceClass::Unknown && !phrase.isJoined && m_before;
            if (!stays(isOfBefore ? m_before->head.deviceClass : called))
                missName(isOfBefore ? m_before->text + u", "_s + phrase.text : phrase.text);
        }
        if (!phrase.isEmpty && !phrase.isService)
            m_before = &phrase;
    }
    // Something else is bought that no word tells of: "and ProTech C8", "with 4 x IR units", "& 1 x 16ch", "Texecom panel". A mere description is not.
    static bool isUntold(const Phrase &phrase)
    {
        if (phrase.role != Role::Bought || phrase.hasWork || phrase.isSoftware || (phrase.isEmpty && !(phrase.isJoined && phrase.isCounted)) || !phrase.mentions.empty())
            return false;
        const bool isListed = phrase.isJoined || phrase.isCounted;
        return phrase.hasName || (isListed && (phrase.hasStranger || phrase.isJoined == phrase.isCounted || (phrase.isCounted && phrase.isWith)));
    }

    PurchaseJudge &m_judge;
    const QString &m_maker;
    Line &m_line;
    const bool m_isOwned;
    QString m_unknown; // a model of nobody's that was named
    bool m_hadModel = false;
    bool m_hadThing = false; // somebody's, and of a kind that is no mere accessory
    bool m_hadName = false;  // of somebody's things
    bool m_hadStaying = false;
    bool m_hadKit = false; // "camera kit with 4 domes"
    bool m_hadCount = false;
    DeviceClass m_theirs = DeviceClass::Unknown; // what somebody's thing is
    const Phrase *m_waiting = nullptr;           // a device whose maker's name may follow: "dome (Axis)"
    const Phrase *m_device = nullptr;            // a device before anybody's thing
    const Phrase *m_described = nullptr;         // what is taken for a description of somebody's thing
    const Phrase *m_before = nullptr;            // the thing that was said last
};

void PurchaseJudge::readCell(const QString &cell, const QString &maker, Line &line)
{
    const std::vector<Phrase> phrases = m_reader.read(cell);
    Cell said(*this, maker, !maker.isEmpty() || !line.models.empty(), line);
    for (const Phrase &phrase : phrases)
        said.read(phrase);
}

void PurchaseJudge::takeIn(const Phrase &phrase, const QString &maker, Line &line)
{
    const DeviceClass called = phrase.head.deviceClass;
    const bool isBought = phrase.role == Role::Bought;
    if (isBought && line.open.isEmpty())
        line.open = phrase.open;
    const bool hasKind = isBought && (phrase.hasDevice || phrase.hasModel());
    line.hasKind |= hasKind;
    line.hasCount |= hasKind && (phrase.isCounted || phrase.isCountedBehind);
    if (isBought && !phrase.isAlong && called != DeviceClass::Unknown && (line.head.deviceClass == DeviceClass::Unknown || !m_reader.doesStay(called)))
        line.head.deviceClass = called;
    if (isBought && !phrase.isAlong)
        line.head.isDoubtful |= phrase.head.isDoubtful;
    const bool isDescription = phrase.isOnlyHow && line.hasThing && !phrase.isCounted && !phrase.isCountedBehind && !phrase.isJoined && !phrase.isKit && phrase.mentions.empty() && phrase.nobodys.isEmpty();
    line.hasPictures |= isBought && phrase.hasPictures;
    line.hasWorkedOn |= phrase.isWorkedOn;
    line.hasLicence |= isBought && phrase.isLicence;
    const bool isHarmless = isBought && (phrase.isService || (called != DeviceClass::Unknown && m_reader.doesStay(called) && !phrase.head.isDoubtful));
    if (!isDescription && (!phrase.isEmpty || !phrase.mentions.empty()))
        line.isAllNoDevice = line.isAllNoDevice && (isHarmless || phrase.isWorkedOn || (isBought && phrase.isLicence));
    if (isBought && !phrase.isEmpty && !isDescription) {
        line.hasThing |= !phrase.isService;
        line.isAllHarmless = line.isAllHarmless && isHarmless;
    }
    for (const Mention &mention : phrase.mentions) {
        if (!counts(mention, phrase))
            continue;
        const bool isOurs = mention.role == Role::Bought;
        const QString beside = !isOurs ? mention.name : mention.name.isEmpty() ? maker : mention.name;
        std::optional<Answer> found = mention.isModel ? asked(beside, mention.text) : named(mention.text, isOurs ? phrase.head : Head{});
        if (!found)
            continue;
        if (mention.isModel && isNameOf(beside, found->purchase.maker))
            found->isByShape = false;
        const bool isStaying = mention.isModel && isOurs && found->care == Care::Clear && m_rules->isInScope(found->purchase.maker);
        if (isStaying && called != DeviceClass::Unknown && !m_reader.doesStay(called)) { // "DS-PDCM15PF-IR PIRCAM"
            Answer doubt = doubtful(found->purchase, found->read);
            doubt.isByModel = true;
            found = doubt;
        }
        if (!isOurs)
            line.others.push_back({*found, mention});
        else
            (mention.isModel ? line.models : line.names).push_back(*found);
    }
}

// "Infinity mirror" is nobody's; "Infinity dome", "Infinity system" and "Infinity" alone are somebody's.
bool PurchaseJudge::counts(const Mention &mention, const Phrase &phrase) const
{
    if (mention.isModel)
        return true;
    const bool isOthers = named(mention.text, {}).care == Care::Clear;
    if (!mention.isSubject && mention.role == Role::Bought && isOthers)
        return false; // "camera at Axis House": no word for who made it, and none against
    const bool isBare = isOthers ? phrase.isEmpty : !(phrase.hasStranger || phrase.hasWork);
    return m_words.kindOf(mention.text) != WordKind::Common || phrase.hasDevice || phrase.hasModel() || isBare;
}

// The answers of the models, and of the names that no model speaks for; then what is only named.
PurchaseJudge::Answer PurchaseJudge::bestOf(const Line &line) const
{
    Answer best;
    best.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "No table knows who makes it; ask the seller."));
    const auto offer = [&best](const Answer &other) {
        if (other.care > best.care)
            best = other;
    };
    const Answer *nobodys = nullptr; // a model that has another maker's form, beside a stranger's name
    for (const Answer &model : line.models) {
        const bool isTheirs = std::any_of(line.names.begin(), line.names.end(), [&](const Answer &name) { return isNameOf(name.read, model.purchase.maker); });
        if (model.isByShape && !isTheirs && !(line.names.empty() && line.stranger.isEmpty()))
            nobodys = &model;
        else
            offer(withPictures(model, line));
    }
    for (const Answer &name : line.names)
        if (!isSpokenFor(name, line.models))
            offer(withPictures(name, line));
    if (best.care == Care::None && nobodys)
        best.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” has the form of %2’s models, but “%3” does not say that it is theirs; ask the seller who makes it."))
                                   .arg(shown(nobodys->read), nameOf(nobodys->purchase), shown(line.stranger));
    if (best.care >= Care::Suspected)
        return best;
    if (auto beside = besideWhatIsBought(best, line))
        return *beside;
    const bool isHarmless = line.hasThing && line.isAllHarmless;
    const bool isOpen = best.care == Care::Clear && !line.open.isEmpty() && !isHarmless;
    if (isOpen || (!line.untold.isEmpty() && (best.care == Care::Clear || isHarmless))) {
        best.care = Care::Look;
        best.purchase.answer = PurchaseAnswer::Look;
        best.purchase.reason = line.untold.isEmpty()
            ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” leaves it to the seller what comes. Read the line.")).arg(shown(line.open))
            : words(QT_TRANSLATE_NOOP("phaseout::intake", "Nothing tells who makes “%1”, which is bought as well. Read the line.")).arg(shown(line.untold));
    }
    if (best.care == Care::None && isHarmless) {
        best.care = Care::Clear;
        best.purchase.deviceClass = line.head.deviceClass;
        best.purchase.answer = PurchaseAnswer::Clear;
        best.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is of a kind that stays, whoever makes it."));
    } else if (best.care == Care::None && isNoDevice(line)) {
        best.care = Care::Clear;
        best.purchase.deviceClass = DeviceClass::Other;
        best.purchase.answer = PurchaseAnswer::Clear;
        best.purchase.reason = line.hasLicence ? words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is a licence: no device, whoever makes it."))
                                               : words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is work on devices, and none is bought."));
    }
    return best;
}

// Licences, and work on what is there or taken away; "Supply and install 8 cameras" is neither.
bool PurchaseJudge::isNoDevice(const Line &line)
{
    return line.isAllNoDevice && (line.hasWorkedOn || line.hasLicence) && line.untold.isEmpty() && line.others.empty();
}

// An alarm that verifies by video sees people.
PurchaseJudge::Answer PurchaseJudge::withPictures(const Answer &answer, const Line &line) const
{
    const Purchase &purchase = answer.purchase;
    if (!line.hasPictures || answer.care != Care::Clear || purchase.deviceClass != DeviceClass::Alarm || !m_rules->isInScope(purchase.maker))
        return answer;
    Answer seeing = maySee(purchase, answer.read);
    seeing.isByModel = answer.isByModel;
    return seeing;
}

// A maker whose devices go, named beside what is bought. What is certainly no device of such a kind, or another's model, may be "for" it.
std::optional<PurchaseJudge::Answer> PurchaseJudge::besideWhatIsBought(const Answer &bought, const Line &line) const
{
    const bool isHarmless = line.hasThing && line.isAllHarmless && bought.care <= Care::Clear;
    const bool isAnothers = bought.care == Care::Clear && bought.isByModel;
    std::optional<Answer> work;
    for (const Named &other : line.others) {
        const bool isToRead = other.mention.role == Role::Goes ? other.answer.care >= Care::Suspected
                                                               : other.answer.care == Care::Removed && !isHarmless && !(isAnothers && !other.mention.isOffer);
        if (isToRead)
            return look(bought, other);
        if (other.mention.isWork && bought.care == Care::None && !work)
            work = other.answer; // nobody buys it, and it stays in scope for nobody
    }
    return work;
}

bool PurchaseJudge::isNameOf(const QString &name, const Maker &maker) const
{
    const auto claims = m_rules->named(name);
    return std::any_of(claims.begin(), claims.end(), [&maker](const rules::NameClaim &claim) { return claim.maker == maker; });
}

// Whether a model of the same maker tells more than the name: a Hikvision DS-3E0510P-E is a switch.
bool PurchaseJudge::isSpokenFor(const Answer &name, const std::vector<Answer> &models) const
{
    return std::any_of(models.begin(), models.end(), [&](const Answer &model) {
        const Maker &maker = model.purchase.maker;
        if (!isNameOf(name.read, maker) || model.care == Care::Suspected) // a name may be surer than a model that only hints
            return false;
        const bool doesStay = model.care == Care::Clear && m_rules->isInScope(maker);
        return !doesStay || name.called == DeviceClass::Unknown || !isCovered(maker, name.called);
    });
}

// One cell of plain words, none of which stands for a device or could be a model.
bool PurchaseJudge::isTerm(const QStringList &cells, const QString &text) const
{
    static const QRegularExpression mixed(u"\\p{L}[-./]?\\p{N}|\\p{N}[-./]?\\p{L}"_s);
    return cells.size() == 1 && m_words.areTerms(text) && !mixed.match(text).hasMatch() && m_rules->classOf(text) == DeviceClass::Unknown;
}

// What somebody's name says by itself: who sells it says so. Where the words call it what the policy leaves, it stays.
PurchaseJudge::Answer PurchaseJudge::named(const QString &name, const Head &head) const
{
    Answer found;
    QStringList suspects;
    const auto claims = m_rules->named(name);
    for (const rules::NameClaim &claim : claims)
        if (claim.rule == u"several-makers"_s || (m_rules->isInScope(claim.maker) && claim.strength == Strength::Weak))
            suspects += m_rules->makerName(claim.maker);
    for (const rules::NameClaim &claim : claims) {
        Purchase one;
        one.maker = claim.rule == u"several-makers"_s ? Maker() : claim.maker;
        one.brand = claim.brand;
        one.deviceClass = head.deviceClass;
        const bool isOurs = m_rules->isInScope(claim.maker);
        const bool doesStay = !isCovered(claim.maker, head.deviceClass);
        const Answer answer = !isOurs             ? clear(one, name)
            : doesStay && head.isDoubtful         ? doubtful(one, name)
            : doesStay                            ? staying(one, name, claim.strength > Strength::Weak)
            : claim.strength == Strength::Weak    ? suspected(one, name, suspects)
                                                  : removed(one, name);
        if (answer.care >= found.care)
            found = answer;
    }
    found.read = name;
    found.called = head.deviceClass;
    return found;
}

// What the model says, with the maker's name beside it where there is one.
std::optional<PurchaseJudge::Answer> PurchaseJudge::asked(const QString &maker, const QString &model)
{
    if (model.isEmpty())
        return {};
    Observation row;
    row.source = SourceKind::Inventory;
    row.row = 1;
    row.add(TraitKind::Vendor, maker.toStdString());
    row.add(TraitKind::Model, model.toStdString());
    const QString source;
    const identify::Identification found = m_identifier.identify(std::span(&row, 1), std::span(&source, 1));
    if (!found.maker.isKnown())
        return hinted(found);
    Purchase purchase;
    purchase.maker = found.maker;
    purchase.brand = found.brand;
    purchase.deviceClass = found.deviceClass;
    const auto claims = m_rules->named(maker);
    for (const rules::NameClaim &claim : claims)
        if (claim.maker == found.maker && claim.rule == u"re-brand"_s)
            purchase.brand = claim.brand; // what is written goes before what the model is mostly sold as
    const auto byModel = std::find_if(found.evidence.begin(), found.evidence.end(),
                                      [&found](const Evidence &each) { return each.layer == Layer::Model && each.says == found.maker.slug(); });
    if (byModel == found.evidence.end())
        return {}; // the name alone said so, and speaks for itself
    const QString &read = byModel->read;
    const bool isSure = found.verdict == Verdict::Confirmed || found.verdict == Verdict::Probable;
    const bool isOurs = m_rules->isInScope(found.maker) && found.verdict != Verdict::NotInScope;
    Answer answer = !isOurs                                ? clear(purchase, read)
        : !isCovered(found.maker, found.deviceClass)       ? staying(purchase, read, isSure)
        : isSure                                           ? removed(purchase, read)
                                                           : suspected(purchase, read, {nameOf(purchase)});
    if (answer.care == Care::Clear && isOurs && (byModel->rule.endsWith(u"-detector") || byModel->rule.endsWith(u"-terminal")))
        answer = maySee(purchase, read);
    answer.isByModel = true;
    answer.isByShape = !isOurs && byModel->rule.startsWith(u"model"_s);
    return answer;
}

// What a model only hints at names nobody, and is worth the question.
std::optional<PurchaseJudge::Answer> PurchaseJudge::hinted(const identify::Identification &found) const
{
    for (const Evidence &each : found.evidence) {
        const Maker maker(each.says);
        if (each.layer != Layer::Model || !m_rules->isInScope(maker))
            continue;
        Purchase purchase;
        purchase.deviceClass = found.deviceClass;
        Answer answer = suspected(purchase, each.read, {m_rules->makerName(maker)});
        answer.isByModel = true;
        return answer;
    }
    return {};
}

PurchaseJudge::Answer PurchaseJudge::removed(Purchase purchase, const QString &read) const
{
    const QString maker = nameOf(purchase);
    const bool isOwn = purchase.brand.isEmpty() || text::folded(purchase.brand) == text::folded(maker);
    purchase.answer = isOwn ? PurchaseAnswer::InScope : PurchaseAnswer::ReBrand;
    purchase.reason = isOwn ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, and being removed.")).arg(shown(read), maker)
                            : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1”: made by %2 and sold as %3."))
                                  .arg(shown(read), maker, text::shown(purchase.brand));
    Answer answer;
    answer.purchase = std::move(purchase);
    answer.care = Care::Removed;
    answer.read = read;
    return answer;
}

// \a makers: everybody whose it may be.
PurchaseJudge::Answer PurchaseJudge::suspected(Purchase purchase, const QString &read, const QStringList &makers)
{
    purchase.answer = PurchaseAnswer::Unknown;
    if (makers.size() > 1) {
        purchase.maker = {};
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s or %3’s; ask the seller who makes it."))
                              .arg(shown(read), makers.first(makers.size() - 1).join(u", "_s), makers.last());
    } else {
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s; ask the seller who makes it.")).arg(shown(read), makers.value(0));
    }
    Answer answer;
    answer.purchase = std::move(purchase);
    answer.care = Care::Suspected;
    answer.read = read;
    return answer;
}

PurchaseJudge::Answer PurchaseJudge::clear(Purchase purchase, const QString &read) const
{
    purchase.answer = PurchaseAnswer::Clear;
    purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, which is not being removed.")).arg(shown(read), nameOf(purchase));
    Answer answer;
    answer.purchase = std::move(purchase);
    answer.care = Care::Clear;
    answer.read = read;
    return answer;
}

PurchaseJudge::Answer PurchaseJudge::staying(Purchase purchase, const QString &read, bool isSure) const
{
    Answer answer = clear(std::move(purchase), read);
    answer.purchase.reason = (isSure ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, but of a kind that stays."))
                                     : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s, but is of a kind that stays.")))
                                 .arg(shown(read), nameOf(answer.purchase));
    return answer;
}

PurchaseJudge::Answer PurchaseJudge::doubtful(Purchase purchase, const QString &read) const
{
    Answer answer = clear(std::move(purchase), read);
    answer.care = Care::Look;
    answer.purchase.answer = PurchaseAnswer::Look;
    answer.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, and the words do not tell whether it is a device or what goes with one. Read the line."))
                                 .arg(shown(read), nameOf(answer.purchase));
    return answer;
}

// Of a kind that stays, by a rule for models some of which see people.
PurchaseJudge::Answer PurchaseJudge::maySee(Purchase purchase, const QString &read) const
{
    Answer answer = doubtful(std::move(purchase), read);
    answer.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s and of a kind that stays, but some of that kind have a camera in them, or record one. Read the line.")).arg(shown(read), nameOf(answer.purchase));
    return answer;
}

// What is bought, \a bought, is clear or not told; a maker whose devices go is only named beside it.
PurchaseJudge::Answer PurchaseJudge::look(const Answer &bought, const Named &other) const
{
    const QString read = shown(other.answer.read);
    const QString marker = shown(other.mention.marker);
    Answer answer = bought;
    answer.care = Care::Look;
    answer.purchase.answer = PurchaseAnswer::Look;
    if (other.mention.role == Role::Beside)
        answer.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” beside “%2” does not look like what is bought. Read the line.")).arg(read, marker);
    else
        answer.purchase.reason = bought.care == Care::Clear
            ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” beside “%2” looks like what goes; what is bought looks like %3’s. Read the line.")).arg(read, marker, nameOf(bought.purchase))
            : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” beside “%2” looks like what goes, not like what is bought. Read the line.")).arg(read, marker);
    return answer;
}

} // namespace phaseout::intake
