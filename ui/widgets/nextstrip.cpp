// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nextstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {

QToolButton *quietButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(lineIcon(icon, Role::Muted));
    button->setIconSize(QSize(16, 16));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFont(styled(button->font(), TextStyle::Small));
    return button;
}

} // namespace

NextStrip::NextStrip(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_button(new QPushButton(this))
    , m_jobs(quietButton(Icon::Jobs, QStringLiteral("jobsButton"), this))
    , m_undo(quietButton(Icon::Undo, QStringLiteral("undoButton"), this))
{
    auto *word = new PlainLabel(tr("Next"), TextStyle::Section, LabelTone::Accent, this);
    word->setWordWrap(false);
    m_sentence->setObjectName(QStringLiteral("nextSentence"));
    m_sentence->setFocusPolicy(Qt::TabFocus);
    m_sentence->installEventFilter(this);
    m_sentence->setContentsMargins(6, 4, 6, 4);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_button->setObjectName(QStringLiteral("nextButton"));
    m_button->setToolTip(tr("Do the next step (Ctrl+.)"));
    setButtonFilled(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(word);
    layout->addWidget(m_sentence, 1000);
    layout->addWidget(m_button);
    layout->addStretch(1);
    layout->addWidget(m_jobs);
    auto *line = new Hairline(this, Qt::Vertical);
    line->setFixedHeight(18);
    layout->addWidget(line);
    layout->addWidget(m_undo);

    connect(m_button, &QPushButton::clicked, this, &NextStrip::nextTriggered);
    connect(m_jobs, &QToolButton::clicked, this, &NextStrip::jobsTriggered);
    connect(m_undo, &QToolButton::clicked, this, &NextStrip::undoTriggered);
    setAccessibleName(tr("Next step"));
    setNext({});
    setRunningJobs(0);
    setUndo({});
}

void NextStrip::setNext(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(tr("Next: %1").arg(sentence));
    m_button->setText(buttonText);
    m_button->setAccessibleDescription(sentence);
    m_button->setVisible(!buttonText.isEmpty());
    fitSentence();
}

// The button follows the words; a sentence too long for the window wraps.
void NextStrip::fitSentence()
{
    m_sentence->setMaximumWidth(m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 16);
}

void NextStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSentence();
}

void NextStrip::setButtonFilled(bool isFilled)
{
    setButtonKind(*m_button, isFilled ? ButtonKind::Primary : ButtonKind::Accent);
}

void NextStrip::setRunningJobs(int count)
{
    m_jobs->setText(count > 0 ? tr("%Ln job(s) running", "", count) : tr("No jobs"));
    m_jobs->setToolTip(tr("Show the jobs"));
}

void NextStrip::setUndo(const QString &what)
{
    const QString all = what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(what);
    m_undo->setText(m_undo->fontMetrics().elidedText(all, Qt::ElideRight, m_undo->fontMetrics().averageCharWidth() * 48).replace(u'&', u"&&"_s));
    m_undo->setToolTip(all);
    m_undo->setAccessibleName(all);
}

void NextStrip::focusSentence()
{
    m_sentence->setFocus(Qt::OtherFocusReason);
}

void NextStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), color(palette(), Role::Border));
}

bool NextStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_sentence->update();
    if (watched == m_sentence && event->type() == QEvent::Paint && m_sentence->hasFocus()) {
        QPainter painter(m_sentence);
        paint::ring(painter, m_sentence->rect(), palette(), paint::chipRadius);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace phaseout::ui
