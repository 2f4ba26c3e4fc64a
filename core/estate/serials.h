// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace phaseout {

/// Whether \a serial looks like what people write where they know none, so that many devices share it: words without a figure,
/// "Box 12", all one character, figures that count up, behind letters too ("SN12345"), or under four characters.
[[nodiscard]] bool isPlaceholder(QStringView serial);

} // namespace phaseout
