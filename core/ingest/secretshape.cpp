// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/secretshape.h"

#include "core/base/text.h"
#include "core/ingest/credentiallexicon.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
qsizetype lettersOf(QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && word.at(letters).isLetter())
        ++letters;
    return letters;
}
} // namespace

bool looksSecret(QStringView word)
{
    bool hasLetter = false, hasFigure = false, hasSign = false, hasPoint = false;
    for (const QChar c : word) {
        hasLetter = hasLetter || c.isLetter();
        hasFigure = hasFigure || c.isDigit();
        hasPoint = hasPoint || u"./:-"_s.contains(c);
        hasSign = hasSign || u"!@#$%^&*?+~_=£€"_s.contains(c);
    }
    if (word.size() < 4 || !(hasLetter || hasFigure))
        return false;
    return (hasLetter && hasFigure) || hasSign || (hasFigure && !hasPoint);
}

bool looksChosen(QStringView word)
{
    qsizetype letters = 0, others = 0;
    for (const QChar c : word) {
        letters += c.isLetter();
        others += c.isDigit() || u"!@#$%^&*?+~=£€"_s.contains(c);
        if (u"./:-_\\"_s.contains(c))
            return false;
    }
    return word.size() >= 6 && letters > 0 && others > 0 && !isNumberedName(word) && !isNumbered(word);
}

bool isNumbered(QStringView word)
{
    static const QSet<QString> &places = credentialWords(u"place");
    const qsizetype letters = lettersOf(word);
    const auto isRest = [](QChar c) { return c.isLetterOrNumber() || u"-_/."_s.contains(c); };
    return letters > 0 && places.contains(text::folded(word.first(letters))) && std::all_of(word.begin(), word.end(), isRest);
}

bool isNumberedName(QStringView word)
{
    const qsizetype letters = lettersOf(word);
    const QStringView rest = word.first(letters).mid(1);
    const bool isOfOneCase = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isLower(); }) || std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isUpper(); });
    const QStringView figures = word.sliced(letters);
    return letters > 0 && word.front().isUpper() && isOfOneCase && figures.size() <= 2 && isAllFigures(figures);
}

bool isDateWord(QStringView word)
{
    static const QRegularExpression date(u"^\\d{1,4}[./-]\\d{1,4}(?:[./-]\\d{1,4})?$"_s);
    return !word.isEmpty() && word.front().isDigit() && date.match(word.toString()).hasMatch();
}

bool isReference(QStringView word)
{
    static const QRegularExpression number(u"^(?:[A-Z]{1,5}[-_/#]?\\d+[A-Za-z]?|[vV]?\\d+(?:\\.\\d+)*[a-z%]{0,4})$"_s);
    return isNumbered(word) || isDateWord(word) || number.match(word.toString()).hasMatch();
}

bool isBasicLogin(QStringView word)
{
    const auto decoded = QByteArray::fromBase64Encoding(word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).contains(':') && std::all_of((*decoded).begin(), (*decoded).end(), [](char c) { return static_cast<unsigned char>(c) >= ' '; });
}

bool isAllLetters(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

bool isAllFigures(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

qsizetype gluedEnd(QStringView text, qsizetype from, qsizetype end)
{
    constexpr qsizetype farthestGlued = 256; // characters
    QStringView rest = text.sliced(end).left(farthestGlued);
    if (rest.isEmpty() || rest.front().isSpace() || rest.startsWith(u"</"))
        return end;
    qsizetype size = 0;
    while (size < rest.size() && !rest.at(size).isSpace())
        ++size;
    rest = rest.first(size);
    const QStringView before = text.first(from).right(farthestGlued);
    if (const qsizetype quote = rest.indexOf(u'"'); quote >= 0 && before.count(u'"') % 2 == 1)
        rest = rest.first(quote);
    if (const qsizetype quote = rest.indexOf(u'”'); quote >= 0 && before.count(u'“') > before.count(u'”'))
        rest = rest.first(quote);
    while (!rest.isEmpty() && u".,;:|)]}>\"”’'"_s.contains(rest.back()))
        rest.chop(1);
    return end + rest.size();
}

} // namespace phaseout::ingest
