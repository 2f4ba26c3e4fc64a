// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// "show mac address-table" of Cisco switches, whatever their series: MAC address, VLAN, kind and port in any order.
namespace phaseout::ingest {
namespace {
constexpr int fewOnOnePort = 4; // a camera, a phone with a PC behind it; more hang on another switch
constexpr size_t mostEntries = 500'000;

struct Entry {
    MacAddress mac;
    qint64 row;
    QString vlan;
    QString port;
};

const QRegularExpression &macShape()
{
    static const QRegularExpression shape(u"(?:^|[\\s*+])([0-9a-fA-F]{4}\\.[0-9a-fA-F]{4}\\.[0-9a-fA-F]{4}|(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2})(?=\\s|$)"_s);
    return shape;
}

// Entries of real ports, learnt, secured or typed in; the switch's own addresses, groups and its processor are no devices.
std::optional<Entry> entryIn(const QString &line, qint64 number)
{
    static const QRegularExpression learnt(u"\\b(?:dynamic|static|secure|secureconfigured|securesticky|sticky)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression itself(u"^(?:cpu|router|(?:stby-)?switch|drop|self|igmp|sup-eth.*|.*\\(R\\)|vl(?:an)?\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = macShape().match(line.left(1000));
    if (!match.hasMatch() || !learnt.match(line.left(1000)).hasMatch())
        return std::nullopt;
    const auto mac = MacAddress::parse(match.captured(1));
    if (!mac || mac->isMulticast())
        return std::nullopt;
    const QStringList words = line.left(1000).simplified().split(u' ');
    const QString port = words.back();
    if (itself.match(port).hasMatch() || port == match.captured(1) || learnt.match(port).hasMatch())
        return std::nullopt;
    QString vlan;
    for (const QString &word : words)
        if (const int id = word.toInt(); vlan.isEmpty() && id > 0 && id < 4095)
            vlan = word;
    return Entry{*mac, number, vlan, port};
}

class MacTable {
public:
    void take(const QString &line, qint64 number)
    {
        // The prompt in front of the command names the switch.
        static const QRegularExpression prompt(u"^([A-Za-z][\\w.-]{1,62})[#>]\\s*sh"_s);
        if (const auto match = prompt.match(line); match.hasMatch())
            m_switch = match.captured(1);
        const auto entry = entryIn(line, number);
        if (!entry || m_entries.size() >= mostEntries)
            return;
        const QString key = entry->mac.text() + u' ' + entry->port;
        if (m_known.contains(key))
            return; // in another VLAN, or told by another module
        m_known.insert(key);
        ++m_onPort[entry->port];
        m_entries.push_back(*entry);
    }

    void give(HostPool &pool, Reporter &reporter) const
    {
        qint64 behind = 0;
        for (const Entry &entry : m_entries) {
            Observation &device = pool.at(entry.mac.text(), entry.row);
            device.mac = entry.mac;
            const bool isUplink = m_onPort.value(entry.port) > fewOnOnePort || entry.port.startsWith("po"_L1, Qt::CaseInsensitive);
            behind += isUplink ? 1 : 0;
            if (!m_switch.isEmpty())
                addTrait(device, TraitKind::Recorder, m_switch);
            if (!isUplink)
                addTrait(device, TraitKind::Note, Words::tr("switch port %1").arg(entry.port));
            if (!entry.vlan.isEmpty())
                addTrait(device, TraitKind::Note, Words::tr("VLAN %1").arg(entry.vlan));
        }
        if (behind > 0)
            reporter.note(u"network.port.uplink"_s, 0, QString::number(behind),
                          Words::tr("%Ln address(es) stand on ports that lead to other switches; which port they really hang on is not known.", nullptr,
                                    static_cast<int>(std::min<qint64>(behind, 2'000'000'000))),
                          Words::tr("Get the tables of those switches, too."));
    }

private:
    std::vector<Entry> m_entries;
    QSet<QString> m_known;
    QHash<QString, int> m_onPort;
    QString m_switch;
};

class MacTableReader : public Reader {
public:
    QString id() const override { return u"mac-table"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("MAC address table of a switch"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(16 * 1024);
        if (head.trimmed().startsWith('<') || head.trimmed().startsWith('{'))
            return 0;
        const QString text = QString::fromLatin1(head);
        static const QRegularExpression heading(u"mac address[ -]table|destination address +address type|vlan +mac address|unicast entries"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        if (!heading.match(text).hasMatch())
            return 0;
        for (const QString &line : text.split(u'\n'))
            if (macShape().match(line.left(1000)).hasMatch())
                return isDeviceTable(sample.tables) ? 0 : 95;
        return 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        HostPool pool(SourceKind::Network, options, sink, reporter);
        MacTable table;
        const auto done = eachLine(input, options, reporter, context, [&table](const QString &line, qint64 number) { table.take(line, number); });
        if (!done && done.error().code == ErrorCode::Cancelled)
            return done;
        table.give(pool, reporter);
        pool.finish();
        return done;
    }
};
} // namespace

const Reader *macTableReader()
{
    static const MacTableReader reader;
    return &reader;
}

} // namespace phaseout::ingest
