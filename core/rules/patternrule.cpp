// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/patternrule.h"

#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
// Steps that an expression may take: none of ours needs a hundredth of it, and a table from outside may hold one without end.
constexpr auto mostSteps = "(*LIMIT_MATCH=100000)"_L1;

bool isPlain(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_'); }

// "^digest realm=…" always begins with "digest realm="; a letter that may be missing or repeated ends the head.
QString literalHead(const QString &expression)
{
    if (!expression.startsWith(u'^'))
        return {};
    int depth = 0;
    for (const QChar c : expression) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'|' && depth == 0)
            return {};
    }
    QString head;
    for (qsizetype i = 1; i < expression.size(); ++i) {
        const QChar c = expression.at(i);
        if (!isPlain(c)) {
            if (QStringView(u"?*{").contains(c))
                head.chop(1);
            break;
        }
        head += c;
    }
    return head;
}

// The longest run of characters that stand for themselves outside of groups and classes: looking for it is far cheaper than
// the expression, and most texts do not have it. Nothing where the expression says things that are not looked into here.
QString literalPart(const QString &expression)
{
    QString longest;
    QString run;
    int depth = 0;
    bool isInClass = false;
    const auto end = [&] {
        longest = run.size() > longest.size() ? run : longest;
        run.clear();
    };
    for (qsizetype i = 0; i < expression.size(); ++i) {
        QChar c = expression.at(i);
        const bool isEscaped = c == u'\\' && i + 1 < expression.size();
        if (isEscaped) {
            c = expression.at(++i);
            if (c.isLetter() && !QStringView(u"bBdDwWsSAzZ").contains(c))
                return {};
        }
        if (isInClass) {
            isInClass = isEscaped || c != u']';
            continue;
        }
        const bool isFlag = c == u'(' && expression.sliced(i).startsWith(u"(?") && i + 2 < expression.size() && expression.at(i + 2).isLetter();
        if (!isEscaped && ((c == u'|' && depth == 0) || isFlag))
            return {};
        const bool isLiteral = isEscaped ? !c.isLetterOrNumber() && c.unicode() < 0x80 : isPlain(c);
        if (isLiteral && depth == 0) {
            run += c;
            continue;
        }
        if (!isEscaped && QStringView(u"?*{").contains(c))
            run.chop(1);
        end();
        if (isEscaped)
            continue;
        isInClass = c == u'[';
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'{')
            while (i + 1 < expression.size() && expression.at(i) != u'}')
                ++i;
    }
    end();
    return longest;
}

PatternHit hitOf(const PatternRule &rule, const QRegularExpressionMatch &match)
{
    PatternHit hit{&rule, {}, {}, {}, {}, {}};
    if (match.lastCapturedIndex() > 0) {
        hit.serial = match.captured(u"serial"_s);
        hit.model = match.captured(u"model"_s);
        hit.tail = match.captured(u"tail"_s);
        if (const auto mac = MacAddress::parse(match.captured(u"mac"_s)))
            hit.mac = *mac;
        if (const QString date = match.captured(u"date"_s); date.size() == 8)
            hit.madeOn = QDate(QStringView(date).first(4).toInt(), QStringView(date).sliced(4, 2).toInt(), QStringView(date).last(2).toInt());
    }
    return hit;
}
} // namespace

QString plainModel(const QString &text)
{
    QString plain = text::tidy(text).toUpper();
    for (QChar &c : plain)
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x00ad)) // minus, soft hyphen
            c = u'-';
    return plain;
}

Result<void> PatternRule::compile()
{
    if (match != Match::Regex)
        return {};
    expression = QRegularExpression(mostSteps + text, QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return failure(ErrorCode::ValueInvalid, text, expression.errorString());
    expression.optimize();
    head = literalHead(text);
    part = literalPart(text);
    return {};
}

std::optional<PatternHit> match(const PatternRule &rule, const QString &text)
{
    const auto when = [&rule](bool isHit) {
        return isHit ? std::optional(PatternHit{&rule, {}, {}, {}, {}, {}}) : std::nullopt;
    };
    switch (rule.match) {
    case PatternRule::Match::Is:
        return when(text.compare(rule.text, Qt::CaseInsensitive) == 0);
    case PatternRule::Match::Begins:
        return when(text.startsWith(rule.text, Qt::CaseInsensitive));
    case PatternRule::Match::Contains:
        return when(text.contains(rule.text, Qt::CaseInsensitive));
    case PatternRule::Match::Regex:
        if (!text.startsWith(rule.head, Qt::CaseInsensitive) || !text.contains(rule.part, Qt::CaseInsensitive))
            return std::nullopt;
        if (const auto found = rule.expression.match(text); found.hasMatch())
            return hitOf(rule, found);
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace phaseout::rules
