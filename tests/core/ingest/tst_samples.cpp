// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"

#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

/// Files that real programs wrote, where the folder of public samples is at hand.
class SamplesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reader");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("stores");
        QTest::addColumn<QString>("models"); // of devices, space between
        const auto row = [](const char *path, const char *reader, int devices, int stores = 0, const char *models = "") {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(reader) << devices << stores << QString::fromLatin1(models);
        };
        row("samples/nmap/defectdojo_issue12411.xml", "nmap-xml", 2);
        row("samples/nmap/defectdojo_nmap_1port.xml", "nmap-xml", 0); // the scanner's own loopback address
        row("samples/nmap/defectdojo_nmap_multiple_port.xml", "nmap-xml", 1);
        row("samples/nmap/defectdojo_nmap_script_vulners.xml", "nmap-xml", 1);
        row("samples/nmap/fragment_hikvision_httpd.xml", "nmap-xml", 1);
        row("samples/nmap/libnmap_1_hosts_banner.xml", "nmap-xml", 0);
        row("samples/nmap/libnmap_1_os_banner_scripts.xml", "nmap-xml", 0);
        row("samples/nmap/libnmap_2_hosts.xml", "nmap-xml", 1);
        row("samples/nmap/libnmap_extra_ports.xml", "nmap-xml", 1);
        row("samples/nmap/libnmap_os_scan6.xml", "nmap-xml", 3);
        row("samples/sadp/probematch_ds-2cd2320d-i.xml", "sadp-reply", 1, 0, "DS-2CD2320D-I");
        row("samples/sadp/probematch_ds-2cd2385g1-i.xml", "sadp-reply", 1, 0, "DS-2CD2385G1-I");
        row("samples/wsdiscovery/hikvision_probematch_body.xml", "wsd-reply", 1, 0, "DS-2CD2385G1-I");
        row("samples/wsdiscovery/predator_broken_xaddrs.xml", "wsd-reply", 0); // no address, no sender
        row("samples/snipe-it/assets-sample.csv", "devices", 22, 0);
        row("registers/fsa_fhrs_2020_tesco_coop.csv", "stores", 0, 6758);
    }
    void reads()
    {
        QFETCH(QString, path);
        QFETCH(QString, reader);
        QFETCH(int, devices);
        QFETCH(int, stores);
        QFETCH(QString, models);
        const QString full = QStringLiteral(PHASEOUT_SHARED_DATA "/data/") + path;
        if (!QFile::exists(full))
            QSKIP("the folder of public samples is not here");
        const auto recognised = openAndRecognise(full);
        QVERIFY_RESULT(recognised);
        QCOMPARE(recognised->reader->id(), reader);
        test::CollectingSink sink;
        const auto done = recognised->reader->read(*recognised->input.device, test::optionsFor(path), sink, {});
        QVERIFY_RESULT(done);
        QCOMPARE(static_cast<int>(sink.observations.size()), devices);
        QCOMPARE(static_cast<int>(sink.stores.size()), stores);
        QStringList got;
        for (const Observation &o : sink.observations)
            if (!models.isEmpty())
                got += o.text(TraitKind::Model);
        QCOMPARE(got.join(u' '), models);
    }

    void refusesWithReasons_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("models only, no devices") << u"samples/snipe-it/models-sample.csv"_s << ErrorCode::FormatUnknown;
        QTest::newRow("another protocol's bytes") << u"samples/dhip/probe_canonical.bin"_s << ErrorCode::FormatUnknown;
    }
    void refusesWithReasons()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const QString full = QStringLiteral(PHASEOUT_SHARED_DATA "/data/") + path;
        if (!QFile::exists(full))
            QSKIP("the folder of public samples is not here");
        const auto recognised = openAndRecognise(full);
        QVERIFY(!recognised);
        QCOMPARE(recognised.error().code, code);
    }
};
PHASEOUT_TEST(SamplesTest)
#include "tst_samples.moc"
