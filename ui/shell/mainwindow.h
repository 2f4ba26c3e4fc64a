// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/session/versionkeeper.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/remembered.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/railmodel.h"

#include <QMainWindow>
#include <map>
#include <memory>
#include <span>

class QSettings;
class QStackedWidget;

namespace phaseout::ui {

class DetailsPane;
class JobsPopup;
class NavigationRail;
class NextStrip;
class PlainLabel;
class ShellActions;
class SituationWatch;
class TopBar;

/// The window: menus, top bar, rail, pages built on their first visit, and the strip with the next step. It knows the
/// pages by name and none of their insides.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All four must outlive the window. \a isFresh: start with the layout as it comes ("Shift at start").
    MainWindow(Services &services, Theme &theme, Prompts &prompts, QSettings &settings, bool isFresh = false);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] VersionKeeper &versionKeeper() { return m_versions; }
    [[nodiscard]] ShellActions &actions() { return *m_actions; }
    [[nodiscard]] RecentFiles &recent() { return m_recent; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// The page, built when it was not visited before.
    [[nodiscard]] Page *page(PageId id);

    void openFile(const QString &path);
    /// Goes to \a id and shows \a what there. With nothing open there is only Start.
    void go(PageId id, const QString &what = {});
    /// The same for who wants to work there: the keyboard is in the page's list.
    void goToList(PageId id);

    // What the menus ask for.
    void askNew();
    void askOpen();
    /// Those of what is open, or of all programmes while nothing is.
    void showVersions();
    void closeProject();
    void doNext();
    void focusSearch();
    void focusNextPart(int step);
    void setShowsDetails(bool shows);
    [[nodiscard]] bool showsDetails() const;
    void resetLayout();
    void showShortcuts();
    void showAbout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectAll();
    void focusPage();
    void fillRail();
    void showProjectState();
    /// Words in the message, which their link dismisses.
    void tell(MessageKind kind, const QString &words);
    void showMoves(const Estate &before, std::span<const DeviceId> devices);
    void refreshStrip();
    /// True when nothing runs; else asks, and does \a then once the running change has let go.
    bool mayLeave(std::function<void()> then);
    void openCopy(const EarlierVersion &version);
    void restore(bool isFresh);
    void remember();

    Services &m_services;
    Theme &m_theme;
    QSettings &m_settings;
    RecentFiles m_recent;
    JobList m_jobs;
    Session m_session;
    std::shared_ptr<const Estate> m_before; ///< as the last change left it
    VersionKeeper m_versions;
    JobRunner m_copying{&m_jobs}; ///< of an earlier version
    RailModel m_railModel;
    SituationWatch *m_watch;
    std::map<PageId, Page *> m_pages;
    PageId m_current = PageId::Start;
    TopBar *m_topBar;
    NavigationRail *m_rail;
    InlineMessage *m_message;
    QString m_moved; ///< of the message: the devices that it tells of, as Estate shows them; empty: its link dismisses it
    QStackedWidget *m_stack;
    DetailsPane *m_details;
    NextStrip *m_strip;
    JobsPopup *m_popup;
    ShellActions *m_actions;
    PlainLabel *m_name; ///< of the programme, at the right of the menus
    bool m_wantsDetails = false;
    bool m_isAsking = false;
    bool m_forgetsTyped = false; ///< the user said so
};

} // namespace phaseout::ui
