// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/delegates/elidedname.h"
#include "ui/theme/paint.h"
#include "ui/theme/plaintips.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace phaseout::ui {
namespace {

constexpr const char *hoverProperty = "phaseoutHoverRow";
constexpr const char *ringProperty = "phaseoutRowRing";

/// Qt tells a delegate about the cell under the pointer; here the whole row answers.
class HoverRow : public QObject {
public:
    explicit HoverRow(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.setMouseTracking(true);
        view.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            follow(m_view.rowAt(int(static_cast<QMouseEvent *>(event)->position().y())));
        else if (event->type() == QEvent::Leave)
            follow(-1);
        else if (event->type() == QEvent::ToolTip && showWhole(static_cast<QHelpEvent &>(*event)))
            return true;
        return QObject::eventFilter(watched, event);
    }

private:
    // What is cut is said whole, unless the cell has more to say.
    bool showWhole(const QHelpEvent &event) const
    {
        const QModelIndex index = m_view.indexAt(event.pos());
        const QString text = index.data().toString();
        const bool isCut = m_view.sizeHintForIndex(index).width() > m_view.visualRect(index).width();
        if (text.isEmpty() || !isCut || index.data(Qt::ToolTipRole).isValid())
            return false;
        QToolTip::showText(event.globalPos(), PlainTips::shown(text), m_view.viewport());
        return true;
    }
    void follow(int row)
    {
        if (row == m_row)
            return;
        m_row = row;
        m_view.setProperty(hoverProperty, row);
        m_view.viewport()->update();
    }

    QTableView &m_view;
    int m_row = -1;
};

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant row = option.widget ? option.widget->property(hoverProperty) : QVariant();
    return row.isValid() && row.toInt() == index.row();
}

bool isGroup(const QModelIndex &index)
{
    return index.data(GroupRowRole).toBool();
}

QFont cellFont(const QFont &base, CellTone tone, bool isHeading)
{
    switch (tone) {
    case CellTone::Fixed:
    case CellTone::FixedMuted:
        return styled(base, TextStyle::Fixed);
    case CellTone::FixedStrong:
        return demiBold(styled(base, TextStyle::Fixed));
    case CellTone::Strong:
        return demiBold(base);
    case CellTone::Plain:
    case CellTone::Muted:
        break;
    }
    return isHeading ? demiBold(base) : base;
}

CellTone toneOf(const QModelIndex &index)
{
    return CellTone(index.data(ToneRole).toInt());
}

bool isMuted(CellTone tone)
{
    return tone == CellTone::Muted || tone == CellTone::FixedMuted;
}

struct Place {
    bool isFirst = true; ///< leftmost column that is shown
    bool isLast = true;
    int rowLeft = 0; ///< where the row begins, in the viewport
    int rowWidth = 0;
};

Place placeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {true, true, option.rect.left(), option.rect.width()};
    const QHeaderView *header = table->horizontalHeader();
    Place place{false, false, -header->offset(), header->length()};
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    int last = header->count() - 1;
    while (last > first && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    place.isFirst = header->visualIndex(index.column()) == first;
    place.isLast = header->visualIndex(index.column()) == last;
    return place;
}

bool rowHasFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.state.testFlag(QStyle::State_HasFocus);
    const QVariant wantsRing = view->property(ringProperty);
    if ((wantsRing.isValid() && !wantsRing.toBool()) || !view->hasFocus() || !view->currentIndex().isValid() ||
        view->currentIndex().row() != index.row())
        return false;
    return view->selectionBehavior() == QAbstractItemView::SelectRows || view->currentIndex() == index;
}

// The ring runs round the whole row: each cell draws what lies in it.
void paintRing(QPainter &painter, const QStyleOptionViewItem &option, const Place &place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QRect round = option.rect;
    if (view && view->selectionBehavior() == QAbstractItemView::SelectRows) {
        round.setLeft(place.rowLeft);
        round.setWidth(place.rowWidth);
    }
    painter.setClipRect(option.rect);
    paint::ring(painter, QRectF(round).adjusted(0, 0, 0, -1), option.palette, 0);
}

