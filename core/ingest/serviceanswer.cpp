// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/serviceanswer.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/walk.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
void addAnswerText(Observation &host, const QString &answer, std::uint16_t port)
{
    const QByteArray bytes = answer.left(64 * 1024).toUtf8();
    addAnswer(host, std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), port);
}
} // namespace

void addServiceAnswer(Observation &host, const QString &service, const QString &answer, std::uint16_t port)
{
    const QString name = service.toLower();
    if (answer.isEmpty() || name.startsWith("x509"_L1) || name == "unknown"_L1)
        return;
    if (name == "title"_L1)
        addTrait(host, TraitKind::HttpTitle, answer, port);
    else if (name == "http.server"_L1)
        addTrait(host, TraitKind::HttpServer, answer, port);
    else
        addAnswerText(host, answer, port);
}

void addHttpFields(Observation &host, const QJsonObject &fields, std::uint16_t port)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = text::folded(it.key());
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const QJsonValue value : values) {
            if (name == "server"_L1)
                addTrait(host, TraitKind::HttpServer, jsonWord(value), port);
            else if (name == "wwwauthenticate"_L1)
                addAnswerText(host, QString(u"WWW-Authenticate: "_s + jsonWord(value)), port);
        }
    }
}

void addSubject(Observation &host, const QJsonValue &subject, std::uint16_t port)
{
    QString words = jsonWord(subject);
    if (subject.isObject()) {
        static const std::pair<QLatin1StringView, QLatin1StringView> parts[] = {
            {"CN"_L1, "CN"_L1}, {"common_name"_L1, "CN"_L1}, {"OU"_L1, "OU"_L1}, {"organizational_unit"_L1, "OU"_L1},
            {"O"_L1, "O"_L1},   {"organization"_L1, "O"_L1}, {"L"_L1, "L"_L1},   {"locality"_L1, "L"_L1},
            {"C"_L1, "C"_L1},   {"country"_L1, "C"_L1}};
        QStringList said;
        for (const auto &[key, name] : parts)
            if (const QString word = jsonWord(subject[key]); !word.isEmpty())
                said += name + u'=' + word;
        words = said.join(u", "_s);
    }
    addTrait(host, TraitKind::TlsSubject, words, port);
}

std::optional<MacAddress> macWithin(const IpAddress &ip)
{
    const QByteArray bytes = ip.bytes();
    if (ip.isV4() || bytes.at(11) != '\xFF' || bytes.at(12) != '\xFE' || (bytes.at(8) & 2) == 0)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const int at : {8, 9, 10, 13, 14, 15})
        value = (value << 8) | static_cast<std::uint8_t>(bytes.at(at));
    return MacAddress::fromNumber(value ^ (std::uint64_t(2) << 40));
}

} // namespace phaseout::ingest
