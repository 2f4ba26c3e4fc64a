// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvreader.h"
#include "core/formats/odsbook.h"
#include "core/formats/xlsxbook.h"

namespace phaseout::formats {

/// A file of tables, CSV or workbook, so that whoever reads rows need not care which.
class TableFile {
public:
    struct Sheet {
        QString name; ///< empty for CSV
        bool isHidden = false;
    };
    /// Looks at the first bytes of \a device (at its start; must outlive the file) and opens it. Old .xls, .xlsb and
    /// password-protected workbooks fail with Unsupported and the reason; else as XlsxBook, OdsBook and CsvReader.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> open(QIODevice &device);
    [[nodiscard]] bool isWorkbook() const noexcept { return m_book != nullptr || m_ods != nullptr; }
    /// True for a workbook whose day numbers count from 1904, where no style says that they are dates.
    [[nodiscard]] bool is1904() const;
    /// At least one for CSV; a workbook's sheets in its order.
    [[nodiscard]] const std::vector<Sheet> &sheets() const noexcept { return m_sheets; }
    /// The rows of that sheet from the start; the earlier source becomes invalid. \a delimiter is for CSV.
    /// Fails with FileUnreadable when the device cannot go back to its start.
    [[nodiscard]] Result<TableSource *> rows(size_t sheet = 0, std::optional<QChar> delimiter = {});
    /// Delimiter, why, and encoding slug of a CSV file whose rows were asked for; empty for a workbook.
    [[nodiscard]] CsvForm csvForm() const;
    [[nodiscard]] QString encoding() const;

private:
    explicit TableFile(QIODevice &device) : m_device(device) {}
    QIODevice &m_device;
    std::unique_ptr<XlsxBook> m_book;
    std::unique_ptr<OdsBook> m_ods;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<TableSource> m_rows;
    CsvReader *m_csv = nullptr; // m_rows, when it is one
};

/// True when \a head begins as a workbook of any kind does (zip or OLE): no text.
[[nodiscard]] bool isWorkbookHead(QByteArrayView head);

} // namespace phaseout::formats
