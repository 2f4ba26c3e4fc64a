// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/placepattern.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr QStringView codeSign = u"{code}";
constexpr qsizetype longestCode = 32;

QString words(const char *text) { return QCoreApplication::translate("phaseout::locate", text); }

QString comparable(const QString &text) { return text::tidy(text).toLower(); }

bool isFigure(QChar c) { return c >= u'0' && c <= u'9'; }

bool isOfCode(QChar c) { return c.isLetterOrNumber(); }

// Between \a at - 1 and \a at letters and figures meet, or one of them ends.
bool isSeam(const QString &text, qsizetype at)
{
    if (at == 0 || at == text.size())
        return true;
    const QChar a = text[at - 1];
    const QChar b = text[at];
    return !isOfCode(a) || !isOfCode(b) || isFigure(a) != isFigure(b);
}
} // namespace

Result<PlacePattern> PlacePattern::parse(const QString &given)
{
    const QString text = comparable(given);
    const auto refused = [&given](const QString &why) { return failure(ErrorCode::ValueInvalid, given, why); };
    if (text.isEmpty() || text.size() > longest)
        return refused(words(QT_TRANSLATE_NOOP("phaseout::locate", "a pattern has 1 to 100 characters")));
    PlacePattern pattern;
    std::vector<Sign> *signs = &pattern.m_before;
    QString run;
    bool hasLetter = false;
    const auto endRun = [&] {
        if (run.size() > pattern.m_needle.size())
            pattern.m_needle = run;
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(text).sliced(i).startsWith(codeSign)) {
            if (pattern.m_hasCode)
                return refused(words(QT_TRANSLATE_NOOP("phaseout::locate", "{code} may stand in it once")));
            endRun();
            pattern.m_hasCode = true;
            signs = &pattern.m_after;
            i += codeSign.size() - 1;
            continue;
        }
        const QChar c = text[i];
        if (c == u'*' || c == u'?' || c == u'#') {
            endRun();
            const bool isAgain = c == u'*' && !signs->empty() && signs->back().kind == Sign::Any;
            if (!isAgain)
                signs->push_back({c == u'*' ? Sign::Any : c == u'?' ? Sign::One : Sign::Figure, {}});
            continue;
        }
        if (c == u'\\' && ++i == text.size())
            return refused(words(QT_TRANSLATE_NOOP("phaseout::locate", "nothing stands behind its last \\")));
        signs->push_back({Sign::Letter, text[i]});
        run += text[i];
        hasLetter = true;
    }
    endRun();
    if (!hasLetter && !pattern.m_hasCode)
        return refused(words(QT_TRANSLATE_NOOP("phaseout::locate", "it would fit everything: write at least one letter or figure")));
    return pattern;
}

QString PlacePattern::escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'*' || c == u'?' || c == u'#' || c == u'{' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result;
}

std::vector<bool> PlacePattern::reached(const std::vector<Sign> &signs, const QString &text, bool isBackwards)
{
    const auto size = static_cast<size_t>(text.size());
    std::vector<bool> now(size + 1);
    now[0] = true;
    for (size_t at = 0; at < signs.size(); ++at) {
        const Sign &sign = signs[isBackwards ? signs.size() - 1 - at : at];
        std::vector<bool> next(size + 1);
        bool isAny = false;
        for (size_t i = 0; i <= size; ++i) {
            if (sign.kind == Sign::Any) {
                next[i] = next[i] || now[i] || (i > 0 && next[i - 1]);
            } else if (now[i] && i < size) {
                const QChar c = text[static_cast<qsizetype>(isBackwards ? size - 1 - i : i)];
                next[i + 1] = sign.kind == Sign::One || (sign.kind == Sign::Figure ? isFigure(c) : c == sign.letter);
            }
            isAny = isAny || next[i];
        }
        if (!isAny && !next[size])
            return next;
        now = std::move(next);
    }
    return now;
}

bool PlacePattern::fits(const QString &given) const
{
    const QString text = comparable(given);
    return !m_hasCode && text.size() <= longestText && (m_needle.isEmpty() || text.contains(m_needle)) && reached(m_before, text, false).back();
}

QStringList PlacePattern::codesIn(const QString &given) const
{
    const QString text = comparable(given);
    if (!m_hasCode || text.size() > longestText || (!m_needle.isEmpty() && !text.contains(m_needle)))
        return {};
    const std::vector<bool> begins = reached(m_before, text, false);
    const std::vector<bool> ends = reached(m_after, text, true); // counted from the end
    const bool needsSeamBefore = m_before.empty() ? false : m_before.back().kind == Sign::Any;
    const bool needsSeamAfter = m_after.empty() ? false : m_after.front().kind == Sign::Any;
    QStringList codes;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (!begins[static_cast<size_t>(from)] || (needsSeamBefore && !isSeam(text, from)))
            continue;
        for (qsizetype to = from; to < std::min(text.size(), from + longestCode) && isOfCode(text[to]); ++to) {
            const bool mayEnd = ends[static_cast<size_t>(text.size() - to - 1)] && (!needsSeamAfter || isSeam(text, to + 1));
            if (const QString code = text.sliced(from, to + 1 - from); mayEnd && !codes.contains(code))
                codes += code;
        }
    }
    return codes;
}

} // namespace phaseout
