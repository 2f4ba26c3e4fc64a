// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/estate/delivery.h"
#include "core/project/documentwords.h"
#include "core/project/edits.h"
#include "core/project/pending.h"
#include "core/project/registerchanges.h"
#include "core/project/registerchecks.h"
#include "core/project/registercompanies.h"
#include "core/project/storewords.h"
#include "core/values/storecode.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

QString kindSlug(RegisterProposal::Kind kind)
{
    switch (kind) {
    case RegisterProposal::Kind::Missing:
        return u"missing"_s;
    case RegisterProposal::Kind::Renumbered:
        return u"renumbered"_s;
    case RegisterProposal::Kind::Moved:
        return u"moved"_s;
    case RegisterProposal::Kind::NewRegion:
        return u"new-region"_s;
    case RegisterProposal::Kind::Closed:
        return u"closed"_s;
    case RegisterProposal::Kind::Closing:
        return u"closing"_s;
    case RegisterProposal::Kind::Sold:
        return u"sold"_s;
    case RegisterProposal::Kind::Split:
        return u"split"_s;
    case RegisterProposal::Kind::SameAddress:
        return u"same-address"_s;
    case RegisterProposal::Kind::Opened:
        return u"opened"_s;
    case RegisterProposal::Kind::Passed:
        return u"passed"_s;
    case RegisterProposal::Kind::Shorter:
        return u"shorter"_s;
    }
    Q_UNREACHABLE();
}

ExitCode show(const Invocation &call, const std::vector<RegisterProposal> &proposals)
{
    QJsonArray array;
    std::vector<Finding> findings;
    for (const RegisterProposal &one : proposals) {
        findings.push_back(findingOf(one));
        array.append(QJsonObject{{u"kind"_s, kindSlug(one.kind)},
                                 {u"organisation"_s, jsonText(one.organisation)},
                                 {u"store"_s, one.isOfStore() ? one.called() : one.code},
                                 {u"name"_s, jsonText(one.name)},
                                 {u"from"_s, jsonText(one.from)},
                                 {u"to"_s, jsonText(one.to)},
                                 {u"toOrganisation"_s, jsonText(one.toOrganisation)},
                                 {u"earlier"_s, jsonText(one.earlier)},
                                 {u"on"_s, one.on.isValid() ? QJsonValue(one.on.toString(Qt::ISODate)) : QJsonValue()},
                                 {u"stores"_s, one.count},
                                 {u"opened"_s, QJsonArray::fromStringList(one.opened)},
                                 {u"file"_s, one.where.file},
                                 {u"row"_s, one.where.line > 0 ? QJsonValue(one.where.line) : QJsonValue()}});
    }
    call.out.findings(findings, static_cast<int>(findings.size()));
    const bool isAsking = std::any_of(proposals.begin(), proposals.end(), [](const RegisterProposal &one) { return one.isQuestion(); });
    if (!isAsking)
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "The newest register raises no question.")));
    call.out.json({{u"proposals"_s, array}});
    return isAsking ? Attention : Done;
}

// "0706=1706" as its two halves; neither may be empty.
Result<std::pair<QString, QString>> halvesOf(const QString &text)
{
    const QString from = text::tidy(text.section(u'=', 0, 0));
    const QString to = text::tidy(text.section(u'=', 1));
    if (from.isEmpty() || to.isEmpty())
        return failure(ErrorCode::ValueInvalid, text, words(QT_TRANSLATE_NOOP("phaseout::cli", "write what it was and what it is, as in 0706=1706")));
    return std::pair(from, to);
}

// "0055=2027-03-31" as its code and its day; that is \a on where it has none of its own.
Result<std::pair<QString, QDate>> datedOf(const QString &text, QDate on)
{
    const QString day = text::tidy(text.section(u'=', 1));
    const QDate own = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !own.isValid())
        return failure(dayIsNone(text));
    return std::pair(text::tidy(text.section(u'=', 0, 0)), own.isValid() ? own : on);
}

QString organisationOf(const Store &store, const Estate &estate) { return estate.organisationName(store.organisation); }

// "0130@Beta Ltd=0230@Alpha Ltd" as two stores that registers have; the second is of the first one's company where it says none.
Result<std::pair<const Store *, const Store *>> storesOf(const QString &pair, const Estate &estate)
{
    const auto halves = halvesOf(pair);
    if (!halves)
        return failure(halves.error());
    const auto first = storeCalled(halves->first, estate);
    if (!first)
        return failure(first.error());
    if (const Store *own = estate.storeByCode(halves->second, organisationOf(**first, estate)))
        return std::pair(*first, own);
    const auto second = storeCalled(halves->second, estate);
    return second ? Result<std::pair<const Store *, const Store *>>(std::pair(*first, *second)) : failure(second.error());
}

