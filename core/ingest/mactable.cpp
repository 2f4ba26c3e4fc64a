// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/columnguess.h"
#include "core/ingest/sessionlines.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// "show mac address-table" of Cisco switches, whatever their series: MAC address, VLAN, kind and port in any order.
// What else was done in the same session is read as well.
namespace phaseout::ingest {
namespace {
class MacTableReader : public Reader {
public:
    QString id() const override { return u"mac-table"_s; }
    int version() const override { return 3; }
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
            if (hasSwitchMac(line))
                return isDeviceTable(sample.tables) ? 0 : 95;
        return 0;
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

const Reader *macTableReader()
{
    static const MacTableReader reader;
    return &reader;
}

} // namespace phaseout::ingest
