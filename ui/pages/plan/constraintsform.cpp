// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/constraintsform.h"

#include "core/project/edits.h"
#include "core/timetable/constraintcheck.h"
#include "core/timetable/work.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/pages/plan/listeditor.h"
#include "ui/theme/focusring.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// Takes its place in a line of words and fields: it never wraps.
QWidget *wordsBeside(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextStyle::Body, LabelTone::Text, parent);
    label->setWordWrap(false);
    return label;
}

QSpinBox *numberField(const QString &name, const QString &accessible, int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setRange(least, most);
    const QString widest = QLocale().toString(most);
    field->setMinimumWidth(field->sizeHint().width() + field->fontMetrics().horizontalAdvance(widest) / 2);
    return field;
}

QLineEdit *dayField(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 20);
    return field;
}
} // namespace

ConstraintsForm::ConstraintsForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
    , m_start(dayField(u"startDay"_s, tr("First day of work"), this))
    , m_startNote(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_horizon(numberField(u"horizon"_s, tr("Weeks that the calendar reaches"), 1, 520, this))
    , m_horizonNote(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_locked(dayField(u"lockedUntil"_s, tr("Visits before this day stay where they are"), this))
    , m_lockedNote(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_lead(numberField(u"leadTime"_s, tr("Weeks from order to delivery"), 0, 520, this))
    , m_perDay(numberField(u"camerasPerDay"_s, tr("Cameras a crew changes in a day"), 1, 1000, this))
    , m_overhead(numberField(u"overhead"_s, tr("Half days that each visit takes on top"), 0, 20, this))
    , m_bankHolidays(new QCheckBox(tr("Crews work on bank holidays"), this))
    , m_carriesOver(new QCheckBox(tr("Money that is left over may be spent in the next period"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"constraintsForm"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_startNote->setObjectName(u"startNote"_s);
    for (PlainLabel *note : {m_startNote, m_lockedNote})
        note->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    m_message->setObjectName(u"constraintsMessage"_s);
    m_bankHolidays->setObjectName(u"bankHolidays"_s);
    m_carriesOver->setObjectName(u"carriesOver"_s);
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    useSurface(*inside);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 16, 24, 24);
    layout->setSpacing(24);
    buildSentences(*layout);
    buildLists(*layout);
    layout->addStretch(1);
    m_scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this); // what applies the changes stays in sight, however far down they are made
    outer->setContentsMargins(0, 8, 0, 0);
    outer->setSpacing(4);
    buildFoot(*outer);
    outer->addWidget(m_scroll, 1);
    setDirty(false);
    connect(&m_session, &Session::opened, this, &ConstraintsForm::revert); // what was typed belonged to the other one
}

QWidget *ConstraintsForm::sentence(const QString &before, QWidget *field, const QString &after)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : {wordsBeside(before, line), field, wordsBeside(after, line)})
        layout->addWidget(part);
    layout->addStretch(1);
    return line;
}

void ConstraintsForm::buildSentences(QVBoxLayout &layout)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(8);
    lines->addWidget(sentence(tr("Work starts on"), m_start, {}));
    lines->addWidget(m_startNote);
    m_horizonNote->setObjectName(u"horizonNote"_s);
    m_horizonNote->setWordWrap(false);
    QWidget *horizon = sentence(tr("The calendar reaches"), m_horizon, tr("weeks from there"));
    static_cast<QHBoxLayout *>(horizon->layout())->insertWidget(3, m_horizonNote);
    lines->addWidget(horizon);
    lines->addWidget(sentence(tr("Replacement goods take"), m_lead, tr("weeks from order to delivery")));
    lines->addWidget(sentence(tr("One crew changes"), m_perDay, tr("cameras a day")));
    lines->addWidget(sentence(tr("Each visit takes"), m_overhead, tr("half days on top, for travel and setting up")));
    lines->addWidget(sentence(tr("Visits before"), m_locked, tr("stay where they are")));
    lines->addWidget(m_lockedNote);
    auto *checks = new QVBoxLayout;
    checks->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    checks->addWidget(m_bankHolidays);
    lines->addLayout(checks);
    layout.addLayout(lines);
    const auto touched = [this] {
        if (m_isFilling)
            return;
        checkDays();
        setDirty(true);
    };
    for (QLineEdit *field : {m_start, m_locked})
        connect(field, &QLineEdit::textChanged, this, touched);
    for (QSpinBox *field : {m_horizon, m_lead, m_perDay, m_overhead})
        connect(field, &QSpinBox::valueChanged, this, touched);
    for (QCheckBox *box : {m_bankHolidays, m_carriesOver})
        connect(box, &QCheckBox::toggled, this, touched);
}

ListEditor *ConstraintsForm::addList(QVBoxLayout &layout, ListEditor *list, bool ConstraintsDraft::*assumed)
{
    layout.addWidget(list);
    connect(list, &ListEditor::edited, this, [this, assumed] {
        if (assumed == &ConstraintsDraft::areCrewsAssumed)
            m_areCrewsAssumed = false;
        if (assumed == &ConstraintsDraft::areFreezesAssumed)
            m_areFreezesAssumed = false;
        setDirty(true);
    });
    return list;
}

