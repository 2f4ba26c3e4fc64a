// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace phaseout::ui {

/// A row of buttons that goes on in a further line where the window is too narrow for it, so that no page makes the window wider. What is
/// added after addGap() stands at the far end. No narrower than the widest of its widgets.
class FoldingRow : public QLayout {
public:
    using QLayout::QLayout;
    ~FoldingRow() override;

    /// What is added from now on stands at the far end of its line.
    void addGap() { m_gap = m_items.size(); }

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where the items that are shown come to stand in \a room, by m_items; the height that they take is \a height.
    [[nodiscard]] std::vector<QRect> places(const QRect &room, int &height) const;

    std::vector<QLayoutItem *> m_items;
    std::size_t m_gap = 0; ///< the first item of the far end
};

} // namespace phaseout::ui
