// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"

#include <QElapsedTimer>
#include <vector>
#ifdef PHASEOUT_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace phaseout::test {
namespace {
struct Entry {
    QByteArray name;
    Factory factory;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}
} // namespace

bool add(const char *name, Factory factory)
{
    entries().push_back({name, std::move(factory)});
    return true;
}

// `tst_x ClassName [QtTest arguments]` runs one class, `tst_x` all of them.
int run(QStringList arguments)
{
    QByteArray only;
    if (arguments.size() > 1) {
        for (const Entry &entry : entries())
            if (arguments.at(1).toLatin1() == entry.name)
                only = entry.name;
        if (!only.isEmpty())
            arguments.removeAt(1);
    }
    int failures = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && entry.name != only)
            continue;
        const std::unique_ptr<QObject> test = entry.factory();
        failures += QTest::qExec(test.get(), arguments);
    }
    return entries().empty() ? 1 : std::min(failures, 100);
}
} // namespace phaseout::test

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("phaseout-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return phaseout::test::run(QCoreApplication::arguments());
}
