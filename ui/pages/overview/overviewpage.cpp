// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "core/base/sha256.h"
#include "core/project/words.h"
#include "ui/charts/cashchart.h"
#include "ui/charts/linechart.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/session/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/tablepair.h"

#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int mostPast = 6;

// When this user last had this programme open; now is noted for the next time.
QDateTime turnOverVisit(const QString &path, const QDateTime &now)
{
    const QString key = u"visits/"_s + QString::fromLatin1(Sha256::of(path.toUtf8()).toHex().left(16));
    QSettings settings;
    const QDateTime before = settings.value(key).toDateTime();
    settings.setValue(key, now);
    return before;
}
} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedWidget(this))
    , m_pledge(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_statement(new PlainLabel({}, TextStyle::Statement, LabelTone::Text, this))
    , m_concerns(new InlineMessage(this))
    , m_tiles(new TileRow(this))
    , m_curve(new TablePair(tr("Devices removed"), this))
    , m_curveChart(new LineChart(this))
    , m_cash(new TablePair(tr("Money by month"), this))
    , m_cashChart(new CashChart(this))
    , m_pastHeading(new SectionHeading({}, this))
    , m_attentionHeading(new SectionHeading(tr("To be looked into"), this))
    , m_attention(new QVBoxLayout)
    , m_past(new QVBoxLayout)
    , m_coming(new QVBoxLayout)
{
    auto *empty = new EmptyState({Icon::Import, tr("Nothing has been brought in yet."),
                                  tr("Start with the list of stores; a scan or a list of cameras can follow. A spreadsheet is enough to plan from."),
                                  tr("Import files"), {}},
                                 this);
    connect(empty, &EmptyState::buttonTriggered, this, [this] { emit wants(PageId::Import, {}); });
    m_stack->addWidget(buildFigures());
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&session, &Session::changed, this, &OverviewPage::refresh);
    connect(m_tiles, &TileRow::chosen, this, [this](int tile) {
        constexpr std::array targets{PageId::Track, PageId::Track, PageId::Track, PageId::Plan, PageId::Costs, PageId::Identify};
        emit wants(targets[static_cast<size_t>(tile)], {});
    });
    connect(m_concerns, &InlineMessage::linkTriggered, this, [this] { emit wants(PageId::Plan, u"attention"_s); });
    m_concerns->setObjectName(u"overviewConcerns"_s);
    m_concerns->hide();
    refresh();
}

std::vector<PageKey> OverviewPage::keys() { return {{TablePair::toggleKeys(), tr("Show the pictures as tables, and back")}}; }

QWidget *OverviewPage::buildFigures()
{
    auto *content = new QWidget;
    useSurface(*content);
    m_curveChart->setAccessibleName(tr("Devices removed over time"));
    m_cashChart->setAccessibleName(tr("Money by month"));
    m_curve->setPicture(m_curveChart);
    m_curve->setTableModel(m_curveChart->tableModel());
    m_cash->setPicture(m_cashChart);
    m_cash->setTableModel(m_cashChart->tableModel());
    for (TablePair *pair : {m_curve, m_cash})
        dressTable(*pair->table());
    auto *charts = new QVBoxLayout;
    charts->setSpacing(24);
    charts->addWidget(m_curve, 3);
    charts->addWidget(m_cash, 2);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(32);
    lower->addLayout(charts, 2);
    lower->addWidget(buildSide(), 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(4);
    layout->addWidget(m_pledge);
    layout->addWidget(m_statement);
    layout->addWidget(m_concerns);
    layout->addSpacing(16);
    layout->addWidget(m_tiles);
    layout->addSpacing(20);
    layout->addLayout(lower, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *twin = new QShortcut(keys().front().keys, this);
    connect(twin, &QShortcut::activated, this, [this] {
        m_curve->toggle();
        m_cash->setShowsTable(m_curve->showsTable());
    });
    return scroll;
}

QWidget *OverviewPage::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_attentionHeading);
    m_attention->setSpacing(0);
    layout->addLayout(m_attention);
    layout->addWidget(m_pastHeading);
    m_pastHeading->setLink(tr("All of it"), tr("All that happened, on the Audit page"));
    m_attentionHeading->setMinimumHeight(m_pastHeading->sizeHint().height()); // as high as those with a link
    connect(m_pastHeading, &SectionHeading::linkTriggered, this, [this] { emit wants(PageId::Audit, {}); });
    m_past->setSpacing(0);
    layout->addLayout(m_past);
    layout->addSpacing(24);
    layout->addWidget(new SectionHeading(tr("Next 14 days"), side));
    m_coming->setSpacing(0);
    layout->addLayout(m_coming);
    layout->addStretch();
    return side;
}