void ConstraintsForm::buildLists(QVBoxLayout &layout)
{
    using Problems = ConstraintsReader::Problems;
    using Rows = EditRowsModel::Rows;
    // Reads with the estate of the moment: a store may have come since the form was built.
    const auto check = [this](auto read) {
        return [this, read](const Rows &rows) {
            Problems problems;
            const auto estate = m_session.estate();
            static_cast<void>((ConstraintsReader(*estate).*read)(rows, problems));
            return problems;
        };
    };
    m_crews = addList(layout, new ListEditor({u"crews"_s, tr("Crews"), tr("How many crews work in an ordinary week, and in lines with days, how many in that time. An empty region stands for every region without a line of its own."), tr("Add a line")},
                                             {{tr("Region")}, {tr("Crews"), true}, {tr("Only from")}, {tr("Only to")}}, check(&ConstraintsReader::crews), this),
                      &ConstraintsDraft::areCrewsAssumed);
    m_crews->setNewRow({QString(), u"1"_s});
    m_freezes = addList(layout, new ListEditor({u"freezes"_s, tr("No work in store"), tr("Times without any visit. An empty region stands for everywhere, an empty list for no freeze at all."), tr("Add a freeze")},
                                               {{tr("Name")}, {tr("First day")}, {tr("Last day")}, {tr("Region")}}, check(&ConstraintsReader::freezes), this),
                        &ConstraintsDraft::areFreezesAssumed);
    m_budgets = addList(layout, new ListEditor({u"budgets"_s, tr("Money"), tr("At most so much in each period."), tr("Add a budget")},
                                               {{tr("First day")}, {tr("Last day")}, {tr("At most"), true}}, check(&ConstraintsReader::budgets), this));
    auto *carries = new QHBoxLayout;
    carries->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    carries->addWidget(m_carriesOver);
    layout.addLayout(carries);
    m_deadlines = addList(layout, new ListEditor({u"deadlines"_s, tr("Deadlines"), tr("One store by its code, or every store of a region with at least that risk."), tr("Add a deadline")},
                                                 {{tr("Store")}, {tr("Region")}, {tr("Risk from"), true}, {tr("Finished by")}, {tr("Must or prefer")}}, check(&ConstraintsReader::deadlines), this));
    m_deadlines->setNewRow({QString(), QString(), u"0"_s, QString(), tr("must")});
    m_stock = addList(layout, new ListEditor({u"stock"_s, tr("Goods"), tr("What arrives when. An empty list means that goods never hold up a visit."), tr("Add a delivery")},
                                             {{tr("Camera or recorder")}, {tr("Arrives on")}, {tr("Quantity"), true}}, check(&ConstraintsReader::stock), this));
    m_closures = addList(layout, new ListEditor({u"closures"_s, tr("Closed stores"), tr("Times in which one store cannot be worked at: a refit, a fair, a move."), tr("Add a closure")},
                                                {{tr("Store")}, {tr("First day")}, {tr("Last day")}, {tr("Reason")}}, check(&ConstraintsReader::closures), this));
    m_precedences = addList(layout, new ListEditor({u"precedences"_s, tr("One store before another"), tr("The second is not begun before the first is finished, and so many weeks have passed."), tr("Add a pair")},
                                                   {{tr("First")}, {tr("Then")}, {tr("Weeks between"), true}}, check(&ConstraintsReader::precedences), this));
    m_precedences->setNewRow({QString(), QString(), u"0"_s});
    m_pins = addList(layout, new ListEditor({u"pins"_s, tr("Pinned visits"), tr("The visit starts in that week. Any day of the week may be written."), tr("Pin a store")},
                                            {{tr("Store")}, {tr("Week of")}, {tr("Reason")}}, check(&ConstraintsReader::pins), this));
}

void ConstraintsForm::buildFoot(QVBoxLayout &layout)
{
    m_foot = new QWidget(this);
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(RowDelegate::padding, FocusRing::reach, 0, FocusRing::reach);
    line->setSpacing(8);
    auto *applyButton = new QPushButton(tr("&Apply changes"), m_foot);
    applyButton->setObjectName(u"applyConstraints"_s);
    auto *revertButton = new QPushButton(tr("&Discard changes"), m_foot);
    revertButton->setObjectName(u"revertConstraints"_s);
    line->addWidget(applyButton);
    line->addWidget(revertButton);
    line->addStretch(1);
    layout.addWidget(m_message);
    layout.addWidget(m_foot);
    m_message->hide();
    connect(applyButton, &QPushButton::clicked, this, &ConstraintsForm::apply);
    connect(revertButton, &QPushButton::clicked, this, &ConstraintsForm::revert);
}

void ConstraintsForm::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_foot->setVisible(isDirty);
}