// A heading's words run on over the empty cells behind it: each paints its part of them.
void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Place &place)
{
    const QModelIndex head = index.siblingAtColumn(0);
    const QString name = head.data().toString();
    const QString note = head.data(GroupNoteRole).toString();
    QRect room(place.rowLeft + RowDelegate::padding, option.rect.top(), place.rowWidth - 2 * RowDelegate::padding,
               option.rect.height() - 1);
    painter.setClipRect(option.rect);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int flags = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(demiBold(option.font));
    painter.setPen(color(option.palette, Role::Text));
    painter.drawText(room, flags, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 8;
    room.adjust(isMirrored ? 0 : used, 0, isMirrored ? -used : 0, 0);
    painter.setFont(option.font);
    painter.setPen(color(option.palette, Role::Muted));
    painter.drawText(room, flags, note);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    option.state.setFlag(QStyle::State_HasFocus, false);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHeading = isGroup(index);
    const Place place = placeOf(option, index);

    painter->save();
    const QRect rect = option.rect;
    Role ground = isHeading ? Role::Window : Role::Surface;
    if (isSelected)
        ground = Role::RowSel;
    else if (!isHeading && isHovered(option, index))
        ground = Role::RowHover;
    painter->fillRect(rect, color(option.palette, ground));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(option.palette, Role::Border));
    if (isSelected && place.isFirst) {
        const QRect bar(rect.left(), rect.top(), 3, rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), color(option.palette, Role::Accent));
    }
    if (isSelected)
        option.palette = selectedRowPalette(option.palette);

    const CellTone tone = toneOf(index);
    if (isHeading && (index.column() == 0 || option.text.isEmpty())) {
        paintHeading(*painter, option, index, place);
    } else {
        painter->setFont(cellFont(option.font, tone, isHeading));
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        painter->setPen(color(option.palette, !isEnabled ? Role::Disabled : isMuted(tone) ? Role::Muted : Role::Text));
        paintCell(*painter, rect.adjusted(padding, 0, -padding, -1), option, index);
    }
    if (rowHasFocus(given, index))
        paintRing(*painter, option, place);
    painter->restore();
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (!editor)
        return nullptr;
    editor->setAutoFillBackground(true);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        line->setAlignment((cell.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
        line->setTextMargins(padding - 2, 0, padding - 2, 0); // a line edit has 2 px of its own
    }
    return editor;
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

void RowDelegate::paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                            const QModelIndex &) const
{
    const auto flags = int(QStyle::visualAlignment(option.direction, option.displayAlignment | Qt::AlignVCenter));
    painter.drawText(room, flags | Qt::TextSingleLine,
                     option.textElideMode == Qt::ElideMiddle ? elidedName(option.text, painter.fontMetrics(), room.width())
                                                             : painter.fontMetrics().elidedText(option.text, option.textElideMode, room.width()));
}

int RowDelegate::extraWidth(const QModelIndex &) const
{
    return 0;
}

QFont RowDelegate::fontOf(const QFont &base, const QModelIndex &index) { return cellFont(base, toneOf(index), isGroup(index)); }

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option.font, index));
    const int words = isGroup(index) ? 0 : metrics.horizontalAdvance(index.data().toString());
    return {words + extraWidth(index) + 2 * padding + 2, rowHeight(QFontMetrics(option.font), Density::Comfortable)};
}

void dressTable(QTableView &view, Density density)
{
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setAlternatingRowColors(false);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setItemDelegate(new RowDelegate(&view));
    new HoverRow(view);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(50);
    setTableDensity(view, density);
}

void widenColumns(QTableView &view, const QList<int> &others)
{
    if (!view.model() || view.model()->rowCount() == 0)
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (others.contains(column) || view.isColumnHidden(column))
            continue;
        const bool hadWidth = view.property("hasWidths").toBool();
        const int before = view.columnWidth(column);
        view.resizeColumnToContents(column);
        if (hadWidth && view.columnWidth(column) < before)
            view.setColumnWidth(column, before);
    }
    view.setProperty("hasWidths", true);
}

int addressWidth(const QTableView &view)
{
    return QFontMetrics(styled(view.font(), TextStyle::Fixed)).horizontalAdvance(QStringLiteral("255.255.255.255")) + 2 * RowDelegate::padding + 1;
}

void setRowRing(QTableView &view, bool hasRing)
{
    view.setProperty(ringProperty, hasRing);
}

void setTableDensity(QTableView &view, Density density)
{
    view.verticalHeader()->setMinimumSectionSize(1); // the style's own minimum is meant for headers that are seen
    view.verticalHeader()->setDefaultSectionSize(rowHeight(view.fontMetrics(), density));
}

} // namespace phaseout::ui
