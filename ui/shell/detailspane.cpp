// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/detailspane.h"

#include "ui/session/session.h"
#include "ui/theme/palette.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

DetailsPane::DetailsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar(this))
    , m_title(new PlainLabel({}, TextStyle::Section, LabelTone::Text, this))
    , m_note(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details"));
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Details"), tr("Why"), tr("History")})
        m_tabs->addTab(name);
    m_title->setObjectName(u"detailsTitle"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Details"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(new Hairline(this));
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    setFixedWidth(std::max(304, fontMetrics().averageCharWidth() * 42));
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPane::showTab);
    connect(&session, &Session::changed, this, [this] { setThing(m_id); });
    showTab();
}

void DetailsPane::setThing(const QString &id)
{
    m_id = id;
    m_isStale = true;
    if (isVisible())
        read();
}

void DetailsPane::focusTabs() { m_tabs->setFocus(Qt::ShortcutFocusReason); }

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void DetailsPane::read()
{
    m_isStale = false;
    m_details = m_session.isOpen() ? detailsOf(m_session, m_id) : Details();
    showTab();
}

void DetailsPane::showTab()
{
    const bool isKnown = !m_details.title.isEmpty();
    m_title->setText(isKnown ? m_details.title : tr("Nothing is chosen"));
    m_note->setText(isKnown ? m_details.note : tr("Choose a store or a device in the page to see what is known of it."));
    const std::vector<DetailLine> &lines = m_tabs->currentIndex() == 0 ? m_details.facts : m_tabs->currentIndex() == 1 ? m_details.why : m_details.history;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(2);
    for (const DetailLine &line : lines) {
        layout->addWidget(new PlainLabel(line.name, TextStyle::Small, LabelTone::Muted, content));
        auto *words = new PlainLabel(line.words, TextStyle::Body, LabelTone::Text, content);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(words);
        layout->addSpacing(8);
    }
    if (isKnown && lines.empty())
        layout->addWidget(new PlainLabel(m_tabs->currentIndex() == 1 ? tr("Nothing has been found out yet.") : tr("Nobody has changed anything about it."),
                                         TextStyle::Body, LabelTone::Muted, content));
    layout->addStretch();
    m_scroll->setWidget(content);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), color(palette(), Role::Border));
}

} // namespace phaseout::ui
