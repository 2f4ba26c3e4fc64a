// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/probes.h"

namespace phaseout::discover {
namespace {
QByteArray identity(IdSource &ids)
{
    return ids.next().toString(QUuid::WithoutBraces).toLatin1();
}

QByteArray wsDiscoveryProbe(const QByteArray &prefix, const QByteArray &space, const QByteArray &type, IdSource &ids)
{
    QByteArray probe = R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope")"
                       R"( xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"><s:Header>)"
                       R"(<a:Action s:mustUnderstand="1">http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>)"
                       R"(<a:MessageID>uuid:)";
    probe += identity(ids);
    probe += R"(</a:MessageID><a:ReplyTo><a:Address>)"
             R"(http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>)"
             R"(<a:To s:mustUnderstand="1">urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>)"
             R"(<s:Body><Probe xmlns="http://schemas.xmlsoap.org/ws/2005/04/discovery">)"
             R"(<d:Types xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:)";
    probe += prefix + "=\"" + space + "\">" + prefix + ':' + type;
    probe += "</d:Types></Probe></s:Body></s:Envelope>";
    return probe;
}
} // namespace

Group groupOf(Protocol protocol)
{
    return {"239.255.255.250", static_cast<quint16>(protocol == Protocol::Sadp ? 37020 : 3702)};
}

std::vector<QByteArray> probes(Protocol protocol, IdSource &ids)
{
    if (protocol == Protocol::Sadp) {
        QByteArray inquiry = R"(<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>)";
        inquiry += identity(ids) + "</Uuid><Types>inquiry</Types></Probe>";
        return {inquiry};
    }
    return {wsDiscoveryProbe("dp0", "http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter", ids),
            wsDiscoveryProbe("tds", "http://www.onvif.org/ver10/device/wsdl", "Device", ids)};
}

} // namespace phaseout::discover
