// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/sha256.h"
#include "core/intake/makertablefiles.h"
#include "core/project/edits.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

QString digestOf(const QString &table) { return QString::fromLatin1(Sha256::of(table.toUtf8()).toHex()); }

// Which tables \a estate has beside the built-in ones, and what the rule packs are called with them.
void addTables(QJsonObject &answer, const Estate &estate)
{
    QJsonArray tables;
    for (const auto &[name, text] : estate.makerTables)
        tables.append(QJsonObject{{u"name"_s, name}, {u"rows"_s, rules::rowsOfTable(text)}, {u"sha256"_s, digestOf(text)}});
    answer.insert(u"tables"_s, tables);
    answer.insert(u"rules"_s, estate.rules);
}

void showTables(const Invocation &call, const Estate &estate)
{
    std::vector<QStringList> rows;
    for (const auto &[name, text] : estate.makerTables)
        rows.push_back({name, QLocale().toString(rules::rowsOfTable(text)), digestOf(text).left(16)});
    if (rows.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "The project adds no tables of its own.")));
    else
        call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Table")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Rows")), words(QT_TRANSLATE_NOOP("phaseout::cli", "SHA-256"))}, rows);
    call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Rule packs: %1")).arg(estate.rules));
}

void addEffect(const Invocation &call, QJsonObject &answer, const TablesEffect &effect)
{
    for (const QString &sentence : wordsOf(effect))
        call.out.line(sentence);
    answer.insert(u"effect"_s, QJsonObject{{u"makers"_s, effect.makers}, {u"classes"_s, effect.classes}, {u"intoScope"_s, effect.intoScope},
                                           {u"outOfScope"_s, effect.outOfScope}, {u"come"_s, effect.come}, {u"gone"_s, effect.gone}});
}

// The project's tables with those of --add and without those of --remove.
Result<rules::MakerTables> wantedOf(const Invocation &call, rules::MakerTables tables)
{
    for (const QString &name : call.options.values(u"remove"_s))
        if (tables.erase(name) == 0)
            return failure(ErrorCode::NotFound, name, words(QT_TRANSLATE_NOOP("phaseout::cli", "the project has no such table of its own")));
    const auto added = intake::readMakerTables(call.options.values(u"add"_s));
    if (!added)
        return failure(added.error());
    auto wanted = rules::MakerRules::withTables(tables, *added);
    if (wanted)
        for (const auto &[name, text] : *added)
            if (!wanted->contains(name))
                call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "%1 says nothing that the tables do not say.")).arg(name));
    return wanted;
}
} // namespace

ExitCode runMakers(const Invocation &call)
{
    const bool isDryRun = call.isSet(u"dry-run"_s);
    const bool isWriting = call.isSet(u"add"_s) || call.isSet(u"remove"_s); // trying it out writes, too, and takes it back
    if (isDryRun && !isWriting)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Say what to try out: --add or --remove.")));
    auto opened = open(call, isWriting ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    const auto estate = opened->project->estate();
    QJsonObject answer;
    if (!isWriting) {
        showTables(call, *estate);
        addTables(answer, *estate);
        call.out.json(answer);
        return close(call, *opened, Done);
    }
    const auto wanted = wantedOf(call, estate->makerTables);
    if (!wanted)
        return fail(call, wanted.error());
    const Edit edit = changeDocument(*estate, Document::MakerTables, phaseout::toJson(*wanted));
    if (!isDryRun)
        return apply(call, *opened, edit, {}, [&call](const Estate &before, const Estate &after, QJsonObject &more) {
            addEffect(call, more, tablesEffect(before, after));
            addTables(more, after);
        });
    const auto after = opened->project->rehearse(edit, call.context());
    if (!after)
        return fail(call, after.error());
    addEffect(call, answer, tablesEffect(*estate, *after));
    showTables(call, *after);
    addTables(answer, *after);
    call.out.json(answer);
    return close(call, *opened, Done);
}

} // namespace phaseout::cli
