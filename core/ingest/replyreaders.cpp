// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/checkeddevice.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/reporter.h"
#include "core/ingest/sadpreply.h"
#include "core/ingest/words.h"
#include "core/ingest/wsdreply.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// Answers of devices, as they came off the network: one in a file of its own, or many as JSON lines.
namespace phaseout::ingest {
namespace {
// A datagram is at most 64 KiB; as base64 with its other fields a line stays far below this.
constexpr qint64 longestLine = 256 * 1024;
constexpr qint64 largestReply = 256 * 1024;

using Reply = Outcome<std::vector<Observation>>;

Result<Reply> parseReply(const QString &protocol, const QByteArray &payload, const std::optional<IpAddress> &sender)
{
    if (protocol == "wsd"_L1)
        return parseWsdReply(payload, sender);
    if (protocol != "sadp"_L1)
        return failure(ErrorCode::Unsupported, protocol, Words::tr("no protocol known here"));
    auto sadp = parseSadpReply(payload, sender);
    if (!sadp)
        return failure(sadp.error());
    Reply reply;
    reply.value.push_back(std::move(sadp->value));
    reply.findings = std::move(sadp->findings);
    return reply;
}

void give(Reply &&reply, qint64 line, const QDateTime &seenAt, const ReadOptions &options, Sink &sink)
{
    for (Observation &device : reply.value) {
        device.row = line;
        device.seenAt = seenAt;
        addStoreHint(device, options.storeCode);
        sink.observation(std::move(device));
    }
    for (Finding &finding : reply.findings) {
        finding.where = {options.fileName, line, 0};
        sink.finding(std::move(finding));
    }
}

class SavedRepliesReader : public Reader {
public:
    QString id() const override { return u"discovery-replies"_s; }
    int version() const override { return 1; }
    QString title() const override { return Words::tr("Saved discovery answers"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray line = sample.head.left(4096);
        return line.trimmed().startsWith('{') && line.contains("\"protocol\"") && line.contains("\"payload\"") ? 98 : 0;
    }
    Result<void> read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        for (qint64 line = 1;; ++line) {
            if (line % 256 == 1) {
                if (context.isCancelled())
                    return failure(ErrorCode::Cancelled, options.fileName);
                context.report(input.pos(), input.isSequential() ? 0 : input.size(), Words::tr("Reading %1").arg(options.fileName));
            }
            const QByteArray bytes = input.readLine(longestLine);
            if (bytes.isEmpty()) {
                // At the end, or a packed file that broke.
                char none = 0;
                const auto rest = formats::readSome(input, &none, 1);
                return rest ? Result<void>() : failure(rest.error());
            }
            if (bytes.size() >= longestLine - 1 && !bytes.endsWith('\n'))
                return failure(ErrorCode::LimitExceeded, options.fileName, Words::tr("line %1 is longer than an answer can be").arg(line));
            if (!bytes.trimmed().isEmpty())
                readLine(bytes.trimmed(), line, options, sink, reporter);
        }
    }

private:
    static void readLine(const QByteArray &bytes, qint64 line, const ReadOptions &options, Sink &sink, Reporter &reporter)
    {
        const auto refuse = [&](const QString &words) {
            reporter.refuse(u"reply.unreadable"_s, line, words, Words::tr("This answer could not be read."),
                            Words::tr("Run the discovery again."), QString::fromUtf8(bytes.left(4096)));
        };
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
        if (json.isEmpty())
            return refuse(error.errorString());
        const auto payload = QByteArray::fromBase64Encoding(json.value(u"payload"_s).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!payload)
            return refuse(Words::tr("payload is not base64"));
        std::optional<IpAddress> sender;
        if (const auto from = IpAddress::parse(json.value(u"from"_s).toString()))
            sender = *from;
        auto reply = parseReply(json.value(u"protocol"_s).toString(), *payload, sender);
        if (!reply)
            return refuse(userText(reply.error()));
        give(std::move(*reply), line, QDateTime::fromString(json.value(u"receivedAt"_s).toString(), Qt::ISODate).toUTC(), options, sink);
    }
};

class SingleReplyReader : public Reader {
public:
    explicit SingleReplyReader(const char *protocol) : m_protocol(QString::fromLatin1(protocol)) {}
    QString id() const override { return m_protocol + u"-reply"_s; }
    int version() const override { return 1; }
    QString title() const override { return m_protocol == "sadp"_L1 ? Words::tr("One SADP answer") : Words::tr("One WS-Discovery answer"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(8192);
        const bool isSoap = head.contains("Envelope") && head.contains("schemas.xmlsoap.org");
        if (m_protocol == "wsd"_L1)
            return isSoap && (head.contains("/discovery") || head.contains("ProbeMatch")) ? 90 : 0;
        return !isSoap && head.trimmed().startsWith('<') && (head.contains("<ProbeMatch") || (head.contains("<Hello") && head.contains("<DeviceSN"))) ? 90 : 0;
    }
    Result<void> read(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &) const override
    {
        const QByteArray bytes = input.read(largestReply + 1);
        if (bytes.size() > largestReply)
            return failure(ErrorCode::LimitExceeded, options.fileName);
        auto reply = parseReply(m_protocol, bytes, {});
        if (!reply) {
            Error error = reply.error();
            error.subject = options.fileName;
            return failure(error);
        }
        give(std::move(*reply), 1, {}, options, sink);
        return {};
    }

private:
    QString m_protocol;
};
} // namespace

const Reader *savedRepliesReader()
{
    static const SavedRepliesReader reader;
    return &reader;
}

const Reader *sadpReplyReader()
{
    static const SingleReplyReader reader("sadp");
    return &reader;
}

const Reader *wsdReplyReader()
{
    static const SingleReplyReader reader("wsd");
    return &reader;
}

} // namespace phaseout::ingest
