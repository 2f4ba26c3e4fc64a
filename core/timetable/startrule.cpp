// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/startrule.h"

namespace phaseout::timetable {
namespace {
constexpr const char *slugs[] = {"begin", "lead", "after-lock", "pinned", "locked", "ordered", "kept"};
}

QString startRuleSlug(StartRule rule) { return QString::fromLatin1(slugs[static_cast<int>(rule)]); }

StartRule startRuleFromSlug(QStringView slug)
{
    for (int i = 0; i < static_cast<int>(std::size(slugs)); ++i)
        if (slug == QLatin1StringView(slugs[i]))
            return static_cast<StartRule>(i);
    return StartRule::Begin;
}

} // namespace phaseout::timetable
