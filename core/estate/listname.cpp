// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/listname.h"

#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QSet<QString> passingWords()
{
    QSet<QString> words{u"v"_s, u"copy"_s, u"sept"_s};
    for (int month = 1; month <= 12; ++month)
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat})
            words.insert(QLocale::c().monthName(month, form).toLower());
    return words;
}
} // namespace

QStringList partsOf(QString text, bool (*isKept)(QChar))
{
    for (QChar &c : text)
        c = isKept(c) ? c : u' ';
    return text.split(u' ', Qt::SkipEmptyParts);
}

void leavePassing(QStringList &words)
{
    static const QSet<QString> passing = passingWords();
    words.removeIf([](const QString &word) { return passing.contains(word); });
}

QString withoutFolders(const QString &name) { return name.sliced(name.lastIndexOf(u'/', name.indexOf(u" / ")) + 1); }

QString listName(const QString &fileName)
{
    const QString folded = fileName.toCaseFolded();
    const qsizetype sheet = folded.lastIndexOf(u" / ");
    const auto wordsIn = [](const QString &text) { return partsOf(text, [](QChar c) { return c.isLetter(); }); };
    QStringList words = wordsIn(sheet < 0 ? folded : folded.first(sheet));
    const QString ending = words.isEmpty() ? QString() : words.takeLast(); // "csv"
    if (sheet >= 0)
        words += wordsIn(folded.sliced(sheet));
    leavePassing(words);
    return words.isEmpty() ? folded : QString(words.join(u' ') + u'.' + ending);
}

} // namespace phaseout
