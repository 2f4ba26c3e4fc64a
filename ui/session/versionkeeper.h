// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"

#include <QTimer>

namespace phaseout {
class Services;
}

namespace phaseout::ui {

class Session;

/// Keeps earlier versions of what is open: as it was when it was opened, and every hour while it changes. Reads the file beside
/// the session, which can be worked with meanwhile. Thread: the window's.
class VersionKeeper : public QObject {
    Q_OBJECT
public:
    VersionKeeper(Services &services, Session &session);

signals:
    /// A version was written.
    void kept();

private:
    void keep();

    Services &m_services;
    Session &m_session;
    QTimer m_hourly;
    std::unique_ptr<JobRunner> m_runner; ///< while something is open
};

} // namespace phaseout::ui
