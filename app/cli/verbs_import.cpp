// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/formats/input.h"
#include "core/intake/intake.h"
#include "core/intake/savedmappings.h"
#include "core/project/devicewords.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::cli", text, nullptr, n); }

QJsonObject toJson(const ImportCounts &counts)
{
    return {{u"new"_s, counts.added}, {u"changed"_s, counts.changed}, {u"same"_s, counts.same}, {u"conflict"_s, counts.conflict}};
}

QJsonArray toJson(const std::vector<ImportItem> &items, const Estate &estate)
{
    QJsonArray array;
    for (const ImportItem &item : items) {
        const Store *store = item.store.isNull() ? nullptr : estate.store(item.store);
        array.append(QJsonObject{{u"outcome"_s, importOutcomeSlug(item.outcome)},
                                 {u"kind"_s, !item.device.isNull() ? u"device"_s : item.isSubnet ? u"subnet"_s : u"store"_s},
                                 {u"label"_s, jsonText(item.label)},
                                 {u"device"_s, item.device.isNull() ? QJsonValue() : QJsonValue(item.device.text())},
                                 {u"store"_s, store ? QJsonValue(uniqueCode(*store, estate)) : QJsonValue()},
                                 {u"field"_s, jsonText(item.field)},
                                 {u"before"_s, jsonText(item.before)},
                                 {u"after"_s, jsonText(item.after)}});
    }
    return array;
}

QJsonArray toJson(const std::vector<intake::FileReport> &files)
{
    QJsonArray array;
    for (const intake::FileReport &file : files)
        array.append(QJsonObject{{u"file"_s, file.name},
                                 {u"format"_s, jsonText(file.reader)},
                                 {u"store"_s, jsonText(file.storeCode)},
                                 {u"rows"_s, file.rows},
                                 {u"rejected"_s, file.refused},
                                 {u"repeated"_s, file.isRepeated},
                                 {u"error"_s, jsonText(file.error)}});
    return array;
}

// "Maker: hikvision → dahua" of each device of which sources disagree, one line a device.
void printConflicts(Output &out, const ImportReport &report, const Estate &estate)
{
    constexpr size_t most = 20;
    std::vector<QStringList> rows;
    DeviceId last;
    for (const ImportItem &item : report.items) {
        if (item.outcome != ImportOutcome::Conflict)
            continue;
        const auto shown = [](const QString &value) { return value.isEmpty() ? u"–"_s : text::shown(value, 40); };
        const QString change = item.field.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::cli", "New"))
                                                    : u"%1: %2 → %3"_s.arg(importFieldWord(item.field), shown(item.before), shown(item.after));
        if (item.device == last) {
            rows.back().last() += u", "_s + change;
            continue;
        }
        last = item.device;
        if (rows.size() == most)
            break;
        const Device *device = estate.device(item.device);
        const Store *store = device ? estate.store(device->store) : nullptr;
        const QString name = device && !device->name.isEmpty() ? device->name : device && device->ip ? device->ip->text() : item.label;
        rows.push_back({item.device.text().left(8), text::shown(name, 40), store ? uniqueCode(*store, estate) : QString(), change});
    }
    if (rows.empty())
        return;
    out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Sources disagree about these; they wait to be identified:")));
    out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Device")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Name")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Changed"))}, rows);
    if (const qint64 rest = report.devices.conflict - static_cast<qint64>(rows.size()); rest > 0)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more; --json lists them all."), static_cast<int>(rest)));
}

// What a dry run would add, change or leave as it is, some of each.
void printItems(Output &out, const ImportReport &report, ImportOutcome outcome, const QString &heading, const Estate &estate)
{
    constexpr qsizetype most = 20;
    QStringList lines;
    qint64 rest = 0;
    for (const ImportItem &item : report.items) {
        if (item.outcome != outcome)
            continue;
        const Store *store = item.store.isNull() ? nullptr : estate.store(item.store);
        const Device *device = item.device.isNull() ? nullptr : estate.device(item.device);
        const QString label = text::shown(!item.label.isEmpty() ? item.label : device ? deviceLabel(*device) : QString(), 60);
        QString line = !label.isEmpty() || !store ? label : text::shown(uniqueCode(*store, estate), 80);
        if (item.isSubnet && store)
            line += u", "_s + text::shown(uniqueCode(*store, estate), 80);
        if (!item.field.isEmpty())
            line += u", %1: %2 → %3"_s.arg(importFieldWord(item.field), item.before.isEmpty() ? u"–"_s : text::shown(item.before, 40), item.after.isEmpty() ? u"–"_s : text::shown(item.after, 40));
        if (lines.size() < most)
            lines += line;
        else
            ++rest;
    }
    if (lines.isEmpty())
        return;
    out.line(heading);
    for (const QString &line : lines)
        out.line(u"    "_s + line);
    if (rest > 0)
        out.line(words(QT_TRANSLATE_N_NOOP("phaseout::cli", "… and %Ln more; --json lists them all."), static_cast<int>(rest)));
}

