// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sheets.h"

namespace phaseout::report {

/// The summary's tables, one below the other, in four columns: what, how much, a share or date beside it, what it
/// means.
class Summary {
public:
    static constexpr int firstRow = 5;

    Summary(const Facts &facts, const Places &places, Sheet &sheet)
        : m_facts(facts)
        , m_places(places)
        , m_sheet(sheet)
    {
    }
    void write()
    {
        writeCounts();
        writeMakers();
        writeMoney();
        writeRatings();
        writeStores();
        writeAsked();
        writeSentence();
    }

    [[nodiscard]] int nextRow() const { return m_row; }

private:
    struct Made {
        int row;
        [[nodiscard]] QString value() const { return cellName(row, 1); }
        [[nodiscard]] QString beside() const { return cellName(row, 2); }
    };

    void section(const QString &title, const QString &value, const QString &beside, const QString &meaning,
                 Look valueLook = Look::HeaderRight)
    {
        m_row += m_row == firstRow ? 0 : 1;
        m_sheet.put(m_row, 0, words(title, Look::Header));
        m_sheet.put(m_row, 1, words(value, valueLook));
        m_sheet.put(m_row, 2, words(beside, Look::HeaderRight));
        m_sheet.put(m_row, 3, words(meaning, Look::Header));
        ++m_row;
    }
    Made line(const QString &what, Cell value, Cell beside, const QString &meaning)
    {
        m_sheet.put(m_row, 0, words(what, Look::Wrapped));
        m_sheet.put(m_row, 1, value.formula.isEmpty() && value.value == Value() ? words(QString()) : std::move(value));
        m_sheet.put(m_row, 2, beside.formula.isEmpty() ? words(QString()) : std::move(beside));
        m_sheet.put(m_row, 3, words(meaning, Look::Note));
        return {m_row++};
    }
    [[nodiscard]] Cell live(const QString &pattern, Value result, Shown shown, Look look = Look::Strong) const
    {
        return formula(m_places.fill(pattern), std::move(result), shown, look);
    }
    [[nodiscard]] static Cell typed(int number) { return count(number, Look::Strong); }
    /// \a part of \a whole as a formula, 0 when the whole is.
    [[nodiscard]] static Cell share(const Made &part, const Made &whole, double partValue, double wholeValue);

    // A line whose share is of everything in scope.
    Made partOfScope(const QString &what, Cell value, int number, const QString &meaning)
    {
        const Made made = line(what, std::move(value), Cell(), meaning);
        m_sheet.put(made.row, 2, share(made, m_scope, number, m_facts.totals.inScope));
        return made;
    }

    /// What the devices that wait to be identified are to the figures.
    [[nodiscard]] QString identifyWords() const;
    void writeScope();
    void writeCounts();
    void writeMakers();
    void writeCost();
    void writeEarned();
    void writeMoney();
    void writeRatings();
    void rateSchedule();
    void rateCost();
    void askAboutBudgets();
    void rateDays();
    void rateValue();
    void rateStores();
    void rateMusts();
    void showLatestStore();
    void ratedLine(const QString &what, const QString &rating, Rag rag, const QString &measure, const Value &value, Shown shown, Cell by);
    void writeDates();
    void ratePledge();
    void writeStores();
    void writeAsked();
    void writeSentence();
    void ask(const QString &what, int number, const QString &why);
    void askAboutSchedule();
    void askAboutDeadlines();
    void askForMoney();

    const Facts &m_facts;
    const Places &m_places;
    Sheet &m_sheet;
    int m_row = firstRow;
    Made m_planned{0}, m_earned{0}, m_toPay{0}, m_scope{0}, m_reported{0}, m_verified{0}, m_made{0}, m_new{0}, m_devices{0}, m_waiting{0}, m_cost{0}, m_extra{0}, m_once{0}, m_outside{0};
};

} // namespace phaseout::report
