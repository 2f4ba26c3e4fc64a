// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

namespace phaseout::formats {

struct CsvStyle {
    QChar delimiter = u',';
    bool hasMark = true;      ///< start with a UTF-8 byte order mark, without which spreadsheet programs guess the code page
    bool isGuarded = true;    ///< withFormulaGuard() on every cell
};

/// One row as CSV without a line end: cells quoted where they must be.
[[nodiscard]] QString csvLine(const QStringList &cells, const CsvStyle &style = {});

/// Rows as CSV in UTF-8 with CR LF (RFC 4180) to a device. Thread: one at a time.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = {}) : m_device(device), m_style(style) {}
    /// Fails with FileUnwritable.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    CsvStyle m_style;
    bool m_hasBegun = false;
};

} // namespace phaseout::formats
