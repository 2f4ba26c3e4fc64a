// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::JsonReader", text); }
} // namespace

JsonReader::JsonReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

QString JsonReader::pathOf(const QString &key) const { return m_path.isEmpty() ? key : QString(m_path + u'.' + key); }

QJsonValue JsonReader::take(const QString &key)
{
    m_known += key;
    return m_object.value(key);
}

bool JsonReader::has(const QString &key) const { return m_object.contains(key); }

void JsonReader::refuse(const QString &key, const QString &why)
{
    if (!m_error)
        m_error = Error{ErrorCode::ValueInvalid, QString(pathOf(key) + u": " + why), {}};
}

QString JsonReader::text(const QString &key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isString()) {
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be a text")));
        return fallback;
    }
    return value.toString();
}

qint64 JsonReader::number(const QString &key, qint64 fallback, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    const double real = value.toDouble(std::nan(""));
    const qint64 whole = value.toInteger(least > std::numeric_limits<qint64>::min() ? least - 1 : 0); // too large for any is none
    if (!value.isDouble() || real != std::floor(real) || whole < least || whole > most) {
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be a whole number from %1 to %2")).arg(least).arg(most));
        return fallback;
    }
    return whole;
}

bool JsonReader::flag(const QString &key, bool fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isBool())
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be true or false")));
    return value.toBool(fallback);
}

QDate JsonReader::date(const QString &key, QDate fallback)
{
    const QString given = text(key);
    if (given.isEmpty())
        return fallback;
    const QDate date = QDate::fromString(given, Qt::ISODate);
    if (!date.isValid())
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be a date such as 2027-03-15")));
    return date;
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be an object")));
    return value.toObject();
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "must be a list")));
    return value.toArray();
}

void JsonReader::include(const Result<void> &part)
{
    if (!part && !m_error)
        m_error = part.error();
}

Result<void> JsonReader::finish()
{
    for (const QString &key : m_object.keys())
        if (!m_known.contains(key))
            refuse(key, words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "is not a known key")));
    if (m_error)
        return failure(*m_error);
    return {};
}

QByteArray canonicalJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &subject)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        return failure(ErrorCode::FormatInvalid, subject,
                       problem.error == QJsonParseError::NoError
                           ? words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "not a JSON object"))
                           : QString(words(QT_TRANSLATE_NOOP("phaseout::JsonReader", "line %1: ")).arg(line) + problem.errorString()));
    }
    return document.object();
}

QJsonValue jsonDate(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue jsonText(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace phaseout
