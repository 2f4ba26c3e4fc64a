// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/headerwords.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

QStringList headerWords(QStringView header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header[i].isUpper() && header[i - 1].isLower())
            spaced += u' ';
        spaced += header[i] == u'.' ? QChar(u' ') : header[i];
    }
    return text::words(spaced.replace(u'_', u' '));
}

bool namesAnother(QStringView header)
{
    static const QSet<QString> words{u"gw"_s,   u"sw"_s,  u"ap"_s,     u"parent"_s,   u"uplink"_s, u"upstream"_s, u"downstream"_s, u"neighbour"_s, u"neighbor"_s,
                                     u"peer"_s, u"mask"_s, u"dns"_s,   u"ntp"_s,      u"syslog"_s, u"broadcast"_s, u"multicast"_s, u"wan"_s,       u"public"_s,
                                     u"external"_s, u"remote"_s, u"old"_s, u"previous"_s, u"former"_s, u"prior"_s, u"replaced"_s, u"till"_s,      u"pos"_s,
                                     u"pc"_s,   u"vms"_s, u"bridge"_s, u"modem"_s,    u"start"_s,  u"end"_s,      u"from"_s,       u"to"_s,        u"range"_s};
    // Long enough to say the same inside a word that was run together: "nvrmac", "defaultgateway".
    static const QString parts[] = {u"nvr"_s,    u"dvr"_s,    u"xvr"_s,     u"recorder"_s, u"rekorder"_s, u"gateway"_s, u"router"_s,
                                    u"switch"_s, u"server"_s, u"netmask"_s, u"subnet"_s,   u"firewall"_s, u"controller"_s, u"accesspoint"_s,
                                    u"enregistreur"_s, u"grabador"_s, u"gravador"_s, u"registratore"_s, u"rejestrator"_s, u"passerelle"_s, u"puertadeenlace"_s, u"brama"_s,
                                    u"serveur"_s, u"servidor"_s, u"serwer"_s, u"routeur"_s, u"commutateur"_s, u"conmutador"_s, u"netzmaske"_s, u"masque"_s, u"mascara"_s,
                                    u"maschera"_s, u"masker"_s, u"maska"_s};
    const QStringList all = headerWords(header);
    if (std::any_of(all.begin(), all.end(), [](const QString &word) { return words.contains(word); }))
        return true;
    const QString folded = text::folded(header);
    return std::any_of(std::begin(parts), std::end(parts), [&folded](const QString &part) { return folded.contains(part); });
}

bool isBareDevice(const QString &folded)
{
    static const QSet<QString> words{u"device"_s, u"gerat"_s, u"appareil"_s, u"dispositivo"_s, u"apparaat"_s, u"urzadzenie"_s, u"设备"_s};
    return words.contains(folded);
}

bool isRoom(const QString &folded)
{
    static const QSet<QString> words{u"location"_s, u"building"_s, u"standort"_s, u"emplacement"_s, u"ubicacion"_s, u"localizacao"_s, u"ubicazione"_s, u"locatie"_s, u"lokalizacja"_s};
    return words.contains(folded);
}

bool isPlaceWord(QStringView text)
{
    static const QSet<QString> words{u"till"_s,    u"monitor"_s, u"printer"_s, u"pc"_s,       u"phone"_s,    u"workstation"_s, u"server"_s,      u"sensor"_s, u"controller"_s,
                                     u"indoor"_s,  u"outdoor"_s, u"internal"_s, u"external"_s, u"doorbell"_s, u"doorstation"_s, u"intercom"_s,    u"other"_s,  u"network"_s,
                                     u"accesscontrol"_s};
    return words.contains(text::folded(text));
}

