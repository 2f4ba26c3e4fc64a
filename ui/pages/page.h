// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace phaseout::ui {

class Session;

/// The pages by name. Those of the stages stand in the order of guide::Stage, after Start.
enum class PageId { Start, Overview, Import, Identify, Map, Assess, Plan, Track, Costs, Reports, Audit, Estate };

/// A key that a page listens to, and what it does there: the page's own source for what it handles, and of the help's list.
struct PageKey {
    QKeySequence keys;
    QString words;
};

/// One room of the window. Built on first visit; reads the session, and edits only through it.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    /// "37": what the rail shows beside the name; empty when nothing waits. Cheap.
    [[nodiscard]] virtual QString waiting() const { return {}; }
    /// The id, as text, of the one store or device chosen here, for the details beside the page; empty when there is none.
    [[nodiscard]] const QString &chosenThing() const { return m_chosenThing; }
    /// Shows one thing: a store's or device's id as text, or a filter. Empty: as it was.
    virtual void show(const QString &what) { Q_UNUSED(what) }
    using QWidget::show;
    /// Something was typed here that is not applied, and would be lost with the page.
    [[nodiscard]] virtual bool isTyping() const { return false; }

signals:
    /// Asks the shell to go to another page and show something there.
    void wants(phaseout::ui::PageId page, const QString &what);
    /// Asks the shell for one of its commands, by its name.
    void wantsCommand(const QString &name);
    /// chosenThing() is another.
    void chose(const QString &id);

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    void setChosenThing(const QString &id)
    {
        m_chosenThing = id;
        emit chose(id);
    }

private:
    Session &m_session;
    QString m_chosenThing;
};

} // namespace phaseout::ui
