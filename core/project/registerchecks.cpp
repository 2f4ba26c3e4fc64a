// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerchecks.h"

#include "core/base/text.h"
#include "core/estate/formercodes.h"
#include "core/project/storeplace.h"
#include "core/project/storewords.h"
#include "core/rules/gazetteer.h"

#include <QCoreApplication>
#include <QLocale>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr double farForAPart = 5'000; // metres

QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

std::set<int> registersWith(const Store &store, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used)
{
    std::set<int> batches;
    for (const StoredStoreRow &row : rows)
        if (isRowOf(row, store, estate, used))
            batches.insert(row.batch);
    return batches;
}

QString fileOf(int batch, const Estate &estate)
{
    const auto it = std::find_if(estate.batches.begin(), estate.batches.end(), [batch](const Batch &one) { return one.number == batch; });
    return it == estate.batches.end() ? QString() : text::shown(it->fileName, 80);
}

// As far as both say.
bool isAtOnePlace(const Store &a, const Store &b)
{
    const bool isElsewhere = a.postcode && b.postcode && *a.postcode != *b.postcode;
    const bool isOtherAddress = !a.address.isEmpty() && !b.address.isEmpty() && text::folded(a.address) != text::folded(b.address);
    return !isElsewhere && !isOtherAddress;
}

// Whether the register \a batch has what \a from was under the code of \a to, and under its own another store.
bool isUsedAgain(int batch, const Store &from, const Store &to, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used)
{
    using registers::StorePlace;
    const StoreRow *was = nullptr;
    const StoreRow *now = nullptr;
    const StoreRow *other = nullptr;
    for (const StoredStoreRow &stored : rows) {
        if (stored.batch <= batch && isRowOf(stored, from, estate, used))
            (stored.batch < batch ? was : now) = &stored.row;
        else if (stored.batch == batch && isRowOf(stored, to, estate, used))
            other = &stored.row;
    }
    if (!was || !now || !other)
        return false;
    const StorePlace old(was->fields);
    const StorePlace kept(now->fields);
    const StorePlace passed(other->fields);
    const int said = !old.name.isEmpty() + !old.address.isEmpty() + !old.postcode.isEmpty();
    return old.contradicts(kept) && passed.contradicts(kept) && old.shared(passed) >= std::min(said, 2);
}

Error refused(const Store &from, const Store &to, const Estate &estate, const QString &why)
{
    return {ErrorCode::ValueInvalid, QString(uniqueCode(from, estate) + u'=' + uniqueCode(to, estate)), why};
}
} // namespace

bool isRowOf(const StoredStoreRow &row, const Store &store, const Estate &estate, const UsedCodes &used)
{
    const QString organisation = row.row.text(StoreField::Organisation);
    const QString own = estate.organisationName(store.organisation);
    const StoreCorrections::Called last = used.lastOf(used.firstOf({organisation.isEmpty() ? own : organisation, text::tidy(row.row.text(StoreField::Code))}, row.batch));
    const QString code = used.plain(last);
    const QStringList former = code == last.second ? formerCodes(store) : QStringList(); // those that had a code which is used again are others
    const auto isLast = [key = storeCodeKey(code)](const QString &one) { return storeCodeKey(one) == key; };
    return last.first == own && (isLast(store.code.text()) || std::any_of(former.begin(), former.end(), isLast));
}

Result<void> checkRenumbered(const Store &from, const Store &to, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used)
{
    if (from.id == to.id)
        return failure(refused(from, to, estate, words(QT_TRANSLATE_NOOP("phaseout::Register", "they are one store already"))));
    const std::set<int> its = registersWith(from, rows, estate, used);
    const std::set<int> others = registersWith(to, rows, estate, used);
    const auto isIts = [&its](int batch) { return its.contains(batch); };
    const auto both = std::find_if(others.rbegin(), others.rend(), isIts);
    if (both == others.rend() || isAtOnePlace(from, to) || isUsedAgain(*std::find_if(others.begin(), others.end(), isIts), from, to, rows, estate, used))
        return {};
    return failure(refused(from, to, estate,
                           words(QT_TRANSLATE_NOOP("phaseout::Register", "%1 has both, at two places: %2 and %3"))
                               .arg(fileOf(*both, estate), text::shown(nameOrCode(from, estate), 60), text::shown(nameOrCode(to, estate), 60))));
}

Result<void> checkSplit(const Store &from, const Store &part, const std::vector<StoredStoreRow> &rows, const Estate &estate, const UsedCodes &used)
{
    if (from.id == part.id)
        return failure(refused(from, part, estate, words(QT_TRANSLATE_NOOP("phaseout::Register", "they are one store"))));
    const std::set<int> its = registersWith(from, rows, estate, used);
    const std::set<int> others = registersWith(part, rows, estate, used);
    if (!its.empty() && !others.empty() && *others.begin() <= *its.begin())
        return failure(refused(from, part, estate, words(QT_TRANSLATE_NOOP("phaseout::Register", "%1 has %2 already: it is no part of the other")).arg(fileOf(*others.begin(), estate), uniqueCode(part, estate))));
    if (!from.latitude || !from.longitude || !part.latitude || !part.longitude)
        return {};
    const double metres = distanceMetres({*from.latitude, *from.longitude}, {*part.latitude, *part.longitude});
    if (metres <= farForAPart)
        return {};
    return failure(refused(from, part, estate,
                           words(QT_TRANSLATE_NOOP("phaseout::Register", "they are %1 km apart: a part of a store is where the store was")).arg(QLocale().toString(metres / 1000, 'f', 0))));
}

} // namespace phaseout
