// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planrunbar.h"

#include "core/timetable/replan.h"
#include "ui/theme/focusring.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// Spoken by the job list too, so the numbers travel as words. Thread: the run's.
QString liveWords(const plan::SolveProgress &progress)
{
    const QString round = QLocale().toString(static_cast<qint64>(progress.iterations));
    if (const auto gap = timetable::gapWords({progress.objective, progress.bound, progress.penalty}))
        return PlanRunBar::tr("Round %1: at most %2 above the least risk possible").arg(round, *gap);
    return PlanRunBar::tr("Round %1: looking for less risk").arg(round);
}
} // namespace

PlanRunBar::PlanRunBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_make(new QPushButton(this))
    , m_stop(new QPushButton(tr("&Stop and keep"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_seconds(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_live(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
{
    build();
    setHasPlan(false);
    showRunning(false);
}

void PlanRunBar::build()
{
    m_make->setObjectName(u"makePlan"_s);
    m_stop->setObjectName(u"stopAndKeep"_s);
    m_cancel->setObjectName(u"cancelPlan"_s);
    m_live->setObjectName(u"planProgress"_s);
    m_live->setWordWrap(false);
    m_seconds->setObjectName(u"planSeconds"_s);
    m_seconds->setRange(1, 3600);
    m_seconds->setValue(10);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Seconds to look for a better plan"));
    m_seconds->setToolTip(tr("The longer it looks, the better the plan"));
    m_seed->setObjectName(u"planSeed"_s);
    m_seed->setRange(0, 1'000'000);
    m_seed->setValue(1);
    m_seed->setAccessibleName(tr("Variant"));
    m_seed->setToolTip(tr("Another number tries other ways; the same number and as many steps give the same plan again"));

    auto *secondsLabel = new PlainLabel(tr("&Look for"), TextStyle::Body, LabelTone::Text, this);
    secondsLabel->setWordWrap(false);
    secondsLabel->setBuddy(m_seconds);
    auto *seedLabel = new PlainLabel(tr("Va&riant"), TextStyle::Body, LabelTone::Text, this);
    seedLabel->setWordWrap(false);
    seedLabel->setBuddy(m_seed);
    secondsLabel->setObjectName(u"secondsLabel"_s);
    seedLabel->setObjectName(u"seedLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(FocusRing::reach, FocusRing::reach, FocusRing::reach, FocusRing::reach);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_live, secondsLabel, m_seconds, seedLabel, m_seed, m_cancel, m_stop, m_make})
        layout->addWidget(widget);
    connect(m_make, &QPushButton::clicked, this, &PlanRunBar::run);
    connect(m_stop, &QPushButton::clicked, this, &PlanRunBar::stopAndKeep);
    connect(m_cancel, &QPushButton::clicked, this, &PlanRunBar::cancel);
    connect(&m_session.runner(), &JobRunner::progressed, this, [this](const Progress &progress) {
        if (m_isRunning)
            m_live->setText(progress.step);
    });
    // However the run ended: kept, cancelled from here or from the job list, or failed.
    for (const auto signal : {&JobRunner::finished, &JobRunner::cancelled})
        connect(&m_session.runner(), signal, this, [this] {
            if (m_isRunning)
                showRunning(false);
        });
}

void PlanRunBar::setHasPlan(bool hasPlan)
{
    m_hasPlan = hasPlan;
    m_make->setText(hasPlan ? tr("&Improve plan") : tr("&Make plan"));
    setButtonKind(*m_make, hasPlan ? ButtonKind::Plain : ButtonKind::Accent); // the empty page has the filled one
}

void PlanRunBar::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const bool hadFocus = m_make->hasFocus() || m_stop->hasFocus() || m_cancel->hasFocus();
    m_live->setText(isRunning ? tr("Planning") : QString());
    m_live->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    for (QWidget *widget : {static_cast<QWidget *>(m_make), static_cast<QWidget *>(m_seconds), static_cast<QWidget *>(m_seed),
                            findChild<QWidget *>(u"secondsLabel"_s), findChild<QWidget *>(u"seedLabel"_s)})
        widget->setVisible(!isRunning);
    if (hadFocus)
        (isRunning ? m_stop : m_make)->setFocus();
}

timetable::PlanOptions PlanRunBar::options() const
{
    timetable::PlanOptions options;
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.seconds = m_seconds->value();
    options.iterations = m_iterations;
    return options;
}

void PlanRunBar::run()
{
    if (!m_isReady())
        return;
    m_keeps = std::make_shared<std::atomic<bool>>(false);
    const bool isFirst = m_session.estate()->baseline.isEmpty();
    const timetable::ReplanOptions how{options(), m_hasPlan, [keeps = m_keeps] { return keeps->load(); }};
    const bool isStarted = m_session.change<timetable::Replanned>(
        m_hasPlan ? tr("Improving the plan") : tr("Making the plan"),
        [how, today = m_session.today()](Project &project, const JobContext &context) {
            return timetable::replan(project, today, how, context, [&context](const plan::SolveProgress &progress) {
                context.report(0, 0, liveWords(progress));
            });
        },
        [this, isFirst](const timetable::Replanned &done) {
            if (done.made.timetable.visits.empty())
                emit ended(timetable::sentenceOf(done.made.timetable));
            else if (done.isAdopted)
                emit ended(isFirst ? timetable::firstBaselineSentence() : QString());
            else
                emit ended(tr("No better plan was found; the current one stays. Look for longer, or change what it must respect."));
        });
    if (isStarted)
        showRunning(true);
}

void PlanRunBar::stopAndKeep()
{
    if (!m_isRunning)
        return;
    m_keeps->store(true);
    m_live->setText(tr("Keeping the best plan so far"));
    m_session.runner().stopAndKeep();
}

void PlanRunBar::cancel()
{
    if (m_isRunning)
        m_session.runner().cancel();
}

} // namespace phaseout::ui
