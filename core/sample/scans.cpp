// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/scans.h"

#include "core/sample/dirt.h"
#include "core/sample/hostports.h"
#include "core/sample/stream.h"

#include <QLocale>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsPerHost = 2;

// As nmap's own table names them; a table older than the prefix leaves the name out.
QString vendorText(const Item &item)
{
    const Product &product = *item.product;
    const quint64 prefix = item.mac >> 24;
    if (prefix == 0xCC13F3 || prefix == 0x40B570 || prefix == 0xB0FF0D)
        return {};
    if (product.brand == u"Amcrest")
        return u"Amcrest Technologies"_s;
    if (product.brand == u"Lorex" || product.brand == u"Honeywell")
        return product.brand.toString();
    if (product.maker == u"hikvision")
        return u"Hangzhou Hikvision Digital Technology"_s;
    if (product.maker == u"dahua")
        return u"Zhejiang Dahua Technology"_s;
    if (product.maker == u"axis")
        return u"Axis Communications AB"_s;
    return product.brand.toString();
}

QByteArray timeText(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return QLocale::c().toString(time, u"ddd MMM d HH:mm:ss yyyy"_s).toUtf8();
}

// The guess that calls any small Linux a recorder; it must convince nobody.
constexpr const char *strayGuess =
    "<os><osmatch name=\"HIKVISION DS-7600 Linux Embedded NVR (Linux 2.6.10)\" accuracy=\"88\" line=\"57142\"><osclass "
    "type=\"webcam\" vendor=\"HIKVISION\" osfamily=\"Linux\" osgen=\"2.6.X\" accuracy=\"88\"/></osmatch></os>\n";

} // namespace

Scan::Scan(std::unique_ptr<OutputFile> file, const QString &name, const SampleOptions &options)
    : m_file(std::move(file))
    , m_options(options)
    , m_started(QDateTime(options.asOf.addDays(-1), QTime(22, 0), Qt::UTC).toSecsSinceEpoch())
{
    const QByteArray slug = xmlText(name);
    const QByteArray started = QByteArray::number(m_started);
    m_file->write(QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE nmaprun>\n"
                             "<?xml-stylesheet href=\"file:///usr/share/nmap/nmap.xsl\" type=\"text/xsl\"?>\n"));
    m_file->write(
        "<nmaprun scanner=\"nmap\" args=\"nmap -sV -O --script=http-server-header,http-auth,http-title,ssl-cert -oX " +
        slug + ".xml -iL " + slug + ".txt\" start=\"" + started + "\" startstr=\"" + timeText(m_started) +
        "\" version=\"7.93\" xmloutputversion=\"1.05\">\n"
        "<scaninfo type=\"syn\" protocol=\"tcp\" numservices=\"9\" "
        "services=\"22,80,135,443,554,3389,8000,9100,37777\"/>\n"
        "<verbose level=\"0\"/>\n<debugging level=\"0\"/>\n");
}

void Scan::writeDown(quint32 address)
{
    ++m_down;
    m_file->write("<host><status state=\"down\" reason=\"no-response\" reason_ttl=\"0\"/>\n<address addr=\"" +
                  addressText(address).toUtf8() + "\" addrtype=\"ipv4\"/>\n</host>\n");
}

Told Scan::writeHost(const Shop &shop, const Item &item, Random &random)
{
    const qint64 at = m_started + (m_up + m_down) * secondsPerHost;
    ++m_up;
    QByteArray xml = "<host starttime=\"" + QByteArray::number(at) + "\" endtime=\"" + QByteArray::number(at + 40) +
                     "\"><status state=\"up\" reason=\"" + (shop.isScannedOnSite ? "arp-response" : "echo-reply") +
                     "\" reason_ttl=\"" + (shop.isScannedOnSite ? "0" : "61") + "\"/>\n<address addr=\"" +
                     item.ipText().toUtf8() + "\" addrtype=\"ipv4\"/>\n";
    if (shop.isScannedOnSite) {
        const QString vendor = vendorText(item);
        xml += "<address addr=\"" + item.macText(u':', true).toUtf8() + "\" addrtype=\"mac\"" +
               (vendor.isEmpty() ? QByteArray() : " vendor=\"" + xmlText(vendor) + "\"") + "/>\n";
    }
    const bool hasName = random.chance(300);
    xml += "<hostnames>";
    if (hasName)
        xml += "<hostname name=\"" + item.hostName.toUtf8() + ".northbridge.example\" type=\"PTR\"/>";
    xml += "</hostnames>\n<ports><extraports state=\"closed\" count=\"5\"><extrareasons reason=\"reset\" "
           "count=\"5\"/></extraports>\n";
    const bool isQuiet = random.chance(dirt::quietHost);
    xml += portElements(item, isQuiet, random);
    xml += "</ports>\n";
    if (!item.product->isSurveillance() && random.chance(dirt::strayGuess))
        xml += strayGuess;
    xml += "<times srtt=\"1411\" rttvar=\"902\" to=\"100000\"/>\n</host>\n";
    m_file->write(xml);
    return toldByScan(item, shop, isQuiet, hasName);
}

void Scan::write(const Shop &shop, const std::vector<Item> &items, std::vector<Told> &told)
{
    Random random = streamFor(m_options.seed, Purpose::Scan, static_cast<quint64>(shop.index));
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        if (item.isInScan)
            told[i] |= writeHost(shop, item, random);
        else if (!item.isGone)
            writeDown(item.ip);
    }
    for (quint32 free = 2; free < 5; ++free)
        writeDown(shop.network + free);
}

Result<void> Scan::close()
{
    const qint64 hosts = m_up + m_down;
    const qint64 finished = m_started + hosts * secondsPerHost + 60;
    m_file->write("<runstats><finished time=\"" + QByteArray::number(finished) + "\" timestr=\"" + timeText(finished) +
                  "\" elapsed=\"" + QByteArray::number(finished - m_started) + "\" exit=\"success\"/><hosts up=\"" +
                  QByteArray::number(m_up) + "\" down=\"" + QByteArray::number(m_down) + "\" total=\"" +
                  QByteArray::number(hosts) + "\"/>\n</runstats>\n</nmaprun>\n");
    return m_file->close();
}

} // namespace phaseout::sample
