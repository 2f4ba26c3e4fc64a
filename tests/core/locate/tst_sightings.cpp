// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/locator.h"
#include "tests/core/locate/labelledsample.h"
#include "tests/core/locate/register.h"

#include "tests/runner.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
struct Reliability {
    int shown = 0;
    int right = 0;
};
} // namespace

/// Free text against a real, dirty register: the Food Standards Agency's 6,758 premises of August 2020.
class SightingsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_rows = test::readPublicRegister(test::publicRegisterPath());
        if (m_rows.empty())
            QSKIP("The public register is not here (PHASEOUT_SHARED_DATA).");
        QCOMPARE(m_rows.size(), size_t(6758));
        m_gazetteer = Gazetteer::load().value();
        auto options = LocatorOptions::load();
        QVERIFY_RESULT(options);
        m_options = *std::move(options);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The eight places of the letters, looked up in the register by hand, by postcode and by street.
    void letters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // empty: the register lacks it
        // In the register.
        QTest::newRow("254697: same postcode, Honeywood Parkway; the café 726868 under its roof is not meant")
            << u"Tesco Extra, White Cliffs Park, Honeywood Pkwy, Dover CT16 3PS"_s << u"254697"_s;
        QTest::newRow("329637: same postcode and street; 'Blacken' is Blackfen, which the register does not say")
            << u"Blacken Co-op, Westwood Lane, Sidcup, DA15 9PS"_s << u"329637"_s;
        QTest::newRow("1015214: same postcode, number and street")
            << u"Co-op Food, 173-175 South Lambeth Road, London, SW8 1XW"_s << u"1015214"_s;
        QTest::newRow("363988: same postcode, number and street")
            << u"Co-op Food, 177-183 Camberwell New Road, Camberwell, London, SE5 0TJ"_s << u"363988"_s;
        // Not in the register.
        QTest::newRow("no row in W1D at all; the one Dean Street is in Kilmarnock")
            << u"Tesco Express, Soho Dean Street, London W1D 3RF"_s << QString();
        QTest::newRow("no row on Albert Embankment or in SE1 7TJ; another Tesco is in SE1 7FN")
            << u"Tesco Express, Albert Embankment, London SE1 7TJ"_s << QString();
        QTest::newRow("a Tesco is at 214 Wandsworth Road, SW8 2JU: same street, one letter of the postcode, another shop")
            << u"Tesco Express, 16, 22 Wandsworth Rd, London SW8 2JW"_s << QString();
        QTest::newRow("no Co-op in SE17; a Tesco is at 224-226 Walworth Road, SE17 1JE")
            << u"Co-op Food, 156-164 Walworth Road, Kennington, SE17 1JL"_s << QString();
    }
    void letters()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Locator locator(m_rows, {}, {}, m_gazetteer, m_options);
        const std::vector<Candidate> found = locator.query(text, 3);
        for (const Candidate &candidate : found)
            qInfo("%.3f %s %s, %s, %s", candidate.score, qPrintable(m_rows[candidate.store].code.text()), qPrintable(m_rows[candidate.store].name),
                  qPrintable(m_rows[candidate.store].address), m_rows[candidate.store].postcode ? qPrintable(m_rows[candidate.store].postcode->text()) : "-");
        const double threshold = m_options.threshold / 100.0;
        if (code.isEmpty()) {
            QVERIFY(found.empty() || found.front().score < threshold);
            return;
        }
        QVERIFY(!found.empty());
        QCOMPARE(m_rows[found.front().store].code.text(), code);
        QVERIFY(found.front().score >= threshold);
        QVERIFY(!found.front().evidence.empty());
    }

    // The register's name for a shop need not be the fascia's: postcode and street find it.
    void anotherNameForTheSameShop()
    {
        std::vector<Store> rows = m_rows;
        Store dumont = rows.front();
        dumont.code = StoreCode::parse(u"2475").value();
        dumont.name = u"Dumont Express"_s;
        dumont.address = u"Dumont House, Albert Embankment, London"_s;
        dumont.postcode = Postcode::parse(u"SE1 7TJ").value();
        rows.push_back(dumont);
        const Locator locator(rows, {}, {}, m_gazetteer, m_options);
        const auto found = locator.query(u"Tesco Express, Albert Embankment, London SE1 7TJ"_s, 1);
        QVERIFY(!found.empty());
        QCOMPARE(rows[found.front().store].code.text(), u"2475"_s);
        QVERIFY2(found.front().score >= 0.8, qPrintable(QString::number(found.front().score)));
    }

    // Told as the register tells it, a store is found: itself, or a row that says the very same.
    void everyStoreByItsOwnNameAndAddress()
    {
        const Locator locator(m_rows, {}, {}, m_gazetteer, m_options);
        int asked = 0;
        int found = 0;
        for (size_t i = 0; i < m_rows.size(); i += 5) {
            const Store &store = m_rows[i];
            if (!store.postcode || store.address.isEmpty())
                continue;
            ++asked;
            const auto best = locator.query(store.name + u", " + store.address + u", " + store.postcode->text(), 1);
            if (best.empty())
                continue;
            const Store &answer = m_rows[best.front().store];
            found += best.front().store == i || (answer.postcode == store.postcode && answer.address == store.address);
        }
        qInfo("found by their own name and address: %d of %d", found, asked);
        QVERIFY(asked > 1'000);
        QVERIFY(found * 1000 >= asked * 990);
    }

    // A score means the chance of being right: measured anew on texts and a cut of the register that fitting never saw.
    void scoresMeanChances()
    {
        const test::LabelledSample sample = test::makeSample(m_rows, 7, 6'000);
        const Locator locator(sample.stores, {}, {}, m_gazetteer, m_options);
        std::map<int, Reliability> table; // by the lower end of a band, per cent
        Reliability sure;
        int present = 0;
        int presentMapped = 0;
        int absentMapped = 0;
        for (const test::LabelledText &labelled : sample.texts) {
            const auto found = locator.query(labelled.text, 1);
            const double score = found.empty() ? 0 : found.front().score;
            const bool isRight = labelled.truth && !found.empty() && found.front().store == *labelled.truth;
            const int percent = static_cast<int>(score * 100 + 1e-9);
            Reliability &band = table[percent >= 95 ? 95 : percent / 10 * 10];
            ++band.shown;
            band.right += isRight;
            if (percent >= 95)
                sure = band;
            present += labelled.truth.has_value();
            presentMapped += labelled.truth && percent >= m_options.threshold && isRight;
            absentMapped += !labelled.truth && percent >= m_options.threshold;
        }
        qInfo("score      shown  right  per cent");
        for (const auto &[from, band] : table)
            qInfo("from %3d %% %6d %6d %8.1f", from, band.shown, band.right, 100.0 * band.right / band.shown);
        const int absent = static_cast<int>(sample.texts.size()) - present;
        qInfo("in the register: %d, mapped to the right store: %.1f %%", present, 100.0 * presentMapped / present);
        qInfo("not in the register: %d, wrongly mapped: %.1f %%", absent, 100.0 * absentMapped / absent);
        QVERIFY(sure.shown > 1'000);
        QVERIFY(sure.right * 100 >= sure.shown * 95);
        QVERIFY(presentMapped * 100 >= present * 70);
        QVERIFY(absentMapped * 100 <= absent * 5);
        // Each band's share of right answers is about its score: within eight points where a hundred were shown.
        for (const auto &[from, band] : table)
            if (band.shown >= 100 && from >= 10) {
                const double right = 100.0 * band.right / band.shown;
                QVERIFY2(right >= from - 8 && right <= from + 18, qPrintable(u"from %1: %2"_s.arg(from).arg(right)));
            }
    }

    // Every town has a High Street: the same number and street in another town is another shop, in a small register too.
    void sameAddressInAnotherTown()
    {
        Random random(11);
        int asked = 0;
        int mapped = 0;
        int sure = 0;
        int askedAtHome = 0;
        int mappedAtHome = 0;
        for (quint64 seed = 0; seed < 60; ++seed) {
            const std::vector<Store> own = test::someOf(m_rows, 100 + seed, seed % 2 == 0 ? 8 : test::smallRegister);
            const Locator locator(own, {}, {}, m_gazetteer, m_options);
            for (const Store &store : own) {
                const auto moved = test::inAnotherTown(store, m_rows, random);
                if (!moved)
                    continue;
                const auto score = [&locator](const QString &text) {
                    const auto found = locator.query(text, 1);
                    return found.empty() ? 0 : static_cast<int>(found.front().score * 100 + 1e-9);
                };
                const int elsewhere = score(moved->name + u", " + moved->address + u", " + (moved->postcode ? moved->postcode->text() : QString()));
                const int atHome = score(moved->name + u", " + store.address);
                ++asked;
                mapped += elsewhere >= m_options.threshold;
                sure += elsewhere >= 95;
                ++askedAtHome;
                mappedAtHome += atHome >= m_options.threshold;
            }
        }
        qInfo("in another town: %d, mapped: %d, shown at 95 %% or more: %d; at home, without its postcode: %d, mapped: %d", asked, mapped, sure, askedAtHome, mappedAtHome);
        QVERIFY(asked > 300);
        QVERIFY(mapped * 100 <= asked * 2);
        QVERIFY(sure * 100 <= asked);
        QVERIFY(mappedAtHome * 100 >= askedAtHome * 90);
    }

private:
    std::vector<Store> m_rows;
    Gazetteer m_gazetteer;
    LocatorOptions m_options;
};
PHASEOUT_TEST(SightingsTest)
#include "tst_sightings.moc"
