// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace phaseout::ui {

/// A store's number and name: what tells it from its neighbours stands first and last ("0412 Northbridge Express Dean
/// Street"), so the middle gives way.
class StoreNameDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Figures: right-aligned, digits under digits, with the ladder's letter behind them where LadderRole is set. Models
/// format the text and give the header the same alignment.
class NumberDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    /// In a column of ladder letters every cell keeps their room, so that figures line up.
    void setKeepsLetterRoom(bool keeps) { m_keepsLetterRoom = keeps; }

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int extraWidth(const QModelIndex &index) const override;

private:
    bool m_keepsLetterRoom = false;
};

/// A status, an evidence level or delivery steps: the symbol, then the word.
class StatusDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int extraWidth(const QModelIndex &index) const override;
};

/// A share: an 8 px bar, or a tick where it is whole, then the text.
class BarDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int extraWidth(const QModelIndex &index) const override;
};

} // namespace phaseout::ui
