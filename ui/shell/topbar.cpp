// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/session/session.h"
#include "ui/shell/quicksearch.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
Hairline *divider(QWidget *parent)
{
    auto *line = new Hairline(parent, Qt::Vertical);
    line->setFixedHeight(20);
    return line;
}

/// The tick beside "Saved": a drawing, not a glyph.
class Tick : public QWidget {
public:
    explicit Tick(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, Icon::Saved, rect(), color(palette(), Role::Green));
    }
};
} // namespace

TopBar::TopBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QuickSearch(session, this))
    , m_plan(new LinkButton({}, this))
    , m_planLine(divider(this))
    , m_asOf(new PlainLabel(this))
    , m_tick(new Tick(this))
    , m_saved(new PlainLabel(this))
{
    m_plan->setObjectName(u"planLink"_s);
    m_asOf->setWordWrap(false);
    m_saved->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_search, 2);
    layout->addStretch(3);
    layout->addWidget(m_plan);
    layout->addWidget(m_planLine);
    layout->addWidget(m_asOf);
    layout->addWidget(divider(this));
    layout->addWidget(m_tick);
    layout->addWidget(m_saved);
    connect(m_plan, &LinkButton::clicked, this, &TopBar::planTriggered);
    connect(&session, &Session::changed, this, &TopBar::refresh);
    connect(&session, &Session::busyChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh()
{
    const QByteArray plan = m_session.estate()->currentPlan;
    m_plan->setText(planName(*m_session.estate(), plan));
    m_plan->setToolTip(tr("The plan in force, %1. The list of all plans is on the Plan page.").arg(QString::fromLatin1(plan.toHex().left(8))));
    m_plan->setVisible(!plan.isEmpty());
    m_planLine->setVisible(!plan.isEmpty());
    m_asOf->setText(tr("As of %1").arg(QLocale().toString(m_session.today(), u"d MMM yyyy"_s)));
    m_saved->setText(m_session.isBusy() ? tr("Working") : tr("Saved"));
    m_tick->setVisible(!m_session.isBusy());
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace phaseout::ui
