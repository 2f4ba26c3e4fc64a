// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {
namespace {
// "1732190400 44:19:b6:00:00:01 192.0.2.21 name 01:44:…"; below "duid …" the second word is a number and no address.
const QRegularExpression &leaseLine()
{
    static const QRegularExpression line(u"^(\\d{1,12}) (?:\\d\\d-)?([0-9A-Fa-f:]{2,60}|T?\\d{1,12}) ([0-9A-Fa-f.:]{3,60}) (\\S{1,255}) (\\S{1,400})\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    return line;
}

class DnsmasqReader : public Reader {
public:
    QString id() const override { return u"dnsmasq-leases"_s; }
    int version() const override { return 1; }
    QString title() const override { return Words::tr("Leases of dnsmasq"); }
    int recognises(const Sample &sample) const override
    {
        const QString head = QString::fromUtf8(sample.head.left(4096));
        const QString first = head.section(u'\n', 0, 0).trimmed();
        return leaseLine().match(first).hasMatch() || (first.startsWith("duid "_L1) && leaseLine().match(head).hasMatch()) ? 96 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        HostPool pool(SourceKind::Network, options, sink, reporter);
        const auto done = eachLine(input, options, reporter, context, [&](const QString &line, qint64 number) {
            if (line.trimmed().isEmpty() || line.startsWith("duid "_L1))
                return;
            const auto match = leaseLine().match(line);
            const auto ip = IpAddress::parse(match.captured(3));
            if (!match.hasMatch() || !ip)
                return reporter.refuse(u"network.line.unreadable"_s, number, {}, Words::tr("This line could not be read and was left out."), {}, line);
            Observation &device = pool.at(*ip, number);
            if (const auto mac = MacAddress::parse(match.captured(2)))
                device.mac = *mac;
            if (match.captured(4) != "*"_L1)
                addTrait(device, TraitKind::Name, match.captured(4));
            addTrait(device, TraitKind::Status, u"lease"_s);
        });
        if (done || done.error().code != ErrorCode::Cancelled)
            pool.finish();
        return done;
    }
};
} // namespace

const Reader *dnsmasqLeasesReader()
{
    static const DnsmasqReader reader;
    return &reader;
}

} // namespace phaseout::ingest
