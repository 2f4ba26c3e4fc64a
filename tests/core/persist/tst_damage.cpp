// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "core/persist/connection.h"
#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
// What somebody with an SQL tool can do to a file.
bool tamper(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool isDone = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
                        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isDone;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

// Reads everything that a project has; the first error, or nothing.
std::optional<Error> readAll(Repository &repository)
{
    const auto loaded = repository.load({});
    if (!loaded)
        return loaded.error();
    const auto visited = repository.forEachDevice({}, [](const auto &, auto, auto) { return true; }, {});
    if (!visited)
        return visited.error();
    for (const Batch &batch : loaded->batches)
        if (const auto digest = repository.recomputeDigest(batch.id, {}); !digest)
            return digest.error();
    if (const auto rows = repository.storeRows(); !rows)
        return rows.error();
    if (const auto rows = repository.subnetRows(); !rows)
        return rows.error();
    if (const auto plan = repository.plan("digest"); !plan)
        return plan.error();
    const auto read = repository.forEachJournalEntry([](const JournalEntry &) { return true; });
    return read ? std::nullopt : std::optional(read.error());
}
} // namespace

class DamageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"estate.phaseout"_s);
        auto repository = createProject(m_path, uuid(1), uuid(2), FixedClock(noon())).value();
        auto transaction = repository->begin().value();
        QVERIFY(addScan(*transaction, u"march.xml"_s, 0, 300).has_value());
        QVERIFY(transaction->putDevices(std::vector{deviceOf(0), deviceOf(1)}).has_value());
        QVERIFY(transaction->putOrganisations(std::vector{organisation(1)}).has_value());
        QVERIFY(transaction->putStores(std::vector{storeOf(1)}).has_value());
        QVERIFY(transaction->putDocument(Document::Rates, {{u"a"_s, 1}}).has_value());
        QVERIFY(transaction->putPlan("digest", QByteArray(5000, 'p')).has_value());
        QVERIFY(transaction->append(entryAfter(std::nullopt)).has_value());
        QVERIFY(transaction->commit().has_value());
        transaction.reset();
        QVERIFY(repository->close().has_value());
        m_whole = contents(m_path);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        setContents(m_path, m_whole);
    }

    void isRefusedAtOpening_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *sql, const char *expected, const QString &word = {}) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(expected) << word;
        };
        row("as it was", "SELECT 1", "opened");
        row("later schema that says which release", "PRAGMA user_version = 99; UPDATE meta SET neededVersion = '4.2'",
            "project-too-new", u"4.2"_s);
        row("later schema that says nothing", "PRAGMA user_version = 99; DROP TABLE meta", "project-too-new", u"99"_s);
        row("another program's", "PRAGMA application_id = 1234", "project-damaged");
        row("no schema number", "PRAGMA user_version = 0", "project-damaged");
        row("a trigger that runs with our writes",
            "CREATE TRIGGER spy AFTER INSERT ON journal BEGIN DELETE FROM batch; END", "project-damaged");
        row("a view in place of a table",
            "ALTER TABLE device RENAME TO was; CREATE VIEW device AS SELECT * FROM was", "project-damaged");
        row("a foreign table", "CREATE TABLE extra (x)", "project-damaged");
        row("a virtual table", "CREATE VIRTUAL TABLE v USING fts5 (x)", "project-damaged");
        row("an index on an expression", "CREATE INDEX i ON device (abs(number))", "project-damaged");
        row("a column more", "ALTER TABLE device ADD COLUMN extra TEXT DEFAULT ''", "project-damaged");
        row("a table less", "DROP TABLE plan", "project-damaged");
    }
    void isRefusedAtOpening()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, expected);
        QFETCH(QString, word);
        QVERIFY(tamper(m_path, sql.constData()));
        const QByteArray before = contents(m_path);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto opened = openProject(m_path, mode);
            QCOMPARE(opened ? QByteArray("opened") : errorSlug(opened.error().code).toLatin1(), expected);
            if (!opened) {
                QVERIFY2(userText(opened.error()).contains(word), qPrintable(userText(opened.error())));
                QCOMPARE(contents(m_path), before); // left as it was
            }
        }
    }

    void isNoProject_data()
    {
        QTest::addColumn<int>("keep"); // bytes of the real file
        QTest::addColumn<QByteArray>("add");
        QTest::newRow("empty") << 0 << QByteArray();
        QTest::newRow("text") << 0 << QByteArray("Store,Address\n1,High Street\n").repeated(1000);
        QTest::newRow("header only") << 100 << QByteArray();
        QTest::newRow("first page only") << 4096 << QByteArray();
        QTest::newRow("half") << 60'000 << QByteArray();
        QTest::newRow("good header, then noise") << 100 << QByteArray(80'000, '\xA5');
        QTest::newRow("good tables, then noise") << 40'000 << QByteArray(200'000, '\x5A');
    }
    void isNoProject()
    {
        QFETCH(int, keep);
        QFETCH(QByteArray, add);
        setContents(m_path, m_whole.left(keep) + add);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto opened = openProject(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::ProjectDamaged);
        }
    }

    void aWrongValueIsDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("short id", "UPDATE device SET id = x'01'");
        row("address of five bytes", "UPDATE device SET ip = x'0102030405'");
        row("word that is no verdict", "UPDATE device SET verdict = 'guilty'");
        row("negative count", "UPDATE device SET observations = -1");
        row("huge count", "UPDATE device SET channels = 9000000000");
        row("date in the year 0", "UPDATE device SET madeOn = 7");
        row("store without code", "UPDATE store SET code = ' '");
        row("broken observation", "UPDATE observation SET body = x'FFFF' WHERE row = 7");
        row("oversized observation", "UPDATE observation SET body = zeroblob(5000000) WHERE row = 7");
        row("a value beyond all bounds", "UPDATE observation SET body = zeroblob(300000000) WHERE row = 7");
        row("link to nothing", "DELETE FROM observation WHERE row = 7");
        row("document that is no JSON", "UPDATE document SET body = '{'");
        row("unknown document", "UPDATE document SET slug = 'secret'");
        row("plan that is no plan", "UPDATE plan SET body = x'00'");
        row("plan that says it is short", "UPDATE plan SET size = 10");
        row("plan that says it is endless", "UPDATE plan SET size = 9000000000000");
        row("no meta", "DELETE FROM meta");
        row("entry without an id", "UPDATE journal SET id = x''");
    }
    void aWrongValueIsDamage()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(tamper(m_path, sql.constData()));
        const auto opened = openProject(m_path, OpenMode::ReadOnly);
        const auto error = opened ? readAll(**opened) : std::optional(opened.error());
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::ProjectDamaged);
    }

    // Whatever single byte is flipped: refused, or read without a crash. What history holds is guarded by its hashes.
    void aFlippedByteNeverCrashes()
    {
        Random random(4);
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            setContents(m_path, bytes);
            const auto opened = openProject(m_path, OpenMode::ReadOnly);
            if (!opened || readAll(**opened))
                ++refused;
        }
        QVERIFY(refused > 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_whole;
};
PHASEOUT_TEST(DamageTest)
#include "tst_damage.moc"
