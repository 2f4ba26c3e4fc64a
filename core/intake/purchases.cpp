// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchases.h"

#include "core/base/text.h"
#include "core/formats/tablefile.h"
#include "core/identify/identifier.h"
#include "core/ingest/tablefields.h"
#include "core/rules/datatable.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::intake", text); }

constexpr qsizetype shortestModel = 5; // "P1245"
constexpr qsizetype shortestName = 4;  // in the midst of other words: "AGM" could be anything there
constexpr qsizetype mostNameWords = 4;
constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestNumber = 3; // of a line, where nothing else stands in it
constexpr qint64 mostBeforeHeader = 20; // rows

// Headers of quotes and orders beside those of inventories.
constexpr const char *itemHeaders = "item product article itemdescription productdescription description details line model";

bool isAmong(const QString &header, const char *synonyms)
{
    const QString folded = text::folded(header);
    return !folded.isEmpty() && QString::fromLatin1(synonyms).split(u' ').contains(folded);
}

struct Columns {
    qsizetype model = -1;
    qsizetype maker = -1;
    qsizetype item = -1;
    [[nodiscard]] bool areThere() const { return model >= 0 || item >= 0; }
};

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (columns.model < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"model")->synonyms))
            columns.model = i;
        else if (columns.maker < 0 && isAmong(header[i], ingest::tableField(ingest::TableKind::Devices, u"vendor")->synonyms))
            columns.maker = i;
        else if (columns.item < 0 && isAmong(header[i], itemHeaders))
            columns.item = i;
    }
    return columns;
}

// What the words of a line say where no model and no name does, and what they say of those that stand beside them.
class QuoteWords {
public:
    enum class Kind { Equipment, Service, Closing };
    enum class Role { None, Goes, Removal, Ends, Accessory };
    struct Marker {
        Role role = Role::None;
        int words = 1;
    };
    static Result<QuoteWords> builtIn()
    {
        const QString name = u"quote-words.tsv"_s;
        QFile file(u":/rules/"_s + name); // there since the makers' tables were read
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, name);
        const auto table = rules::DataTable::parse(file.readAll(), name, {u"word"_s, u"kind"_s});
        if (!table)
            return failure(table.error());
        QuoteWords words;
        for (const auto &row : table->rows())
            words.m_kinds.insert(table->field(row, 0), table->field(row, 1));
        return words;
    }

    // Every word counts, so that "Dome with delivery" is a dome.
    [[nodiscard]] Kind kindOf(const QString &line) const
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}&]+"_s);
        const QStringList parts = line.toLower().split(between, Qt::SkipEmptyParts);
        bool isService = false;
        bool isSum = false;
        for (const QString &part : parts) {
            const QString kind = m_kinds.value(part);
            const bool isKnown = !kind.isEmpty() && kind != u"goes"_s && kind != u"ends"_s; // those only tell of their neighbours
            if (!isKnown && !isQuantity(part))
                return Kind::Equipment;
            isService = isService || kind == u"service"_s || kind == u"removal"_s;
            isSum = isSum || kind == u"sum"_s;
        }
        return isService ? Kind::Service : isSum ? Kind::Closing : Kind::Equipment;
    }
    [[nodiscard]] bool areTerms(const QString &line) const
    {
        static const QRegularExpression first(u"^[\\p{L}\\p{N}&]+"_s);
        return m_kinds.value(first.match(line.toLower()).captured()) == u"terms"_s;
    }
    // What the words from \a at on mean for the names and models after them; the longest phrase speaks.
    [[nodiscard]] Marker markerAt(const QStringList &words, qsizetype at) const
    {
        constexpr int longestPhrase = 3;
        for (int count = longestPhrase; count >= 1; --count) {
            if (at + count > words.size())
                continue;
            const QString kind = m_kinds.value(words.mid(at, count).join(u' ').toLower());
            if (kind == u"goes"_s)
                return {Role::Goes, count};
            if (kind == u"removal"_s)
                return {Role::Removal, count};
            if (kind == u"ends"_s || kind == u"service"_s)
                return {Role::Ends, count};
            if (kind == u"accessory"_s)
                return {Role::Accessory, count};
        }
        return {};
    }
    [[nodiscard]] bool isBeside(const QString &word) const { return m_kinds.value(word.toLower()) == u"beside"_s; }
    [[nodiscard]] static bool isQuantity(const QString &word)
    {
        static const QRegularExpression number(u"^x?\\d+(x|m|no|off|pcs|hrs?|h|st|nd|rd|th|pct)?$"_s, QRegularExpression::CaseInsensitiveOption);
        return number.match(word).hasMatch();
    }

