// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/wholejson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::plan::json {

Result<QJsonObject> object(const QByteArray &bytes, QLatin1StringView format)
{
    if (bytes.size() > 256 * 1024 * 1024)
        return failure(ErrorCode::LimitExceeded, format);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::FormatInvalid, format, error.errorString());
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != format)
        return failure(ErrorCode::FormatInvalid, format);
    return root;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace phaseout::plan::json
