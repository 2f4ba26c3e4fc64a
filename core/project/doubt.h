// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/observation.h"

#include <QString>

namespace phaseout {

/// Link::rule with what is doubted after a comma: "mac", "new,address", "site-ip-model,site", "serial,older".
[[nodiscard]] QString withDoubt(const QString &rule, Doubted doubted);
/// What withDoubt() put there; nothing for any other text.
[[nodiscard]] Doubted doubtIn(QStringView rule);
/// The rule that withDoubt() was given.
[[nodiscard]] QString ruleIn(const QString &rule);
[[nodiscard]] QString doubtedSlug(Doubted doubted); ///< "address", "site", "older"; empty for nothing

} // namespace phaseout
