// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/liststates.h"

#include "core/locate/namedstore.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

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

QStringList wordsOf(QString text, auto isKept)
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

QDate nameDay(const QString &fileName, const QString &folder)
{
    const QDate own = dateIn(fileName.section(u'/', -1));
    return own.isValid() ? own : dateIn(folder);
}
} // namespace

QString listName(const QString &fileName)
{
    const QString folded = fileName.toCaseFolded();
    QStringList words = wordsOf(folded, [](QChar c) { return c.isLetter(); });
    const QString ending = words.isEmpty() ? QString() : words.takeLast(); // "csv", the name of a sheet
    leavePassing(words);
    return words.isEmpty() ? folded : QString(words.join(u' ') + u'.' + ending);
}

QString placeName(const QString &fileName)
{
    static const QRegularExpression copyMark(u"\\([0-9]{1,2}\\)"_s);
    QStringList words = wordsOf(withoutDates(fileName.toCaseFolded()).remove(copyMark), [](QChar c) { return c.isLetterOrNumber(); });
    leavePassing(words);
    return words.join(u' ');
}

void FileFacts::note(const Observation &row)
{
    isList = isList && row.source == SourceKind::Inventory;
    if (folder.isEmpty())
        folder = row.text(TraitKind::Folder);
    if (row.seenAt.isValid())
        day = std::max(day, row.seenAt.toUTC().date().toJulianDay());
}

QHash<int, ListState> listStates(const std::vector<Batch> &batches, const std::map<int, FileFacts> &files)
{
    using Key = std::tuple<QString, QString, QString, QString>;
    struct State {
        const Batch *batch;
        const FileFacts *facts;
        QDate named; // the day in its name, or its folder's
    };
    std::map<Key, std::vector<State>> lists;
    for (const Batch &batch : batches)
        if (const auto file = files.find(batch.number); file != files.end() && file->second.isList)
            lists[{listName(batch.fileName), batch.reader, placeName(file->second.folder), batch.storeHint}].push_back({&batch, &file->second, nameDay(batch.fileName, file->second.folder)});
    QHash<int, ListState> states;
    int list = 0;
    for (auto &[key, own] : lists) {
        if (own.size() < 2)
            continue;
        const bool isDated = std::all_of(own.begin(), own.end(), [](const State &state) { return state.facts->day > 0; });
        const bool isNamed = std::all_of(own.begin(), own.end(), [](const State &state) { return state.named.isValid(); });
        const auto moment = [&](const State &state) {
            return std::tuple(isDated ? state.facts->day : 0, isNamed ? state.named.toJulianDay() : 0, state.batch->importedAt);
        };
        std::sort(own.begin(), own.end(), [&moment](const State &a, const State &b) { return moment(a) < moment(b); });
        int age = 0;
        for (size_t i = 0; i < own.size(); ++i) {
            age += i > 0 && moment(own[i - 1]) < moment(own[i]);
            states.insert(own[i].batch->number, {list, age});
        }
        ++list;
    }
    return states;
}

} // namespace phaseout
