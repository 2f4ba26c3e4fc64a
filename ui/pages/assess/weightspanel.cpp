// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/weightspanel.h"

#include "ui/pages/assess/ranking.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

WeightsPanel::WeightsPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *presets = new QHBoxLayout;
    presets->setSpacing(8);
    int number = 0;
    for (const WeightPreset &preset : weightPresets()) {
        auto *button = new QPushButton(preset.name, this);
        button->setObjectName(u"preset%1"_s.arg(number++));
        connect(button, &QPushButton::clicked, this, [this, weights = preset.weights] {
            setWeights(weights);
            emit changed();
        });
        presets->addWidget(button);
    }
    presets->addStretch();
    layout->addLayout(presets);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (int part = 0; part < assess::riskPartCount; ++part) {
        const auto which = static_cast<assess::RiskPart>(part);
        QString meaning = assess::riskPartWord(which);
        meaning.front() = meaning.front().toLower();
        const QString name = tr("%1: %2").arg(partName(which), meaning); // the column's name, and what it is
        auto *slider = new QSlider(Qt::Horizontal, this);
        auto *spin = new QSpinBox(this);
        slider->setRange(0, 100);
        spin->setRange(0, 100);
        spin->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
        slider->setAccessibleName(tr("Weight of: %1").arg(name));
        spin->setAccessibleName(tr("Weight of: %1").arg(name));
        spin->setObjectName(u"weight%1"_s.arg(part));
        connect(slider, &QSlider::valueChanged, this, [this, part](int value) { take(part, value); });
        connect(spin, &QSpinBox::valueChanged, this, [this, part](int value) { take(part, value); });
        auto *label = new PlainLabel(name, TextStyle::Small, LabelTone::Text, this);
        grid->addWidget(label, part * 2, 0);
        grid->addWidget(slider, part * 2 + 1, 0);
        grid->addWidget(spin, part * 2, 1, 2, 1, Qt::AlignVCenter); // beside both: eight of them fit a small window
        m_sliders[static_cast<size_t>(part)] = slider;
        m_spins[static_cast<size_t>(part)] = spin;
    }
    layout->addLayout(grid);
    showWeights();
}

void WeightsPanel::setWeights(const assess::RiskWeights &weights)
{
    m_weights = weights;
    showWeights();
}

void WeightsPanel::take(int part, int value)
{
    assess::RiskWeights next = m_weights;
    setWeight(next, static_cast<assess::RiskPart>(part), value);
    int sum = 0;
    for (int p = 0; p < assess::riskPartCount; ++p)
        sum += weightOf(next, static_cast<assess::RiskPart>(p));
    const bool isAllowed = sum > 0; // something must count
    if (isAllowed)
        m_weights = next;
    showWeights();
    if (isAllowed)
        emit changed();
}

void WeightsPanel::showWeights()
{
    for (int part = 0; part < assess::riskPartCount; ++part) {
        const auto at = static_cast<size_t>(part);
        const QSignalBlocker slider(m_sliders[at]);
        const QSignalBlocker spin(m_spins[at]);
        m_sliders[at]->setValue(weightOf(m_weights, static_cast<assess::RiskPart>(part)));
        m_spins[at]->setValue(weightOf(m_weights, static_cast<assess::RiskPart>(part)));
    }
}

} // namespace phaseout::ui