private:
    QHash<QString, QString> m_kinds; // by word or phrase
};

class Checker {
public:
    Checker(const Knowledge &knowledge, QuoteWords quoteWords, QDate today)
        : m_rules(knowledge.makers)
        , m_identifier(knowledge.makers, knowledge.makers->scope(), today)
        , m_quoteWords(std::move(quoteWords))
    {
    }

    /// What the maker's and the model's columns say, if there are such, and every word of \a cells: the answer that asks
    /// for most care counts. Nothing for a sum or a term.
    std::optional<Purchase> check(const QString &maker, const QString &model, const QStringList &cells)
    {
        Line line;
        if (const auto answer = asked(maker, model))
            line.models.push_back(*answer);
        if (!maker.isEmpty())
            line.names.push_back({maker, headClassOf(cells)});
        for (const QString &cell : cells)
            if (cell != maker)
                readWords(cell, maker, line);
        Answer best = bestOf(line);
        Purchase &purchase = best.purchase;
        purchase.text = text::tidy(cells.join(u' ')).left(longestLine);
        if (best.care != Care::None)
            return purchase;
        const QuoteWords::Kind kind = m_quoteWords.kindOf(purchase.text);
        if (kind == QuoteWords::Kind::Closing || isTerm(cells, purchase.text))
            return {};
        if (kind == QuoteWords::Kind::Service && maker.isEmpty() && model.isEmpty()) {
            purchase.answer = PurchaseAnswer::Clear;
            purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "By its words this is work, carriage or cable: no equipment that has firmware."));
        }
        return purchase;
    }

    /// The items of a line that is nothing but several models ("DS-2CD2143G2-I, 4x P3245-LV"); none for any other line.
    [[nodiscard]] QStringList modelsOf(const QStringList &cells) const
    {
        static const QRegularExpression between(u"[,;]"_s);
        QStringList items;
        for (const QString &cell : cells)
            for (const QString &part : cell.split(between, Qt::SkipEmptyParts))
                if (const QString item = text::tidy(part); !item.isEmpty())
                    items += item;
        const bool areModels = items.size() > 1 && std::all_of(items.begin(), items.end(), [this](const QString &item) { return isOneModel(item); });
        return areModels ? items : QStringList();
    }

