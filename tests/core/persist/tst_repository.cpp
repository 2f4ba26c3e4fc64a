// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persist/projectfile.h"

#include "tests/core/persist/facts.h"
#include "tests/core/persist/repositorycases.h"
#include "tests/runner.h"

#include <QTemporaryDir>

using namespace phaseout;
using namespace phaseout::persist;
using namespace phaseout::test;

namespace {
class FileShelf : public Shelf {
public:
    std::unique_ptr<Repository> fresh() override
    {
        m_path = m_folder.filePath(u"estate %1.phaseout"_s.arg(++m_made));
        return createProject(m_path, uuid(1), uuid(2), FixedClock(noon())).value();
    }
    std::unique_ptr<Repository> again(std::unique_ptr<Repository> repository) override
    {
        if (!repository->close())
            return nullptr;
        return openProject(m_path, OpenMode::ReadWrite).value();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_made = 0;
};

class MemoryShelf : public Shelf {
public:
    std::unique_ptr<Repository> fresh() override
    {
        return openInMemory(uuid(1), uuid(2), FixedClock(noon())).value();
    }
    std::unique_ptr<Repository> again(std::unique_ptr<Repository> repository) override { return repository; }
};
} // namespace

class RepositoryTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void inAFile_data() { rows(false); }
    void inAFile()
    {
        FileShelf shelf;
        run(shelf);
    }
    void inMemory_data() { rows(true); }
    void inMemory()
    {
        MemoryShelf shelf;
        run(shelf);
    }

private:
    static void rows(bool withMany)
    {
        QTest::addColumn<qsizetype>("index");
        const auto &cases = repositoryCases();
        for (size_t i = 0; i < cases.size(); ++i)
            if (withMany || !cases[i].makesMany)
                QTest::newRow(cases[i].name) << static_cast<qsizetype>(i);
    }
    static void run(Shelf &shelf)
    {
        QFETCH(qsizetype, index);
        repositoryCases()[static_cast<size_t>(index)].check(shelf);
    }
};
PHASEOUT_TEST(RepositoryTest)
#include "tst_repository.moc"
