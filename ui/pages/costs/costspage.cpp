// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costs/costspage.h"

#include "ui/charts/cashchart.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/pages/costs/ratesform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepair.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int startOfText = 24 - RowDelegate::padding; // of tables, so that words start where the title does
}

CostsPage::CostsPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_headline(new PlainLabel({}, TextStyle::Statement, LabelTone::Text, this))
    , m_range(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new CashChart)
    , m_cash(new TablePair(tr("Cash by month"), this))
    , m_buildUp(new QTableView(this))
    , m_buildUpModel(new BuildUpTable(buildUpColumns(), this))
    , m_stores(new QTableView(this))
    , m_storesModel(new StoreCostTable(storeCostColumns(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_rates(new RatesForm(session, this))
{
    setObjectName(u"costsPage"_s);
    useSurface(*this);
    build();
    connect(&session, &Session::changed, this, &CostsPage::changed);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

std::vector<PageKey> CostsPage::keys() { return {{TablePair::toggleKeys(), tr("Show the picture as a table, and back")}}; }

void CostsPage::build()
{
    m_headline->setObjectName(u"costsHeadline"_s);
    m_headline->setWordWrap(false);
    m_range->setObjectName(u"costsRange"_s);
    m_tabs->setObjectName(u"costsTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the costs"));
    for (const QString &name : {tr("&Build-up"), tr("&Stores"), tr("Unit &rates")})
        m_tabs->addTab(name);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    figures->addWidget(m_headline);
    figures->addWidget(m_range, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 8);
    top->setSpacing(8);
    top->addWidget(new PlainLabel(tr("Costs"), TextStyle::PageTitle, LabelTone::Text, this));
    top->addLayout(figures);
    top->addWidget(m_tabs, 0, Qt::AlignLeading);
    m_stack->addWidget(buildUpView());
    m_stack->addWidget(storesView());
    m_stack->addWidget(m_rates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Hairline(this));
    layout->addWidget(m_stack, 1);
}

QWidget *CostsPage::buildUpView()
{
    m_cash->setPicture(m_chart);
    m_cash->setTableModel(m_chart->tableModel());
    dressTable(*m_cash->table());
    m_buildUp->setObjectName(u"buildUpTable"_s);
    m_buildUp->setAccessibleName(tr("Cost build-up"));
    m_buildUp->setModel(m_buildUpModel);
    dressTable(*m_buildUp);
    auto *likely = new NumberDelegate(m_buildUp);
    likely->setKeepsLetterRoom(true);
    m_buildUp->setItemDelegateForColumn(BuildUpLow, new NumberDelegate(m_buildUp));
    m_buildUp->setItemDelegateForColumn(BuildUpLikely, likely);
    m_buildUp->setItemDelegateForColumn(BuildUpHigh, new NumberDelegate(m_buildUp));
    m_buildUp->setItemDelegateForColumn(BuildUpShare, new BarDelegate(m_buildUp));
    m_buildUp->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a figure is never cut: the name gives way
    m_buildUp->horizontalHeader()->setSectionResizeMode(BuildUpName, QHeaderView::Stretch);
    auto *chart = new QVBoxLayout;
    chart->setContentsMargins(24, 12, 20, 24);
    chart->addWidget(m_cash, 1);
    auto *view = new QWidget(this);
    auto *layout = new QHBoxLayout(view);
    layout->setContentsMargins(startOfText, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_buildUp, 7);
    layout->addWidget(new Hairline(view, Qt::Vertical));
    layout->addLayout(chart, 4);
    return view;
}

QWidget *CostsPage::storesView()
{
    m_stores->setObjectName(u"storeCosts"_s);
    m_stores->setAccessibleName(tr("Costs by store"));
    m_sorted->setSourceModel(m_storesModel);
    m_sorted->setSortRole(SortRole);
    m_stores->setModel(m_sorted);
    dressTable(*m_stores);
    m_stores->setTextElideMode(Qt::ElideMiddle);
    m_stores->setSortingEnabled(true);
    m_stores->sortByColumn(-1, Qt::AscendingOrder);
    m_stores->horizontalHeader()->setSectionResizeMode(StoreCostName, QHeaderView::Stretch);
    for (const int column : {StoreCostDevices, StoreCostLow, StoreCostLikely, StoreCostHigh})
        m_stores->setItemDelegateForColumn(column, new NumberDelegate(m_stores));
    connect(m_stores->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        setChosenThing(index.isValid() ? m_storesModel->at(m_sorted->mapToSource(index).row()).store.text() : QString());
    });
    connect(m_stores, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit wants(PageId::Track, m_storesModel->at(m_sorted->mapToSource(index).row()).store.text());
    });
    auto *view = new QWidget(this);
    auto *layout = new QHBoxLayout(view);
    layout->setContentsMargins(startOfText, 0, startOfText, 0);
    layout->addWidget(m_stores);
    return view;
}

void CostsPage::setCurrentTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

bool CostsPage::isTyping() const { return m_rates->isDirty(); }

void CostsPage::show(const QString &what)
{
    if (what == u"rates" || what == u"stores") {
        setCurrentTab(what == u"rates" ? RatesTab : StoresTab);
        return;
    }
    const auto store = StoreId::parse(what);
    if (!store)
        return;
    bringUpToDate();
    for (int i = 0; i < m_storesModel->rowCount(); ++i)
        if (m_storesModel->at(i).store == *store) {
            setCurrentTab(StoresTab);
            m_stores->setCurrentIndex(m_sorted->mapFromSource(m_storesModel->index(i, 0)));
        }
}

void CostsPage::refresh()
{
    const CostsState state(*session().estate(), session().currentPlan(), session().today());
    m_headline->setText(state.headline());
    m_range->setText(state.range());
    m_chart->setData(state.cash());
    m_cash->setSummary(state.cashSentence());
    const bool isFirst = m_storesModel->all().empty();
    m_buildUpModel->setRows(state.buildUp());
    m_storesModel->setRows(state.stores());
    m_buildUp->resizeColumnsToContents();
    if (isFirst && !m_storesModel->all().empty()) {
        for (int column = 0; column < m_storesModel->columnCount(); ++column)
            if (column != StoreCostName)
                m_stores->resizeColumnToContents(column);
    }
    m_rates->refresh();
}

} // namespace phaseout::ui
