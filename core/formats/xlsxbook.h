// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/tablesource.h"
#include "core/formats/xlsxmerges.h"
#include "core/formats/xlsxstyles.h"

#include <map>

namespace phaseout::formats {

/// An .xlsx or .xlsm workbook as data: sheets of rows, cached results of formulas, dates as ISO texts, numbers without
/// exponent, and the value of joined cells in all of them. Macros, links and everything else in it are never touched. Bounded by UnpackLimits and by
/// mostSharedText. Source of the layout: ECMA-376 part 1, chapter 18.
class XlsxBook {
public:
    struct Sheet {
        QString name;
        QString part;
        bool isHidden = false;
    };
    static constexpr qsizetype mostSharedText = qsizetype(128) << 20; ///< characters of shared texts together
    static constexpr qsizetype mostSharedTexts = 4'000'000;
    static constexpr size_t mostSheets = 1000;

    /// Reads what is common to all sheets. \a device (random access) must outlive the book. Fails with FormatInvalid,
    /// LimitExceeded, or Unsupported (.xlsb, password).
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> open(QIODevice &device, UnpackLimits limits = {});
    [[nodiscard]] const std::vector<Sheet> &sheets() const noexcept { return m_sheets; }
    /// The rows of the sheet at \a index. One at a time; must not outlive the book.
    [[nodiscard]] Result<std::unique_ptr<TableSource>> rows(size_t index, const TableLimits &limits = {});

    [[nodiscard]] QString sharedText(QStringView index) const;
    [[nodiscard]] QString numberText(QStringView value, int style) const { return m_styles.text(value, style, m_is1904); }
    [[nodiscard]] bool is1904() const noexcept { return m_is1904; } ///< its day numbers count from 1 January 1904
    [[nodiscard]] qint64 position() const { return m_device.pos(); }

private:
    XlsxBook(QIODevice &device, std::unique_ptr<ZipArchive> archive) : m_device(device), m_archive(std::move(archive)) {}
    Result<void> readCommonParts();
    Result<QHash<QString, QString>> relations(const QString &part, QHash<QString, QString> *byType);
    Result<void> readWorkbook(const QString &part, const QHash<QString, QString> &targets);
    Result<void> readSharedTexts(const QString &part);
    Result<std::unique_ptr<XlsxPart>> openPart(const QString &name);
    QIODevice &m_device;
    std::unique_ptr<ZipArchive> m_archive;
    std::vector<Sheet> m_sheets;
    QStringList m_sharedTexts;
    std::map<size_t, XlsxMerges> m_merges; ///< of the sheets asked for
    XlsxStyles m_styles;
    bool m_is1904 = false;
};

/// Takes the escapes "_x000D_" of spreadsheet texts back to characters.
[[nodiscard]] QString xlsxUnescaped(const QString &text);

} // namespace phaseout::formats
