// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/ingest/columngroups.h"
#include "core/ingest/columnguess.h"

namespace phaseout::ingest {

/// A date column of a preview.
struct PreviewDate {
    QString header;
    DateColumn::State state = DateColumn::State::NotNeeded;
    DateOrder order = DateOrder::Undecided; ///< the mapping's, else by the values
    qint64 decidingRow = 0;  ///< the row whose value can only be one way; 0 when none is
    QString decidingText;
    QString example;         ///< when undecidable: a value that could be both, and how
    QDate asDayFirst;
    QDate asMonthFirst;
    QDate asYearFirst;       ///< invalid where the year cannot come first
};

/// What a person sees of a table before importing it.
struct TablePreview {
    QString fileName;
    ColumnMapping mapping;              ///< the one given, or the guess
    std::vector<Confidence> confidence; ///< of each mapped column; Certain for those of a mapping given
    bool isGuess = true;
    bool fingerprintMatches = false;    ///< the mapping given was made for a file with this header
    QStringList missing;                ///< words for what must still be mapped; empty when it can be read
    QStringList credentials;            ///< columns that will be dropped
    QStringList sheets;                 ///< of a workbook
    QStringList headers;                ///< names of the columns
    std::vector<QStringList> rows;      ///< the first 20 after the header, credentials left out
    qint64 headerRow = 0;
    QString encoding;                   ///< "utf-8"; empty for a workbook
    TableOrigin origin = TableOrigin::List; ///< the mapping's, else guessOrigin()
    QString delimiter;                  ///< empty for a workbook
    QString delimiterEvidence;          ///< translated
    std::vector<PreviewDate> dates;     ///< by the whole file
    std::optional<ColumnGroups> groups; ///< columns that may be filled in once for several rows, by the whole file
    qint64 rowCount = 0;                ///< rows after the header, of this table alone where others stand in its sheet

    /// For scripts; keys in docs/formats/column-mapping.md.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Looks at the table in the file at \a path under \a mapping, or under the best guess when it is null; \a today is for
/// years of two figures. Of a workbook only the sheet named \a sheet, or when that is empty the one that fits best. Reads the
/// file once through for the dates. Fails as formats::openInput(), formats::TableFile and ColumnMapping::check(), with
/// FormatInvalid when no row has the mapping's columns, or Cancelled. \a encoding is that of a text for which \a mapping says none; the
/// guess says it then.
[[nodiscard]] Result<TablePreview> previewTable(const QString &path, const ColumnMapping *mapping, QDate today, const JobContext &context,
                                                const QString &sheet = {}, const QString &encoding = {});

} // namespace phaseout::ingest
