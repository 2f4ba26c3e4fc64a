// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/versionkeeper.h"

#include "ui/session/session.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

VersionKeeper::VersionKeeper(Services &services, Session &session)
    : m_services(services)
    , m_session(session)
{
    constexpr int hour = 3'600'000;
    m_hourly.setInterval(hour);
    connect(&m_hourly, &QTimer::timeout, this, &VersionKeeper::keep);
    connect(&session, &Session::opened, this, [this] {
        m_hourly.start();
        keep();
    });
    // The file closes as one only when nobody else reads it.
    connect(&session, &Session::closing, this, [this] {
        m_hourly.stop();
        m_runner.reset();
    });
}

void VersionKeeper::keep()
{
    if (!m_runner)
        m_runner = std::make_unique<JobRunner>(&m_session.jobs());
    if (m_runner->isRunning() || m_services.versionsFolder().isEmpty())
        return;
    m_runner->start(
        tr("Keeping an earlier version"),
        [&services = m_services, path = m_session.path(), project = m_session.projectId()](const JobContext &context) { return services.keepVersion(path, project, context); },
        [this](const Result<bool> &done) {
            if (!done && done.error().code != ErrorCode::Cancelled)
                emit m_session.failed(tr("No earlier version could be kept. %1").arg(userText(done.error())));
            else if (done.value_or(false))
                emit kept();
        });
}

} // namespace phaseout::ui
