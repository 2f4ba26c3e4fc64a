// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "core/base/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <array>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::bench;

namespace {
enum ExitCode { Within = 0, Over = 1, Usage = 2, Failed = 3 };

std::stop_source interrupt; // asked for by a signal

constexpr std::array all{
    Bench{"scan", "nmap XML beside a bare pass of expat over the same files", benchScan},
    Bench{"estate", "files to the board's workbook: time, memory, opening again", benchEstate},
    Bench{"growth", "a tenth of an estate beside the whole of it", benchGrowth},
    Bench{"score", "identification, mapping and totals against the truth of a sample", benchScore},
    Bench{"derive", "ten observations a device merged, identified and located", benchDerive},
    Bench{"query", "free-text queries against a register of 20,000 stores", benchQuery},
    Bench{"chance", "10,000 times what may become of a timetable of 5,000 stores", benchChance},
    Bench{"front", "the ways to plan 5,000 stores again, from least exposure to least moved", benchFront},
    Bench{"planner", "how far timetables are from the best possible, at most; other programs beside", benchPlanner},
};

const Bench *named(const QString &name)
{
    for (const Bench &bench : all)
        if (name == QLatin1StringView(bench.name))
            return &bench;
    return nullptr;
}

void say(const QString &text) { std::fprintf(stderr, "%s\n", qUtf8Printable(text)); }

ExitCode runHere(const Bench &bench, Settings settings)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        say(folder.errorString());
        return Failed;
    }
    settings.folder = folder.path();
    settings.context = JobContext(interrupt.get_token());
    Table table(QString::fromLatin1(bench.name));
    if (const auto done = bench.run(settings, table); !done) {
        say(QString(QString::fromLatin1(bench.name) + u": "_s + text::shown(userText(done.error()))));
        return Failed;
    }
    return table.isOver() ? Over : Within;
}

// A process for each, so that the memory of one is not counted as another's.
ExitCode runEach(const QStringList &names, const QStringList &options)
{
    Table::printHead();
    int worst = Within;
    for (const QString &name : names) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--here"_s} + options + QStringList{name});
        process.waitForFinished(-1);
        worst = std::max(worst, process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError ? process.exitCode()
                                                                                                                       : int(Failed));
        if (interrupt.stop_requested())
            break;
    }
    return static_cast<ExitCode>(worst);
}

// The whole number above 0 that \a option gives, if it is given; false when it is none.
bool readNumber(const QCommandLineParser &parser, const QString &option, std::optional<int> &into, QStringList &passedOn)
{
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 1)
        return false;
    into = value;
    passedOn += {QString(u"--"_s + option), QString::number(value)};
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"phaseout-bench"_s);
    std::signal(SIGINT, [](int) { interrupt.request_stop(); });
    std::signal(SIGTERM, [](int) { interrupt.request_stop(); });

    QCommandLineParser parser;
    QString help = u"Measures, and prints every figure beside its limit.\n"_s;
    for (const Bench &bench : all)
        help += u"\n  %1 %2"_s.arg(QString::fromLatin1(bench.name).leftJustified(8), QLatin1StringView(bench.help));
    help += u"\n\nExit codes: 0 all within their limits; 1 something over; 2 usage; 3 could not measure."_s;
    parser.setApplicationDescription(help);
    parser.addHelpOption();
    parser.addOption({u"full"_s, u"the promised sizes; takes some ten minutes"_s});
    parser.addOption({u"stores"_s, u"stores, instead of a bench's own number"_s, u"N"_s});
    parser.addOption({u"devices"_s, u"devices in all, instead of a bench's own number"_s, u"N"_s});
    QCommandLineOption here(u"here"_s, u"one bench in this very process"_s);
    here.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(here);
    parser.addPositionalArgument(u"name"_s, u"which; all when none is named"_s, u"[name…]"_s);
    parser.process(application);

    Settings settings;
    settings.isFull = parser.isSet(u"full"_s);
    QStringList passedOn = settings.isFull ? QStringList{u"--full"_s} : QStringList{};
    if (!readNumber(parser, u"stores"_s, settings.stores, passedOn) || !readNumber(parser, u"devices"_s, settings.devices, passedOn)) {
        say(u"--stores and --devices are whole numbers from 1."_s);
        return Usage;
    }
    QStringList names = parser.positionalArguments();
    for (const QString &name : names) {
        if (!named(name)) {
            say(u"There is no bench '%1'. Try --help."_s.arg(text::shown(name)));
            return Usage;
        }
    }
    if (parser.isSet(here) && names.size() == 1)
        return runHere(*named(names.first()), settings);
    if (names.isEmpty())
        for (const Bench &bench : all)
            names.append(QString::fromLatin1(bench.name));
    return runEach(names, passedOn);
}
