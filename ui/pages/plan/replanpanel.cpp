// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/replanpanel.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "core/timetable/findingwords.h"
#include "core/timetable/replan.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
std::vector<MoveLines::Column> columns()
{
    return {{ReplanPanel::tr("Code"), [](const MoveLine &line) { return line.store; }},
            {ReplanPanel::tr("Name"), [](const MoveLine &line) { return line.name; }},
            {ReplanPanel::tr("From the week of"), [](const MoveLine &line) { return line.from; }},
            {ReplanPanel::tr("To the week of"), [](const MoveLine &line) { return line.to; }},
            {ReplanPanel::tr("Why"), [](const MoveLine &line) { return line.why; }}};
}
} // namespace

QString choiceWords(const timetable::FrontChoice &choice, std::int64_t least, const Estate &estate)
{
    const QLocale locale;
    QStringList sentences;
    const int moved = static_cast<int>(choice.moves.size());
    sentences += moved == 0 ? ReplanPanel::tr("Nothing moves.")
                            : ReplanPanel::tr("%Ln visit(s) of %1 move.", nullptr, moved).arg(locale.toString(choice.visits));
    const double more = least > 0 ? 100.0 * static_cast<double>(choice.carried - least) / static_cast<double>(least) : 0;
    sentences += more < 0.005 ? ReplanPanel::tr("No choice carries less risk.") : ReplanPanel::tr("It carries %1 % more risk than the choice with the least.").arg(locale.toString(more, 'f', 2));
    if (choice.finish.isValid())
        sentences += ReplanPanel::tr("The last visit ends on %1.").arg(dayText(choice.finish));
    if (!choice.unplanned.empty())
        sentences += ReplanPanel::tr("%Ln store(s) have no visit: %1.", nullptr, static_cast<int>(choice.unplanned.size())).arg(timetable::someOf(timetable::codesOf(choice, estate)));
    if (choice.missed > 0)
        sentences += ReplanPanel::tr("%Ln deadline(s) that must be kept are missed.", nullptr, choice.missed) + u' '
            + ReplanPanel::tr("Added up, that is %Ln working day(s) late.", nullptr, choice.daysLate);
    sentences += ReplanPanel::tr("Above the least possible risk, with what moving a visit is reckoned to cost: %1.").arg(timetable::nearnessWords(choice.nearness));
    return sentences.join(u' ');
}

std::vector<MoveLine> moveLinesOf(const timetable::FrontChoice &choice, const Estate &estate)
{
    std::vector<MoveLine> lines;
    for (const timetable::MovedStore &move : choice.moves)
        if (const Store *store = estate.store(move.store))
            lines.push_back({text::shown(uniqueCode(*store, estate)), text::shown(store->name), dayText(move.from.monday()),
                             move.to ? dayText(move.to->monday()) : ReplanPanel::tr("no visit"), move.words});
    return lines;
}

ReplanPanel::ReplanPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new WorkBar(session, u"lookAtChoices"_s, tr("Show the choices"), this))
    , m_found(new QWidget(this))
    , m_ends(new QWidget(m_found))
    , m_slider(new QSlider(Qt::Horizontal, m_ends))
    , m_use(new QPushButton(tr("Use this plan"), m_found))
    , m_words(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_moves(new MoveLines(columns(), this))
    , m_table(new QTableView(this))
{
    build();
    connect(m_bar, &WorkBar::wanted, this, &ReplanPanel::look);
    connect(m_slider, &QSlider::valueChanged, this, &ReplanPanel::showChoice);
}

void ReplanPanel::build()
{
    setObjectName(u"replanPanel"_s);
    m_slider->setObjectName(u"replanSlider"_s);
    m_slider->setAccessibleName(tr("How much may move"));
    m_slider->setPageStep(1);
    m_slider->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_words->setObjectName(u"choiceWords"_s);
    m_table->setObjectName(u"movedStores"_s);
    m_table->setAccessibleName(tr("Visits that move, and why"));
    m_table->setModel(m_moves);
    dressTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_use->setObjectName(u"useChoice"_s);
    connect(m_use, &QPushButton::clicked, this, &ReplanPanel::use);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(RowDelegate::padding + FocusRing::reach, 4, 24, 4);
    top->setSpacing(8);
    top->addLayout(sliderLine());
    top->addWidget(m_words);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->addLayout(top);
    found->addWidget(m_table, 1);
    found->addStretch(0);
    auto *note = new PlainLabel(tr("When things have changed, the plan can be made again from today. The more visits may move, the less risk is carried; the fewer move, the less has to be arranged again. "
                                   "What is done, locked, pinned or ordered stays."),
                                TextStyle::Small, LabelTone::Muted, this);
    note->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    m_bar->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 24 - RowDelegate::padding, 0);
    layout->setSpacing(4);
    layout->addWidget(note);
    layout->addWidget(m_bar);
    layout->addWidget(m_found, 1);
    layout->addStretch(0);
    m_found->hide();
}

