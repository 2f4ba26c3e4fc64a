// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costs/ratesform.h"

#include "core/project/edits.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
PlainLabel *wordsBeside(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextStyle::Body, LabelTone::Text, parent);
    label->setWordWrap(false);
    return label;
}
} // namespace

RatesForm::RatesForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EditRowsModel(
          columns(),
          [this](const EditRowsModel::Rows &rows) {
              RatesReader::Problems problems;
              const auto estate = m_session.estate();
              static_cast<void>(RatesReader(estate->rates, estate->programme.currency).rows(rows, problems));
              return problems;
          },
          this))
    , m_table(new QTableView(this))
    , m_vat(shareField(u"vat"_s, tr("VAT, per cent")))
    , m_recoverable(shareField(u"vatRecoverable"_s, tr("VAT that comes back, per cent")))
    , m_contingency(shareField(u"contingency"_s, tr("Contingency, per cent")))
    , m_ownName(new QLineEdit(this))
    , m_ownUnit(new QComboBox(this))
    , m_remove(new QPushButton(tr("&Remove the line"), this))
    , m_problem(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_message(new InlineMessage(this))
    , m_foot(new QWidget(this))
{
    build();
    connect(m_model, &EditRowsModel::edited, this, &RatesForm::touched);
    setDirty(false);
    connect(&m_session, &Session::opened, this, &RatesForm::revert); // what was typed belonged to the other one
}

std::vector<EditRowsModel::Column> RatesForm::columns() const
{
    const auto tidied = [this](const QString &typed) { return tidyMoney(typed, m_session.estate()->programme.currency); };
    return {{tr("Rate")}, {tr("Unit"), false, false}, {tr("Low"), true, true, tidied}, {tr("Likely"), true, true, tidied}, {tr("High"), true, true, tidied}, {tr("Where the figure comes from")}, {u"id"_s, false, false}};
}

QLineEdit *RatesForm::shareField(const QString &name, const QString &accessible)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 12);
    connect(field, &QLineEdit::textChanged, this, &RatesForm::touched);
    return field;
}

