// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "core/ingest/credentialcolumns.h"
#include "core/ingest/facttext.h"
#include "core/ingest/reporter.h"
#include "core/ingest/roundednumber.h"
#include "core/ingest/tablesession.h"
#include "core/ingest/tablewatch.h"
#include "core/ingest/words.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
enum Column { Model, Status, Ip, Ip6, Mac, Serial, Firmware, Channels, AnalogChannels, OemCode, Activated, columnCount };

// Headers by folded text. Sources: SADP's own export of two generations, the element names that open re-implementations
// write, and theirs; docs/formats/sadp-csv.md.
struct Header {
    const char *folded;
    Column column;
};
constexpr Header headers[] = {
    {"devicetype", Model},
    {"devicedescription", Model},
    {"status", Status},
    {"security", Status},
    {"ipv4address", Ip},
    {"ipv6address", Ip6},
    {"macaddress", Mac},
    {"mac", Mac},
    {"deviceserialnumber", Serial},
    {"deviceserialno", Serial},
    {"serialno", Serial},
    {"serialnumber", Serial},
    {"devicesn", Serial},
    {"softwareversion", Firmware},
    {"encodingchannels", Channels},
    {"encodingchannel", Channels},
    {"digitalchannelnum", Channels},
    {"channelnum", Channels},
    {"analogchannelnum", AnalogChannels},
    {"detailoemcode", OemCode},
    {"activated", Activated},
    {"tipodedispositivo", Model},
    {"estado", Status},
    {"direccionipv4", Ip},
    {"direccionipv6", Ip6},
    {"direccionmac", Mac},
    {"numerodeseriedeldispositivo", Serial},
    {"numerodeserie", Serial},
    {"versiondesoftware", Firmware},
    {"canalesdecodificacion", Channels},
    {"enderecoipv4", Ip},
    {"enderecoipv6", Ip6},
    {"enderecomac", Mac},
    {"numerodeseriedodispositivo", Serial},
    {"versaodosoftware", Firmware},
    {"versaodesoftware", Firmware},
    {"canalisdecodificacao", Channels},
    {"canaisdecodificacao", Channels},
    {"设备类型", Model},
    {"状态", Status},
    {"激活状态", Status},
    {"ipv4地址", Ip},
    {"ipv6地址", Ip6},
    {"物理地址", Mac},
    {"mac地址", Mac},
    {"设备序列号", Serial},
    {"序列号", Serial},
    {"软件版本", Firmware},
    {"编码通道数", Channels},
};
// Only this tool says these.
constexpr const char *marks[] = {"enhancedsdkserviceport", "dspversion", "ipv4gateway", "encodingchannels", "supporthikconnect",
                                 "ipv4dhcpstatus", "devicesn", "ipv4subnetmask", "puertadeenlaceipv4", "versiondsp",
                                 "canalesdecodificacion", "gatewayipv4", "versaodsp", "canalisdecodificacao", "canaisdecodificacao", "suporteaohikconnect",
                                 "ipv4网关", "dsp版本", "编码通道数"};

struct Layout {
    std::array<qsizetype, columnCount> at;
    qint64 headerRow = 0;
    int certainty = 0;
};

Layout layoutOf(const formats::TableRow &row)
{
    Layout layout;
    layout.at.fill(-1);
    layout.headerRow = row.number;
    int known = 0;
    int marked = 0;
    bool hasDescription = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString folded = text::folded(row.cells.at(i));
        hasDescription = hasDescription || folded == "devicedescription"_L1;
        for (const char *mark : marks)
            marked += QAnyStringView(folded) == QAnyStringView(mark) ? 1 : 0;
        for (const Header &header : headers) {
            if (QAnyStringView(folded) != QAnyStringView(header.folded) || layout.at[header.column] >= 0)
                continue;
            layout.at[header.column] = i;
            ++known;
        }
    }
    // Raw element names: DeviceType is a number there, and DeviceDescription the model.
    if (hasDescription)
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (text::folded(row.cells.at(i)) == "devicedescription"_L1)
                layout.at[Model] = i;
    const bool hasCore = layout.at[Model] >= 0 && layout.at[Serial] >= 0 && layout.at[Ip] >= 0;
    layout.certainty = hasCore && known >= 5 && marked >= 2 ? 97 : 0;
    return layout;
}

Layout bestLayout(const std::vector<TableHead> &heads, QString *sheet = nullptr)
{
    Layout best;
    best.at.fill(-1);
    for (const TableHead &head : heads)
        for (size_t i = 0; i < std::min<size_t>(head.rows.size(), 20); ++i)
            if (const Layout layout = layoutOf(head.rows[i]); layout.certainty > best.certainty) {
                best = layout;
                if (sheet)
                    *sheet = head.sheet;
            }
    return best;
}

class SadpRows {
public:
    SadpRows(const Layout &layout, const ReadOptions &options, Sink &sink, Reporter &reporter)
        : m_layout(layout)
        , m_options(options)
        , m_sink(sink)
        , m_reporter(reporter)
    {
    }

