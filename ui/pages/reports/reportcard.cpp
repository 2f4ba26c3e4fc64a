// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportcard.h"

#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace phaseout::ui {

ReportCard::ReportCard(const QString &name, const QString &what, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_made(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_button(new QPushButton(action, this))
{
    m_button->setAccessibleName(tr("%1: %2").arg(name, QString(action).remove(u'&')));
    m_button->setAccessibleDescription(what);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new PlainLabel(name, TextStyle::Section, LabelTone::Text, this));
    words->addWidget(new PlainLabel(what, TextStyle::Body, LabelTone::Muted, this));
    words->addWidget(m_made);
    m_made->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 14, 4, 14);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Hairline(this));
    connect(m_button, &QPushButton::clicked, this, &ReportCard::triggered);
}

void ReportCard::setMade(const QString &words)
{
    m_made->setText(words);
    m_made->setVisible(!words.isEmpty());
}

} // namespace phaseout::ui
