// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace phaseout::ui {

class PlainLabel;

/// What an empty page says.
struct EmptyWords {
    Icon icon = Icon::Info;
    QString what;       ///< what goes here
    QString why;        ///< why it matters
    QString buttonText; ///< what to do now
    QString linkText;   ///< the way to the sample; may be empty
};

/// An empty page, with one button and at most one link.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const EmptyWords &words, QWidget *parent = nullptr);

    void setWords(const QString &what, const QString &why);

signals:
    void buttonTriggered();
    void linkTriggered();

private:
    PlainLabel *m_what;
    PlainLabel *m_why;
};

} // namespace phaseout::ui
