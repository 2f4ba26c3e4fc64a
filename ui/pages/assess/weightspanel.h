// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/risk.h"

#include <QWidget>
#include <array>

class QSlider;
class QSpinBox;

namespace phaseout::ui {

/// The weights as sliders and figures, with presets above them. At least one stays above 0.
class WeightsPanel : public QWidget {
    Q_OBJECT
public:
    explicit WeightsPanel(QWidget *parent = nullptr);
    void setWeights(const assess::RiskWeights &weights); ///< tells nobody
    [[nodiscard]] const assess::RiskWeights &weights() const { return m_weights; }

signals:
    void changed();

private:
    void take(int part, int value);
    void showWeights();

    assess::RiskWeights m_weights;
    std::array<QSlider *, assess::riskPartCount> m_sliders{};
    std::array<QSpinBox *, assess::riskPartCount> m_spins{};
};

} // namespace phaseout::ui
