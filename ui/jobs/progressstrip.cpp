// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/progressstrip.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <algorithm>

namespace phaseout::ui {

void showOn(QProgressBar &bar, qint64 done, qint64 total)
{
    constexpr int parts = 1000; // of what may be more than an int
    bar.setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        bar.setValue(static_cast<int>(parts * static_cast<double>(std::clamp<qint64>(done, 0, total)) / static_cast<double>(total)));
}

ProgressStrip::ProgressStrip(JobRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(m_words, 1);
    hide();
    connect(&runner, &JobRunner::started, this, &ProgressStrip::begin);
    connect(&runner, &JobRunner::progressed, this, &ProgressStrip::tell);
    connect(&runner, &JobRunner::finished, this, &QWidget::hide);
    connect(&runner, &JobRunner::cancelled, this, &QWidget::hide);
    if (runner.isRunning())
        begin();
}

void ProgressStrip::begin()
{
    m_since.start();
    tell(Progress{});
    setVisible(true);
}

void ProgressStrip::tell(const Progress &progress)
{
    showOn(*m_bar, progress.done, progress.total);
    m_words->setText(progressWords(progress, m_since.elapsed()));
}

} // namespace phaseout::ui
