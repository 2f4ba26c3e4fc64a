// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/patternrule.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::rules {
namespace {
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
        const bool isLiteral = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_');
        if (!isLiteral) {
            if (QStringView(u"?*{").contains(c))
                head.chop(1);
            break;
        }
        head += c;
    }
    return head;
}

PatternHit hitOf(const PatternRule &rule, const QRegularExpressionMatch &match)
{
    PatternHit hit{&rule, {}, {}, {}};
    if (match.lastCapturedIndex() > 0) {
        hit.serial = match.captured(u"serial"_s);
        hit.model = match.captured(u"model"_s);
        if (const QString date = match.captured(u"date"_s); date.size() == 8)
            hit.madeOn = QDate(QStringView(date).first(4).toInt(), QStringView(date).sliced(4, 2).toInt(), QStringView(date).last(2).toInt());
    }
    return hit;
}
} // namespace

Result<void> PatternRule::compile()
{
    if (match != Match::Regex)
        return {};
    expression = QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return failure(ErrorCode::ValueInvalid, text, expression.errorString());
    expression.optimize();
    head = literalHead(text);
    return {};
}

std::optional<PatternHit> match(const PatternRule &rule, const QString &text)
{
    const auto when = [&rule](bool isHit) {
        return isHit ? std::optional(PatternHit{&rule, {}, {}, {}}) : std::nullopt;
    };
    switch (rule.match) {
    case PatternRule::Match::Is:
        return when(text.compare(rule.text, Qt::CaseInsensitive) == 0);
    case PatternRule::Match::Begins:
        return when(text.startsWith(rule.text, Qt::CaseInsensitive));
    case PatternRule::Match::Contains:
        return when(text.contains(rule.text, Qt::CaseInsensitive));
    case PatternRule::Match::Regex:
        if (!text.startsWith(rule.head, Qt::CaseInsensitive))
            return std::nullopt;
        if (const auto found = rule.expression.match(text); found.hasMatch())
            return hitOf(rule, found);
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace phaseout::rules
