// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"
#include "ui/widgets/symbols.h"

#include <QStringList>
#include <QVariant>
#include <functional>
#include <span>

namespace phaseout::ui {

/// A piece of evidence in words: "Address prefix", "Web page or service".
[[nodiscard]] QString layerWord(Layer layer);

/// How sure a verdict is, as the tables draw it.
[[nodiscard]] Disc discOf(Verdict verdict);

/// The headings of a table of evidence: what, read, says, weight, source.
[[nodiscard]] QStringList evidenceHeaders();

/// The cell of a table of \a evidence, for CellsModel; \a sayWord turns what a piece speaks for (a slug or a code) into
/// words for people. Outside text comes out harmless.
[[nodiscard]] QVariant evidenceCell(std::span<const Evidence> evidence, int row, int column, int role,
                                    const std::function<QString(const QString &)> &sayWord);

} // namespace phaseout::ui
