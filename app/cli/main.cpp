// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/services/language.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::cli;

namespace {
std::stop_source interrupt;

// The first interrupt asks, the second insists.
void onInterrupt(int signal)
{
    if (interrupt.stop_requested())
        std::_Exit(128 + signal);
    interrupt.request_stop();
}

QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

void print(const QString &text, FILE *to = stdout) { std::fprintf(to, "%s\n", qUtf8Printable(text)); }

void printHelp()
{
    print(words(QT_TRANSLATE_NOOP("phaseout::cli", "phaseout-cli VERB …: guided, estate-wide camera replacement planning.")));
    print({});
    qsizetype widest = 0;
    for (const Verb &verb : verbs())
        widest = std::max(widest, QLatin1StringView(verb.name).size());
    for (const Verb &verb : verbs())
        print(u"  %1 %2"_s.arg(QString::fromLatin1(verb.name).leftJustified(widest), words(verb.help)));
    print({});
    print(words(QT_TRANSLATE_NOOP("phaseout::cli", "phaseout-cli VERB --help says more of one. Every verb takes --json.")));
    print(words(QT_TRANSLATE_NOOP("phaseout::cli", "Exit codes: 0 done; 1 done, with findings that need attention; 2 usage; 3 could not do it, nothing changed.")));
}

void printHelp(const Verb &verb)
{
    print(u"phaseout-cli %1 %2"_s.arg(QString::fromLatin1(verb.name), QString::fromLatin1(verb.usage)));
    print(words(verb.help));
    for (const Option &option : verb.options) {
        const QString name = option.valueName ? u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.valueName))
                                              : u"--%1"_s.arg(QLatin1StringView(option.name));
        print(u"  %1 %2"_s.arg(name.leftJustified(24), words(option.help)));
    }
    print(u"  %1 %2"_s.arg(u"--json"_s.leftJustified(24), words(QT_TRANSLATE_NOOP("phaseout::cli", "answer as JSON; docs/cli.md"))));
}

const Verb *verbNamed(const QString &name)
{
    for (const Verb &verb : verbs())
        if (name == QLatin1StringView(verb.name))
            return &verb;
    return nullptr;
}

int run(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"json"_s, {}});
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    for (const Option &option : verb.options) {
        QCommandLineOption added(QString::fromLatin1(option.name));
        if (option.valueName)
            added.setValueName(QString::fromLatin1(option.valueName));
        parser.addOption(added);
    }
    const bool isParsed = parser.parse(QStringList{u"phaseout-cli"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        printHelp(verb);
        return Done;
    }
    if (!isParsed) {
        print(text::shown(parser.errorText()), stderr);
        return Usage;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < verb.fewest || (verb.most >= 0 && positional.size() > verb.most)) {
        print(words(QT_TRANSLATE_NOOP("phaseout::cli", "Usage: phaseout-cli %1 %2"))
                  .arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage)),
              stderr);
        return Usage;
    }
    if (!SystemClock::isOverrideSound()) {
        print(words(QT_TRANSLATE_NOOP("phaseout::cli", "PHASEOUT_NOW is no instant: write it as in 2026-11-22 or 2026-11-22T09:30:00Z.")), stderr);
        return Usage;
    }
    Output out(parser.isSet(u"json"_s));
    const SystemClock clock;
    TimeOrderedIds ids(clock);
    return verb.run(Invocation{parser, positional, out, clock, ids, interrupt.get_token()});
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"phaseout"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PHASEOUT_VERSION));
    const Language language;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file at its size limit then fails to be written, as on a full disk, and that is told
#endif

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h" || arguments.first() == u"help") {
        if (arguments.size() > 1)
            if (const Verb *verb = verbNamed(arguments.at(1))) {
                printHelp(*verb);
                return Done;
            }
        printHelp();
        return arguments.isEmpty() ? Usage : Done;
    }
    if (arguments.first() == u"--version") {
        print(u"phaseout-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const Verb *verb = verbNamed(arguments.takeFirst());
    if (!verb) {
        print(words(QT_TRANSLATE_NOOP("phaseout::cli", "There is no such verb. Try phaseout-cli --help.")), stderr);
        return Usage;
    }
    return run(*verb, arguments);
}
