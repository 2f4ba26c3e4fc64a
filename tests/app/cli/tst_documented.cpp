// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli.h"
#include "tests/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout::test;

namespace {
using Keys = QSet<QString>;

// Keys in "`{a, b[], c{d}}`".
void addKeys(const QString &braces, Keys &keys)
{
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9]*"_s);
    for (auto it = word.globalMatch(braces); it.hasNext();)
        keys.insert(it.next().captured());
}

// The verbs of a heading: "undo FILE [--count N], redo FILE" gives two.
QStringList verbsOf(const QString &heading)
{
    static const QRegularExpression word(u"^[a-z-]+"_s);
    QStringList verbs;
    for (const QString &part : heading.split(u", "_s))
        if (const auto match = word.match(part); match.hasMatch())
            verbs += match.captured();
    return verbs;
}

// The sections of docs/cli.md, headings included, that are about \a verb.
QStringList sectionsOf(const QString &text, const QString &verb)
{
    QStringList sections;
    for (const QString &section : text.split(u"\n## "_s).mid(1))
        if (verbsOf(section.section(u'\n', 0, 0)).contains(verb))
            sections += section;
    return sections;
}

// Every key that they name.
Keys documented(const QString &text, const QString &verb)
{
    Keys keys;
    static const QRegularExpression object(u"`\\{([^`]*)\\}`"_s);
    static const QRegularExpression row(u"^\\| (`[^|]*`) \\|"_s, QRegularExpression::MultilineOption);
    for (const QString &section : sectionsOf(text, verb)) {
        for (auto it = object.globalMatch(section); it.hasNext();)
            addKeys(it.next().captured(1), keys);
        for (auto it = row.globalMatch(section); it.hasNext();)
            addKeys(it.next().captured(1), keys);
    }
    return keys;
}

void collect(const QJsonValue &value, Keys &keys, const Keys &closed)
{
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            collect(one, keys, closed);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.insert(it.key());
        if (!closed.contains(it.key())) // described elsewhere
            collect(it.value(), keys, closed);
    }
}

Keys keysOf(const Answer &answer, const Keys &closed)
{
    Keys keys;
    collect(answer.json.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object()), keys, closed);
    return keys;
}

QStringList sorted(const Keys &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list;
}
} // namespace

