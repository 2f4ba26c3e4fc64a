// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/samplemaker.h"

#include "core/intake/intake.h"
#include "core/sample/sample.h"
#include "core/timetable/timetable.h"

#include <QCoreApplication>

namespace phaseout::ui {

Programme sampleProgramme()
{
    const QDate asOf = sample::SampleOptions().asOf;
    Programme programme;
    programme.name = QCoreApplication::translate("phaseout::ui::StartPage", "Northbridge Stores (sample, nothing here is real)");
    programme.organisation = QStringLiteral("Northbridge Stores");
    programme.pledge = QCoreApplication::translate("phaseout::ui::StartPage", "Remove every Hikvision and Dahua camera");
    programme.pledgeDate = asOf.addMonths(-2);
    programme.targetDate = QDate(asOf.year() + 1, 9, 30);
    return programme;
}

Result<bool> fillWithSample(Project &project, const QString &folder, const JobContext &context)
{
    auto written = sample::writeSample(folder, {}, context);
    if (!written)
        return failure(written.error());
    intake::Request request;
    request.inputs = {folder};
    auto report = intake::run(project, request, context);
    if (!report)
        return failure(report.error());
    context.report(0, 0, QCoreApplication::translate("phaseout::ui::StartPage", "Making the first plan"));
    const auto estate = project.estate();
    auto made = timetable::makePlan(*estate, project.knowledge(), project.services().clock.today(), nullptr, {}, context);
    if (!made)
        return failure(made.error());
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    if (auto stored = project.storePlan(made->timetable.id, made->bytes); !stored)
        return failure(stored.error());
    const Edit edit{{SetCurrentPlan{estate->currentPlan, made->timetable.id}, SetBaseline{estate->baseline, made->timetable.id}}, {}};
    if (auto done = project.apply(edit, context); !done)
        return failure(done.error());
    return true;
}

} // namespace phaseout::ui
