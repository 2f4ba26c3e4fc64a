// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/situationwatch.h"

#include "ui/session/session.h"
#include "ui/shell/pageregistry.h"
#include "ui/widgets/railmodel.h"

namespace phaseout::ui {
namespace {
RailState stateOf(guide::Standing standing)
{
    switch (standing) {
    case guide::Standing::NotStarted:
        return RailState::NotStarted;
    case guide::Standing::NeedsAttention:
        return RailState::NeedsAttention;
    case guide::Standing::Alarm:
        return RailState::Alarm;
    case guide::Standing::Ready:
        return RailState::Ready;
    case guide::Standing::Quiet:
        return RailState::NotNeeded;
    }
    Q_UNREACHABLE();
}
} // namespace

SituationWatch::SituationWatch(Session &session, RailModel &rail, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rail(rail)
{
    connect(&session, &Session::changed, this, &SituationWatch::look);
}

void SituationWatch::look()
{
    if (!m_session.isOpen()) {
        m_runner.cancel();
        m_next.reset();
        emit nextChanged();
        return;
    }
    std::optional<timetable::Timetable> plan;
    if (const timetable::Timetable *current = m_session.currentPlan())
        plan = *current;
    m_runner.start(
        tr("Counting"),
        [estate = m_session.estate(), plan = std::move(plan), hasBaseline = m_session.baseline() != nullptr,
         today = m_session.today()](const JobContext &) { return guide::situationOf(estate, plan, hasBaseline, today); },
        [this](const guide::Situation &situation) { show(situation); });
}

void SituationWatch::show(const guide::Situation &situation)
{
    const auto standings = guide::standings(situation);
    for (const PageEntry &page : railPages()) {
        if (!page.stage)
            continue;
        const guide::StageStanding &standing = standings[static_cast<size_t>(*page.stage)];
        m_rail.setState(page.slug, stateOf(standing.standing), standing.count, standing.words);
    }
    m_next = guide::nextStep(situation);
    emit nextChanged();
}

} // namespace phaseout::ui
