// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rag.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
struct Row {
    Rag rag;
    char16_t symbol;
    Tint tint;
    const char *word;
    const char *meaning;
};
constexpr Row rows[] = {
    {Rag::Red, u'●', Tint::Red, QT_TRANSLATE_NOOP("phaseout::report", "Red"),
     QT_TRANSLATE_NOOP("phaseout::report", "Beyond the red threshold on the Assumptions sheet, against the target or the baseline, whichever is earlier; or after a deadline that must be kept")},
    {Rag::Amber, u'▲', Tint::Amber, QT_TRANSLATE_NOOP("phaseout::report", "Amber"),
     QT_TRANSLATE_NOOP("phaseout::report", "Beyond the amber threshold, or finished after the target date at all")},
    {Rag::Green, u'■', Tint::Green, QT_TRANSLATE_NOOP("phaseout::report", "Green"),
     QT_TRANSLATE_NOOP("phaseout::report", "Within both thresholds, and not after the target date")},
    {Rag::Complete, u'✓', Tint::Complete, QT_TRANSLATE_NOOP("phaseout::report", "Complete"),
     QT_TRANSLATE_NOOP("phaseout::report", "Everything in scope is reported removed")},
    {Rag::Overdue, u'●', Tint::Red, QT_TRANSLATE_NOOP("phaseout::report", "Overdue"),
     QT_TRANSLATE_NOOP("phaseout::report", "The day of its visit has passed, and the work is not reported")},
    {Rag::Unplanned, u'●', Tint::Red, QT_TRANSLATE_NOOP("phaseout::report", "No visit planned"),
     QT_TRANSLATE_NOOP("phaseout::report", "There is work, and the plan has no visit for it")},
    {Rag::NotRated, u'○', Tint::Muted, QT_TRANSLATE_NOOP("phaseout::report", "Not rated"),
     QT_TRANSLATE_NOOP("phaseout::report", "There is no target, no baseline or no plan to compare with")},
};
const Row &rowOf(Rag rag)
{
    return *std::find_if(std::begin(rows), std::end(rows), [rag](const Row &row) { return row.rag == rag; });
}
QString symbolWord(char16_t symbol, const QString &word)
{
    return QChar(symbol) + u" "_s + word;
}
} // namespace

QString ragText(Rag rag)
{
    return symbolWord(rowOf(rag).symbol, QCoreApplication::translate("phaseout::report", rowOf(rag).word));
}
QString ragQuoted(Rag rag)
{
    return quoted(ragText(rag));
}
QString ragMeaning(Rag rag)
{
    return QCoreApplication::translate("phaseout::report", rowOf(rag).meaning);
}

QString ragFormula(const QString &value, const QString &amber, const QString &red, const QString &beyond)
{
    const QString isAmber = beyond.isEmpty() ? QString(value + u'>' + amber) : u"OR(%1>%2,%3)"_s.arg(value, amber, beyond);
    return u"IF(%1>%2,%3,IF(%4,%5,%6))"_s.arg(value, red, ragQuoted(Rag::Red), isAmber, ragQuoted(Rag::Amber), ragQuoted(Rag::Green));
}

void addRagRules(Sheet &sheet, const Area &area)
{
    QString known;
    for (const Row &row : rows) {
        if (!known.contains(row.symbol))
            sheet.rules.push_back({area, QString(QChar(row.symbol)), row.tint});
        known += row.symbol;
    }
}

QString passText()
{
    return symbolWord(u'✓', QCoreApplication::translate("phaseout::report", "Pass"));
}
QString failText()
{
    return symbolWord(u'✗', QCoreApplication::translate("phaseout::report", "Fail"));
}

} // namespace phaseout::report
