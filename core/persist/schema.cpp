// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/schema.h"

#include "core/base/check.h"
#include "core/persist/query.h"
#include "core/persist/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::persist {
namespace {
constexpr std::array steps{
    Migration{1, ":/phaseout/persist/schema/0001_first.sql", "0.1"},
    Migration{2, ":/phaseout/persist/schema/0002_derived.sql", "0.1"},
    Migration{3, ":/phaseout/persist/schema/0003_new_stores.sql", "0.1"},
};

constexpr qint64 thoroughUpTo = 256 * 1024 * 1024; // about 300,000 devices seen three times; under a second

QStringList shapeOf(Connection &connection)
{
    SQLite::Statement statement(connection.database(),
                                "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    QStringList shape;
    while (statement.executeStep())
        for (int i = 0; i < 4; ++i)
            shape.append(QString::fromStdString(statement.getColumn(i).getString()));
    return shape;
}

// Later schemas may change everything but this: meta.neededVersion stays for ever.
QString neededVersion(Connection &connection)
{
    try {
        return connection.text("SELECT neededVersion FROM meta");
    } catch (const SQLite::Exception &) {
        return {};
    }
}
} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

void migrate(Connection &connection, std::span<const Migration> wanted)
{
    const qint64 present = connection.number("PRAGMA user_version");
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    for (const Migration &step : wanted) {
        if (step.number <= present)
            continue;
        QFile file(QString::fromLatin1(step.file));
        PHASEOUT_CHECK(file.open(QIODevice::ReadOnly));
        connection.exec(file.readAll().constData());
    }
    connection.exec(QByteArray("PRAGMA application_id = " + QByteArray::number(applicationId)).constData());
    connection.exec(QByteArray("PRAGMA user_version = " + QByteArray::number(wanted.back().number)).constData());
    Query(connection, "UPDATE meta SET neededVersion = ?").add(QString::fromLatin1(wanted.back().since)).run();
    connection.forgetStatements();
    transaction.commit();
}

int schemaNumber(Connection &connection, const QString &name, std::span<const Migration> known)
{
    const qint64 application = connection.number("PRAGMA application_id");
    const qint64 number = connection.number("PRAGMA user_version");
    if (application != applicationId || number < 1)
        throw Stopped{Error{ErrorCode::ProjectDamaged, name,
                            QCoreApplication::translate("phaseout::persist", "it is not a project of this program")}};
    if (number <= known.back().number)
        return static_cast<int>(number);
    const QString version = neededVersion(connection);
    const QString words =
        version.isEmpty()
            ? QCoreApplication::translate("phaseout::persist", "it has schema %1").arg(number)
            : QCoreApplication::translate("phaseout::persist", "it needs version %1 or later").arg(version);
    throw Stopped{Error{ErrorCode::ProjectTooNew, name, words}};
}

void checkShape(Connection &connection, int number, std::span<const Migration> known)
{
    const auto fresh = Connection::inMemory();
    migrate(*fresh, known.first(static_cast<size_t>(number)));
    if (shapeOf(connection) != shapeOf(*fresh))
        throw Damaged{"its tables are not those of a project"};
}

void checkStructure(Connection &connection, bool isThorough)
{
    const qint64 size = connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size");
    std::vector<const char *> checks{"PRAGMA quick_check(1)"};
    if (!isThorough && size > thoroughUpTo)
        checks = {"PRAGMA quick_check(meta)",         "PRAGMA quick_check(batch)",
                  "PRAGMA quick_check(store_row)",    "PRAGMA quick_check(subnet_row)",
                  "PRAGMA quick_check(organisation)", "PRAGMA quick_check(store)",
                  "PRAGMA quick_check(user_store)",   "PRAGMA quick_check(store_delivery)",
                  "PRAGMA quick_check(device)",       "PRAGMA quick_check(device_decision)",
                  "PRAGMA quick_check(document)",     "PRAGMA quick_check(journal)"};
    for (const char *check : checks)
        if (const QString said = connection.text(check); said != u"ok"_s)
            throw Damaged{said.toStdString()};
}

} // namespace phaseout::persist
