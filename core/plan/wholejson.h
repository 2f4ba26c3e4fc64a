// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cstdint>
#include <limits>
#include <vector>

/// Whole numbers in and out of JSON, with the place of the first one that is wrong.
namespace phaseout::plan::json {

/// Reads entries and remembers the first that is not what it should be; later reads then give zeros.
class Reader {
public:
    /// The whole number \a value within [\a least, \a most]; \a place names it in the error.
    std::int64_t number(const QJsonValue &value, const QString &place, std::int64_t least, std::int64_t most)
    {
        const qint64 low = value.toInteger(std::numeric_limits<qint64>::min());
        const bool whole = value.isDouble() && low == value.toInteger(std::numeric_limits<qint64>::max());
        if (!whole || low < least || low > most) {
            fail(place);
            return 0;
        }
        return low;
    }
    /// An index or slot within [\a least, \a most].
    int index(const QJsonValue &value, const QString &place, int most, int least = 0)
    {
        return static_cast<int>(number(value, place, least, most));
    }
    /// The list \a value of at most \a most entries; absent means empty.
    QJsonArray list(const QJsonValue &value, const QString &place, qsizetype most)
    {
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most))
            fail(place);
        return m_failed ? QJsonArray() : value.toArray();
    }
    /// The list \a value of exactly \a size numbers of any size.
    std::vector<std::int64_t> row(const QJsonValue &value, const QString &place, int size)
    {
        std::vector<std::int64_t> numbers;
        const QJsonArray entries = value.toArray();
        if (!value.isArray() || entries.size() != size)
            fail(place);
        for (const QJsonValue entry : entries)
            if (!m_failed)
                numbers.push_back(number(entry, place, -largest, largest));
        numbers.resize(static_cast<std::size_t>(size), 0);
        return numbers;
    }
    void fail(const QString &place)
    {
        if (!m_failed)
            m_place = place;
        m_failed = true;
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const QString &place() const { return m_place; }

    static constexpr std::int64_t largest = std::int64_t{1} << 60;

private:
    bool m_failed = false;
    QString m_place;
};

/// The object in \a bytes when its "format" is \a format. Fails with FormatInvalid or, over 256 MiB, LimitExceeded.
[[nodiscard]] Result<QJsonObject> object(const QByteArray &bytes, QLatin1StringView format);

/// \a object with sorted keys and without white space.
[[nodiscard]] QByteArray compact(const QJsonObject &object);

/// A list of numbers.
template <class Numbers>
[[nodiscard]] QJsonArray list(const Numbers &numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(QJsonValue(static_cast<qint64>(number)));
    return array;
}

} // namespace phaseout::plan::json
