// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerbooks.h"

#include "core/estate/arrivals.h"
#include "core/estate/storestate.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::registers {
std::pair<QString, QDate> statusOf(const QString &status)
{
    const QDate day = QDate::fromString(status.section(u' ', -1), Qt::ISODate);
    return {day.isValid() ? status.section(u' ', 0, -2) : status, day};
}

const ClosedStore *endOf(const Known &store, const CorrectionIndex &corrections)
{
    const auto ever = corrections.everOf(store.first.first, store.first.second);
    for (auto it = ever.rbegin(); it != ever.rend(); ++it)
        if (const ClosedStore *one = corrections.closing(it->first, it->second))
            return one;
    const bool isOtherwise = storeCodeKey(store.code) == storeCodeKey(store.first.second); // with other zeros
    return isOtherwise ? corrections.closing(store.first.first, store.code) : nullptr;
}

bool isEnding(const Known &store, const Register &statuses, const QString &first)
{
    const auto status = statuses.find(first);
    return store.said.isValid() || (status != statuses.end() && saysClosed(statusOf(status->second.status).first).value_or(false));
}

QString placeOf(const Known &store)
{
    const StorePlace &place = store.place;
    return place.postcode.isEmpty() || place.address.isEmpty() ? QString() : QString(place.postcode + u' ' + place.address);
}

namespace {
constexpr size_t fewAlike = 5; // of a register under other codes at least one in five is where a store was

// A row, and which book it is for.
struct Entry {
    QString company;
    QString key; // of Register
    Known store;
    bool isHistory = false;   // another company's register, before the store was this one's
    bool saysClosings = false;
};

// Which batches are one register, and the last of them.
class Joined {
public:
    explicit Joined(const std::vector<Batch> &batches) : m_arrivals(batches) {}
    // Whether \a rows, of \a next, are stores beside those of \a now: of files that came together, and neither another state of them nor another code for them.
    [[nodiscard]] bool isPart(const Book &book, int next, const std::vector<const Known *> &rows) const
    {
        if (!m_arrivals.areTogether(book.batch, next))
            return false;
        QSet<QString> codes;
        std::vector<const Known *> known;
        for (const auto &[first, store] : book.now) {
            codes.insert(storeCodeKey(store.code));
            known.push_back(&store);
        }
        if (std::any_of(rows.begin(), rows.end(), [&codes](const Known *row) { return codes.contains(storeCodeKey(row->code)); }))
            return false;
        const Likes likes(known);
        const auto alike = std::count_if(rows.begin(), rows.end(), [&likes](const Known *row) { return likes.only(*row) != nullptr; });
        return static_cast<size_t>(alike) * 2 < rows.size() || static_cast<size_t>(alike) * fewAlike < known.size();
    }
    void join(int earlier, int later)
    {
        if (const int known = last(earlier); known < later)
            m_next[known] = later;
    }
    [[nodiscard]] int last(int batch) const
    {
        for (auto it = m_next.find(batch); it != m_next.end(); it = m_next.find(batch))
            batch = it->second;
        return batch;
    }

private:
    Arrivals m_arrivals;
    std::map<int, int> m_next;
};
} // namespace

std::map<QString, Book> booksOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches,
                                const CorrectionIndex &corrections, const UsedCodes &used)
{
    QSet<int> closing; // batches with a column for it
    QSet<int> stating; // batches whose column of states is one of whether stores trade
    for (const StoredStoreRow &stored : rows) {
        if (!stored.row.text(StoreField::ClosedOn).isEmpty())
            closing.insert(stored.batch);
        if (saysClosed(statusOf(stored.row.text(StoreField::Status)).first))
            stating.insert(stored.batch);
    }
    std::vector<Entry> entries;
    for (const StoredStoreRow &stored : rows) {
        const auto code = StoreCode::parse(stored.row.text(StoreField::Code));
        if (!code || used.isOutdated(stored, code->text()))
            continue;
        const QString organisation = stored.row.text(StoreField::Organisation);
        Known store{code->text(), stored.row.text(StoreField::Name), StorePlace(stored.row.fields),
                    corrections.meaningOf(stored.row.text(StoreField::Region)), stating.contains(stored.batch) ? stored.row.text(StoreField::Status) : QString(),
                    QDate::fromString(stored.row.text(StoreField::ClosedOn), Qt::ISODate), stored.batch, stored.row.row, stored.batch, {}, {}, {}};
        store.openedOn = QDate::fromString(stored.row.text(StoreField::OpenedOn), Qt::ISODate);
        store.first = used.firstOf(stored, store.code);
        const auto [last, lastCode] = corrections.lastOf(store.first.first, store.first.second);
        store.last = lastCode;
        store.plain = used.plain({last, lastCode});
        if (last != organisation || used.firstOf({organisation, store.code}, 0) != store.first) // else its code as written is another store's
            store.code = store.plain;
        const QString key = store.first.first == last ? store.first.second : QString(store.first.second + u'@' + store.first.first);
        entries.push_back({last, key, std::move(store), last != organisation, closing.contains(stored.batch)});
    }
    std::map<std::pair<QString, int>, std::vector<const Known *>> ofBatches;
    for (const Entry &entry : entries)
        if (!entry.isHistory)
            ofBatches[{entry.company, entry.store.batch}].push_back(&entry.store);
    std::map<QString, Book> books;
    std::map<std::pair<QString, QString>, int> history; // the newest register of another company, by company and key
    Joined joined(batches);
    for (const Entry &entry : entries) {
        Book &book = books[entry.company];
        const int batch = entry.store.batch;
        if (entry.isHistory) { // it is another company's since: what this one's registers say of it is history
            book.before.try_emplace(entry.key, entry.store);
            history[{entry.company, entry.key}] = batch;
            continue;
        }
        if (book.batch != batch && !book.now.empty() && joined.isPart(book, batch, ofBatches.at({entry.company, batch}))) {
            joined.join(book.batch, batch);
            book.batch = batch;
            book.batches.insert(batch);
        } else if (book.batch != batch) {
            book.turnOver(batch);
        }
        book.add(book.firstCode(entry.key), entry.store, entry.saysClosings);
    }
    for (auto &[company, book] : books) {
        book.batch = joined.last(book.batch);
        std::set<int> lasts;
        for (const int batch : book.batches)
            lasts.insert(joined.last(batch));
        book.batches = std::move(lasts);
    }
    // What the other company's register has still is not missing here.
    for (const auto &[of, batch] : history)
        if (Book &book = books[of.first]; joined.last(batch) >= book.batch && !book.now.contains(of.second))
            book.before.erase(of.second);
    return books;
}

} // namespace phaseout::registers
