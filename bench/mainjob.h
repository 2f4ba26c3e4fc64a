// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "bench/benches.h"
#include "core/sample/sample.h"

namespace phaseout::bench {

/// A made-up estate in a folder of its own.
struct SampleFolder {
    QString path;
    sample::Written written;
};

/// Writes a sample of \a stores stores and about \a devices devices. Fails as sample::writeSample().
[[nodiscard]] Result<SampleFolder> makeSample(const Settings &settings, const QString &name, int stores, int devices);

/// A fresh project of that name in the bench's folder. Fails as Services::create().
[[nodiscard]] Result<std::unique_ptr<Project>> makeProject(const Settings &settings, Services &services, const QString &name);

/// Brings \a inputs into \a project. Fails as intake::run(), and with FormatInvalid when a file was refused.
[[nodiscard]] Result<Spent> importFiles(Project &project, const QStringList &inputs, const JobContext &context);

/// What the main job took, from files to the board's workbook.
struct MainJob {
    Spent import;   ///< read, match, identify, locate, commit
    Spent plan;     ///< makePlan() with its own budget of seconds, stored and made the current one
    Spent workbook; ///< the board's, made and written
    Spent close;
    Spent open;     ///< the saved project again; the best of five
    int stores = 0;
    qint64 devices = 0;
    double gap = 0; ///< of the timetable
    qint64 fileBytes = 0;
    [[nodiscard]] Spent whole() const { return import + plan + workbook + close; }
};

/// Does the main job on the files in \a sample with a project called \a name. Fails as any of its steps.
[[nodiscard]] Result<MainJob> doMainJob(const Settings &settings, const QString &sample, const QString &name);

} // namespace phaseout::bench
