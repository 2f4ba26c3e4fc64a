// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/track/trackstate.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace phaseout::ui {

class PlainLabel;

/// How far the work has come: state, evidence, reference, day. Says what is wrong beside the fields; keeps what was typed.
class StatusForm : public QWidget {
    Q_OBJECT
public:
    explicit StatusForm(QWidget *parent = nullptr);
    /// Opens for what \a what names ("York Foss", "2 devices"), \a effect on the button ("Set status of 14 devices").
    void open(const QString &what, const QString &effect, QDate today);
    [[nodiscard]] DeliveryDraft draft() const;
    void setProblem(const QString &words);
    /// Whether \a doubt about what stands here is empty, or has been seen: it is shown once, and applying again means it.
    [[nodiscard]] bool isMeant(const QString &doubt);

signals:
    void applied();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    PlainLabel *m_heading;
    QComboBox *m_state;
    QComboBox *m_evidence;
    QLineEdit *m_reference;
    QLineEdit *m_on;
    PlainLabel *m_problem;
    QPushButton *m_apply;
    QString m_doubt; ///< as it was shown
};

} // namespace phaseout::ui
