// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/recordreader.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What search engines saw from the internet: Shodan and Censys. Whatever stands here is exposed.
namespace phaseout::ingest {
namespace {
// "vendor product version" of a list of software.
void addSoftware(const QJsonValue &software, std::uint16_t port, Observation &host)
{
    const QJsonArray all = software.toArray();
    for (const QJsonValue one : all) {
        QStringList words;
        for (const QLatin1StringView key : {"vendor"_L1, "product"_L1, "version"_L1})
            if (const QString word = jsonWord(one[key]); !word.isEmpty())
                words += word;
        addTrait(host, TraitKind::ServiceProduct, words.join(u' '), port);
    }
}

// Objects that both engines make for answers of the makers' own kinds. Their web and plug-in versions are no firmware.
void addMakerObjects(const QJsonValue &said, std::uint16_t port, Observation &host)
{
    if (const QJsonObject hikvision = said[u"hikvision"_s].toObject(); !hikvision.isEmpty()) {
        addTrait(host, TraitKind::ServiceProduct, u"Hikvision, by the fields of its web pages"_s, port);
        addTrait(host, TraitKind::Model, jsonWord(hikvision.value(u"device_model"_s)));
        addTrait(host, TraitKind::Name, jsonWord(hikvision.value(u"device_name"_s)));
    }
    for (const QString &key : {u"dahua"_s, u"dahua_dvr_web"_s})
        if (const QJsonObject dahua = said[key].toObject(); !dahua.isEmpty()) {
            addTrait(host, TraitKind::ServiceProduct, u"Dahua, by the fields of its answers"_s, port);
            addTrait(host, TraitKind::Serial, jsonWord(dahua.value(u"serial_number"_s)));
        }
    if (const QJsonObject dvrip = said[u"dvrip"_s].toObject(); !dvrip.isEmpty()) {
        addTrait(host, TraitKind::Protocol, u"dvrip"_s);
        addTrait(host, TraitKind::Serial, jsonWord(dvrip.value(u"serial"_s)));
        addTrait(host, TraitKind::Firmware, jsonWord(dvrip.value(u"version"_s)));
    }
}

class ShodanReader : public RecordReader {
public:
    QString id() const override { return u"shodan"_s; }
    QString title() const override { return Words::tr("Shodan results"); }

protected:
    int recognisesJson(const QByteArray &head) const override { return hasKeys(head, {"ip_str"}) ? 97 : 0; }
    SourceKind source() const override { return SourceKind::Internet; }
    QStringList lists() const override { return {u"matches"_s}; }

    bool take(const QJsonObject &banner, qint64 line, HostPool &pool) const override
    {
        const auto ip = IpAddress::parse(banner.value(u"ip_str"_s).toString());
        const auto port = portOf(banner.value(u"port"_s));
        if (!ip || !port)
            return false;
        Observation &host = pool.at(*ip, line);
        sawAt(host, momentIn(banner.value(u"timestamp"_s)));
        addTrait(host, TraitKind::Exposure, u"shodan"_s);
        const QJsonArray names = banner.value(u"hostnames"_s).toArray();
        for (const QJsonValue name : names)
            addTrait(host, TraitKind::Name, name.toString());
        if (banner.value(u"transport"_s).toString(u"tcp"_s) == "tcp"_L1)
            addTrait(host, TraitKind::OpenPort, std::string_view(), *port);
        QStringList product;
        for (const QString &key : {u"product"_s, u"version"_s})
            if (const QString word = jsonWord(banner.value(key)); !word.isEmpty())
                product += word;
        addTrait(host, TraitKind::ServiceProduct, product.join(u' '), *port);
        addTrait(host, TraitKind::ClassWord, jsonWord(banner.value(u"devicetype"_s)), *port);
        addServiceAnswer(host, {}, banner.value(u"data"_s).toString(), *port);
        takeWeb(banner, *port, host);
        addSubject(host, banner.value(u"ssl"_s)[u"cert"_s][u"subject"_s], *port);
        addMakerObjects(banner, *port, host);
        const QJsonObject macs = banner.value(u"mac"_s).toObject();
        if (macs.size() == 1) // a router's answer lists several
            if (const auto mac = MacAddress::parse(macs.begin().key()))
                host.mac = *mac;
        return true;
    }

private:
    // In old files the title stands outside "http".
    static void takeWeb(const QJsonObject &banner, std::uint16_t port, Observation &host)
    {
        const QJsonObject http = banner.value(u"http"_s).toObject();
        addTrait(host, TraitKind::HttpTitle, jsonWord(http.contains(u"title"_s) ? http.value(u"title"_s) : banner.value(u"title"_s)), port);
        addTrait(host, TraitKind::HttpServer, jsonWord(http.value(u"server"_s)), port);
        addTrait(host, TraitKind::FaviconHash, jsonWord(http.value(u"favicon"_s)[u"hash"_s]), port);
    }
};

class CensysReader : public RecordReader {
public:
    QString id() const override { return u"censys"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("Censys hosts"); }

protected:
    int recognisesJson(const QByteArray &head) const override
    {
        if (!hasKeys(head, {"services", "ip", "port"}))
            return 0;
        return head.contains("\"service_name\"") || head.contains("\"transport_protocol\"") || head.contains("\"autonomous_system\"") ? 93 : 0;
    }
    SourceKind source() const override { return SourceKind::Internet; }
    QStringList lists() const override { return {u"hits"_s, u"hosts"_s}; }

