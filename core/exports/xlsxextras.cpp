// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsxsheet.h"

#include "core/exports/xlsx.h"

using namespace Qt::Literals::StringLiterals;

// What a sheet has beside its cells and charts.
namespace phaseout::exports {
namespace {
struct Corners {
    lxw_row_t firstRow;
    lxw_col_t firstColumn;
    lxw_row_t lastRow;
    lxw_col_t lastColumn;
    explicit Corners(const report::Area &area)
        : firstRow(static_cast<lxw_row_t>(area.firstRow))
        , firstColumn(static_cast<lxw_col_t>(area.firstColumn))
        , lastRow(static_cast<lxw_row_t>(area.lastRow))
        , lastColumn(static_cast<lxw_col_t>(area.lastColumn))
    {
    }
};

lxw_color_t tabColour(report::Group group)
{
    switch (group) {
    case report::Group::Read:
        return colours::petrol;
    case report::Group::Data:
        return colours::series[1];
    case report::Group::Inputs:
        return colours::series[2];
    case report::Group::Control:
        return colours::series[3];
    }
    Q_UNREACHABLE();
}
} // namespace

// The tables' style is "none": hairlines are the cells' own, and nothing is banded.
void XlsxSheetWriter::writeTables()
{
    for (const report::Table &table : m_sheet.tables) {
        std::vector<QByteArray> headers; // owns what the library's structures point to
        std::vector<lxw_table_column> columns(static_cast<size_t>(table.area.lastColumn - table.area.firstColumn) + 1);
        for (int i = table.area.firstColumn; i <= table.area.lastColumn; ++i)
            headers.push_back(workbookText(std::get<QString>(m_sheet.at(table.area.firstRow, i)->value)).toUtf8());
        std::vector<lxw_table_column *> pointers;
        for (size_t i = 0; i < columns.size(); ++i) {
            const report::Cell *cell = m_sheet.at(table.area.firstRow, table.area.firstColumn + static_cast<int>(i));
            columns[i].header = headers[i].data();
            columns[i].header_format = m_formats.of(cell->look, cell->shown);
            pointers.push_back(&columns[i]);
        }
        pointers.push_back(nullptr);
        QByteArray name = table.name.toUtf8();
        lxw_table_options options{};
        options.name = name.data();
        options.no_autofilter = m_sheet.group == report::Group::Data ? LXW_FALSE : LXW_TRUE;
        options.no_banded_rows = LXW_TRUE;
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = 0;
        options.columns = pointers.data();
        const Corners at(table.area);
        m_outcome(worksheet_add_table(m_out, at.firstRow, at.firstColumn, at.lastRow, at.lastColumn, &options));
    }
}

void XlsxSheetWriter::writeRules()
{
    for (const report::ConditionalRule &rule : m_sheet.rules) {
        QByteArray text = rule.startsWith.toUtf8();
        lxw_conditional_format format{};
        if (text.isEmpty()) {
            format.type = LXW_CONDITIONAL_2_COLOR_SCALE;
            format.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
            format.min_value = 0;
            format.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_MAXIMUM;
            format.min_color = 0xFFFFFF;
            format.max_color = 0x8FC3CF;
        } else {
            format.type = LXW_CONDITIONAL_TYPE_TEXT;
            format.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH;
            format.value_string = text.data();
            format.format = m_formats.of(rule.tint);
        }
        const Corners at(rule.area);
        m_outcome(
            worksheet_conditional_format_range(m_out, at.firstRow, at.firstColumn, at.lastRow, at.lastColumn, &format));
    }
}

void XlsxSheetWriter::writeValidations()
{
    for (const report::Validation &validation : m_sheet.validations) {
        QByteArray title = validation.title.toUtf8();
        QByteArray message = validation.message.toUtf8();
        std::vector<QByteArray> words;
        for (const QString &word : validation.list)
            words.push_back(word.toUtf8());
        using Word = std::remove_pointer_t<decltype(lxw_data_validation::value_list)>; // with or without const, by version
        std::vector<Word> pointers;
        for (QByteArray &word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        lxw_data_validation rule{};
        rule.ignore_blank = LXW_VALIDATION_ON;
        rule.show_input = LXW_VALIDATION_ON;
        rule.show_error = LXW_VALIDATION_ON;
        rule.input_title = rule.error_title = title.data();
        rule.input_message = rule.error_message = message.data();
        switch (validation.kind) {
        case report::Validation::Kind::List:
            rule.validate = LXW_VALIDATION_TYPE_LIST;
            rule.value_list = pointers.data();
            break;
        case report::Validation::Kind::Date:
            rule.validate = LXW_VALIDATION_TYPE_DATE;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_datetime = {1990, 1, 1, 0, 0, 0};
            rule.maximum_datetime = {2100, 12, 31, 0, 0, 0};
            break;
        case report::Validation::Kind::Number:
            rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
            rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            rule.minimum_number = validation.least;
            rule.maximum_number = validation.most;
        }
        const Corners at(validation.area);
        m_outcome(
            worksheet_data_validation_range(m_out, at.firstRow, at.firstColumn, at.lastRow, at.lastColumn, &rule));
    }
}

void XlsxSheetWriter::setUpPage(const QString &footer)
{
    constexpr uint8_t a3 = 8;
    constexpr uint8_t a4 = 9;
    if (m_sheet.isPortrait)
        worksheet_set_portrait(m_out);
    else
        worksheet_set_landscape(m_out);
    worksheet_set_paper(m_out, m_sheet.isA3 ? a3 : a4);
    worksheet_set_margins(m_out, 0.4, 0.4, 0.5, 0.6); // inches
    worksheet_fit_to_pages(m_out, 1, m_sheet.isOnePage ? 1 : 0);
    worksheet_gridlines(m_out, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_tab_color(m_out, tabColour(m_sheet.group));
    if (m_sheet.frozenRows > 0 || m_sheet.frozenColumns > 0)
        worksheet_freeze_panes(m_out, static_cast<lxw_row_t>(m_sheet.frozenRows),
                               static_cast<lxw_col_t>(m_sheet.frozenColumns));
    if (m_sheet.repeatedFirst >= 0)
        m_outcome(worksheet_repeat_rows(m_out, static_cast<lxw_row_t>(m_sheet.repeatedFirst),
                                        static_cast<lxw_row_t>(m_sheet.repeatedLast)));
    if (!m_sheet.isPrinted) {
        // An empty cell below the purpose: a sheet cannot be left out of a print, and empty pages are not printed.
        constexpr lxw_row_t emptyRow = 2;
        m_outcome(worksheet_print_area(m_out, emptyRow, 0, emptyRow, 0));
    } else if (m_sheet.printedColumns > 0) {
        m_outcome(worksheet_print_area(m_out, 0, 0, static_cast<lxw_row_t>(m_sheet.rows.size()) - 1,
                                       static_cast<lxw_col_t>(m_sheet.printedColumns - 1)));
    }
    QString words = footer.left(200);
    words.replace(u"&"_s, u"&&"_s);
    m_outcome(
        worksheet_set_footer(m_out, QString(u"&L&8" + workbookText(words) + u"&R&8&P of &N").toUtf8().constData()));

    lxw_protection allowed{};
    allowed.format_columns = allowed.format_rows = allowed.autofilter = LXW_TRUE;
    worksheet_protect(m_out, nullptr, &allowed);
    const QByteArray whole =
        QString(u"A1:" + report::cellName(static_cast<int>(m_sheet.rows.size()), m_sheet.columnCount())).toUtf8();
    m_outcome(worksheet_ignore_errors(m_out, LXW_IGNORE_NUMBER_STORED_AS_TEXT, whole.constData()));
}

} // namespace phaseout::exports
