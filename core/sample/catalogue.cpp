// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/catalogue.h"

#include "core/base/check.h"

#include <array>

namespace phaseout::sample {

namespace {

constexpr std::array<quint32, 12> hikvisionPrefixes{0x4419B6, 0xBCAD28, 0xC056E3, 0x2857BE, 0xA41437, 0x54C415,
                                                    0x686DBC, 0x849A40, 0xE0BAAD, 0xECC89C, 0x40B570, 0xB0FF0D};
constexpr std::array<quint32, 2> newHikvisionPrefixes{0xCC13F3, 0xBC5E33};
constexpr std::array<quint32, 10> dahuaPrefixes{0x3CEF8C, 0x9002A9, 0xE0508B, 0x4C11BF, 0xE4246C,
                                                0xA0BD1D, 0x14A78B, 0x6C1C71, 0xFC5F49, 0x08EDED};
constexpr std::array<quint32, 2> amcrestPrefixes{0x9C8ECD, 0xA06032};
constexpr std::array<quint32, 1> lorexPrefixes{0x001F54};
constexpr std::array<quint32, 1> honeywellPrefixes{0x001F55};
constexpr std::array<quint32, 3> axisPrefixes{0x00408C, 0xACCC8E, 0xB8A44F};
constexpr std::array<quint32, 2> hanwhaPrefixes{0xE43022, 0x8C1D55};
constexpr std::array<quint32, 2> univiewPrefixes{0x48EA63, 0x6CF17E};
constexpr std::array<quint32, 1> xiongmaiPrefixes{0x001210};           // another company's, as such boards often have
constexpr std::array<quint32, 2> printerPrefixes{0x3C2AF4, 0x008077};  // Brother
constexpr std::array<quint32, 2> tillPrefixes{0xD89EF3, 0x18DBF2};     // Dell
constexpr std::array<quint32, 2> wirelessPrefixes{0x24A43C, 0x788A20}; // Ubiquiti

constexpr std::array<QStringView, 5> cameraFirmware{u"V5.5.6 build 180326", u"V5.6.2 build 190701",
                                                    u"V5.5.820 build 220520", u"V5.7.18 build 250219",
                                                    u"V5.7.23 build 251220"};
constexpr std::array<QStringView, 3> recorderFirmware{u"V3.4.95 build 180607", u"V4.30.122 build 201107",
                                                      u"V4.84.106 build 260618"};
constexpr std::array<QStringView, 2> terminalFirmware{u"V3.2.30 build 220818", u"V3.2.30 build 230531"};
constexpr std::array<QStringView, 4> dahuaFirmware{
    u"2.620.0000002.0.R, build: 2017-08-30", u"2.800.0000018.0.R, build: 2021-07-07",
    u"2.622.0000000.8.R, build: 2022-01-14", u"2.840.0000000.27.R, build: 2024-03-22"};
constexpr std::array<QStringView, 3> dahuaRecorderFirmware{u"3.216.0000002.0.R, build: 2019-06-28",
                                                           u"4.000.0000001.3.R, build: 2019-10-16",
                                                           u"4.003.10BE001.0.R, build: 2024-06-20"};
constexpr std::array<QStringView, 2> axisFirmware{u"9.80.3", u"10.12.199"};
constexpr std::array<QStringView, 2> hanwhaFirmware{u"1.41.02", u"1.41.16"};

using enum Talk;
constexpr QStringView hikvision = u"hikvision";
constexpr QStringView dahua = u"dahua";
constexpr QStringView camera = u"camera";
constexpr QStringView recorder = u"recorder";
constexpr auto hikSerial = SerialForm::Hikvision;
constexpr auto dahuaSerial = SerialForm::Dahua;

constexpr std::array hikvisionCameras{
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2143G0-I", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2343G0-I", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2385G1-I", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2T43G0-I5", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2T43G2-2I", HikvisionCamera, hikSerial, newHikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2CD2346G2-I", HikvisionCamera, hikSerial, newHikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"Hikvision", camera, u"DS-2DE4215IW-DE", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
};
constexpr std::array hikvisionRecorders{
    Product{hikvision, u"Hikvision", recorder, u"DS-7616NI-K2", HikvisionRecorder, hikSerial, hikvisionPrefixes,
            recorderFirmware, 16},
    Product{hikvision, u"Hikvision", recorder, u"DS-7616NI-K2/16P", HikvisionRecorder, hikSerial, hikvisionPrefixes,
            recorderFirmware, 16},
    Product{hikvision, u"Hikvision", recorder, u"DS-9632NI-I8", HikvisionRecorder, hikSerial, hikvisionPrefixes,
            recorderFirmware, 32},
};
constexpr std::array hikvisionOthers{
    Product{hikvision, u"Hikvision", u"access", u"DS-K1T671M-L", HikvisionTerminal, hikSerial, newHikvisionPrefixes,
            terminalFirmware},
    Product{hikvision, u"Hikvision", u"intercom", u"DS-KD8003-IME1", HikvisionTerminal, hikSerial, hikvisionPrefixes,
            terminalFirmware},
    Product{hikvision, u"Hikvision", u"encoder", u"DS-6704HUHI", HikvisionRecorder, hikSerial, hikvisionPrefixes,
            recorderFirmware, 4},
    Product{
        hikvision, u"Hikvision", u"switch", u"DS-3E1105P-EI", HikvisionTerminal, hikSerial, newHikvisionPrefixes, {}},
};
constexpr std::array hikvisionRebrands{
    Product{hikvision, u"HiLook", camera, u"IPC-T240H", HikvisionCamera, hikSerial, newHikvisionPrefixes,
            cameraFirmware},
    Product{hikvision, u"HiLook", recorder, u"NVR-216MH-C", HikvisionRecorder, hikSerial, hikvisionPrefixes,
            recorderFirmware, 16},
    Product{hikvision, u"HiWatch", camera, u"HWI-T240H", HikvisionCamera, hikSerial, hikvisionPrefixes, cameraFirmware},
    Product{hikvision, u"Annke", camera, u"C800", HikvisionCamera, hikSerial, hikvisionPrefixes, cameraFirmware},
    Product{hikvision, u"Safire", camera, u"SF-IPT843UWH-4", HikvisionCamera, hikSerial, hikvisionPrefixes,
            cameraFirmware},
};
constexpr std::array dahuaCameras{
    Product{dahua, u"Dahua", camera, u"IPC-HDW2431T-AS", Dahua, dahuaSerial, dahuaPrefixes, dahuaFirmware},
    Product{dahua, u"Dahua", camera, u"DH-IPC-HFW2431S-S", Dahua, dahuaSerial, dahuaPrefixes, dahuaFirmware},
    Product{dahua, u"Dahua", camera, u"IPC-HDBW4431R-ZS", Dahua, dahuaSerial, dahuaPrefixes, dahuaFirmware},
    Product{dahua, u"Dahua", camera, u"SD49225XA-HNR", Dahua, dahuaSerial, dahuaPrefixes, dahuaFirmware},
};
constexpr std::array dahuaRecorders{
    Product{dahua, u"Dahua", recorder, u"NVR4216-4KS2", Dahua, dahuaSerial, dahuaPrefixes, dahuaRecorderFirmware, 16},
    Product{dahua, u"Dahua", recorder, u"DHI-NVR5232-4KS2", Dahua, dahuaSerial, dahuaPrefixes, dahuaRecorderFirmware,
            32},
    Product{dahua, u"Dahua", recorder, u"XVR5116HS-X", Dahua, dahuaSerial, dahuaPrefixes, dahuaRecorderFirmware, 16},
};
constexpr std::array dahuaOthers{
    Product{dahua, u"Dahua", u"access", u"ASI7213X-T1", Dahua, dahuaSerial, dahuaPrefixes, {}},
    Product{dahua, u"Dahua", u"intercom", u"VTO2202F-P", Dahua, dahuaSerial, dahuaPrefixes, {}},
};
constexpr std::array dahuaRebrands{
    Product{dahua, u"Amcrest", camera, u"IP8M-T2599EW", Dahua, dahuaSerial, amcrestPrefixes, dahuaFirmware},
    Product{dahua, u"Lorex", camera, u"LNE8950A", Dahua, dahuaSerial, lorexPrefixes, dahuaFirmware},
    Product{dahua, u"Honeywell", camera, u"HBD3PR1", Dahua, dahuaSerial, honeywellPrefixes, dahuaFirmware},
    Product{dahua, u"CP Plus", camera, u"CP-UNC-DA41L3", Dahua, dahuaSerial, dahuaPrefixes, dahuaFirmware},
    Product{dahua, u"Amcrest", recorder, u"NV4432E", Dahua, dahuaSerial, amcrestPrefixes, dahuaRecorderFirmware, 32},
};
constexpr std::array otherCameras{
    Product{u"axis", u"Axis", camera, u"P3245-V", Axis, SerialForm::MacAsText, axisPrefixes, axisFirmware},
    Product{u"axis", u"Axis", camera, u"M3045-V", Axis, SerialForm::MacAsText, axisPrefixes, axisFirmware},
    Product{u"hanwha", u"Hanwha", camera, u"XNV-6080", Hanwha, SerialForm::Digits, hanwhaPrefixes, hanwhaFirmware},
    Product{u"uniview", u"Uniview", camera, u"IPC3614SR3-DPF28", Uniview, SerialForm::Digits, univiewPrefixes, {}},
    Product{u"xiongmai", u"", camera, u"", Xiongmai, SerialForm::None, xiongmaiPrefixes, {}},
};
constexpr std::array otherRecorders{
    Product{u"axis", u"Axis", recorder, u"S1116 MT", Axis, SerialForm::MacAsText, axisPrefixes, axisFirmware, 16},
    Product{u"hanwha", u"Hanwha", recorder, u"XRN-1610", Hanwha, SerialForm::Digits, hanwhaPrefixes, hanwhaFirmware,
            16},
};
constexpr std::array office{
    Product{u"", u"Brother", u"other", u"HL-L6300DW", Printer, SerialForm::None, printerPrefixes, {}},
    Product{u"", u"Dell", u"other", u"OptiPlex 3050", Till, SerialForm::None, tillPrefixes, {}},
    Product{u"", u"Dell", u"other", u"OptiPlex 3060", Till, SerialForm::None, tillPrefixes, {}},
    Product{u"", u"Ubiquiti", u"other", u"UAP-AC-LR", AccessPoint, SerialForm::None, wirelessPrefixes, {}},
};

} // namespace

bool Product::isRebrand() const
{
    return (maker == hikvision && brand != u"Hikvision") || (maker == dahua && brand != u"Dahua");
}

bool Product::isInScope() const
{
    return (maker == hikvision || maker == dahua) && deviceClass != u"switch";
}

std::span<const Product> productsOn(Shelf shelf)
{
    switch (shelf) {
    case Shelf::HikvisionCameras:
        return hikvisionCameras;
    case Shelf::HikvisionRecorders:
        return hikvisionRecorders;
    case Shelf::HikvisionOthers:
        return hikvisionOthers;
    case Shelf::HikvisionRebrands:
        return hikvisionRebrands;
    case Shelf::DahuaCameras:
        return dahuaCameras;
    case Shelf::DahuaRecorders:
        return dahuaRecorders;
    case Shelf::DahuaOthers:
        return dahuaOthers;
    case Shelf::DahuaRebrands:
        return dahuaRebrands;
    case Shelf::OtherCameras:
        return otherCameras;
    case Shelf::OtherRecorders:
        return otherRecorders;
    case Shelf::Office:
        return office;
    }
    PHASEOUT_CHECK(false);
}

} // namespace phaseout::sample
