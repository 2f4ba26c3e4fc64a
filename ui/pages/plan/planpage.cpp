// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "ui/delegates/currentrow.h"
#include "ui/delegates/valuedelegates.h"
#include "ui/gantt/ganttview.h"
#include "ui/models/dates.h"
#include "ui/pages/plan/attentionpanel.h"
#include "ui/pages/plan/constraintsform.h"
#include "ui/pages/plan/pins.h"
#include "ui/pages/plan/planganttmodel.h"
#include "ui/pages/plan/planrunbar.h"
#include "ui/pages/plan/planspanel.h"
#include "ui/pages/plan/replanpanel.h"
#include "ui/pages/plan/scenariospanel.h"
#include "ui/pages/plan/storedparts.h"
#include "ui/pages/plan/surepanel.h"
#include "ui/pages/plan/weekmover.h"
#include "ui/pages/plan/whypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int startOfText = 24 - RowDelegate::padding; // of tables, so that words start where the title does
// What show() takes, in the order of the tabs; "attention" is opened only where there is something.
const QString tabNames[] = {u"gantt"_s, u"table"_s, u"constraints"_s, {}, u"replan"_s, u"scenarios"_s, u"sure"_s, u"plans"_s};
}

PlanPage::PlanPage(Session &session, QWidget *parent)
    : LivePage(session, parent)
    , m_run(new PlanRunBar(session, this))
    , m_sentence(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_message(new InlineMessage(this))
    , m_tabs(new QTabBar(this))
    , m_filter(new FilterField(tr("Filter stores of the plan"), this))
    , m_stack(new QStackedWidget(this))
    , m_gantt(new GanttView(this))
    , m_ganttModel(new PlanGanttModel(this))
    , m_table(new QTableView(this))
    , m_tableModel(new PlanTable(planColumns(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_constraints(new ConstraintsForm(session, this))
    , m_attention(new AttentionPanel(session, this))
    , m_empty(new EmptyState({Icon::Plan, tr("There is no plan yet"),
                              tr("It says which store is visited when, by which crew, at what cost and why. It keeps to the constraints and puts the riskiest stores first."),
                              tr("Make the plan"), {}}, this))
    , m_zoom(new QComboBox(this))
    , m_whyLine(new Hairline(this, Qt::Vertical))
    , m_why(new WhyPanel(session, this))
    , m_replan(new ReplanPanel(session, this))
    , m_scenarios(new ScenariosPanel(session, this))
    , m_sure(new SurePanel(session, this))
    , m_plans(new PlansPanel(session, this))
{
    setObjectName(u"planPage"_s);
    useSurface(*this);
    buildViews();
    build();
    m_mover = new WeekMover(m_gantt->table());
    connectParts();
}

void PlanPage::build()
{
    m_sentence->setObjectName(u"planSentence"_s);
    m_message->setObjectName(u"planMessage"_s);
    m_message->hide();
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the plan"));
    for (const QString &name : {tr("&Gantt"), tr("&Table"), tr("&Constraints"), tr("Needs &attention"), tr("Plan agai&n"), tr("&Scenarios"), tr("Ho&w sure"), tr("P&lans")})
        m_tabs->addTab(name);

    auto *title = new QHBoxLayout;
    title->addWidget(new PlainLabel(tr("Plan"), TextStyle::PageTitle, LabelTone::Text, this), 1);
    title->addWidget(m_run);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 16, 24, 8);
    top->setSpacing(8);
    top->addLayout(title);
    top->addWidget(m_sentence);
    top->addWidget(m_message);
    top->addWidget(m_tabs, 0, Qt::AlignLeading);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_zoom);
    top->addLayout(tools);

    // As wide as it reads well, less in a small window.
    m_why->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_why->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->setContentsMargins(startOfText, 0, 0, 0);
    middle->addWidget(m_stack, 2);
    middle->addWidget(m_whyLine);
    middle->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(new Hairline(this));
    layout->addLayout(middle, 1);
}

void PlanPage::buildViews()
{
    m_filter->setObjectName(u"planFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by store, code, region or crew"));
    m_gantt->setModel(m_ganttModel);
    m_gantt->setToday(session().today());
    m_gantt->setZoom(GanttZoom::Month);
    m_zoom->setObjectName(u"ganttZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("How close the time is seen (Ctrl and +, Ctrl and -)"));
    m_zoom->addItems({tr("Weeks"), tr("Months"), tr("Quarters")});
    m_zoom->setCurrentIndex(static_cast<int>(m_gantt->zoom()));
    QHeaderView *left = m_gantt->table()->horizontalHeader();
    left->setSectionResizeMode(QHeaderView::ResizeToContents);
    left->setSectionResizeMode(PlanGanttModel::StoreColumn, QHeaderView::Stretch);
    for (const int column : {PlanGanttModel::DevicesColumn, PlanGanttModel::RiskColumn})
        m_gantt->table()->setItemDelegateForColumn(column, new NumberDelegate(m_gantt->table()));

    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Plan, one row for each visit"));
    m_sorted->setSourceModel(m_tableModel);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : {6, 7, 8})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(9, new StatusDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);

    buildPanels();
}

// In the order of the tabs.
void PlanPage::buildPanels()
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_gantt, m_table, m_constraints, m_attention, m_replan, m_scenarios, m_sure, m_plans, m_empty})
        m_stack->addWidget(view);
    connect(m_scenarios, &ScenariosPanel::told, this, [this](const QString &words) { showConcerns(words); });
    connect(m_attention, &AttentionPanel::storeWanted, this, &PlanPage::goTo);
    connect(m_sure, &SurePanel::storeWanted, this, &PlanPage::goTo);
}

