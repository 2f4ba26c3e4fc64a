// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "tests/ui/strictness.h"
#include "tests/ui/theme/colourdifference.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

using namespace phaseout::ui;

namespace {

// One decimal is what the design states; half of the last digit is rounding.
bool isAbout(double measured, double stated)
{
    return std::abs(measured - stated) <= 0.0501;
}

double ratio(Scheme scheme, Role a, Role b)
{
    return contrastRatio(color(scheme, a), color(scheme, b));
}

std::vector<QColor> colors(Scheme scheme, std::initializer_list<Role> roles)
{
    std::vector<QColor> out;
    for (const Role role : roles)
        out.push_back(color(scheme, role));
    return out;
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private slots:
    void init() { phaseout::test::failOnAnyWarning(); }

    void everyRoleHasItsToken()
    {
        for (std::size_t i = 0; i < tokens::all.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(tokens::all.at(i).role), i);
        QCOMPARE(tokens::all.size(), static_cast<std::size_t>(Role::Density5) + 1);
    }

    void contrast_data()
    {
        QTest::addColumn<int>("over");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto row = [](const char *name, Role over, Role ground, double light, double dark) {
            QTest::newRow(name) << int(over) << int(ground) << light << dark;
        };
        row("text on window", Role::Text, Role::Window, 14.8, 14.7);
        row("text on surface", Role::Text, Role::Surface, 16.5, 13.6);
        row("text on raised", Role::Text, Role::Raised, 16.5, 11.9);
        row("text on sunken", Role::Text, Role::Sunken, 13.7, 15.4);
        row("strong edge on surface", Role::BorderStrong, Role::Surface, 3.9, 4.5);
        row("strong edge on window", Role::BorderStrong, Role::Window, 3.5, 4.8);
        row("muted on surface", Role::Muted, Role::Surface, 6.6, 7.1);
        row("muted on the selected row", Role::Muted, Role::RowSel, 5.9, 4.9);
        row("disabled on surface", Role::Disabled, Role::Surface, 3.7, 3.5);
        row("accent on surface", Role::Accent, Role::Surface, 6.8, 8.0);
        row("words on accent", Role::OnAccent, Role::Accent, 6.8, 7.7);
        row("words on hovered accent", Role::OnAccent, Role::AccentHover, 8.4, 9.0);
        row("words on pressed accent", Role::OnAccent, Role::AccentPressed, 10.4, 6.1);
        row("link on surface", Role::Link, Role::Surface, 6.8, 8.7);
        row("ring on the selected row", Role::Focus, Role::RowSel, 6.0, 5.5);
        row("text on the selected row", Role::Text, Role::RowSel, 14.7, 9.4);
        row("text on the hovered row", Role::Text, Role::RowHover, 14.8, 12.2);
        row("text on a chip", Role::Text, Role::AccentSoft, 14.1, 11.4);
        row("red on surface", Role::Red, Role::Surface, 9.1, 4.8);
        row("red on the selected row", Role::Red, Role::RowSel, 8.1, 3.3);
        row("amber on surface", Role::Amber, Role::Surface, 3.5, 11.3);
        row("green on surface", Role::Green, Role::Surface, 3.4, 9.9);
        row("complete on surface", Role::Complete, Role::Surface, 7.9, 9.6);
        row("no status on surface", Role::NoStatus, Role::Surface, 5.0, 4.4);
        row("reported disc", Role::EvidenceReported, Role::Surface, 3.3, 4.5);
        row("evidenced disc", Role::EvidenceEvidenced, Role::Surface, 5.6, 8.1);
        row("verified disc", Role::EvidenceVerified, Role::Surface, 11.5, 14.0);
        row("series 2", Role::Series2, Role::Surface, 3.6, 12.0);
        row("series 3", Role::Series3, Role::Surface, 3.7, 4.5);
        row("series 4", Role::Series4, Role::Surface, 8.8, 3.9);
        row("series 5", Role::Series5, Role::Surface, 3.3, 7.1);
        row("baseline", Role::Baseline, Role::Surface, 5.0, 6.4);
        row("letter Q", Role::QuoteLetter, Role::QuoteFill, 11.5, 7.4);
        row("letter P", Role::OrderLetter, Role::OrderFill, 5.0, 5.3);
        row("letter A", Role::ActualLetter, Role::ActualFill, 9.1, 12.0);
        row("survey edge", Role::SurveyEdge, Role::Surface, 4.5, 5.5);
        row("install edge", Role::InstallEdge, Role::Surface, 5.2, 8.2);
        row("remove fill", Role::RemoveFill, Role::Surface, 9.1, 12.7);
        row("verify edge", Role::VerifyEdge, Role::Surface, 6.0, 6.4);
        row("lowest density", Role::Density1, Role::Surface, 1.3, 1.5);
        row("highest density", Role::Density5, Role::Surface, 10.2, 12.4);
    }

    void contrast()
    {
        QFETCH(int, over);
        QFETCH(int, ground);
        QFETCH(double, light);
        QFETCH(double, dark);
        const double isLight = ratio(Scheme::Light, Role(over), Role(ground));
        const double isDark = ratio(Scheme::Dark, Role(over), Role(ground));
        QVERIFY2(isAbout(isLight, light), qPrintable(QString::number(isLight)));
        QVERIFY2(isAbout(isDark, dark), qPrintable(QString::number(isDark)));
    }

    void statusSymbolsAreSeenWhereTheyStand()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const Role role : {Role::Red, Role::Amber, Role::Green, Role::Complete, Role::NoStatus})
                for (const Role ground : {Role::Surface, Role::Window, Role::RowSel})
                    QVERIFY2(ratio(scheme, role, ground) >= 2.95, qPrintable(QString::number(int(role))));
    }

    void wordsOnMessagesAreReadable()
    {
        for (const Role ground : {Role::InfoBg, Role::WarnBg, Role::ErrBg}) {
            QVERIFY(ratio(Scheme::Light, Role::Text, ground) >= 14.05);
            QVERIFY(ratio(Scheme::Dark, Role::Text, ground) >= 11.55);
        }
    }

    void differences_data()
    {
        QTest::addColumn<std::vector<int>>("roles");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto row = [](const char *name, std::initializer_list<Role> roles, double light, double dark) {
            std::vector<int> numbers;
            for (const Role role : roles)
                numbers.push_back(int(role));
            QTest::newRow(name) << numbers << light << dark;
        };
        row("status", {Role::Red, Role::Amber, Role::Green, Role::Complete, Role::NoStatus}, 20.6, 27.4);
        row("evidence", {Role::EvidenceNone, Role::EvidenceReported, Role::EvidenceEvidenced, Role::EvidenceVerified},
            12.2, 7.9);
        row("series", {Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5}, 23.2, 20.3);
        row("series and baseline",
            {Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5, Role::Baseline}, 10.3, 8.0);
        row("cost ladder", {Role::Surface, Role::QuoteFill, Role::OrderFill, Role::ActualFill}, 13.8, 21.4);
    }

    void differences()
    {
        QFETCH(std::vector<int>, roles);
        QFETCH(double, light);
        QFETCH(double, dark);
        for (const auto &[scheme, stated] : {std::pair{Scheme::Light, light}, std::pair{Scheme::Dark, dark}}) {
            std::vector<QColor> all;
            for (const int role : roles)
                all.push_back(color(scheme, Role(role)));
            const double smallest = phaseout::test::smallestDifference(all);
            QVERIFY2(isAbout(smallest, stated), qPrintable(QString::number(smallest)));
        }
    }

    void neighboursOfTheDensityRampDiffer()
    {
        const std::array steps{Role::Density1, Role::Density2, Role::Density3, Role::Density4, Role::Density5};
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            QVERIFY(phaseout::test::smallestDifference(colors(Scheme::Light, {steps[i], steps[i + 1]})) >= 12.75);
            QVERIFY(phaseout::test::smallestDifference(colors(Scheme::Dark, {steps[i], steps[i + 1]})) >= 14.45);
        }
    }

    void aUsualRedAndGreenWouldFail()
    {
        const std::array usual{QColor(0xB3, 0x26, 0x1E), QColor(0x1B, 0x6E, 0x3C)};
        QVERIFY(phaseout::test::smallestDifference(usual) < 12);
    }
};

PHASEOUT_TEST(TokensTest)
#include "tst_tokens.moc"
