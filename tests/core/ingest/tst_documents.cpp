// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/reader.h"
#include "core/ingest/tablefields.h"

#include "tests/runner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;
using namespace phaseout::ingest;

namespace {
QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(PHASEOUT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Every finding that a reader can make has its paragraph, and no paragraph is about one that is gone.
    void everyFindingIsDocumented()
    {
        const QRegularExpression literal(u"u\"((?:table|scan|reply|gather|file|network)\\.[a-z.-]+)\"_s"_s);
        QSet<QString> used;
        const QDir folder(QStringLiteral(PHASEOUT_SOURCE_DIR "/core/ingest"));
        for (const QString &name : folder.entryList({u"*.cpp"_s})) {
            auto matches = literal.globalMatch(contentOf(u"core/ingest/"_s + name));
            while (matches.hasNext())
                used.insert(matches.next().captured(1));
        }
        QVERIFY(used.size() > 20);
        QSet<QString> documented;
        const QRegularExpression heading(u"^### `((?:table|scan|reply|gather|file|network)\\.[a-z.-]+)`$"_s, QRegularExpression::MultilineOption);
        auto headings = heading.globalMatch(contentOf(u"docs/findings.md"_s));
        while (headings.hasNext())
            documented.insert(headings.next().captured(1));
        QCOMPARE(QStringList((used - documented).values()), QStringList());
        QCOMPARE(QStringList((documented - used).values()), QStringList());
    }

    void everyReaderHasItsPage()
    {
        const QString list = contentOf(u"docs/formats/README.md"_s);
        for (const Reader *reader : readers()) {
            QVERIFY2(list.contains(u'`' + reader->id() + u'`'), qPrintable(reader->id()));
            QVERIFY(!reader->title().isEmpty());
            QCOMPARE(readerFor(reader->id()), reader);
        }
    }

    void everyFieldIsDocumented()
    {
        const QString page = contentOf(u"docs/formats/column-mapping.md"_s);
        for (const TableKind kind : tableKinds)
            for (const TableField &field : tableFields(kind))
                QVERIFY2(page.contains(u"`%1`"_s.arg(QString::fromLatin1(field.slug))), field.slug);
    }
};
PHASEOUT_TEST(DocumentsTest)
#include "tst_documents.moc"
