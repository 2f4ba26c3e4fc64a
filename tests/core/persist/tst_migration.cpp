// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/opening.h"

#include "tests/core/persist/facts.h"
#include "tests/runner.h"

#include <QDir>
#include <QTemporaryDir>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
constexpr const char *notes = PHASEOUT_TEST_DATA "/persist/0002_notes.sql";
constexpr const char *broken = PHASEOUT_TEST_DATA "/persist/0002_broken.sql";

std::vector<Migration> with(const char *second)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({static_cast<int>(steps.size()) + 1, second, "9.9"});
    return steps;
}
} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"estate.phaseout"_s);
        auto repository = createProject(m_path, uuid(1), uuid(2), FixedClock(noon())).value();
        auto transaction = repository->begin().value();
        QVERIFY(addScan(*transaction, u"march.xml"_s, 0, 20).has_value());
        QVERIFY(transaction->append(entryAfter(std::nullopt)).has_value());
        QVERIFY(transaction->commit().has_value());
        transaction.reset();
        QVERIFY(repository->close().has_value());
    }

    void numbersAreInOrder()
    {
        int expected = 0;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.number, ++expected);
            QVERIFY2(QFile::exists(QString::fromLatin1(step.file)), step.file);
        }
    }

    void theFormatPageNamesEveryTableAndColumn()
    {
        QFile page(QStringLiteral(PHASEOUT_SOURCE_DIR "/docs/formats/project-file.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const auto session = openSession(m_path, OpenMode::ReadOnly, migrations()).value();
        SQLite::Statement columns(session->connection->database(), R"(
            SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table')");
        int seen = 0;
        for (; columns.executeStep(); ++seen) {
            const QString table = QString::fromStdString(columns.getColumn(0).getString());
            const QString column = QString::fromStdString(columns.getColumn(1).getString());
            const QRegularExpression word(u"\\b%1\\b"_s.arg(column));
            QVERIFY2(text.contains(u"**%1**"_s.arg(table)) || text.contains(u"## %1:"_s.arg(table)), qPrintable(table));
            QVERIFY2(text.contains(word), qPrintable(QString(table + u'.' + column)));
        }
        QVERIFY(seen > 100);
    }

    void theFormatPagesQueriesRun()
    {
        QFile page(QStringLiteral(PHASEOUT_SOURCE_DIR "/docs/formats/project-file.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString block = text.section(u"```sql"_s, 1).section(u"```"_s, 0, 0);
        const auto session = openSession(m_path, OpenMode::ReadOnly, migrations()).value();
        int run = 0;
        for (const QString &query : block.split(u';')) {
            if (query.trimmed().isEmpty())
                continue;
            SQLite::Statement statement(session->connection->database(), query.toStdString()); // throws when it is none
            while (statement.executeStep())
                ++run;
        }
        QVERIFY(run > 0);
    }

    void keepsACopyAndEverythingInIt()
    {
        const auto steps = with(notes);
        {
            const auto session = openSession(m_path, OpenMode::ReadWrite, steps);
            QVERIFY_RESULT(session);
            SqlRepository repository(*session);
            QCOMPARE(repository.lastJournalEntry().value(), std::optional(entryAfter(std::nullopt)));
            QCOMPARE(repository.load({})->batches.size(), 1u);
            QCOMPARE((*session)->connection->number("SELECT count(*) FROM store_note"), 0);
        }
        QVERIFY(openSession(m_path, OpenMode::ReadWrite, steps).has_value()); // once is enough
        const QString kept = m_path + asItWas();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
        QVERIFY(openProject(kept, OpenMode::ReadOnly).has_value()); // as it was, for the release that wrote it
        const auto old = openProject(m_path, OpenMode::ReadOnly);
        QCOMPARE(old.error().code, ErrorCode::ProjectTooNew);
        QVERIFY(userText(old.error()).contains(u"9.9"_s));
    }

    void isAllOrNothing()
    {
        const auto steps = with(broken);
        QCOMPARE(openSession(m_path, OpenMode::ReadWrite, steps).error().code, ErrorCode::ProjectDamaged);
        const auto opened = openProject(m_path, OpenMode::ReadWrite); // still the schema that it was
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->load({})->batches.size(), 1u);
    }

    void neverWritesWhenReadingOnly()
    {
        const auto steps = with(notes);
        QCOMPARE(openSession(m_path, OpenMode::ReadOnly, steps).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void neverWritesOverACopy()
    {
        QVERIFY(QFile::copy(m_path, QString(m_path + asItWas())));
        QVERIFY(openSession(m_path, OpenMode::ReadWrite, with(notes)).has_value());
        QVERIFY(QFile::exists(QString(m_path + asItWas() + u"-2"_s)));
    }

private:
    static QString asItWas() { return u".schema-%1"_s.arg(migrations().size()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};
PHASEOUT_TEST(MigrationTest)
#include "tst_migration.moc"
