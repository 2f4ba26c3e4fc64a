// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/corrections.h"

#include "core/base/json.h"
#include "core/project/correctionindex.h"

#include <QJsonArray>
#include <limits>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}
} // namespace

QString StoreCorrections::meaningOf(const QString &region) const
{
    const auto it = std::find_if(regions.begin(), regions.end(), [&](const RenamedRegion &one) { return one.from == region; });
    return it == regions.end() ? region : it->to;
}

const ClosedStore *StoreCorrections::closing(const QString &organisation, const QString &code) const
{
    const auto it = std::find_if(closed.begin(), closed.end(), [&](const ClosedStore &one) { return one.code == code && one.organisation == organisation; });
    return it == closed.end() ? nullptr : &*it;
}

void StoreCorrections::close(const ClosedStore &store)
{
    std::erase_if(closed, [&store](const ClosedStore &one) { return one.code == store.code && one.organisation == store.organisation; });
    closed.push_back(store);
}

void StoreCorrections::renameCompany(const QString &from, const QString &to)
{
    const auto rename = [&](auto &all) {
        for (auto &one : all)
            if (one.organisation == from)
                one.organisation = to;
    };
    rename(closed);
    rename(renumbered);
    rename(moved);
    rename(splits);
    rename(apart);
    for (RenumberedStore &one : renumbered)
        if (!one.toOrganisation.isEmpty() && one.toOrganisation == from)
            one.toOrganisation = to;
}

QJsonObject toJson(const StoreCorrections &corrections)
{
    QJsonArray closed;
    for (const ClosedStore &one : corrections.closed) {
        QJsonObject store{{u"organisation"_s, one.organisation}, {u"code"_s, one.code}, {u"on"_s, one.on.toString(Qt::ISODate)}};
        if (one.isSold)
            store.insert(u"sold"_s, true);
        if (one.said.isValid())
            store.insert(u"said"_s, one.said.toString(Qt::ISODate));
        if (one.askedBy > 0)
            store.insert(u"askedBy"_s, one.askedBy);
        closed.append(store);
    }
    QJsonArray renumbered;
    for (const RenumberedStore &one : corrections.renumbered) {
        QJsonObject store{{u"organisation"_s, one.organisation}, {u"from"_s, one.from}, {u"to"_s, one.to}};
        if (!one.toOrganisation.isEmpty())
            store.insert(u"toOrganisation"_s, one.toOrganisation);
        renumbered.append(store);
    }
    QJsonArray regions;
    for (const RenamedRegion &one : corrections.regions)
        regions.append(QJsonObject{{u"from"_s, one.from}, {u"to"_s, one.to}});
    QJsonArray moved;
    for (const MovedStore &one : corrections.moved)
        moved.append(QJsonObject{{u"organisation"_s, one.organisation}, {u"code"_s, one.code}, {u"to"_s, one.to}});
    QJsonArray splits;
    for (const SplitStore &one : corrections.splits)
        splits.append(QJsonObject{{u"organisation"_s, one.organisation}, {u"from"_s, one.from}, {u"to"_s, one.to}, {u"on"_s, one.on.toString(Qt::ISODate)}});
    QJsonArray apart;
    for (const ApartStores &one : corrections.apart)
        apart.append(QJsonObject{{u"organisation"_s, one.organisation}, {u"code"_s, one.code}, {u"other"_s, one.other}});
    QJsonObject object{{u"closed"_s, closed}, {u"renumbered"_s, renumbered}, {u"regions"_s, regions}};
    // Left out where there are none: what was written before they were known stays the same text.
    if (!corrections.newRegions.empty())
        object.insert(u"newRegions"_s, QJsonArray::fromStringList({corrections.newRegions.begin(), corrections.newRegions.end()}));
    if (!moved.isEmpty())
        object.insert(u"moved"_s, moved);
    if (!splits.isEmpty())
        object.insert(u"splits"_s, splits);
    if (!apart.isEmpty())
        object.insert(u"apart"_s, apart);
    if (corrections.ownCompany)
        object.insert(u"ownCompany"_s, *corrections.ownCompany);
    return object;
}