    // A host, or an answer of the search engine's own interface with hosts inside.
    bool take(const QJsonObject &record, qint64 line, HostPool &pool) const override { return takeWithin(record, line, pool, 0); }

private:
    static bool takeWithin(const QJsonObject &record, qint64 line, HostPool &pool, int depth)
    {
        if (record.contains(u"ip"_s))
            return takeHost(record, line, pool);
        if (depth == deepest)
            return false;
        bool took = false;
        for (const QString &key : {u"result"_s, u"resource"_s, u"host_v1"_s, u"host"_s}) {
            const QJsonValue inner = record.value(key);
            if (inner.isObject())
                took = takeWithin(inner.toObject(), line, pool, depth + 1) || took;
        }
        for (const QString &key : {u"result"_s, u"resources"_s, u"hits"_s, u"hosts"_s}) {
            const QJsonArray all = record.value(key).toArray();
            for (const QJsonValue one : all)
                took = takeWithin(one.toObject(), line, pool, depth + 1) || took;
        }
        return took;
    }

    static bool takeHost(const QJsonObject &record, qint64 line, HostPool &pool)
    {
        const auto ip = IpAddress::parse(record.value(u"ip"_s).toString());
        if (!ip || !record.value(u"services"_s).isArray())
            return false;
        Observation &host = pool.at(*ip, line);
        addTrait(host, TraitKind::Exposure, u"censys"_s);
        sawAt(host, momentIn(record.value(u"last_updated_at"_s)));
        const QJsonArray services = record.value(u"services"_s).toArray();
        for (const QJsonValue service : services)
            if (const auto port = portOf(service[u"port"_s]))
                takeService(service, *port, host);
        return true;
    }

    static void takeService(const QJsonValue &service, std::uint16_t port, Observation &host)
    {
        for (const QString &key : {u"observed_at"_s, u"scan_time"_s})
            sawAt(host, momentIn(service[key]));
        if (service[u"transport_protocol"_s].toString(u"TCP"_s).compare("tcp"_L1, Qt::CaseInsensitive) == 0)
            addTrait(host, TraitKind::OpenPort, std::string_view(), port);
        takeWeb(service[u"http"_s][u"response"_s], port, host);
        const QJsonArray endpoints = service[u"endpoints"_s].toArray();
        for (const QJsonValue endpoint : endpoints) // the newer platform's
            takeWeb(endpoint[u"http"_s], port, host);
        addServiceAnswer(host, {}, service[u"banner"_s].toString(), port);
        addSoftware(service[u"software"_s], port, host);
        addSubject(host, service[u"tls"_s][u"certificates"_s][u"leaf_data"_s][u"subject_dn"_s], port);
        addSubject(host, service[u"cert"_s][u"parsed"_s][u"subject_dn"_s], port);
        addMakerObjects(service, port, host);
    }

    static void takeWeb(const QJsonValue &response, std::uint16_t port, Observation &host)
    {
        addHttpFields(host, response[u"headers"_s].toObject(), port);
        addTrait(host, TraitKind::HttpTitle, jsonWord(response[u"html_title"_s]), port);
        const QJsonArray favicons = response[u"favicons"_s].toArray();
        for (const QJsonValue icon : favicons)
            for (const QString &key : {u"md5_hash"_s, u"hash_md5"_s, u"shodan_hash"_s, u"hash_shodan"_s})
                addTrait(host, TraitKind::FaviconHash, jsonWord(icon[key]), port);
    }

    static constexpr int deepest = 6;
};
} // namespace

const Reader *shodanReader()
{
    static const ShodanReader reader;
    return &reader;
}

const Reader *censysReader()
{
    static const CensysReader reader;
    return &reader;
}

} // namespace phaseout::ingest
