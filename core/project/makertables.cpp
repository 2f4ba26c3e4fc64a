// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/makertables.h"

#include "core/base/json.h"
#include "core/project/estate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QJsonObject toJson(const rules::MakerTables &tables)
{
    QJsonObject object;
    for (const auto &[name, text] : tables)
        object.insert(name, text);
    return {{u"tables"_s, object}};
}

Result<rules::MakerTables> makerTablesFromJson(const QJsonObject &object)
{
    rules::MakerTables tables;
    JsonReader reader(object);
    const QJsonObject given = reader.object(u"tables"_s);
    JsonReader texts(given, u"tables"_s);
    qsizetype characters = 0;
    for (const QString &name : rules::makerTableNames())
        if (given.contains(name)) {
            tables[name] = texts.text(name);
            characters += tables[name].size();
        }
    if (characters > rules::mostTableCharacters)
        reader.refuse(u"tables"_s, QCoreApplication::translate("phaseout::rules", "a project’s own tables together have at most %1 characters").arg(rules::mostTableCharacters));
    reader.include(texts.finish());
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return tables;
}

TablesEffect tablesEffect(const Estate &before, const Estate &after)
{
    TablesEffect effect;
    for (const Device &device : after.devices) {
        const Device *was = before.device(device.id);
        if (!was) {
            ++effect.come;
            continue;
        }
        effect.makers += device.maker != was->maker;
        effect.classes += device.deviceClass != was->deviceClass;
        effect.intoScope += device.isInScope && !was->isInScope;
        effect.outOfScope += !device.isInScope && was->isInScope;
    }
    effect.gone = static_cast<qint64>(before.devices.size()) + effect.come - static_cast<qint64>(after.devices.size());
    return effect;
}

QStringList wordsOf(const TablesEffect &effect)
{
    QStringList sentences;
    const auto say = [&sentences](const char *text, qint64 count) {
        if (count > 0)
            sentences += QCoreApplication::translate("phaseout::Edit", text, nullptr, static_cast<int>(count));
    };
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) of another maker than before."), effect.makers);
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) of another class than before."), effect.classes);
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) more are in scope."), effect.intoScope);
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) no longer in scope."), effect.outOfScope);
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) are devices of their own now."), effect.come);
    say(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln device(s) turned out to be others."), effect.gone);
    return sentences.isEmpty() ? QStringList{QCoreApplication::translate("phaseout::Edit", "No device is told otherwise.")} : sentences;
}

} // namespace phaseout
