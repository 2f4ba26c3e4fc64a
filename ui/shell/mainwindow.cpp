// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/text.h"
#include "core/project/moves.h"
#include "ui/jobs/jobspopup.h"
#include "ui/shell/detailspane.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/situationwatch.h"
#include "ui/shell/topbar.h"
#include "ui/shell/versionsdialog.h"
#include "ui/shell/wordsdialog.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/nextstrip.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
// 1280 by 800, or what the screen has beside the window's own frame: the strip must not lie below its edge.
QSize firstSize(const QWidget &window)
{
    constexpr QSize wanted(1280, 800);
    constexpr QSize frame(8, 40);
    const QScreen *screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame).expandedTo({640, 480}) : wanted;
}
} // namespace

MainWindow::MainWindow(Services &services, Theme &theme, Prompts &prompts, QSettings &settings, bool isFresh)
    : m_services(services)
    , m_theme(theme)
    , m_settings(settings)
    , m_recent(settings)
    , m_session(services, prompts, m_jobs)
    , m_versions(services, m_session)
    , m_watch(new SituationWatch(m_session, m_railModel, this))
    , m_topBar(new TopBar(m_session, this))
    , m_rail(nullptr)
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_details(new DetailsPane(m_session, this))
    , m_strip(new NextStrip(this))
    , m_popup(new JobsPopup(m_jobs, this))
    , m_actions(nullptr)
    , m_name(new PlainLabel({}, TextStyle::Body, LabelTone::Muted, this))
{
    setObjectName(u"mainWindow"_s);
    fillRail();
    m_rail = new NavigationRail(m_railModel, this);
    m_actions = new ShellActions(*this);
    build();
    connectAll();
    restore(isFresh);
    go(PageId::Start);
    showProjectState();
}

MainWindow::~MainWindow()
{
    // Pages refer to the session, which is a member and would go first.
    for (const auto &[id, page] : m_pages)
        delete page;
}

void MainWindow::fillRail()
{
    std::vector<RailEntry> entries;
    for (const PageEntry &page : railPages())
        entries.push_back({page.slug, page.name, page.icon, page.startsGroup, RailState::NotNeeded, 0, {}});
    m_railModel.setEntries(std::move(entries));
}

void MainWindow::build()
{
    useSurface(*m_stack);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_message);
    side->addWidget(m_stack, 1);
    m_message->clear();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(side, 1);
    middle->addWidget(m_details);
    m_details->hide();
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_strip);
    setCentralWidget(central);
    m_name->setObjectName(u"programmeTitle"_s);
    m_name->setWordWrap(false);
    m_name->setContentsMargins(12, 0, 16, 0);
    m_name->setFixedHeight(fontMetrics().height() + 9); // of a menu's title
    m_topBar->search()->setCommands(m_actions->commands());
}

void MainWindow::connectAll()
{
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &slug) {
        for (const PageEntry &entry : railPages())
            if (entry.slug == slug && entry.id != m_current)
                go(entry.id);
    });
    connect(m_rail, &NavigationRail::clicked, this, &MainWindow::focusPage);
    connect(m_topBar->search(), &QuickSearch::wants, this, &MainWindow::go);
    connect(m_topBar, &TopBar::planTriggered, this, [this] { go(PageId::Plan, u"plans"_s); });
    connect(m_strip, &NextStrip::nextTriggered, this, &MainWindow::doNext);
    connect(m_strip, &NextStrip::undoTriggered, this, [this] { m_session.undo(); });
    connect(m_strip, &NextStrip::jobsTriggered, this, [this] { m_popup->openAt(*m_strip->jobsButton()); });
    connect(&m_jobs, &JobList::runningCountChanged, m_strip, &NextStrip::setRunningJobs);
    connect(&m_session, &Session::failed, this, [this](const QString &words) { tell(MessageKind::Error, words); });
    connect(&m_session, &Session::changed, this, [this](const ChangeEvent &event) {
        const std::shared_ptr<const Estate> before = std::exchange(m_before, m_session.estate());
        if (before && m_before)
            showMoves(*before, event.moved);
    });
    connect(m_message, &InlineMessage::linkTriggered, this, [this] {
        const QString moved = std::exchange(m_moved, {});
        m_message->clear();
        if (!moved.isEmpty())
            go(PageId::Estate, moved);
    });
    connect(&m_session, &Session::opened, this, [this] {
        m_recent.add(m_session.path());
        m_message->clear();
        showProjectState();
        go(PageId::Overview);
        m_rail->focusList();
    });
    connect(&m_session, &Session::closed, this, [this] {
        showProjectState();
        go(PageId::Start);
    });
    connect(&m_session, &Session::changed, this, &MainWindow::refreshStrip);
    connect(&m_session, &Session::busyChanged, this, &MainWindow::refreshStrip);
    connect(m_watch, &SituationWatch::nextChanged, this, &MainWindow::refreshStrip);
}

