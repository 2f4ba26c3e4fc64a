// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace phaseout {
namespace {
QDateTime fromEnvironment()
{
    return QDateTime::fromString(qEnvironmentVariable("PHASEOUT_NOW"), Qt::ISODateWithMs);
}
} // namespace

bool SystemClock::isOverrideSound()
{
    return !qEnvironmentVariableIsSet("PHASEOUT_NOW") || fromEnvironment().isValid();
}

QDateTime SystemClock::now() const
{
    const QDateTime fixed = fromEnvironment();
    return fixed.isValid() ? fixed.toUTC() : QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    const QDateTime fixed = fromEnvironment();
    return fixed.isValid() ? fixed.date() : QDate::currentDate();
}

} // namespace phaseout
