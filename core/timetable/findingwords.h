// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace phaseout::timetable {

/// The first \a most of \a names and how many more there are: "0046, 0052, 0397 and 5 others". Translated; harmless to show.
[[nodiscard]] QString someOf(const QStringList &names, qsizetype most = 5);

} // namespace phaseout::timetable