Result<StoreCorrections> correctionsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    StoreCorrections corrections;
    const QJsonArray closed = reader.array(u"closed"_s);
    for (const QJsonValue &value : closed) {
        JsonReader part(value.toObject(), u"closed"_s);
        const ClosedStore one{part.text(u"organisation"_s), part.text(u"code"_s), dayOf(part.text(u"on"_s)), part.flag(u"sold"_s, false), dayOf(part.text(u"said"_s)),
                              static_cast<int>(part.number(u"askedBy"_s, 0, 0, std::numeric_limits<int>::max()))};
        const bool isDayWrong = !one.on.isValid() && (one.isSold || !part.text(u"on"_s).isEmpty());
        if (one.code.isEmpty() || isDayWrong)
            return failure(ErrorCode::ValueInvalid, u"closed"_s);
        reader.include(part.finish());
        corrections.closed.push_back(one);
    }
    std::set<std::tuple<QString, QString, bool>> used;
    Renumberings renumberings;
    const QJsonArray renumbered = reader.array(u"renumbered"_s);
    for (const QJsonValue &value : renumbered) {
        JsonReader part(value.toObject(), u"renumbered"_s);
        const RenumberedStore one{part.text(u"organisation"_s), part.text(u"from"_s), part.text(u"to"_s), part.text(u"toOrganisation"_s)};
        const StoreCorrections::Called was(one.organisation, one.from);
        const StoreCorrections::Called now = Renumberings::newOf(one);
        if (one.from.isEmpty() || one.to.isEmpty() || now == was || renumberings.firstOf(was) == now ||
            !used.insert({now.first, one.to, true}).second || !used.insert({one.organisation, one.from, false}).second)
            return failure(ErrorCode::ValueInvalid, u"renumbered"_s);
        reader.include(part.finish());
        corrections.renumbered.push_back(one);
        renumberings.add(one);
    }
    const QJsonArray regions = reader.array(u"regions"_s);
    std::set<QString> renamed;
    for (const QJsonValue &value : regions) {
        JsonReader part(value.toObject(), u"regions"_s);
        const RenamedRegion one{part.text(u"from"_s), part.text(u"to"_s)};
        if (one.from.isEmpty() || one.to.isEmpty() || one.from == one.to || !renamed.insert(one.from).second)
            return failure(ErrorCode::ValueInvalid, u"regions"_s);
        reader.include(part.finish());
        corrections.regions.push_back(one);
    }
    const QJsonArray newRegions = reader.array(u"newRegions"_s);
    for (const QJsonValue &value : newRegions) {
        if (value.toString().isEmpty())
            return failure(ErrorCode::ValueInvalid, u"newRegions"_s);
        corrections.newRegions.push_back(value.toString());
    }
    const QJsonArray moved = reader.array(u"moved"_s);
    for (const QJsonValue &value : moved) {
        JsonReader part(value.toObject(), u"moved"_s);
        const MovedStore one{part.text(u"organisation"_s), part.text(u"code"_s), part.text(u"to"_s)};
        if (one.code.isEmpty() || one.to.isEmpty())
            return failure(ErrorCode::ValueInvalid, u"moved"_s);
        reader.include(part.finish());
        corrections.moved.push_back(one);
    }
    std::set<std::pair<QString, QString>> parts;
    const QJsonArray splits = reader.array(u"splits"_s);
    for (const QJsonValue &value : splits) {
        JsonReader part(value.toObject(), u"splits"_s);
        const SplitStore one{part.text(u"organisation"_s), part.text(u"from"_s), part.text(u"to"_s), dayOf(part.text(u"on"_s))};
        if (one.from.isEmpty() || one.to.isEmpty() || one.from == one.to || !one.on.isValid() || !parts.insert({one.organisation, one.to}).second)
            return failure(ErrorCode::ValueInvalid, u"splits"_s);
        reader.include(part.finish());
        corrections.splits.push_back(one);
    }
    const QJsonArray apart = reader.array(u"apart"_s);
    for (const QJsonValue &value : apart) {
        JsonReader part(value.toObject(), u"apart"_s);
        const ApartStores one{part.text(u"organisation"_s), part.text(u"code"_s), part.text(u"other"_s)};
        if (one.code.isEmpty() || one.other.isEmpty() || one.code == one.other)
            return failure(ErrorCode::ValueInvalid, u"apart"_s);
        reader.include(part.finish());
        corrections.apart.push_back(one);
    }
    if (reader.has(u"ownCompany"_s))
        corrections.ownCompany = reader.text(u"ownCompany"_s);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return corrections;
}

} // namespace phaseout
