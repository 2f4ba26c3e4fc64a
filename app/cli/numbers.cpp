// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {

Result<std::int64_t> wholeNumber(const Invocation &call, const QString &name, std::int64_t fallback, std::int64_t least, std::int64_t most)
{
    if (!call.isSet(name))
        return fallback;
    bool isNumber = false;
    const std::int64_t number = call.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(ErrorCode::ValueInvalid, QString(u"--"_s + name + u' ' + call.value(name)),
                       QCoreApplication::translate("phaseout::cli", "a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

Result<QDate> dayOf(const Invocation &call, const QString &name, QDate fallback)
{
    if (!call.isSet(name))
        return fallback;
    const QDate day = QDate::fromString(call.value(name), Qt::ISODate);
    if (!day.isValid())
        return failure(dayIsNone(call.value(name)));
    return day;
}

Error dayIsNone(const QString &text)
{
    return {ErrorCode::ValueInvalid, text, QCoreApplication::translate("phaseout::cli", "a day is written year, month, day, as in 2026-11-18")};
}

} // namespace phaseout::cli