Page *MainWindow::page(PageId id)
{
    if (const auto it = m_pages.find(id); it != m_pages.end())
        return it->second;
    Page *made = makePage(id, m_session, m_stack);
    if (!made)
        return nullptr;
    m_pages[id] = made;
    m_stack->addWidget(made);
    connect(made, &Page::wants, this, &MainWindow::go);
    connect(made, &Page::wantsCommand, this, [this](const QString &name) {
        if (QAction *command = m_actions->command(name))
            command->trigger();
    });
    connect(made, &Page::chose, this, [this, id](const QString &what) {
        if (id == m_current)
            m_details->setThing(what);
    });
    return made;
}

void MainWindow::go(PageId id, const QString &what)
{
    if (!m_session.isOpen() && id != PageId::Start) {
        tell(MessageKind::Info, tr("No programme is open. Open one, or make a new one, first."));
        id = PageId::Start;
    }
    Page *const target = page(id);
    if (!target)
        return;
    m_current = id;
    m_stack->setCurrentWidget(target);
    target->show(what);
    m_details->setThing(target->chosenThing());
    for (const PageEntry &entry : railPages())
        if (entry.id == id)
            m_rail->setCurrent(entry.slug);
    m_actions->showCurrent(id);
    refreshStrip();
}

void MainWindow::goToList(PageId id)
{
    go(id);
    focusPage();
}

void MainWindow::tell(MessageKind kind, const QString &words)
{
    m_moved.clear();
    m_message->setMessage(kind, words, tr("Dismiss"));
}

// The sentences that apply, in one message, which goes with the next change.
void MainWindow::showMoves(const Estate &before, std::span<const DeviceId> devices)
{
    if (!std::exchange(m_moved, {}).isEmpty())
        m_message->clear();
    const Moves moves = movesOf(before, *m_before, devices);
    QStringList sentences;
    if (moves.placed > 0)
        sentences << tr("By the evidence, %Ln device(s) without a store have one now.", "", moves.placed);
    if (moves.moved > 0)
        sentences << tr("By the evidence, %Ln other device(s) are at another store now.", "", moves.moved);
    if (moves.lost > 0)
        sentences << tr("By the evidence, %Ln device(s) have no store any more.", "", moves.lost);
    if (sentences.isEmpty())
        return;
    QStringList ids;
    for (const DeviceId &id : devices)
        if (movesOf(before, *m_before, {&id, 1}) != Moves())
            ids += id.text();
    m_moved = u"moved:"_s + ids.join(u',');
    m_message->setMessage(MessageKind::Info, sentences.join(u' '), tr("Show which"));
}

void MainWindow::showProjectState()
{
    const bool isOpen = m_session.isOpen();
    const Programme &programme = m_session.estate()->programme;
    const QString name = programme.name.isEmpty() ? QFileInfo(m_session.path()).completeBaseName() : programme.name;
    setWindowTitle(isOpen ? tr("%1 — Phaseout").arg(text::shown(name, 80)) : tr("Phaseout"));
    m_name->setText(isOpen ? text::shown(name, 80) : QString());
    menuBar()->setCornerWidget(m_name); // set anew: the bar gives it room once only
    m_name->show();
    m_rail->setVisible(isOpen);
    m_details->setVisible(isOpen && m_wantsDetails);
    m_topBar->setVisible(isOpen);
    m_actions->refresh();
}

