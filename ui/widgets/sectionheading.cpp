// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheading.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace phaseout::ui {

SectionHeading::SectionHeading(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(heading, TextStyle::Section, LabelTone::Text, this))
    , m_note(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_link(new LinkButton({}, this))
{
    m_heading->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_link);
    m_link->setObjectName(QStringLiteral("sectionLink"));
    m_link->hide();
    connect(m_link, &LinkButton::clicked, this, &SectionHeading::linkTriggered);
    setAccessibleName(heading);
}

void SectionHeading::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void SectionHeading::setNote(const QString &note)
{
    m_note->setText(note);
}

void SectionHeading::setLink(const QString &text, const QString &accessibleName)
{
    m_link->setText(text);
    m_link->setAccessibleName(accessibleName);
    m_link->setVisible(!text.isEmpty());
    m_link->updateGeometry();
}

QString SectionHeading::heading() const
{
    return m_heading->text();
}

} // namespace phaseout::ui
