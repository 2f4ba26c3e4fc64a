// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/surepanel.h"

#include "core/base/text.h"
#include "core/project/edits.h"
#include "core/progress/progress.h"
#include "core/project/storewords.h"
#include "core/timetable/calendar.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/pages/plan/assumptionsdialog.h"
#include "ui/pages/plan/planstate.h"
#include "ui/pages/plan/tornadochart.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepair.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int nameColumn = 1;
constexpr int chanceColumn = 2;
constexpr double slotsPerDay = timetable::SlotCalendar::slotsPerDay;

QString figure(double value, int digits) { return QLocale().toString(value, 'f', digits); }
QString plusMinus(const QString &value, const QString &error) { return SurePanel::tr("%1 ± %2").arg(value, error); }
QString dayAndError(QDate day, double slotError) { return SurePanel::tr("%1 ± %2 d").arg(dayText(day), figure(slotError / slotsPerDay, 1)); }
QString shareText(double share) { return SurePanel::tr("%1 %").arg(figure(share * 100, 0)); }

// Against what was planned, in per cent.
QString riskText(double exposure, double error, double planned)
{
    if (planned <= 0)
        return {};
    const double percent = 100 * (exposure - planned) / planned;
    const QString sign = percent < 0 ? u"−"_s : u"+"_s;
    return SurePanel::tr("%1 ± %2 %").arg(QString(sign + figure(std::abs(percent), 1)), figure(100 * error / planned, 1));
}

std::vector<ChanceLines::Column> columns()
{
    ChanceLines::Column chance{SurePanel::tr("Chance"), [](const ChanceLine &l) { return shareText(l.forecast.late); }, true};
    chance.extra = [](const ChanceLine &line, int role) { return role == SortRole ? QVariant(line.forecast.late) : QVariant(); };
    const auto week = [](const QString &title, Week timetable::StoreForecast::*which) {
        ChanceLines::Column column{title, [which](const ChanceLine &l) { return dayText((l.forecast.*which).monday()); }};
        column.extra = [which](const ChanceLine &l, int role) { return role == SortRole ? QVariant((l.forecast.*which).monday()) : QVariant(); };
        return column;
    };
    ChanceLines::Column due{SurePanel::tr("Deadline"), [](const ChanceLine &l) { return l.forecast.due.isValid() ? dayText(l.forecast.due) : SurePanel::tr("none"); }};
    due.extra = [](const ChanceLine &l, int role) { return role == SortRole ? QVariant(l.forecast.due) : QVariant(); };
    return {{SurePanel::tr("Code"), [](const ChanceLine &l) { return l.code; }},
            {SurePanel::tr("Name"), [](const ChanceLine &l) { return l.name; }},
            std::move(chance),
            week(SurePanel::tr("Planned"), &timetable::StoreForecast::planned),
            week(SurePanel::tr("8 of 10 by"), &timetable::StoreForecast::p80),
            std::move(due)};
}
// The same beside the target and the budget of the programme.
QString comparison(const timetable::PlanForecast &forecast, const Estate &estate, QDate today)
{
    QStringList sentences;
    const QDate target = estate.programme.targetDate;
    if (target.isValid()) {
        const auto away = [&target](QDate day) { return static_cast<int>(target.daysTo(day)); };
        const int sure = away(forecast.finish[1]);
        const QString words = sure > 0 ? SurePanel::tr("That is %Ln day(s) after the target of %1", nullptr, sure) : SurePanel::tr("That is %Ln day(s) before the target of %1", nullptr, -sure);
        const int planned = away(forecast.planned);
        const QString plan = planned > 0 ? SurePanel::tr("the plan itself ends %Ln day(s) after it.", nullptr, planned) : SurePanel::tr("the plan itself ends %Ln day(s) before it.", nullptr, -planned);
        sentences += (sure > 0) == (planned > 0) ? SurePanel::tr("%1; %2").arg(words.arg(dayText(target)), plan)
                                                 : SurePanel::tr("%1, although %2").arg(words.arg(dayText(target)), plan);
    }
    if (target.isValid())
        sentences += SurePanel::tr("By the target it ends in %1 of the runs.").arg(shareText(forecast.byTarget));
    std::optional<Money> budget = estate.programme.budgetApproved;
    if (!budget)
        for (const Constraints::Budget &period : estate.constraints.budgets)
            budget = budget ? *budget + period.cap : period.cap;
    if (!budget)
        return sentences.join(u' ');
    // What is done already, and what has no visit, costs what it is estimated to.
    const Money others = progress::costSummary(estate, progress::storeProgress(estate, today)).atStores.likely - forecast.plannedCost;
    const Money sure = others + Money(std::llround(forecast.figures.cost.p80), forecast.currency);
    const Money left = *budget - sure;
    sentences += left.minor() < 0 ? SurePanel::tr("With the rest of the estate, 8 runs of 10 cost %1 at most: %2 above the budget of %3.").arg(wholeMoney(sure), wholeMoney(Money(-left.minor(), left.currency())), wholeMoney(*budget))
                                  : SurePanel::tr("With the rest of the estate, 8 runs of 10 cost %1 at most: %2 below the budget of %3.").arg(wholeMoney(sure), wholeMoney(left), wholeMoney(*budget));
    return sentences.join(u' ');
}
} // namespace

