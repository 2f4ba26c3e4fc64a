// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hostports.h"

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One port's element as it grows.
class Port {
public:
    Port(int number, QLatin1StringView service, bool isProbed, const QString &product = {},
         const QString &deviceType = {})
    {
        m_xml = "<port protocol=\"tcp\" portid=\"" + QByteArray::number(number) +
                "\"><state state=\"open\" reason=\"syn-ack\" reason_ttl=\"61\"/><service name=\"" +
                QByteArray(service.data(), service.size()) + "\"";
        if (!product.isEmpty())
            m_xml += " product=\"" + xmlText(product) + "\"";
        if (!deviceType.isEmpty())
            m_xml += " devicetype=\"" + xmlText(deviceType) + "\"";
        m_xml += isProbed ? " method=\"probed\" conf=\"10\"/>" : " method=\"table\" conf=\"3\"/>";
    }
    Port &header(const QString &server)
    {
        m_xml += "<script id=\"http-server-header\" output=\"" + xmlText(server) + "\"><elem>" + xmlText(server) +
                 "</elem></script>";
        return *this;
    }
    Port &title(const QString &title)
    {
        m_xml += "<script id=\"http-title\" output=\"" + xmlText(title) + "\"><elem key=\"title\">" + xmlText(title) +
                 "</elem></script>";
        return *this;
    }
    Port &realm(QLatin1StringView scheme, const QString &realm)
    {
        const QByteArray word(scheme.data(), scheme.size());
        m_xml += "<script id=\"http-auth\" output=\"&#xa;HTTP/1.1 401 Unauthorized&#xa;  " + word +
                 " realm=" + xmlText(realm) + "\"><table><elem key=\"scheme\">" + word +
                 "</elem><table key=\"params\"><elem key=\"realm\">" + xmlText(realm) +
                 "</elem></table></table></script>";
        return *this;
    }
    /// What an RTSP server answered, raw, as the fingerprint script keeps it.
    Port &rtspAnswer(const QString &answer)
    {
        m_xml += "<script id=\"fingerprint-strings\" output=\"&#xa;  RTSPRequest: &#xa;    " + xmlText(answer) +
                 "\"><elem key=\"RTSPRequest\">" + xmlText(answer) + "</elem></script>";
        return *this;
    }
    Port &certificate(const QString &commonName, const QString &organisation)
    {
        m_xml += "<script id=\"ssl-cert\" output=\"Subject: commonName=" + xmlText(commonName) +
                 "/organizationName=" + xmlText(organisation) + "\"><table key=\"subject\"><elem key=\"commonName\">" +
                 xmlText(commonName) + "</elem><elem key=\"organizationName\">" + xmlText(organisation) +
                 "</elem></table></script>";
        return *this;
    }
    [[nodiscard]] QByteArray done() const { return m_xml + "</port>\n"; }

private:
    QByteArray m_xml;
};

QString unauthorised(const QString &server, const QString &challenge)
{
    return u"RTSP/1.0 401 Unauthorized\r\nCSeq: 42\r\n"_s %
           (server.isEmpty() ? QString() : QString(u"Server: "_s % server % u"\r\n"_s)) % u"WWW-Authenticate: "_s %
           challenge % u"\r\n\r\n"_s;
}

// "IP Camera(C2183)": the serial number's tail in brackets, as Hikvision cameras do.
QString hikvisionRealm(const Item &item)
{
    return u"IP Camera("_s % QStringView(item.serial).right(5) % u')';
}

QByteArray hikvisionCamera(const Item &item, Random &random)
{
    QByteArray ports;
    switch (random.below(3)) {
    case 0:
        ports = Port(80, "http"_L1, true, u"Hikvision IP camera httpd"_s, u"webcam"_s).header(u"App-webs/"_s).done();
        break;
    case 1:
        ports = Port(80, "http"_L1, true).realm("Digest"_L1, hikvisionRealm(item)).done();
        break;
    default:
        ports = Port(80, "http"_L1, true).header(u"Hikvision-Webs"_s).title(u"index"_s).done();
        break;
    }
    if (random.chance(250))
        ports += Port(443, "https"_L1, true).certificate(u"www.hikvision.com"_s, u"HIKVISION"_s).done();
    const QString challenge = u"Digest realm=\""_s % hikvisionRealm(item) % u"\", nonce=\"5f2a91\", stale=\"FALSE\""_s;
    ports += Port(554, "rtsp"_L1, true).rtspAnswer(unauthorised({}, challenge)).done();
    return ports + Port(8000, "http-alt"_L1, false).done();
}