private:
    /// How much care an answer asks for; the highest of a line counts.
    enum class Care { None, Clear, Look, Suspected, Removed };
    struct Answer {
        Purchase purchase;
        Care care = Care::None;
        QString read; ///< the words it stands on
    };
    /// Somebody's name, and what the words beside it say it is.
    struct Name {
        QString text;
        DeviceClass deviceClass = DeviceClass::Unknown; ///< Other for what has no firmware
    };
    /// What is named as going, and the words that say so.
    struct Gone {
        Answer answer;
        QString marker;
        bool isWork = false;
    };
    struct Line {
        std::vector<Answer> models;
        std::vector<Name> names;
        std::vector<Gone> gone;
    };

    static QStringList wordsOf(const QString &cell)
    {
        static const QRegularExpression word(u"[()\\[\\]:;,]|[^\\s,;:\"'|()\\[\\]/]+"_s);
        static const QRegularExpression glued(u"^\\d{1,4}[xX×*](?=\\p{L}|\\d+[A-Z]{2})"_s); // "10xDS-2CD2143G2-I"
        QStringList found;
        for (auto match = word.globalMatch(cell.left(longestLine)); match.hasNext();)
            found += match.next().captured().remove(glued);
        return found;
    }
    static bool isMark(const QString &word) { return word.size() == 1 && QStringView(u"()[]:;,").contains(word.front()); }
    static QString joined(const QStringList &parts, qsizetype from)
    {
        QStringList some;
        for (qsizetype i = from; i < parts.size() && some.size() < mostNameWords && !isMark(parts[i]); ++i)
            some += parts[i];
        return some.join(u' ');
    }

    // A model that was typed in two words ("DS 2CD2143G2-I", "IPC HFW2431S") is one; \a count has how many words it took.
    static QString modelAt(const QStringList &parts, qsizetype at, qsizetype *count)
    {
        static const QRegularExpression head(u"^(?:I?DS(?:-[0-9A-Z]{1,3})?|IPC|DHI?(?:-IPC)?|HAC)-?$"_s);
        *count = 1;
        QString first = rules::plainModel(parts[at]);
        if (!head.match(first).hasMatch())
            return isModel(parts[at]) ? parts[at] : QString();
        qsizetype next = at + 1;
        if (next < parts.size() && rules::plainModel(parts[next]) == u"-")
            ++next;
        if (next >= parts.size() || !isModel(parts[next]))
            return isModel(parts[at]) ? parts[at] : QString();
        *count = next - at + 1;
        if (first.endsWith(u'-'))
            first.chop(1);
        return first + u' ' + parts[next];
    }

    // Names and models anywhere in free words; a model belongs to the name before it. Words such as "replaces" and "removal of" say
    // that what follows is not what is bought, up to "with", a colon, or the end of the brackets.
    void readWords(const QString &cell, const QString &maker, Line &line)
    {
        const QStringList parts = wordsOf(cell);
        QString name = maker;
        QString marker; // empty: what follows is bought
        bool isWork = false;
        QStringList outside; // the markers before the brackets
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString &part = parts[i];
            if (part == u"(" || part == u"[")
                outside += marker;
            else if (part == u")" || part == u"]")
                marker = outside.isEmpty() ? marker : outside.takeLast();
            else if (part == u":" || part == u";")
                marker.clear();
            if (isMark(part))
                continue;
            const QuoteWords::Marker found = m_quoteWords.markerAt(parts, i);
            if (found.role == QuoteWords::Role::Goes || found.role == QuoteWords::Role::Removal) {
                marker = parts.mid(i, found.words).join(u' ');
                isWork = found.role == QuoteWords::Role::Removal;
                if (isWork && isLast(parts, i + found.words))
                    moveToGone(line, marker);
                i += found.words - 1;
                continue;
            }
            if (found.role == QuoteWords::Role::Ends)
                marker.clear();
            qsizetype length = 0;
            const QString rest = joined(parts, i);
            if (static_cast<void>(m_rules->leadingName(rest, &length)); length > 0 && (i == 0 || length >= shortestName)) {
                name = rest.first(length);
                i += name.count(u' ');
                if (marker.isEmpty())
                    line.names.push_back({name, headClass(parts, i + 1)});
                else
                    line.gone.push_back({named(name, DeviceClass::Unknown), marker, isWork});
                continue;
            }
            qsizetype count = 1;
            const QString model = modelAt(parts, i, &count);
            if (model.isEmpty())
                continue;
            i += count - 1;
            if (const auto answer = asked(name, model)) {
                if (marker.isEmpty())
                    line.models.push_back(*answer);
                else
                    line.gone.push_back({*answer, marker, isWork});
            }
        }
    }
    // Nothing but such words from there on: "Hikvision camera removal and disposal".
    bool isLast(const QStringList &parts, qsizetype from) const
    {
        if (from < parts.size() && parts[from].compare(u"of", Qt::CaseInsensitive) == 0)
            return false;
        return std::all_of(parts.begin() + from, parts.end(), [this](const QString &part) {
            return isMark(part) || m_quoteWords.isBeside(part) || QuoteWords::isQuantity(part)
                || m_quoteWords.markerAt({part}, 0).role == QuoteWords::Role::Removal;
        });
    }
    void moveToGone(Line &line, const QString &marker) const
    {
        for (const Name &name : line.names)
            line.gone.push_back({named(name.text, DeviceClass::Unknown), marker, true});
        for (const Answer &model : line.models)
            line.gone.push_back({model, marker, true});
        line.names.clear();
        line.models.clear();
    }

    // What the words from \a from on call it, by the last of them before "with", "for" or a mark: a "camera bracket" is a bracket.
    DeviceClass headClass(const QStringList &parts, qsizetype from) const
    {
        qsizetype end = from;
        while (end < parts.size() && !isMark(parts[end]) && !m_quoteWords.isBeside(parts[end])
               && m_quoteWords.markerAt(parts, end).role != QuoteWords::Role::Ends)
            ++end;
        while (end > from && QuoteWords::isQuantity(parts[end - 1]))
            --end;
        if (end == from)
            return DeviceClass::Unknown;
        if (m_quoteWords.markerAt(parts.first(end), end - 1).role == QuoteWords::Role::Accessory)
            return DeviceClass::Other;
        const DeviceClass two = end - 1 > from ? m_rules->classOf(parts[end - 2] + parts[end - 1]) : DeviceClass::Unknown; // "access point"
        const DeviceClass one = m_rules->classOf(parts[end - 1]);
        const DeviceClass found = two != DeviceClass::Unknown ? two : one;
        return found == DeviceClass::Other ? DeviceClass::Unknown : found; // "over till 4", "for the office PC"
    }

    // The same for a whole row: what the policy removes goes before what it leaves.
    DeviceClass headClassOf(const QStringList &cells) const
    {
        DeviceClass found = DeviceClass::Unknown;
        for (const QString &cell : cells) {
            const DeviceClass one = headClass(wordsOf(cell), 0);
            if (one != DeviceClass::Unknown && (found == DeviceClass::Unknown || isCovered({}, one)))
                found = one;
        }
        return found;
    }

    // The answers of the models, and of the names that no model speaks for; then what is only said to go.
    Answer bestOf(const Line &line) const
    {
        Answer best;
        best.purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "No table knows who makes it; ask the seller."));
        const auto offer = [&best](const Answer &other) {
            if (other.care > best.care)
                best = other;
        };
        for (const Answer &model : line.models)
            offer(model);
        for (const Name &name : line.names)
            if (!isSpokenFor(name, line.models))
                offer(named(name.text, name.deviceClass));
        if (best.care >= Care::Suspected)
            return best;
        for (const Gone &gone : line.gone) {
            if (gone.answer.care >= Care::Suspected)
                return look(best, gone);
            if (gone.isWork)
                offer(gone.answer); // nobody buys it, and it stays in scope for nobody
        }
        return best;
    }
    // Whether a model of the same maker tells more than the name: a Hikvision DS-3E0510P-E is a switch.
    bool isSpokenFor(const Name &name, const std::vector<Answer> &models) const
    {
        const auto claims = m_rules->named(name.text);
        return std::any_of(models.begin(), models.end(), [&](const Answer &model) {
            const Maker &maker = model.purchase.maker;
            const bool isOther = std::none_of(claims.begin(), claims.end(), [&maker](const rules::NameClaim &claim) { return claim.maker == maker; });
            if (isOther || model.care == Care::Suspected) // a name may be surer than a model that only hints
                return false;
            const bool doesStay = model.care == Care::Clear && m_rules->isInScope(maker);
            return !doesStay || name.deviceClass == DeviceClass::Unknown || !isCovered(maker, name.deviceClass);
        });
    }

    bool isOneModel(const QString &item) const
    {
        QStringList parts = wordsOf(item);
        qsizetype length = 0;
        static_cast<void>(m_rules->leadingName(joined(parts, 0), &length));
        if (length > 0)
            parts.remove(0, joined(parts, 0).first(length).count(u' ') + 1);
        erase_if(parts, [](const QString &part) { return QuoteWords::isQuantity(part) || part.compare(u"x", Qt::CaseInsensitive) == 0; });
        qsizetype count = 0;
        const bool hasLetter = std::any_of(item.begin(), item.end(), [](QChar c) { return c.isLetter(); });
        return hasLetter && !parts.isEmpty() && !modelAt(parts, 0, &count).isEmpty() && count == parts.size();
    }
    // One cell of plain words, none of which stands for a device or could be a model.
    bool isTerm(const QStringList &cells, const QString &text) const
    {
        static const QRegularExpression mixed(u"\\p{L}[-./]?\\p{N}|\\p{N}[-./]?\\p{L}"_s);
        return cells.size() == 1 && m_quoteWords.areTerms(text) && !mixed.match(text).hasMatch() && m_rules->classOf(text) == DeviceClass::Unknown;
    }
    static bool isModel(const QString &word)
    {
        return word.size() >= shortestModel && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }
    bool isCovered(const Maker &maker, DeviceClass deviceClass) const { return m_rules->scope().covers(maker, deviceClass); }

    // What somebody's name says by itself: who sells it says so. Where the words call it what the policy leaves, it stays.
    Answer named(const QString &name, DeviceClass deviceClass) const
    {
        Answer found;
        QStringList suspects;
        for (const rules::NameClaim &claim : m_rules->named(name)) {
            Purchase one;
            one.maker = claim.maker;
            one.brand = claim.brand;
            one.deviceClass = deviceClass;
            const bool isOurs = m_rules->isInScope(claim.maker);
            if (isOurs && claim.strength == Strength::Weak)
                suspects += nameOf(one);
            const Answer answer = !isOurs                                    ? clear(one, name)
                : !isCovered(claim.maker, deviceClass)                        ? staying(one, name, claim.strength > Strength::Weak)
                : claim.strength == Strength::Weak                            ? suspected(one, name, suspects)
                                                                              : removed(one, name);
            if (answer.care >= found.care)
                found = answer;
        }
        return found;
    }

    // What the model says, with the maker's name beside it where there is one.
    std::optional<Answer> asked(const QString &maker, const QString &model)
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
            return {};
        Purchase purchase;
        purchase.maker = found.maker;
        purchase.brand = found.brand;
        purchase.deviceClass = found.deviceClass;
        for (const rules::NameClaim &claim : m_rules->named(maker))
            if (claim.maker == found.maker && claim.rule == u"re-brand"_s)
                purchase.brand = claim.brand; // what is written goes before what the model is mostly sold as
        const auto speaks = [&found](Layer layer) {
            return std::find_if(found.evidence.begin(), found.evidence.end(),
                                [&](const Evidence &each) { return each.layer == layer && each.says == found.maker.slug(); });
        };
        const auto byModel = speaks(Layer::Model);
        const bool isByModel = byModel != found.evidence.end();
        const QString read = isByModel ? byModel->read : found.evidence.empty() ? model : found.evidence.front().read;
        if (!isByModel)
            return {}; // the name alone said so, and speaks for itself
        const bool isSure = found.verdict == Verdict::Confirmed || found.verdict == Verdict::Probable;
        if (!m_rules->isInScope(found.maker) || found.verdict == Verdict::NotInScope)
            return clear(purchase, read);
        if (!isCovered(found.maker, found.deviceClass))
            return staying(purchase, read, isSure);
        return isSure ? removed(purchase, read) : suspected(purchase, read, {nameOf(purchase)});
    }

    static QString shown(const QString &read) { return text::shown(read, 80); }
    QString nameOf(const Purchase &purchase) const { return m_rules->makerName(purchase.maker); }
    Answer removed(Purchase purchase, const QString &read) const
    {
        const QString maker = nameOf(purchase);
        const bool isOwn = purchase.brand.isEmpty() || text::folded(purchase.brand) == text::folded(maker);
        purchase.answer = isOwn ? PurchaseAnswer::InScope : PurchaseAnswer::ReBrand;
        purchase.reason = isOwn ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, and being removed.")).arg(shown(read), maker)
                                : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1”: made by %2 and sold as %3."))
                                      .arg(shown(read), maker, text::shown(purchase.brand));
        return {purchase, Care::Removed, read};
    }
    // \a makers: everybody whose it may be.
    static Answer suspected(Purchase purchase, const QString &read, const QStringList &makers)
    {
        purchase.answer = PurchaseAnswer::Unknown;
        if (makers.size() > 1) {
            purchase.maker = {};
            purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s or %3’s; ask the seller who makes it."))
                                  .arg(shown(read), makers.first(makers.size() - 1).join(u", "_s), makers.last());
        } else {
            purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s; ask the seller who makes it.")).arg(shown(read), makers.value(0));
        }
        return {purchase, Care::Suspected, read};
    }
    Answer clear(Purchase purchase, const QString &read) const
    {
        purchase.answer = PurchaseAnswer::Clear;
        purchase.reason = words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, which is not being removed.")).arg(shown(read), nameOf(purchase));
        return {purchase, Care::Clear, read};
    }
    Answer staying(Purchase purchase, const QString &read, bool isSure) const
    {
        purchase.answer = PurchaseAnswer::Clear;
        purchase.reason = (isSure ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” is %2’s, but of a kind that stays."))
                                  : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” may be %2’s, but is of a kind that stays.")))
                              .arg(shown(read), nameOf(purchase));
        return {purchase, Care::Clear, read};
    }
    // What is bought, \a bought, is clear or not told; a maker whose devices go is only named as what is replaced.
    Answer look(const Answer &bought, const Gone &gone) const
    {
        Answer answer = bought;
        answer.care = Care::Look;
        answer.purchase.answer = PurchaseAnswer::Look;
        answer.purchase.reason = bought.care == Care::Clear
            ? words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” beside “%2” looks like what goes; what is bought looks like %3’s. Read the line."))
                  .arg(shown(gone.answer.read), shown(gone.marker), nameOf(bought.purchase))
            : words(QT_TRANSLATE_NOOP("phaseout::intake", "“%1” beside “%2” looks like what goes, not like what is bought. Read the line."))
                  .arg(shown(gone.answer.read), shown(gone.marker));
        return answer;
    }

    rules::MakerRules::Pointer m_rules;
    identify::Identifier m_identifier;
    QuoteWords m_quoteWords;
};
} // namespace