std::vector<ChanceLine> chanceLinesOf(const timetable::PlanForecast &forecast, const Estate &estate)
{
    std::vector<ChanceLine> lines;
    for (const timetable::StoreForecast &one : forecast.stores)
        if (const Store *store = estate.store(one.store))
            lines.push_back({one.store, text::shown(uniqueCode(*store, estate)), text::shown(store->name), regionName(store->region), one});
    return lines;
}

std::vector<QStringList> figureRowsOf(const timetable::PlanForecast &forecast)
{
    const plan::Forecast &f = forecast.figures;
    const auto money = [&](double minor) { return wholeMoney(Money(std::llround(minor), forecast.currency)); };
    const auto cost = [&](double value, double error) { return plusMinus(money(value), money(error)); };
    return {{SurePanel::tr("Last visit ends"), dayText(forecast.planned), dayAndError(forecast.finish[0], f.finish.error50), dayAndError(forecast.finish[1], f.finish.error80),
             dayAndError(forecast.finish[2], f.finish.error90)},
            {SurePanel::tr("Risk carried"), SurePanel::tr("as planned"), riskText(f.exposure.p50, f.exposure.error50, f.plannedExposure),
             riskText(f.exposure.p80, f.exposure.error80, f.plannedExposure), riskText(f.exposure.p90, f.exposure.error90, f.plannedExposure)},
            {SurePanel::tr("Cost of the visits left"), wholeMoney(forecast.plannedCost), cost(f.cost.p50, f.cost.error50), cost(f.cost.p80, f.cost.error80), cost(f.cost.p90, f.cost.error90)}};
}

