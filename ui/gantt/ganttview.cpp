// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/ganttview.h"

#include "ui/delegates/valuedelegates.h"
#include "ui/gantt/ganttheader.h"
#include "ui/gantt/gantttimeline.h"
#include "ui/gantt/ganttwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace phaseout::ui {
namespace {

/// A row's number and name, with the drawing pin of one that is pinned at the trailing end.
class NameDelegate : public StoreNameDelegate {
public:
    using StoreNameDelegate::StoreNameDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        QRect words = room;
        if (index.data(GanttPinnedRole).toBool()) {
            QRect pin(0, 0, 14, 14);
            pin.moveCenter(room.center());
            pin.moveRight(room.right());
            drawIcon(painter, Icon::Pinned, QStyle::visualRect(option.direction, room, pin),
                     color(option.palette, isContrast(option.palette) ? Role::Text : Role::Accent));
            words = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -20, 0));
        }
        RowDelegate::paintCell(painter, words, option, index);
    }
    [[nodiscard]] int extraWidth(const QModelIndex &index) const override
    {
        return index.data(GanttPinnedRole).toBool() ? 20 : 0;
    }
};

} // namespace

GanttView::GanttView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_timeline(new GanttTimeline(this))
    , m_header(new GanttHeader(this))
    , m_key(new GanttKey(this))
    , m_twin(new GanttTable(this))
    , m_time(new QScrollBar(Qt::Horizontal, this))
{
    setFocusProxy(m_table);
    build();
    connectParts();
    measureRows();
    setZoom(GanttZoom::Week);
}

void GanttView::build()
{
    dressTable(*m_table);
    setRowRing(*m_table, false); // it lies round the bars
    m_table->setObjectName(QStringLiteral("ganttTable"));
    m_table->setAccessibleName(tr("Plan, one row for each site"));
    m_table->setItemDelegateForColumn(0, new NameDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_table->installEventFilter(this);
    m_timeline->viewport()->installEventFilter(this);
    m_time->setAccessibleName(tr("Time"));

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_header);
    rightLayout->addWidget(m_timeline, 1);
    rightLayout->addWidget(m_time);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, m_time->sizeHint().height());
    leftLayout->addWidget(m_table);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);

    auto *halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->setSizes({fontMetrics().averageCharWidth() * 48, fontMetrics().averageCharWidth() * 82});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(halves, 1);
    layout->addWidget(m_key);
}

void GanttView::connectParts()
{
    QScrollBar *rows = m_timeline->verticalScrollBar();
    connect(rows, &QScrollBar::valueChanged, m_table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, rows, &QScrollBar::setValue);

    QScrollBar *inner = m_timeline->horizontalScrollBar();
    connect(inner, &QScrollBar::rangeChanged, this, [this, inner](int from, int to) {
        m_time->setRange(from, to);
        m_time->setPageStep(inner->pageStep());
        m_time->setSingleStep(inner->singleStep());
    });
    connect(inner, &QScrollBar::valueChanged, this, [this](int value) {
        m_time->setValue(value);
        m_header->setOffset(value);
    });
    connect(m_time, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);

    connect(m_timeline, &GanttTimeline::rowPressed, this, [this](const QModelIndex &row, Qt::KeyboardModifiers keys) {
        const auto how =
            keys.testFlag(Qt::ControlModifier) ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect;
        m_table->selectionModel()->setCurrentIndex(row, how | QItemSelectionModel::Rows);
        m_table->setFocus(Qt::MouseFocusReason);
    });
    connect(m_timeline, &GanttTimeline::rowActivated, this, &GanttView::activated);
    connect(m_table, &QTableView::activated, this, &GanttView::activated);

    const auto addShortcut = [this](const QKeySequence &keys, const QString &text, void (GanttView::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addShortcut(QKeySequence::ZoomIn, tr("Zoom in"), &GanttView::zoomIn);
    addShortcut(Qt::CTRL | Qt::Key_Equal, tr("Zoom in"), &GanttView::zoomIn);
    addShortcut(QKeySequence::ZoomOut, tr("Zoom out"), &GanttView::zoomOut);
}

void GanttView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = m_table->model())
        old->disconnect(this);
    m_table->setModel(model);
    m_twin->setSource(model);
    m_timeline->setModel(model, m_table->selectionModel());
    if (!model)
        return;
    follow(*model);
    measureTime();
}

void GanttView::follow(QAbstractItemModel &model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::measureTime);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GanttView::measureTime);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &GanttView::measureTime);
    connect(&model, &QAbstractItemModel::layoutChanged, m_timeline, &GanttTimeline::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, m_timeline, &GanttTimeline::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_timeline->refresh();
        emit selectionChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GanttView::tellCurrent);
}

void GanttView::tellCurrent(const QModelIndex &row)
{
    m_timeline->refresh();
    if (row.isValid()) {
        m_timeline->reveal(row);
        // What the picture says about the row, for those who do not see it.
        m_table->setAccessibleDescription(ganttRowText(row));
    }
    emit currentChanged(row);
}