// Takes into \a wanted what \a pair says was renumbered, or passed to another company. The new code may be one that no register has yet.
Result<void> renumber(const QString &pair, const Estate &estate, const std::vector<StoredStoreRow> &rows, const UsedCodes &used, StoreCorrections &wanted)
{
    const auto halves = halvesOf(pair);
    if (!halves)
        return failure(halves.error());
    const auto called = storeCalled(halves->first, estate);
    if (!called)
        return failure(called.error());
    const Store &from = **called;
    const auto codeOf = [&](const Store &store) { return used.named({organisationOf(store, estate), store.code.text()}).second; };
    RenumberedStore one{organisationOf(from, estate), codeOf(from), halves->second, {}};
    const auto stores = storesOf(pair, estate);
    const bool isNewCode = !stores && stores.error().code == ErrorCode::NotFound && !halves->second.contains(u'@');
    if (!stores && !isNewCode)
        return failure(stores.error());
    if (stores) {
        const Store &to = *stores->second;
        if (const auto checked = checkRenumbered(from, to, rows, estate, used); !checked)
            return failure(checked.error());
        one.to = codeOf(to);
        if (to.organisation != from.organisation)
            one.toOrganisation = organisationOf(to, estate);
    }
    StoreCorrections said = wanted;
    said.renumbered.push_back(one);
    const int since = UsedCodes(said, rows, estate.batches).used().at({one.organisation, one.from}).since;
    wanted = renumbered(std::move(wanted), one, from.code.text(), since);
    const auto isWhereTheOtherIs = [&](const MovedStore &moved) { return moved.organisation == one.organisation && moved.code == from.code.text() && moved.to == postcodeText(from); };
    if (since > 0) // it did not move
        std::erase_if(wanted.moved, isWhereTheOtherIs);
    return {};
}

// That \a store closed or was sold on \a on, or trades on: the answer to what registers say of its end.
ClosedStore endOf(const Store &store, const QString &organisation, QDate on, bool isSold, const StoreCorrections &corrections, const std::vector<RegisterProposal> &proposals)
{
    ClosedStore end{organisation, store.code.text(), on, isSold, store.closedOn};
    if (const ClosedStore *decided = corrections.closing(organisation, end.code)) {
        end.said = decided->said;
        end.askedBy = decided->askedBy;
    }
    for (const RegisterProposal &one : proposals) {
        if (!one.isOfStore() || one.plain != end.code || one.organisation != organisation)
            continue;
        end.said = one.said;
        if (one.isOfEnd())
            end.askedBy = one.batch;
    }
    // Nor does what is said of a store that a list of some lacks make that list any longer.
    for (const RegisterProposal &one : proposals)
        if (one.kind == RegisterProposal::Kind::Shorter && one.organisation == organisation && (one.opened.contains(end.code) || one.opened.contains(QString(end.code + u'@' + organisation))))
            end.askedBy = one.batch;
    return end;
}

// The day that the newest register which has one gives for the opening of \a store; invalid where none does.
QDate openingOf(const Store &store, const Estate &estate, const std::vector<StoredStoreRow> &rows, const UsedCodes &used)
{
    QDate opening;
    for (const StoredStoreRow &stored : rows) {
        const QDate day = QDate::fromString(stored.row.text(StoreField::OpenedOn), Qt::ISODate);
        if (day.isValid() && isRowOf(stored, store, estate, used))
            opening = day;
    }
    return opening;
}

// No store closed, was sold or split before it opened, nor before there were such cameras.
Result<void> checkDay(QDate day, const Store &store, const Estate &estate, const std::vector<StoredStoreRow> &rows, const UsedCodes &used)
{
    const QString said = uniqueCode(store, estate) + u'=' + day.toString(Qt::ISODate);
    if (isBeforeCameras(day))
        return failure(ErrorCode::ValueInvalid, said, words(QT_TRANSLATE_NOOP("phaseout::cli", "a day before the year 2000")));
    const QDate opening = openingOf(store, estate, rows, used);
    if (day.isValid() && day < opening)
        return failure(ErrorCode::ValueInvalid, said,
                       words(QT_TRANSLATE_NOOP("phaseout::cli", "a day before the store opened, on %1")).arg(QLocale().toString(opening, u"d MMM yyyy"_s)));
    return {};
}

