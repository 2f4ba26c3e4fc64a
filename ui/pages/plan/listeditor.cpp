// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/listeditor.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ListEditor::ListEditor(const Words &words, std::vector<EditRowsModel::Column> columns, EditRowsModel::Check check, QWidget *parent)
    : QWidget(parent)
    , m_model(new EditRowsModel(std::move(columns), std::move(check), this))
    , m_heading(new SectionHeading(words.heading, this))
    , m_table(new QTableView(this))
    , m_problem(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
{
    build(words);
    connect(m_model, &EditRowsModel::edited, this, [this] {
        m_heading->setNote({});
        showProblems();
        fit();
        emit edited();
    });
}

void ListEditor::build(const Words &words)
{
    m_table->setObjectName(words.name);
    m_table->setAccessibleName(words.heading);
    m_table->setAccessibleDescription(words.help);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_problem->setObjectName(QString(words.name + u"Problem"_s));
    m_problem->hide();

    auto *addLink = new LinkButton(words.add, this);
    addLink->setObjectName(QString(words.name + u"Add"_s));
    auto *removeLink = new LinkButton(tr("Remove the chosen row"), this);
    removeLink->setObjectName(QString(words.name + u"Remove"_s));
    removeLink->setAccessibleName(tr("%1: remove the chosen row").arg(words.heading));
    auto *links = new QHBoxLayout;
    links->setContentsMargins(RowDelegate::padding - FocusRing::reach, 0, 0, 0);
    links->setSpacing(16);
    links->addWidget(addLink);
    links->addWidget(removeLink);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *help = new PlainLabel(words.help, TextStyle::Small, LabelTone::Muted, this);
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(help), static_cast<QWidget *>(m_problem)})
        part->setContentsMargins(RowDelegate::padding, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(help);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addLayout(links);
    connect(addLink, &LinkButton::clicked, this, &ListEditor::add);
    connect(removeLink, &LinkButton::clicked, this, &ListEditor::removeCurrent);
    fit();
}

void ListEditor::setRows(EditRowsModel::Rows rows, const QString &note)
{
    m_model->setRows(std::move(rows));
    m_heading->setNote(note);
    showProblems();
    fit();
}

void ListEditor::add()
{
    m_model->addRow(m_newRow);
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(first);
    m_table->setFocus();
    m_table->edit(first);
}

void ListEditor::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    m_model->removeRowAt(row);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void ListEditor::showProblems()
{
    const auto &problems = m_model->problems();
    m_problem->setVisible(!problems.empty());
    if (problems.empty()) {
        m_problem->clear();
        return;
    }
    m_problem->setText(tr("Row %1, %2: %3").arg(QLocale().toString(problems.front().row + 1),
                                                m_model->headerData(problems.front().column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                problems.front().words));
}

void ListEditor::fit()
{
    constexpr int mostRows = 8;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace phaseout::ui
