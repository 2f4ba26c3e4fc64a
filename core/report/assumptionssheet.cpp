// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/constraintrows.h"
#include "core/report/sheets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {

// The rows of one table, the inputs of it named.
class Assumptions {
public:
    Assumptions(const Facts &facts, ReportBook &book, Sheet &sheet, Places &places)
        : m_facts(facts)
        , m_book(book)
        , m_sheet(sheet)
        , m_places(places)
        , m_table(sheet, u"assumptions"_s, 3,
                  {{u"no"_s, QCoreApplication::translate("phaseout::report", "No."), 6, true},
                   {u"what"_s, QCoreApplication::translate("phaseout::report", "Assumption"), 40},
                   {u"value"_s, QCoreApplication::translate("phaseout::report", "Value"), 18, true},
                   {u"unit"_s, QCoreApplication::translate("phaseout::report", "Unit"), 22},
                   {u"low"_s, QCoreApplication::translate("phaseout::report", "Low"), 12, true},
                   {u"high"_s, QCoreApplication::translate("phaseout::report", "High"), 12, true},
                   {u"use"_s, QCoreApplication::translate("phaseout::report", "Use"), 16},
                   {u"source"_s, QCoreApplication::translate("phaseout::report", "Source"), 62}})
    {
    }

    void write()
    {
        writeInputs();
        writeConfidence();
        writeRates();
        writeRange();
        writeConstraints(m_facts, [this](const QString &what, Cell value, const QString &unit, const QString &source) {
            fixed(what, std::move(value), unit, source);
        });
        m_table.finish(m_places, u"Assumptions"_s);
    }

private:
    void row(const QString &what, Cell value, const QString &unit, const QString &source, const QString &use)
    {
        m_table.put(u"no", count(++m_number));
        m_table.put(u"what", words(what, Look::Wrapped));
        m_table.put(u"value", std::move(value));
        m_table.put(u"unit", words(unit));
        m_table.put(u"use", words(use));
        m_table.put(u"source", words(source, Look::Wrapped));
        m_table.endRow();
    }

    // A live input: unlocked, called by \a name in formulas.
    void input(const QString &name, const QString &what, Value value, Shown shown, const QString &unit,
               const QString &source)
    {
        m_book.names.push_back({name, m_sheet.reference(m_table.nextRow(), m_table.column(u"value"))});
        row(what, {std::move(value), {}, Look::Input, shown, {}}, unit, source,
            QCoreApplication::translate("phaseout::report", "Live input"));
    }

    void fixed(const QString &what, Cell value, const QString &unit, const QString &source)
    {
        row(what, std::move(value), unit, source, QCoreApplication::translate("phaseout::report", "For information"));
    }

    void allow(Validation::Kind kind, double least, double most, const QString &title, const QString &message,
               int rows = 1)
    {
        const int column = m_table.column(u"value");
        const int first = m_table.nextRow();
        m_sheet.validations.push_back(
            {{first, column, first + rows - 1, column}, kind, {}, least, most, title, message});
    }

    void writeInputs();
    void writeConfidence();
    void writeRates();
    void writeRange();

    const Facts &m_facts;
    ReportBook &m_book;
    Sheet &m_sheet;
    Places &m_places;
    TableWriter m_table;
    int m_number = 0;
};

