// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/formulaguard.h"

namespace phaseout::formats {
namespace {
bool isDangerous(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xFF1D: // full-width =
    case 0xFF0B: // full-width +
    case 0xFF0D: // full-width -
    case 0xFF20: // full-width @
    case 0x2212: // minus sign
        return true;
    default:
        return false;
    }
}

bool isNegativeNumber(QStringView text)
{
    if (text.size() < 2 || text.front() != u'-')
        return false;
    bool hasDigit = false;
    int points = 0;
    for (const QChar c : text.sliced(1)) {
        if (c >= u'0' && c <= u'9')
            hasDigit = true;
        else if (c == u'.')
            ++points;
        else if (c != u',')
            return false;
    }
    return hasDigit && points <= 1;
}

// Spaces and apostrophes first, then a dangerous character.
bool leadsToFormula(QStringView text)
{
    for (const QChar c : text) {
        if (isDangerous(c))
            return true;
        if (c != u'\'' && !c.isSpace())
            return false;
    }
    return false;
}
} // namespace

QString withFormulaGuard(const QString &text)
{
    if (!leadsToFormula(text) || isNegativeNumber(text))
        return text;
    return u'\'' + text;
}

QString withoutFormulaGuard(const QString &text)
{
    if (!text.startsWith(u'\'') || !leadsToFormula(QStringView(text).sliced(1)))
        return text;
    const QString bare = text.sliced(1);
    // A negative number is never guarded, so this apostrophe is the text's own.
    return isNegativeNumber(bare) ? text : bare;
}

} // namespace phaseout::formats
