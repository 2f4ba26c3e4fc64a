// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/workbook.h"

#include "core/sample/dirt.h"

#include <QFileInfo>
#include <QTimeZone>
#include <xlsxwriter.h>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 mostRows = 1'000'000; // of Excel's 1,048,576
constexpr std::array<const char *, 13> headers{"Store No.",    "Store",   "Camera name", "Make", "Model",
                                               "Serial No",    "IP Addr", "MAC",         "F/W",  "Install date",
                                               "Last checked", "Status",  "Notes"};

} // namespace

Workbook::Workbook(const QString &path, const SampleOptions &options)
    : m_path(path)
    , m_random(streamFor(options.seed, Purpose::WorkbookCells, 0))
{
    QByteArray folder = QFileInfo(path).path().toLocal8Bit();
    lxw_workbook_options bookOptions{};
    bookOptions.constant_memory = LXW_TRUE;
    bookOptions.tmpdir = folder.data(); // the library's C structure is not const
    m_book = workbook_new_opt(path.toLocal8Bit().constData(), &bookOptions);
    if (!m_book) {
        m_hasFailed = true;
        return;
    }
    lxw_doc_properties properties{};
    properties.created = options.asOf.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    m_hasFailed |= workbook_set_properties(m_book, &properties) != LXW_NO_ERROR;
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "dd/mm/yyyy");
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    beginSheet();
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book);
}

void Workbook::beginSheet()
{
    ++m_sheets;
    const QString name = m_sheets == 1 ? u"Cameras"_s : u"Cameras "_s % QString::number(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet) {
        m_hasFailed = true;
        return;
    }
    worksheet_write_string(m_sheet, 0, 0, "Northbridge Stores: list of cameras and recorders", m_bold);
    for (size_t i = 0; i < headers.size(); ++i)
        worksheet_write_string(m_sheet, 2, static_cast<lxw_col_t>(i), headers[i], m_bold);
    m_row = 3;
}

void Workbook::cell(int column, const QString &text)
{
    if (!text.isEmpty())
        m_hasFailed |= worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), text.toUtf8().constData(),
                                              nullptr) != LXW_NO_ERROR;
}

void Workbook::date(int column, QDate date)
{
    if (m_random.chance(200)) {
        cell(column, date.toString(u"dd/MM/yyyy"_s));
        return;
    }
    lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
    m_hasFailed |=
        worksheet_write_datetime(m_sheet, m_row, static_cast<lxw_col_t>(column), &value, m_dateFormat) != LXW_NO_ERROR;
}

void Workbook::write(const ListedRow &row)
{
    if (m_row >= mostRows && m_book)
        beginSheet();
    if (!m_sheet)
        return;
    const bool isByName = m_random.chance(dirt::storeByName);
    if (!isByName && m_random.chance(dirt::lostZeros))
        worksheet_write_number(m_sheet, m_row, 0, row.storeCode.toInt(), nullptr);
    else if (!isByName)
        cell(0, row.storeCode);
    const std::array texts{row.storeName, row.name, row.make, row.model, row.serial, row.ip, row.mac, row.firmware};
    for (size_t i = 0; i < texts.size(); ++i)
        cell(static_cast<int>(i) + 1, texts[i]);
    date(9, row.fitted);
    date(10, row.checked);
    cell(11, row.status);
    cell(12, row.note);
    ++m_row;
}

Result<void> Workbook::close()
{
    const bool isClosed = m_book && workbook_close(m_book) == LXW_NO_ERROR;
    m_book = nullptr;
    m_sheet = nullptr;
    if (!isClosed || m_hasFailed)
        return failure(ErrorCode::FileUnwritable, m_path);
    return {};
}

} // namespace phaseout::sample
