// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/search.h"
#include "ui/pages/page.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace phaseout::ui {

/// One line of the quick search: a command, or a page with what to show there.
struct SearchLine {
    QString title;
    QString detail;
    QPointer<QAction> command;
    PageId page = PageId::Overview;
    QString what;
};

/// The lines found so far: commands first, then stores and devices. Thread: the window's.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(std::vector<SearchLine> lines);
    void addHits(const std::vector<guide::Hit> &hits);
    [[nodiscard]] const SearchLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchLine> m_lines;
};

} // namespace phaseout::ui