void GanttView::measureTime()
{
    QDate from = m_today;
    QDate to = m_today;
    const auto reach = [&from, &to](const QVariant &value) {
        const QDate day = value.toDate();
        if (!day.isValid())
            return;
        from = !from.isValid() || day < from ? day : from;
        to = !to.isValid() || day > to ? day : to;
    };
    const QAbstractItemModel *model = m_table->model();
    std::set<GanttStep> steps;
    bool hasBaseline = false;
    bool hasLate = false;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex first = model->index(row, 0);
        for (const int role : {GanttStartRole, GanttEndRole, GanttBaselineStartRole, GanttBaselineEndRole})
            reach(first.data(role));
        for (const GanttSegment &segment : first.data(GanttSegmentsRole).value<GanttSegments>()) {
            steps.insert(segment.kind);
            hasLate = hasLate || segment.isLate;
        }
        hasBaseline = hasBaseline || first.data(GanttBaselineEndRole).toDate().isValid();
    }
    m_key->setDrawn(steps, hasBaseline, hasLate);
    if (from.isValid())
        m_scale.setRange(from.addDays(-7), to.addDays(28));
    fillTime(m_scale.zoom());
}

// At \a zoom, and wider where the whole time would leave room.
void GanttView::fillTime(GanttZoom zoom)
{
    m_scale.setZoom(zoom, QFontMetrics(styled(font(), TextStyle::Small)).averageCharWidth());
    m_scale.fill(m_timeline->viewport()->width());
    m_header->setScale(m_scale);
    m_timeline->setScale(m_scale);
}

void GanttView::measureRows()
{
    setTableDensity(*m_table, m_density);
    const int height = QFontMetrics(styled(font(), TextStyle::Small)).height() * 2 + 14;
    m_table->horizontalHeader()->setFixedHeight(height);
    m_header->setFixedHeight(height);
    m_timeline->setRowHeight(m_table->verticalHeader()->defaultSectionSize());
}

void GanttView::setBands(const std::vector<GanttBand> &bands)
{
    m_timeline->setBands(bands);
    m_key->setHasBands(!bands.empty());
}

void GanttView::setToday(QDate today)
{
    m_today = today;
    m_timeline->setToday(today);
    m_header->setToday(today);
    measureTime();
}

GanttZoom GanttView::zoom() const
{
    return m_scale.zoom();
}

void GanttView::setZoom(GanttZoom zoom)
{
    const bool isNew = zoom != m_scale.zoom();
    const QDate kept = m_scale.dayAt(m_timeline->horizontalScrollBar()->value());
    fillTime(zoom);
    if (!isNew)
        return;
    m_timeline->horizontalScrollBar()->setValue(int(m_scale.x(kept)));
    emit zoomChanged(zoom);
}

void GanttView::fitZoom()
{
    const int character = QFontMetrics(styled(font(), TextStyle::Small)).averageCharWidth();
    TimeScale tried = m_scale;
    for (const GanttZoom zoom : {GanttZoom::Week, GanttZoom::Month, GanttZoom::Quarter}) {
        tried.setZoom(zoom, character);
        if (tried.width() <= m_timeline->viewport()->width() || zoom == GanttZoom::Quarter)
            return setZoom(zoom);
    }
}

void GanttView::zoomIn()
{
    if (zoom() != GanttZoom::Week)
        setZoom(GanttZoom(int(zoom()) - 1));
}

void GanttView::zoomOut()
{
    if (zoom() != GanttZoom::Quarter)
        setZoom(GanttZoom(int(zoom()) + 1));
}

void GanttView::setDensity(Density density)
{
    m_density = density;
    measureRows();
}

void GanttView::setCountText(const QString &text)
{
    m_key->setCountText(text);
}

void GanttView::setCurrentRow(int row)
{
    if (m_table->model())
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void GanttView::showDay(QDate day)
{
    m_timeline->horizontalScrollBar()->setValue(int(m_scale.x(day)) - 24);
}

QAbstractItemModel *GanttView::tableModel() const
{
    return m_twin;
}

bool GanttView::moveThroughTime(int key)
{
    QScrollBar *bar = m_timeline->horizontalScrollBar();
    const int week = std::max(8, int(m_scale.pixelsPerDay() * 7));
    const bool isBack = (key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    bar->setValue(bar->value() + (isBack ? -week : week));
    return true;
}

bool GanttView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_timeline->viewport() && event->type() == QEvent::Resize)
        fillTime(zoom());
    if (watched == m_table) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_timeline->setShowsFocus(event->type() == QEvent::FocusIn);
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->modifiers() == Qt::NoModifier && moveThroughTime(key->key()))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GanttView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measureRows();
        setZoom(zoom());
    }
}

} // namespace phaseout::ui
