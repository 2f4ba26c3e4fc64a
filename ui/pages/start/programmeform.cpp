// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/programmeform.h"

#include "ui/models/dates.h"
#include "ui/models/programmedraft.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ProgrammeForm::ProgrammeForm(QWidget *parent)
    : QWidget(parent)
    , m_currency(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    m_name = addField(*layout, u"programmeName"_s, tr("&Name of the programme"), tr("Camera removal 2027"));
    m_organisation = addField(*layout, u"programmeOrganisation"_s, tr("&Organisation"), {});
    m_pledge = addField(*layout, u"programmePledge"_s, tr("Date of the &pledge, if there is one"), tr("1 Sep 2026"));
    m_target = addField(*layout, u"programmeTarget"_s, tr("&Target date, if there is one"), tr("30 Sep 2027"));
    auto *label = new PlainLabel(tr("C&urrency"), TextStyle::Body, LabelTone::Muted, this);
    label->setBuddy(m_currency);
    m_currency->setObjectName(u"programmeCurrency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItems({u"GBP"_s, u"EUR"_s, u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"CHF"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"PLN"_s});
    layout->addWidget(label);
    layout->addWidget(m_currency, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    auto *make = new QPushButton(tr("&Make the programme…"), this);
    make->setObjectName(u"makeProgramme"_s);
    setButtonKind(*make, ButtonKind::Primary);
    layout->addWidget(make, 0, Qt::AlignLeft);
    for (QLineEdit *day : {m_pledge.edit, m_target.edit})
        writeDayWhenLeft(*day);
    setTabOrder(m_target.edit, m_currency); // made before the fields, and below them
    setTabOrder(m_currency, make);
    connect(make, &QPushButton::clicked, this, &ProgrammeForm::send);
    for (const Field &field : {m_name, m_organisation, m_pledge, m_target})
        connect(field.edit, &QLineEdit::returnPressed, this, &ProgrammeForm::send);
}

ProgrammeForm::Field ProgrammeForm::addField(QVBoxLayout &layout, const QString &name, const QString &label, const QString &hint)
{
    Field field{new QLineEdit(this), new PlainLabel({}, TextStyle::Small, LabelTone::Text, this)};
    auto *words = new PlainLabel(label, TextStyle::Body, LabelTone::Muted, this);
    words->setBuddy(field.edit);
    field.edit->setObjectName(name);
    field.edit->setAccessibleName(QString(label).remove(u'&'));
    field.edit->setPlaceholderText(hint.isEmpty() ? QString() : tr("for example %1").arg(hint));
    field.edit->setMaxLength(200);
    field.problem->hide();
    layout.addWidget(words);
    layout.addWidget(field.edit);
    layout.addWidget(field.problem);
    layout.addSpacing(8);
    return field;
}

void ProgrammeForm::tell(const Field &field, const QString &problem)
{
    setFieldError(*field.edit, !problem.isEmpty());
    field.edit->setAccessibleDescription(problem);
    field.problem->setText(problem);
    field.problem->setVisible(!problem.isEmpty());
}

void ProgrammeForm::clear()
{
    for (const Field &field : {m_name, m_organisation, m_pledge, m_target}) {
        field.edit->clear();
        tell(field, {});
    }
    m_currency->setCurrentIndex(0);
}

void ProgrammeForm::send()
{
    ProgrammeDraft draft;
    draft.name = m_name.edit->text();
    draft.organisation = m_organisation.edit->text();
    draft.pledgeDate = m_pledge.edit->text();
    draft.targetDate = m_target.edit->text();
    draft.currency = m_currency->currentText();
    const ProgrammeProblems problems = problemsOf(draft);
    tell(m_name, problems.name);
    tell(m_pledge, problems.pledgeDate);
    tell(m_target, problems.targetDate);
    if (problems.isEmpty()) {
        emit accepted(programmeOf(draft));
        return;
    }
    const Field &first = !problems.name.isEmpty() ? m_name : !problems.pledgeDate.isEmpty() ? m_pledge : m_target;
    first.edit->setFocus();
}

} // namespace phaseout::ui
