// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countlinks.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace phaseout::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

class CountLink : public QAbstractButton {
public:
    CountLink(Count count, QWidget *parent)
        : QAbstractButton(parent)
        , m_count(std::move(count))
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(u"%1 %2, %3"_s.arg(m_count.figure, m_count.name, m_count.note));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics small(styled(font(), TextStyle::Small));
        const QFontMetrics figure(styled(font(), TextStyle::Figure));
        const int words =
            std::max({figure.horizontalAdvance(m_count.figure), fontMetrics().horizontalAdvance(m_count.name),
                      small.horizontalAdvance(m_count.note)});
        return {words + 24, figure.height() + fontMetrics().height() + small.height() + 12};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            painter.fillRect(rect(), color(palette(), isDown() ? Role::Sunken : Role::RowHover));
        QRect room = rect().adjusted(8, 6, -8, -6);
        const auto line = [&](QFont lineFont, Role role, const QString &text, bool isLink) {
            lineFont.setUnderline(isLink);
            painter.setFont(lineFont);
            painter.setPen(color(palette(), role));
            room.setHeight(painter.fontMetrics().height());
            painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                             text);
            room.moveTop(room.bottom() + 1);
        };
        line(styled(font(), TextStyle::Figure), Role::Link, m_count.figure, true);
        line(font(), Role::Text, m_count.name, false);
        line(styled(font(), TextStyle::Small), Role::Muted, m_count.note, false);
        if (hasFocus())
            paint::ring(painter, rect().adjusted(1, 1, -1, -1), palette(), paint::chipRadius);
    }

private:
    Count m_count;
};

} // namespace

CountLinks::CountLinks(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void CountLinks::setCounts(const std::vector<Count> &counts)
{
    for (QWidget *line : m_lines)
        delete line;
    for (QAbstractButton *link : m_links)
        delete link;
    m_lines.clear();
    m_links.clear();
    for (const Count &count : counts) {
        if (!m_links.empty()) {
            m_lines.push_back(new Hairline(this, Qt::Vertical));
            m_layout->addWidget(m_lines.back());
        }
        auto *link = new CountLink(count, this);
        const int number = int(m_links.size());
        link->setObjectName(u"countLink%1"_s.arg(number));
        connect(link, &QAbstractButton::clicked, this, [this, number] { emit chosen(number); });
        m_layout->addWidget(link, 1);
        m_links.push_back(link);
    }
}

} // namespace phaseout::ui
