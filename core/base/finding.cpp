// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QString severitySlug(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace phaseout
