// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsxformats.h"

#include <QCoreApplication>

namespace phaseout::exports {
namespace {
using report::Look;
using report::Shown;
using report::Tint;

void hairline(lxw_format *format)
{
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, colours::hairline);
}

void heading(lxw_format *format, double size)
{
    format_set_bold(format);
    format_set_font_size(format, size);
    format_set_font_color(format, colours::petrol);
}

void header(lxw_format *format, lxw_format_alignments side)
{
    heading(format, 10);
    format_set_bg_color(format, colours::headerFill);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, colours::petrol);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
    format_set_align(format, static_cast<uint8_t>(side));
    if (side == LXW_ALIGN_RIGHT)
        format_set_indent(format, 1);
}

void small(lxw_format *format, lxw_color_t colour)
{
    format_set_font_size(format, 8);
    format_set_font_color(format, colour);
    format_set_align(format, LXW_ALIGN_CENTER);
}

void dress(lxw_format *format, Look look)
{
    switch (look) {
    case Look::Title:
        return heading(format, 18);
    case Look::Section:
        return heading(format, 12);
    case Look::Subtitle:
        return format_set_font_color(format, colours::quiet);
    case Look::Header:
        return header(format, LXW_ALIGN_LEFT);
    case Look::HeaderRight:
        return header(format, LXW_ALIGN_RIGHT);
    case Look::Strong:
        format_set_bold(format);
        return hairline(format);
    case Look::Total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        return format_set_top_color(format, colours::petrol);
    case Look::Input:
        format_set_font_color(format, colours::input);
        format_set_bg_color(format, colours::inputFill);
        format_set_unlocked(format);
        format_set_text_wrap(format);
        return hairline(format);
    case Look::Note:
        format_set_font_color(format, colours::quiet);
        format_set_text_wrap(format);
        return hairline(format);
    case Look::Link:
        format_set_font_color(format, colours::petrol);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        return hairline(format);
    case Look::Wrapped:
        format_set_text_wrap(format);
        return hairline(format);
    case Look::Mark:
        format_set_bold(format);
        return small(format, colours::petrol);
    case Look::Freeze:
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_fg_color(format, 0x9AA6AB);
        format_set_bg_color(format, 0xFFFFFF);
        return small(format, colours::text);
    case Look::Body:
    case Look::Label:
        return hairline(format);
    }
}

bool isNumber(Shown shown)
{
    return shown != Shown::General && shown != Shown::Text;
}
} // namespace

QByteArray XlsxFormats::numberFormat(Shown shown) const
{
    const QByteArray symbol = '"' + m_currency.symbol().toUtf8() + '"';
    const auto money = [&](const QByteArray &digits) -> QByteArray { return symbol + digits + ";-" + symbol + digits; };
    switch (shown) {
    case Shown::General:
        return {};
    case Shown::Text:
        return "@";
    case Shown::Count:
        return "#,##0";
    case Shown::QuietCount:
        return "#,##0;-#,##0;\"\302\267\"";
    case Shown::Lateness:
        return "#,##0;#,##0\" " + QCoreApplication::translate("phaseout::exports", "early").remove(u'"').toUtf8() + "\";0";
    case Shown::Tenths:
        return "0.0";
    case Shown::Decimal:
        return "0.00";
    case Shown::Money:
        return money("#,##0");
    case Shown::ExactMoney:
        return money(m_currency.decimals() == 0 ? QByteArray("#,##0")
                                                : "#,##0." + QByteArray(m_currency.decimals(), '0'));
    case Shown::Percent:
        return "0.0%";
    case Shown::Date:
        return "d mmm yyyy";
    case Shown::Month:
        return "mmm yy";
    }
    Q_UNREACHABLE();
}

lxw_format *XlsxFormats::of(Look look, Shown shown)
{
    lxw_format *&format = m_formats[{look, shown}];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!format)
        return nullptr;
    format_set_font_size(format, 10);
    format_set_font_color(format, colours::text);
    const bool isHeader = look == Look::Header || look == Look::HeaderRight;
    if (look != Look::Title && look != Look::Section && !isHeader)
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (isNumber(shown) && !isHeader) {
        // Away from the words of the next column; a date or number that labels its row stands with the words.
        format_set_align(format, look == Look::Label ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        format_set_indent(format, look == Look::Label ? 0 : 1);
    }
    if (shown == Shown::Text && (look == Look::Body || look == Look::Strong)) {
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_indent(format, 1); // a rating stands beside numbers
    }
    dress(format, look);
    // "@" on a formula would make the program show the formula's text after an edit.
    const QByteArray digits = shown == Shown::Text ? QByteArray() : numberFormat(shown);
    if (!digits.isEmpty())
        format_set_num_format(format, digits.constData());
    return format;
}

lxw_format *XlsxFormats::of(Tint tint)
{
    lxw_format *&format = m_tints[tint];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!format)
        return nullptr;
    struct Row {
        Tint tint;
        lxw_color_t fill;
        lxw_color_t text;
    };
    static constexpr Row rows[] = {{Tint::Red, 0xFBE3E0, 0x9C1C13},   {Tint::Amber, 0xFDF0D5, 0x7A4B00},
                                   {Tint::Green, 0xE3F2E6, 0x1D6B33}, {Tint::Complete, 0xDCEEF2, 0x0B6478},
                                   {Tint::Muted, 0xF1F3F4, 0x5F6B70}, {Tint::Heat, 0x8FC3CF, 0x22292D}};
    for (const Row &row : rows)
        if (row.tint == tint) {
            format_set_bg_color(format, row.fill);
            format_set_font_color(format, row.text);
        }
    return format;
}

} // namespace phaseout::exports
