// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/import/importwizard.h"
#include "ui/prompts/scriptedprompts.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
// Lets background counting arrive: the pages start it when they are shown.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// A store where a page says more of one that is chosen.
QString chosenOn(ui::PageId page, ui::Session &session)
{
    const timetable::Timetable *plan = session.currentPlan();
    if ((page != ui::PageId::Plan && page != ui::PageId::Track) || !plan || plan->visits.empty())
        return {};
    return plan->visits[plan->visits.size() / 8].store.text();
}

// A further view of a page, and the button that fills it; empty: none.
struct View {
    ui::PageId page;
    QString what;
    QString button;
};
const View furtherViews[] = {{ui::PageId::Plan, u"constraints"_s, {}},
                             {ui::PageId::Plan, u"attention"_s, u"lookForWays"_s},
                             {ui::PageId::Plan, u"replan"_s, u"lookAtChoices"_s},
                             {ui::PageId::Plan, u"scenarios"_s, u"compareScenarios"_s},
                             {ui::PageId::Plan, u"sure"_s, u"simulate"_s},
                             {ui::PageId::Plan, u"plans"_s, {}}};

// Presses \a button and waits for what it starts.
void press(ui::MainWindow &window, const QString &button)
{
    auto *found = window.findChild<QAbstractButton *>(button);
    if (!found || !found->isVisible())
        return;
    found->click();
    for (int i = 0; i < 600 && !found->isVisible(); ++i) // it gives way to Stop meanwhile
        settle(100);
}

// \a shown is the window itself, or a dialog of it.
bool shoot(ui::MainWindow &window, const QDir &folder, const QString &name, QWidget &shown)
{
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        window.resize(size);
        for (const auto &[appearance, look] : {std::pair{ui::Appearance::Light, u"light"_s}, std::pair{ui::Appearance::Dark, u"dark"_s}}) {
            window.theme().setAppearance(appearance);
            settle(150);
            if (!shown.grab().save(folder.filePath(u"%1-%2-%3.png"_s.arg(name, look).arg(size.width()))))
                return false;
        }
    }
    return true;
}

bool shoot(ui::MainWindow &window, const QDir &folder, const QString &name) { return shoot(window, folder, name, window); }

// The rule builder, with a pattern that most estates have devices for.
bool shootRules(ui::MainWindow &window, const QDir &folder)
{
    window.go(ui::PageId::Map);
    settle(600);
    press(window, u"rules"_s);
    auto *dialog = window.findChild<QDialog *>(u"rulesDialog"_s);
    if (!dialog)
        return false;
    if (auto *pattern = dialog->findChild<QLineEdit *>(u"rulePattern"_s)) {
        pattern->setText(u"*CAM*{code}*"_s);
        emit pattern->textEdited(pattern->text());
    }
    settle(2000);
    const bool isShot = shoot(window, folder, u"map-rules"_s, *dialog);
    dialog->close();
    return isShot;
}

// The project's own maker tables.
bool shootTables(ui::MainWindow &window, const QDir &folder)
{
    window.go(ui::PageId::Identify);
    settle(600);
    press(window, u"ownTables"_s);
    auto *dialog = window.findChild<QDialog *>(u"makerTablesDialog"_s);
    const bool isShot = dialog && shoot(window, folder, u"identify-tables"_s, *dialog);
    if (dialog)
        dialog->close();
    return isShot;
}

// Every step of the import wizard up to the dry run, on \a files.
bool shootWizard(ui::MainWindow &window, const QDir &folder, const QStringList &files)
{
    window.go(ui::PageId::Import);
    settle(600);
    auto *page = window.findChild<ui::ImportPage *>();
    if (!page)
        return false;
    page->begin(files);
    ui::ImportWizard *wizard = page->wizard();
    for (int step = 1; wizard && step <= 4; ++step) {
        for (int i = 0; i < 600 && (i < 3 || wizard->isLooking()); ++i)
            settle(100);
        if (!shoot(window, folder, u"import-wizard-%1"_s.arg(wizard->currentId() + 1), *wizard))
            return false;
        if (wizard->currentId() == ui::ImportWizard::DryRun)
            break;
        wizard->next();
    }
    if (wizard)
        wizard->reject();
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"phaseout-shots"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        qWarning("phaseout-shots PROJECT FOLDER [FILE...]");
        return 2;
    }
    const Language language;
    const QDir folder(arguments.at(2));
    ui::Theme theme(application);
    theme.apply();
    Services services;
    ui::ScriptedPrompts prompts;
    QSettings settings;
    ui::MainWindow window(services, theme, prompts, settings);
    window.show();
    if (!shoot(window, folder, u"start"_s))
        return 1;
    QEventLoop opening;
    QObject::connect(&window.session(), &ui::Session::busyChanged, &opening, [&opening](bool isBusy) {
        if (!isBusy)
            QTimer::singleShot(0, &opening, &QEventLoop::quit);
    });
    window.openFile(arguments.at(1));
    opening.exec();
    if (!window.session().isOpen())
        return 1;
    for (const ui::PageEntry &page : ui::railPages()) {
        window.go(page.id, chosenOn(page.id, window.session()));
        settle(600);
        if (!shoot(window, folder, page.slug))
            return 1;
        for (const View &view : furtherViews) {
            if (view.page != page.id)
                continue;
            window.go(view.page, view.what);
            settle(600);
            press(window, view.button);
            if (!shoot(window, folder, u"%1-%2"_s.arg(page.slug, view.what)))
                return 1;
        }
    }
    // What a page shows only when it is asked for.
    for (const auto &[page, what, name] : {std::tuple{ui::PageId::Estate, u"stores:in-scope"_s, u"estate-stores"_s}, std::tuple{ui::PageId::Estate, u"devices:untold-since-pledge"_s, u"estate-untold"_s},
                                           std::tuple{ui::PageId::Estate, u"gaps"_s, u"estate-gaps"_s},
                                           std::tuple{ui::PageId::Costs, u"rates"_s, u"costs-rates"_s}}) {
        window.go(page, what);
        settle(600);
        if (!shoot(window, folder, name))
            return 1;
    }
    if (!shootRules(window, folder) || !shootTables(window, folder))
        return 1;
    const QStringList files = arguments.mid(3);
    return files.isEmpty() || shootWizard(window, folder, files) ? 0 : 1;
}
