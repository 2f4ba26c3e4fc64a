// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "tests/runner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
QString devices(int n) { return QCoreApplication::translate("phaseout::cli", "%Ln device(s)", nullptr, n); }

QString helpOf(const QProcessEnvironment &environment)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PHASEOUT_BIN_DIR "/phaseout-cli"), {u"--help"_s});
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : program.errorString();
}
} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qunsetenv("PHASEOUT_LANGUAGE");
    }

    void choosesWhatThereIs_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("Welsh") << QStringList{u"cy-GB"_s, u"cy"_s} << u"cy"_s;
        QTest::newRow("Welsh as the environment writes it") << QStringList{u"cy_GB"_s} << u"cy"_s;
        QTest::newRow("English") << QStringList{u"en-GB"_s} << u"en_GB"_s;
        QTest::newRow("any English before the second choice") << QStringList{u"en-US"_s, u"cy"_s} << u"en_GB"_s;
        QTest::newRow("the second choice where the first is absent") << QStringList{u"gd-GB"_s, u"cy"_s} << u"cy"_s;
        QTest::newRow("none of them") << QStringList{u"gd"_s, u"C"_s} << u"en_GB"_s;
        QTest::newRow("nothing wanted") << QStringList{} << u"en_GB"_s;
        QTest::newRow("no language at all") << QStringList{u""_s, u"../x"_s} << u"en_GB"_s;
        QTest::newRow("the made-up one") << QStringList{u"qps"_s} << u"qps"_s;
    }
    void choosesWhatThereIs()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, spoken);
        QCOMPARE(Language(wanted).name(), spoken);
    }

    void countsInEnglish()
    {
        const Language language({u"en_GB"_s});
        QCOMPARE(devices(1), u"1 device"_s);
        QCOMPARE(devices(2), u"2 devices"_s);
        QCOMPARE(devices(0), u"0 devices"_s);
    }

    void countsInWelsh()
    {
        const Language language({u"cy"_s});
        QCOMPARE(devices(1), u"1 ddyfais"_s);
        for (const int n : {0, 2, 3, 6, 7, 100})
            QCOMPARE(devices(n), u"%1 o ddyfeisiau"_s.arg(n));
    }

    void speaksForQt()
    {
        const Language language({u"cy"_s});
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Canslo"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "OK"), u"Iawn"_s);
    }

    void stopsWhenItEnds()
    {
        {
            const Language language({u"cy"_s});
            QCOMPARE(QCoreApplication::translate("phaseout::cli", "Store"), u"Siop"_s);
        }
        QCOMPARE(QCoreApplication::translate("phaseout::cli", "Store"), u"Store"_s);
    }

    void madeUpTextsAreLongerAndWhole()
    {
        const Language language({u"qps"_s});
        const QString text = QCoreApplication::translate("phaseout::cli", "The stores, with what is at each.");
        QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
        QVERIFY(text.size() * 10 > qsizetype(qstrlen("The stores, with what is at each.")) * 14);
        QVERIFY(devices(7).contains(u'7'));
        QVERIFY(QCoreApplication::translate("phaseout::cli", "Made %1.").arg(u"x.phaseout"_s).contains(u"x.phaseout"_s));
    }

    void theEnvironmentNamesIt()
    {
        const QLocale before;
        qputenv("PHASEOUT_LANGUAGE", "cy_GB");
        QCOMPARE(languagesWanted(), QStringList{u"cy_GB"_s});
        const Language language;
        QCOMPARE(language.name(), u"cy"_s);
        QCOMPARE(QLocale().language(), QLocale::Welsh);
        QLocale::setDefault(before);
    }

    void theCommandLineSpeaksIt_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("the system's language") << u"LC_ALL"_s << u"cy_GB.UTF-8"_s << u"Codau gadael"_s;
        QTest::newRow("the named language") << u"PHASEOUT_LANGUAGE"_s << u"cy"_s << u"Codau gadael"_s;
        QTest::newRow("the made-up language") << u"PHASEOUT_LANGUAGE"_s << u"qps"_s << u"[Éxît çödéš"_s;
        QTest::newRow("no such language") << u"PHASEOUT_LANGUAGE"_s << u"xx"_s << u"Exit codes"_s;
    }
    void theCommandLineSpeaksIt()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, says);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, value);
        const QString help = helpOf(environment);
        QVERIFY2(help.contains(says), qPrintable(help));
    }
};

PHASEOUT_TEST(LanguageTest)
#include "tst_language.moc"
