// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/doubt.h"
#include "core/project/edits.h"
#include "core/project/identities.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

QString nameOf(const DeviceRow &row) { return u"row:%1:%2"_s.arg(row.batch).arg(row.row.ordinal); }

QJsonObject toJson(const DeviceRow &row)
{
    const Observation &seen = row.observation;
    return {{u"row"_s, nameOf(row)},
            {u"file"_s, row.fileName},
            {u"line"_s, seen.row},
            {u"seen"_s, jsonText(seen.seenAt.isValid() ? seen.seenAt.toUTC().toString(Qt::ISODate) : QString())},
            {u"rule"_s, row.rule},
            {u"doubted"_s, jsonText(doubtedSlug(seen.doubted))},
            {u"ip"_s, seen.ip ? QJsonValue(seen.ip->text()) : QJsonValue()},
            {u"mac"_s, seen.mac ? QJsonValue(seen.mac->text()) : QJsonValue()},
            {u"serial"_s, jsonText(seen.text(TraitKind::Serial))},
            {u"model"_s, jsonText(seen.text(TraitKind::Model))},
            {u"name"_s, jsonText(seen.text(TraitKind::Name))}};
}

ExitCode show(const Invocation &call, Opened &opened, const std::vector<DeviceRow> &rows)
{
    QJsonArray array;
    std::vector<QStringList> table;
    for (const DeviceRow &row : rows) {
        array.append(toJson(row));
        const Observation &seen = row.observation;
        table.push_back({nameOf(row), text::shown(row.fileName, 40), QString::number(seen.row), seen.ip ? seen.ip->text() : QString(), seen.mac ? seen.mac->text() : QString(),
                         text::shown(seen.text(TraitKind::Serial), 40), text::shown(seen.text(TraitKind::Model), 40), text::shown(seen.text(TraitKind::Name), 40)});
    }
    call.out.json({{u"rows"_s, array}});
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Row")), words(QT_TRANSLATE_NOOP("phaseout::cli", "File")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Line")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Address")), words(QT_TRANSLATE_NOOP("phaseout::cli", "MAC")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Serial number")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Model")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Name"))},
                   table);
    return close(call, opened, Done);
}
} // namespace

ExitCode runMerge(const Invocation &call)
{
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    const auto devices = devicesOf(call.arguments.mid(1), *opened->project->estate());
    if (!devices)
        return fail(call, devices.error());
    auto edit = mergeDevices(*opened->project, *devices);
    if (!edit)
        return fail(call, edit.error());
    if (const QStringList differences = differencesOf(*opened->project->estate(), *devices); !differences.isEmpty())
        call.out.complain(words(QT_TRANSLATE_NOOP("phaseout::cli", "They differ in: %1.")).arg(differences.join(u", "_s)));
    return apply(call, *opened, *std::move(edit));
}

ExitCode runSplit(const Invocation &call)
{
    const QStringList named = call.arguments.mid(2);
    auto opened = open(call, named.isEmpty() ? Services::Access::Read : Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    const auto devices = devicesOf(call.arguments.mid(1, 1), *opened->project->estate());
    if (!devices)
        return fail(call, devices.error());
    const auto rows = rowsOf(*opened->project, devices->front());
    if (!rows)
        return fail(call, rows.error());
    if (named.isEmpty())
        return show(call, *opened, *rows);
    std::vector<SeenRow> leaving;
    for (const QString &name : named) {
        const auto row = std::find_if(rows->begin(), rows->end(), [&name](const DeviceRow &one) { return nameOf(one) == name; });
        if (row == rows->end())
            return fail(call, Error{ErrorCode::NotFound, name, {}});
        leaving.push_back(row->row);
    }
    auto edit = splitDevice(*opened->project, devices->front(), leaving);
    if (!edit)
        return fail(call, edit.error());
    return apply(call, *opened, *std::move(edit));
}

} // namespace phaseout::cli
