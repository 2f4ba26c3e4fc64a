// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/postcode.h"

#include "core/values/postalcode.h"

namespace phaseout {
namespace {
char16_t asLetter(QChar c)
{
    if (c == u'0')
        return u'O';
    if (c == u'1')
        return u'I';
    const char16_t u = c.toUpper().unicode();
    return u >= u'A' && u <= u'Z' ? u : u'\0';
}

char16_t asDigit(QChar c)
{
    const char16_t u = c.toUpper().unicode();
    if (u == u'O')
        return u'0';
    if (u == u'I' || u == u'L')
        return u'1';
    return u >= u'0' && u <= u'9' ? u : u'\0';
}

// Reads \a compact (no spaces) by one of the six outward forms: A9, A99, AA9, AA99, A9A, AA9A.
std::optional<QString> shaped(QStringView compact)
{
    static const QLatin1StringView forms[] = {QLatin1StringView("A9"),   QLatin1StringView("A99"),
                                              QLatin1StringView("AA9"),  QLatin1StringView("AA99"),
                                              QLatin1StringView("A9A"),  QLatin1StringView("AA9A")};
    if (compact.size() < 5 || compact.size() > 7)
        return std::nullopt;
    if (compact.compare(u"GIR0AA", Qt::CaseInsensitive) == 0) // Girobank's, the one of no form
        return QStringLiteral("GIR 0AA");
    const QStringView outward = compact.left(compact.size() - 3);
    QString best;
    int fewestRepairs = 3;
    for (const QLatin1StringView form : forms) {
        if (form.size() != outward.size())
            continue;
        QString read;
        int repairs = 0;
        bool fits = true;
        const auto take = [&](QChar given, bool letter) {
            const char16_t c = letter ? asLetter(given) : asDigit(given);
            fits = fits && c != u'\0';
            repairs += c != given.toUpper().unicode() ? 1 : 0;
            read += QChar(c);
        };
        for (qsizetype i = 0; i < form.size(); ++i)
            take(outward.at(i), form.at(i) == QLatin1Char('A'));
        read += u' ';
        take(compact.at(compact.size() - 3), false);
        take(compact.at(compact.size() - 2), true);
        take(compact.at(compact.size() - 1), true);
        // The letter that ends A9A and AA9A is never one that reads like a figure.
        if (form.endsWith(QLatin1Char('A')) && QStringView(u"ILOQZ").contains(read.at(form.size() - 1)))
            continue;
        if (fits && repairs < fewestRepairs) {
            fewestRepairs = repairs;
            best = read;
        }
    }
    if (best.isEmpty() || (fewestRepairs > 0 && isEircode(compact)))
        return std::nullopt;
    // The last two letters are never C, I, K, M, O or V.
    for (const QChar c : QStringView(best).right(2))
        if (QStringView(u"CIKMOV").contains(c))
            return std::nullopt;
    return best;
}
} // namespace

Result<Postcode> Postcode::parse(QStringView text)
{
    QString compact;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'\u00A0')
            compact += c;
    if (auto read = shaped(compact))
        return Postcode(*std::move(read));
    return failure(ErrorCode::ValueInvalid, text.toString());
}

std::optional<Postcode::Found> Postcode::findIn(QStringView text)
{
    // Candidates begin at a word; the last one in a text is the best: addresses end with their postcode.
    std::optional<Found> found;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!isWord(text.at(start)) || (start > 0 && isWord(text.at(start - 1))))
            continue;
        if (!text.at(start).isLetter())
            continue;
        QString compact;
        int spaces = 0;
        for (qsizetype end = start; end < text.size() && compact.size() < 7; ++end) {
            const QChar c = text.at(end);
            if (c.isSpace()) {
                if (++spaces > 2)
                    break;
                continue;
            }
            if (!isWord(c))
                break;
            compact += c;
            const bool wordEnds = end + 1 == text.size() || !isWord(text.at(end + 1));
            if (!wordEnds || compact.size() < 5)
                continue;
            // A digit must stand where the inward part begins, or "Green Lane" might read as one.
            if (!compact.at(compact.size() - 3).isDigit() && compact.at(compact.size() - 3).toUpper() != u'O')
                continue;
            if (std::none_of(compact.begin(), compact.end(), [](QChar d) { return d.isDigit(); }))
                continue;
            if (auto read = parse(compact))
                found = Found{*std::move(read), start, end + 1 - start};
        }
    }
    return found;
}

QString Postcode::area() const
{
    qsizetype letters = 0;
    while (m_text.at(letters).isLetter())
        ++letters;
    return m_text.left(letters);
}

} // namespace phaseout
