// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/whypanel.h"

#include "ui/gantt/ganttwords.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_dates(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_reason(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_figures(new PlainLabel({}, TextStyle::Body, LabelTone::Text, this))
    , m_move(new PlainLabel({}, TextStyle::Body, LabelTone::Accent, this))
    , m_pin(new QPushButton(tr("&Pin here"), this))
    , m_unpin(new QPushButton(tr("&Unpin"), this))
    , m_moveButton(new QPushButton(tr("&Move"), this))
{
    build();
    setRow(nullptr);
}

void WhyPanel::build()
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why then"));
    setAutoFillBackground(true);
    m_heading->setObjectName(u"whyHeading"_s);
    m_reason->setObjectName(u"whyReason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setAccessibleName(tr("Why this store is visited then"));
    m_move->setObjectName(u"whyMove"_s);
    m_pin->setObjectName(u"pinButton"_s);
    m_unpin->setObjectName(u"unpinButton"_s);
    m_moveButton->setObjectName(u"moveButton"_s);
    m_moveButton->setToolTip(tr("Move to another week with the arrow keys (M)"));
    auto *copy = new LinkButton(tr("Copy as text"), this);
    copy->setObjectName(u"copyWhy"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_unpin);
    buttons->addWidget(m_moveButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_dates);
    layout->addWidget(m_reason);
    layout->addWidget(m_figures);
    layout->addWidget(m_move);
    layout->addLayout(buttons);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_pin, &QPushButton::clicked, this, &WhyPanel::pinWanted);
    connect(m_unpin, &QPushButton::clicked, this, &WhyPanel::unpinWanted);
    connect(m_moveButton, &QPushButton::clicked, this, &WhyPanel::moveWanted);
    connect(copy, &LinkButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

void WhyPanel::setRow(const PlanRow *row)
{
    const bool hasVisit = row && !row->isGroup;
    for (QWidget *widget : {static_cast<QWidget *>(m_dates), static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_moveButton)})
        widget->setVisible(hasVisit);
    m_pin->setVisible(hasVisit && !row->isPinned);
    m_unpin->setVisible(hasVisit && row->isPinned);
    findChild<LinkButton *>(u"copyWhy"_s)->setVisible(hasVisit);
    setMoveWords({});
    if (!hasVisit) {
        m_heading->setText(tr("Why then"));
        m_reason->setText(tr("Choose a store to see why it is visited when it is."));
        return;
    }
    const QLocale locale;
    const timetable::Visit &visit = row->visit;
    m_heading->setText(tr("%1 is visited in the week of %2").arg(row->name, locale.toString(visit.week().monday(), u"d MMM yyyy"_s)));
    m_dates->setText(tr("%1, %2, crew %3%4")
                         .arg(timetable::visitKindWord(visit.kind), daysText(visit.start, visit.finish), visit.crewText(),
                              row->isPinned ? tr(". Pinned") : QString()));
    m_reason->setText(visit.reason);
    m_figures->setText(tr("Likely cost %1 (%2 to %3).\n%4, risk %5 of 100.")
                           .arg(visit.cost.likely.shown(), visit.cost.low.shown(), visit.cost.high.shown(),
                                tr("%n device(s)", nullptr, visit.devices), locale.toString(visit.risk)));
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
    return lines.join(u'\n');
}

} // namespace phaseout::ui
