// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace phaseout::cli {

/// The whole number that option \a name says, or \a fallback where it is not there. Fails with ValueInvalid, naming the option,
/// on anything but a number from \a least to \a most.
[[nodiscard]] Result<std::int64_t> wholeNumber(const Invocation &call, const QString &name, std::int64_t fallback, std::int64_t least,
                                               std::int64_t most);

/// The day that option \a name says, or \a fallback where it is not there. Fails with ValueInvalid, saying how a day is written.
[[nodiscard]] Result<QDate> dayOf(const Invocation &call, const QString &name, QDate fallback = {});
/// That \a text is no day, and how one is written.
[[nodiscard]] Error dayIsNone(const QString &text);

} // namespace phaseout::cli