void MainWindow::refreshStrip()
{
    m_actions->refresh();
    m_strip->setUndo(m_session.undoWords());
    const bool isStart = m_current == PageId::Start;
    if (isStart)
        m_strip->setNext(tr("Make a programme, open one, or try the sample estate."));
    else if (m_session.isBusy())
        m_strip->setNext(tr("Working. You can look around; changes wait until this is done."));
    else if (m_watch->next())
        m_strip->setNext(m_watch->next()->sentence, m_watch->next()->action);
    else
        m_strip->setNext(tr("Counting what there is to do."));
    const Page *shown = m_pages.contains(m_current) ? m_pages[m_current] : nullptr;
    m_strip->setButtonFilled(!shown || !shown->property("hasFilledButton").toBool());
}

void MainWindow::doNext()
{
    if (m_current != PageId::Start && m_watch->next())
        goToList(pageOf(m_watch->next()->stage));
}

void MainWindow::openFile(const QString &path)
{
    if (mayLeave([this, path] { m_session.open(path); }))
        m_session.open(path);
}

void MainWindow::askOpen()
{
    m_session.prompts().openFile(this, {tr("Open a programme"), {}, {tr("Phaseout programmes (*.phaseout)")}, {}, {}}, [this](const QString &path) {
        if (!path.isEmpty())
            openFile(path);
    });
}

void MainWindow::showVersions()
{
    auto *dialog = new VersionsDialog(m_services.earlierVersions(m_session.projectId()), m_services.versionsFolder(), this);
    connect(dialog, &VersionsDialog::copyWanted, this, &MainWindow::openCopy);
    dialog->open();
}

void MainWindow::openCopy(const EarlierVersion &version)
{
    const QString name = tr("%1 of %2").arg(version.name, QLocale().toString(version.writtenAt.toLocalTime(), u"d MMM yyyy HH.mm"_s));
    m_session.askWhere(this, {tr("Where to keep the copy"), {}, {tr("Phaseout programmes (*.phaseout)")}, name, u"phaseout"_s}, [this, version](const QString &path) {
        if (path.isEmpty())
            return;
        m_copying.start(
            tr("Copying an earlier version"), [version, path](const JobContext &context) { return Services::copyVersion(version, path, context); },
            [this, path](const Result<void> &done) {
                if (done)
                    openFile(path);
                else if (done.error().code != ErrorCode::Cancelled)
                    tell(MessageKind::Error, userText(done.error()));
            });
    });
}

// The form for a new programme is on Start, and Start is there while nothing is open.
void MainWindow::askNew()
{
    if (!m_session.isOpen() || m_isAsking)
        return go(PageId::Start);
    m_isAsking = true;
    const Question question{tr("New programme"), tr("Close %1 and begin a new programme?").arg(m_name->text()),
                            tr("It is saved. You find it again under Open recent."), {tr("Close it"), tr("Keep it open")}, 0, 1};
    m_session.prompts().ask(this, question, [this](int answer) {
        m_isAsking = false;
        if (answer == 0)
            closeProject();
    });
}

void MainWindow::closeProject()
{
    if (!m_session.isOpen())
        return go(PageId::Start);
    if (mayLeave([this] { m_session.close(); }))
        m_session.close();
}