QString purchaseAnswerSlug(PurchaseAnswer answer)
{
    switch (answer) {
    case PurchaseAnswer::InScope:
        return u"in-scope"_s;
    case PurchaseAnswer::ReBrand:
        return u"re-brand"_s;
    case PurchaseAnswer::Look:
        return u"look"_s;
    case PurchaseAnswer::Unknown:
        return u"unknown"_s;
    case PurchaseAnswer::Clear:
        return u"clear"_s;
    }
    Q_UNREACHABLE();
}

QString purchaseAnswerWord(PurchaseAnswer answer)
{
    switch (answer) {
    case PurchaseAnswer::InScope:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "In scope"));
    case PurchaseAnswer::ReBrand:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "In scope, under another name"));
    case PurchaseAnswer::Look:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Look at this"));
    case PurchaseAnswer::Unknown:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Not known"));
    case PurchaseAnswer::Clear:
        return words(QT_TRANSLATE_NOOP("phaseout::intake", "Clear"));
    }
    Q_UNREACHABLE();
}

namespace {
// Nothing but the line's own number.
bool isNumber(const QStringList &cells)
{
    const QString &only = cells.first();
    return cells.size() == 1 && only.size() <= longestNumber && std::all_of(only.begin(), only.end(), [](QChar c) { return c.isDigit(); });
}

QList<QStringList> inLists(const QStringList &models)
{
    QList<QStringList> lists;
    for (const QString &model : models)
        lists.append(QStringList{model});
    return lists;
}

// The rows of one sheet.
Result<void> checkRows(formats::TableSource &rows, const QString &name, Checker &checker, PurchaseCheck &into, const JobContext &context)
{
    Columns columns;
    const size_t before = into.lines.size();
    const int leftOutBefore = into.leftOut;
    formats::TableRow row;
    for (qint64 seen = 0;; ++seen) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        const auto more = rows.next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (const Columns found = columnsOf(row.cells); !columns.areThere() && seen < mostBeforeHeader && found.areThere()) {
            columns = found;
            into.lines.resize(before); // what stands above a header is no order
            into.leftOut = leftOutBefore;
            continue;
        }
        QStringList cells;
        for (const QString &cell : row.cells)
            if (QString tidy = text::tidy(cell); !tidy.isEmpty())
                cells.append(std::move(tidy));
        if (cells.isEmpty() || isNumber(cells))
            continue;
        const QString maker = text::tidy(row.cell(columns.maker));
        const QString model = text::tidy(row.cell(columns.model));
        const QStringList models = columns.areThere() ? QStringList() : checker.modelsOf(cells);
        for (const QStringList &item : models.isEmpty() ? QList<QStringList>{cells} : inLists(models)) {
            auto purchase = checker.check(maker, model, item);
            if (!purchase) {
                ++into.leftOut;
                continue;
            }
            purchase->where = Place{name, row.number, 0};
            into.lines.push_back(std::move(*purchase));
        }
    }
}
} // namespace

Result<PurchaseCheck> checkPurchases(QIODevice &input, const QString &fileName, const Knowledge &knowledge, QDate today, const JobContext &context)
{
    auto file = formats::TableFile::open(input);
    if (!file)
        return failure(file.error());
    auto quoteWords = QuoteWords::builtIn();
    if (!quoteWords)
        return failure(quoteWords.error());
    Checker checker(knowledge, std::move(*quoteWords), today);
    PurchaseCheck purchases;
    const auto &sheets = (*file)->sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].isHidden)
            continue;
        auto rows = (*file)->rows(i);
        if (!rows)
            return failure(rows.error());
        const QString name = sheets.size() > 1 ? QString(fileName + u" / "_s + sheets[i].name) : fileName;
        if (auto checked = checkRows(**rows, name, checker, purchases, context); !checked)
            return failure(checked.error());
    }
    return purchases;
}

} // namespace phaseout::intake