void ConstraintsForm::checkDays()
{
    const QString start = ConstraintsReader::dayProblem(m_start->text());
    m_startNote->setText(!start.isEmpty()            ? start
                         : m_start->text().isEmpty() ? tr("Assumed: %1, the Monday after today.").arg(dayText(m_assumedStart))
                                                     : QString());
    m_startNote->setVisible(!m_startNote->text().isEmpty());
    const QDate first = m_start->text().isEmpty() ? m_assumedStart : parseDay(m_start->text());
    m_horizonNote->setText(first.isValid() ? tr("(to %1)").arg(dayText(first.addDays(7 * m_horizon->value() - 1))) : QString());
    m_horizon->setAccessibleDescription(m_horizonNote->text());
    setFieldError(*m_start, !start.isEmpty());
    setFieldError(*m_locked, !ConstraintsReader::dayProblem(m_locked->text()).isEmpty());
    m_start->setAccessibleDescription(m_startNote->text());
    const QString locked = ConstraintsReader::dayProblem(m_locked->text());
    m_lockedNote->setText(locked);
    m_lockedNote->setVisible(!locked.isEmpty());
    m_locked->setAccessibleDescription(locked);
}

void ConstraintsForm::refresh()
{
    if (m_isDirty)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const auto estate = m_session.estate();
    const Constraints effective = timetable::effectiveConstraints(*estate, timetable::workOf(*estate, m_session.today()), m_session.today());
    const ConstraintsDraft draft = ConstraintsDraft::of(*estate, effective);
    m_assumedStart = effective.start;
    m_start->setText(draft.start);
    m_locked->setText(draft.lockedUntil);
    m_horizon->setValue(draft.horizonWeeks);
    m_lead->setValue(draft.leadTimeWeeks);
    m_perDay->setValue(draft.camerasPerCrewDay);
    m_overhead->setValue(draft.visitOverheadHalfDays);
    m_bankHolidays->setChecked(draft.worksBankHolidays);
    m_carriesOver->setChecked(draft.budgetCarriesOver);
    m_areCrewsAssumed = draft.areCrewsAssumed;
    m_areFreezesAssumed = draft.areFreezesAssumed;
    m_crews->setRows(draft.crews, draft.areCrewsAssumed ? tr("assumed, so that the work fits into eighteen months") : QString());
    m_freezes->setRows(draft.freezes, draft.areFreezesAssumed ? tr("assumed, the usual trading freezes") : QString());
    m_budgets->setRows(draft.budgets, draft.budgets.empty() ? tr("none given") : QString());
    m_deadlines->setRows(draft.deadlines, draft.deadlines.empty() ? tr("none given") : QString());
    m_stock->setRows(draft.stock, draft.stock.empty() ? tr("none given") : QString());
    m_closures->setRows(draft.closures, draft.closures.empty() ? tr("none given") : QString());
    m_precedences->setRows(draft.precedences, draft.precedences.empty() ? tr("none given") : QString());
    m_pins->setRows(draft.pins, draft.pins.empty() ? tr("none given") : QString());
    checkDays();
}

ConstraintsDraft ConstraintsForm::draft() const
{
    ConstraintsDraft draft;
    draft.start = m_start->text();
    draft.lockedUntil = m_locked->text();
    draft.horizonWeeks = m_horizon->value();
    draft.leadTimeWeeks = m_lead->value();
    draft.camerasPerCrewDay = m_perDay->value();
    draft.visitOverheadHalfDays = m_overhead->value();
    draft.worksBankHolidays = m_bankHolidays->isChecked();
    draft.budgetCarriesOver = m_carriesOver->isChecked();
    draft.crews = m_crews->rows();
    draft.freezes = m_freezes->rows();
    draft.budgets = m_budgets->rows();
    draft.deadlines = m_deadlines->rows();
    draft.stock = m_stock->rows();
    draft.closures = m_closures->rows();
    draft.precedences = m_precedences->rows();
    draft.pins = m_pins->rows();
    draft.areCrewsAssumed = m_areCrewsAssumed;
    draft.areFreezesAssumed = m_areFreezesAssumed;
    return draft;
}

void ConstraintsForm::apply()
{
    const auto estate = m_session.estate();
    const ConstraintsReader::Outcome outcome = ConstraintsReader(*estate).read(draft());
    if (!outcome.problems.isEmpty()) {
        m_message->setMessage(MessageKind::Error, tr("Nothing was changed yet. %1").arg(outcome.problems.join(u' ')));
        return;
    }
    QStringList doubts;
    bool isRefused = false;
    for (const Finding &finding : timetable::checkConstraints(outcome.constraints, *estate, m_session.today())) {
        doubts += finding.message;
        isRefused = isRefused || finding.severity == Severity::Refused;
    }
    if (isRefused) {
        m_message->setMessage(MessageKind::Error, tr("Nothing was changed yet. %1").arg(doubts.join(u' ')));
        return;
    }
    m_message->clear();
    if (!doubts.isEmpty())
        m_message->setMessage(MessageKind::Warning, doubts.join(u' '));
    setDirty(false);
    if (!m_session.apply(changeDocument(*estate, Document::Constraints, toJson(outcome.constraints))))
        setDirty(true);
    else
        refresh();
}

void ConstraintsForm::revert()
{
    m_message->clear();
    setDirty(false);
    refresh();
}

} // namespace phaseout::ui
