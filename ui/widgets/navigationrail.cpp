// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationrail.h"

#include "ui/theme/palette.h"
#include "ui/theme/typography.h"
#include "ui/widgets/raildelegate.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace phaseout::ui {

NavigationRail::NavigationRail(RailModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_collapse(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("railList"));
    m_list->setAccessibleName(tr("Stages"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new RailDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_collapse->setObjectName(QStringLiteral("railCollapseButton"));
    m_collapse->setAutoRaise(true);
    m_collapse->setIcon(lineIcon(Icon::Panel, Role::Muted));
    m_collapse->setIconSize(QSize(18, 18));
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 1, 12);
    layout->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 0);
    foot->addWidget(m_collapse);
    foot->addStretch();
    layout->addLayout(foot);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit chosen(now.data(RailModel::IdRole).toString());
    });
    connect(m_list, &QListView::clicked, this, &NavigationRail::clicked);
    resize();
}

void NavigationRail::setCurrent(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

QString NavigationRail::current() const
{
    return m_list->currentIndex().data(RailModel::IdRole).toString();
}

void NavigationRail::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    resize();
}

void NavigationRail::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::resize()
{
    static_cast<RailDelegate *>(m_list->itemDelegate())->setCollapsed(m_isCollapsed);
    const QString words = m_isCollapsed ? tr("Expand the list of stages") : tr("Collapse the list of stages");
    m_collapse->setToolTip(words);
    m_collapse->setAccessibleName(words);
    m_collapse->setText(tr("Collapse"));
    m_collapse->setToolButtonStyle(m_isCollapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setFixedWidth(m_isCollapsed ? 57 : std::max(200, fontMetrics().averageCharWidth() * 25));
    m_list->doItemsLayout();
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        resize();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), color(palette(), Role::Border));
}

} // namespace phaseout::ui
