// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/recordreader.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// Exports of runZero: assets with their services inside, or services that each repeat their asset.
namespace phaseout::ingest {
namespace {
// Several values stand in one text with tabs between.
QStringList valuesOf(const QJsonValue &value)
{
    QStringList values;
    for (const QString &part : jsonWord(value, u"\t"_s).split(u'\t', Qt::SkipEmptyParts))
        if (!text::meansNothing(part))
            values += part.trimmed();
    return values;
}

// "Vendor:Product:Version" as words.
QString productOf(const QString &value) { return value.split(u':', Qt::SkipEmptyParts).join(u' ').trimmed(); }

class RunZeroReader : public RecordReader {
public:
    QString id() const override { return u"runzero"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("runZero export"); }

protected:
    int recognisesJson(const QByteArray &head) const override
    {
        if (hasKeys(head, {"service_asset_id", "service_address"}))
            return 97;
        return hasKeys(head, {"addresses", "macs"}) && (head.contains("\"site_id\"") || head.contains("\"detected_by\"")) ? 97 : 0;
    }
    SourceKind source() const override { return SourceKind::Scan; }

    bool take(const QJsonObject &record, qint64 line, HostPool &pool) const override
    {
        const QString asset = jsonWord(record.value(u"service_asset_id"_s));
        const QString key = asset.isEmpty() ? jsonWord(record.value(u"id"_s)) : asset;
        std::vector<IpAddress> addresses;
        for (const QString &address : valuesOf(record.value(u"addresses"_s)) + valuesOf(record.value(u"addresses_extra"_s)))
            if (const auto ip = IpAddress::parse(address))
                addresses.push_back(*ip);
        const QStringList macs = valuesOf(record.value(u"macs"_s));
        if (key.isEmpty() || (addresses.empty() && macs.isEmpty()))
            return false;
        Observation &host = pool.at(key, line);
        setAddresses(host, addresses);
        pool.takeMacs(host, QStringList(jsonWord(record.value(u"newest_mac"_s))) + macs); // of several the newest, which the export names; else the first
        sawAt(host, momentIn(record.value(u"last_seen"_s)));
        takeWords(record, host);
        const QJsonObject services = record.value(u"services"_s).toObject();
        for (auto it = services.begin(); it != services.end(); ++it) // "192.0.2.1/80/tcp" or "192.0.2.1/80/tcp/name"
            takeService(portOf(it.key().section(u'/', 1, 1)), it.key().section(u'/', 2, 2), it->toObject(), host);
        if (!asset.isEmpty())
            takeService(portOf(record.value(u"service_port"_s)), jsonWord(record.value(u"service_transport"_s)), record.value(u"service_data"_s).toObject(), host);
        return true;
    }

private:
    static void takeWords(const QJsonObject &record, Observation &host)
    {
        for (const QString &name : valuesOf(record.value(u"names"_s)))
            addTrait(host, TraitKind::Name, name);
        addTrait(host, TraitKind::StoreName, jsonWord(record.value(u"site_name"_s)));
        addTrait(host, TraitKind::ClassWord, jsonWord(record.value(u"type"_s)));
        addTrait(host, TraitKind::Vendor, jsonWord(record.value(u"hw_vendor"_s)));
        addTrait(host, TraitKind::Model, jsonWord(record.value(u"hw_product"_s)));
        addTrait(host, TraitKind::Note, jsonWord(record.value(u"comments"_s)));
    }

    static void takeService(std::optional<std::uint16_t> port, const QString &transport, const QJsonObject &said, Observation &host)
    {
        const std::uint16_t at = port.value_or(0);
        if (port && transport == "tcp"_L1)
            addTrait(host, TraitKind::OpenPort, std::string_view(), at);
        for (const QString &product : valuesOf(said.value(u"product"_s)))
            addTrait(host, TraitKind::ServiceProduct, productOf(product), at);
        for (const QString &banner : valuesOf(said.value(u"banner"_s)))
            addServiceAnswer(host, {}, banner, at);
        for (const QString &title : valuesOf(said.value(u"html.title"_s)))
            addTrait(host, TraitKind::HttpTitle, title, at);
        for (const QString &server : valuesOf(said.value(u"http.head.server"_s)))
            addTrait(host, TraitKind::HttpServer, server, at);
        for (const QString &challenge : valuesOf(said.value(u"http.head.wwwAuthenticate"_s)))
            addServiceAnswer(host, {}, QString(u"WWW-Authenticate: "_s + challenge), at);
        for (const QString &server : valuesOf(said.value(u"rtsp.head.server"_s)))
            addTrait(host, TraitKind::RtspServer, server, at);
        for (const QString &subject : valuesOf(said.value(u"tls.subject"_s)))
            addTrait(host, TraitKind::TlsSubject, subject, at);
    }
};
} // namespace

const Reader *runZeroReader()
{
    static const RunZeroReader reader;
    return &reader;
}

} // namespace phaseout::ingest
