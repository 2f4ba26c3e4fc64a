// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablepair.h"

#include "ui/theme/typography.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace phaseout::ui {

TablePair::TablePair(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(heading, this))
    , m_summary(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    m_summary->setObjectName(QStringLiteral("pictureSummary"));
    m_summary->hide();
    m_table->setObjectName(QStringLiteral("twinTable"));
    m_table->setAccessibleName(tr("%1, as a table").arg(heading));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics(), Density::Comfortable));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_stack->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);

    auto *shortcut = new QShortcut(toggleKeys(), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &TablePair::toggle);
    connect(m_heading, &SectionHeading::linkTriggered, this, &TablePair::toggle);
    setShowsTable(false);
}

void TablePair::setPicture(QWidget *picture)
{
    const bool showed = showsTable();
    delete m_picture;
    m_picture = picture;
    m_stack->insertWidget(0, picture);
    setShowsTable(showed);
}

void TablePair::setTableModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    m_table->resizeColumnsToContents();
}

void TablePair::setNote(const QString &note)
{
    m_heading->setNote(note);
}

void TablePair::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
    m_summary->setVisible(!sentence.isEmpty());
    if (m_picture)
        m_picture->setAccessibleDescription(sentence);
}

void TablePair::setShowsTable(bool showsTable)
{
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(showsTable || !m_picture ? m_table : m_picture);
    m_heading->setLink(showsTable ? tr("Show as picture") : tr("Show as table"),
                       showsTable ? tr("Show %1 as a picture").arg(m_heading->heading())
                                  : tr("Show %1 as a table").arg(m_heading->heading()));
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

bool TablePair::showsTable() const
{
    return m_picture && m_stack->currentWidget() == m_table;
}

void TablePair::toggle()
{
    setShowsTable(!showsTable());
}

} // namespace phaseout::ui
