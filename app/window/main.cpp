// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("phaseout::window", "Guided, estate-wide camera replacement planning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("phaseout::window", "The programme to open."), u"[FILE]"_s);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"phaseout"_s);
    QCoreApplication::setOrganizationName(u"phaseout"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PHASEOUT_VERSION));
}

// Answers that need no display are given without one.
void answerWithoutWindow(int argc, char **argv)
{
    const bool isQuestion = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayView(argument) == "--version" || QByteArrayView(argument) == "--help";
    });
    if (!isQuestion)
        return;
    QCoreApplication application(argc, argv);
    nameApplication();
    const Language language;
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application); // ends the programme
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file at its size limit then fails to be written, as on a full disk, and that is told
#endif
    answerWithoutWindow(argc, argv);
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(u"Phaseout"_s);
    const Language language;
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    ui::Theme theme(application);
    theme.apply();
    Services services;
    services.setVersionsFolder(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"versions"_s));
    ui::DialogPrompts prompts;
    QSettings settings;
    const bool isFresh = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ShiftModifier);
    ui::MainWindow window(services, theme, prompts, settings, isFresh);
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    return QApplication::exec();
}
