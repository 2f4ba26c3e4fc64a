// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogfoot.h"

#include "ui/theme/phaseoutstyle.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace phaseout::ui {

QHBoxLayout *dialogFoot(QDialog &dialog, QPushButton &leave, QPushButton &primary)
{
    setButtonKind(primary, ButtonKind::Primary);
    QObject::connect(&leave, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addStretch();
    line->addWidget(&leave);
    line->addWidget(&primary);
    return line;
}

} // namespace phaseout::ui
