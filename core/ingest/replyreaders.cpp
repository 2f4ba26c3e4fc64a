// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/checkeddevice.h"
#include "core/ingest/builtin.h"
#include "core/ingest/credentials.h"
#include "core/ingest/dhipreply.h"
#include "core/ingest/mdnsreply.h"
#include "core/ingest/replyparse.h"
#include "core/ingest/reporter.h"
#include "core/ingest/walk.h"
#include "core/ingest/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

// Answers of devices, as they came off the network: one in a file of its own, or many as JSON lines.
namespace phaseout::ingest {
namespace {
// A datagram is at most 64 KiB; as base64 with its other fields a line stays far below this.
constexpr qint64 longestLine = 256 * 1024;
constexpr qint64 largestReply = 256 * 1024;

class SavedRepliesReader : public Reader {
public:
    QString id() const override { return u"discovery-replies"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("Saved discovery answers"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray line = sample.head.left(4096);
        return line.trimmed().startsWith('{') && line.contains("\"protocol\"") && line.contains("\"payload\"") ? 98 : 0;
    }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
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
        giveReply(std::move(*reply), line, momentIn(json.value(u"receivedAt"_s)), options, sink);
    }
};

// One answer is the whole file.
class SingleReplyReader : public Reader {
public:
    SingleReplyReader(const char *protocol, const char *title) : m_protocol(QString::fromLatin1(protocol)), m_title(title) {}
    QString id() const override { return m_protocol + u"-reply"_s; }
    int version() const override { return 2; }
    QString title() const override { return QCoreApplication::translate("phaseout::ingest", m_title); }
    int recognises(const Sample &sample) const override { return protocolOf(sample.head) == m_protocol ? 90 : 0; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &) const override
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
        giveReply(std::move(*reply), 1, {}, options, sink);
        return {};
    }

private:
    QString m_protocol;
    const char *m_title;
};

// Answers that other programs kept as JSON: one object for each device.
class JsonReplyReader : public Reader {
public:
    int version() const override { return 1; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        return eachRecord(input, {}, options, reporter, context, [&](const QJsonObject &record, qint64 line) {
            auto reply = parse(record);
            if (reply)
                giveReply(std::move(*reply), line, {}, options, sink);
            else
                reporter.refuse(u"reply.unreadable"_s, line, userText(reply.error()), Words::tr("This answer could not be read."), {},
                                withoutCredentialValues(QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact).left(4096))));
            return true;
        });
    }

protected:
    [[nodiscard]] virtual Result<Reply> parse(const QJsonObject &record) const = 0;
};

class DhipJsonReader : public JsonReplyReader {
public:
    QString id() const override { return u"dhip-json"_s; }
    QString title() const override { return Words::tr("DHIP answers as JSON"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(16 * 1024);
        if (!head.trimmed().startsWith('{') && !head.trimmed().startsWith('['))
            return 0;
        return head.contains("client.notifyDevInfo") ? 96 : head.contains("\"DeviceType\"") && head.contains("\"mac\"") && head.contains("\"Version\"") ? 85 : 0;
    }

protected:
    Result<Reply> parse(const QJsonObject &record) const override
    {
        return ofOneDevice(parseDhipReply(record, {}));
    }
};

class MdnsJsonReader : public JsonReplyReader {
public:
    QString id() const override { return u"mdns-json"_s; }
    QString title() const override { return Words::tr("mDNS answers as JSON"); }
    int recognises(const Sample &sample) const override
    {
        const QByteArray head = sample.head.left(16 * 1024);
        return (head.trimmed().startsWith('[') || head.trimmed().startsWith('{')) && head.contains("\"packet\"") && head.contains("\"rdata\"") ? 95 : 0;
    }

protected:
    Result<Reply> parse(const QJsonObject &record) const override
    {
        std::vector<MdnsRecord> records;
        const QJsonValue packet = record.value(u"packet"_s);
        for (const QString &part : {u"answers"_s, u"additionals"_s}) {
            const QJsonArray all = packet[part].toArray();
            for (const QJsonValue one : all) {
                const QJsonValue data = one[u"rdata"_s];
                const QString value = one[u"type"_s].toString() == "SRV"_L1 ? data[u"target"_s].toString() : pairsOf(data);
                if (records.size() < 200)
                    records.push_back({one[u"name"_s].toString(), one[u"type"_s].toString(), value});
            }
        }
        std::optional<IpAddress> sender;
        if (const auto from = IpAddress::parse(record.value(u"address"_s).toString()))
            sender = *from;
        auto device = mdnsDevice(records, sender);
        if (!device)
            return failure(device.error());
        Reply reply;
        reply.value.push_back(std::move(*device));
        return reply;
    }

private:
    static QString pairsOf(const QJsonValue &data)
    {
        if (!data.isObject())
            return jsonWord(data);
        QStringList pairs;
        const QJsonObject object = data.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            pairs += it.key() + u'=' + jsonWord(*it);
        return pairs.join(u'\n');
    }
};
} // namespace

const Reader *savedRepliesReader()
{
    static const SavedRepliesReader reader;
    return &reader;
}

const Reader *replyReader(size_t which)
{
    static const SingleReplyReader readers[singleReplyReaders] = {
        {"sadp", QT_TRANSLATE_NOOP("phaseout::ingest", "One SADP answer")},
        {"wsd", QT_TRANSLATE_NOOP("phaseout::ingest", "One WS-Discovery answer")},
        {"dhip", QT_TRANSLATE_NOOP("phaseout::ingest", "One DHIP answer")},
        {"mdns", QT_TRANSLATE_NOOP("phaseout::ingest", "One mDNS answer")},
        {"ssdp", QT_TRANSLATE_NOOP("phaseout::ingest", "One SSDP answer")},
        {"upnp", QT_TRANSLATE_NOOP("phaseout::ingest", "One UPnP description")},
    };
    return &readers[which];
}

const Reader *dhipJsonReader()
{
    static const DhipJsonReader reader;
    return &reader;
}

const Reader *mdnsJsonReader()
{
    static const MdnsJsonReader reader;
    return &reader;
}

} // namespace phaseout::ingest
