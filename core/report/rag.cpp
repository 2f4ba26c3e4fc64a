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
     QT_TRANSLATE_NOOP("phaseout::report", "Beyond the red threshold on the Assumptions sheet")},
    {Rag::Amber, u'▲', Tint::Amber, QT_TRANSLATE_NOOP("phaseout::report", "Amber"),
     QT_TRANSLATE_NOOP("phaseout::report", "Beyond the amber threshold on the Assumptions sheet")},
    {Rag::Green, u'■', Tint::Green, QT_TRANSLATE_NOOP("phaseout::report", "Green"),
     QT_TRANSLATE_NOOP("phaseout::report", "Within both thresholds")},
    {Rag::Complete, u'✓', Tint::Complete, QT_TRANSLATE_NOOP("phaseout::report", "Complete"),
     QT_TRANSLATE_NOOP("phaseout::report", "Everything in scope is reported removed")},
    {Rag::NotStarted, u'○', Tint::Muted, QT_TRANSLATE_NOOP("phaseout::report", "Not started"),
     QT_TRANSLATE_NOOP("phaseout::report", "No visit is planned and no date has passed")},
    {Rag::NotRated, u'○', Tint::Muted, QT_TRANSLATE_NOOP("phaseout::report", "Not rated"),
     QT_TRANSLATE_NOOP("phaseout::report", "There is nothing yet to compare with")},
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

Rag ragOf(double value, double amber, double red)
{
    if (value > red)
        return Rag::Red;
    return value > amber ? Rag::Amber : Rag::Green;
}

QString ragFormula(const QString &value, const QString &amber, const QString &red)
{
    return u"IF(%1>%2,%3,IF(%1>%4,%5,%6))"_s.arg(value, red, ragQuoted(Rag::Red), amber, ragQuoted(Rag::Amber),
                                                 ragQuoted(Rag::Green));
}

void addRagRules(Sheet &sheet, const Area &area)
{
    for (const Row &row : rows)
        if (row.rag != Rag::NotRated)
            sheet.rules.push_back({area, QString(QChar(row.symbol)), row.tint});
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