void print(Output &out, const intake::Report &report, const Estate &estate)
{
    const QLocale locale;
    if (report.import.isDryRun)
        out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "Nothing has been imported. This is what would change.")));
    const auto row = [&](const char *name, const ImportCounts &c) {
        return QStringList{words(name), locale.toString(c.added), locale.toString(c.changed), locale.toString(c.same), locale.toString(c.conflict)};
    };
    out.table({QString(), words(QT_TRANSLATE_NOOP("phaseout::cli", "New")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Changed")),
               words(QT_TRANSLATE_NOOP("phaseout::cli", "Same")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Conflict"))},
              {row(QT_TRANSLATE_NOOP("phaseout::cli", "Devices"), report.import.devices),
               row(QT_TRANSLATE_NOOP("phaseout::cli", "Stores"), report.import.stores),
               row(QT_TRANSLATE_NOOP("phaseout::cli", "Subnets"), report.import.subnets)});
    const auto counted = [](const char *text, qint64 n) { return words(text, static_cast<int>(std::min<qint64>(n, 2'000'000'000))); };
    out.line(counted(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln row(s) read, %1 rejected."), report.import.rows).arg(locale.toString(report.rejected())));
    if (report.files.size() > 1)
        out.line(counted(QT_TRANSLATE_N_NOOP("phaseout::cli", "They stand in %Ln file(s) or sheet(s)."), static_cast<qint64>(report.files.size())));
    if (report.filesFailed > 0)
        out.line(counted(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln file(s) could not be read."), report.filesFailed));
    const auto lost = std::count_if(estate.devices.begin(), estate.devices.end(), [](const Device &device) { return device.needsStore; });
    if (!report.import.isDryRun && lost > 0)
        out.line(counted(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) of the project wait for a store."), static_cast<qint64>(lost)));
    printConflicts(out, report.import, estate);
    if (report.import.isDryRun) {
        printItems(out, report.import, ImportOutcome::Changed, words(QT_TRANSLATE_NOOP("phaseout::cli", "Changed:")), estate);
        printItems(out, report.import, ImportOutcome::New, words(QT_TRANSLATE_NOOP("phaseout::cli", "New:")), estate);
        printItems(out, report.import, ImportOutcome::Same, words(QT_TRANSLATE_NOOP("phaseout::cli", "The same as before:")), estate);
    }
    out.findings(report.findings, Output::fitsScreen, Output::Order::ByKind);
}

QJsonObject toJson(const intake::Report &report, const Estate &estate)
{
    return {{u"dryRun"_s, report.import.isDryRun},
            {u"new"_s, report.added()},
            {u"changed"_s, report.changed()},
            {u"same"_s, report.same()},
            {u"conflict"_s, report.conflicts()},
            {u"rejected"_s, report.rejected()},
            {u"rows"_s, report.import.rows},
            {u"devices"_s, toJson(report.import.devices)},
            {u"stores"_s, toJson(report.import.stores)},
            {u"subnets"_s, toJson(report.import.subnets)},
            {u"files"_s, toJson(report.files)},
            {u"items"_s, toJson(report.import.items, estate)},
            {u"findingsLeftOut"_s, report.findingsLeftOut},
            {u"entry"_s, report.import.event.entry.isNull()
                             ? QJsonValue()
                             : QJsonValue(report.import.event.entry.toString(QUuid::WithoutBraces))}};
}
// The mappings that the window offers, and for it those used here.
class Memory final : public ingest::MappingMemory {
public:
    QString pathFor(const QString &fingerprint) const override
    {
        const auto saved = intake::savedMappingFor(m_settings, fingerprint);
        return saved ? saved->path : QString();
    }
    void used(const QString &fingerprint) override { m_used.append(fingerprint); }
    void remember(const QString &path)
    {
        for (const QString &fingerprint : m_used)
            intake::rememberMapping(m_settings, QFileInfo(path).absoluteFilePath(), fingerprint);
    }

private:
    QSettings m_settings{u"phaseout"_s, u"phaseout"_s};
    QStringList m_used;
};
} // namespace

ExitCode runImport(const Invocation &call)
{
    intake::Request request;
    request.inputs = call.arguments.mid(1);
    request.format = call.value(u"as"_s);
    request.storeCode = call.value(u"store"_s);
    request.isDryRun = call.isSet(u"dry-run"_s);
    if (call.isSet(u"mapping"_s)) {
        QFile file(call.value(u"mapping"_s));
        if (!file.open(QIODevice::ReadOnly))
            return fail(call, Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, file.fileName(), {}});
        auto mapping = ingest::ColumnMapping::fromJson(file.read(1 << 20));
        if (!mapping) {
            const Error &error = mapping.error();
            const QString subject = error.code == ErrorCode::ValueInvalid ? QString(text::shown(error.subject) + u": "_s) : QString();
            return fail(call, Error{error.code == ErrorCode::ValueInvalid ? ErrorCode::FormatInvalid : error.code, file.fileName(), subject + error.detail});
        }
        request.mapping = *std::move(mapping);
    }
    request.encoding = call.value(u"encoding"_s).toLower();
    if (!request.encoding.isEmpty() && !formats::namedEncodings().contains(request.encoding))
        return fail(call, Error{ErrorCode::ValueInvalid, request.encoding, words(QT_TRANSLATE_NOOP("phaseout::cli", "no encoding that is known here"))});
    request.origin = ingest::tableOriginFromSlug(call.value(u"origin"_s));
    if (call.isSet(u"origin"_s) && !request.origin)
        return fail(call, Error{ErrorCode::ValueInvalid, call.value(u"origin"_s), words(QT_TRANSLATE_NOOP("phaseout::cli", "the origin of a table is list or network"))});
    Memory memory;
    request.memory = &memory;
    auto opened = open(call, Services::Access::Write);
    if (!opened)
        return fail(call, opened.error());
    auto report = intake::run(*opened->project, request, call.context());
    if (!report)
        return fail(call, report.error());
    if (request.mapping && !request.isDryRun)
        memory.remember(call.value(u"mapping"_s));
    if (call.out.isJson())
        call.out.json(toJson(*report, *opened->project->estate()), u"findings"_s, report->findings);
    else
        print(call.out, *report, *opened->project->estate());
    return close(call, *opened, report->needsAttention() ? Attention : Done);
}

} // namespace phaseout::cli
