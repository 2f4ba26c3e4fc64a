// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace phaseout {

enum class Severity {
    Note,    ///< worth knowing, nothing to do
    Warning, ///< accepted, but somebody should look
    Refused, ///< this row or value was left out; everything else went on
};

/// Where in a source something was found. A line or column of 0 means "not known".
struct Place {
    QString file;      ///< as the user named it
    qint64 line = 0;   ///< 1-based line or row
    qint64 column = 0; ///< 1-based column or field
    friend bool operator==(const Place &, const Place &) = default;
};

/// Bad or doubtful data: expected, many, and never a reason to lose the rest.
struct Finding {
    Severity severity = Severity::Warning;
    QString id;         ///< a stable slug, "table.cell.no-result"; documented in docs/findings.md
    QString subject;    ///< the value or thing in question, outside text: show as plain text only
    Place where;
    QString message;    ///< translated sentence
    QString suggestion; ///< translated, what to do; may be empty
    QString raw;        ///< the refused record as it stood in the source, for "export these rows"; may be empty
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A partial result together with what was wrong on the way.
template <class T>
struct Outcome {
    T value;
    std::vector<Finding> findings;
};

/// "note", "warning", "refused": for JSON.
[[nodiscard]] QString severitySlug(Severity severity);

} // namespace phaseout
