// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/whypanel.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/gantt/ganttwords.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/pages/plan/pins.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
struct Look {
    timetable::StoreWhy why;
    std::int64_t objective = 0;
};

std::vector<WeekLines::Column> weekColumns()
{
    WeekLines::Column week{WhyPanel::tr("Week of"), [](const WeekLine &line) { return dayText(line.week.monday()); }};
    week.extra = [](const WeekLine &line, int role) {
        return role == ToneRole && line.isOwn ? QVariant(static_cast<int>(CellTone::Strong)) : QVariant();
    };
    return {std::move(week), {WhyPanel::tr("Risk, at least"), [](const WeekLine &line) { return line.isOwn ? WhyPanel::tr("its week") : line.price; }, true}};
}

// The scenario that has \a store in \a week and all else as it is.
Scenario trialOf(const Estate &estate, const StoreId &store, Week week)
{
    ScenarioEdit edit;
    const QJsonObject constraints = std::get<SetDocument>(pinEdit(estate, store, week).changes.front()).to;
    edit.values = QJsonObject{{u"pins"_s, constraints.value(u"pins"_s)}};
    return {u"trial"_s, {}, {}, {edit}};
}
} // namespace

WhyPanel::WhyPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_dates(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_reason(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_figures(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_move(new PlainLabel({}, TextStyle::Body, LabelTone::Accent, this))
    , m_pin(new QPushButton(tr("&Pin here"), this))
    , m_unpin(new QPushButton(tr("&Unpin"), this))
    , m_moveButton(new QPushButton(tr("&Move"), this))
    , m_copy(new LinkButton(tr("Copy as text"), this))
    , m_deeper(new QWidget(this))
    , m_earlierHeading(new PlainLabel(tr("Earlier weeks"), TextStyle::Section, LabelTone::Text, this))
    , m_earlier(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_weeksNote(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
    , m_weeks(new WeekLines(weekColumns(), this))
    , m_weekTable(new QTableView(this))
    , m_inTheWay(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_try(new WorkBar(session, u"tryWeek"_s, tr("Try another week"), this))
    , m_tried(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_pinThere(new LinkButton(tr("Pin it there"), this))
{
    build();
    connect(m_try, &WorkBar::wanted, this, &WhyPanel::tryWeek);
    connect(m_weekTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhyPanel::weekChosen);
    connect(m_pinThere, &LinkButton::clicked, this, [this] {
        if (const auto week = chosenWeek())
            emit pinToWanted(*week);
    });
    setRow(nullptr);
}

void WhyPanel::build()
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why then"));
    m_heading->setObjectName(u"whyHeading"_s);
    m_reason->setObjectName(u"whyReason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setAccessibleName(tr("Why this store is visited then"));
    m_move->setObjectName(u"whyMove"_s);
    m_pin->setObjectName(u"pinButton"_s);
    m_unpin->setObjectName(u"unpinButton"_s);
    m_moveButton->setObjectName(u"moveButton"_s);
    m_moveButton->setToolTip(tr("Move to another week with the arrow keys (M)"));
    m_copy->setObjectName(u"copyWhy"_s);

    auto *inside = new QWidget(this);
    inside->setAutoFillBackground(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_unpin);
    buttons->addWidget(m_moveButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    for (PlainLabel *label : {m_heading, m_dates, m_reason, m_figures, m_move})
        layout->addWidget(label);
    layout->addLayout(buttons);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(m_deeper);
    layout->addStretch(1);
    auto *deeper = new QVBoxLayout(m_deeper);
    deeper->setContentsMargins(0, 4, 0, 0);
    deeper->setSpacing(8);
    buildWeeks(*deeper);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_pin, &QPushButton::clicked, this, &WhyPanel::pinWanted);
    connect(m_unpin, &QPushButton::clicked, this, &WhyPanel::unpinWanted);
    connect(m_moveButton, &QPushButton::clicked, this, &WhyPanel::moveWanted);
    connect(m_copy, &LinkButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

void WhyPanel::buildWeeks(QVBoxLayout &layout)
{
    m_earlier->setObjectName(u"whyEarlier"_s);
    m_earlier->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_earlier->setAccessibleName(tr("What is in the way of earlier weeks"));
    m_weeksNote->setObjectName(u"whyWeeksNote"_s);
    m_weekTable->setObjectName(u"whyWeeks"_s);
    m_weekTable->setAccessibleName(tr("Other weeks, and what they would cost the estate"));
    m_weekTable->setModel(m_weeks);
    dressTable(*m_weekTable, Density::Compact);
    m_weekTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_weekTable->horizontalHeader()->setStretchLastSection(true);
    constexpr int shownRows = 9;
    m_weekTable->setFixedHeight(m_weekTable->horizontalHeader()->sizeHint().height() + shownRows * m_weekTable->verticalHeader()->defaultSectionSize());
    m_inTheWay->setObjectName(u"whyInTheWay"_s);
    m_tried->setObjectName(u"whyTried"_s);
    m_pinThere->setObjectName(u"pinThere"_s);
    layout.addWidget(m_earlierHeading);
    layout.addWidget(m_earlier);
    layout.addSpacing(4);
    layout.addWidget(new PlainLabel(tr("Other weeks"), TextStyle::Section, LabelTone::Text, m_deeper));
    layout.addWidget(m_weeksNote);
    layout.addWidget(m_weekTable);
    layout.addWidget(m_inTheWay);
    layout.addWidget(m_try);
    layout.addWidget(m_tried);
    layout.addWidget(m_pinThere, 0, Qt::AlignLeading);
}

void WhyPanel::setPlan(std::shared_ptr<const StoredParts> plan)
{
    m_try->stop();
    m_plan = std::move(plan);
}

void WhyPanel::setRow(const PlanRow *row)
{
    const bool hasVisit = row && !row->isGroup;
    m_runner.cancel();
    m_try->stop();
    m_store = hasVisit ? row->visit.store : StoreId();
    m_isPinned = hasVisit && row->isPinned;
    for (QWidget *widget : {static_cast<QWidget *>(m_dates), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_moveButton), static_cast<QWidget *>(m_copy)})
        widget->setVisible(hasVisit);
    m_pin->setVisible(hasVisit && !row->isPinned);
    m_unpin->setVisible(hasVisit && row->isPinned);
    m_deeper->hide();
    setMoveWords({});
    if (hasVisit) {
        describe(*row);
        look();
    } else {
        m_heading->setText(tr("Why then"));
        m_reason->setText(tr("Choose a store to see why it is visited when it is."));
    }
}

void WhyPanel::describe(const PlanRow &row)
{
    const QLocale locale;
    const timetable::Visit &visit = row.visit;
    m_heading->setText(tr("%1 is visited in the week of %2").arg(row.name, locale.toString(visit.week().monday(), u"d MMM yyyy"_s)));
    m_dates->setText(tr("%1, %2, %3%4")
                         .arg(timetable::visitKindWord(visit.kind), daysText(visit.start, visit.finish), visit.crewText(),
                              row.isPinned ? tr(". Pinned") : QString()));
    m_reason->setText(visit.reason);
    m_figures->setText(tr("Likely cost %1 (%2 to %3).\n%4, risk %5 of 100.")
                           .arg(wholeMoney(visit.cost.likely), wholeMoney(visit.cost.low), wholeMoney(visit.cost.high),
                                tr("%Ln device(s)", nullptr, visit.devices), locale.toString(visit.risk)));
}

// Some tenths of a second for thousands of stores: beside the window.
void WhyPanel::look()
{
    if (!m_plan)
        return;
    const auto estate = m_session.estate();
    m_runner.start(
        QString(),
        [plan = m_plan, estate, id = m_store](const JobContext &context) -> Result<Look> {
            if (context.isCancelled()) // another store has been chosen since
                return failure(ErrorCode::Cancelled, {});
            const auto parts = plan->parts();
            const Store *store = estate->store(id);
            if (!parts || !store)
                return parts ? failure(ErrorCode::NotFound, id.text()) : failure(parts.error());
            auto why = timetable::whyOf(**parts, *estate, *store);
            if (!why)
                return failure(why.error());
            return Look{*std::move(why), (*parts)->objective};
        },
        [this](const Result<Look> &look) {
            if (look)
                showWhy(look->why, look->objective);
        });
}

void WhyPanel::showWhy(const timetable::StoreWhy &why, std::int64_t objective)
{
    const QStringList earlier = earlierWeeksOf(why);
    m_earlier->setText(earlier.join(u'\n'));
    m_earlier->setVisible(!earlier.isEmpty());
    m_earlierHeading->setVisible(!earlier.isEmpty());
    m_weeks->setRows(weekLinesOf(why, objective));
    m_weekTable->resizeColumnsToContents();
    m_tried->hide();
    m_pinThere->hide();
    m_deeper->show();
    showWeeks();
    for (int i = 0; i < m_weeks->rowCount(); ++i)
        if (m_weeks->at(i).isOwn) {
            m_weekTable->setCurrentIndex(m_weeks->index(i, 0));
            m_weekTable->scrollTo(m_weeks->index(i, 0), QAbstractItemView::PositionAtCenter);
        }
    weekChosen();
}

// A list of no week but its own would be a question without an answer: then it is said why there is none.
void WhyPanel::showWeeks()
{
    const auto &lines = m_weeks->all();
    const bool hasOthers = std::any_of(lines.begin(), lines.end(), [](const WeekLine &line) { return !line.isOwn; });
    m_weekTable->setVisible(hasOthers);
    m_try->setVisible(hasOthers);
    if (hasOthers)
        m_weeksNote->setText(tr("Proven: with the visit in that week, the estate carries at least so much more risk in all."));
    else if (m_isPinned)
        m_weeksNote->setText(tr("It is pinned to its week, so no other week was looked at. Unpin it, and plan again, to see what other weeks would cost; or move it to another week."));
    else
        m_weeksNote->setText(tr("No other week is open to it: deadlines, closures, freezes or the order of visits leave none."));
}

const WeekLine *WhyPanel::chosenLine() const
{
    const int row = m_weekTable->currentIndex().row();
    return row >= 0 && row < m_weeks->rowCount() ? &m_weeks->at(row) : nullptr;
}

std::optional<Week> WhyPanel::chosenWeek() const
{
    const WeekLine *line = chosenLine();
    return line ? std::optional(line->week) : std::nullopt;
}

void WhyPanel::weekChosen()
{
    m_try->stop();
    m_try->setWords({});
    m_tried->hide();
    m_pinThere->hide();
    const WeekLine *line = chosenLine();
    const QString inTheWay = line ? line->inTheWay : QString();
    m_inTheWay->setText(inTheWay.isEmpty() ? QString() : tr("In the way: %1.").arg(inTheWay));
    m_inTheWay->setVisible(!inTheWay.isEmpty());
    m_try->button()->setText(line && !line->isOwn ? tr("Try the week of %1").arg(dayText(line->week.monday())) : tr("Try another week"));
}

// Plans the estate twice, as it is and with the visit in that week, and tells them apart.
void WhyPanel::tryWeek()
{
    const WeekLine *line = chosenLine();
    const timetable::Timetable *current = m_session.currentPlan();
    const auto estate = m_session.estate();
    const Store *store = estate->store(m_store);
    if (!line || line->isOwn || !current || !store)
        return m_try->setWords(tr("Choose another week in the list."));
    const Week week = line->week;
    using Results = std::vector<timetable::ScenarioResult>;
    m_try->start<Results>(
        tr("Trying %1 in the week of %2").arg(text::shown(uniqueCode(*store, *estate)), dayText(week.monday())),
        [estate, plan = *current, trial = trialOf(*estate, m_store, week), today = m_session.today(), &knowledge = m_session.knowledge()](const JobContext &context) {
            return timetable::compared({trial}, *estate, knowledge, today, &plan, {}, context);
        },
        [this, week](const Results &results) {
            m_tried->setText(trialWords(results.at(0), results.at(1), week));
            m_tried->show();
            m_pinThere->show();
        });
}

void WhyPanel::setMoveWords(const QString &words)
{
    m_move->setText(words);
    m_move->setVisible(!words.isEmpty());
}

QString WhyPanel::text() const
{
    QStringList lines{m_heading->text()};
    for (const PlainLabel *label : {m_dates, m_reason, m_figures})
        if (!label->isHidden())
            lines.push_back(label->text());
    if (m_deeper->isHidden())
        return lines.join(u'\n');
    if (!m_earlier->isHidden())
        lines += m_earlier->text();
    for (const WeekLine &line : m_weeks->all())
        lines += line.isOwn ? tr("Week of %1: its week").arg(dayText(line.week.monday()))
                            : tr("Week of %1: risk of the estate %2").arg(dayText(line.week.monday()), line.inTheWay.isEmpty() ? line.price : QString(line.price + u". "_s + line.inTheWay));
    if (!m_tried->isHidden())
        lines += m_tried->text();
    return lines.join(u'\n');
}

} // namespace phaseout::ui
