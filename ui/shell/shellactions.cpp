// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "core/base/text.h"
#include "ui/shell/mainwindow.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

ShellActions::ShellActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_appearance(new QActionGroup(this))
    , m_density(new QActionGroup(this))
{
    addFile();
    addEdit();
    addView();
    addGo();
    addHelp();
}

QAction *ShellActions::command(const QString &name) const
{
    const auto it = std::ranges::find_if(m_commands, [&](const QAction *action) { return action->objectName() == name; });
    return it == m_commands.end() ? nullptr : *it;
}

QAction *ShellActions::add(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> act)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    m_commands.push_back(action);
    return action;
}

void ShellActions::addFile()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&File"));
    add(menu, u"new"_s, tr("&New programme…"), QKeySequence::New, [this] { m_window.askNew(); });
    add(menu, u"open"_s, tr("&Open…"), QKeySequence::Open, [this] { m_window.askOpen(); });
    m_recent = menu.addMenu(tr("Open &recent"));
    connect(&menu, &QMenu::aboutToShow, this, &ShellActions::fillRecent); // its own would not come while it is disabled
    fillRecent();
    menu.addSeparator();
    add(menu, u"import"_s, tr("&Import…"), QKeySequence(u"Ctrl+I"_s), [this] { m_window.go(PageId::Import); });
    m_ofProgramme.push_back(add(menu, u"programme"_s, tr("&Programme details…"), {}, [this] { m_window.go(PageId::Reports, u"programme"_s); }));
    add(menu, u"versions"_s, tr("&Earlier versions…"), {}, [this] { m_window.showVersions(); });
    menu.addSeparator();
    m_ofProgramme.push_back(add(menu, u"close"_s, tr("&Close programme"), QKeySequence(u"Ctrl+W"_s), [this] { m_window.closeProject(); }));
    add(menu, u"quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { m_window.close(); });
}

void ShellActions::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_window.recent().paths()) {
        QAction *action = m_recent->addAction(text::shown(QFileInfo(path).fileName(), 60).replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_window.openFile(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void ShellActions::addEdit()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, u"undo"_s, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), [this] { m_window.session().undo(); });
    m_redo = add(menu, u"redo"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_window.session().redo(); });
    menu.addSeparator();
    add(menu, u"history"_s, tr("&History"), {}, [this] { m_window.go(PageId::Audit); });
    add(menu, u"search"_s, tr("&Search…"), QKeySequence(u"Ctrl+K"_s), [this] { m_window.focusSearch(); });
}

void ShellActions::addView()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&View"));
    QMenu &looks = *menu.addMenu(tr("&Appearance"));
    for (const auto &[value, name, text] : {std::tuple{Appearance::FollowSystem, u"appearanceSystem"_s, tr("As the &system")},
                                            std::tuple{Appearance::Light, u"appearanceLight"_s, tr("&Light")},
                                            std::tuple{Appearance::Dark, u"appearanceDark"_s, tr("&Dark")},
                                            std::tuple{Appearance::ContrastBlack, u"appearanceBlack"_s, tr("High contrast, &black")},
                                            std::tuple{Appearance::ContrastWhite, u"appearanceWhite"_s, tr("High contrast, &white")}}) {
        QAction *action = add(looks, name, text, {}, [this, chosen = value] { m_window.theme().setAppearance(chosen); });
        action->setCheckable(true);
        action->setData(static_cast<int>(value));
        m_appearance->addAction(action);
    }
    QMenu &rows = *menu.addMenu(tr("&Density"));
    for (const auto &[value, name, text] : {std::tuple{Density::Comfortable, u"densityComfortable"_s, tr("&Comfortable")},
                                            std::tuple{Density::Compact, u"densityCompact"_s, tr("C&ompact")}}) {
        QAction *action = add(rows, name, text, {}, [this, chosen = value] { m_window.theme().setDensity(chosen); });
        action->setCheckable(true);
        action->setData(static_cast<int>(value));
        m_density->addAction(action);
    }
    menu.addSeparator();
    m_details = add(menu, u"details"_s, tr("De&tails"), QKeySequence(u"F8"_s), [this] { m_window.setShowsDetails(!m_window.showsDetails()); });
    m_details->setCheckable(true);
    m_fullScreen = add(menu, u"fullScreen"_s, tr("&Full screen"), QKeySequence(u"F11"_s), [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    });
    m_fullScreen->setCheckable(true);
    add(menu, u"resetLayout"_s, tr("&Reset layout"), {}, [this] { m_window.resetLayout(); });
}

void ShellActions::addGo()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Go"));
    int number = 1;
    for (const PageEntry &page : railPages()) {
        const QString key = page.id == PageId::Estate ? u"E"_s : QString::number(page.id == PageId::Audit ? 0 : number++);
        const QKeySequence keys(QString(u"Ctrl+"_s + key));
        QAction *action = add(menu, page.slug, page.name, keys, [this, id = page.id] { m_window.goToList(id); });
        action->setCheckable(true);
        m_pages[page.id] = action;
    }
    menu.addSeparator();
    m_ofProgramme.push_back(add(menu, u"gaps"_s, tr("&Gaps: where lists, scans and reports differ"), {}, [this] { m_window.go(PageId::Estate, u"gaps"_s); }));
    m_ofProgramme.push_back(add(menu, u"purchase"_s, tr("Procurement check of a &quote or an order…"), {}, [this] { m_window.go(PageId::Reports, u"purchase"_s); }));
    menu.addSeparator();
    add(menu, u"next"_s, tr("Do the &next step"), QKeySequence(u"Ctrl+."_s), [this] { m_window.doNext(); });
    add(menu, u"nextPart"_s, tr("Next &part of the window"), QKeySequence(u"F6"_s), [this] { m_window.focusNextPart(1); });
    add(menu, u"previousPart"_s, tr("Pre&vious part of the window"), QKeySequence(u"Shift+F6"_s), [this] { m_window.focusNextPart(-1); });
}

void ShellActions::addHelp()
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, u"shortcuts"_s, tr("&Keyboard shortcuts"), QKeySequence(u"F1"_s), [this] { m_window.showShortcuts(); });
    add(menu, u"about"_s, tr("&About Phaseout"), {}, [this] { m_window.showAbout(); });
}

void ShellActions::refresh()
{
    const Session &session = m_window.session();
    const auto named = [](const QString &verb, const QString &what) -> QString {
        return what.isEmpty() ? verb : QString(verb + u": "_s + QString(what).replace(u'&', u"&&"_s).left(80));
    };
    m_undo->setText(named(tr("&Undo"), session.undoWords()));
    m_redo->setText(named(tr("&Redo"), session.redoWords()));
    m_undo->setEnabled(session.canUndo());
    m_redo->setEnabled(session.canRedo());
    for (QAction *action : m_ofProgramme)
        action->setEnabled(session.isOpen());
    m_fullScreen->setChecked(m_window.isFullScreen());
    m_details->setChecked(m_window.showsDetails());
    m_details->setEnabled(session.isOpen());
    for (QAction *action : m_appearance->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_window.theme().appearance()));
    for (QAction *action : m_density->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_window.theme().density()));
}

void ShellActions::showCurrent(PageId page)
{
    for (const auto &[id, action] : m_pages)
        action->setChecked(id == page);
}

} // namespace phaseout::ui
