// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/csv.h"

#include "core/exports/destination.h"
#include "core/formats/csvwriter.h"
#include "core/formats/formulaguard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace phaseout::exports {
namespace {
QString csvText(const report::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return formats::withFormulaGuard(*text);
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 15);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *amount = std::get_if<Money>(&value))
        return QString::number(amount->inUnits(), 'f', amount->currency().decimals());
    return {};
}

Result<void> writeRows(const report::Sheet &sheet, const report::Area &area, QIODevice &device,
                       const JobContext &context)
{
    // Guarded here and not by the writer, which would take a negative sum for a formula.
    formats::CsvWriter writer(device, {.isGuarded = false});
    for (int row = area.firstRow; row <= area.lastRow; ++row) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, sheet.name);
        QStringList cells;
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            const report::Cell *cell = sheet.at(row, column);
            cells.append(cell ? csvText(cell->value) : QString());
        }
        if (auto written = writer.writeRow(cells); !written)
            return written;
    }
    return {};
}

// To a file that is whole or not there.
Result<void> writeFile(const QString &path, Existing existing, const std::function<Result<void>(QIODevice &)> &write)
{
    if (existing == Existing::Refuse && QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(unwritable(path, file.errorString()));
    if (auto written = write(file); !written) {
        file.cancelWriting();
        if (written.error().code == ErrorCode::FileUnwritable)
            return failure(unwritable(path, written.error().detail));
        return written;
    }
    if (!file.commit())
        return failure(unwritable(path, file.errorString()));
    return {};
}
} // namespace

Result<void> writeCsv(const report::Sheet &sheet, const QString &tableName, const QString &path,
                      const JobContext &context, Existing existing)
{
    const auto table = std::find_if(sheet.tables.begin(), sheet.tables.end(),
                                    [&](const report::Table &t) { return t.name == tableName; });
    if (table == sheet.tables.end())
        return failure(ErrorCode::NotFound, tableName);
    return writeFile(path, existing, [&](QIODevice &device) { return writeRows(sheet, table->area, device, context); });
}

Result<void> writeCsvRows(const QStringList &headers, size_t rows, const std::function<QStringList(size_t)> &row, const QString &path,
                          const JobContext &context, Existing existing)
{
    return writeFile(path, existing, [&](QIODevice &device) -> Result<void> {
        formats::CsvWriter writer(device);
        auto written = writer.writeRow(headers);
        for (size_t i = 0; i < rows && written; ++i) {
            if (context.isCancelled())
                return failure(ErrorCode::Cancelled, path);
            if (i % 1024 == 0)
                context.report(static_cast<qint64>(i), static_cast<qint64>(rows), {});
            written = writer.writeRow(row(i));
        }
        return written;
    });
}

} // namespace phaseout::exports
