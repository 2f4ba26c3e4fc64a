// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/costs/coststables.h"
#include "ui/pages/livepage.h"

class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace phaseout::ui {

class CashChart;
class PlainLabel;
class RatesForm;
class TablePair;

/// What the removal costs, when money falls due, and by which rates.
class CostsPage : public LivePage {
    Q_OBJECT
public:
    enum Tab { BuildUpTab, StoresTab, RatesTab };
    /// Of the picture, while the keyboard is in it.
    [[nodiscard]] static std::vector<PageKey> keys();

    explicit CostsPage(Session &session, QWidget *parent = nullptr);
    /// "rates" and "stores" open those tabs; a store's id chooses it.
    void show(const QString &what) override;
    using QWidget::show;
    [[nodiscard]] bool isTyping() const override;
    void setCurrentTab(Tab tab);

private:
    void build();
    [[nodiscard]] QWidget *buildUpView();
    [[nodiscard]] QWidget *storesView();
    void refresh() override;

    PlainLabel *m_headline;
    PlainLabel *m_range;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CashChart *m_chart;
    TablePair *m_cash;
    QTableView *m_buildUp;
    BuildUpTable *m_buildUpModel;
    QTableView *m_stores;
    StoreCostTable *m_storesModel;
    QSortFilterProxyModel *m_sorted;
    RatesForm *m_rates;
};

} // namespace phaseout::ui
