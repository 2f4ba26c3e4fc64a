// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tablerows.h"

#include "core/base/text.h"
#include "core/ingest/addressrange.h"
#include "core/ingest/facttext.h"
#include "core/ingest/words.h"
#include "core/values/postcode.h"

using namespace Qt::Literals::StringLiterals;

// Rows that say where something is: subnet tables and known sightings.
namespace phaseout::ingest {
namespace {
class SubnetRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        const QStringList subnets = subnetsOf(row);
        const QString code = row.text("store").isEmpty() ? m_options.storeCode : row.text("store");
        const QString said = row.text("subnet").isEmpty() ? row.text("start") : row.text("subnet");
        if (subnets.isEmpty() || !std::all_of(subnets.begin(), subnets.end(), [](const QString &one) { return Subnet::parse(one).has_value(); }))
            return refuse(row, u"table.row.subnet-invalid"_s, Words::tr("This is no subnet."),
                          Words::tr("Write an address and a length, such as 10.31.4.0/24."), said, row.text("subnet").isEmpty() ? "start" : "subnet");
        if (code.isEmpty() || isRounded(row, code, "store"))
            return refuse(row, u"table.row.no-store-code"_s, Words::tr("This row names no store."),
                          Words::tr("Fill in the code, or map another column to it."), said, "store");
        for (const QString &subnet : subnets)
            m_sink.subnet(SubnetRow{row.row().number, subnet, code, row.text("organisation"), row.text("note")});
    }

private:
    // A subnet in one cell, or a range of addresses in one or two.
    static QStringList subnetsOf(const MappedRow &row)
    {
        if (const QStringList networks = networksOf(row.text("subnet"), row.text("mask")); !networks.isEmpty())
            return networks;
        const auto start = addressIn(row.text("start"));
        const auto end = addressIn(row.text("end"));
        return start && end ? prefixesOfRange(*start, *end) : QStringList();
    }
};

class SightingRows : public RowMaker {
public:
    using RowMaker::RowMaker;

    void make(const MappedRow &row) override
    {
        Observation sighting;
        sighting.source = SourceKind::Sighting;
        sighting.row = row.row().number;
        for (const TableField &field : tableFields(TableKind::Sightings))
            if (const QString value = field.fact ? row.text(field.slug) : QString(); !value.isEmpty())
                addText(row, field.slug, sighting, static_cast<TraitKind>(field.fact), value);
        if (const QDate seen = date(row, "seen"); seen.isValid())
            sighting.seenAt = QDateTime(seen, QTime(0, 0), Qt::UTC);
        if (!sighting.find(TraitKind::StoreName) && !sighting.find(TraitKind::Address) && !sighting.find(TraitKind::PostcodeText))
            return refuse(row, u"table.row.no-place"_s, Words::tr("This sighting names no store and no address."), Words::tr("Fill in one of them."));
        if (!sighting.find(TraitKind::PostcodeText))
            findPostcode(sighting);
        addStoreHint(sighting, m_options.storeCode);
        m_sink.observation(std::move(sighting));
    }

private:
    static void findPostcode(Observation &sighting)
    {
        for (const TraitKind kind : {TraitKind::Address, TraitKind::StoreName})
            if (const auto found = Postcode::findIn(sighting.text(kind)))
                return addTrait(sighting, TraitKind::PostcodeText, found->postcode.text());
    }
};
} // namespace

std::unique_ptr<RowMaker> makeSubnetRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<SubnetRows>(options, mapping, sink, reporter);
}

std::unique_ptr<RowMaker> makeSightingRows(const ReadOptions &options, const ColumnMapping &mapping, Sink &sink, Reporter &reporter)
{
    return std::make_unique<SightingRows>(options, mapping, sink, reporter);
}

} // namespace phaseout::ingest
