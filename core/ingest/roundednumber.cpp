// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/roundednumber.h"

#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

bool isRoundedNumber(QStringView text)
{
    static const QRegularExpression rounded(u"^\\d(?:[.,]\\d+)?E\\+\\d{1,3}$"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'+') && rounded.match(text.trimmed().toString()).hasMatch();
}

bool tellRounded(Reporter &reporter, Spot spot, const QString &text)
{
    if (!isRoundedNumber(text))
        return false;
    reporter.warn(u"table.value.rounded"_s, spot, text, Words::tr("A spreadsheet has turned a long number into a rounded one; it was left out."),
                  Words::tr("Take it from the original; save as XLSX with the column as text."));
    return true;
}

} // namespace phaseout::ingest
