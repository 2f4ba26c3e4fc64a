// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/ingest/columnmapping.h"
#include "core/ingest/tablehead.h"

namespace phaseout::ingest {

/// One table of one open file, read as often as needed. The device must outlive it.
class TableSession {
public:
    /// With a \a sheet only that one of a workbook is looked at. Fails as formats::TableFile::open().
    [[nodiscard]] static Result<TableSession> open(QIODevice &input, const QString &sheet = {});
    [[nodiscard]] const std::vector<TableHead> &heads() const noexcept { return m_heads; }
    [[nodiscard]] const formats::TableFile &file() const noexcept { return *m_file; }
    /// Takes the mapping's sheet, delimiter and header row. Fails with FormatInvalid when there is no such sheet or row.
    [[nodiscard]] Result<void> place(const ColumnMapping &mapping);
    /// columnNames() of the header row.
    [[nodiscard]] const QStringList &header() const noexcept { return m_header; }
    /// Its cells as they stand in the file.
    [[nodiscard]] const QStringList &headerCells() const noexcept { return m_headerCells; }
    [[nodiscard]] qint64 headerRow() const noexcept { return m_headerRow; }
    /// Every row after the header, from the file's start each time. Cancelled within a few hundred rows.
    [[nodiscard]] Result<void> eachRow(const std::function<void(const formats::TableRow &)> &take, const JobContext &context);

private:
    TableSession(QIODevice &input, std::unique_ptr<formats::TableFile> file) : m_input(&input), m_file(std::move(file)) {}
    Result<void> findHeader(const ColumnMapping &mapping);
    QIODevice *m_input;
    std::unique_ptr<formats::TableFile> m_file;
    std::vector<TableHead> m_heads;
    QString m_onlySheet;
    size_t m_sheet = 0;
    std::optional<QChar> m_delimiter;
    qint64 m_headerRow = 0;
    QStringList m_header;
    QStringList m_headerCells;
};

} // namespace phaseout::ingest
