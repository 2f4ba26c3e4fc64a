// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/next.h"
#include "ui/jobs/jobrunner.h"

namespace phaseout::ui {

class RailModel;
class Session;

/// Rolls the estate up beside the window after every change, and tells the rail and the strip what it means.
class SituationWatch : public QObject {
    Q_OBJECT
public:
    SituationWatch(Session &session, RailModel &rail, QObject *parent = nullptr);
    [[nodiscard]] const std::optional<guide::NextStep> &next() const { return m_next; }

signals:
    void nextChanged();

private:
    void look();
    void show(const guide::Situation &situation);

    Session &m_session;
    RailModel &m_rail;
    std::optional<guide::NextStep> m_next;
    JobRunner m_runner;
};

} // namespace phaseout::ui
