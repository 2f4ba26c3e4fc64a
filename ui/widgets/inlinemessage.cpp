// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace phaseout::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_link(new LinkButton({}, this))
{
    m_sentence->setObjectName(QStringLiteral("messageSentence"));
    m_link->setObjectName(QStringLiteral("messageLink"));
    m_link->hide(); // until a message has something to offer
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(42, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_link);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_link, &LinkButton::clicked, this, &InlineMessage::linkTriggered);
    clear();
}

void InlineMessage::setMessage(MessageKind kind, const QString &sentence, const QString &linkText)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_link->setAccessibleDescription(sentence);
    switch (kind) {
    case MessageKind::Info:
        setAccessibleName(tr("Note: %1").arg(sentence));
        break;
    case MessageKind::Warning:
        setAccessibleName(tr("Warning: %1").arg(sentence));
        break;
    case MessageKind::Error:
        setAccessibleName(tr("Error: %1").arg(sentence));
        break;
    }
    setVisible(true);
    update();
}

void InlineMessage::clear()
{
    m_sentence->clear();
    setVisible(false);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    static constexpr std::array fills{Role::InfoBg, Role::WarnBg, Role::ErrBg};
    static constexpr std::array edges{Role::Accent, Role::Amber, Role::Red};
    const auto kind = static_cast<std::size_t>(m_kind);
    QPainter painter(this);
    const QColor mark = color(palette(), isContrast(palette()) ? Role::Text : edges.at(kind));
    paint::panel(painter, rect(), color(palette(), fills.at(kind)), color(palette(), Role::Border),
                 edgeWidth(palette()), 2);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(isMirrored ? width() - 3 : 0, 0, 3, height()), mark);
    QRect icon(14, 0, 18, 18);
    icon.moveTop(height() < 64 ? (height() - 18) / 2 : 12);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), icon);
    drawIcon(painter, m_kind == MessageKind::Info ? Icon::Info : Icon::Warning, place, mark);
}

} // namespace phaseout::ui
