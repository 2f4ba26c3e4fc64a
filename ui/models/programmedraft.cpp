// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programmedraft.h"

#include "core/base/text.h"
#include "ui/models/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::ProgrammeDraft", text); }

Currency currencyOf(const ProgrammeDraft &draft) { return Currency::parse(draft.currency).value_or(Currency::pounds()); }

QString dateProblem(const QString &typed)
{
    if (typed.trimmed().isEmpty() || parseDay(typed).isValid())
        return {};
    return words(QT_TRANSLATE_NOOP("phaseout::ui::ProgrammeDraft", "This is no date. Write it like 30 Sep 2027."));
}

QString budgetProblem(const ProgrammeDraft &draft)
{
    if (draft.budget.trimmed().isEmpty())
        return {};
    const auto budget = Money::parse(draft.budget, currencyOf(draft));
    if (!budget)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::ProgrammeDraft", "This is no amount of money. Write it like 1,250,000."));
    return budget->minor() < 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui::ProgrammeDraft", "A budget is not below nothing.")) : QString();
}
} // namespace

ProgrammeDraft ProgrammeDraft::of(const Programme &programme)
{
    return {programme.name,
            programme.organisation,
            programme.pledge,
            dayText(programme.pledgeDate),
            dayText(programme.targetDate),
            programme.currency.code(),
            programme.budgetApproved ? programme.budgetApproved->shown() : QString(),
            programme.preparedBy,
            programme.reviewedBy,
            programme.financialYearStart};
}

ProgrammeProblems problemsOf(const ProgrammeDraft &draft)
{
    ProgrammeProblems problems;
    if (text::tidy(draft.name).isEmpty())
        problems.name = words(QT_TRANSLATE_NOOP("phaseout::ui::ProgrammeDraft", "Give the programme a name."));
    problems.pledgeDate = dateProblem(draft.pledgeDate);
    problems.targetDate = dateProblem(draft.targetDate);
    problems.budget = budgetProblem(draft);
    const QDate pledge = parseDay(draft.pledgeDate);
    const QDate target = parseDay(draft.targetDate);
    if (pledge.isValid() && target.isValid() && target < pledge)
        problems.targetDate = words(QT_TRANSLATE_NOOP("phaseout::ui::ProgrammeDraft", "This is before the pledge."));
    return problems;
}

Programme programmeOf(const ProgrammeDraft &draft)
{
    Programme programme;
    programme.name = text::tidy(draft.name);
    programme.organisation = text::tidy(draft.organisation);
    programme.currency = currencyOf(draft);
    programme.pledge = text::tidy(draft.pledge);
    programme.pledgeDate = parseDay(draft.pledgeDate);
    programme.targetDate = parseDay(draft.targetDate);
    programme.financialYearStart = draft.financialYearStart;
    if (!draft.budget.trimmed().isEmpty())
        if (const auto budget = Money::parse(draft.budget, programme.currency))
            programme.budgetApproved = *budget;
    programme.preparedBy = text::tidy(draft.preparedBy);
    programme.reviewedBy = text::tidy(draft.reviewedBy);
    return programme;
}

} // namespace phaseout::ui
