// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablesource.h"
#include "core/formats/xlsxpart.h"

namespace phaseout::formats {

/// An OpenDocument spreadsheet (.ods) as data: sheets of rows, stored results of formulas, dates as ISO texts, and the value of
/// joined cells in all of them. Macros, links and remarks are never touched. Bounded by UnpackLimits, for each pass over the
/// file. Source of the layout: OASIS OpenDocument 1.3, part 3, chapter 9.
class OdsBook {
public:
    struct Sheet {
        QString name;
        bool isHidden = false;
    };
    static constexpr size_t mostSheets = 1000;
    static constexpr qint64 mostRows = 1'048'576; ///< of one sheet, as its programs have them

    /// Reads the names of the sheets. \a device (random access) must outlive the book. Fails with FormatInvalid, LimitExceeded,
    /// or Unsupported (a password, another kind of document).
    [[nodiscard]] static Result<std::unique_ptr<OdsBook>> open(QIODevice &device, UnpackLimits limits = {});
    [[nodiscard]] const std::vector<Sheet> &sheets() const noexcept { return m_sheets; }
    /// The rows of the sheet at \a index. One at a time; must not outlive the book.
    [[nodiscard]] Result<std::unique_ptr<TableSource>> rows(size_t index, const TableLimits &limits = {});
    [[nodiscard]] qint64 position() const { return m_device.pos(); }
    /// True when the archive is an OpenDocument of any kind.
    [[nodiscard]] static bool isOpenDocument(const ZipArchive &archive);

private:
    OdsBook(QIODevice &device, UnpackLimits limits) : m_device(device), m_limits(limits) {}
    Result<std::unique_ptr<XlsxPart>> openPart(const QString &name);
    Result<void> checkKind();
    Result<void> readSheets();
    QIODevice &m_device;
    UnpackLimits m_limits;
    std::unique_ptr<ZipArchive> m_archive; // opened anew for each pass, so that none counts against another's limits
    std::vector<Sheet> m_sheets;
};

} // namespace phaseout::formats
