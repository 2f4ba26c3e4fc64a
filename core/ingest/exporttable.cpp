// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/ingest/addresstext.h"
#include "core/ingest/builtin.h"
#include "core/ingest/credentialcolumns.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/knownexports.h"
#include "core/ingest/roundednumber.h"
#include "core/ingest/serviceanswer.h"
#include "core/ingest/tablesession.h"
#include "core/ingest/tablewatch.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"
#include "core/ingest/wsdreply.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Tables that one program writes, known by their headers: knownexports.h says what their columns are.
namespace phaseout::ingest {
namespace {
constexpr size_t headerCandidates = 20;
constexpr int certain = 96; // above what the headers of any table of one's own reach

/// One known export in one file.
struct Layout {
    const KnownExport *known = nullptr;
    qint64 headerRow = 0;
    QString sheet;
    std::vector<qsizetype> at; ///< for each of its columns; -1 where the file has none
    qsizetype key = -1;
};

QStringList folded(const QStringList &cells)
{
    QStringList result;
    for (const QString &cell : cells)
        result += text::folded(cell);
    return result;
}

bool hasAll(const QStringList &headers, const char *needs)
{
    const QStringList wanted = QString::fromLatin1(needs).split(u' ');
    return std::all_of(wanted.begin(), wanted.end(), [&headers](const QString &one) { return headers.contains(one); });
}

Layout layoutOf(const std::vector<TableHead> &heads, QStringView id)
{
    for (const KnownExport &known : knownExports())
        for (const TableHead &head : heads)
            for (size_t i = 0; i < std::min(head.rows.size(), headerCandidates); ++i) {
                const QStringList headers = folded(head.rows[i].cells);
                if (!hasAll(headers, known.needs))
                    continue;
                if (id != QLatin1StringView(known.id))
                    return {};
                Layout layout{&known, head.rows[i].number, head.sheet, {}, known.key ? headers.indexOf(QLatin1StringView(known.key)) : -1};
                for (const ExportColumn &column : known.columns)
                    layout.at.push_back(headers.indexOf(QLatin1StringView(column.header)));
                return layout;
            }
    return {};
}

/// Makes hosts of the rows.
class ExportRows {
public:
    ExportRows(const Layout &layout, CredentialColumns &secrets, const ReadOptions &options, Sink &sink, Reporter &reporter)
        : m_layout(layout), m_secrets(secrets), m_pool(layout.known->source, options, sink, reporter), m_reporter(reporter), m_today(options.today)
    {
    }

    void setDateOrder(DateOrder order) { m_dateOrder = order; }

    void take(const formats::TableRow &row)
    {
        const KnownExport &known = *m_layout.known;
        const QString said = m_layout.key >= 0 ? text::tidy(row.cell(m_layout.key)) : QString();
        if (m_layout.key >= 0 && said.isEmpty() && row.cells.size() < 2) // "(12 rows affected)"
            return m_reporter.note(u"table.row.footer"_s, row.number, text::shown(withoutUserInfo(row.raw), 80), Words::tr("A total or a closing line, which is no row; it was passed over."), {});
        const QString key = said.isEmpty() ? QString(u"row "_s + QString::number(row.number)) : said;
        Observation &host = m_pool.at(key, row.number);
        if (known.lastCounts) {
            host = {};
            host.source = known.source;
            host.row = row.number;
        }
        takePort(row, host);
        std::vector<qsizetype> secrets;
        for (size_t i = 0; i < m_layout.at.size(); ++i)
            if (const QString cell = row.cell(m_layout.at[i]); !text::meansNothing(text::tidy(cell))) {
                bool hadOne = false;
                takeCell({row.number, m_layout.at[i] + 1}, known.columns[i], withoutUserInfo(cell, &hadOne, textKindOf(known.columns[i].kind)), host);
                if (hadOne)
                    secrets.push_back(m_layout.at[i]);
            }
        m_secrets.foundIn(secrets);
        if (known.exposure)
            addTrait(host, TraitKind::Exposure, std::string_view(known.exposure));
        if (known.protocol)
            addTrait(host, TraitKind::Protocol, std::string_view(known.protocol));
        if (known.countsRows)
            countChannel(host);
    }

