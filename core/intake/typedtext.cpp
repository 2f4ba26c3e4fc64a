// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/typedtext.h"

#include "core/ingest/credentials.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
// Those of a document whose texts are free: "reason", "note".
QJsonValue cleaned(const QJsonValue &value, bool isFree, bool *hadOne)
{
    if (value.isString())
        return isFree ? QJsonValue(ingest::withoutUserInfo(value.toString(), hadOne)) : value;
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(cleaned(one, isFree, hadOne));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = cleaned(one.value(), one.key() == "reason"_L1 || one.key() == "note"_L1, hadOne);
    return object;
}
} // namespace

Edit withoutCredentials(Edit edit, bool *hadOne)
{
    edit.reason = ingest::withoutUserInfo(edit.reason, hadOne);
    for (Change &change : edit.changes) {
        if (auto *decide = std::get_if<DecideDevice>(&change); decide && decide->to)
            decide->to->reason = ingest::withoutUserInfo(decide->to->reason, hadOne);
        else if (auto *device = std::get_if<SetDeviceDelivery>(&change))
            device->to.reference = ingest::withoutUserInfo(device->to.reference, hadOne);
        else if (auto *store = std::get_if<SetStoreDelivery>(&change))
            store->to.reference = ingest::withoutUserInfo(store->to.reference, hadOne);
        else if (auto *added = std::get_if<AddStore>(&change))
            added->store.note = ingest::withoutUserInfo(added->store.note, hadOne);
        else if (auto *document = std::get_if<SetDocument>(&change))
            document->to = cleaned(document->to, false, hadOne).toObject();
    }
    return edit;
}

} // namespace phaseout::intake
