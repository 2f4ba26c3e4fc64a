// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/typedtext.h"

#include "core/ingest/credentials.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::intake {
namespace {
// Of a document whose texts are free: "reason", "note", and the names of things that nothing else names.
QJsonValue cleaned(const QJsonValue &value, std::optional<ingest::TextKind> kind, bool hasNames, bool *hadOne)
{
    if (value.isString())
        return kind ? QJsonValue(ingest::withoutUserInfo(value.toString(), hadOne, *kind)) : value;
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(cleaned(one, kind, hasNames, hadOne));
        return all;
    }
    if (!value.isObject())
        return value;
    static const QStringList words{u"reason"_s, u"note"_s};
    static const QStringList names{u"name"_s, u"organisation"_s, u"category"_s, u"source"_s};
    const auto kindOf = [hasNames](const QString &key) -> std::optional<ingest::TextKind> {
        if (words.contains(key))
            return ingest::TextKind::Words;
        return hasNames && names.contains(key) ? std::optional(ingest::TextKind::Name) : std::nullopt;
    };
    QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = cleaned(one.value(), kindOf(one.key()), hasNames, hadOne);
    return object;
}

// A rate of the user's own is known by a slug of its name. The new one is no other rate's.
QJsonObject withoutSlugs(QJsonObject cleaned, const QJsonObject &given)
{
    QJsonArray rates = cleaned.value("rates"_L1).toArray();
    const QJsonArray before = given.value("rates"_L1).toArray();
    QSet<QString> taken;
    for (const QJsonValue &rate : std::as_const(rates))
        taken.insert(rate["id"_L1].toString());
    for (qsizetype i = 0; i < rates.size(); ++i) {
        QJsonObject rate = rates.at(i).toObject();
        const bool isOwn = rate.value("id"_L1).toString().startsWith("own-"_L1);
        if (!isOwn || rate.value("name"_L1) == before.at(i).toObject().value("name"_L1))
            continue;
        QString id;
        for (qsizetype number = i + 1; id.isEmpty() || taken.contains(id); ++number)
            id = u"own-rate-%1"_s.arg(number);
        taken.insert(id);
        rate.insert("id"_L1, id);
        rates.replace(i, rate);
    }
    cleaned.insert("rates"_L1, rates);
    return cleaned;
}

QJsonObject cleanedDocument(const SetDocument &document, bool *hadOne)
{
    const bool hasNames = document.document == Document::Programme || document.document == Document::Rates || document.document == Document::Scenarios;
    const QJsonObject all = cleaned(document.to, {}, hasNames, hadOne).toObject();
    return document.document == Document::Rates ? withoutSlugs(all, document.to) : all;
}

void cleanName(QString &name, bool *hadOne) { name = ingest::withoutUserInfo(name, hadOne, ingest::TextKind::Name); }

void cleanStore(Store &store, bool *hadOne)
{
    store.note = ingest::withoutUserInfo(store.note, hadOne);
    for (QString *name : {&store.name, &store.address, &store.town, &store.postcodeText, &store.region, &store.format})
        cleanName(*name, hadOne);
}
} // namespace

Edit withoutCredentials(Edit edit, bool *hadOne)
{
    edit.reason = ingest::withoutUserInfo(edit.reason, hadOne);
    for (Change &change : edit.changes) {
        if (auto *decide = std::get_if<DecideDevice>(&change); decide && decide->to) {
            decide->to->reason = ingest::withoutUserInfo(decide->to->reason, hadOne);
            cleanName(decide->to->brand, hadOne);
        } else if (auto *device = std::get_if<SetDeviceDelivery>(&change))
            device->to.reference = ingest::withoutUserInfo(device->to.reference, hadOne);
        else if (auto *store = std::get_if<SetStoreDelivery>(&change))
            store->to.reference = ingest::withoutUserInfo(store->to.reference, hadOne);
        else if (auto *added = std::get_if<AddStore>(&change))
            cleanStore(added->store, hadOne);
        else if (auto *document = std::get_if<SetDocument>(&change))
            document->to = cleanedDocument(*document, hadOne);
    }
    return edit;
}

Programme withoutCredentials(Programme programme, bool *hadOne)
{
    cleanName(programme.name, hadOne);
    cleanName(programme.organisation, hadOne);
    return programme;
}

} // namespace phaseout::intake
