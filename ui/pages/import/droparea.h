// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phaseout::ui {

/// Takes files and folders that are dropped on it.
class DropArea : public QWidget {
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);

signals:
    void dropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool m_isOver = false;
};

} // namespace phaseout::ui
