// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/project/batchdigest.h"
#include "core/project/repository.h"

/// Small honest facts for the tests of repositories; the same number always gives the same thing.
namespace phaseout::test {
using namespace Qt::Literals::StringLiterals;

inline QUuid uuid(quint64 number)
{
    Random random(number);
    const quint64 high = random.next();
    const quint64 low = random.next();
    QByteArray bytes;
    for (int i = 7; i >= 0; --i)
        bytes.append(static_cast<char>(high >> (8 * i)));
    for (int i = 7; i >= 0; --i)
        bytes.append(static_cast<char>(low >> (8 * i)));
    return QUuid::fromRfc4122(bytes);
}

inline DeviceId deviceId(int number) { return DeviceId(uuid(static_cast<quint64>(number) + 1'000'000)); }
inline StoreId storeId(int number) { return StoreId(uuid(static_cast<quint64>(number) + 9'000'000)); }
inline QDateTime noon() { return QDateTime(QDate(2026, 5, 4), QTime(12, 0, 0, 123), Qt::UTC); }

inline Observation observationOf(int device, int scan)
{
    Observation o;
    o.source = SourceKind::Scan;
    o.row = device + 1;
    o.seenAt = QDateTime(QDate(2026, 3, 1), QTime(2, 30), Qt::UTC).addDays(scan * 30).addSecs(device);
    o.ip = IpAddress::fromV4(0x0A00'0000u + static_cast<std::uint32_t>(device));
    o.mac = MacAddress::fromNumber(0x44'19'B6'00'00'00u + static_cast<std::uint64_t>(device));
    o.add(TraitKind::OpenPort, {}, 80);
    o.add(TraitKind::OpenPort, {}, 554);
    o.add(TraitKind::HttpServer, "DNVRS-Webs", 80);
    o.add(TraitKind::Model, "DS-2CD2385G1-I");
    o.add(TraitKind::Serial, "DS-2CD2385G1-I20190701AAWR" + std::to_string(100'000'000 + device));
    o.add(TraitKind::Name, "st" + std::to_string(device / 40) + "-cam" + std::to_string(device % 40));
    return o;
}

inline Device deviceOf(int number)
{
    Device d;
    d.id = deviceId(number);
    d.ip = IpAddress::fromV4(0x0A00'0000u + static_cast<std::uint32_t>(number));
    d.mac = MacAddress::fromNumber(0x44'19'B6'00'00'00u + static_cast<std::uint64_t>(number));
    d.serial = u"DS-2CD2385G1-I20190701AAWR"_s + QString::number(100'000'000 + number);
    d.model = u"DS-2CD2385G%1-I"_s.arg(number % 60);
    d.name = u"st%1-cam%2"_s.arg(number / 40).arg(number % 40);
    d.firmwareText = u"V5.6.%1 build 190701"_s.arg(number % 30);
    d.firmware = {u"5.6.%1"_s.arg(number % 30), QDate(2019, 7, 1), u"IPC_G3"_s};
    d.firstSeen = QDate(2026, 3, 1);
    d.lastSeen = QDate(2026, 5, 1);
    d.observations = 3;
    d.maker = Maker(u"hikvision"_s);
    d.brand = u"Hikvision"_s;
    d.deviceClass = DeviceClass::Camera;
    d.verdict = Verdict::Confirmed;
    d.confidence = 97;
    d.madeOn = QDate(2019, 7, 1);
    d.installedOn = QDate(2020, 2, 3);
    d.isInScope = true;
    d.store = storeId(number / 40);
    d.storeConfidence = 94;
    d.storeRule = u"subnet"_s;
    return d;
}

inline Organisation organisation(int number)
{
    return {OrganisationId(uuid(static_cast<quint64>(number) + 5'000'000)), u"Northbridge %1"_s.arg(number)};
}

inline Store storeOf(int number, int ofOrganisation = 1)
{
    return Store{storeId(number), organisation(ofOrganisation).id, *StoreCode::parse(u"%1"_s.arg(number, 4, 10, QChar(u'0'))), u"X%1"_s.arg(number),
                 u"Store %1"_s.arg(number), u"1 High Street"_s, u"Soho"_s, *Postcode::parse(u"SW8 2JW"), u"SW8 2JW"_s,
                 u"London"_s, Nation::England, u"Express"_s, 51.4801, -0.1251, QDate(2027, 1, 31), 2, u"note"_s, 0, false,
                 Delivery()};
}

inline StoreRow registerRow(int row)
{
    return {row, {{StoreField::Code, u"00%1"_s.arg(row)}, {StoreField::Name, u"Café “%1”"_s.arg(row)}}};
}

inline SubnetRow subnetRow(int row)
{
    return {row, u"10.%1.0.0/24"_s.arg(row), u"00%1"_s.arg(row), u"Northbridge"_s, {}};
}

inline Batch batchOf(int number, const QString &fileName)
{
    Batch batch;
    batch.id = BatchId(uuid(static_cast<quint64>(number) + 7'000'000));
    batch.number = number;
    batch.fileName = fileName;
    batch.fileSha256 = QByteArray(32, 'f');
    batch.reader = u"nmap-xml"_s;
    batch.readerVersion = 2;
    batch.mapping = "{}";
    batch.storeHint = u"0231"_s;
    batch.importedAt = noon();
    return batch;
}

/// The next entry of one origin's chain after \a last.
inline JournalEntry entryAfter(const std::optional<JournalEntry> &last, const QByteArray &body = "{}")
{
    JournalEntry entry;
    entry.origin = uuid(2);
    entry.seq = last ? last->seq + 1 : 1;
    entry.id = uuid(static_cast<quint64>(entry.seq) + 3'000'000);
    entry.prevHash = last ? last->hash : QByteArray();
    entry.undoes = last && entry.seq % 3 == 0 ? last->id : QUuid();
    entry.utc = noon().addSecs(entry.seq);
    entry.actor = u"Müller"_s;
    entry.kind = u"group"_s;
    entry.body = body;
    entry.hash = journalHash(entry);
    return entry;
}

/// A scan of devices \a first to \a last, linked, as one complete batch with its digest.
inline Result<Batch> addScan(Transaction &transaction, const QString &fileName, int first, int last)
{
    const auto number = transaction.beginBatch();
    if (!number)
        return failure(number.error());
    Batch batch = batchOf(*number, fileName);
    BatchDigest digest;
    std::vector<Link> links;
    for (int device = first; device <= last; ++device) {
        const QByteArray body = toBytes(observationOf(device, *number));
        const qint64 ordinal = ++batch.observations;
        digest.observation(ordinal, device + 1, body);
        if (auto added = transaction.addObservation(*number, ordinal, device + 1, body); !added)
            return failure(added.error());
        links.push_back({*number, ordinal, deviceId(device), device % 2 ? u"serial"_s : u"mac"_s});
    }
    if (auto added = transaction.putLinks(links); !added)
        return failure(added.error());
    batch.digest = digest.finish(batch);
    if (auto ended = transaction.endBatch(batch); !ended)
        return failure(ended.error());
    return batch;
}

} // namespace phaseout::test
