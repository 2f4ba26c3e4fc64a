// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/startstate.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::ui::StartPage", text); }

QString dateProblem(const QString &typed)
{
    if (typed.trimmed().isEmpty() || dayOf(typed))
        return {};
    return words(QT_TRANSLATE_NOOP("phaseout::ui::StartPage", "This is no date. Write it like 30 Sep 2027."));
}
} // namespace

std::optional<QDate> dayOf(const QString &typed)
{
    const QString text = typed.simplified();
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale::c()}) // c: "Sep", where British English has "Sept"
        for (const QString &form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s, u"yyyy-M-d"_s})
            if (const QDate date = locale.toDate(text, form); date.isValid() && date.year() >= 1970 && date.year() < 2200)
                return date;
    static const QRegularExpression shortYear(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2})$"_s);
    if (const auto match = shortYear.match(text); match.hasMatch())
        if (const QDate date(2000 + match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()); date.isValid())
            return date;
    return std::nullopt;
}

ProgrammeProblems problemsOf(const ProgrammeText &text)
{
    ProgrammeProblems problems;
    if (text::tidy(text.name).isEmpty())
        problems.name = words(QT_TRANSLATE_NOOP("phaseout::ui::StartPage", "Give the programme a name."));
    problems.pledgeDate = dateProblem(text.pledgeDate);
    problems.targetDate = dateProblem(text.targetDate);
    const auto pledge = dayOf(text.pledgeDate);
    const auto target = dayOf(text.targetDate);
    if (pledge && target && *target < *pledge)
        problems.targetDate = words(QT_TRANSLATE_NOOP("phaseout::ui::StartPage", "This is before the pledge."));
    return problems;
}

Programme programmeOf(const ProgrammeText &text)
{
    Programme programme;
    programme.name = text::tidy(text.name);
    programme.organisation = text::tidy(text.organisation);
    programme.pledgeDate = dayOf(text.pledgeDate).value_or(QDate());
    programme.targetDate = dayOf(text.targetDate).value_or(QDate());
    programme.currency = Currency::parse(text.currency).value_or(Currency::pounds());
    return programme;
}

QString fileNameFor(const Programme &programme)
{
    static const QRegularExpression risky(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString name = programme.name;
    name.replace(risky, u" "_s);
    name = name.simplified().left(80);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return QString((name.isEmpty() ? u"Programme"_s : name) + u".phaseout"_s);
}

} // namespace phaseout::ui