void Assumptions::writeInputs()
{
    const Inputs &in = m_facts.inputs;
    const auto optionalDay = [](QDate date) { return date.isValid() ? Value(date) : Value(); };
    const QString programme = QCoreApplication::translate("phaseout::report", "Programme");
    const QString house =
        QCoreApplication::translate("phaseout::report", "Phaseout’s default; agree it with the board");
    const QString dayMessage =
        QCoreApplication::translate("phaseout::report", "Type a date, or leave it empty when it is not known.");
    allow(Validation::Kind::Date, 0, 0, QCoreApplication::translate("phaseout::report", "Date"), dayMessage);
    input(u"AsOf"_s, QCoreApplication::translate("phaseout::report", "As-of date"), in.asOf, Shown::Date,
          QCoreApplication::translate("phaseout::report", "date"),
          QCoreApplication::translate("phaseout::report", "Chosen when the report was made"));
    allow(Validation::Kind::Number, 1, 12, QCoreApplication::translate("phaseout::report", "Month"),
          QCoreApplication::translate("phaseout::report", "A month’s number, 1 to 12."));
    input(u"FyStart"_s, QCoreApplication::translate("phaseout::report", "First month of the financial year"),
          double(in.financialYearStart), Shown::Count,
          QCoreApplication::translate("phaseout::report", "month, 1 to 12"), programme);
    m_book.names.push_back({u"PledgeDate"_s, m_sheet.reference(m_table.nextRow(), m_table.column(u"value"))});
    fixed(QCoreApplication::translate("phaseout::report", "Pledge made on"), day(in.pledge), QCoreApplication::translate("phaseout::report", "date"), programme);
    allow(Validation::Kind::Date, 0, 0, QCoreApplication::translate("phaseout::report", "Date"), dayMessage);
    input(u"TargetEnd"_s, QCoreApplication::translate("phaseout::report", "To be finished by"), optionalDay(in.target),
          Shown::Date, QCoreApplication::translate("phaseout::report", "date"), programme);
    allow(Validation::Kind::Number, 0, 3650, QCoreApplication::translate("phaseout::report", "Days"),
          QCoreApplication::translate("phaseout::report", "A number of days, 0 to 3,650."), 2);
    input(u"AmberDays"_s, QCoreApplication::translate("phaseout::report", "Amber when later than"),
          double(in.schedule.amberDays), Shown::Count,
          QCoreApplication::translate("phaseout::report", "days after the due date"), house);
    input(u"RedDays"_s, QCoreApplication::translate("phaseout::report", "Red when later than"), double(in.schedule.redDays),
          Shown::Count, QCoreApplication::translate("phaseout::report", "days after the due date"), house);
    allow(Validation::Kind::Number, 0, 10, QCoreApplication::translate("phaseout::report", "Share"),
          QCoreApplication::translate("phaseout::report", "A share such as 5%."), 10);
    const QString spi = QCoreApplication::translate("phaseout::report", "earned ÷ planned value");
    input(u"AmberSpi"_s, QCoreApplication::translate("phaseout::report", "Amber when the schedule performance is below"), in.schedule.amberSpi, Shown::Percent, spi, house);
    input(u"RedSpi"_s, QCoreApplication::translate("phaseout::report", "Red when the schedule performance is below"), in.schedule.redSpi, Shown::Percent, spi, house);
    input(u"RatedSpi"_s, QCoreApplication::translate("phaseout::report", "Schedule performance is rated once this much is planned"), in.schedule.ratedSpi, Shown::Percent,
          QCoreApplication::translate("phaseout::report", "of the whole value"), house);
    input(u"RedStores"_s, QCoreApplication::translate("phaseout::report", "Red when so many stores are Red or Overdue; Amber when any is"), in.schedule.redStores, Shown::Percent,
          QCoreApplication::translate("phaseout::report", "of the stores"), house);
    input(u"AmberCost"_s, QCoreApplication::translate("phaseout::report", "Amber when the cost exceeds the budget by"),
          in.amberCost, Shown::Percent, QCoreApplication::translate("phaseout::report", "of the budget"), house);
    input(u"RedCost"_s, QCoreApplication::translate("phaseout::report", "Red when the cost exceeds the budget by"),
          in.redCost, Shown::Percent, QCoreApplication::translate("phaseout::report", "of the budget"), house);
    input(u"AmberData"_s,
          QCoreApplication::translate("phaseout::report", "Amber when devices that wait to be identified or mapped exceed"),
          in.amberData, Shown::Percent, QCoreApplication::translate("phaseout::report", "of all devices"), house);
    input(u"RedData"_s,
          QCoreApplication::translate("phaseout::report", "Red when devices that wait to be identified or mapped exceed"), in.redData,
          Shown::Percent, QCoreApplication::translate("phaseout::report", "of all devices"), house);
    input(u"VatRate"_s, QCoreApplication::translate("phaseout::report", "VAT rate"), in.vatRate, Shown::Percent,
          QCoreApplication::translate("phaseout::report", "of net"),
          QCoreApplication::translate("phaseout::report", "Rates of the project"));
    input(u"VatRecoverable"_s, QCoreApplication::translate("phaseout::report", "Share of VAT that comes back"),
          in.vatRecoverable, Shown::Percent, QCoreApplication::translate("phaseout::report", "of VAT"),
          QCoreApplication::translate("phaseout::report", "Rates of the project; to be confirmed by the tax team"));
    allow(Validation::Kind::Number, 0, 1e12, QCoreApplication::translate("phaseout::report", "Amount"),
          QCoreApplication::translate("phaseout::report", "An amount of money, not negative."), 2);
    input(u"BudgetApproved"_s, QCoreApplication::translate("phaseout::report", "Budget approved"),
          in.budget ? Value(*in.budget) : Value(), Shown::Money, m_facts.currency().code(),
          in.isBudgetApproved ? programme
          : in.budget         ? QCoreApplication::translate("phaseout::report", "Sum of the budget periods; replace it by the approved sum")
                              : QCoreApplication::translate("phaseout::report", "Not given yet: type the approved sum"));
    input(u"ContingencyApproved"_s, QCoreApplication::translate("phaseout::report", "Contingency"),
          in.contingency, Shown::Money, m_facts.currency().code(),
          QCoreApplication::translate("phaseout::report",
                                      "Not approved: the rates’ share of the likely cost and of what comes on top; replace it by the approved sum"));
}

