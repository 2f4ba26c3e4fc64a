// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/builtin.h"
#include "core/ingest/credentials.h"
#include "core/ingest/facttext.h"
#include "core/ingest/headerwords.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/readxml.h"
#include "core/ingest/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// The device list that Dahua's SmartPSS and ConfigTool save and load. Its passwords are never looked at.
namespace phaseout::ingest {
namespace {
QString qt(std::string_view value) { return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).trimmed(); }

class DeviceList : public formats::XmlHandler {
public:
    DeviceList(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_options(options), m_sink(sink), m_reporter(reporter) {}

    void start(std::string_view name, const formats::XmlAttributes &attributes) override
    {
        m_hasRoot = m_hasRoot || name == "DeviceManager";
        if (name != "Device")
            return;
        for (const char **pair = attributes.pairs(); *pair; pair += 2)
            if (const QString attribute = QString::fromUtf8(*pair); isCredentialName(attribute) && !m_credentials.contains(attribute) && m_credentials.size() < 50)
                m_credentials += attribute;
        Observation device;
        device.source = SourceKind::Inventory;
        device.row = ++m_devices;
        addTrait(device, TraitKind::Name, attributes["name"]);
        if (const QString called = qt(attributes["name"]); namesWhatACameraSees(called)) // the list is of cameras and recorders alone
            addTrait(device, TraitKind::ClassWord, u"camera"_s);
        else if (called.isEmpty() || namesCamera(called))
            addTrait(device, TraitKind::ClassWord, u"video device"_s);
        takePlace(qt(attributes["domain"]), device);
        if (device.ip || device.find(TraitKind::Serial) || device.find(TraitKind::SecondaryIp))
            giveHost(std::move(device), m_options, m_sink, m_reporter);
        else
            m_reporter.refuse(u"reply.no-address"_s, device.row, qt(attributes["name"]), Words::tr("This device has no address and no serial number."), {}, {});
    }
    void end(std::string_view) override {}
    // A list that was appended to the one before.
    bool beginAgain(const formats::XmlEnd &end) override
    {
        finishList(end);
        return true;
    }

    void finish(const formats::XmlEnd &end)
    {
        tellCredentials(m_reporter, m_credentials);
        finishList(end);
        if (m_devices == 0)
            m_reporter.tellNoDevices();
    }
    [[nodiscard]] bool hasRoot() const { return m_hasRoot; }

private:
    void finishList(const formats::XmlEnd &end)
    {
        if (!end.isComplete)
            m_reporter.tellBrokenOff(end.line, end.words);
    }

    // An address, a name, or the serial number of a device that is reached through the maker's own relay.
    void takePlace(const QString &domain, Observation &device) const
    {
        static const QRegularExpression serial(u"^[0-9A-Z]{15}$"_s);
        if (const auto ip = addressIn(domain))
            device.ip = *ip;
        else if (serial.match(domain).hasMatch())
            addTrait(device, TraitKind::Serial, domain);
        else
            addTrait(device, TraitKind::Name, domain);
    }

    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
    QStringList m_credentials;
    qint64 m_devices = 0;
    bool m_hasRoot = false;
};

class SmartPssReader : public Reader {
public:
    QString id() const override { return u"smartpss-xml"_s; }
    int version() const override { return 3; }
    QString title() const override { return Words::tr("Device list of SmartPSS or ConfigTool"); }
    int recognises(const Sample &sample) const override { return sample.head.left(4096).contains("<DeviceManager") ? 96 : 0; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        DeviceList list(options, sink, reporter);
        return readXml(input, list, options, reporter, context);
    }
};
} // namespace

const Reader *smartPssReader()
{
    static const SmartPssReader reader;
    return &reader;
}

} // namespace phaseout::ingest
