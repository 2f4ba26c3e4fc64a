// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"phaseout"_s);
    QApplication::setOrganizationName(u"phaseout"_s);
    QApplication::setApplicationDisplayName(u"Phaseout"_s);
    QApplication::setApplicationVersion(QStringLiteral(PHASEOUT_VERSION));
    const Language language;

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("phaseout::window", "Guided, estate-wide camera replacement planning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("phaseout::window", "The programme to open."), u"[FILE]"_s);
    parser.process(application);

    ui::Theme theme(application);
    theme.apply();
    Services services;
    ui::DialogPrompts prompts;
    QSettings settings;
    const bool isFresh = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ShiftModifier);
    ui::MainWindow window(services, theme, prompts, settings, isFresh);
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    return QApplication::exec();
}