void Assumptions::writeConfidence()
{
    const int column = m_table.column(u"value");
    Validation list{
        {m_table.nextRow(), column, m_table.nextRow(), column},
        Validation::Kind::List,
        {},
        0,
        0,
        QCoreApplication::translate("phaseout::report", "Confidence"),
        QCoreApplication::translate("phaseout::report", "A judgement, signed by a person; nothing here sets it.")};
    for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green})
        list.list.append(ragText(rag));
    m_sheet.validations.push_back(list);
    const QString judgement =
        QCoreApplication::translate("phaseout::report", "A judgement of a named person, not computed");
    input(u"Confidence"_s, QCoreApplication::translate("phaseout::report", "Delivery confidence"), Value(), Shown::Text,
          QCoreApplication::translate("phaseout::report", "rating"), judgement);
    input(u"ConfidenceBy"_s, QCoreApplication::translate("phaseout::report", "Delivery confidence: given by"), Value(),
          Shown::Text, QCoreApplication::translate("phaseout::report", "name"), judgement);
    input(u"ConfidenceWhy"_s, QCoreApplication::translate("phaseout::report", "Delivery confidence: because"), Value(),
          Shown::Text, QCoreApplication::translate("phaseout::report", "reason"), judgement);
}

void Assumptions::writeRates()
{
    for (const cost::Rate &rate : m_facts.estate.rates.rates) {
        m_table.put(u"low", money(rate.amount.low));
        m_table.put(u"high", money(rate.amount.high));
        const QString source = rate.source.isEmpty()
                                   ? QCoreApplication::translate("phaseout::report", "The organisation’s own figure")
                                   : cellText(rate.source, 200);
        fixed(QCoreApplication::translate("phaseout::report", "Rate: %1").arg(cellText(rate.name, 80)),
              money(rate.amount.likely), cost::rateUnitWord(rate.unit), source);
    }
    if (m_facts.estate.rates.priceBase.isValid())
        fixed(QCoreApplication::translate("phaseout::report", "Prices are of"), day(m_facts.estate.rates.priceBase),
              QCoreApplication::translate("phaseout::report", "date"),
              QCoreApplication::translate("phaseout::report", "Rates of the project"));
}

void Assumptions::writeRange()
{
    m_table.put(u"low", money(m_facts.costRange.low));
    m_table.put(u"high", money(m_facts.costRange.high));
    fixed(QCoreApplication::translate("phaseout::report", "Cost at completion, all rates low, likely or high"), money(m_facts.costRange.likely),
          m_facts.currency().code(), QCoreApplication::translate("phaseout::report", "Rates of the project, and what is in scope at a store"));
}
} // namespace

Sheet assumptionsSheet(const Facts &facts, ReportBook &book, Places &places)
{
    Sheet sheet = startSheet(
        u"Assumptions"_s, Group::Inputs, QCoreApplication::translate("phaseout::report", "Assumptions"),
        QCoreApplication::translate("phaseout::report", "What the figures rest on. Blue cells may be typed into and "
                                                        "every sheet follows; the rest is changed in Phaseout."));
    Assumptions(facts, book, sheet, places).write();
    sheet.frozenRows = 4;
    sheet.repeatedFirst = sheet.repeatedLast = 3;
    constexpr size_t mostOnAPage = 75; // rows that can still be read
    sheet.isOnePage = sheet.rows.size() <= mostOnAPage;
    return sheet;
}

} // namespace phaseout::report
