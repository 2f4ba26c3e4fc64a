// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track/statusform.h"

#include "ui/models/dates.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

StatusForm::StatusForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_state(new QComboBox(this))
    , m_evidence(new QComboBox(this))
    , m_reference(new QLineEdit(this))
    , m_on(new QLineEdit(this))
    , m_problem(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_apply(new QPushButton(QCoreApplication::translate("QPlatformTheme", "Apply"), this))
{
    build();
}

void StatusForm::build()
{
    setObjectName(u"statusForm"_s);
    m_state->setObjectName(u"statusState"_s);
    m_evidence->setObjectName(u"statusEvidence"_s);
    m_reference->setObjectName(u"statusReference"_s);
    m_reference->setPlaceholderText(tr("Photo, ticket or certificate number"));
    m_on->setObjectName(u"statusDay"_s);
    m_problem->setObjectName(u"statusProblem"_s);
    m_apply->setObjectName(u"statusApply"_s);
    setButtonKind(*m_apply, ButtonKind::Primary);
    for (int i = 0; i <= static_cast<int>(DeliveryState::Disposed); ++i)
        m_state->addItem(deliveryStateWord(DeliveryState(i)), i);
    for (int i = 0; i <= static_cast<int>(EvidenceLevel::Certified); ++i)
        m_evidence->addItem(evidenceLevelWord(EvidenceLevel(i)), i);

    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->setContentsMargins(0, 0, 4, 0);
    fields->addRow(tr("Stat&e"), m_state);
    fields->addRow(tr("E&vidence"), m_evidence);
    fields->addRow(tr("&Reference"), m_reference);
    fields->addRow(tr("&Day"), m_on);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"statusCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_apply);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_problem->hide();

    writeDayWhenLeft(*m_on);
    const auto forget = [this] { setProblem({}); };
    connect(m_state, &QComboBox::currentIndexChanged, this, forget);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, forget);
    connect(m_reference, &QLineEdit::textEdited, this, forget);
    connect(m_on, &QLineEdit::textEdited, this, forget);
    connect(m_apply, &QPushButton::clicked, this, &StatusForm::applied);
    connect(m_on, &QLineEdit::returnPressed, this, &StatusForm::applied);
    connect(m_reference, &QLineEdit::returnPressed, this, &StatusForm::applied);
    connect(cancel, &QPushButton::clicked, this, &StatusForm::closed);
}

void StatusForm::open(const QString &what, const QString &effect, QDate today)
{
    m_heading->setText(tr("Status of %1").arg(what));
    m_apply->setText(effect);
    m_state->setCurrentIndex(static_cast<int>(DeliveryState::Removed));
    m_evidence->setCurrentIndex(static_cast<int>(EvidenceLevel::Reported));
    m_reference->clear();
    m_on->setText(dayText(today));
    setProblem({});
    show();
    m_state->setFocus();
}

DeliveryDraft StatusForm::draft() const
{
    return {DeliveryState(m_state->currentData().toInt()), EvidenceLevel(m_evidence->currentData().toInt()), m_reference->text(), m_on->text()};
}

bool StatusForm::isMeant(const QString &doubt)
{
    if (doubt.isEmpty() || doubt == m_doubt)
        return true;
    setProblem(tr("%1 To keep it all the same, apply it again.").arg(doubt));
    m_doubt = doubt;
    return false;
}

void StatusForm::setProblem(const QString &words)
{
    m_doubt.clear();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    for (QWidget *field : {static_cast<QWidget *>(m_reference), static_cast<QWidget *>(m_on)})
        field->setAccessibleDescription(words);
}

void StatusForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace phaseout::ui