QHBoxLayout *ReplanPanel::sliderLine()
{
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 16, 0);
    ends->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(new PlainLabel(tr("Least risk"), TextStyle::Body, LabelTone::Muted, m_ends)), static_cast<QWidget *>(m_slider),
                          static_cast<QWidget *>(new PlainLabel(tr("Least moved"), TextStyle::Body, LabelTone::Muted, m_ends))}) {
        if (auto *label = qobject_cast<QLabel *>(part)) {
            label->setWordWrap(false);
            label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        }
        ends->addWidget(part, part == m_slider ? 1 : 0);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_ends, 2);
    line->addWidget(m_use);
    line->addStretch(1);
    return line;
}

void ReplanPanel::forget()
{
    m_bar->stop();
    m_bar->setWords({});
    m_front.reset();
    m_estate.reset();
    m_points.clear();
    m_moves->setRows({});
    m_found->hide();
}

void ReplanPanel::look()
{
    const timetable::Timetable *current = m_session.currentPlan();
    if (!current)
        return m_bar->setWords(tr("There is no plan yet."));
    plan::FrontOptions options;
    options.iterations = m_iterations;
    using Found = std::shared_ptr<const timetable::Front>;
    m_bar->start<Found>(
        tr("Planning again, several ways"),
        [estate = m_session.estate(), &knowledge = m_session.knowledge(), today = m_session.today(), previous = *current, options](const JobContext &context) -> Result<Found> {
            auto front = timetable::frontOf(*estate, knowledge, today, previous, options, context);
            if (!front)
                return failure(front.error());
            return std::make_shared<const timetable::Front>(*std::move(front));
        },
        [this](const Found &front) { showFront(front); });
}

void ReplanPanel::showFront(std::shared_ptr<const timetable::Front> front)
{
    m_front = std::move(front);
    m_estate = m_session.estate();
    m_points = m_front->distinct();
    m_slider->setRange(0, static_cast<int>(m_points.size()) - 1);
    m_bar->setWords(tr("%Ln choice(s)", nullptr, static_cast<int>(m_points.size())));
    m_ends->setVisible(m_points.size() > 1);
    m_slider->setValue(m_slider->maximum()); // the least that has to be arranged again
    showChoice(m_slider->value());
    m_table->resizeColumnsToContents();
    m_found->show();
    (m_points.size() > 1 ? static_cast<QWidget *>(m_slider) : m_bar->button())->setFocus();
}

void ReplanPanel::showChoice(int at)
{
    if (!m_front || at < 0 || at >= static_cast<int>(m_points.size()))
        return;
    const timetable::FrontChoice &choice = m_front->choices[m_points[static_cast<size_t>(at)]];
    const QString words = choiceWords(choice, m_front->choices.front().carried, *m_estate);
    const bool isSame = isPlanInForce(choice);
    m_use->setVisible(!isSame);
    const QString standing = isSame ? QString(u' ' + tr("It is the plan in force.")) : QString();
    m_words->setText(m_points.size() > 1 ? tr("Choice %1 of %2. %3").arg(QLocale().toString(at + 1), QLocale().toString(static_cast<qint64>(m_points.size())), QString(words + standing))
                                         : tr("There is one choice. %1").arg(QString(words + standing)));
    m_slider->setAccessibleDescription(words);
    m_moves->setRows(moveLinesOf(choice, *m_estate));
    m_table->setVisible(m_moves->rowCount() > 0);
}

// Nothing moves, and nothing comes in that had no visit before: using it would change nothing.
bool ReplanPanel::isPlanInForce(const timetable::FrontChoice &choice) const
{
    const timetable::Timetable *current = m_session.currentPlan();
    return current && choice.moves.empty() && choice.visits <= static_cast<int>(current->visits.size()) && choice.unplanned.size() >= current->unvisited.size();
}

void ReplanPanel::use()
{
    if (!m_front)
        return;
    const size_t choice = m_points[static_cast<size_t>(m_slider->value())];
    m_session.change<bool>(
        tr("Using the plan"),
        [front = m_front, choice, estate = m_estate](Project &project, const JobContext &) -> Result<bool> {
            if (project.estate() != estate) // somebody was quicker
                return failure(ErrorCode::Conflict, QStringLiteral("plan"));
            if (auto adopted = timetable::adoptPlan(project, front->plan(choice, *estate, project.knowledge())); !adopted)
                return failure(adopted.error());
            return true;
        },
        {});
}

} // namespace phaseout::ui
