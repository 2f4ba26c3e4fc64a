// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace phaseout::ingest {

/// Whether 03/04/2026 is in April or in March, and 21-11-26 in 2021 or in 2026. Decided for a whole column, never for a row.
enum class DateOrder { Undecided, DayFirst, MonthFirst, YearFirst };
[[nodiscard]] QString dateOrderSlug(DateOrder order); ///< "undecided", "day-first", "month-first", "year-first"
[[nodiscard]] std::optional<DateOrder> dateOrderFromSlug(QStringView slug);

/// What one text says as a date, every way. Two figures of a year are of this century up to ten years after \a today.
struct DateReading {
    QDate dayFirst;   ///< invalid when it is no date that way
    QDate monthFirst;
    QDate yearFirst;       ///< of three pairs of figures between hyphens, and of what is one date whatever the order
    bool isSerial = false; ///< it was a spreadsheet's day number
    bool isDotted = false; ///< it could be both, but for its dots
    [[nodiscard]] bool isDate() const { return dayFirst.isValid() || monthFirst.isValid() || yearFirst.isValid(); }
    /// The different dates it can be, in the order of the days above.
    [[nodiscard]] QList<QDate> dates() const;
    [[nodiscard]] bool isAmbiguous() const { return dates().size() > 1; }
    /// The date under \a order; invalid when it is none that way, or ambiguous and undecided.
    [[nodiscard]] QDate under(DateOrder order) const;
};
/// Reads "2026-11-21", "2026-11-21T14:05:00Z", "20261121", "21/11/2026", "11-21-26", "21 Nov 2026", "Nov 21, 2026", "46347" (a
/// spreadsheet's day number), "21-11-26" with the year first or last; of such, one more than a year ahead counts only where no other
/// way gives a date. With dots, "03.04.2026", the day comes first wherever that gives a date.
[[nodiscard]] DateReading readDate(QStringView text, QDate today);

/// Learns the order of one column, value by value.
class DateColumn {
public:
    explicit DateColumn(QDate today) : m_today(today) {}
    void look(QStringView text, qint64 row);

    enum class State {
        NotNeeded,   ///< no value depends on the order
        Decided,     ///< a value can only be one way
        Undecidable, ///< every value could be both
        Mixed,       ///< some can only be the one way, some only the other
    };
    [[nodiscard]] State state() const;
    [[nodiscard]] DateOrder order() const; ///< Undecided unless Decided
    [[nodiscard]] qint64 decidingRow() const { return proof().row; } ///< 0 when nothing decided
    [[nodiscard]] QString decidingText() const { return proof().text; }
    [[nodiscard]] qint64 deciding() const { return proof().count; } ///< values that decide
    [[nodiscard]] qint64 ambiguous() const noexcept { return m_ambiguous; }  ///< values that could be several
    [[nodiscard]] const QString &example() const noexcept { return m_example; } ///< the first ambiguous value
    [[nodiscard]] DateReading exampleReading() const { return readDate(m_example, m_today); }

private:
    /// Values that are no date in one of the orders.
    struct Proof {
        qint64 row = 0; ///< of the first
        QString text;
        qint64 count = 0;
    };
    [[nodiscard]] int remaining() const; ///< orders in which every value is a date, as bits
    [[nodiscard]] Proof proof() const;   ///< what ruled the others out, last of all
    QDate m_today;
    Proof m_against[3];     // day, month, year first
    bool m_hasDotted = false; // read with the day first for their dots
    bool m_hasYear = false;   // a value could have the year first
    QString m_example;
    qint64 m_ambiguous = 0;
};

} // namespace phaseout::ingest