    void finish()
    {
        m_pool.finish();
        if (m_hasFirmware && m_layout.known->firmware)
            m_reporter.note(u"table.firmware-old"_s, 0, {}, QCoreApplication::translate("phaseout::ingest", m_layout.known->firmware));
    }

private:
    void takePort(const formats::TableRow &row, Observation &host)
    {
        m_port = 0;
        QString transport = u"tcp"_s;
        for (size_t i = 0; i < m_layout.at.size(); ++i) {
            if (m_layout.at[i] < 0)
                continue;
            if (m_layout.known->columns[i].cell == ExportCell::Port)
                m_port = portOf(row.cell(m_layout.at[i]));
            else if (m_layout.known->columns[i].cell == ExportCell::Transport)
                transport = row.cell(m_layout.at[i]).trimmed().toLower();
        }
        if (m_port != 0 && transport == "tcp"_L1)
            addTrait(host, TraitKind::OpenPort, std::string_view(), m_port);
    }

    static std::uint16_t portOf(const QString &text)
    {
        const uint port = text.trimmed().toUInt();
        return port < 65536 ? static_cast<std::uint16_t>(port) : std::uint16_t(0);
    }

    void takeCell(Spot spot, const ExportColumn &column, const QString &raw, Observation &host)
    {
        const QString value = text::tidy(raw);
        const bool isKey = column.cell == ExportCell::Mac || column.cell == ExportCell::ClientId || column.cell == ExportCell::Seen || column.kind == TraitKind::Serial;
        if (isKey && tellRounded(m_reporter, spot, value))
            return;
        switch (column.cell) {
        case ExportCell::Ip:
            return takeAddresses(spot, value, host);
        case ExportCell::Mac:
        case ExportCell::ClientId:
            return takeMacs(spot, value, host, column.cell);
        case ExportCell::CameraName:
            addTrait(host, TraitKind::Name, value);
            if (namesCamera(value))
                addTrait(host, TraitKind::ClassWord, u"camera"_s);
            return;
        case ExportCell::Names:
            return takeNames(value, host);
        case ExportCell::Port:
        case ExportCell::Transport:
            return;
        case ExportCell::Open:
            if (const std::uint16_t port = portOf(value); port != 0)
                addTrait(host, TraitKind::OpenPort, std::string_view(), port);
            return;
        case ExportCell::CsvEscaped:
            return addTrait(host, column.kind, QString(value).replace(u"&#x2c"_s, u","_s));
        case ExportCell::Trait:
            m_hasFirmware = m_hasFirmware || column.kind == TraitKind::Firmware;
            if (column.kind != TraitKind::Channels || value.toInt() > 0)
                addTrait(host, column.kind, value);
            return;
        case ExportCell::PortTrait:
            return addTrait(host, column.kind, value, m_port);
        case ExportCell::Answer:
            return addServiceAnswer(host, {}, raw, m_port);
        case ExportCell::Description:
            return addDescription(host, raw, m_port);
        case ExportCell::Seen:
            return takeMoment(spot, value, host);
        case ExportCell::Lease:
            if (std::none_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }))
                addTrait(host, TraitKind::Status, value);
            return;
        case ExportCell::Base64Wsd:
            return takeAnswer(value, host);
        case ExportCell::Driver:
            if (value.contains("onvif"_L1, Qt::CaseInsensitive))
                addTrait(host, TraitKind::Protocol, u"onvif"_s);
            else if (!host.find(TraitKind::Vendor))
                addTrait(host, TraitKind::Vendor, value);
            return;
        case ExportCell::Disabled:
            if (value.compare("false"_L1, Qt::CaseInsensitive) == 0)
                addTrait(host, TraitKind::Status, u"disabled"_s);
            return;
        }
        Q_UNREACHABLE();
    }

