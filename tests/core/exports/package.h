// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/book.h"

#include <QMap>

namespace phaseout::test {

/// The parts of a workbook's package, by name; empty when it cannot be opened.
[[nodiscard]] QMap<QString, QByteArray> partsOf(const QString &path);
/// The texts of every element of that local name in \a xml.
[[nodiscard]] QStringList textsOf(const QByteArray &xml, QStringView element);
/// The values of that attribute in \a xml, wherever it stands.
[[nodiscard]] QStringList attributesOf(const QByteArray &xml, QStringView attribute);

} // namespace phaseout::test