Result<void> contradiction(const QString &said, const QString &one, const QString &other)
{
    return failure(ErrorCode::ValueInvalid, said, words(QT_TRANSLATE_NOOP("phaseout::cli", "--%1 and --%2 contradict each other")).arg(one, other));
}

// What cannot be said at once of one store, or of two.
Result<void> checkTogether(const Invocation &call, const Estate &estate)
{
    QHash<StoreId, QString> ends; // the option that says what became of it
    for (const QString &end : {u"close"_s, u"sold"_s, u"trades"_s})
        for (const QString &said : call.options.values(end)) {
            const auto dated = datedOf(said, {});
            const auto store = dated ? storeCalled(dated->first, estate) : Result<const Store *>(failure(dated.error()));
            if (!store)
                continue; // told where it is read
            if (const auto known = ends.constFind((*store)->id); known != ends.cend())
                return contradiction(uniqueCode(**store, estate), *known, end);
            ends.insert((*store)->id, end);
        }
    QSet<StoreId> moved;
    for (const QString &said : call.options.values(u"moved"_s))
        if (const auto store = storeCalled(said, estate))
            moved.insert((*store)->id);
    QHash<std::pair<StoreId, StoreId>, QString> pairs; // the option that says what they are to each other
    for (const QString &option : {u"renumber"_s, u"split"_s, u"apart"_s})
        for (const QString &said : call.options.values(option)) {
            const auto from = storeCalled(text::tidy(said.section(u'=', 0, 0)), estate);
            if (!from)
                continue;
            if (const auto end = ends.constFind((*from)->id); end != ends.cend() && option == u"renumber")
                return contradiction(uniqueCode(**from, estate), *end, option);
            if (option == u"renumber" && moved.contains((*from)->id))
                return contradiction(uniqueCode(**from, estate), u"moved"_s, option);
            const QString pair = said.section(u'=', 0, 1);
            const auto stores = storesOf(pair, estate);
            if (!stores)
                continue;
            const std::pair ids(stores->first->id, stores->second->id);
            if (const auto known = pairs.constFind(ids); known != pairs.cend() && *known != option)
                return contradiction(pair, *known, option);
            pairs.insert(ids, option);
        }
    return {};
}