    void takeMacs(Spot spot, const QString &value, Observation &host, ExportCell cell)
    {
        QStringList macs;
        for (const MacAddress &mac : readMacCell(value).addresses)
            macs += mac.text();
        if (const QStringList parts = value.split(u' '); macs.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return MacAddress::parse(part).has_value(); }))
            macs = parts;
        const bool isNone = std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetterOrNumber() && c != u'0'; });
        if (macs.isEmpty() && !isNone && cell == ExportCell::Mac)
            m_reporter.warn(u"table.value.mac"_s, spot, value, Words::tr("This is not one MAC address; what cannot be read was left out."),
                            Words::tr("Write twelve hexadecimal figures, such as 00:00:5e:00:53:01."));
        m_pool.takeMacs(host, macs);
    }

    // "CAM11 CAM11.ALPHA.LOCAL": spaces part names only where one is a domain's.
    static void takeNames(const QString &value, Observation &host)
    {
        static const QRegularExpression names(u"^[\\w.-]+(?: [\\w.-]+)+$"_s);
        static const QRegularExpression ofDomain(u"[A-Za-z][\\w-]*\\.[A-Za-z]"_s);
        if (!names.match(value).hasMatch() || !ofDomain.match(value).hasMatch())
            return addTrait(host, TraitKind::Name, value);
        for (const QString &name : value.split(u' '))
            addTrait(host, TraitKind::Name, name);
    }

    // As the program wrote it, or as a spreadsheet made it anew: "26/10/2026 09:00".
    void takeMoment(Spot spot, const QString &value, Observation &host)
    {
        if (const QDateTime moment = momentIn(value); moment.isValid())
            return sawAt(host, moment);
        const DateReading reading = readDate(value, m_today);
        const QDate day = reading.under(m_dateOrder);
        if (day.isValid())
            return sawAt(host, QDateTime(day, timeIn(value), Qt::UTC));
        if (reading.isDate())
            m_reporter.warn(u"table.date.ambiguous"_s, spot, value, Words::tr("Whether the day or the month comes first is not known; the date was left out."),
                            Words::tr("Take the file as the program wrote it: a spreadsheet has changed its dates."));
        else
            m_reporter.warn(u"table.value.date"_s, spot, value, Words::tr("This is no date; it was left out."), Words::tr("Write it as 2026-11-21."));
    }

    static QTime timeIn(const QString &text)
    {
        static const QRegularExpression time(u"\\b(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?\\s*(?:([ap])\\.?m)?"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = time.match(text);
        const int hour = match.captured(1).toInt();
        const bool isHalf = !match.captured(4).isEmpty() && hour >= 1 && hour <= 12;
        const bool isAfternoon = match.captured(4).compare("p"_L1, Qt::CaseInsensitive) == 0;
        const QTime read(isHalf ? hour % 12 + (isAfternoon ? 12 : 0) : hour, match.captured(2).toInt(), match.captured(3).toInt());
        return match.hasMatch() && read.isValid() ? read : QTime(0, 0);
    }

    void takeAddresses(Spot spot, const QString &value, Observation &host)
    {
        const auto reading = readIpCell(value);
        if (reading.addresses.empty() && host.ip)
            return; // "/0" is how one firmware says that it has no second one
        if (reading.addresses.empty())
            return m_reporter.warn(u"table.value.ip"_s, spot, value, Words::tr("This is no IP address; it was left out."),
                                   Words::tr("Write four numbers from 0 to 255, such as 10.31.4.21."));
        if (!host.ip)
            return setAddresses(host, reading.addresses);
        for (const IpAddress &ip : reading.addresses)
            if (ip != *host.ip)
                addTrait(host, TraitKind::SecondaryIp, ip.text());
    }

    // What the answer says of itself; its address is that of the row.
    static void takeAnswer(const QString &base64, Observation &host)
    {
        const auto reply = parseWsdReply(QByteArray::fromBase64(base64.toLatin1()), host.ip);
        if (!reply || reply->value.empty())
            return;
        const Observation &answer = reply->value.front();
        if (answer.mac && !host.mac)
            host.mac = answer.mac;
        for (const Trait &trait : answer.traits)
            addTrait(host, trait.kind, std::string_view(trait.text), trait.port);
    }

    static void countChannel(Observation &host)
    {
        for (Trait &trait : host.traits)
            if (trait.kind == TraitKind::Channels) {
                trait.text = std::to_string(std::stoi(trait.text) + 1);
                std::erase_if(host.traits, [](const Trait &one) {
                    return one.kind == TraitKind::ClassWord;
                }); // of one channel, and not of the device
                return;
            }
        addTrait(host, TraitKind::Channels, std::string_view("1"));
    }

    const Layout &m_layout;
    CredentialColumns &m_secrets;
    HostPool m_pool;
    Reporter &m_reporter;
    QDate m_today;
    DateOrder m_dateOrder = DateOrder::Undecided;
    std::uint16_t m_port = 0;
    bool m_hasFirmware = false;
};

