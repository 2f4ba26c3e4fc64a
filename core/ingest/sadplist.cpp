// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/formats/smallxml.h"
#include "core/ingest/builtin.h"
#include "core/ingest/facttext.h"
#include "core/ingest/hostpool.h"
#include "core/ingest/readxml.h"
#include "core/ingest/sadpreply.h"
#include "core/ingest/words.h"

using namespace Qt::Literals::StringLiterals;

// What SADP found, as hikvision-tooling saves it as XML: <SADPDeviceList><Device><IPv4Address>… Its elements are those of an answer.
namespace phaseout::ingest {
namespace {
constexpr size_t mostElements = 200;
constexpr qsizetype longestText = 4096;

class DeviceList : public formats::XmlHandler {
public:
    DeviceList(const ReadOptions &options, Sink &sink, Reporter &reporter) : m_options(options), m_sink(sink), m_reporter(reporter) {}

    void start(std::string_view name, const formats::XmlAttributes &) override
    {
        m_hasRoot = m_hasRoot || name == "SADPDeviceList";
        m_isField = false;
        if (name == "Device") {
            m_device = {};
            m_isDevice = true;
        } else if (m_isDevice && m_device.children.size() < mostElements) {
            m_device.children.push_back({text::fromBytes(name), {}, {}});
            m_isField = true;
        }
    }
    void text(std::string_view some) override
    {
        if (m_isField && m_device.children.back().text.size() < longestText)
            m_device.children.back().text += text::fromBytes(some);
    }
    void end(std::string_view name) override
    {
        m_isField = false;
        if (name == "Device" && std::exchange(m_isDevice, false))
            give();
    }

    void finish(const formats::XmlEnd &end)
    {
        if (!end.isComplete)
            m_reporter.tellBrokenOff(end.line, end.words);
        if (m_devices == 0)
            m_reporter.tellNoDevices();
    }
    [[nodiscard]] bool hasRoot() const { return m_hasRoot; }

private:
    void give()
    {
        ++m_devices;
        for (formats::XmlElement &field : m_device.children)
            field.text = field.text.trimmed();
        auto device = parseSadpReply(m_device, std::nullopt);
        if (!device)
            return m_reporter.refuse(u"reply.no-address"_s, m_devices, {}, Words::tr("This device has no address and no serial number."), {}, {});
        device->value.row = m_devices;
        giveHost(std::move(device->value), m_options, m_sink, m_reporter);
    }

    const ReadOptions &m_options;
    Sink &m_sink;
    Reporter &m_reporter;
    formats::XmlElement m_device;
    qint64 m_devices = 0;
    bool m_hasRoot = false;
    bool m_isDevice = false;
    bool m_isField = false;
};

class SadpListReader : public Reader {
public:
    QString id() const override { return u"sadp-xml"_s; }
    int version() const override { return 2; }
    QString title() const override { return Words::tr("Devices found by SADP, as XML"); }
    int recognises(const Sample &sample) const override { return sample.head.left(4096).contains("<SADPDeviceList") ? 97 : 0; }
    Result<void> readFacts(QIODevice &input, const ReadOptions &options, Sink &sink, const JobContext &context) const override
    {
        Reporter reporter(sink, options.fileName);
        DeviceList list(options, sink, reporter);
        return readXml(input, list, options, reporter, context);
    }
};
} // namespace

const Reader *sadpListReader()
{
    static const SadpListReader reader;
    return &reader;
}

} // namespace phaseout::ingest
