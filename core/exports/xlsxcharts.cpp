// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/xlsx.h"
#include "core/exports/xlsxsheet.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::exports {
namespace {
void dressSeries(lxw_chart_series *series, lxw_color_t colour, bool isLine, const report::Series &drawn)
{
    if (!isLine) {
        lxw_chart_fill fill{};
        fill.color = colour;
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line line{};
    line.color = colour;
    // Points. What is dashed lies below the others, and shows at their sides where they hide it.
    line.width = static_cast<float>(drawn.isDashed ? 4.0 : 2.0);
    line.dash_type = static_cast<uint8_t>(drawn.isDashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID);
    chart_series_set_line(series, &line);
    if (!drawn.isMarked) {
        chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
        return;
    }
    constexpr uint8_t markSize = 5; // points
    lxw_chart_fill fill{};
    fill.color = colour;
    line.width = 0.75;
    line.dash_type = LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_marker_type(series, LXW_CHART_MARKER_DIAMOND);
    chart_series_set_marker_size(series, markSize);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
}

void setTitle(lxw_chart *out, const QString &title)
{
    lxw_chart_font font{};
    font.size = 11;
    font.bold = LXW_TRUE;
    font.color = colours::petrol;
    chart_title_set_name(out, workbookText(title).toUtf8().constData());
    chart_title_set_name_font(out, &font);
}

void dressAxes(lxw_chart *out, const QString &valueName, const QByteArray &valueFormat)
{
    lxw_chart_font font{};
    font.size = 8;
    font.color = colours::quiet;
    lxw_chart_line grid{};
    grid.color = colours::hairline;
    grid.width = 0.5;
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_set_num_font(out->y_axis, &font);
    chart_axis_set_num_format(out->y_axis, valueFormat.constData());
    chart_axis_major_gridlines_set_line(out->y_axis, &grid);
    chart_axis_set_line(out->y_axis, &none);
    chart_axis_set_min(out->y_axis, 0);
    if (!valueName.isEmpty()) {
        chart_axis_set_name(out->y_axis, workbookText(valueName).toUtf8().constData());
        chart_axis_set_name_font(out->y_axis, &font);
    }
    font.rotation = -45;
    chart_axis_set_num_font(out->x_axis, &font);
    chart_axis_set_num_format(out->x_axis, "mmm yy");
    chart_chartarea_set_line(out, &none);
}

// By month, quarter, half-year or year: names that stand in each other's way tell nothing.
uint16_t pointsPerLabel(int points)
{
    constexpr int mostLabels = 13;
    for (const uint16_t step : std::initializer_list<uint16_t>{1, 3, 6, 12})
        if (points <= mostLabels * step)
            return step;
    return 24;
}
} // namespace

void XlsxSheetWriter::writeCharts()
{
    for (const report::Chart &chart : m_sheet.charts)
        writeChart(chart);
}

void XlsxSheetWriter::addSeries(lxw_chart *out, const report::Chart &chart)
{
    for (const report::Series &series : chart.series) {
        const QByteArray categories = QString(u'=' + series.categories).toUtf8();
        const QByteArray values = QString(u'=' + series.values).toUtf8();
        lxw_chart_series *added = chart_add_series(out, categories.constData(), values.constData());
        if (!added)
            return m_outcome(LXW_ERROR_MEMORY_MALLOC_FAILED);
        chart_series_set_name(added, workbookText(series.name).toUtf8().constData());
        const lxw_color_t colour = colours::series[static_cast<size_t>(series.colour) % colours::series.size()];
        dressSeries(added, colour, chart.kind == report::Chart::Kind::Line, series);
    }
}

void XlsxSheetWriter::writeChart(const report::Chart &chart)
{
    const bool isLine = chart.kind == report::Chart::Kind::Line;
    lxw_chart *out = workbook_add_chart(m_book, isLine ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED);
    if (!out)
        return m_outcome(LXW_ERROR_MEMORY_MALLOC_FAILED);
    addSeries(out, chart);
    setTitle(out, chart.title);
    dressAxes(out, chart.axis, m_formats.numberFormat(chart.shown));
    chart_axis_set_interval_unit(out->x_axis, pointsPerLabel(chart.points));
    chart_axis_set_interval_tick(out->x_axis, pointsPerLabel(chart.points));
    chart_legend_set_position(out, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(out, LXW_CHART_BLANKS_AS_GAP);
    if (!isLine)
        chart_set_series_gap(out, 60);

    QByteArray alternative = workbookText(chart.alternative).toUtf8();
    lxw_chart_options options{};
    options.description = alternative.data();
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.x_scale = chart.width / 480.0; // the library's charts are 480 by 288 pixels
    options.y_scale = chart.height / 288.0;
    m_outcome(worksheet_insert_chart_opt(m_out, static_cast<lxw_row_t>(chart.row), static_cast<lxw_col_t>(chart.column),
                                         out, &options));
}

} // namespace phaseout::exports
