// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/devices.h"
#include "core/sample/stream.h"

namespace phaseout::sample {

/// The <port> elements of one host in an nmap file: what the device says on its ports when \a isQuiet is false, and
/// only names guessed from port numbers when it is true.
[[nodiscard]] QByteArray portElements(const Item &item, bool isQuiet, Random &random);

/// "a & b" as it must stand inside an attribute or element; line ends as character references.
[[nodiscard]] QByteArray xmlText(const QString &text);

} // namespace phaseout::sample
