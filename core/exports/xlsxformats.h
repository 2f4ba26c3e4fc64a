// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/book.h"

#include <map>
#include <xlsxwriter.h>

namespace phaseout::exports {

/// Colours of the workbook, 0xRRGGBB.
namespace colours {
inline constexpr lxw_color_t petrol = 0x0B6478;
inline constexpr lxw_color_t text = 0x22292D;
inline constexpr lxw_color_t quiet = 0x5F6B70;
inline constexpr lxw_color_t hairline = 0xD3DBDE;
inline constexpr lxw_color_t headerFill = 0xE9F1F3;
inline constexpr lxw_color_t input = 0x1F4FBF;
inline constexpr lxw_color_t inputFill = 0xEAF1FB;
inline constexpr std::array<lxw_color_t, 4> series{petrol, 0x5BA3B3, 0xD9A441, 0x7C8A91};
} // namespace colours

/// The formats of one workbook, each made when it is first asked for. They belong to the workbook.
class XlsxFormats {
public:
    XlsxFormats(lxw_workbook *book, const Currency &currency)
        : m_book(book)
        , m_currency(currency)
    {
    }
    /// Null only when memory ran out.
    [[nodiscard]] lxw_format *of(report::Look look, report::Shown shown);
    [[nodiscard]] lxw_format *of(report::Tint tint);
    /// "£"#,##0 and the like; empty for text and general.
    [[nodiscard]] QByteArray numberFormat(report::Shown shown) const;

private:
    lxw_workbook *m_book;
    Currency m_currency;
    std::map<std::pair<report::Look, report::Shown>, lxw_format *> m_formats;
    std::map<report::Tint, lxw_format *> m_tints;
};

} // namespace phaseout::exports
