// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/week.h"

namespace phaseout {

Result<Week> Week::parse(QStringView text)
{
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid() || date.dayOfWeek() != Qt::Monday)
        return failure(ErrorCode::ValueInvalid, text.toString());
    return Week(date);
}

} // namespace phaseout