    void take(const formats::TableRow &row)
    {
        Observation device;
        device.source = SourceKind::Discovery;
        device.row = row.number;
        std::vector<IpAddress> addresses;
        for (const Column column : {Ip, Ip6})
            if (const QString text = cell(row, column); !text.isEmpty())
                readAddress(row, column, text, addresses);
        setAddresses(device, addresses);
        if (const QString text = cell(row, Mac); !text.isEmpty())
            readMac(row, text, device);
        addTrait(device, TraitKind::Protocol, u"sadp"_s);
        addTrait(device, TraitKind::Model, cell(row, Model));
        if (const QString serial = cell(row, Serial); !tellRounded(m_reporter, {row.number, m_layout.at[Serial] + 1}, serial))
            addTrait(device, TraitKind::Serial, serial);
        addTrait(device, TraitKind::Firmware, cell(row, Firmware));
        addTrait(device, TraitKind::OemCode, cell(row, OemCode));
        addChannels(row, device);
        addStatus(row, device);
        addStoreHint(device, m_options.storeCode);
        if (!device.ip && !device.mac && !device.find(TraitKind::Serial))
            return m_reporter.refuse(u"table.row.no-identity"_s, row.number, {},
                                     Words::tr("This row has no usable IP address, MAC address or serial number."), Words::tr("Fill in one of them."), row.raw);
        m_sink.observation(std::move(device));
    }

private:
    QString cell(const formats::TableRow &row, Column column) const
    {
        const QString text = text::tidy(row.cell(m_layout.at[column]));
        return text::meansNothing(text) ? QString() : text;
    }

    void readAddress(const formats::TableRow &row, Column column, const QString &text, std::vector<IpAddress> &addresses)
    {
        if (const auto address = IpAddress::parse(text))
            addresses.push_back(*address);
        else
            m_reporter.warn(u"table.value.ip"_s, {row.number, m_layout.at[column] + 1}, text, Words::tr("This is no IP address; it was left out."),
                            Words::tr("Write four numbers from 0 to 255, such as 10.31.4.21."));
    }

    void readMac(const formats::TableRow &row, const QString &text, Observation &device)
    {
        if (tellRounded(m_reporter, {row.number, m_layout.at[Mac] + 1}, text))
            return;
        const auto reading = readMacCell(text);
        if (!reading.addresses.empty())
            device.mac = reading.addresses.front();
        if (reading.addresses.size() != 1)
            m_reporter.warn(u"table.value.mac"_s, {row.number, m_layout.at[Mac] + 1}, text, Words::tr("This is not one MAC address; what cannot be read was left out."),
                            Words::tr("Write twelve hexadecimal figures, such as 00:00:5e:00:53:01."));
    }

    void addChannels(const formats::TableRow &row, Observation &device) const
    {
        const int channels = std::max(cell(row, Channels).toInt(), 0) + std::max(cell(row, AnalogChannels).toInt(), 0);
        if (channels > 0 && channels < 10'000)
            addTrait(device, TraitKind::Channels, QString::number(channels));
    }

    void addStatus(const formats::TableRow &row, Observation &device) const
    {
        const QString status = cell(row, Status).toLower();
        addTrait(device, TraitKind::Status, status);
        const QString activated = m_layout.at[Activated] >= 0 ? cell(row, Activated).toLower() : status;
        static const QSet<QString> yes{u"active"_s, u"true"_s, u"activated"_s, u"activo"_s, u"ativo"_s, u"已激活"_s};
        static const QSet<QString> no{u"inactive"_s, u"false"_s, u"flase"_s, u"inactivo"_s, u"inativo"_s, u"未激活"_s};
        if (yes.contains(activated))
            addTrait(device, TraitKind::Activated, u"yes"_s);
        else if (no.contains(activated))
            addTrait(device, TraitKind::Activated, u"no"_s);
    }

    const Layout &m_layout;
    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
};

class SadpTableReader : public Reader {
public:
    QString id() const override { return u"sadp-csv"_s; }
    int version() const override { return 5; }
    bool readsTables() const override { return true; }
    QString title() const override { return Words::tr("Export of the SADP tool"); }
    int recognises(const Sample &sample) const override { return bestLayout(sample.tables).certainty; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Result<TableSession> session = TableSession::open(input, options.sheet);
        if (!session)
            return failure(session.error());
        ColumnMapping place;
        const Layout layout = bestLayout(session->heads(), &place.sheet);
        if (layout.certainty == 0)
            return failure(ErrorCode::FormatInvalid, options.fileName, Words::tr("no header of the SADP tool"));
        place.headerRow = layout.headerRow;
        if (const auto placed = session->place(place); !placed)
            return placed;
        Reporter reporter(sink, options.fileName);
        const CredentialColumns secrets(session->header());
        secrets.tell(reporter);
        SadpRows rows(layout, options, sink, reporter);
        return ShapeWatch::eachRow(
            *session, secrets, reporter, [&rows](const formats::TableRow &row) { rows.take(row); }, context);
    }
};
} // namespace

const Reader *sadpTableReader()
{
    static const SadpTableReader reader;
    return &reader;
}

} // namespace phaseout::ingest
