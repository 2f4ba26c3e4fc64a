// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/estate/gapstab.h"

#include "ui/delegates/valuedelegates.h"
#include "ui/lists/listpane.h"
#include "ui/pages/estate/gapcontent.h"
#include "ui/session/session.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
ListLooks gapLooks()
{
    return {u"gaps"_s,
            GapsTab::tr("Gaps"),
            GapsTab::tr("Filter gaps"),
            GapsTab::tr("Filter by store, device, address or what was found"),
            gapHeaders(),
            {},
            {},
            {32, 40, 32, 18, 40},
            static_cast<int>(GapColumn::Words),
            gapViewName,
            [](int count) { return GapsTab::tr("%Ln gap(s) listed", nullptr, count); },
            GapsTab::tr("gaps.csv")};
}
} // namespace

GapsTab::GapsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
    , m_list(new ListPane(session, gapLooks(), this))
    , m_days(new QSpinBox(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"gapsTab"_s);
    build();
    connect(&session, &Session::changed, this, &GapsTab::changed);
    connect(&session, &Session::busyChanged, this, &GapsTab::released, Qt::QueuedConnection); // after the result, where there is one
    connect(m_message, &InlineMessage::linkTriggered, this, [this] {
        if (m_state == State::Looking)
            m_session.runner().cancel();
        else
            look();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &GapsTab::look);
    connect(m_list, &ListPane::selectionChanged, this, &GapsTab::tellChosen);
    connect(m_list, &ListPane::opened, this, [this](int item) { emit wantsThing(content()->thing(item)); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit wantsThing(chosenThing()); });
    tellChosen();
}

void GapsTab::build()
{
    m_message->clear();
    m_days->setObjectName(u"gapDays"_s);
    m_days->setRange(1, longestSilence);
    m_days->setValue(silentAfter);
    m_days->setKeyboardTracking(false);
    m_open->setObjectName(u"openGap"_s);
    auto *label = new PlainLabel(tr("Stores count as s&ilent after so many days:"), TextStyle::Body, LabelTone::Text, this);
    label->setWordWrap(false);
    label->setBuddy(m_days);
    m_list->table()->setItemDelegateForColumn(static_cast<int>(GapColumn::Store), new StoreNameDelegate(m_list->table()));
    m_list->foot()->addSpacing(16);
    m_list->foot()->addWidget(label);
    m_list->foot()->addWidget(m_days);
    m_list->foot()->addStretch(1);
    m_list->foot()->addWidget(m_open);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(24, 12, 24, 0);
    message->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(message);
    layout->addWidget(m_list, 1);
}

std::shared_ptr<const GapContent> GapsTab::content() const { return std::static_pointer_cast<const GapContent>(m_list->content()); }

void GapsTab::showKind(const QString &slug) { m_list->showView(gapViewFromSlug(slug).value_or(0)); }

QString GapsTab::chosenThing() const
{
    const std::vector<int> chosen = m_list->selected();
    return chosen.size() == 1 ? content()->thing(chosen.front()) : QString();
}

void GapsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_state == State::Stale)
        look();
}

void GapsTab::changed()
{
    if (m_state == State::Looking)
        return;
    m_state = State::Stale;
    if (isVisible())
        m_message->setMessage(MessageKind::Info, tr("Something has changed since these gaps were looked for."), tr("Look again"));
}

// The session can do one thing at a time: what waits for it comes now, and what was stopped says so.
void GapsTab::released(bool isBusy)
{
    if (isBusy)
        return;
    if (m_state == State::Looking) {
        m_state = State::Stopped;
        m_message->setMessage(MessageKind::Info, tr("The gaps were not looked for to the end."), tr("Look again"));
    } else if (m_state == State::Stale && isVisible() && !m_list->content()) {
        look();
    }
}

void GapsTab::look()
{
    if (!m_session.isOpen() || m_state == State::Looking)
        return;
    m_state = State::Stale;
    if (m_session.isBusy())
        return m_message->setMessage(MessageKind::Info, tr("The programme is busy. The gaps can be looked for when it is done."), tr("Look again"));
    m_state = State::Looking;
    m_daysLooked = m_days->value();
    m_message->setMessage(MessageKind::Info, tr("Looking for gaps…"), tr("Stop"));
    using Gaps = std::shared_ptr<const std::vector<Gap>>;
    m_session.change<Gaps>(
        tr("Looking for gaps"),
        [days = m_daysLooked](Project &project, const JobContext &context) -> Result<Gaps> {
            auto gaps = gapsOf(project, days, context);
            if (!gaps)
                return failure(gaps.error());
            return std::make_shared<const std::vector<Gap>>(*std::move(gaps));
        },
        [tab = QPointer(this)](const Gaps &gaps) {
            if (tab)
                tab->take(gaps);
        });
}

void GapsTab::take(std::shared_ptr<const std::vector<Gap>> gaps)
{
    m_state = State::Fresh;
    m_message->clear();
    m_list->setMaker([estate = m_session.estate(), makers = m_session.knowledge().makers, gaps = std::move(gaps)] {
        return std::make_shared<GapContent>(estate, makers, gaps);
    });
    if (m_days->value() != m_daysLooked) // another number came meanwhile
        QMetaObject::invokeMethod(this, &GapsTab::look, Qt::QueuedConnection);
}

void GapsTab::tellChosen()
{
    const std::vector<int> chosen = m_list->selected();
    m_open->setVisible(chosen.size() == 1);
    if (chosen.size() == 1)
        m_open->setText(content()->gap(chosen.front()).device.isNull() ? tr("Show the s&tore") : tr("Show the de&vice"));
    emit chose();
}

} // namespace phaseout::ui
