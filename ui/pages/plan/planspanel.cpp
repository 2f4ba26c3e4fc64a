// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planspanel.h"

#include "core/base/text.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/dates.h"
#include "ui/models/moneytext.h"
#include "ui/pages/plan/planstate.h"
#include "ui/theme/focusring.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString standing(const PlanLine &line)
{
    if (line.isCurrent)
        return line.isBaseline ? PlansPanel::tr("In force, baseline") : PlansPanel::tr("In force");
    return line.isBaseline ? PlansPanel::tr("Baseline") : QString();
}

template <class Tell>
std::function<QString(const PlanLine &)> ofSummary(Tell tell)
{
    return [tell](const PlanLine &line) { return line.summary ? tell(*line.summary) : QString(); };
}

std::vector<PlanLines::Column> columns()
{
    using Summary = timetable::PlanSummary;
    return {{PlansPanel::tr("Plan"), [](const PlanLine &line) { return line.name; }},
            {PlansPanel::tr("Standing"), standing},
            {PlansPanel::tr("Made by"), [](const PlanLine &line) { return line.madeBy; }},
            {PlansPanel::tr("Visits"), ofSummary([](const Summary &s) { return QLocale().toString(s.visits); }), true},
            {PlansPanel::tr("Without a visit"), ofSummary([](const Summary &s) { return QLocale().toString(s.unplanned); }), true},
            {PlansPanel::tr("Last removal"), ofSummary([](const Summary &s) { return dayText(s.lastRemoval); })},
            {PlansPanel::tr("Cost of its visits"), ofSummary([](const Summary &s) { return wholeMoney(s.cost.likely); }), true},
            {PlansPanel::tr("Above the least risk by"), ofSummary([](const Summary &s) { return timetable::nearnessWords(s.nearness); }), true}};
}
} // namespace

PlansPanel::PlansPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new PlanLines(columns(), this))
    , m_table(new QTableView(this))
    , m_use(new QPushButton(tr("Use this plan again"), this))
    , m_baseline(new QPushButton(tr("Make this the baseline"), this))
    , m_words(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlansPanel::choose);
    connect(m_use, &QPushButton::clicked, this, &PlansPanel::use);
    connect(m_baseline, &QPushButton::clicked, this, &PlansPanel::measureAgainst);
}

void PlansPanel::build()
{
    setObjectName(u"plansPanel"_s);
    m_table->setObjectName(u"planList"_s);
    m_table->setAccessibleName(tr("Every plan there was, newest first"));
    m_table->setModel(m_lines);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_use->setObjectName(u"usePlan"_s);
    m_baseline->setObjectName(u"makeBaseline"_s);
    m_words->setObjectName(u"plansWords"_s);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(RowDelegate::padding, FocusRing::reach, 24, FocusRing::reach);
    tools->setSpacing(8);
    tools->addWidget(m_use);
    tools->addWidget(m_baseline);
    tools->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 24 - RowDelegate::padding, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
}

void PlansPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

std::vector<PlanLine> PlansPanel::lines() const
{
    const auto estate = m_session.estate();
    std::vector<PlanLine> lines;
    for (auto it = estate->plans.rbegin(); it != estate->plans.rend(); ++it) {
        PlanLine line{it->id, planName(*estate, it->id), text::shown(it->actor, 40), it->id == estate->currentPlan, it->id == estate->baseline, {}};
        if (const auto known = m_summaries.constFind(it->id); known != m_summaries.constEnd())
            line.summary = *known;
        lines.push_back(std::move(line));
    }
    return lines;
}

void PlansPanel::refresh()
{
    if (!isVisible())
        return;
    const QByteArray kept = m_chosen;
    m_lines->setRows(lines());
    m_table->resizeColumnsToContents();
    int row = 0;
    for (int i = 0; i < m_lines->rowCount(); ++i)
        if (m_lines->at(i).id == kept)
            row = i;
    m_table->setCurrentIndex(m_lines->index(row, 0));
    choose();
    if (!m_runner.isRunning())
        readNext();
}

void PlansPanel::choose()
{
    const PlanLine *line = chosen();
    m_chosen = line ? line->id : QByteArray();
    m_use->setVisible(line);
    m_baseline->setVisible(line);
    m_words->setText(line ? tr("Both can be undone. The baseline is what reports measure against. A plan has only the visits that were left when it was made: a later one has fewer, and they cost less.") : tr("There is no plan yet."));
}

const PlanLine *PlansPanel::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->rowCount() ? &m_lines->at(row) : nullptr;
}

// One after the other, so that no more than one is held at a time.
void PlansPanel::readNext()
{
    const auto &all = m_lines->all();
    const auto unread = std::find_if(all.begin(), all.end(), [](const PlanLine &line) { return !line.summary; });
    if (unread == all.end())
        return;
    const auto bytes = m_session.planBytes(unread->id);
    if (!bytes)
        return; // a change is running: it ends with a refresh
    m_runner.start(
        tr("Reading %1").arg(unread->name), [bytes = *bytes](const JobContext &) { return timetable::summaryOf(bytes); },
        [this, id = unread->id](const Result<timetable::PlanSummary> &summary) {
            if (!summary)
                return m_words->setText(userText(summary.error()));
            m_summaries.insert(id, *summary);
            refresh();
        });
}

void PlansPanel::use()
{
    const PlanLine *line = chosen();
    if (!line)
        return;
    if (line->isCurrent)
        return m_words->setText(tr("%1 is in force already.").arg(line->name));
    m_session.apply(usePlan(*m_session.estate(), line->id));
}

void PlansPanel::measureAgainst()
{
    const PlanLine *line = chosen();
    if (!line)
        return;
    if (line->isBaseline)
        return m_words->setText(tr("%1 is the baseline already.").arg(line->name));
    m_session.apply(makeBaseline(*m_session.estate(), line->id));
}

} // namespace phaseout::ui
