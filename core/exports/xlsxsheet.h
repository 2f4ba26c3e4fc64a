// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/exports/xlsxformats.h"

#include <QHash>

namespace phaseout::exports {

/// The first error of many calls of the library.
class LxwOutcome {
public:
    void operator()(lxw_error error)
    {
        if (m_first == LXW_NO_ERROR)
            m_first = error;
    }
    [[nodiscard]] lxw_error error() const { return m_first; }

private:
    lxw_error m_first = LXW_NO_ERROR;
};

/// Whether a document may hold \a date as a number: the format's days begin in 1900, and its first two months count a
/// day that never was.
[[nodiscard]] bool hasSerial(QDate date);
[[nodiscard]] double serialOf(QDate date);

/// Writes one sheet's cells; false when cancelled.
class XlsxSheetWriter {
public:
    XlsxSheetWriter(lxw_workbook *book, lxw_worksheet *out, const report::Sheet &sheet, XlsxFormats &formats,
                    LxwOutcome &outcome)
        : m_book(book)
        , m_out(out)
        , m_sheet(sheet)
        , m_formats(formats)
        , m_outcome(outcome)
    {
    }
    [[nodiscard]] bool writeCells(const JobContext &context);
    /// How many cells writeCells() has written.
    [[nodiscard]] qint64 cellCount() const { return m_cells; }
    void writeTables();
    void writeRules();
    void writeValidations();
    void writeCharts();
    void setUpPage(const QString &footer);

private:
    void writeCell(lxw_row_t row, lxw_col_t column, const report::Cell &cell);
    void writeFormula(lxw_row_t row, lxw_col_t column, const report::Cell &cell, lxw_format *format);
    void writeChart(const report::Chart &chart);
    void addSeries(lxw_chart *out, const report::Chart &chart);
    void setColumns();

    lxw_workbook *m_book;
    lxw_worksheet *m_out;
    const report::Sheet &m_sheet;
    XlsxFormats &m_formats;
    LxwOutcome &m_outcome;
    qint64 m_cells = 0;
};

} // namespace phaseout::exports