void OverviewPage::refresh()
{
    if (!session().isOpen())
        return m_runner.cancel();
    if (m_sincePath != session().path()) {
        m_sincePath = session().path();
        m_since = turnOverVisit(m_sincePath, session().clock().now());
    }
    showPast();
    const auto copy = [](const timetable::Timetable *plan) { return plan ? std::optional(*plan) : std::nullopt; };
    m_runner.start(
        tr("Counting"),
        [estate = session().estate(), plan = copy(session().currentPlan()), baseline = copy(session().baseline()),
         today = session().today()](const JobContext &) {
            return overviewState(*estate, plan ? &*plan : nullptr, baseline ? &*baseline : nullptr, today);
        },
        [this](OverviewState state) { showState(std::move(state)); });
}

void OverviewPage::showState(OverviewState state)
{
    m_stack->setCurrentIndex(state.isEmpty ? 1 : 0);
    setProperty("hasFilledButton", state.isEmpty);
    m_pledge->setText(state.pledge);
    m_pledge->setVisible(!state.pledge.isEmpty());
    m_statement->setText(state.statement.join(u'\n'));
    if (state.concerns.isEmpty())
        m_concerns->clear();
    else
        m_concerns->setMessage(MessageKind::Warning, state.concerns.join(u' '), tr("Open the plan"));
    m_tiles->setTiles(state.tiles);
    m_curveChart->setData(std::move(state.curve));
    m_curveChart->setSummary(state.curveWords); // the statement above says it to the eye
    m_cash->setVisible(!state.cash.months.empty());
    m_cashChart->setData(std::move(state.cash));
    m_cash->setSummary(state.cashWords);
    showAttention(state.attention);
    fill(*m_coming, state.coming, tr("No visits are planned in these days."));
}

void OverviewPage::showPast()
{
    const QDateTime since = m_since;
    m_pastHeading->setHeading(since.isValid() ? tr("Since %1").arg(dayText(since.toLocalTime().date())) : tr("What happened so far"));
    std::vector<DatedLine> lines;
    const History *history = session().history();
    for (const JournalEntry &entry : session().journal(mostPast)) {
        if (!history || (since.isValid() && entry.utc < since))
            break;
        lines.push_back({QLocale().toString(entry.utc.toLocalTime().date(), u"d MMM"_s), wordsOf(entry, *history, *session().estate(), *session().knowledge().makers)});
    }
    fill(*m_past, lines, tr("Nothing has changed."));
}

void OverviewPage::showAttention(const std::vector<Attention> &attention)
{
    while (QLayoutItem *item = m_attention->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_attentionHeading->setVisible(!attention.empty());
    for (const Attention &one : attention) {
        auto *link = new LinkButton(one.words, this);
        link->setObjectName(one.list);
        connect(link, &LinkButton::clicked, this, [this, list = one.list] { emit wants(PageId::Estate, list); });
        m_attention->addWidget(link, 0, Qt::AlignLeading);
    }
    if (!attention.empty())
        m_attention->addSpacing(24);
}

void OverviewPage::fill(QVBoxLayout &list, const std::vector<DatedLine> &lines, const QString &whenNone)
{
    while (QLayoutItem *item = list.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DatedLine &line : lines) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 5, 0, 5);
        auto *date = new PlainLabel(line.date, TextStyle::Body, LabelTone::Muted, row);
        date->setFixedWidth(date->fontMetrics().horizontalAdvance(u"00 Mmm "_s));
        layout->addWidget(date, 0, Qt::AlignTop);
        layout->addWidget(new PlainLabel(line.words, TextStyle::Body, LabelTone::Text, row), 1);
        list.addWidget(row);
        list.addWidget(new Hairline(row->parentWidget()));
    }
    if (lines.empty())
        list.addWidget(new PlainLabel(whenNone, TextStyle::Body, LabelTone::Muted));
}

} // namespace phaseout::ui
