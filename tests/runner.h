// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>
#include <functional>
#include <memory>

/// Test classes of one executable: each file ends with `PHASEOUT_TEST(ClassName)`, and runner.cpp runs them in turn.
namespace phaseout::test {
using Factory = std::function<std::unique_ptr<QObject>()>;
bool add(const char *name, Factory factory);
} // namespace phaseout::test

#define PHASEOUT_TEST(Class)                                                                                           \
    static const bool registered##Class =                                                                              \
        phaseout::test::add(#Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });

/// Fails the test with the error's own words when \a result, evaluated once, holds none of its value.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult.has_value(),                                                                           \
                 qPrintable(verifiedResult.has_value() ? QString() : phaseout::userText(verifiedResult.error())));     \
    } while (false)
