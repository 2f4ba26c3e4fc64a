// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/attentionpanel.h"

#include "ui/pages/plan/waysout.h"
#include "ui/widgets/plainlabel.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

AttentionPanel::AttentionPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_words(new QStringListModel(this))
    , m_waysOut(new WaysOut(session, this))
{
    m_list = new QListView(this);
    QListView *list = m_list;
    list->setObjectName(u"attention"_s);
    list->setAccessibleName(tr("What needs attention: deadlines, stores without a visit, constraints"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setSpacing(4);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setModel(m_words);
    connect(list, &QListView::activated, this, [this](const QModelIndex &line) { goTo(line.row()); });
    connect(list, &QListView::clicked, this, [this](const QModelIndex &line) { goTo(line.row()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list, 3);
    layout->addSpacing(8);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_waysOut, 2);
    layout->addStretch();
}

void AttentionPanel::setLines(const std::vector<PlanAttention> &lines, const QString &otherwise)
{
    QStringList words;
    m_stores.clear();
    for (const PlanAttention &line : lines) {
        words += line.words;
        m_stores.push_back(line.store);
    }
    if (words.isEmpty())
        words += otherwise;
    m_words->setStringList(words);
    fitList();
}

void AttentionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

// No higher than its lines: what would help stands below them and not below a blank.
void AttentionPanel::fitList()
{
    int height = 2 * m_list->spacing();
    for (int row = 0; row < m_words->rowCount() && height < this->height(); ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setMaximumHeight(height);
}

void AttentionPanel::setPlan(std::shared_ptr<const StoredParts> plan) { m_waysOut->setPlan(std::move(plan)); }

void AttentionPanel::goTo(int line)
{
    if (line >= 0 && line < static_cast<int>(m_stores.size()) && !m_stores[static_cast<size_t>(line)].isNull())
        emit storeWanted(m_stores[static_cast<size_t>(line)]);
}

} // namespace phaseout::ui