/// docs/cli.md names the keys that --json gives, no more and no fewer.
class DocumentedTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        QFile file(QStringLiteral(PHASEOUT_SOURCE_DIR "/docs/cli.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_docs = QString::fromUtf8(file.readAll());
        addKeys(m_docs.section(u"**finding** is `{"_s, 1, 1).section(u'}', 0, 0), m_shared);
        QVERIFY(m_shared.contains(u"suggestion"_s));
        m_shared += Keys{u"low"_s, u"likely"_s, u"high"_s};                                      // amounts
        m_shared += Keys{u"state"_s, u"evidenceLevel"_s, u"evidence"_s, u"on"_s, u"delivery"_s}; // deliveries
    }

    void keysAreThoseOfTheDocument_data()
    {
        QTest::addColumn<QStringList>("calls"); // of one verb; FILE is a project with the sample in it, EMPTY one without
        const auto row = [](const QStringList &calls) { QTest::newRow(qPrintable(calls.first().section(u' ', 0, 0))) << calls; };
        row({u"new OUT --name N"_s});
        row({u"info FILE"_s, u"info PLANNED"_s});
        row({u"import EMPTY SAMPLE"_s});
        row({u"stores FILE"_s});
        row({u"devices FILE"_s});
        row({u"identify FILE"_s});
        row({u"locate FILE --query POSTCODE"_s, u"locate FILE"_s});
        row({u"constraints FILE"_s});
        row({u"plan FILE --iterations 10"_s, u"plan SHORT --iterations 10"_s, u"plan PLANNED --show"_s, u"plan PLANNED --list"_s});
        row({u"replan MOVED --iterations 20"_s});
        row({u"scenarios WHATIF --compare --iterations 20"_s, u"scenarios WHATIF"_s, u"scenarios FILE --presets"_s});
        row({u"simulate PLANNED --replications 40"_s});
        row({u"why SHORT_PLANNED"_s, u"why PLANNED store:STORE"_s});
        row({u"status FILE store:STORE surveyed"_s});
        row({u"isolate FILE on device:DEVICE"_s});
        row({u"split FILE device:DEVICE"_s});
        row({u"makers FILE"_s, u"makers FILE --add BRANDS"_s});
        row({u"cost FILE"_s, u"cost FILE --add Scaffolding --likely 120"_s});
        row({u"register CHANGED"_s, u"register CHANGED --all"_s});
        row({u"gaps FILE"_s});
        row({u"procurement-check ROWS"_s});
        row({u"report FILE --board OUT"_s});
        row({u"undo FILE"_s});
        row({u"journal FILE"_s, u"journal FILE --verify"_s});
        row({u"backup FILE OUT"_s});
        row({u"discover"_s});
        row({u"sample OUT --stores 2"_s});
        row({u"solve ROWS --format wt --iterations 20"_s});
    }
    void keysAreThoseOfTheDocument()
    {
        QFETCH(QStringList, calls);
        const QString verb = calls.first().section(u' ', 0, 0);
        Keys given;
        for (const QString &call : calls) {
            const Answer answer = cli(filledIn(call).split(u' '));
            QVERIFY2(answer.code == 0 || answer.code == 1, answer.all().constData());
            QVERIFY2(!answer.json.isNull(), answer.all().constData());
            given += keysOf(answer, {u"verdicts"_s, u"counts"_s, u"set"_s, u"effective"_s, u"edits"_s}); // described elsewhere
        }
        const Keys said = documented(m_docs, verb);
        QVERIFY(!said.isEmpty());
        QCOMPARE(sorted(given - said - m_shared).join(u' '), QString());
        // What only a network answers is not tried; the verb "locate" is under two headings.
        const Keys elsewhere = verb == u"discover" ? Keys{u"file"_s, u"replies"_s, u"probes"_s, u"findings"_s, u"name"_s, u"address"_s} : Keys{};
        QCOMPARE(sorted(said - given - m_shared - elsewhere).join(u' '), QString());
    }
    void everyVerbAndOptionIsDocumented()
    {
        const QStringList verbs = verbsInHelp();
        QVERIFY(verbs.size() >= 18);
        for (const QString &verb : verbs) {
            QVERIFY2(!sectionsOf(m_docs, verb).isEmpty(), qPrintable(verb));
            const QString said = sectionsOf(m_docs, verb).join(u'\n');
            for (const QString &option : optionsInHelp(verb))
                QVERIFY2(option == u"--json" || said.contains(option), qPrintable(QString(verb + u' ' + option)));
        }
    }
    void everythingDocumentedIsInTheHelp()
    {
        const QStringList verbs = verbsInHelp();
        static const QRegularExpression heading(u"^## ([a-z].*)$"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
        int headings = 0;
        for (auto it = heading.globalMatch(m_docs); it.hasNext(); ++headings) {
            QStringList known{u"--json"_s};
            const QStringList named = verbsOf(it.next().captured(1));
            for (const QString &verb : named) {
                QVERIFY2(verbs.contains(verb), qPrintable(verb));
                known += optionsInHelp(verb);
            }
            const QString said = sectionsOf(m_docs, named.first()).join(u'\n');
            for (auto o = option.globalMatch(said); o.hasNext();) {
                const QString name = o.next().captured();
                QVERIFY2(known.contains(name), qPrintable(QString(named.first() + u' ' + name)));
            }
        }
        QVERIFY(headings >= 15);
    }

private:
    static QStringList found(const QRegularExpression &pattern, const QByteArray &text)
    {
        QStringList all;
        for (auto it = pattern.globalMatch(QString::fromUtf8(text)); it.hasNext();)
            all += it.next().captured(1);
        return all;
    }
    static QStringList verbsInHelp()
    {
        static const QRegularExpression line(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
        return found(line, cliForPeople({u"--help"_s}).out);
    }
    static QStringList optionsInHelp(const QString &verb)
    {
        static const QRegularExpression line(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
        return found(line, cliForPeople({verb, u"--help"_s}).out);
    }
    QString filledIn(QString call)
    {
        const QString project = m_shop.filled();
        const QJsonArray stores = cli({u"stores"_s, project}).array();
        QString store, postcode;
        for (const QJsonValue &one : stores)
            if (one.toObject().value(u"inScope"_s).toInt() > 0) {
                store = one.toObject().value(u"store"_s).toString();
                postcode = one.toObject().value(u"postcode"_s).toString().remove(u' ');
            }
        const QString device = cli({u"devices"_s, project}).array().first().toObject().value(u"id"_s).toString();
        if (call.contains(u"SHORT"_s)) { // not enough cameras come
            const QString set = m_shop.written(u"short.json"_s, R"({"stock": [{"item": "camera", "on": "2027-01-04", "quantity": 8}]})");
            const Answer done = cli({u"constraints"_s, project, u"--set"_s, set});
            if (done.code != 0)
                qFatal("%s", done.all().constData());
        }
        if (call.contains(u"PLANNED"_s)) {
            const Answer done = cli({u"plan"_s, project, u"--iterations"_s, u"20"_s});
            if (done.code > 1)
                qFatal("%s", done.all().constData());
            call.remove(u"SHORT_"_s).replace(u"PLANNED"_s, project);
        }
        if (call.contains(u"BRANDS"_s))
            call.replace(u"BRANDS"_s, m_shop.written(u"brands.tsv"_s, "brand\tmaker\tstanding\nAcme Vision\thikvision\tcurrent\n"));
        if (call.contains(u"WHATIF"_s)) {
            const QString set = m_shop.written(u"whatif.json"_s, R"({"scenarios": [{"name": "Off first", "note": "N", "edits": [{"kind": "isolate"}]}]})");
            const Answer done = cli({u"scenarios"_s, project, u"--set"_s, set});
            if (done.code != 0)
                qFatal("%s", done.all().constData());
            call.replace(u"WHATIF"_s, project);
        }
        if (call.contains(u"CHANGED"_s)) {
            const QByteArray head = "Store code,Store name,Region\n";
            const QByteArray shops = "0001,A,North\n0002,B,North\n0003,C,North\n0004,D,North\n0005,E,North\n";
            const QString changed = m_shop.empty();
            for (const QByteArray &list : {QByteArray(head + shops + "0006,F,North\n"), QByteArray(head + shops)})
                if (cli({u"import"_s, changed, m_shop.written(u"register%1.csv"_s.arg(list.size()), list)}).code > 1)
                    qFatal("not imported");
            call.replace(u"CHANGED"_s, changed);
        }
        if (call.contains(u"MOVED"_s)) { // planned with a month more than there is now
            const QString set = m_shop.written(u"later.json"_s, R"({"start": "2027-03-01"})");
            if (cli({u"plan"_s, project, u"--iterations"_s, u"20"_s}).code > 1 || cli({u"constraints"_s, project, u"--set"_s, set}).code > 1)
                qFatal("not planned");
            call.replace(u"MOVED"_s, project);
        }
        const QString rows = m_shop.written(u"rows.txt"_s, "3,2,4\n2,1,3\n");
        return call.replace(u"ROWS"_s, rows).replace(u"FILE"_s, project).replace(u"SHORT"_s, project).replace(u"EMPTY"_s, m_shop.empty()).replace(u"SAMPLE"_s, m_shop.sample())
            .replace(u"OUT"_s, m_shop.fresh(u"out"_s)).replace(u"STORE"_s, store).replace(u"POSTCODE"_s, postcode).replace(u"DEVICE"_s, device);
    }

private:
    Workshop m_shop{12, 8};
    QString m_docs;
    Keys m_shared;
};
PHASEOUT_TEST(DocumentedTest)
#include "tst_documented.moc"
