// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/sessionlines.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Which IP address belongs to which MAC address, as arp-scan, "arp -a", "ip neigh" and Cisco's "show ip arp" print it. Every
// line that holds one of each is an entry, whatever stands around; what else was done in the same session is read as well.
namespace phaseout::ingest {
namespace {
class ArpTableReader : public Reader {
public:
    QString id() const override { return u"arp-table"_s; }
    int version() const override { return 5; }
    QString title() const override { return Words::tr("ARP table"); }
    int recognises(const Sample &sample) const override
    {
        const QString head = QString::fromUtf8(sample.head.left(16 * 1024));
        if (head.trimmed().startsWith(u'<') || head.trimmed().startsWith(u'{') || head.contains("Nmap scan report"_L1))
            return 0;
        int lines = 0;
        int entries = 0;
        bool isFirst = true;
        bool beginsWithEntry = false;
        for (const QString &line : head.split(u'\n')) {
            if (line.trimmed().isEmpty() || lines == 60)
                continue;
            const Neighbour neighbour = neighbourIn(line);
            const bool isEntry = neighbour.ip && neighbour.mac;
            beginsWithEntry = beginsWithEntry || (isFirst && isEntry);
            isFirst = false;
            ++lines;
            entries += isEntry ? 1 : 0;
        }
        if (entries == 0 || isDeviceTable(sample.tables))
            return 0;
        static const QRegularExpression marks(
            u"(?:^Interface: |Starting arp-scan | lladdr |\\) at |^Protocol +Address|^ *(?:IP )?Address [^\\n]{0,100}\\b(?:MAC|Hardware) Addr|^ *MAC Address +(?:IP )?Address|Physical Address|Direcci.n f.sica|Physische Adresse|Adresse physique|HWaddress|^[\\w./() -]{1,80}[#>] *sho?w? +(?:ip +)?arp\\b)"_s,
            QRegularExpression::MultilineOption);
        return marks.match(head).hasMatch() ? 94 : beginsWithEntry && entries * 10 >= lines * 8 ? 60 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        SessionLines lines(options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&lines](const QString &line, qint64 number) { lines.take(line, number); });
        if (done || done.error().code != ErrorCode::Cancelled)
            lines.finish();
        return done;
    }
};
} // namespace

const Reader *arpTableReader()
{
    static const ArpTableReader reader;
    return &reader;
}

} // namespace phaseout::ingest
