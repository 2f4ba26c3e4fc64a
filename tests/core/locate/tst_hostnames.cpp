// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/locator.h"
#include "tests/core/locate/estate.h"

#include "tests/runner.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using test::claim;
using test::plainStore;
using test::seen;

namespace {
QString padded(size_t number, int width) { return u"%1"_s.arg(number, width, 10, QChar(u'0')); }
} // namespace

/// Sixty stores, "201" to "260", as an organisation's register may number them.
class HostNamesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_gazetteer = Gazetteer::load().value();
        m_options = LocatorOptions::load().value();
        for (quint32 i = 0; i < 60; ++i) {
            m_stores.push_back(plainStore(i + 1, QString::number(201 + i)));
            m_claims.push_back(claim(u"10.20.%1.0/24"_s.arg(i), m_stores.back()));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void learnt_data()
    {
        QTest::addColumn<QString>("form"); // %1 store code of four figures, %2 camera of two, %3 code of three
        QTest::addColumn<bool>("isCertain"); // the devices' addresses lie in their stores' subnets
        QTest::addColumn<QString>("shape"); // empty: nothing may be learnt
        QTest::addColumn<int>("firstField");
        QTest::newRow("letters, code, camera") << u"ED%1-CAM%2"_s << false << u"A9-A9"_s << 1;
        QTest::newRow("country, code, recorder") << u"uk-%1-nvr%2"_s << false << u"A-9-A9"_s << 1;
        QTest::newRow("camera before code") << u"cam%2.%3.shops.example"_s << false << u"A9.9.A.A"_s << 2;
        QTest::newRow("checked against subnets") << u"ED%1-CAM%2"_s << true << u"A9-A9"_s << 1;
        QTest::newRow("bare code and camera") << u"%3%2"_s << true << QString() << 0; // one run of figures
        QTest::newRow("no code at all") << u"CAM%2"_s << true << QString() << 0;
        QTest::newRow("code of nobody") << u"HQ9%1-CAM%2"_s << false << QString() << 0;
    }
    void learnt()
    {
        QFETCH(QString, form);
        QFETCH(bool, isCertain);
        QFETCH(QString, shape);
        QFETCH(int, firstField);
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (size_t i = 0; i < 60; ++i)
            for (size_t camera = 1; camera <= 8; ++camera)
                observations.push_back(seen(isCertain ? u"10.20.%1.%2"_s.arg(i).arg(camera) : QString(), {{TraitKind::Name, nameOf(form, i, camera)}}));
        test::learn(locator, m_stores, observations);
        const auto patterns = locator.hostNamePatterns();
        QCOMPARE(patterns.size(), shape.isEmpty() ? size_t(0) : size_t(1));
        const StoreMatch match = locator.locate(std::vector{seen(QString(), {{TraitKind::Name, nameOf(form, 17, 99)}})});
        if (shape.isEmpty()) {
            QVERIFY(match.needsStore());
            return;
        }
        QCOMPARE(patterns.front().shape, shape);
        QCOMPARE(patterns.front().firstField, firstField);
        QCOMPARE(match.store, m_stores[17].id);
        QCOMPARE(match.rule, u"host-name"_s);
        QCOMPARE(match.evidence.front().read, nameOf(form, 17, 99));
        QCOMPARE(match.evidence.front().says, u"218"_s);
        // The recorder it hangs on, named by the same pattern, speaks too.
        const StoreMatch byRecorder = locator.locate(std::vector{seen(QString(), {{TraitKind::Recorder, nameOf(form, 17, 99)}})});
        QCOMPARE(byRecorder.suggestion, m_stores[17].id);
        QCOMPARE(byRecorder.rule, u"recorder"_s);
    }

    // Camera numbers that happen to be codes as well: the subnets know which field is the store.
    void cameraNumbersThatAreCodes()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (size_t i = 0; i < 60; ++i)
            for (size_t camera = 0; camera < 8; ++camera)
                observations.push_back(seen(u"10.20.%1.%2"_s.arg(i).arg(camera + 1), {{TraitKind::Name, u"c%1-s%2"_s.arg(201 + camera).arg(201 + i)}}));
        test::learn(locator, m_stores, observations);
        QCOMPARE(locator.hostNamePatterns().size(), size_t(1));
        QCOMPARE(locator.hostNamePatterns().front().firstField, 3);
        QCOMPARE(locator.hostNamePatterns().front().agreed, 480);
    }

    void twoFieldsOfCodesWithoutACheckAreNotBelieved()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (size_t i = 0; i < 60; ++i)
            observations.push_back(seen(QString(), {{TraitKind::Name, u"c%1-s%2"_s.arg(201 + (i * 7) % 60).arg(201 + i)}}));
        test::learn(locator, m_stores, observations);
        QVERIFY(locator.hostNamePatterns().empty());
    }

    // A third field that only counts does not settle which of two is the store.
    void aThirdFieldSettlesNothing()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (size_t i = 0; i < 60; ++i)
            observations.push_back(seen(QString(), {{TraitKind::Name, u"c%1-s%2-d%3"_s.arg(201 + (i * 7) % 60).arg(201 + i).arg(201 + i % 8)}}));
        test::learn(locator, m_stores, observations);
        QVERIFY(locator.hostNamePatterns().empty());
    }

    // One list of names that are all shaped otherwise, heard first, takes nothing from those that have a shape.
    void oddNamesCrowdOutNothing()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (int i = 0; i < 2'500; ++i) {
            QString name = u"door"_s;
            for (int rest = i, part = 0; part < 5; ++part, rest /= 5)
                name += QStringView(u"-_./ ").at(rest % 5) + u"left"_s;
            observations.push_back(seen(QString(), {{TraitKind::Name, name}}));
        }
        test::learn(locator, m_stores, observations);
        observations.clear();
        for (size_t i = 0; i < 60; ++i)
            observations.push_back(seen(QString(), {{TraitKind::Name, nameOf(u"ED%1-CAM%2"_s, i, 1)}}));
        test::learn(locator, m_stores, observations);
        QCOMPARE(locator.hostNamePatterns().size(), size_t(1));
    }

    void namesAreCountedOnce()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations(1'000, seen(QString(), {{TraitKind::Name, u"ED0201-CAM01"_s}}));
        for (size_t i = 0; i < 10; ++i)
            observations.push_back(seen(QString(), {{TraitKind::Name, u"ED%1-CAM01"_s.arg(padded(201 + i, 4))}}));
        test::learn(locator, m_stores, observations);
        QVERIFY(locator.hostNamePatterns().empty()); // ten names prove nothing
    }

    void disagreementWithSubnetsUnlearns()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        std::vector<Observation> observations;
        for (size_t i = 0; i < 60; ++i)
            observations.push_back(seen(u"10.20.%1.5"_s.arg((i * 7 + 3) % 60), {{TraitKind::Name, nameOf(u"ED%1-CAM%2"_s, i, 1)}}));
        test::learn(locator, m_stores, observations);
        QVERIFY(locator.hostNamePatterns().empty());
    }

    void batchesAddUp()
    {
        Locator locator(m_stores, {}, m_claims, m_gazetteer, m_options);
        for (size_t i = 0; i < 60; ++i)
            test::learn(locator, m_stores, std::vector{seen(QString(), {{TraitKind::Name, nameOf(u"ED%1-CAM%2"_s, i, 1)}})});
        QCOMPARE(locator.hostNamePatterns().size(), size_t(1));
        QCOMPARE(locator.hostNamePatterns().front().names, 60);
    }

private:
    static QString nameOf(const QString &form, size_t store, size_t camera)
    {
        QString name = form;
        return name.replace(u"%1"_s, padded(201 + store, 4)).replace(u"%2"_s, padded(camera, 2)).replace(u"%3"_s, padded(201 + store, 3));
    }

    Gazetteer m_gazetteer;
    LocatorOptions m_options;
    std::vector<Store> m_stores;
    std::vector<SubnetClaim> m_claims;
};
PHASEOUT_TEST(HostNamesTest)
#include "tst_hostnames.moc"
