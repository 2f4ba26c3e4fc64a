// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbols.h"

#include <QAbstractButton>
#include <optional>

namespace phaseout::ui {

/// What a tile tells.
struct TileFacts {
    QString caption; ///< "Forecast finish"
    QString value;   ///< "11 Dec 2027"
    QString note;    ///< "10 weeks late"
    std::optional<Rag> rag;
};

/// One figure of the overview: caption, value, note with its status. A button whose accessible name says all of it.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tile(QWidget *parent = nullptr);
    void setFacts(const TileFacts &facts);
    [[nodiscard]] const TileFacts &facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TileFacts m_facts;
};

/// Tiles side by side between hairlines; they take a second line where the page is narrow.
class TileRow : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);
    void setTiles(const std::vector<TileFacts> &tiles);
    [[nodiscard]] const std::vector<Tile *> &tiles() const { return m_tiles; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int tile);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int tileHeight() const;

    std::vector<Tile *> m_tiles;
};

} // namespace phaseout::ui
