// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace phaseout::ui {

/// Shows all of a text in as many lines as it needs; sizeHint() is as high as they are at the width of the column. Words break where
/// they are longer than a line. The view sets the rows' heights.
class WrapDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace phaseout::ui
