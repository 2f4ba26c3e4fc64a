// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <ctime>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
constexpr int deviceCount = 200'000;
constexpr int scans = 3;

// Says how long each part took; nothing depends on it.
class Stopwatch {
public:
    explicit Stopwatch(const char *what) : m_what(what) { m_timer.start(); }
    ~Stopwatch()
    {
        qInfo("%-28s %6.2f s, of the processor %6.2f s", m_what, static_cast<double>(m_timer.elapsed()) / 1000,
              static_cast<double>(std::clock() - m_processor) / CLOCKS_PER_SEC);
    }

private:
    const char *m_what;
    QElapsedTimer m_timer;
    std::clock_t m_processor = std::clock();
};
} // namespace

/// A whole estate: 200,000 devices seen three times each.
class ScaleTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWholeEstate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"estate.phaseout"_s);
        auto repository = createProject(path, uuid(1), uuid(2), FixedClock(noon())).value();
        std::vector<Device> devices;
        for (int i = 0; i < deviceCount; ++i)
            devices.push_back(deviceOf(i));
        std::vector<Batch> batches;
        {
            const Stopwatch all("write all");
            auto transaction = repository->begin().value();
            for (int scan = 1; scan <= scans; ++scan) {
                const Stopwatch watch("  one scan with links");
                const auto batch = addScan(*transaction, u"scan %1.xml"_s.arg(scan), 0, deviceCount - 1);
                QVERIFY_RESULT(batch);
                batches.push_back(*batch);
            }
            {
                const Stopwatch watch("  devices");
                QVERIFY(transaction->putDevices(devices).has_value());
            }
            const Stopwatch watch("  commit");
            const auto committed = transaction->commit();
            QVERIFY_RESULT(committed);
        }
        visitAll(*repository);
        {
            const Stopwatch watch("close");
            QVERIFY(repository->close().has_value());
        }
        qInfo("%-28s %6.1f MB", "file", static_cast<double>(QFileInfo(path).size()) / 1e6);
        {
            const Stopwatch watch("open");
            repository = openProject(path, OpenMode::ReadWrite).value();
        }
        {
            const Stopwatch watch("load");
            const auto loaded = repository->load({});
            QVERIFY_RESULT(loaded);
            QVERIFY(loaded->devices == devices);
        }
        visitAll(*repository);
        for (const Batch &batch : batches) {
            const Stopwatch watch("recompute a batch's digest");
            QCOMPARE(repository->recomputeDigest(batch.id, {}).value(), batch.digest);
        }
        {
            const Stopwatch watch("backup, verified");
            const auto kept = repository->backup(folder.filePath(u"copy.phaseout"_s), {});
            QVERIFY_RESULT(kept);
        }
        {
            const Stopwatch watch("put every device again");
            auto transaction = repository->begin().value();
            QVERIFY(transaction->putDevices(devices).has_value());
            QVERIFY(transaction->commit().has_value());
        }
        const Stopwatch watch("close");
        QVERIFY(repository->close().has_value());
    }

private:
    static void visitAll(Repository &repository)
    {
        const Stopwatch watch("visit every device");
        int seen = 0;
        size_t observations = 0;
        const auto visited = repository.forEachDevice(
            {},
            [&](const DeviceId &, std::span<const Observation> all, std::span<const QString> sources) {
                ++seen;
                observations += std::min(all.size(), sources.size());
                return true;
            },
            {});
        QVERIFY_RESULT(visited);
        QCOMPARE(seen, deviceCount);
        QCOMPARE(observations, static_cast<size_t>(deviceCount) * scans);
    }
};
PHASEOUT_TEST(ScaleTest)
#include "tst_scale.moc"
