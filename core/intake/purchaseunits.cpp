// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/purchaseunits.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
constexpr qsizetype shortestModel = 5; // "P1245"
constexpr qsizetype shortestName = 4;  // in the midst of other words: "AGM" could be anything there
constexpr qsizetype mostNameWords = 4;
constexpr qsizetype longestNumber = 3; // of a line, or of things
constexpr qsizetype mostModelParts = 3; // behind "DS"
constexpr qsizetype mostOpenWords = 4;   // "or nearest approved technical equivalent"

bool isMark(const QString &word) { return word.size() == 1 && QStringView(u"()[]:;,./|?").contains(word.front()); }

// "128GB", "2.8-12mm", "IP66", "H.265+", "RAL9010", "Lightfinder2.0": how a thing is, not which.
bool isFigure(const QString &word)
{
    static const QRegularExpression figure(
        u"^(?:[~<>±£$€]*[0-9]+(?:[.,:x-][0-9]+)*(?:\\p{L}{1,5}|[%°\"”²])?\\+?|[0-9]{3}\\.[0-9]+\\p{L}*|\\p{L}{6,}[0-9.]+"
        "|(?:IPX?|IK|H|RS|RJ|CAT|RAL|EN|BS|ISO|IEC|IEEE|UL|USB|HDMI|DDR|SATA|AES|TLS|SHA|WDR|IR|F|G|DC|AC|NEMA|LTE|MIL|POE|SD|M|MK|V|GEN|CAM|CH|CAMERA)[-.]?[0-9][0-9.:-]*\\p{L}{0,3}\\+?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return figure.match(word).hasMatch();
}

// "P1245", "C800".
bool isModel(const QString &word)
{
    static const QRegularExpression letterAndNumber(u"^[A-Z][0-9]{3}$"_s, QRegularExpression::CaseInsensitiveOption);
    return (word.size() >= shortestModel && hasDigit(word)) || letterAndNumber.match(word).hasMatch();
}

// A part of all models of a maker whose devices go, alone: "DS range", "HFW series".
bool isShortForm(const QString &word)
{
    static const QRegularExpression form(u"^(?:I?DS|DHI?|2CD|HFW|HDB?W)$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch();
}

// Behind these a word with figures is something's number: "store S0231", "SKU AX100".
bool isLabel(const std::vector<Unit> &units)
{
    static const QStringList labels{u"store"_s, u"site"_s, u"branch"_s, u"shop"_s, u"sku"_s, u"code"_s, u"ref"_s, u"po"_s, u"no"_s, u"no."_s, u"nr"_s, u"number"_s, u"quote"_s, u"order"_s, u"job"_s, u"framework"_s, u"lot"_s, u"contract"_s, u"tender"_s, u"project"_s, u"ticket"_s, u"invoice"_s, u"p n"_s, u"pn"_s, u"ean"_s, u"batch"_s};
    const auto count = units.size();
    return count > 0 && labels.contains(units.back().text, Qt::CaseInsensitive) && (count == 1 || !units[count - 2].isQuantity);
}

QString joined(const QStringList &words, qsizetype from)
{
    QStringList some;
    for (qsizetype i = from; i < words.size() && some.size() < mostNameWords && !isMark(words[i]); ++i)
        some += words[i];
    return some.join(u' ');
}

// A model that was typed in several words ("DS 2CD2143G2-I", "DS 2CD 2143 G2-I", "IPC HFW2431S") is one; \a count has how many words it took.
QString modelAt(const QStringList &words, qsizetype at, const rules::MakerRules &names, qsizetype *count)
{
    static const QRegularExpression head(u"^(?:I?DS(?:-[0-9A-Z]{1,3})?|(?:DHI?-)?IPC(?:-?H[A-Z]{2,3})?|DHI?|HAC(?:-?H[A-Z]{2,3})?)-?$"_s);
    static const QRegularExpression series(u"^(?:I?DS|DHI?)-[A-Z]{2,}$"_s); // "DS-PEA"
    *count = 1;
    QString first = rules::plainModel(words[at]);
    if (series.match(first).hasMatch() && !(at + 1 < words.size() && isModel(words[at + 1])) && names.matchModel(first))
        return words[at];
    if (!head.match(first).hasMatch())
        return isModel(words[at]) ? words[at] : QString();
    qsizetype next = at + 1;
    if (next < words.size() && rules::plainModel(words[next]) == u"-")
        ++next;
    if (first.endsWith(u'-'))
        first.chop(1);
    if (next < words.size() && isModel(words[next])) {
        *count = next - at + 1;
        return first + u' ' + words[next];
    }
    for (qsizetype parts = 2; parts <= mostModelParts && next + parts <= words.size(); ++parts) {
        const QString rest = words.mid(next, parts).join(QString());
        if (hasDigit(words[next + parts - 1]) && names.matchModel(rules::plainModel(first + u'-' + rest))) {
            *count = next + parts - at;
            return first + u'-' + rest;
        }
    }
    return isModel(words[at]) ? words[at] : QString();
}

// "Hik" is the maker's own, wherever it stands.
bool areOwn(const std::vector<rules::NameClaim> &claims, const rules::MakerRules &names)
{
    return std::any_of(claims.begin(), claims.end(), [&names](const rules::NameClaim &claim) { return claim.rule == u"maker-name"_s && names.isInScope(claim.maker); });
}

// "Hikvision-compatible", "non-Hikvision" and "Dahua-branded" are two words each; "TP-Link" is one.
QStringList unhyphened(const QString &word, const QuoteWords &known, const rules::MakerRules &names)
{
    const qsizetype first = word.indexOf(u'-');
    const qsizetype last = word.lastIndexOf(u'-');
    if (first <= 0 || last == word.size() - 1 || hasDigit(word) || known.kindOf(word) != WordKind::None)
        return {word};
    if (known.kindOf(word.first(first)) == WordKind::Goes && !(word.startsWith(u"pre-"_s, Qt::CaseInsensitive) && names.named(word.sliced(first + 1)).empty()))
        return {word.first(first), word.sliced(first + 1)}; // but "pre-fitted" goes nowhere
    const WordKind tail = known.kindOf(word.sliced(last + 1));
    if (tail == WordKind::Behind || (tail == WordKind::Plain && names.named(word).empty()))
        return {word.first(last), word.sliced(last + 1)};
    const auto claims = names.named(word.first(first));
    if (names.named(word).empty() && (first >= shortestName ? !claims.empty() : areOwn(claims, names)))
        return {word.first(first), word.sliced(first + 1)};
    return {word};
}

// "recorder • 4 turrets", "turrets ×4" and "NVR&turrets" as a keyboard has them.
QString withPlainSigns(QString line)
{
    static const QRegularExpression bullet(u"(?<!\\d)[•·‣▪●∙‧]|[•·‣▪●∙‧](?!\\d)|(?<!\\S)\\*(?!\\S)"_s); // but "2·8 mm"
    static const QRegularExpression times(u"[×✕✖]|(?<!\\S)\\*(?=\\d)"_s);
    static const QRegularExpression both(u"(?<=[\\p{L}\\d]{2}|-[\\p{L}\\d])([&+])(?=\\p{L}{2}|\\d+\\s?(?:x|ch|way)|\\d+\\s\\p{L}{2})"_s); // "NVR&turrets" and "P3265-V+NVR", but "P&P"
    return line.replace(times, u"x"_s).replace(both, u" \\1 "_s).replace(bullet, u" , "_s);
}

QStringList wordsOf(const QString &cell, const QuoteWords &known, const rules::MakerRules &names)
{
    static const QRegularExpression word(u"[()\\[\\]:;,]|(?<=\\s)/(?=\\s)|\\||\\b(?:[cC]/[wW]|[wW]/[oO]?)(?=[\\s.]|$)\\.?|[^\\s,;:\"'|()\\[\\]/\\\\®™©]+"_s);
    static const QRegularExpression glued(u"^(\\d{1,4})[xX*](?=\\p{L}|\\d+[A-Z]{2})"_s); // "10xDS-2CD2143G2-I"
    static const QRegularExpression stop(u"\\G\\s+[\\p{Lu}\\d]"_s);
    QStringList found;
    const QString line = withPlainSigns(cell.left(longestPurchase));
    for (auto match = word.globalMatch(line); match.hasNext();) {
        const auto each = match.next();
        QString one = each.captured();
        if (const auto count = glued.match(one); count.hasMatch()) {
            found += count.captured(1) + u'x';
            one.remove(0, count.capturedLength());
        }
        bool isAsked = false;
        for (; one.size() > 1 && QStringView(u"?!*").contains(one.back()); one.chop(1))
            isAsked = isAsked || one.endsWith(u'?');
        const bool isPlus = one.size() > 1 && one.endsWith(u'+') && isModel(one.chopped(1)) && names.matchModel(rules::plainModel(one.chopped(1))); // "P3265-V+ NVR"
        if (isPlus)
            one.chop(1);
        bool isStop = false;
        if (one.size() > 1 && one.endsWith(u'.') && known.kindOf(one) == WordKind::None) {
            one.chop(1);
            isStop = one.size() >= shortestName && !QuoteWords::isQuantity(one) && stop.match(line, each.capturedEnd()).hasMatch();
        }
        found += unhyphened(one, known, names);
        if (isPlus)
            found += u"+"_s;
        if (isAsked)
            found += u"?"_s;
        if (isStop)
            found += u"."_s;
    }
    return found;
}

// Names go before the table's plain words, and the words that tell who gets what before names.
bool isBeforeNames(WordKind kind)
{
    return kind != WordKind::None && kind != WordKind::Plain && kind != WordKind::Measure && kind != WordKind::Common && kind != WordKind::Filler;
}

bool isComma(const QString &word) { return rules::plainModel(word) == u"-" || word == u"/" || word == u"|"; }

// "or equivalent", "or nearest approved equiv.", "(or eq.)", "or whatever": how many words leave the choice to the seller, or 0; so does a word for
// such that stands alone ("Axis / other"). The name in "or Hikvision equivalent" is no part of it.
qsizetype openWords(const QStringList &words, qsizetype at)
{
    static const QStringList others{u"whatever"_s, u"whichever"_s, u"whoever"_s, u"what"_s, u"any"_s, u"anything"_s, u"another"_s, u"nearest"_s, u"closest"_s, u"cheaper"_s, u"cheapest"_s,
                                    u"different"_s, u"else"_s, u"something"_s, u"best"_s, u"others"_s, u"sim"_s, u"sim."_s};
    static const QStringList alike{u"equivalent"_s, u"equiv"_s, u"equiv."_s, u"equivalents"_s, u"eq"_s, u"eq."_s, u"equal"_s, u"equals"_s, u"similar"_s, u"alternative"_s, u"alternatives"_s, u"alternate"_s,
                                   u"comparable"_s, u"better"_s, u"other"_s, u"like"_s, u"substitute"_s, u"match"_s, u"suitable"_s, u"recommendation"_s, u"suggestion"_s, u"choice"_s};
    static const QStringList before{u"an"_s, u"a"_s, u"nearest"_s, u"closest"_s, u"approved"_s, u"suitable"_s, u"agreed"_s, u"technical"_s, u"direct"_s, u"near"_s, u"other"_s, u"very"_s, u"of"_s, u"your"_s};
    const auto isOf = [&words](const QStringList &list, qsizetype i) { return i < words.size() && list.contains(words[i], Qt::CaseInsensitive); };
    const auto isEdge = [&words](qsizetype i) { return i >= words.size() || isComma(words[i]) || (isMark(words[i]) && words[i] != u":"); };
    if (at > 0 && isEdge(at - 1) && isEdge(at + 1) && (isOf(alike, at) || isOf(others, at)))
        return 1;
    if (words[at].compare(u"or", Qt::CaseInsensitive) != 0)
        return 0;
    if (isOf(others, at + 1))
        return 2;
    qsizetype end = at + 1;
    while (end - at < mostOpenWords && isOf(before, end))
        ++end;
    if (isOf(alike, end) || isOf(others, end))
        return end - at + 1;
    return end > at + 1 && isOf(alike, end - 1) ? end - at : 0;
}

// How much of "Axis +" is the name.
qsizetype withoutSigns(QStringView name)
{
    while (!name.isEmpty() && name.contains(u' ')) {
        const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
        if (std::any_of(last.begin(), last.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            break;
        name.chop(last.size() + 1);
    }
    return name.size();
}

// Where a short name is no part of a stranger's: at the beginning, behind a mark, a number, another name or a word that the table knows.
bool isBeforeName(const std::vector<Unit> &units)
{
    return units.empty() || units.back().what != Unit::What::Words || units.back().isQuantity || (units.back().kind != WordKind::None && units.back().kind != WordKind::Common);
}
} // namespace

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isShortNumber(const QString &cell)
{
    return cell.size() <= longestNumber && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

std::vector<Unit> unitsOf(const QString &cell, const QuoteWords &known, const rules::MakerRules &names)
{
    const QStringList words = wordsOf(cell, known, names);
    std::vector<Unit> units;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"?") { // "Axis?"
            units.push_back({Unit::What::Words, i > 0 ? QString(words[i - 1] + u'?') : words[i], WordKind::Open});
            continue;
        }
        if (isMark(words[i]) || isComma(words[i])) {
            units.push_back({Unit::What::Mark, isComma(words[i]) ? u","_s : words[i], WordKind::None});
            continue;
        }
        if (const qsizetype open = openWords(words, i); open > 0) {
            units.push_back({Unit::What::Words, words.mid(i, open).join(u' '), WordKind::Open});
            i += open - 1;
            continue;
        }
        const bool isTimes = words[i].compare(u"x", Qt::CaseInsensitive) == 0 && !units.empty() && units.back().isQuantity; // "4 x Axis" is no "x axis"
        const Wording wording = isTimes ? Wording{WordKind::Plain, 1} : known.at(words, i);
        const QString text = words.mid(i, wording.words).join(u' ');
        qsizetype length = 0;
        const QString rest = joined(words, i);
        const auto claims = names.leadingName(rest, &length);
        length = withoutSigns(rest.first(length));
        const bool isLonger = words[i].front().isLetterOrNumber() && rest.first(length).count(u' ') >= wording.words; // "W Box", and no "+ Axis"
        if (!isLonger && (isBeforeNames(wording.kind) || (wording.kind == WordKind::Plain && wording.words > 1))) {
            units.push_back({Unit::What::Words, text, wording.kind});
            i += wording.words - 1;
            continue;
        }
        if (length > 0 && (length >= shortestName || isBeforeName(units) || areOwn(claims, names))) {
            units.push_back({Unit::What::Name, rest.first(length), WordKind::None});
            i += units.back().text.count(u' ');
            continue;
        }
        qsizetype count = 1;
        const QString model = modelAt(words, i, names, &count);
        const bool isKnown = !model.isEmpty() && names.matchModel(rules::plainModel(model));
        if (!model.isEmpty() && wording.kind == WordKind::None && (isKnown || !(isFigure(model) || isLabel(units)))) {
            units.push_back({Unit::What::Model, model, WordKind::None});
            i += count - 1;
            continue;
        }
        const bool isMeasure = wording.kind == WordKind::Measure;
        const bool isNobodys = wording.kind == WordKind::None && isShortForm(words[i]);
        units.push_back({Unit::What::Words, text, isNobodys ? WordKind::Nobodys : isMeasure ? WordKind::Plain : wording.kind, QuoteWords::isQuantity(words[i]), isMeasure});
        i += wording.words - 1;
    }
    return units;
}

bool isOneModel(const QString &item, const QuoteWords &known, const rules::MakerRules &names)
{
    QStringList words = wordsOf(item, known, names);
    qsizetype length = 0;
    static_cast<void>(names.leadingName(joined(words, 0), &length));
    if (length > 0)
        words.remove(0, joined(words, 0).first(length).count(u' ') + 1);
    erase_if(words, [](const QString &word) { return QuoteWords::isQuantity(word) || word.compare(u"x", Qt::CaseInsensitive) == 0; });
    qsizetype count = 0;
    const bool hasLetter = std::any_of(item.begin(), item.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && !words.isEmpty() && !modelAt(words, 0, names, &count).isEmpty() && count == words.size();
}

} // namespace phaseout::intake
