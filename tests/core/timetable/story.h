// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timetable/timetable.h"

/// Small estates and their constraints in words, for tests of the timetable.
namespace phaseout::test {

inline const QDate today(2026, 11, 20);

/// An estate and its constraints in lines of words, so that a test reads as a story:
///   store A cameras 27 region North | crews North 1 | freeze 2027-01-11 2027-01-15 | pin A 2027-02-01 …
/// 27 cameras are a week's work of one crew, 3 are a day's.
class Story {
public:
    explicit Story(const QString &text);
    [[nodiscard]] const Estate &estate() const { return m_estate; }
    [[nodiscard]] QString print(const timetable::Timetable &timetable) const;
    /// Code and start of every visit, in the order of the stores: "A 2027-01-11 morning 1+2".
    [[nodiscard]] QStringList places(const timetable::Timetable &timetable) const;
    /// The reason of the store \a code, with or without a visit.
    [[nodiscard]] QString reason(const timetable::Timetable &timetable, const QString &code) const;

private:
    void read(const QString &what, const QStringList &words);
    void readStore(const QStringList &words);
    void close(const QString &code, QDate on, bool isSale);
    void remove(const QString &code, QDate on);
    void addDevice(const StoreId &store, const QString &what, int number);
    Estate m_estate;
};

[[nodiscard]] Result<timetable::MadePlan> planned(const Story &story, const timetable::PlanOptions &options = {1, 60, 0},
                                                  const timetable::Timetable *previous = nullptr, QDate on = today);

} // namespace phaseout::test
