// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportfiles.h"

#include "core/exports/destination.h"
#include "core/intake/intake.h"
#include "core/report/boardbook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

Result<bool> writeCopy(Project &project, const QString &path, const JobContext &context)
{
    const exports::Destination destination(path, exports::Existing::Replace); // which it takes when it is whole
    if (auto begun = destination.check(); !begun)
        return failure(begun.error());
    if (auto done = project.repository().backup(destination.file(), context); !done)
        return failure(done.error());
    if (auto put = destination.commit(); !put)
        return failure(put.error());
    return true;
}

Result<bool> writeBoard(Project &project, const BoardSource &source, const QString &path, const JobContext &context)
{
    auto info = report::boardInfo(project);
    if (!info)
        return failure(info.error());
    info->preparedBy = project.services().actor;
    const auto pointer = [](const std::optional<timetable::Timetable> &plan) { return plan ? &*plan : nullptr; };
    const auto book = report::boardBook(*source.estate, pointer(source.plan), pointer(source.baseline), source.asOf, *info);
    if (auto done = exports::writeXlsx(book, path, context, exports::Existing::Replace); !done)
        return failure(done.error());
    return true;
}

Result<qint64> writeRefusedRows(Project &project, const QStringList &inputs, const QString &path, const JobContext &context)
{
    intake::Request request;
    request.inputs = inputs;
    request.isDryRun = true;
    auto report = intake::run(project, request, context);
    if (!report)
        return failure(report.error());
    if (report->rejected() == 0)
        return failure(ErrorCode::NothingToDo, path);
    return intake::exportRefusedRows(report->findings, path);
}

} // namespace phaseout::ui
