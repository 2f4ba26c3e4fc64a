// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phaseout::ui {

class LinkButton;
class PlainLabel;
class QuickSearch;
class Session;

/// The bar under the menus: where to go, which plan, as of which day, and that everything is saved.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QuickSearch *search() const { return m_search; }

signals:
    void planTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Session &m_session;
    QuickSearch *m_search;
    LinkButton *m_plan;
    QWidget *m_planLine;
    PlainLabel *m_asOf;
    QWidget *m_tick;
    PlainLabel *m_saved;
};

} // namespace phaseout::ui
