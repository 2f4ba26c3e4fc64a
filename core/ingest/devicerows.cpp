// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
class DeviceRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        Observation device;
        device.source = SourceKind::Inventory;
        device.row = row.row().number;
        readAddresses(row, device);
        readMac(row, device);
        for (const TableField &field : tableFields(TableKind::Devices)) {
            if (field.fact == 0)
                continue;
            const QString value = row.text(field.slug);
            const auto kind = static_cast<TraitKind>(field.fact);
            const bool isKey = kind == TraitKind::Serial || kind == TraitKind::StoreCodeText;
            if (!value.isEmpty() && !(isKey && isRounded(row, value)))
                addTrait(device, kind, value);
        }
        if (const QDate seen = date(row, "seen"); seen.isValid())
            device.seenAt = QDateTime(seen, QTime(0, 0), Qt::UTC);
        addStoreHint(device, m_options.storeCode);
        const bool hasPlace = device.find(TraitKind::StoreCodeText) || device.find(TraitKind::StoreName);
        const bool isNamed = hasPlace && device.find(TraitKind::Name);
        if (!device.ip && !device.mac && !device.find(TraitKind::Serial) && !isNamed)
            return refuse(row, u"table.row.no-identity"_s, Words::tr("This row has no usable IP address, MAC address or serial number, and no name with a store."),
                          Words::tr("Fill in one of them."), row.text("ip"));
        m_sink.observation(std::move(device));
    }

private:
    void readAddresses(const MappedRow &row, Observation &device)
    {
        const QString text = row.text("ip");
        if (text.isEmpty())
            return;
        std::vector<IpAddress> addresses;
        QString rest;
        for (const QString &one : QString(text).replace(u';', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
            if (const auto address = addressIn(one))
                addresses.push_back(*address);
            else
                rest = one;
        }
        setAddresses(device, addresses);
        if (addresses.empty() && !looksLikeHostName(rest))
            m_reporter.warn(u"table.value.ip"_s, row.row().number, text, Words::tr("This is no IP address; it was left out."),
                            Words::tr("Write four numbers from 0 to 255, such as 10.31.4.21."));
        else if (addresses.empty())
            addTrait(device, TraitKind::Name, rest);
        else if (!device.ip)
            m_reporter.warn(u"table.value.ip-unusable"_s, row.row().number, text,
                            Words::tr("This address says nothing outside its own device or cable, so it identifies nothing."), {});
    }

    static bool looksLikeHostName(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) && !text.contains(u':');
    }

    void readMac(const MappedRow &row, Observation &device)
    {
        const QString text = row.text("mac");
        if (text.isEmpty())
            return;
        if (const auto mac = MacAddress::parse(text))
            device.mac = *mac;
        else
            m_reporter.warn(u"table.value.mac"_s, row.row().number, text, Words::tr("This is no MAC address; it was left out."),
                            Words::tr("Write twelve hexadecimal figures, such as 00:00:5e:00:53:01."));
    }
};
} // namespace

std::unique_ptr<RowMaker> makeDeviceRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<DeviceRows>(options, mapping, sink, reporter);
}

} // namespace phaseout::ingest
