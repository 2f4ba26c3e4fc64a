// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QPushButton;
class QSpinBox;

namespace phaseout::ui {

class PlainLabel;

/// Asks from which per cent on something is to be done for all, and says meanwhile for how many that is.
class ThresholdDialog : public QDialog {
    Q_OBJECT
public:
    /// What is told of a per cent: a sentence, and what the button says; an empty button text: there is nothing to do.
    struct Effect {
        QString sentence;
        QString button;
    };
    /// \a question stands above the field.
    ThresholdDialog(const QString &title, const QString &question, std::function<Effect(int)> effect, int preset, QWidget *parent = nullptr);

signals:
    void chosen(int threshold);

private:
    void tell();

    std::function<Effect(int)> m_effect;
    QSpinBox *m_threshold;
    PlainLabel *m_sentence;
    QPushButton *m_accept;
};

} // namespace phaseout::ui
