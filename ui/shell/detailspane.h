// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/details.h"

#include <QWidget>

class QScrollArea;
class QTabBar;

namespace phaseout::ui {

class PlainLabel;

/// The pane beside the page (F8): what is known of the store or device chosen there, why, and what happened to it.
class DetailsPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(Session &session, QWidget *parent = nullptr);
    /// Shows the store or device whose id \a id is; an empty or unknown one says how to choose.
    void setThing(const QString &id);
    void focusTabs();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showTab();

    Session &m_session;
    QString m_id;
    Details m_details;
    bool m_isStale = true;
    QTabBar *m_tabs;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QScrollArea *m_scroll;
};

} // namespace phaseout::ui
