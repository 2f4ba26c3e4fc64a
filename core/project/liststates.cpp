// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/liststates.h"

#include "core/base/text.h"
#include "core/estate/listname.h"
#include "core/locate/namedstore.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <bitset>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QStringList figuresIn(const QString &text) { return partsOf(text, [](QChar c) { return c >= u'0' && c <= u'9'; }); }

// The one month that \a name says, by its English word; 0: none, or several.
int monthIn(const QString &name)
{
    int only = 0;
    const QStringList words = partsOf(name.toCaseFolded(), [](QChar c) { return c.isLetter(); });
    for (int month = 1; month <= 12; ++month)
        for (const QString &word : {QLocale::c().monthName(month, QLocale::LongFormat).toLower(), QLocale::c().monthName(month, QLocale::ShortFormat).toLower(), month == 9 ? u"sept"_s : QString()})
            if (words.contains(word)) {
                if (only != 0 && only != month)
                    return 0;
                only = month;
            }
    return only;
}

QDate lastOf(int month, const QDate &until)
{
    const QDate day(until.year(), month, 1);
    return day <= until ? day : day.addYears(-1);
}

// The day in a name, the sheet's, else the file's, else the folder's. A month alone is the last such before the day in another of them, "CCTV 2026-11.xlsx / Oct",
// else of the year that they say, else the last such before the import. Of a day to come it is not: "Sep-28" is another's day.
QDate nameDay(const Batch &batch, const QString &folder)
{
    constexpr int mostAhead = 31;
    const QDate importedOn = batch.importedAt.date();
    const QDate last = importedOn.addDays(mostAhead);
    int month = 0;
    QSet<int> years;
    for (const QString &name : namesOfFile(batch.fileName) + QStringList{folder}) {
        if (const QDate day = dateIn(name); day.isValid() && day <= last)
            return month == 0 || month == day.month() ? day : lastOf(month, day);
        const QString undated = withoutDates(name);
        month = month == 0 ? monthIn(undated) : month;
        for (const QString &figures : figuresIn(undated))
            if (isYear(figures))
                years.insert(figures.toInt());
    }
    if (month == 0 || years.size() > 1)
        return {};
    const QDate day = years.isEmpty() ? lastOf(month, importedOn) : QDate(*years.cbegin(), month, 1);
    return day <= last ? day : QDate();
}
} // namespace

QStringList codesIn(const QString &name)
{
    QStringList codes = figuresIn(withoutDates(name));
    codes.removeIf([](const QString &code) { return !isPlainCode(code); });
    return codes;
}

QString placeName(const QString &fileName)
{
    static const QRegularExpression copyMark(u"\\([0-9]{1,2}\\)"_s);
    QStringList words = partsOf(withoutDates(fileName.toCaseFolded()).remove(copyMark), [](QChar c) { return c.isLetterOrNumber(); });
    leavePassing(words);
    return words.join(u' ');
}

namespace {
QStringList foldersOf(const Observation &row)
{
    QStringList folders;
    for (const Trait &trait : row.traits)
        if (trait.kind == TraitKind::Folder)
            folders += text::fromBytes(trait.text);
    return folders;
}
} // namespace

void FileFacts::note(const Observation &row)
{
    isList = isList && row.source == SourceKind::Inventory;
    if (folders.isEmpty()) {
        folders = foldersOf(row);
        folder = folders.value(0);
    }
    if (row.seenAt.isValid())
        day = std::max(day, row.seenAt.toUTC().date().toJulianDay());
}

namespace {
// The register that knows the store may have come in later, or have it under another code by now.
QString storeOf(const Batch &batch, const QStringList &folders, const Locator &places)
{
    const QString said = places.codeSaid(batch.storeHint.isEmpty() ? namesOfFile(batch.fileName) + folders : QStringList{batch.storeHint});
    return said.isEmpty() ? batch.storeHint : said;
}

QString listKey(const Batch &batch, const QStringList &folders, const Locator &places)
{
    return QStringList({listName(batch.fileName), batch.reader, placeName(folders.value(0)), storeOf(batch, folders, places)}).join(u'\x1f');
}

// What later states said, by kind.
class Said {
public:
    void note(const Observation &one)
    {
        m_hasIp = m_hasIp || one.ip;
        m_hasMac = m_hasMac || one.mac;
        for (const Trait &trait : one.traits)
            m_kinds.set(static_cast<size_t>(trait.kind));
    }
    [[nodiscard]] Observation leftOf(const Observation &earlier) const
    {
        Observation left{earlier.source, earlier.doubted, earlier.batch, earlier.row, earlier.seenAt, m_hasIp ? std::nullopt : earlier.ip, m_hasMac ? std::nullopt : earlier.mac, {}};
        std::copy_if(earlier.traits.begin(), earlier.traits.end(), std::back_inserter(left.traits), [this](const Trait &trait) { return !m_kinds.test(static_cast<size_t>(trait.kind)); });
        return left;
    }

private:
    bool m_hasIp = false;
    bool m_hasMac = false;
    std::bitset<256> m_kinds; // TraitKind is a byte
};
} // namespace

