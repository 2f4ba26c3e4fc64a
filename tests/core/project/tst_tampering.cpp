// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"
#include "tests/core/project/bench.h"
#include "tests/runner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::test;

namespace {
// A project with something in every table that the journal answers for.
void makeProject(const QString &path)
{
    Bench bench;
    const auto project = bench.fresh(path);
    bool isDone = test::import(*project, {registerOf(3), subnetsOf(3)}).has_value();
    isDone = isDone && test::import(*project, {scanOf(3, 3)}).has_value();
    const Estate &first = *project->estate();
    const DeviceId device = first.devices.front().id;
    DeviceDecision decision{Verdict::Confirmed, Maker(u"dahua"_s), u"Safire"_s, DeviceClass::Camera, false, u"label"_s};
    isDone = isDone && project->apply(decideDevices(first, std::array{device}, decision)).has_value();
    isDone = isDone && project->apply(assignDevices(*project->estate(), std::array{device}, first.stores.back().id)).has_value();
    const Delivery removed{DeliveryState::Removed, EvidenceLevel::Evidenced, u"WEEE-1"_s, QDate(2026, 10, 20)};
    isDone = isDone && project->apply(deliverStore(*project->estate(), project->estate()->stores.back(), removed)).has_value();
    Store store{.id = StoreId(bench.ids.next()), .organisation = project->estate()->organisations.front().id, .code = *StoreCode::parse(u"0999"_s)};
    store.name = u"Forgotten"_s;
    store.postcode = *Postcode::parse(u"SW8 2JW"_s);
    store.latitude = 51.5;
    store.longitude = -0.5;
    store.closedOn = QDate(2028, 1, 1);
    isDone = isDone && project->apply(addStore(*project->estate(), store, {})).has_value();
    const QByteArray plan = "{}";
    const QByteArray digest = QCryptographicHash::hash(plan, QCryptographicHash::Sha256);
    isDone = isDone && project->storePlan(digest, plan).has_value();
    isDone = isDone && project->apply(Edit{{SetCurrentPlan{{}, digest}, SetBaseline{{}, digest}}, {}}).has_value();
    isDone = isDone && project->undo().has_value() && project->redo().has_value();
    isDone = isDone && findingIds(*project->verify({})).isEmpty() && project->close().has_value();
    if (!isDone)
        qFatal("the project could not be made");
}

// What is not a fact, not derived of one, not decided and not history: what every file may hold as it likes.
bool isProven(const QString &column)
{
    static const QStringList not_ = {
        u"meta.only"_s,
        u"meta.createdAt"_s,     // shown, never reckoned with
        u"meta.neededVersion"_s, // read by older programs only
        u"journal.position"_s,   // the order, which the chain proves; the numbers mean nothing
        u"organisation.place"_s, // the order alone, and the same until the next import
        u"device.number"_s,      // likewise
    };
    return !not_.contains(column);
}

// Another value of the same kind.
std::string otherValue(const std::string &type, const std::string &column)
{
    if (type == "INTEGER")
        return "coalesce(\"" + column + "\", 5) + 1000"; // past every other key
    if (type == "REAL")
        return "coalesce(\"" + column + "\", 5.0) + 1.0";
    if (type == "TEXT")
        return "coalesce(\"" + column + "\", '') || 'x'";
    return "CASE WHEN length(coalesce(\"" + column + "\", x'')) = 0 THEN x'00112233445566778899aabbccddeeff' ELSE cast(substr(\"" + column
        + "\", 1, length(\"" + column + "\") - 1) || CASE WHEN substr(\"" + column + "\", -1) = x'41' THEN x'42' ELSE x'41' END AS BLOB) END";
}
} // namespace

class TamperingTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_original = m_folder.filePath(u"original.phaseout"_s);
        makeProject(m_original);
    }

    void everyColumnIsProven_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("type");
        SQLite::Database database(m_original.toStdString());
        for (const char *table : {"meta", "batch", "observation", "store_row", "subnet_row", "device_number", "link_rule", "link", "user_store",
                                  "store_delivery", "device_decision", "document", "plan", "journal", "organisation", "store", "subnet", "device"}) {
            SQLite::Statement columns(database, "SELECT name, type FROM pragma_table_info(?)");
            columns.bind(1, table);
            while (columns.executeStep()) {
                const QString column = QString::fromStdString(columns.getColumn(0).getString());
                if (isProven(QString(QString::fromLatin1(table) + u'.' + column)))
                    QTest::addRow("%s.%s", table, qPrintable(column)) << QString::fromLatin1(table) << column
                                                                      << QString::fromStdString(columns.getColumn(1).getString());
            }
        }
    }
    void everyColumnIsProven()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, type);
        const std::string name = column.toStdString();
        QVERIFY(rowsOf(table) > 0);
        for (int row = 0; row < std::min(rowsOf(table), 3); ++row) {
            const QString path = copied();
            {
                SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
                database.exec("PRAGMA foreign_keys = OFF");
                const std::string key = table == u"link" ? "observation" : table == u"document" ? "slug" : firstColumn(database, table);
                const int changed = database.exec("UPDATE " + table.toStdString() + " SET \"" + name + "\" = " + otherValue(type.toStdString(), name)
                                                  + " WHERE " + key + " = (SELECT " + key + " FROM " + table.toStdString() + " ORDER BY " + key
                                                  + " LIMIT 1 OFFSET " + std::to_string(row) + ")");
                QCOMPARE(changed, 1);
            }
            QVERIFY2(isSeen(path), qPrintable(u"row %1"_s.arg(row)));
        }
    }
    void everyMissingRowIsProven_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"batch", "observation", "store_row", "subnet_row", "link", "user_store", "store_delivery", "device_decision",
                                  "document", "plan", "journal"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void everyMissingRowIsProven()
    {
        QFETCH(QString, table);
        for (const char *order : {"ASC", "DESC"}) {
            const QString path = copied();
            {
                SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
                database.exec("PRAGMA foreign_keys = OFF");
                const std::string key = table == u"link" ? "observation" : firstColumn(database, table);
                QCOMPARE(database.exec("DELETE FROM " + table.toStdString() + " WHERE " + key + " = (SELECT " + key + " FROM " + table.toStdString()
                                       + " ORDER BY " + key + " " + order + " LIMIT 1)"), 1);
            }
            QVERIFY2(isSeen(path), order);
        }
    }
    void anotherRowIsProven_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("observation") << QByteArray("INSERT INTO observation SELECT max(key) + 1, 99, body FROM observation");
        QTest::newRow("store row") << QByteArray("INSERT INTO store_row SELECT max(key) + 1, 99, body FROM store_row");
        QTest::newRow("subnet row") << QByteArray("INSERT INTO subnet_row SELECT max(key) + 1, 99, body FROM subnet_row");
        QTest::newRow("store") << QByteArray("INSERT INTO user_store SELECT x'00112233445566778899aabbccddeeff', organisation, '0888', name, address, town, "
                                             "postcode, postcodeText, region, nation, format, latitude, longitude, closedOn, sensitivity, note, formerCode FROM user_store LIMIT 1");
        QTest::newRow("delivery") << QByteArray("INSERT INTO store_delivery SELECT x'00112233445566778899aabbccddeeff', state, evidence, reference, reachedOn FROM store_delivery LIMIT 1");
        QTest::newRow("decision") << QByteArray("INSERT INTO device_decision (device, isStoreDecided, state, evidence, reference, isIsolated) "
                                                "SELECT id, 0, 'removed', 'reported', '', 0 FROM device_number WHERE id NOT IN (SELECT device FROM device_decision) LIMIT 1");
        QTest::newRow("host names") << QByteArray("INSERT OR REPLACE INTO document VALUES ('host-names', "
                                                  "'{\"patterns\":[{\"shape\":\"A9\",\"firstField\":1,\"fieldCount\":1,\"chance\":999}]}')");
    }
    void anotherRowIsProven()
    {
        QFETCH(QByteArray, sql);
        const QString path = copied();
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            QCOMPARE(database.exec(sql.toStdString()), 1);
        }
        QVERIFY(isSeen(path));
    }
    void entriesAreNamed()
    {
        const QString path = copied();
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            QCOMPARE(database.exec("UPDATE journal SET actor = 'Somebody else' WHERE seq = 4"), 1);
            QCOMPARE(database.exec("UPDATE batch SET storeHint = '0001' WHERE fileName = 'scan.xml'"), 1);
        }
        Bench bench;
        const auto findings = bench.reopened(path)->verify({});
        QVERIFY_RESULT(findings);
        QCOMPARE(findings->front().id, u"journal.entry.altered"_s);
        QCOMPARE(findings->front().where.line, 4);
        QVERIFY(std::any_of(findings->begin(), findings->end(), [](const Finding &finding) {
            return finding.id == u"journal.import.altered" && finding.subject == u"scan.xml";
        }));
    }
    void theLastEntriesCannotBeCutOff()
    {
        const QString path = copied();
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            QVERIFY(database.exec("DELETE FROM journal WHERE seq > 3") > 1);
        }
        Bench bench;
        QVERIFY(findingIds(*bench.reopened(path)->verify({})).contains("journal.end.missing"));
    }

private:
    QString copied()
    {
        const QString path = m_folder.filePath(u"copy-%1.phaseout"_s.arg(++m_copies));
        QFile::copy(m_original, path);
        return path;
    }
    int rowsOf(const QString &table)
    {
        SQLite::Database database(m_original.toStdString());
        return database.execAndGet("SELECT count(*) FROM " + table.toStdString()).getInt();
    }
    static std::string firstColumn(SQLite::Database &database, const QString &table)
    {
        SQLite::Statement columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, table.toStdString());
        static_cast<void>(columns.executeStep());
        return columns.getColumn(0).getString();
    }
    // Either the file is refused as damaged, or verifying says what is wrong.
    static bool isSeen(const QString &path)
    {
        Bench bench;
        auto repository = persist::openProject(path, persist::OpenMode::ReadOnly);
        if (!repository)
            return repository.error().code == ErrorCode::ProjectDamaged;
        const auto project = Project::open(*std::move(repository), bench.services, {});
        if (!project)
            return project.error().code == ErrorCode::ProjectDamaged;
        const auto findings = (*project)->verify({});
        return findings ? !findings->empty() : findings.error().code == ErrorCode::ProjectDamaged;
    }

    QTemporaryDir m_folder;
    QString m_original;
    int m_copies = 0;
};
PHASEOUT_TEST(TamperingTest)
#include "tst_tampering.moc"
