// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/serviceanswer.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/nmapscripts.h"
#include "core/ingest/walk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cctype>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
constexpr qsizetype longestDescription = 1024; // 255 by the standard

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

QString withoutByteEscapes(const QString &answer)
{
    QByteArray bytes;
    const QByteArray given = answer.toUtf8();
    const auto isFigure = [&given](qsizetype at) { return std::isxdigit(static_cast<unsigned char>(given.at(at))) != 0; };
    for (qsizetype at = 0; at < given.size(); ++at) {
        const bool isByte = given.at(at) == '\\' && at + 3 < given.size() && given.at(at + 1) == 'x' && isFigure(at + 2) && isFigure(at + 3);
        bytes += isByte ? static_cast<char>(given.mid(at + 2, 2).toUInt(nullptr, 16)) : given.at(at);
        at += isByte ? 3 : 0;
    }
    return QString::fromUtf8(bytes);
}

void addDescription(Observation &host, const QString &description, std::uint16_t port)
{
    static const QRegularExpression model(u"^(?:[A-Za-z]{2,20} )?((?=\\S*\\d)[A-Za-z]{1,6}-[A-Z0-9][A-Za-z0-9/()+.-]{2,40})$"_s);
    const QString said = text::tidy(description.left(longestDescription));
    addTrait(host, TraitKind::ServiceProduct, said, port);
    addTrait(host, TraitKind::Model, model.match(said).captured(1));
}

void addHttpFields(Observation &host, const QJsonObject &fields, std::uint16_t port)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString name = text::folded(it.key());
        const QJsonValue said = it->isObject() ? it->toObject().value(u"headers"_s) : QJsonValue(*it); // the lines of that name, in an object of their own
        const QJsonArray values = said.isArray() ? said.toArray() : QJsonArray{said};
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
