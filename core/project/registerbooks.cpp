// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerbooks.h"

#include "core/base/text.h"
#include "core/estate/storestate.h"
#include "core/values/postcode.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::registers {
namespace {
QString postcodeOf(const StoreRow &row)
{
    const auto postcode = Postcode::parse(row.text(StoreField::Postcode));
    return postcode ? postcode->text() : QString();
}
} // namespace

int shared(const Known &a, const Known &b)
{
    const auto isSame = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
    return isSame(a.postcode, b.postcode) + isSame(a.foldedName, b.foldedName) + isSame(a.foldedAddress, b.foldedAddress);
}

std::pair<QString, QDate> statusOf(const QString &status)
{
    const QDate day = QDate::fromString(status.section(u' ', -1), Qt::ISODate);
    return {day.isValid() ? status.section(u' ', 0, -2) : status, day};
}

bool isEnding(const Known &store, const Register &statuses, const QString &first)
{
    const auto status = statuses.find(first);
    return store.said.isValid() || (status != statuses.end() && saysClosed(statusOf(status->second.status).first).value_or(false));
}

QString placeOf(const Known &store)
{
    return store.postcode.isEmpty() || store.address.isEmpty() ? QString() : QString(store.postcode + u' ' + store.foldedAddress);
}

std::map<QString, Book> booksOf(const std::vector<StoredStoreRow> &rows, const StoreCorrections &corrections)
{
    std::map<QString, Book> books;
    QSet<int> closing; // batches with a column for it
    QSet<int> stating; // batches whose column of states is one of whether stores trade
    for (const StoredStoreRow &stored : rows) {
        if (!stored.row.text(StoreField::ClosedOn).isEmpty())
            closing.insert(stored.batch);
        if (saysClosed(statusOf(stored.row.text(StoreField::Status)).first))
            stating.insert(stored.batch);
    }
    for (const StoredStoreRow &stored : rows) {
        const auto code = StoreCode::parse(stored.row.text(StoreField::Code));
        if (!code)
            continue;
        const QString organisation = stored.row.text(StoreField::Organisation);
        Known store{code->text(), stored.row.text(StoreField::Name), stored.row.text(StoreField::Address), postcodeOf(stored.row),
                    corrections.meaningOf(stored.row.text(StoreField::Region)), stating.contains(stored.batch) ? stored.row.text(StoreField::Status) : QString(),
                    QDate::fromString(stored.row.text(StoreField::ClosedOn), Qt::ISODate), stored.batch, stored.row.row, stored.batch, {}, {}, {}, {}};
        store.foldedName = text::folded(store.name);
        store.foldedAddress = text::folded(store.address);
        const auto [firstOrganisation, first] = corrections.firstOf(organisation, store.code);
        const QString last = corrections.lastOf(firstOrganisation, first).first;
        Book &book = books[last];
        if (last != organisation) { // it is another company's since: what this one's registers say of it is history
            book.before.try_emplace(first, store);
            book.byKey.insert(storeCodeKey(first), first);
            continue;
        }
        if (book.batch != stored.batch)
            book.turnOver(stored.batch);
        book.add(book.firstCode(first), store, closing.contains(stored.batch));
    }
    return books;
}

} // namespace phaseout::registers