// What was typed and not applied, then what is still running.
bool MainWindow::mayLeave(std::function<void()> then)
{
    if (m_isAsking)
        return false;
    const auto typing = std::find_if(m_pages.begin(), m_pages.end(), [](const auto &page) { return page.second->isTyping(); });
    if (m_session.isOpen() && typing != m_pages.end() && !m_forgetsTyped) {
        m_isAsking = true;
        go(typing->first);
        const Question question{tr("Changes are not applied"), tr("Leave without them?"), tr("What you changed on this page does not count until you apply it."),
                                {tr("Leave without them"), tr("Stay")}, 1, 1};
        m_session.prompts().ask(this, question, [this, then = std::move(then)](int answer) {
            m_isAsking = false;
            if (answer != 0)
                return;
            const QScopedValueRollback forgets(m_forgetsTyped, true);
            if (mayLeave(then))
                then();
        });
        return false;
    }
    if (!m_session.isBusy())
        return true;
    m_isAsking = true;
    const Question question{tr("Something is still running"), tr("Stop what is running now?"),
                            tr("What is not finished is left as it was before."), {tr("Stop it"), tr("Let it finish")}, 1, 1};
    m_session.prompts().ask(this, question, [this, then = std::move(then)](int answer) {
        m_isAsking = false;
        if (answer != 0)
            return;
        if (!m_session.isBusy())
            return then();
        // Once only: when the work has let go of the project.
        connect(
            &m_session, &Session::busyChanged, this,
            [this, then](bool isBusy) {
                if (!isBusy)
                    QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
            },
            static_cast<Qt::ConnectionType>(Qt::SingleShotConnection));
        m_session.runner().cancel();
    });
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave([this] { close(); }))
        return event->ignore();
    remember();
    m_session.close();
    event->accept();
}

void MainWindow::restore(bool isFresh)
{
    if (isFresh)
        WindowLayout::forget(m_settings);
    const WindowLayout layout = WindowLayout::read(m_settings);
    if (!restoreGeometry(layout.geometry))
        QMainWindow::resize(firstSize(*this));
    m_rail->setCollapsed(layout.isRailCollapsed);
    m_theme.setAppearance(static_cast<Appearance>(std::clamp(layout.appearance, 0, static_cast<int>(Appearance::ContrastWhite))));
    m_theme.setDensity(static_cast<Density>(std::clamp(layout.density, 0, 1)));
    m_wantsDetails = layout.hasDetails;
    m_actions->refresh();
}

void MainWindow::remember()
{
    const WindowLayout layout{saveGeometry(), m_rail->isCollapsed(), static_cast<int>(m_theme.appearance()), static_cast<int>(m_theme.density()), m_wantsDetails};
    layout.write(m_settings);
}

void MainWindow::resetLayout()
{
    WindowLayout::forget(m_settings);
    showNormal();
    QMainWindow::resize(firstSize(*this));
    m_rail->setCollapsed(false);
    setShowsDetails(false);
}

void MainWindow::focusSearch()
{
    if (!m_session.isOpen())
        return;
    m_topBar->search()->leaveTo(focusWidget());
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::showsDetails() const { return m_wantsDetails; }

void MainWindow::setShowsDetails(bool shows)
{
    m_wantsDetails = shows;
    m_details->setVisible(shows && m_session.isOpen());
    if (m_details->isVisible())
        m_details->focusTabs();
    m_actions->refresh();
}

// Whoever goes there with the pointer or a key means the page's list, and its keys.
void MainWindow::focusPage()
{
    if (QWidget *list = m_stack->currentWidget()->focusProxy(); list && list->isVisible())
        return list->setFocus(Qt::OtherFocusReason);
    for (QAbstractItemView *view : m_stack->currentWidget()->findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus)
            return view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusNextPart(int step)
{
    const std::array<std::function<void()>, 3> parts{[this] { m_rail->focusList(); },
                                                     [this] {
                                                         if (QWidget *first = m_stack->currentWidget()->nextInFocusChain())
                                                             first->setFocus(Qt::TabFocusReason);
                                                     },
                                                     [this] { m_strip->focusSentence(); }};
    const QWidget *now = focusWidget();
    int part = m_rail->isAncestorOf(now) ? 0 : m_stack->isAncestorOf(now) ? 1 : 2;
    part = (part + step + 3) % 3;
    if (part == 0 && !m_rail->isVisible())
        part = (part + step + 3) % 3;
    parts[static_cast<size_t>(part)]();
}

void MainWindow::showShortcuts()
{
    (new WordsDialog(tr("Keyboard shortcuts"), shortcutText(m_actions->commands(), railPages()), this))->open();
}

void MainWindow::showAbout() { (new WordsDialog(tr("About Phaseout"), aboutText(), this))->open(); }

} // namespace phaseout::ui