void OlderStates::setBatches(const std::vector<Batch> &batches)
{
    m_states.clear();
    m_batches.clear();
    for (const Batch &batch : batches)
        m_batches.insert(batch.number, batch);
}

const OlderStates::State &OlderStates::stateOf(const Observation &observation, const Locator &places)
{
    const auto [it, isNew] = m_states.try_emplace(observation.batch);
    if (isNew) {
        const Batch batch = m_batches.value(observation.batch);
        const QStringList folders = foldersOf(observation);
        it->second = {listKey(batch, folders, places), nameDay(batch, folders.value(0)), batch.importedAt};
    }
    return it->second;
}

std::span<const Observation> OlderStates::heard(std::span<const Observation> observations, const Locator &places)
{
    struct Older {
        size_t at;
        const State *state;
        qint64 day = 0;
        qint64 named = 0;
    };
    std::vector<Older> older;
    for (size_t i = 0; i < observations.size(); ++i)
        if (observations[i].doubted == Doubted::Older)
            older.push_back({i, nullptr});
    if (older.size() < 2)
        return observations;
    struct Tells {
        bool days = true;
        bool names = true;
    };
    std::map<QString, Tells> tells; // of each list, whether all of its states do
    for (Older &one : older) {
        one.state = &stateOf(observations[one.at], places);
        Tells &known = tells[one.state->list];
        known = {known.days && observations[one.at].seenAt.isValid(), known.names && one.state->named.isValid()};
    }
    for (Older &one : older) {
        const Tells &told = tells[one.state->list];
        one.day = told.days ? observations[one.at].seenAt.toUTC().date().toJulianDay() : 0;
        one.named = told.names ? one.state->named.toJulianDay() : 0;
    }
    const auto moment = [](const Older &one) { return std::tie(one.state->list, one.day, one.named, one.state->importedAt); };
    std::stable_sort(older.begin(), older.end(), [&](const Older &a, const Older &b) { return moment(b) < moment(a); });
    m_heard.clear();
    m_heard.resize(observations.size());
    for (size_t i = 0; i < observations.size(); ++i)
        if (observations[i].doubted != Doubted::Older)
            m_heard[i] = observations[i];
    // The last state first: what it and those before it in this order say is noted, and left out of the next.
    Said said;
    size_t group = 0; // where the states begin that are as new
    for (size_t i = 0; i < older.size(); ++i) {
        if (moment(older[i]) != moment(older[group])) {
            if (older[i].state->list != older[group].state->list)
                said = Said();
            else
                for (size_t one = group; one < i; ++one)
                    said.note(observations[older[one].at]);
            group = i;
        }
        m_heard[older[i].at] = said.leftOf(observations[older[i].at]);
    }
    return m_heard;
}

QHash<int, ListState> listStates(const std::vector<Batch> &batches, const std::map<int, FileFacts> &files, const Locator &places)
{
    struct State {
        const Batch *batch;
        const FileFacts *facts;
        QDate named; // the day in its name, or its folder's
    };
    std::map<QString, std::vector<State>> lists;
    for (const Batch &batch : batches)
        if (const auto file = files.find(batch.number); file != files.end() && file->second.isList)
            lists[listKey(batch, file->second.folders, places)].push_back({&batch, &file->second, nameDay(batch, file->second.folder)});
    QHash<int, ListState> states;
    int list = 0;
    for (auto &[key, own] : lists) {
        if (own.size() < 2)
            continue;
        const bool isDated = std::all_of(own.begin(), own.end(), [](const State &state) { return state.facts->day > 0; });
        const bool isNamed = std::all_of(own.begin(), own.end(), [](const State &state) { return state.named.isValid(); });
        const auto moment = [&](const State &state) {
            return std::pair(std::pair(isDated ? state.facts->day : 0, isNamed ? state.named.toJulianDay() : 0), state.batch->importedAt);
        };
        std::sort(own.begin(), own.end(), [&moment](const State &a, const State &b) { return moment(a) < moment(b); });
        ListState state{list, 0, false}; // the same for all that are as new
        for (size_t i = 0; i < own.size(); ++i) {
            if (i > 0 && moment(own[i - 1]) < moment(own[i]))
                state = {list, state.age + 1, moment(own[i - 1]).first == moment(own[i]).first};
            states.insert(own[i].batch->number, state);
        }
        ++list;
    }
    return states;
}

} // namespace phaseout