void PlanPage::connectParts()
{
    connect(&session(), &Session::changed, this, &PlanPage::changed);
    connect(&session(), &Session::busyChanged, this, [this](bool isBusy) {
        if (!isBusy && isVisible())
            readParts();
    });
    connect(&session(), &Session::changed, m_scenarios, &ScenariosPanel::refresh);
    connect(&session(), &Session::changed, m_replan, &ReplanPanel::forget);
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanPage::tabChosen);
    connect(m_filter, &QLineEdit::textChanged, this, &PlanPage::fill);
    connect(m_empty, &EmptyState::buttonTriggered, m_run, &PlanRunBar::run);
    connect(m_zoom, &QComboBox::activated, this, [this](int zoom) { m_gantt->setZoom(GanttZoom(zoom)); });
    connect(m_gantt, &GanttView::zoomChanged, m_zoom, [this](GanttZoom zoom) { m_zoom->setCurrentIndex(static_cast<int>(zoom)); });
    connect(m_run, &PlanRunBar::ended, this, &PlanPage::showConcerns);
    m_run->setGate([this] { // the plan is of what stands on the screen
        if (m_constraints->isDirty())
            m_constraints->apply();
        if (m_constraints->isDirty())
            setCurrentTab(ConstraintsTab);
        return !m_constraints->isDirty();
    });
    connect(m_gantt, &GanttView::currentChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            chooseRow(m_ganttModel->rowAt(row.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            chooseRow(&m_tableModel->at(m_sorted->mapToSource(row).row()));
    });
    connect(m_why, &WhyPanel::pinWanted, this, [this] {
        if (const PlanRow *row = chosen())
            pin(row->visit.week());
    });
    connect(m_why, &WhyPanel::pinToWanted, this, &PlanPage::pin);
    connect(m_why, &WhyPanel::unpinWanted, this, &PlanPage::unpin);
    connect(m_why, &WhyPanel::moveWanted, this, &PlanPage::beginMove);
    connect(m_mover, &WeekMover::beginWanted, this, &PlanPage::beginMove);
    connect(m_mover, &WeekMover::moved, this, &PlanPage::showMove);
    connect(m_mover, &WeekMover::left, this, &PlanPage::endMove);
    connect(m_mover, &WeekMover::kept, this, &PlanPage::pin);
}

QString PlanPage::waiting() const
{
    const auto count = static_cast<qint64>(m_state.attention().size());
    return count > 0 ? QLocale().toString(count) : QString();
}

// To the visit, or, where there is none, to the store.
void PlanPage::goTo(const StoreId &store)
{
    m_filter->clear();
    if (m_ganttModel->rowOf(store) < 0)
        return emit wants(PageId::Track, store.text());
    setCurrentTab(GanttTab);
    choose(store);
    m_gantt->table()->setFocus();
}

bool PlanPage::isTyping() const { return m_constraints->isDirty(); }

void PlanPage::show(const QString &what)
{
    if (what.isEmpty())
        return;
    if (const auto store = StoreId::parse(what); store && session().estate()->store(*store)) {
        m_filter->clear();
        setCurrentTab(GanttTab);
        changed();
        choose(*store);
    } else if (const auto tab = std::find(std::begin(tabNames), std::end(tabNames), what); tab != std::end(tabNames)) {
        setCurrentTab(Tab(tab - std::begin(tabNames)));
    } else if (what == u"attention") {
        changed();
        setCurrentTab(m_state.attention().empty() ? GanttTab : AttentionTab);
    } else {
        m_filter->setText(what);
    }
}

void PlanPage::refresh()
{
    m_mover->cancel();
    readParts();
    m_sure->refresh();
    m_state = PlanState(*session().estate(), session().currentPlan(), session().baseline(), session().today());
    m_run->setHasPlan(m_state.hasPlan());
    m_gantt->setBands(m_state.bands());
    const auto count = static_cast<qint64>(m_state.attention().size());
    m_attention->setLines(m_state.attention(), !m_state.hasPlan() ? tr("There is no plan yet.")
            : m_state.isWhole() ? tr("Every store with something to do has its visit, and nothing was wrong with the constraints.")
                                : tr("The plan has no visit that needs attention. What has no visit is said above."));
    m_tabs->setTabText(AttentionTab, count > 0 ? tr("Needs &attention (%1)").arg(QLocale().toString(count)) : tr("Needs &attention"));
    if (m_tabs->currentIndex() == ConstraintsTab)
        m_constraints->refresh();
    fill();
    showConcerns();
    showView();
}

