// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedtexts.h"
#include "core/base/slips.h"
#include "core/base/text.h"

#include "tests/runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tidiesWhiteSpace()
    {
        QCOMPARE(text::tidy(u"  Soho\u00A0 Dean\r\n Street "), u"Soho Dean Street"_s);
        QCOMPARE(text::tidy(u"e\u0301"), u"\u00E9"_s);
    }
    void foldsForComparing()
    {
        QCOMPARE(text::folded(u"I.P. Address (#)"), u"ipaddress"_s);
        QCOMPARE(text::folded(u"Café-Süd"), u"cafesud"_s);
    }
    void equalTextsAreHeldOnce()
    {
        SharedTexts texts;
        QString first = u"DS-2CD%1"_s.arg(2143);
        QString second = u"DS-2CD%1"_s.arg(2143);
        QString other = u"DS-2CD%1"_s.arg(2385);
        for (QString *text : {&first, &second, &other})
            texts.share(*text);
        QCOMPARE(second.constData(), first.constData());
        QCOMPARE(second, u"DS-2CD2143"_s);
        QCOMPARE(other, u"DS-2CD2385"_s);
        QString empty;
        texts.share(empty);
        QVERIFY(empty.isEmpty());
        for (qsizetype i = 0; i < SharedTexts::mostTexts; ++i) {
            QString each = QString::number(i);
            texts.share(each);
        }
        QString late = u"too %1"_s.arg(u"late"_s);
        QString later = u"too %1"_s.arg(u"late"_s);
        texts.share(late);
        texts.share(later);
        QVERIFY(late.constData() != later.constData()); // what differs so often is not kept
        QCOMPARE(later, u"too late"_s);
        texts.share(second);
        QCOMPARE(second.constData(), first.constData());
    }
    void countsSlips()
    {
        QCOMPARE(text::slipsBetween(u"", u"leeds"), 5);
        QCOMPARE(text::slipsBetween(u"leeds", u"leeds"), 0);
        QCOMPARE(text::slipsBetween(u"leeds", u"lees"), 1);
        QCOMPARE(text::slipsBetween(u"leeds", u"ledes"), 2);
        QCOMPARE(text::slipsBetween(u"hikvision", u"hikvison!"), 2);
    }
    void splitsIntoWords()
    {
        QCOMPARE(text::words(u"St. Mary's Rd., 16-22"), (QStringList{u"st"_s, u"marys"_s, u"rd"_s, u"16"_s, u"22"_s}));
    }
    void showsHostileTextHarmlessly()
    {
        QCOMPARE(text::shown(u"a\x1b[31m\u202Eb"), u"a␛[31m⟨U+202E⟩b"_s);
        QCOMPARE(text::shown(QString(12, u'x'), 5), u"xxxxx…"_s);
    }
    void knowsWordsForNothing()
    {
        QVERIFY(text::meansNothing(u" N/A "));
        QVERIFY(text::meansNothing(u""));
        QVERIFY(text::meansNothing(u"Not known"));
        QVERIFY(text::meansNothing(u"BAD_ADDRESS")); // what Windows calls an address that a device declined
        QVERIFY(!text::meansNothing(u"0"));
        QVERIFY(!text::meansNothing(u"DS-2CD2385G1-I"));
    }
    void readsBytesWithoutLoss()
    {
        QCOMPARE(text::fromBytes("caf\xC3\xA9"), u"café"_s);
        QCOMPARE(text::fromBytes("caf\xE9 \x80"), u"café €"_s);
    }
};
PHASEOUT_TEST(TextTest)
#include "tst_text.moc"
