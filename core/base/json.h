// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Reading JSON objects of a known form: every key accounted for, every refusal located.
namespace phaseout {

/// Reads the keys of one object. Each read marks the key as known; finish() refuses what was never asked for. Problems
/// are kept until then and what was refused reads as its default, so a reader needs one check at its end.
class JsonReader {
public:
    /// \a path names the object in messages, "crews[2]"; empty for the outermost.
    explicit JsonReader(const QJsonObject &object, QString path = {});

    /// \a fallback when the key is absent or null.
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {});
    [[nodiscard]] qint64 number(const QString &key, qint64 fallback, qint64 least, qint64 most);
    [[nodiscard]] bool flag(const QString &key, bool fallback);
    [[nodiscard]] QDate date(const QString &key, QDate fallback = {}); ///< ISO
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] bool has(const QString &key) const;

    /// Refuses in a reader's own words: "to is before from".
    void refuse(const QString &key, const QString &why);
    /// The first problem of this reader or of one given to include(), else nothing.
    [[nodiscard]] Result<void> finish();
    /// Takes over the problem of a reader of a part.
    void include(const Result<void> &part);
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    [[nodiscard]] QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> m_error;
};

/// Compact JSON with sorted keys: the one form that is stored, hashed and compared.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);
/// Reads an object; fails with FormatInvalid naming \a subject and the line.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &subject);
/// An ISO date, or null when it is not valid.
[[nodiscard]] QJsonValue jsonDate(QDate date);
/// The text, or null when it is empty: a value that is not known is null.
[[nodiscard]] QJsonValue jsonText(const QString &text);

} // namespace phaseout
