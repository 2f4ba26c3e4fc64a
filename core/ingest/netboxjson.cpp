// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/recordreader.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

// NetBox's REST answers: devices, and prefixes, which say where addresses are. Relations are objects with a name.
namespace phaseout::ingest {
namespace {
// Of an object its name or label, else the word itself.
QString nameOf(const QJsonValue &value)
{
    for (const QLatin1StringView key : {"name"_L1, "label"_L1, "value"_L1, "display"_L1})
        if (const QString word = jsonWord(value[key]); !word.isEmpty())
            return word;
    return jsonWord(value);
}

bool isJsonList(const Sample &sample)
{
    const QByteArray start = sample.head.left(256).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

class NetBoxDevicesReader : public RecordReader {
public:
    QString id() const override { return u"netbox-devices"_s; }
    QString title() const override { return Words::tr("NetBox devices"); }

protected:
    int recognisesJson(const QByteArray &head) const override { return hasKeys(head, {"device_type", "model", "site"}) ? 95 : 0; }
    SourceKind source() const override { return SourceKind::Inventory; }
    QStringList lists() const override { return {u"results"_s}; }

    bool take(const QJsonObject &record, qint64 line, HostPool &pool) const override
    {
        const QJsonValue type = record.value(u"device_type"_s);
        const QString name = record.value(u"name"_s).toString();
        const QString site = nameOf(record.value(u"site"_s));
        const QString serial = jsonWord(record.value(u"serial"_s));
        std::vector<IpAddress> addresses;
        for (const QString &key : {u"primary_ip4"_s, u"primary_ip"_s, u"primary_ip6"_s, u"oob_ip"_s})
            if (const auto ip = addressIn(jsonWord(record.value(key)[u"address"_s])))
                addresses.push_back(*ip);
        if (!type.isObject() || (serial.isEmpty() && addresses.empty()))
            return false;
        Observation &device = pool.at(QString(u"device "_s + jsonWord(record.value(u"id"_s)) + u' ' + name), line);
        setAddresses(device, addresses);
        const QJsonObject own = record.value(u"custom_fields"_s).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            if (it.key().contains("mac"_L1, Qt::CaseInsensitive))
                if (const auto mac = MacAddress::parse(jsonWord(*it)); mac && !device.mac)
                    device.mac = *mac;
        addTrait(device, TraitKind::Name, name);
        addTrait(device, TraitKind::Vendor, nameOf(type[u"manufacturer"_s]));
        addTrait(device, TraitKind::Model, jsonWord(type[u"model"_s]));
        addTrait(device, TraitKind::Serial, serial);
        addTrait(device, TraitKind::ClassWord, nameOf(record.value(record.contains(u"role"_s) ? u"role"_s : u"device_role"_s)));
        addTrait(device, TraitKind::Status, nameOf(record.value(u"status"_s)));
        addTrait(device, std::any_of(site.cbegin(), site.cend(), [](QChar c) { return c.isDigit(); }) ? TraitKind::StoreCodeText : TraitKind::StoreName, site);
        addTrait(device, TraitKind::Note, jsonWord(record.value(u"comments"_s)));
        return true;
    }
};

class NetBoxPrefixesReader : public Reader {
public:
    QString id() const override { return u"netbox-prefixes"_s; }
    int version() const override { return 1; }
    QString title() const override { return Words::tr("NetBox prefixes"); }
    bool givesPlaces() const override { return true; }
    int recognises(const Sample &sample) const override
    {
        return isJsonList(sample) && hasKeys(sample.head, {"prefix"}) && (sample.head.contains("\"scope\"") || sample.head.contains("\"site\"")) ? 94 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        return eachRecord(input, {u"results"_s}, options, reporter, context, [&](const QJsonObject &record, qint64 line) {
            const QString prefix = jsonWord(record.value(u"prefix"_s));
            const QString site = nameOf(record.value(record.value(u"scope"_s).isObject() ? u"scope"_s : u"site"_s));
            if (prefix.isEmpty() || site.isEmpty() || !Subnet::parse(prefix))
                return false;
            sink.subnet(SubnetRow{line, prefix, site, nameOf(record.value(u"tenant"_s)), jsonWord(record.value(u"description"_s))});
            return true;
        });
    }
};
} // namespace

const Reader *netBoxDevicesReader()
{
    static const NetBoxDevicesReader reader;
    return &reader;
}

const Reader *netBoxPrefixesReader()
{
    static const NetBoxPrefixesReader reader;
    return &reader;
}

} // namespace phaseout::ingest
