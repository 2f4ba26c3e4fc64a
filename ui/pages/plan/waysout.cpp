// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/waysout.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/pages/plan/planstate.h"
#include "ui/widgets/plainlabel.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
struct Found {
    timetable::Conflicts conflicts;
    timetable::Scarcity scarcity;
    QString since; // from when they are reckoned; empty: from now
};
} // namespace

QStringList waysOutWords(const timetable::Conflicts &conflicts, const timetable::Scarcity &scarcity)
{
    QStringList lines;
    if (const QString again = timetable::againWords(conflicts); !again.isEmpty())
        lines += again;
    for (const timetable::WaysTogether &one : conflicts.together)
        lines += WaysOut::tr("Way out of everything: %1").arg(one.words);
    for (const timetable::Conflict &conflict : conflicts.list) {
        lines += conflict.words;
        for (const timetable::WayOut &way : conflict.ways)
            lines += WaysOut::tr("Way out: %1").arg(way.words);
    }
    if (const QString others = timetable::othersWords(conflicts); !others.isEmpty())
        lines += others;
    if (conflicts.list.empty() && conflicts.others == 0)
        lines += WaysOut::tr("Every store has a visit, and no deadline that must be kept is missed.");
    for (const timetable::Worthwhile &one : scarcity.list)
        lines += WaysOut::tr("Worth having: %1").arg(one.words);
    if (scarcity.list.empty())
        lines += WaysOut::tr("Nothing is scarce: no crew, delivery or sum of money more would help.");
    return lines;
}

WaysOut::WaysOut(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new WorkBar(session, u"lookForWays"_s, tr("Look for ways out"), this))
    , m_found(new QStringListModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"waysOut"_s);
    m_list->setObjectName(u"waysFound"_s);
    m_list->setAccessibleName(tr("Ways out, and what is worth having"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_found);
    setFound({});
    auto *heading = new PlainLabel(tr("What would help"), TextStyle::Section, LabelTone::Text, this);
    auto *note = new PlainLabel(tr("Looks for ways out of what does not fit, and for where one more crew, delivery or pound takes most risk away. Each is checked by planning again."),
                                TextStyle::Small, LabelTone::Muted, this);
    for (PlainLabel *label : {heading, note})
        label->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    m_bar->setContentsMargins(RowDelegate::padding, 0, 24, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_bar, &WorkBar::wanted, this, &WaysOut::look);
}

void WaysOut::setPlan(std::shared_ptr<const StoredParts> plan)
{
    m_bar->stop();
    m_bar->setWords({});
    m_plan = std::move(plan);
    setFound({});
}

// As high as its button while there is nothing to list.
void WaysOut::setFound(const QStringList &lines)
{
    m_found->setStringList(lines);
    m_list->setVisible(!lines.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, lines.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void WaysOut::look()
{
    if (!m_plan)
        return m_bar->setWords(tr("There is no plan yet."));
    m_bar->start<Found>(
        tr("Looking for ways out"),
        [plan = m_plan, estate = m_session.estate(), today = m_session.today()](const JobContext &context) -> Result<Found> {
            const auto parts = plan->parts();
            if (!parts)
                return failure(parts.error());
            auto conflicts = timetable::conflictsOf(**parts, *estate, today, context);
            if (!conflicts)
                return failure(conflicts.error());
            auto scarcity = timetable::scarcityOf(**parts, *estate, today, context);
            if (!scarcity)
                return failure(scarcity.error());
            return Found{*std::move(conflicts), *std::move(scarcity), timetable::reckonedFrom(**parts, today)};
        },
        [this](const Found &found) {
            QStringList lines = waysOutWords(found.conflicts, found.scarcity);
            if (!found.since.isEmpty())
                lines.prepend(found.since);
            setFound(lines);
        });
}

} // namespace phaseout::ui
