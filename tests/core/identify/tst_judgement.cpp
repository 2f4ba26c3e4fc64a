// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/judgement.h"

#include "tests/runner.h"

#include "core/base/random.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::identify;

namespace {
const rules::MakerRules &rulesOnce()
{
    static const rules::MakerRules::Pointer rules = rules::MakerRules::builtIn().value();
    return *rules;
}

// "hikvision address strong 0 Label": maker, layer, strength, source, label; statements apart by semicolons.
std::vector<Statement> parsed(const QString &text)
{
    std::vector<Statement> statements;
    for (const QString &line : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        Statement statement{Maker(words.value(0)), Layer::Inventory, Strength::Weak, words.value(3).toInt(), words.value(4)};
        for (const Layer layer : {Layer::Address, Layer::Protocol, Layer::Service, Layer::Model, Layer::Serial, Layer::Inventory})
            if (layerSlug(layer) == words.value(1))
                statement.layer = layer;
        for (const Strength strength : {Strength::Weak, Strength::Fair, Strength::Strong, Strength::Proof})
            if (strengthSlug(strength) == words.value(2))
                statement.strength = strength;
        statements.push_back(statement);
    }
    return statements;
}
} // namespace

class JudgementTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void verdict_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &statements, const QString &expected, const QString &agreement = {}) {
            QTest::newRow(name) << statements << agreement << expected;
        };
        row("nothing", {}, u"unknown"_s);
        row("own protocol", u"dahua protocol proof 0"_s, u"confirmed dahua"_s);
        row("serial and model agree", u"hikvision serial strong 0;hikvision model strong 0"_s, u"confirmed hikvision"_s, u"hikvision"_s);
        row("two strong, two sources", u"hikvision address strong 0;hikvision service strong 1"_s, u"confirmed hikvision"_s);
        row("two strong, one source", u"hikvision address strong 0;hikvision service strong 0"_s, u"probable hikvision"_s);
        row("one layer in three files", u"hikvision address strong 0;hikvision address strong 1;hikvision address strong 2"_s, u"probable hikvision"_s);
        row("one strong", u"hikvision address strong 0"_s, u"probable hikvision"_s);
        row("two fair layers", u"dahua address fair 0;dahua inventory fair 1"_s, u"probable dahua"_s);
        row("one fair layer twice", u"dahua inventory fair 0;dahua inventory fair 1"_s, u"possible dahua"_s);
        row("one fair", u"dahua inventory fair 0"_s, u"possible dahua"_s);
        row("fair and weak", u"dahua inventory fair 0;dahua model weak 0"_s, u"possible dahua"_s);
        row("two weak layers", u"dahua address weak 0;dahua service weak 0"_s, u"possible dahua"_s);
        row("one weak layer twice", u"dahua service weak 0;dahua service weak 1"_s, u"unknown"_s);
        row("one weak", u"dahua service weak 0"_s, u"unknown"_s);
        row("two makers, both strong", u"hikvision model strong 0;axis address strong 1"_s, u"conflict"_s);
        row("two makers in scope", u"hikvision address strong 0;dahua service strong 1"_s, u"conflict"_s);
        row("proof and another's address", u"dahua protocol proof 0;axis address strong 0"_s, u"conflict"_s);
        row("inventory names another than the network", u"hikvision address strong 0;axis inventory fair 1 Axis"_s, u"conflict"_s);
        row("inventory names ours, the network another", u"axis address strong 0;hikvision inventory fair 1 Hikvision"_s, u"conflict"_s);
        row("another's address against a mere likeness", u"axis address strong 0;dahua model fair 0"_s, u"not-in-scope axis"_s);
        row("the same with a second hint of ours", u"axis address strong 0;dahua model fair 0;dahua service weak 0"_s, u"possible dahua"_s);
        row("the address of a label", u"bosch address strong 0;dahua model fair 0"_s, u"possible dahua"_s);
        row("inventory has a known label", u"dahua address strong 0;bosch inventory fair 1 Bosch"_s, u"probable dahua"_s);
        row("inventory has another's label", u"hikvision address strong 0;bosch inventory fair 1 Bosch"_s, u"conflict"_s);
        row("a list that contradicts its own model and the network", u"hikvision address strong 0;hikvision model strong 1;axis inventory fair 1 Axis"_s, u"confirmed hikvision"_s);
        row("the same in one file", u"hikvision address strong 0;hikvision model strong 0;axis inventory fair 0 Axis"_s, u"probable hikvision"_s);
        row("proof and a list's other word", u"hikvision protocol proof 0;hikvision model strong 0;axis inventory fair 1 Axis"_s, u"confirmed hikvision"_s);
        row("its model and an address against a strong address", u"hikvision service strong 0;hikvision model strong 1;axis address strong 0;axis inventory fair 1 Axis"_s, u"conflict"_s);
        row("a list calls another's model and address ours", u"axis address strong 0;axis model fair 1;hikvision inventory fair 1 Hikvision"_s, u"not-in-scope axis"_s);
        row("the same with a hint of ours on the network", u"axis address strong 0;axis model fair 1;hikvision inventory fair 1 Hikvision;hikvision service weak 0"_s, u"conflict"_s);
        row("strong on paper, contradicted on paper", u"hikvision model strong 0;axis inventory fair 0 Axis"_s, u"possible hikvision"_s);
        row("another maker", u"axis address strong 0"_s, u"not-in-scope axis"_s);
        row("another maker, weak hint", u"axis address strong 0;dahua service weak 1;dahua model weak 1"_s, u"not-in-scope axis"_s);
        row("another maker on paper alone", u"axis inventory fair 0 Axis"_s, u"not-in-scope axis"_s);
        row("another maker on paper, perhaps a label", u"bosch inventory fair 0 Bosch;dahua inventory weak 0 Bosch"_s, u"possible dahua"_s);
        row("perhaps a label, and its owner's own model", u"bosch inventory fair 0 Bosch;dahua inventory weak 0 Bosch;bosch model fair 0"_s, u"not-in-scope bosch"_s);
        row("perhaps a label, another's model", u"bosch inventory fair 0 Bosch;dahua inventory weak 0 Bosch;axis model fair 0"_s, u"possible dahua"_s);
        row("perhaps one of two labels' makers", u"honeywell inventory fair 0 Honeywell;dahua inventory weak 0 Honeywell;hikvision inventory weak 0 Honeywell"_s, u"possible"_s);
        row("the same, and a hint of one", u"honeywell inventory fair 0 Honeywell;dahua inventory weak 0 Honeywell;hikvision inventory weak 0 Honeywell;hikvision model weak 0"_s, u"possible hikvision"_s);
        row("two makers on paper", u"dahua inventory fair 0;hikvision inventory fair 1"_s, u"possible"_s);
        row("two makers in one cell", u"axis inventory weak 0 HIK/AXIS;hikvision inventory weak 0 HIK/AXIS"_s, u"unknown"_s);
        row("the same, and a model of one", u"axis inventory weak 0 HIK/AXIS;hikvision inventory weak 0 HIK/AXIS;axis model fair 0"_s, u"not-in-scope axis"_s);
        row("the same, and a model of the other", u"axis inventory weak 0 HIK/AXIS;hikvision inventory weak 0 HIK/AXIS;hikvision model strong 0"_s, u"probable hikvision"_s);
        row("two in scope in one cell, and a model", u"dahua inventory fair 0 Hik/Dahua;hikvision inventory fair 0 Hik/Dahua;dahua model strong 0"_s, u"probable dahua"_s);
        row("two other makers", u"axis address strong 0;sony inventory fair 0 Sony"_s, u"not-in-scope axis"_s);
    }
    void verdict()
    {
        QFETCH(QString, statements);
        QFETCH(QString, agreement);
        QFETCH(QString, expected);
        const Judgement judgement = judge(parsed(statements), Maker(agreement), rulesOnce());
        QCOMPARE(QString(verdictSlug(judgement.verdict) + u' ' + judgement.maker.slug()).trimmed(), expected);
        QVERIFY((judgement.confidence > 0) == (judgement.verdict != Verdict::Unknown || !statements.isEmpty()));
    }

    void orderDoesNotMatter()
    {
        const std::vector<QString> makers = {u"hikvision"_s, u"dahua"_s, u"axis"_s, u"bosch"_s};
        QVERIFY(rc::check("any order of the statements gives one judgement", [&makers](std::uint64_t seed) {
            std::vector<Statement> statements;
            const int count = *rc::gen::inRange(0, 8);
            for (int i = 0; i < count; ++i) {
                const auto &maker = makers[static_cast<size_t>(*rc::gen::inRange(0, 4))];
                statements.push_back({Maker(maker), static_cast<Layer>(*rc::gen::inRange(0, 6)),
                                      static_cast<Strength>(*rc::gen::inRange(0, 4)), *rc::gen::inRange(0, 3),
                                      maker == u"bosch"_s ? u"Bosch"_s : QString()});
            }
            const Judgement first = judge(statements, {}, rulesOnce());
            Random random(seed);
            for (size_t i = statements.size(); i > 1; --i)
                std::swap(statements[i - 1], statements[random.below(i)]);
            RC_ASSERT(judge(statements, {}, rulesOnce()) == first);
        }));
    }

    void moreOfTheSameChangesNothing()
    {
        QVERIFY(rc::check("a statement repeated counts once", [](bool isStrong) {
            const Strength strength = isStrong ? Strength::Strong : Strength::Fair;
            std::vector<Statement> statements{{Maker(u"dahua"_s), static_cast<Layer>(*rc::gen::inRange(0, 6)), strength, 0, {}}};
            const Judgement once = judge(statements, {}, rulesOnce());
            for (int i = 1; i < 20; ++i) {
                statements.push_back(statements.front());
                statements.back().source = i;
            }
            RC_ASSERT(judge(statements, {}, rulesOnce()) == once);
        }));
    }
};
PHASEOUT_TEST(JudgementTest)
#include "tst_judgement.moc"