// The panels look into the plan as it is stored; a run that was under way when it changed is of the old one.
void PlanPage::readParts()
{
    const QByteArray current = session().estate()->currentPlan;
    m_plans->refresh();
    if (m_partsOf == current)
        return;
    auto bytes = session().planBytes(current);
    if (!bytes && session().isBusy())
        return; // read when that is over
    m_partsOf = current;
    const auto parts = current.isEmpty() ? nullptr : std::make_shared<const StoredParts>(std::move(bytes));
    m_why->setPlan(parts);
    m_attention->setPlan(parts);
    m_sure->setPlan(parts);
}

void PlanPage::fill()
{
    const StoreId kept = m_chosen;
    const bool isFirst = m_ganttModel->rowCount() == 0;
    m_ganttModel->setRows(m_state.rows(m_filter->text()));
    m_tableModel->setRows(m_state.visitRows(m_filter->text()));
    if (isFirst && m_tableModel->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        m_gantt->fitZoom();
        m_gantt->showDay(std::max(m_tableModel->at(0).visit.start.addDays(-7), session().today().addDays(-28)));
    }
    m_gantt->setCountText(tr("%1 of %Ln visit(s)", nullptr, m_state.visits()).arg(QLocale().toString(m_tableModel->rowCount())));
    chooseRow(nullptr);
    choose(kept);
}

void PlanPage::choose(const StoreId &store)
{
    const int row = m_ganttModel->rowOf(store);
    if (row < 0)
        return;
    m_gantt->setCurrentRow(row);
    keepCurrentInView(*m_gantt->table());
    for (int i = 0; i < m_tableModel->rowCount(); ++i)
        if (m_tableModel->at(i).visit.store == store)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_tableModel->index(i, 0)));
}

void PlanPage::showConcerns(const QString &first)
{
    m_sentence->setText(m_state.hasPlan() ? m_state.sentence() : QString());
    m_sentence->setVisible(m_state.hasPlan());
    QStringList words = m_state.concerns();
    if (!first.isEmpty())
        words.prepend(first);
    if (words.isEmpty())
        m_message->clear();
    else
        m_message->setMessage(m_state.concerns().isEmpty() ? MessageKind::Info : MessageKind::Warning, words.join(u' '));
}

void PlanPage::setCurrentTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void PlanPage::tabChosen(int tab)
{
    m_mover->cancel();
    if (tab == ConstraintsTab)
        m_constraints->refresh();
    showView();
    choose(m_chosen);
}

void PlanPage::showView()
{
    const int tab = m_tabs->currentIndex();
    const bool isOfVisits = tab == GanttTab || tab == TableTab;
    const bool hasVisits = isOfVisits && m_state.hasPlan();
    m_stack->setCurrentIndex(isOfVisits && !hasVisits ? m_stack->indexOf(m_empty) : tab);
    m_filter->setVisible(hasVisits);
    m_zoom->setVisible(hasVisits && tab == GanttTab);
    m_why->setVisible(hasVisits);
    m_whyLine->setVisible(hasVisits);
    setProperty("hasFilledButton", isOfVisits && !hasVisits);
}

void PlanPage::chooseRow(const PlanRow *row)
{
    m_mover->cancel();
    m_chosen = row && !row->isGroup ? row->visit.store : StoreId();
    m_why->setRow(row && !row->isGroup ? row : nullptr);
    setChosenThing(m_chosen.isNull() ? QString() : m_chosen.text());
}

const PlanRow *PlanPage::chosen() const { return m_ganttModel->rowAt(m_ganttModel->rowOf(m_chosen)); }

void PlanPage::beginMove()
{
    if (const PlanRow *row = chosen()) {
        setCurrentTab(GanttTab);
        m_gantt->table()->setFocus();
        m_mover->begin(row->visit.week());
    }
}

void PlanPage::showMove(Week week)
{
    const PlanRow *row = chosen();
    const timetable::Timetable *plan = session().currentPlan();
    if (!row || !plan)
        return;
    m_ganttModel->setMoved(m_ganttModel->rowOf(m_chosen), week);
    const QString words = moveWords(*session().estate(), plan->constraints, row->visit, week).words;
    m_why->setMoveWords(words);
    m_gantt->table()->setAccessibleDescription(words);
}

void PlanPage::endMove()
{
    m_ganttModel->setMoved(-1, std::nullopt);
    m_why->setMoveWords({});
}

void PlanPage::pin(Week week)
{
    endMove();
    const PlanRow *row = chosen();
    const timetable::Timetable *plan = session().currentPlan();
    if (!row || !plan)
        return;
    if (const MoveWords move = moveWords(*session().estate(), plan->constraints, row->visit, week); !move.isAllowed)
        m_why->setMoveWords(move.words); // said, and left where it is
    else
        session().apply(pinEdit(*session().estate(), m_chosen, week));
}

void PlanPage::unpin()
{
    if (chosen())
        session().apply(unpinEdit(*session().estate(), m_chosen));
}

} // namespace phaseout::ui