bool isChanged(const QString &cell) { return !text::meansNothing(text::tidy(cell)) && !momentIn(text::tidy(cell)).isValid(); }

// Programs write moments that need no decision. Where a spreadsheet has changed them, the whole column is asked, in a pass of its own.
Result<DateOrder> orderOfDates(TableSession &session, const Layout &layout, QDate today, const JobContext &context)
{
    qsizetype at = -1;
    for (size_t i = 0; i < layout.at.size(); ++i)
        at = layout.known->columns[i].cell == ExportCell::Seen ? layout.at[i] : at;
    const auto isOdd = [&](const formats::TableRow &row) { return row.number > layout.headerRow && isChanged(row.cell(at)); };
    const auto hasOdd = [&](const TableHead &head) { return head.sheet == layout.sheet && std::any_of(head.rows.begin(), head.rows.end(), isOdd); };
    if (at < 0 || std::none_of(session.heads().begin(), session.heads().end(), hasOdd))
        return DateOrder::Undecided;
    DateColumn dates(today);
    const auto read = session.eachRow(
        [&](const formats::TableRow &row) {
            if (isChanged(row.cell(at)))
                dates.look(row.cell(at), row.number);
        },
        context);
    if (!read && read.error().code == ErrorCode::Cancelled)
        return failure(read.error());
    return dates.order();
}

class ExportReader : public Reader {
public:
    explicit ExportReader(const KnownExport &known) : m_id(QString::fromLatin1(known.id)), m_title(known.title) {}
    QString id() const override { return m_id; }
    int version() const override { return 5; }
    QString title() const override { return QCoreApplication::translate("phaseout::ingest", m_title); }
    bool readsTables() const override { return true; }
    int recognises(const Sample &sample) const override { return layoutOf(sample.tables, m_id).known ? certain : 0; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Result<TableSession> session = TableSession::open(input, options.sheet);
        if (!session)
            return failure(session.error());
        const Layout layout = layoutOf(session->heads(), m_id);
        if (!layout.known)
            return failure(ErrorCode::FormatInvalid, options.fileName, Words::tr("not the headers of “%1”").arg(title()));
        ColumnMapping place;
        place.sheet = layout.sheet;
        place.headerRow = layout.headerRow;
        if (const auto placed = session->place(place); !placed)
            return placed;
        Reporter reporter(sink, options.fileName);
        CredentialColumns secrets(session->header());
        ExportRows rows(layout, secrets, options, sink, reporter);
        const auto order = orderOfDates(*session, layout, options.today, context);
        if (!order)
            return failure(order.error());
        rows.setDateOrder(*order);
        const auto done = ShapeWatch::eachRow(
            *session, secrets, reporter, [&rows](const formats::TableRow &row) { rows.take(row); }, context);
        if (!done && done.error().code == ErrorCode::Cancelled)
            return done;
        rows.finish();
        secrets.tell(reporter);
        return done;
    }

private:
    QString m_id;
    const char *m_title;
};
} // namespace

const std::vector<const Reader *> &exportReaders()
{
    static const std::vector<ExportReader> made = [] {
        std::vector<ExportReader> readers;
        for (const KnownExport &known : knownExports())
            if (std::none_of(readers.begin(), readers.end(), [&known](const ExportReader &one) { return one.id() == QLatin1StringView(known.id); }))
                readers.emplace_back(known);
        return readers;
    }();
    static const std::vector<const Reader *> all = [] {
        std::vector<const Reader *> pointers;
        for (const ExportReader &reader : made)
            pointers.push_back(&reader);
        return pointers;
    }();
    return all;
}

} // namespace phaseout::ingest
