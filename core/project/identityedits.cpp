// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merging and splitting devices by hand.
#include "core/project/doubt.h"
#include "core/project/edits.h"
#include "core/project/identities.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
using Rows = std::set<SeenRow>;

bool isIn(const Rows &rows, const SeenRow &row) { return rows.contains(row); }

// Stands for a device: the first row of each import, then as many of the others as there is room for; in their order.
std::vector<SeenRow> standsFor(const std::vector<SeenRow> &rows)
{
    std::set<BatchId> imports;
    std::vector<bool> isFirst;
    for (const SeenRow &row : rows)
        isFirst.push_back(imports.insert(row.import).second);
    size_t room = Identities::mostRows - std::min(Identities::mostRows, imports.size());
    std::vector<SeenRow> chosen;
    for (size_t i = 0; i < rows.size() && chosen.size() < Identities::mostRows; ++i)
        if (isFirst[i] || (room > 0 && room--))
            chosen.push_back(rows[i]);
    return chosen;
}

Result<std::vector<SeenRow>> seenRowsOf(Project &project, const DeviceId &device)
{
    auto rows = rowsOf(project, device);
    if (!rows)
        return failure(rows.error());
    std::vector<SeenRow> seen;
    for (const DeviceRow &row : *rows)
        seen.push_back(row.row);
    return seen;
}

QString words(const char *text) { return QCoreApplication::translate("phaseout::Edit", text); }

DeviceId nameOf(const Project &project, const Identities &identities, const SeenRow &row)
{
    for (const RowName &name : identities.names)
        if (name.row == row)
            return name.device;
    for (const Batch &batch : project.estate()->batches)
        if (batch.id == row.import)
            return deviceNamedAfter(project.id(), batch.digest, row.ordinal);
    return {};
}

void setName(Identities &identities, const SeenRow &row, const DeviceId &device)
{
    std::erase_if(identities.names, [&row](const RowName &name) { return name.row == row; });
    identities.names.push_back({row, device});
}

// \a gone no longer tie anything to \a rest. Parts all of whose rows go are what they were before they were joined; gives the
// rows that this alone sets free.
Rows untie(Identities &identities, const Rows &gone, const Rows &rest)
{
    Rows freed;
    std::vector<JoinedDevices> kept;
    for (const JoinedDevices &one : identities.joined) {
        JoinedDevices staying{{}, one.label};
        JoinedDevices leaving{{}, one.label};
        for (const std::vector<SeenRow> &part : one.parts) {
            std::vector<SeenRow> stays;
            std::vector<SeenRow> leaves;
            for (const SeenRow &row : part)
                (isIn(gone, row) ? leaves : stays).push_back(row);
            const bool hasRest = std::any_of(stays.begin(), stays.end(), [&rest](const SeenRow &row) { return isIn(rest, row); });
            if (!hasRest && !leaves.empty())
                freed.insert(leaves.begin(), leaves.end());
            if (!stays.empty())
                staying.parts.push_back(std::move(stays));
            if (!leaves.empty())
                leaving.parts.push_back(std::move(leaves));
        }
        for (JoinedDevices *each : {&staying, &leaving})
            if (each->parts.size() > 1)
                kept.push_back(std::move(*each));
    }
    identities.joined = std::move(kept);
    return freed;
}

// As people know it, for the journal.
QString labelOf(const Estate &estate, const DeviceId &id)
{
    const Device *device = estate.device(id);
    if (!device)
        return {};
    for (const QString &text : {device->name, device->model, device->serial})
        if (!text.isEmpty())
            return text.left(60);
    return device->ip ? device->ip->text() : device->mac ? device->mac->text() : QString();
}

void tellApart(Identities &identities, const SeenRow &row, const std::vector<SeenRow> &from, const QString &label)
{
    const auto known = std::find_if(identities.apart.begin(), identities.apart.end(), [&row](const RowApart &one) { return one.row == row; });
    if (known == identities.apart.end()) {
        identities.apart.push_back({row, from, label});
        return;
    }
    for (const SeenRow &other : from)
        if (known->from.size() < Identities::mostRows && std::find(known->from.begin(), known->from.end(), other) == known->from.end())
            known->from.push_back(other);
}

// The device keeps its name: it goes from its leaving row to the first that stays, and the leaving one gets another.
void keepName(Identities &identities, const Project &project, const DeviceId &device, const Rows &gone, const SeenRow &first)
{
    for (const SeenRow &row : gone) {
        if (nameOf(project, identities, row) != device)
            continue;
        const QByteArray fresh = "apart:" + device.bytes().toHex() + ':' + row.import.bytes().toHex() + ':' + QByteArray::number(row.ordinal);
        setName(identities, row, DeviceId(QUuid::createUuidV5(project.id(), fresh)));
        setName(identities, first, device);
        return;
    }
}
} // namespace