QString sureSentence(const timetable::PlanForecast &forecast, const Estate &estate, QDate today)
{
    const int days = static_cast<int>(forecast.planned.daysTo(forecast.finish[1]));
    QStringList sentences;
    sentences += days > 0 ? SurePanel::tr("In 8 runs of 10 the last visit ends by %1, %Ln day(s) after the plan says.", nullptr, days).arg(dayText(forecast.finish[1]))
                          : SurePanel::tr("In 8 runs of 10 the last visit ends by %1, no later than the plan says.").arg(dayText(forecast.finish[1]));
    sentences += comparison(forecast, estate, today);
    sentences += timetable::unvisitedWords(forecast);
    sentences += SurePanel::tr("From %1 runs; ± is how far more of them would still move a figure. How uncertain things are is assumed.").arg(QLocale().toString(forecast.figures.replications));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<QStringList> swayRowsOf(const timetable::PlanForecast &forecast)
{
    const auto money = [&](double minor) { return wholeMoney(Money(std::llround(minor), forecast.currency)); };
    std::vector<QStringList> rows;
    for (const plan::Sway &sway : forecast.figures.sways) {
        const double planned = forecast.figures.plannedExposure;
        rows.push_back({timetable::factorWords(sway.factor), plusMinus(figure((sway.finishHigh - sway.finishLow) / slotsPerDay, 1), figure(sway.finishError / slotsPerDay, 1)),
                        planned > 0 ? SurePanel::tr("%1 %").arg(figure(100 * (sway.exposureHigh - sway.exposureLow) / planned, 1)) : QString(),
                        money(sway.costHigh - sway.costLow)});
    }
    return rows;
}

SurePanel::SurePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new WorkBar(session, u"simulate"_s, tr("How sure is this?"), this))
    , m_found(new QWidget(this))
    , m_sentence(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_figures(new ChartTable(this))
    , m_figureTable(new QTableView(this))
    , m_tornado(new TornadoChart(this))
    , m_sways(new ChartTable(this))
    , m_pair(new TablePair(tr("What decides the finish"), this))
    , m_chances(new ChanceLines(columns(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_chanceTable(new QTableView(this))
{
    build();
    connect(m_bar, &WorkBar::wanted, this, &SurePanel::play);
    connect(m_chanceTable, &QTableView::activated, this, [this](const QModelIndex &row) { emit storeWanted(m_chances->at(m_sorted->mapToSource(row).row()).store); });
}

void SurePanel::build()
{
    setObjectName(u"surePanel"_s);
    m_sentence->setObjectName(u"sureSentence"_s);
    m_figureTable->setObjectName(u"sureFigures"_s);
    m_figureTable->setAccessibleName(tr("Finish, risk and cost"));
    m_figureTable->setModel(m_figures);
    dressTable(*m_figureTable);
    m_figureTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figureTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_pair->setPicture(m_tornado);
    m_pair->setTableModel(m_sways);
    dressTable(*m_pair->table());
    m_pair->setContentsMargins(RowDelegate::padding, 0, 0, 0);

    auto *note = new PlainLabel(tr("Plays the plan through many times: work that takes longer, late goods, absent crews, visits that have to be repeated, longer freezes."), TextStyle::Small, LabelTone::Muted, this);
    for (PlainLabel *label : {note, m_sentence})
        label->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    m_bar->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    auto *assumed = new LinkButton(tr("What is assumed"), this);
    assumed->setObjectName(u"assumptions"_s);
    m_bar->add(assumed);
    connect(assumed, &LinkButton::clicked, this, &SurePanel::assume);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addWidget(m_pair, 2);
    halves->addWidget(chances(), 3);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(8);
    found->addWidget(m_sentence);
    found->addWidget(m_figureTable);
    found->addLayout(halves, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 24 - RowDelegate::padding, 0);
    layout->setSpacing(4);
    layout->addWidget(note);
    layout->addWidget(m_bar);
    layout->addWidget(m_found, 1);
    layout->addStretch(0);
    m_found->hide();
}

QWidget *SurePanel::chances()
{
    auto *half = new QWidget(this);
    m_chanceTable->setObjectName(u"chances"_s);
    m_chanceTable->setAccessibleName(tr("Chance of being late, store by store"));
    m_sorted->setSourceModel(m_chances);
    m_sorted->setSortRole(SortRole);
    m_chanceTable->setModel(m_sorted);
    dressTable(*m_chanceTable);
    m_chanceTable->setTextElideMode(Qt::ElideMiddle);
    m_chanceTable->setSortingEnabled(true);
    m_chanceTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_chanceTable->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *heading = new PlainLabel(tr("Chance of being late"), TextStyle::Section, LabelTone::Text, half);
    auto *note = new PlainLabel(tr("After the week of the deadline, or, where there is none, after the week planned. Weeks are those in which the visit ends."), TextStyle::Small, LabelTone::Muted, half);
    for (PlainLabel *label : {heading, note})
        label->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addWidget(m_chanceTable, 1);
    return half;
}

void SurePanel::setPlan(std::shared_ptr<const StoredParts> plan)
{
    forget();
    m_bar->setWords({});
    m_plan = std::move(plan);
}

void SurePanel::forget()
{
    m_bar->stop();
    m_found->hide();
    m_chances->setRows({});
}

void SurePanel::refresh()
{
    if ((m_bar->isRunning() || !m_found->isHidden()) && m_session.estate()->constraints.uncertainty != m_assumed) {
        forget();
        m_bar->setWords(tr("What is assumed has changed. Play it through again."));
    }
}

void SurePanel::assume()
{
    auto *dialog = new AssumptionsDialog(m_session.estate()->constraints.uncertainty, this);
    connect(dialog, &AssumptionsDialog::changed, this, [this](const Uncertainty &assumed) {
        Constraints constraints = m_session.estate()->constraints;
        constraints.uncertainty = assumed;
        if (m_session.apply(changeDocument(*m_session.estate(), Document::Constraints, toJson(constraints))) && m_plan)
            play();
    });
    dialog->open();
}

void SurePanel::play()
{
    if (!m_plan)
        return m_bar->setWords(tr("There is no plan yet."));
    plan::SimulationOptions options;
    options.replications = m_replications;
    options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, 8u));
    const auto estate = m_session.estate();
    m_assumed = estate->constraints.uncertainty;
    options.uncertainty = timetable::uncertaintyOf(m_assumed);
    m_bar->start<timetable::PlanForecast>(
        tr("Playing the plan through"),
        [plan = m_plan, estate, options, today = m_session.today()](const JobContext &context) -> Result<timetable::PlanForecast> {
            const auto parts = plan->parts();
            if (!parts)
                return failure(parts.error());
            return timetable::forecastOf(**parts, *estate, today, options, context);
        },
        [this, estate](const timetable::PlanForecast &forecast) { show(forecast, *estate); });
}

void SurePanel::show(const timetable::PlanForecast &forecast, const Estate &estate)
{
    m_sentence->setText(sureSentence(forecast, estate, m_session.today()));
    m_figures->setTable({QString(), tr("As planned"), tr("Half of the runs"), tr("8 of 10 runs"), tr("9 of 10 runs")}, figureRowsOf(forecast));
    constexpr int rows = 3;
    m_figureTable->setFixedHeight(m_figureTable->horizontalHeader()->sizeHint().height() + rows * m_figureTable->verticalHeader()->defaultSectionSize() + 4);
    const std::vector<SwayBar> bars = swayBarsOf(forecast.figures);
    m_tornado->setBars(bars);
    m_pair->setSummary(bars.empty() ? tr("Nothing that is uncertain moves the finish by a tenth of a day.")
                                    : tr("Most of all: %1.").arg(bars.front().name.toLower()));
    m_sways->setTable({tr("What"), tr("Working days, from its good to its bad end"), tr("Risk"), tr("Cost")}, swayRowsOf(forecast));
    m_pair->table()->resizeColumnsToContents();
    m_chances->setRows(chanceLinesOf(forecast, estate));
    m_chanceTable->sortByColumn(chanceColumn, Qt::DescendingOrder);
    m_found->show();
}

} // namespace phaseout::ui
