// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizardframe.h"

#include "ui/theme/paint.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace phaseout::ui {

using namespace Qt::Literals::StringLiterals;

WizardPage::WizardPage(const QString &step, const QString &title, const QString &sentence, QWidget *parent)
    : QWizardPage(parent)
    , m_step(step)
    , m_sentence(new PlainLabel(sentence, TextStyle::Body, LabelTone::Muted, this))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    useSurface(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 0, 24, 8);
    head->setSpacing(4);
    head->addWidget(new PlainLabel(title, TextStyle::PageTitle, LabelTone::Text, this));
    head->addWidget(m_sentence);
    layout->addLayout(head);
    layout->addLayout(m_content, 1);
}

void WizardPage::setNextText(const QString &text)
{
    setButtonText(QWizard::NextButton, text);
    setButtonText(QWizard::CommitButton, text);
}

WizardFrame::WizardFrame(const QString &title, QWidget *parent)
    : QWizard(parent)
    , m_steps(new WizardSteps(this))
{
    setWindowTitle(title);
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::HaveHelpButton);
    setOption(QWizard::HelpButtonOnRight, false);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setSideWidget(m_steps);
    setButtonLayout({QWizard::HelpButton, QWizard::Stretch, QWizard::CancelButton, QWizard::BackButton,
                     QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton});
    for (const auto button : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton})
        setButtonKind(*this->button(button), ButtonKind::Primary);
    const QFontMetrics metrics(font());
    const QSize wanted(metrics.averageCharWidth() * 149, metrics.height() * 41);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(32, 32)).expandedTo({640, 400}) : wanted);
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::FinishButton, tr("Close"));
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        m_steps->setVisited(visitedIds());
        m_steps->setCurrent(id);
        spreadOut();
    });
}

// QWizard makes its layout anew as pages change, each time with margins; pages and steps reach the edges here.
void WizardFrame::spreadOut()
{
    if (const QWidget *around = m_steps->parentWidget(); around && around != this && around->layout())
        around->layout()->setContentsMargins(0, 0, 0, 0);
    for (const QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        QLayout *all = child->layout();
        if (!qobject_cast<QGridLayout *>(all))
            continue;
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        for (int i = 0; i < all->count(); ++i)
            if (auto *buttons = qobject_cast<QHBoxLayout *>(all->itemAt(i)->layout())) {
                buttons->setContentsMargins(18, 12, 18, 12);
                buttons->setSpacing(12);
            }
    }
}

void WizardFrame::addStep(WizardPage *page)
{
    addPage(page);
    QStringList names;
    for (const int id : pageIds())
        names.append(static_cast<WizardPage *>(this->page(id))->step());
    m_steps->setSteps(names);
}

void WizardFrame::setFacts(const QString &facts)
{
    m_steps->setFacts(facts);
}

WizardSteps::WizardSteps(QWidget *parent)
    : QWidget(parent)
    , m_facts(new PlainLabel({}, TextStyle::Small, LabelTone::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 12, 16);
    layout->addStretch();
    layout->addWidget(m_facts);
}

void WizardSteps::setSteps(const QStringList &names)
{
    m_names = names;
    setMinimumWidth(sizeHint().width());
    updateGeometry();
    rename();
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    rename();
}

void WizardSteps::setVisited(const QList<int> &steps)
{
    m_visited = steps;
    update();
}

void WizardSteps::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void WizardSteps::rename()
{
    if (m_current >= 0 && m_current < m_names.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.at(m_current)));
    update();
}

QSize WizardSteps::sizeHint() const
{
    const QFontMetrics heavy(demiBold(font()));
    int widest = 120;
    for (const QString &name : m_names)
        widest = std::max(widest, heavy.horizontalAdvance(name));
    return {widest + 66, int(m_names.size() + 4) * (fontMetrics().height() + 16)};
}

void WizardSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Window));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), color(palette(), Role::Border));
    const int pitch = fontMetrics().height() + 16;
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect line(18, 16 + i * pitch, width() - 30, pitch);
        QRect ring(line.left(), 0, 22, 22);
        ring.moveTop(line.center().y() - 11);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), ring);
        const bool isCurrent = i == m_current;
        const bool isDone = i < m_current && m_visited.contains(i);
        const bool isQuiet = !isCurrent && !isDone; // to come, or not needed
        const QColor mark = color(palette(), isQuiet ? Role::Muted : Role::Accent);
        paint::panel(painter, place, isCurrent ? mark : Qt::transparent, mark, 1.2, 11);
        if (isDone) {
            paint::tick(painter, QRectF(place).adjusted(6, 6, -6, -6), mark);
        } else {
            painter.setFont(styled(font(), TextStyle::Small));
            painter.setPen(isCurrent ? color(palette(), Role::OnAccent) : mark);
            painter.drawText(place, Qt::AlignCenter, locale().toString(i + 1));
        }
        painter.setFont(isCurrent ? demiBold(font()) : font());
        painter.setPen(color(palette(), isQuiet ? Role::Muted : Role::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line.adjusted(32, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         m_names.at(i));
    }
}

} // namespace phaseout::ui
