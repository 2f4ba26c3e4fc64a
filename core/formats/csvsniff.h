// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace phaseout::formats {

/// What the first part of a CSV file says about its form.
struct CsvForm {
    QChar delimiter = u',';
    qsizetype start = 0;  ///< where the rows begin: after "sep=;" and "#TYPE …"
    qint64 startLine = 1; ///< the line that start is on
    QString evidence;     ///< translated, why this delimiter
    int perLine = 0;      ///< how often it stands, outside quotes, on most of the first lines; 0 when that is not known
};

/// Finds the form of a file whose first part is \a head: "sep=" decides; else that one of , ; TAB | which stands equally
/// often, outside quotes, on the most lines. Whatever it says, a \a chosen delimiter is the one.
[[nodiscard]] CsvForm sniffCsv(QStringView head, std::optional<QChar> chosen = {});

} // namespace phaseout::formats