Result<StoreCorrections> wantedBy(const Invocation &call, const Estate &estate, const std::vector<StoredStoreRow> &rows,
                                  const std::vector<RegisterProposal> &proposals, QDate on)
{
    if (const auto checked = checkTogether(call, estate); !checked)
        return failure(checked.error());
    const UsedCodes used(estate.corrections, rows, estate.batches);
    StoreCorrections wanted = estate.corrections;
    for (const RegisterProposal &one : proposals) {
        if (!call.isSet(u"all"_s) || one.isContradicted())
            continue;
        const Store *missing = one.kind == RegisterProposal::Kind::Missing ? estate.storeByCode(one.code, one.organisation) : nullptr;
        if (const auto checked = missing ? checkDay(on, *missing, estate, rows, used) : Result<void>(); !checked)
            return failure(checked.error());
        wanted = adopted(std::move(wanted), one, on);
    }
    for (const QString &end : {u"close"_s, u"sold"_s, u"trades"_s}) {
        for (const QString &said : call.options.values(end)) {
            if (end == u"trades" && said.contains(u'=')) // a day would close it
                return failure(ErrorCode::ValueInvalid, said, words(QT_TRANSLATE_NOOP("phaseout::cli", "a store that trades on has no day; with one it is --close")));
            const auto dated = datedOf(said, end == u"trades" ? QDate() : on);
            if (!dated)
                return failure(dated.error());
            const auto called = storeCalled(dated->first, estate);
            if (!called)
                return failure(called.error());
            const Store *store = *called;
            if (const auto checked = checkDay(dated->second, *store, estate, rows, used); !checked)
                return failure(checked.error());
            const QString organisation = organisationOf(*store, estate);
            wanted.close(endOf(*store, organisation, dated->second, end == u"sold", wanted, proposals));
        }
    }
    for (const QString &said : call.options.values(u"split"_s)) {
        const auto dated = datedOf(said.section(u'=', 1), on);
        if (!dated)
            return failure(dated.error());
        const auto stores = storesOf(said.section(u'=', 0, 1), estate);
        if (!stores)
            return failure(stores.error());
        const auto &[from, part] = *stores;
        if (const auto checked = checkDay(dated->second, *from, estate, rows, used); !checked)
            return failure(checked.error());
        if (const auto checked = checkSplit(*from, *part, rows, estate, used); !checked)
            return failure(checked.error());
        wanted.splits.push_back({organisationOf(*from, estate), from->code.text(), part->code.text(), dated->second});
    }
    for (const QString &pair : call.options.values(u"apart"_s)) {
        const auto stores = storesOf(pair, estate);
        if (!stores)
            return failure(stores.error());
        const auto &[known, other] = *stores;
        if (known == other)
            return failure(ErrorCode::ValueInvalid, pair, words(QT_TRANSLATE_NOOP("phaseout::cli", "it is one store")));
        wanted.apart.push_back({organisationOf(*known, estate), known->code.text(), other->code.text()});
    }
    for (const QString &pair : call.options.values(u"renumber"_s)) {
        if (const auto said = renumber(pair, estate, rows, used, wanted); !said)
            return failure(said.error());
    }
    const QStringList regions = call.options.values(u"region"_s);
    for (const QString &pair : regions) {
        const auto halves = halvesOf(pair);
        if (!halves)
            return failure(halves.error());
        wanted.regions.push_back({halves->first, halves->second});
    }
    for (const QString &region : call.options.values(u"new-region"_s))
        wanted.newRegions.push_back(region);
    for (const QString &code : call.options.values(u"moved"_s)) {
        const auto store = storeCalled(code, estate);
        if (!store)
            return failure(store.error());
        const auto one = std::find_if(proposals.begin(), proposals.end(), [&](const RegisterProposal &p) {
            return p.kind == RegisterProposal::Kind::Moved && estate.storeByCode(p.code, p.organisation) == *store;
        });
        if (one == proposals.end())
            return failure(ErrorCode::ValueInvalid, code, words(QT_TRANSLATE_NOOP("phaseout::cli", "the newest register does not have it anywhere else")));
        wanted = adopted(std::move(wanted), *one, on);
    }
    return wanted;
}
// What --all does not take, because earlier registers say otherwise: told by name.
QJsonArray tellLeft(const Invocation &call, const std::vector<RegisterProposal> &proposals)
{
    QJsonArray left;
    for (const RegisterProposal &one : proposals) {
        if (!call.isSet(u"all"_s) || !one.isContradicted())
            continue;
        const Finding finding = findingOf(one);
        left.append(one.doubt != RegisterProposal::Doubt::None ? one.called() : one.from);
        call.out.complain(words(QT_TRANSLATE_NOOP("phaseout::cli", "Left for you to decide: %1: %2 %3")).arg(text::shown(finding.subject), finding.message, finding.suggestion));
    }
    return left;
}
} // namespace

ExitCode runRegister(const Invocation &call)
{
    const QString deciding[] = {u"all"_s, u"close"_s, u"sold"_s, u"trades"_s, u"split"_s, u"apart"_s, u"renumber"_s, u"region"_s, u"new-region"_s, u"moved"_s};
    const bool isDeciding = std::any_of(std::begin(deciding), std::end(deciding), [&call](const QString &option) { return call.isSet(option); });
    const auto on = dayOf(call, u"on"_s, call.clock.today());
    if (!on)
        return misuse(call, userText(on.error()));
    auto opened = open(call, isDeciding ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto proposals = openProposals(*opened->project);
    if (!proposals)
        return fail(call, proposals.error());
    if (!isDeciding)
        return close(call, *opened, show(call, *proposals));
    const auto estate = opened->project->estate();
    const auto rows = companyRows(*opened->project);
    if (!rows)
        return fail(call, rows.error());
    const auto wanted = wantedBy(call, *estate, *rows, *proposals, *on);
    if (!wanted && wanted.error().code == ErrorCode::ValueInvalid)
        return misuse(call, userText(wanted.error()));
    if (!wanted)
        return fail(call, wanted.error());
    const QJsonArray left = tellLeft(call, *proposals);
    const QStringList decided = correctionParts(toJson(estate->corrections), toJson(*wanted), *estate);
    const ExitCode code = apply(call, *opened, changeDocument(*estate, Document::Corrections, toJson(*wanted)),
                                {{u"left"_s, left}, {u"decided"_s, QJsonArray::fromStringList(decided)}});
    if (code == Done && decided.size() > mostPartsInWords)
        for (const QString &one : decided)
            call.out.line(u"    "_s + one);
    return code == Done && !left.isEmpty() ? Attention : code;
}

} // namespace phaseout::cli
