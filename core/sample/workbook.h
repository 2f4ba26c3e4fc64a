// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/inventories.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace phaseout::sample {

/// Head office's list of cameras, inventory-cameras.xlsx: a title above the headers, store numbers that are sometimes
/// numbers, dates that are sometimes text. Rows go to the disk as they come.
class Workbook {
public:
    /// \a asOf is the day in the file's properties; the same rows always give the same bytes.
    Workbook(const QString &path, const SampleOptions &options);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)
    void write(const ListedRow &row);
    /// Finishes the file. Fails with FileUnwritable. Call once.
    [[nodiscard]] Result<void> close();

private:
    void beginSheet();
    void cell(int column, const QString &text);
    void date(int column, QDate date);

    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_bold = nullptr;
    Random m_random;
    quint32 m_row = 0;
    int m_sheets = 0;
    bool m_hasFailed = false;
};

} // namespace phaseout::sample