Result<std::vector<DeviceRow>> rowsOf(Project &project, const DeviceId &device)
{
    auto links = project.repository().linksOf(device);
    if (!links)
        return failure(links.error());
    QHash<int, const Batch *> batches;
    const auto estate = project.estate();
    for (const Batch &batch : estate->batches)
        batches.insert(batch.number, &batch);
    std::vector<DeviceRow> rows;
    for (const Link &link : *links) {
        const Batch *batch = batches.value(link.batch);
        if (!batch || batch->isRevoked)
            continue;
        auto observation = project.repository().observation(link.batch, link.ordinal);
        if (!observation)
            return failure(observation.error());
        observation->doubted = doubtIn(link.rule);
        rows.push_back({{batch->id, link.ordinal}, link.batch, batch->fileName, ruleIn(link.rule), *std::move(observation)});
    }
    if (rows.empty())
        return failure(ErrorCode::NotFound, device.text());
    return rows;
}

QStringList differencesOf(const Estate &estate, std::span<const DeviceId> devices)
{
    QSet<QString> macs, serials, makers, kinds, stores;
    for (const DeviceId &id : devices) {
        const Device *device = estate.device(id);
        if (!device)
            continue;
        if (device->mac)
            macs.insert(device->mac->text());
        if (!device->serial.isEmpty())
            serials.insert(device->serial.toUpper());
        if (device->maker.isKnown())
            makers.insert(device->maker.slug());
        if (device->deviceClass != DeviceClass::Unknown)
            kinds.insert(QString::number(static_cast<int>(device->deviceClass)));
        if (!device->store.isNull())
            stores.insert(device->store.text());
    }
    QStringList differences;
    for (const auto &[values, name] : {std::pair(&macs, words(QT_TRANSLATE_NOOP("phaseout::Edit", "MAC address"))), std::pair(&serials, words(QT_TRANSLATE_NOOP("phaseout::Edit", "serial number"))),
                                       std::pair(&makers, words(QT_TRANSLATE_NOOP("phaseout::Edit", "maker"))), std::pair(&kinds, words(QT_TRANSLATE_NOOP("phaseout::Edit", "kind"))),
                                       std::pair(&stores, words(QT_TRANSLATE_NOOP("phaseout::Edit", "store")))})
        if (values->size() > 1)
            differences += name;
    return differences;
}

Result<Edit> mergeDevices(Project &project, std::span<const DeviceId> devices)
{
    const std::set<DeviceId> different(devices.begin(), devices.end());
    if (different.size() < 2 || different.size() > Identities::mostRows)
        return failure(ErrorCode::ValueInvalid, QString::number(different.size()), words(QT_TRANSLATE_NOOP("phaseout::Edit", "two devices or more are made one, 64 at the most")));
    const auto estate = project.estate();
    Identities identities = estate->identities;
    JoinedDevices joined;
    Rows all;
    std::set<DeviceId> done;
    QStringList labels;
    for (const DeviceId &device : devices) {
        if (!done.insert(device).second)
            continue;
        auto rows = seenRowsOf(project, device);
        if (!rows)
            return failure(rows.error());
        all.insert(rows->begin(), rows->end());
        joined.parts.push_back(standsFor(*rows));
        labels += labelOf(*estate, device);
    }
    joined.label = labels.join(u", "_s);
    for (RowApart &one : identities.apart)
        if (isIn(all, one.row))
            std::erase_if(one.from, [&all](const SeenRow &row) { return isIn(all, row); });
    std::erase_if(identities.apart, [](const RowApart &one) { return one.from.empty(); });
    identities.joined.push_back(std::move(joined));
    return changeDocument(*estate, Document::Identities, toJson(identities));
}

Result<Edit> splitDevice(Project &project, const DeviceId &device, std::span<const SeenRow> rows)
{
    auto seen = seenRowsOf(project, device);
    if (!seen)
        return failure(seen.error());
    const Rows gone(rows.begin(), rows.end());
    std::vector<SeenRow> leaving;
    std::vector<SeenRow> staying;
    for (const SeenRow &row : *seen)
        (isIn(gone, row) ? leaving : staying).push_back(row);
    if (leaving.size() != gone.size())
        return failure(ErrorCode::NotFound, words(QT_TRANSLATE_NOOP("phaseout::Edit", "a row that is not of this device")));
    if (leaving.empty() || staying.empty())
        return failure(ErrorCode::ValueInvalid, device.text(), words(QT_TRANSLATE_NOOP("phaseout::Edit", "some of its rows go and some stay")));
    const auto estate = project.estate();
    Identities identities = estate->identities;
    const Rows freed = untie(identities, gone, Rows(staying.begin(), staying.end()));
    const std::vector<SeenRow> from = standsFor(staying);
    std::vector<SeenRow> told;
    for (const SeenRow &row : leaving)
        if (!isIn(freed, row)) {
            tellApart(identities, row, from, labelOf(*estate, device));
            told.push_back(row);
        }
    if (leaving.size() > 1 && !told.empty()) {
        JoinedDevices together;
        for (const SeenRow &row : standsFor(leaving))
            together.parts.push_back({row});
        together.label = labelOf(*estate, device);
        identities.joined.push_back(std::move(together));
    }
    keepName(identities, project, device, gone, staying.front());
    return changeDocument(*estate, Document::Identities, toJson(identities));
}

} // namespace phaseout
