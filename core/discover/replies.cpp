// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discover/replies.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::discover {

QString protocolSlug(Protocol protocol)
{
    return protocol == Protocol::Sadp ? u"sadp"_s : u"wsd"_s;
}

QByteArray toJsonLine(const Reply &reply)
{
    const QJsonObject line{
        {u"from"_s, reply.from.text()},
        {u"interface"_s, reply.interface},
        {u"payload"_s, QString::fromLatin1(reply.payload.toBase64())},
        {u"protocol"_s, protocolSlug(reply.protocol)},
        {u"receivedAt"_s, reply.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

Result<void> saveReplies(const QString &path, const std::vector<Reply> &replies)
{
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    for (const Reply &reply : replies) {
        file.write(toJsonLine(reply));
        file.write("\n");
    }
    if (!file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path,
                       file.errorString());
    return {};
}

namespace {
bool isSearch(const QString &text)
{
    static const QRegularExpression probe(u"<(?:[\\w.-]{1,64}:)?Probe[\\s>]"_s);
    static const QRegularExpression answer(u"<(?:[\\w.-]{1,64}:)?(?:ProbeMatch|Hello)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return probe.match(text).hasMatch() && !answer.match(text).hasMatch();
}
} // namespace

std::optional<QByteArray> keepable(Protocol protocol, const QByteArray &payload)
{
    if (payload.isEmpty())
        return std::nullopt;
    QString text = QString::fromLatin1(payload); // byte for character, so that nothing is changed on the way
    if (isSearch(text))
        return std::nullopt;
    if (protocol != Protocol::Sadp)
        return payload;
    // Text in another encoding could carry a Salt past the search below.
    if (payload.contains('\0'))
        return std::nullopt;
    // An element cut off in the middle goes up to the end.
    static const QRegularExpression salt(
        u"<(?:[\\w.-]{1,64}:)?Salt(?:\\s[^>]*)?(?:(?<=/)>|/>|>.*?(?:</(?:[\\w.-]{1,64}:)?Salt\\s*>|\\z)|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    text.remove(salt);
    return text.toLatin1();
}

} // namespace phaseout::discover
