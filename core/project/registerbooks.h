// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/storeplace.h"
#include "core/project/usedcodes.h"
#include "core/values/storecode.h"

#include <QHash>
#include <QSet>
#include <map>
#include <set>

/// What the registers of each company have, one after the other: the ground on which registerChanges() compares them. Pure; thread: any.
namespace phaseout::registers {

/// One store as the registers so far have it.
struct Known {
    QString code; // as written last
    QString name;
    StorePlace place;
    QString region;
    QString status;
    QDate closedOn; // in this very row
    int batch = 0;
    qint64 row = 0;
    int since = 0; // the register that brought the store
    QDate closing; // in the register that brought the store
    QDate said;    // in the newest that says anything of closings
    StoreCorrections::Called first; // company and code that it had first
    QDate openedOn = {}; // as the newest register says that has a day for it
    QString last = {};   // the code that it has now, as corrections have it
    QString plain = {};  // that without the sign of a code that is used again
};
using Register = std::map<QString, Known>; // by the code that the store had first, and the company where that was another

/// Stores among which one like another is looked for.
class Likes {
public:
    explicit Likes(const std::vector<const Known *> &stores) : m_stores(stores)
    {
        for (size_t i = 0; i < stores.size(); ++i)
            m_places.put(i, stores[i]->place);
    }
    // The one that is most like \a store; null where none is like it, or several are as much.
    [[nodiscard]] const Known *only(const Known &store) const
    {
        const std::vector<size_t> likest = m_places.likest(store.place);
        return likest.size() == 1 ? m_stores[likest.front()] : nullptr;
    }
    // All that are.
    [[nodiscard]] std::vector<const Known *> likest(const Known &store) const
    {
        std::vector<const Known *> likest;
        for (const size_t one : m_places.likest(store.place))
            likest.push_back(m_stores[one]);
        return likest;
    }

private:
    std::vector<const Known *> m_stores;
    StorePlaces m_places;
};

/// What was said of the end of \a store, under the newest of its codes; null where nothing was.
[[nodiscard]] const ClosedStore *endOf(const Known &store, const CorrectionIndex &corrections);
/// "Closed 2026-03-31" as its words and its day.
[[nodiscard]] std::pair<QString, QDate> statusOf(const QString &status);
/// Whether registers themselves say that its end has come or will.
[[nodiscard]] bool isEnding(const Known &store, const Register &statuses, const QString &first);
/// Postcode and address; empty where it does not have both.
[[nodiscard]] QString placeOf(const Known &store);

/// The stores of one company, before its newest register and in it.
struct Book {
    Register before;
    Register now;      // the newest register alone
    Register said;     // stores whose newest status is this
    Register closings; // stores known before of which this row is the newest to say anything of their closing
    std::set<QString> regions;
    QHash<QString, QString> byKey; // of before: StoreCode::key() to first code
    std::set<int> batches;         // that it has rows of
    int batch = 0;                 // the newest register, of several sheets or files the last
    int from = 0;                  // of these the first

    // The company's own first register is compared with none, whatever stores of other companies it has since.
    [[nodiscard]] bool isFirst() const { return batches.size() < 2; }

    // Zeros that a spreadsheet ate make no other store. What a renumbered one lacks UsedCodes::written() knows.
    [[nodiscard]] QString firstCode(const QString &code) const
    {
        const auto alike = before.contains(code) ? before.end() : before.find(byKey.value(storeCodeKey(code)));
        return alike != before.end() && alike->second.last == alike->first ? alike->first : code;
    }

    // A row of the newest register; whether that says anything of closings. The first row of a store stands.
    void add(const QString &first, Known store, bool saysClosings)
    {
        const auto earlier = before.find(first);
        const bool isNew = earlier == before.end();
        store.since = isNew ? store.batch : earlier->second.since;
        if (!isNew) { // with its zeros
            store.first = earlier->second.first;
            store.last = earlier->second.last;
            store.plain = earlier->second.plain;
        }
        if (!store.openedOn.isValid() && !isNew)
            store.openedOn = earlier->second.openedOn;
        store.closing = isNew ? store.closedOn : earlier->second.closing;
        store.said = isNew || saysClosings ? store.closedOn : earlier->second.said;
        if (!now.try_emplace(first, store).second)
            return;
        if (!store.status.isEmpty())
            said.insert_or_assign(first, store);
        if (!isNew && saysClosings)
            closings.insert_or_assign(first, store);
    }

    // What was newest is not any longer.
    void turnOver(int next)
    {
        for (const auto &[first, store] : now) {
            before.insert_or_assign(first, store);
            byKey.insert(storeCodeKey(first == store.first.second ? first : store.code), first);
            if (!store.region.isEmpty())
                regions.insert(store.region);
        }
        now.clear();
        batch = from = next;
        batches.insert(next);
    }

    // Of the codes that it has or had.
    [[nodiscard]] QSet<QString> keys() const
    {
        QSet<QString> all(byKey.keyBegin(), byKey.keyEnd());
        for (const auto &[first, store] : now)
            all.insert(storeCodeKey(store.code));
        return all;
    }
    [[nodiscard]] std::vector<const Known *> fresh() const
    {
        std::vector<const Known *> result;
        for (const auto &[first, store] : now)
            if (!before.contains(first))
                result.push_back(&store);
        return result;
    }
};

/// By the company that has the stores now, of rows as companyRowsOf() gives them. Sheets of one workbook and files of
/// one import are one register of a company of which each has other stores. \a used are the codes of all rows.
[[nodiscard]] std::map<QString, Book> booksOf(const std::vector<StoredStoreRow> &rows,
                                              const std::vector<Batch> &batches, const CorrectionIndex &corrections,
                                              const UsedCodes &used);

} // namespace phaseout::registers