QByteArray hikvisionRecorder(Random &random)
{
    QByteArray ports = Port(80, "http"_L1, true).header(random.chance(500) ? u"DNVRS-Webs"_s : u"DVRDVS-Webs"_s).done();
    if (random.chance(400))
        ports += Port(443, "https"_L1, true).certificate(u"www.hikvision.com"_s, u"HIKVISION"_s).done();
    return ports +
           Port(554, "rtsp"_L1, true)
               .rtspAnswer(unauthorised({}, u"Digest realm=\"DVRNVRDVS\", nonce=\"20b1\""_s))
               .done() +
           Port(8000, "http-alt"_L1, false).done();
}

QByteArray dahuaDevice(const Item &item, Random &random)
{
    const QString realm = u"Login to "_s % item.serial;
    QByteArray ports = Port(80, "http"_L1, true).title(u"WEB SERVICE"_s).done();
    if (random.chance(700))
        ports += Port(554, "rtsp"_L1, true)
                     .rtspAnswer(unauthorised({}, u"Digest realm=\""_s % realm % u"\", nonce=\"a94f\""_s))
                     .done();
    else
        ports += Port(554, "rtsp"_L1, true)
                     .rtspAnswer(unauthorised(u"Dahua Rtsp Server"_s, u"Basic realm=\"device\""_s))
                     .done();
    return ports + Port(37777, "unknown"_L1, false).done();
}

QByteArray otherCamera(const Item &item, Random &random)
{
    switch (item.product->talk) {
    case Talk::Axis:
        return Port(80, "http"_L1, true, u"Axis network camera httpd"_s, u"webcam"_s)
                   .realm("Digest"_L1, u"AXIS_"_s % item.serial)
                   .done() +
               Port(554, "rtsp"_L1, true, u"GStreamer rtspd"_s).done();
    case Talk::Hanwha:
        return Port(80, "http"_L1, true)
                   .realm("Digest"_L1, u"iPolis_"_s % item.macText())
                   .title(u"WISENET WEB VIEWER"_s)
                   .done() +
               Port(554, "rtsp"_L1, false).done();
    case Talk::Uniview:
        return Port(80, "http"_L1, true).title(u"Web Client"_s).done() + Port(554, "rtsp"_L1, false).done();
    default:
        // Often listed as the in-scope makers' kit by mistake; open ports are the same.
        return Port(80, "http"_L1, true, u"uc-httpd"_s)
                   .header(u"uc-httpd 1.0.0"_s)
                   .title(u"NETSurveillance WEB"_s)
                   .done() +
               (random.chance(300) ? Port(8000, "http-alt"_L1, false).done() : QByteArray()) +
               Port(554, "rtsp"_L1, false).done();
    }
}

QByteArray officeDevice(Talk talk)
{
    if (talk == Talk::Printer)
        return Port(80, "http"_L1, true, u"debut httpd"_s, u"printer"_s)
                   .realm("Basic"_L1, u"Login to Printer"_s)
                   .done() +
               Port(9100, "jetdirect"_L1, false).done();
    if (talk == Talk::Till)
        return Port(135, "msrpc"_L1, true, u"Microsoft Windows RPC"_s).done() +
               Port(3389, "ms-wbt-server"_L1, false).done() + Port(8000, "http-alt"_L1, false).done();
    return Port(22, "ssh"_L1, true, u"Dropbear sshd"_s).done() +
           Port(80, "http"_L1, true, u"lighttpd"_s).title(u"WEB SERVICE"_s).done();
}

QByteArray quietDevice(const Item &item)
{
    QByteArray ports = Port(80, "http"_L1, false).done();
    if (!item.product->isSurveillance())
        return ports;
    ports += Port(554, "rtsp"_L1, false).done();
    if (item.product->talk == Talk::Dahua)
        ports += Port(37777, "unknown"_L1, false).done();
    else
        ports += Port(8000, "http-alt"_L1, false).done();
    return ports;
}

} // namespace

QByteArray xmlText(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\r', u"&#xd;"_s).replace(u'\n', u"&#xa;"_s);
    return escaped.toUtf8();
}

QByteArray portElements(const Item &item, bool isQuiet, Random &random)
{
    if (isQuiet)
        return quietDevice(item);
    switch (item.product->talk) {
    case Talk::HikvisionCamera:
        return hikvisionCamera(item, random);
    case Talk::HikvisionRecorder:
        return hikvisionRecorder(random);
    case Talk::HikvisionTerminal:
        return Port(80, "http"_L1, true).header(u"App-webs/"_s).done() + Port(8000, "http-alt"_L1, false).done();
    case Talk::Dahua:
        return dahuaDevice(item, random);
    case Talk::Printer:
    case Talk::Till:
    case Talk::AccessPoint:
        return officeDevice(item.product->talk);
    case Talk::Axis:
    case Talk::Hanwha:
    case Talk::Uniview:
    case Talk::Xiongmai:
        return otherCamera(item, random);
    }
    return {};
}

} // namespace phaseout::sample
