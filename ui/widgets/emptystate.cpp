// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/palette.h"
#include "ui/theme/phaseoutstyle.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace phaseout::ui {
namespace {

/// The large drawing; it says nothing that the words do not.
class Picture : public QWidget {
public:
    Picture(Icon icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, m_icon, rect(), color(palette(), Role::Muted));
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(const EmptyWords &words, QWidget *parent)
    : QWidget(parent)
    , m_what(new PlainLabel(words.what, TextStyle::Section, LabelTone::Text, this))
    , m_why(new PlainLabel(words.why, TextStyle::Body, LabelTone::Muted, this))
{
    for (PlainLabel *label : {m_what, m_why})
        label->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(new Picture(words.icon, this), 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    if (!words.buttonText.isEmpty()) {
        auto *button = new QPushButton(words.buttonText, this);
        button->setObjectName(QStringLiteral("emptyButton"));
        button->setAccessibleDescription(words.what);
        setButtonKind(*button, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, &EmptyState::buttonTriggered);
        layout->addSpacing(8);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    if (!words.linkText.isEmpty()) {
        auto *link = new LinkButton(words.linkText, this);
        link->setObjectName(QStringLiteral("emptyLink"));
        connect(link, &LinkButton::clicked, this, &EmptyState::linkTriggered);
        layout->addWidget(link, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
}

void EmptyState::setWords(const QString &what, const QString &why)
{
    m_what->setText(what);
    m_why->setText(why);
    if (auto *button = findChild<QPushButton *>(QStringLiteral("emptyButton")))
        button->setAccessibleDescription(what);
}

} // namespace phaseout::ui
