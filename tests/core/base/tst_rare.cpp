// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rare.h"
#include "tests/runner.h"

#include <string>

using namespace phaseout;

/// An optional value that is seldom there.
class RareTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isNothingAtFirst()
    {
        const Rare<std::string> none;
        QVERIFY(!none);
        QVERIFY(!none.optional());
        QVERIFY(none == Rare<std::string>(std::optional<std::string>()));
    }

    void isCopiedAndComparedByValue()
    {
        Rare<std::string> one(std::string("reason"));
        Rare<std::string> other(one);
        QVERIFY(one == other);
        QVERIFY(&*one != &*other);
        other = Rare<std::string>(std::string("another"));
        QVERIFY(!(one == other));
        QCOMPARE(*one, std::string("reason"));
        one = {};
        QVERIFY(!(one == other));
        QCOMPARE(other->size(), size_t(7));
        QCOMPARE(other.optional().value(), std::string("another"));
    }

    void survivesBeingGivenItself()
    {
        Rare<std::string> one(std::string("reason"));
        const Rare<std::string> &same = one;
        one = same;
        QCOMPARE(*one, std::string("reason"));
    }
};

PHASEOUT_TEST(RareTest)
#include "tst_rare.moc"
