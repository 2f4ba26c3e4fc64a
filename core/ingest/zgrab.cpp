// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/recordreader.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What zgrab2 collected: one host a line, its services by names that the user chose.
namespace phaseout::ingest {
namespace {
QJsonValue within(QJsonValue value, std::initializer_list<QLatin1StringView> path)
{
    for (const QLatin1StringView step : path)
        value = value[step];
    return value;
}

class ZgrabReader : public RecordReader {
public:
    QString id() const override { return u"zgrab2"_s; }
    QString title() const override { return Words::tr("zgrab2 results"); }

protected:
    int recognisesJson(const QByteArray &head) const override
    {
        return hasKeys(head, {"ip", "data", "status", "protocol"}) && !head.contains("\"rec_type\"") ? 92 : 0;
    }
    SourceKind source() const override { return SourceKind::Scan; }

    bool take(const QJsonObject &record, qint64 line, HostPool &pool) const override
    {
        const auto ip = IpAddress::parse(record.value(u"ip"_s).toString());
        const QJsonObject data = record.value(u"data"_s).toObject();
        if (!ip || data.isEmpty())
            return false;
        // An address that gave no answer is no device.
        if (std::none_of(data.begin(), data.end(), [](const QJsonValue &one) { return one[u"status"_s].toString() == "success"_L1; }))
            return true;
        Observation &host = pool.at(*ip, line);
        addTrait(host, TraitKind::Name, record.value(u"domain"_s).toString());
        for (const QJsonValue service : data)
            if (service[u"status"_s].toString() == "success"_L1)
                takeService(service, host);
        return true;
    }

private:
    static void takeService(const QJsonValue &service, Observation &host)
    {
        const std::uint16_t port = portOf(service[u"port"_s]).value_or(0);
        sawAt(host, momentIn(service[u"timestamp"_s]));
        if (port != 0)
            addTrait(host, TraitKind::OpenPort, std::string_view(), port);
        const QJsonValue result = service[u"result"_s];
        addServiceAnswer(host, {}, result[u"banner"_s].toString(), port);
        const QJsonValue response = result[u"response"_s];
        const QJsonObject headers = response[u"headers"_s].toObject();
        addHttpFields(host, headers, port);
        const QJsonArray unknown = headers.value(u"unknown"_s).toArray();
        for (const QJsonValue field : unknown)
            addHttpFields(host, {{field[u"key"_s].toString(), field[u"value"_s]}}, port);
        if (const QString body = response[u"body"_s].toString(); body.contains("<title"_L1, Qt::CaseInsensitive))
            addServiceAnswer(host, {}, body, port);
        for (const QJsonValue &from : {within(response, {"request"_L1, "tls_log"_L1}), result})
            addSubject(host, within(from, {"handshake_log"_L1, "server_certificates"_L1, "certificate"_L1, "parsed"_L1, "subject_dn"_L1}), port);
    }
};
} // namespace

const Reader *zgrabReader()
{
    static const ZgrabReader reader;
    return &reader;
}

} // namespace phaseout::ingest
