// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/programmedetails.h"

#include "ui/models/dates.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int widest = 760;
constexpr int rowsOfAField = 3; // words, field, what is wrong with it

PlainLabel *caption(const QString &label, QWidget &field, QWidget *parent)
{
    auto *words = new PlainLabel(label, TextStyle::Body, LabelTone::Muted, parent);
    words->setBuddy(&field);
    field.setAccessibleName(QString(label).remove(u'&'));
    return words;
}
} // namespace

ProgrammeDetails::ProgrammeDetails(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_month(new QComboBox(this))
    , m_message(new InlineMessage(this))
    , m_foot(new QWidget(this))
{
    setObjectName(u"programmeDetails"_s);
    build();
    setDirty(false);
}

void ProgrammeDetails::build()
{
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(widest);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(4, 0, 4, 0); // the ring of the focus needs room
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    using Draft = ProgrammeDraft;
    using Problems = ProgrammeProblems;
    addField(*grid, 0, 0, u"detailsName"_s, tr("&Name of the programme"), &Draft::name, &Problems::name);
    addField(*grid, 0, 1, u"detailsOrganisation"_s, tr("&Organisation"), &Draft::organisation);
    addField(*grid, 1, 0, u"detailsPledge"_s, tr("The &pledge, in your own words"), &Draft::pledge);
    addField(*grid, 1, 1, u"detailsPledgeDate"_s, tr("Date of the p&ledge"), &Draft::pledgeDate, &Problems::pledgeDate);
    addField(*grid, 2, 0, u"detailsTargetDate"_s, tr("&Target date"), &Draft::targetDate, &Problems::targetDate);
    addField(*grid, 2, 1, u"detailsBudget"_s, tr("Approved &budget for the whole"), &Draft::budget, &Problems::budget);
    addField(*grid, 3, 0, u"detailsPreparedBy"_s, tr("P&repared by"), &Draft::preparedBy);
    addField(*grid, 3, 1, u"detailsReviewedBy"_s, tr("Re&viewed by"), &Draft::reviewedBy);
    addMonth(*grid, 4, 0);

    m_message->setObjectName(u"detailsMessage"_s);
    m_message->hide();
    auto *applyButton = new QPushButton(tr("&Apply changes"), m_foot);
    applyButton->setObjectName(u"applyDetails"_s);
    auto *revertButton = new QPushButton(tr("&Discard changes"), m_foot);
    revertButton->setObjectName(u"revertDetails"_s);
    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(4, 4, 4, 4);
    buttons->setSpacing(8);
    buttons->addWidget(applyButton);
    buttons->addWidget(revertButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(fields);
    layout->addWidget(m_message);
    layout->addWidget(m_foot);
    setTabOrder(m_month, applyButton);
    connect(applyButton, &QPushButton::clicked, this, &ProgrammeDetails::apply);
    connect(revertButton, &QPushButton::clicked, this, &ProgrammeDetails::revert);
}

void ProgrammeDetails::addField(QGridLayout &grid, int row, int column, const QString &name, const QString &label,
                                QString ProgrammeDraft::*text, QString ProgrammeProblems::*problem)
{
    const Field field{text, problem, new QLineEdit(this), new PlainLabel({}, TextStyle::Small, LabelTone::Text, this)};
    field.edit->setObjectName(name);
    field.edit->setMaxLength(problem ? 200 : 1000);
    field.words->hide();
    grid.addWidget(caption(label, *field.edit, this), row * rowsOfAField, column);
    grid.addWidget(field.edit, row * rowsOfAField + 1, column);
    grid.addWidget(field.words, row * rowsOfAField + 2, column);
    if (!m_fields.empty())
        setTabOrder(m_fields.back().edit, field.edit);
    m_fields.push_back(field);
    connect(field.edit, &QLineEdit::textChanged, this, &ProgrammeDetails::touched);
    connect(field.edit, &QLineEdit::returnPressed, this, &ProgrammeDetails::apply);
    if (text == &ProgrammeDraft::pledgeDate || text == &ProgrammeDraft::targetDate)
        writeDayWhenLeft(*field.edit);
}

void ProgrammeDetails::addMonth(QGridLayout &grid, int row, int column)
{
    m_month->setObjectName(u"detailsMonth"_s);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month));
    grid.addWidget(caption(tr("The &financial year begins in"), *m_month, this), row * rowsOfAField, column);
    grid.addWidget(m_month, row * rowsOfAField + 1, column, Qt::AlignLeft);
    setTabOrder(m_fields.back().edit, m_month);
    connect(m_month, &QComboBox::currentIndexChanged, this, &ProgrammeDetails::touched);
}

ProgrammeDraft ProgrammeDetails::draft() const
{
    ProgrammeDraft draft = ProgrammeDraft::of(m_session.estate()->programme); // the currency stays: amounts are kept in it
    for (const Field &field : m_fields)
        draft.*field.text = field.edit->text();
    draft.financialYearStart = m_month->currentIndex() + 1;
    return draft;
}

void ProgrammeDetails::tell(const ProgrammeProblems &problems)
{
    for (const Field &field : m_fields) {
        const QString words = field.problem ? problems.*field.problem : QString();
        setFieldError(*field.edit, !words.isEmpty());
        field.edit->setAccessibleDescription(words);
        field.words->setText(words);
        field.words->setVisible(!words.isEmpty());
    }
}

void ProgrammeDetails::touched()
{
    if (m_isFilling)
        return;
    m_message->clear();
    setDirty(true);
}

void ProgrammeDetails::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_foot->setVisible(isDirty);
}

void ProgrammeDetails::refresh()
{
    if (m_isDirty)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const ProgrammeDraft draft = ProgrammeDraft::of(m_session.estate()->programme);
    for (const Field &field : m_fields)
        field.edit->setText(draft.*field.text);
    m_month->setCurrentIndex(draft.financialYearStart - 1);
    tell({});
}

void ProgrammeDetails::revert()
{
    m_message->clear();
    setDirty(false);
    refresh();
}

void ProgrammeDetails::apply()
{
    const ProgrammeDraft typed = draft();
    const ProgrammeProblems problems = problemsOf(typed);
    tell(problems);
    if (!problems.isEmpty()) {
        m_message->setMessage(MessageKind::Error, tr("Nothing was changed yet."));
        return;
    }
    const auto estate = m_session.estate();
    const Programme programme = programmeOf(typed);
    setDirty(false);
    if (programme == estate->programme || m_session.setProgramme(programme))
        refresh();
    else
        setDirty(true);
}

} // namespace phaseout::ui
