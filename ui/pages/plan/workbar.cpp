// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/workbar.h"

#include "ui/jobs/progressstrip.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

WorkBar::WorkBar(Session &session, const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(text, this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_bar(new QProgressBar(this))
    , m_words(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_line(new QHBoxLayout(this))
    , m_runner(&session.jobs())
{
    m_button->setObjectName(name);
    m_stop->setObjectName(QString(name + u"Stop"_s));
    m_words->setObjectName(QString(name + u"Words"_s));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_line->setContentsMargins(FocusRing::reach, FocusRing::reach, FocusRing::reach, FocusRing::reach);
    m_line->setSpacing(8);
    m_line->addWidget(m_button);
    m_line->addWidget(m_bar);
    m_line->addWidget(m_stop);
    m_line->addWidget(m_words, 1);
    connect(m_button, &QPushButton::clicked, this, &WorkBar::wanted);
    connect(m_stop, &QPushButton::clicked, this, &WorkBar::stop);
    connect(&m_runner, &JobRunner::progressed, this, &WorkBar::showProgress);
    connect(&m_runner, &JobRunner::cancelled, this, [this] {
        showRunning(false);
        m_words->setText(tr("Stopped. Nothing was changed."));
    });
    showRunning(false);
}

void WorkBar::add(QWidget *widget) { m_line->insertWidget(m_line->indexOf(m_bar), widget); }

void WorkBar::setWords(const QString &words) { m_words->setText(words); }

void WorkBar::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    const bool hadFocus = m_button->hasFocus() || m_stop->hasFocus();
    m_bar->setRange(0, 0);
    m_bar->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    m_button->setVisible(!isRunning);
    m_words->setText(isRunning ? tr("Working it out") : QString());
    if (hadFocus)
        (isRunning ? m_stop : m_button)->setFocus();
}

void WorkBar::showProgress(const Progress &progress)
{
    showOn(*m_bar, progress.done, progress.total);
    m_words->setText(progress.step);
}

void WorkBar::tellFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_words->setText(userText(error));
}

} // namespace phaseout::ui
