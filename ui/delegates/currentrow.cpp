// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/currentrow.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace phaseout::ui {
namespace {
/// Rows are whole at the top: what scrolls past the end moves on to the next whole one.
void showCurrent(QTableView &view)
{
    if (!view.currentIndex().isValid())
        return;
    view.scrollTo(view.currentIndex());
    const int height = view.verticalHeader()->defaultSectionSize();
    QScrollBar *bar = view.verticalScrollBar();
    if (height > 0 && bar->value() < bar->maximum())
        bar->setValue((bar->value() + height - 1) / height * height);
}

class CurrentRow : public QObject {
public:
    explicit CurrentRow(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && static_cast<QResizeEvent *>(event)->size().height() != static_cast<QResizeEvent *>(event)->oldSize().height())
            QTimer::singleShot(0, this, [this] { showCurrent(m_view); }); // once the rows have their places
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_view;
};
} // namespace

void keepCurrentInView(QTableView &view)
{
    constexpr const char *kept = "phaseoutKeepsCurrent";
    if (!view.property(kept).toBool())
        new CurrentRow(view);
    view.setProperty(kept, true);
    QTimer::singleShot(0, &view, [&view] { showCurrent(view); });
}

} // namespace phaseout::ui