bool isClassWord(QStringView text)
{
    static const QSet<QString> words{u"camera"_s,   u"cameras"_s, u"cam"_s,     u"ipcamera"_s,  u"ipcam"_s,   u"networkcamera"_s, u"cctv"_s,    u"cctvcamera"_s, u"dome"_s,
                                     u"bullet"_s,   u"turret"_s,  u"ptz"_s,     u"ptzcamera"_s, u"domecamera"_s, u"bulletcamera"_s, u"fisheye"_s, u"nvr"_s,      u"dvr"_s,
                                     u"xvr"_s,      u"hvr"_s,     u"recorder"_s, u"videorecorder"_s, u"networkvideorecorder"_s, u"encoder"_s, u"decoder"_s, u"videoencoder"_s, u"switch"_s,
                                     u"networkswitch"_s, u"poeswitch"_s, u"router"_s, u"firewall"_s, u"accesspoint"_s, u"server"_s, u"monitor"_s, u"intercom"_s, u"doorbell"_s,
                                     u"doorstation"_s, u"accesscontrol"_s, u"controller"_s, u"sensor"_s, u"printer"_s, u"till"_s, u"pc"_s, u"workstation"_s, u"phone"_s,
                                     u"kamera"_s,   u"ipkamera"_s, u"rekorder"_s, u"netzwerkkamera"_s, u"domekamera"_s, u"cameraip"_s, u"camara"_s, u"camaraip"_s, u"telecamera"_s, u"telecameraip"_s, u"enregistreur"_s,
                                     u"grabador"_s, u"gravador"_s, u"registratore"_s, u"rejestrator"_s, u"kameraip"_s, u"other"_s, u"device"_s, u"network"_s, u"analogue"_s, u"analog"_s, u"ip"_s,
                                     u"indoor"_s,   u"outdoor"_s, u"internal"_s, u"external"_s,
                                     u"dynamic"_s,  u"static"_s,  u"dynamique"_s, u"statique"_s, u"dynamisch"_s, u"statisch"_s}; // the last six: of an address
    return words.contains(text::folded(text));
}

bool saysCamera(QStringView header)
{
    static const QString words[] = {u"camera"_s, u"kamera"_s, u"camara"_s, u"kamery"_s};
    const QStringList all = headerWords(header);
    const QString folded = text::folded(header);
    return all.contains(u"cam"_s) || std::any_of(std::begin(words), std::end(words), [&folded](const QString &word) { return folded.contains(word); });
}

bool saysChannel(QStringView header)
{
    static const QSet<QString> words{u"ch"_s,        u"chno"_s,          u"chnum"_s,     u"chan"_s,  u"channel"_s,     u"channelno"_s, u"channelnum"_s,
                                     u"channelid"_s, u"channelnumber"_s, u"nvrchannel"_s, u"kanal"_s, u"kanalnummer"_s, u"kanalnr"_s,   u"canal"_s,
                                     u"voie"_s,      u"canale"_s,        u"kanaal"_s,    u"通道"_s,  u"通道号"_s};
    return words.contains(text::folded(header));
}

bool namesCamera(const QString &name)
{
    static const QSet<QString> recorders{u"nvr"_s,      u"dvr"_s,      u"xvr"_s,          u"hvr"_s,      u"recorder"_s, u"videorecorder"_s, u"encoder"_s, u"decoder"_s,
                                         u"rekorder"_s, u"grabador"_s, u"enregistreur"_s, u"gravador"_s, u"registratore"_s, u"rejestrator"_s};
    static const QSet<QString> ofNetworks{u"switch"_s, u"router"_s, u"firewall"_s, u"accesspoint"_s, u"gateway"_s};
    QStringList words;
    for (QString word : text::words(name))
        if (word.removeIf([](QChar c) { return c.isDigit(); }); !word.isEmpty()) // "nvr1"
            words += word;
    const auto isRecorder = [](const QString &word) {
        return recorders.contains(word);
    };
    return !name.isEmpty() && std::none_of(words.begin(), words.end(), isRecorder) && !ofNetworks.contains(words.value(words.size() - 1));
}

bool namesWhatACameraSees(const QString &name)
{
    const QStringList words = text::words(name);
    return namesCamera(name) && std::any_of(words.begin(), words.end(), isPlaceWord);
}

} // namespace phaseout::ingest