void RatesForm::build()
{
    setObjectName(u"ratesForm"_s);
    m_table->setObjectName(u"ratesTable"_s);
    m_table->setAccessibleName(tr("Unit rates"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    for (const int column : {RatesDraft::Low, RatesDraft::Likely, RatesDraft::High})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setColumnHidden(RatesDraft::Id, true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problem->setObjectName(u"ratesProblem"_s);
    m_problem->hide();
    m_message->setObjectName(u"ratesMessage"_s);
    m_message->hide();

    auto *shares = new QHBoxLayout;
    shares->setSpacing(8);
    for (const auto &[before, field, after] : {std::tuple{tr("VAT is"), m_vat, tr("of which")}, std::tuple{QString(), m_recoverable, tr("come back.")},
                                               std::tuple{tr("Contingency is"), m_contingency, tr("of the likely total.")}}) {
        if (!before.isEmpty())
            shares->addWidget(wordsBeside(before, this));
        shares->addWidget(field);
        shares->addWidget(wordsBeside(after, this));
    }
    shares->addStretch(1);
    auto *applyButton = new QPushButton(tr("&Apply changes"), m_foot);
    applyButton->setObjectName(u"applyRates"_s);
    auto *revertButton = new QPushButton(tr("&Discard changes"), m_foot);
    revertButton->setObjectName(u"revertRates"_s);
    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(0, 4, 0, 4);
    buttons->setSpacing(8);
    buttons->addWidget(applyButton);
    buttons->addWidget(revertButton);
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 16, 24, 8);
    inner->setSpacing(8);
    inner->addLayout(shares);
    inner->addWidget(m_message);
    inner->addWidget(new PlainLabel(tr("Double-click a figure, or press F2 on it, to change it."), TextStyle::Small, LabelTone::Muted, this));
    inner->addWidget(ownLine());
    inner->addWidget(m_problem);
    inner->addWidget(m_foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(24 - RowDelegate::padding, 0, 24 - RowDelegate::padding, 0);
    table->addWidget(m_table);
    layout->addLayout(inner);
    layout->addLayout(table, 1);
    connect(applyButton, &QPushButton::clicked, this, &RatesForm::apply);
    connect(revertButton, &QPushButton::clicked, this, &RatesForm::revert);
}

// A cost line of the user's own: what it is called and what it is paid for; its figures are typed into the table.
QWidget *RatesForm::ownLine()
{
    auto *line = new QWidget(this);
    m_ownName->setObjectName(u"ownCostName"_s);
    m_ownName->setAccessibleName(tr("Name of the cost line"));
    m_ownName->setPlaceholderText(tr("for example Scaffolding"));
    m_ownName->setMaxLength(120);
    m_ownUnit->setObjectName(u"ownCostUnit"_s);
    m_ownUnit->setAccessibleName(tr("What it is paid for"));
    for (const cost::RateUnit unit : {cost::RateUnit::Once, cost::RateUnit::PerStore, cost::RateUnit::PerDevice, cost::RateUnit::PerCamera, cost::RateUnit::PerRecorder,
                                      cost::RateUnit::PerVisitDay, cost::RateUnit::PerEncoder, cost::RateUnit::PerAccessTerminal, cost::RateUnit::PerIntercom})
        m_ownUnit->addItem(cost::rateUnitWord(unit));
    auto *add = new QPushButton(tr("Add a cost &line"), line);
    add->setObjectName(u"addOwnCost"_s);
    m_remove->setObjectName(u"removeCost"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_ownName, 1);
    layout->addWidget(m_ownUnit);
    layout->addWidget(add);
    layout->addSpacing(16);
    layout->addWidget(m_remove);
    connect(add, &QPushButton::clicked, this, &RatesForm::addOwn);
    connect(m_ownName, &QLineEdit::returnPressed, this, &RatesForm::addOwn);
    connect(m_remove, &QPushButton::clicked, this, &RatesForm::removeChosen);
    return line;
}

void RatesForm::addOwn()
{
    const QString name = m_ownName->text().simplified();
    if (name.isEmpty()) {
        m_message->setMessage(MessageKind::Info, tr("Say first what the cost line is called."));
        return m_ownName->setFocus();
    }
    const QString none = Money::zero(m_session.estate()->programme.currency).shown();
    m_model->addRow({name, m_ownUnit->currentText(), none, none, none, {}, {}});
    m_ownName->clear();
    const QModelIndex low = m_model->index(m_model->rowCount() - 1, RatesDraft::Low);
    m_table->setCurrentIndex(low);
    m_table->scrollTo(low);
    m_table->setFocus();
    m_message->setMessage(MessageKind::Info, tr("Now type its figures into the last row, and apply."));
}

void RatesForm::removeChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        m_message->setMessage(MessageKind::Info, tr("Choose the line in the table first."));
    else
        m_model->removeRowAt(row);
}

void RatesForm::touched()
{
    if (m_isFilling)
        return;
    m_message->clear();
    showProblems();
    setDirty(true);
}

void RatesForm::showProblems()
{
    QString words;
    if (const auto &problems = m_model->problems(); !problems.empty())
        words = QString(m_model->texts()[static_cast<size_t>(problems.front().row)].value(RatesDraft::Name) + u": "_s + problems.front().words);
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void RatesForm::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_foot->setVisible(isDirty);
}

void RatesForm::refresh()
{
    if (m_isDirty)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const RatesDraft draft = RatesDraft::of(m_session.estate()->rates);
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(draft.rows);
    if (isFirst && m_model->rowCount() > 0)
        m_table->resizeColumnsToContents();
    m_vat->setText(draft.vat);
    m_recoverable->setText(draft.recoverable);
    m_contingency->setText(draft.contingency);
    showProblems();
}

RatesDraft RatesForm::draft() const { return {m_model->texts(), m_vat->text(), m_recoverable->text(), m_contingency->text()}; }

void RatesForm::apply()
{
    const auto estate = m_session.estate();
    const RatesReader::Outcome outcome = RatesReader(estate->rates, estate->programme.currency).read(draft());
    if (!outcome.problems.isEmpty()) {
        m_message->setMessage(MessageKind::Error, tr("Nothing was changed yet. %1").arg(outcome.problems.join(u' ')));
        return;
    }
    m_message->clear();
    setDirty(false);
    if (!m_session.apply(changeDocument(*estate, Document::Rates, cost::toJson(outcome.rates))))
        setDirty(true);
    else
        refresh();
}

void RatesForm::revert()
{
    m_message->clear();
    setDirty(false);
    refresh();
}

} // namespace phaseout::ui
