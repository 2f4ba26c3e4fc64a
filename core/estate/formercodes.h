// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/store.h"

#include <QStringList>

namespace phaseout {

/// The codes that \a store had before it was renumbered, the oldest first; none of them is the one that it has.
[[nodiscard]] inline QStringList formerCodes(const Store &store) { return store.formerCode.split(u'\n', Qt::SkipEmptyParts); }

/// Store::formerCode for \a codes.
[[nodiscard]] inline QString formerCodeText(const QStringList &codes) { return codes.join(u'\n'); }

} // namespace phaseout
