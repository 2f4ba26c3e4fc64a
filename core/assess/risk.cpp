// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/risk.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::assess {
namespace {
struct Row {
    const char *slug;
    const char *word;
};
constexpr Row rows[riskPartCount] = {
    {"exposure", QT_TRANSLATE_NOOP("phaseout::assess", "Seen from the internet")},
    {"firmware", QT_TRANSLATE_NOOP("phaseout::assess", "Old or unknown firmware")},
    {"age", QT_TRANSLATE_NOOP("phaseout::assess", "Age of the device")},
    {"class", QT_TRANSLATE_NOOP("phaseout::assess", "What it does")},
    {"place", QT_TRANSLATE_NOOP("phaseout::assess", "Sensitivity of the place")},
    {"evidence", QT_TRANSLATE_NOOP("phaseout::assess", "How sure the maker is")},
    {"services", QT_TRANSLATE_NOOP("phaseout::assess", "Reachable on the network")},
    {"flaws", QT_TRANSLATE_NOOP("phaseout::assess", "Published flaws of its firmware")},
};

constexpr int scaleFullAt = 40; // devices; docs/risk.md

// Years since \a date as 0 to 100, full at \a fullYears; \a unknown when there is no date.
int byYears(QDate date, QDate today, int fullYears, int unknown)
{
    if (!date.isValid())
        return unknown;
    const qint64 days = std::max<qint64>(0, date.daysTo(today));
    return static_cast<int>(std::min<qint64>(100, days * 100 / (365 * fullYears)));
}

int classPart(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Recorder:
        return 100; // holds everybody's pictures, and reaches every camera
    case DeviceClass::Access:
    case DeviceClass::Intercom:
        return 80;
    case DeviceClass::Camera:
    case DeviceClass::Encoder:
    case DeviceClass::Unknown:
        return 60;
    default:
        return 30;
    }
}

int evidencePart(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return 100;
    case Verdict::Probable:
        return 70;
    default:
        return 40;
    }
}
// Where a flaw is, being seen from the internet makes it worse.
int flawPart(KnownFlaw flaw, bool isExposed)
{
    const int more = isExposed ? 20 : 0;
    switch (flaw) {
    case KnownFlaw::None:
        return 0;
    case KnownFlaw::Untold:
        return 20 + more;
    case KnownFlaw::UntoldExploited:
        return 40 + more;
    case KnownFlaw::Flawed:
        return 60 + more;
    case KnownFlaw::FlawedExploited:
        return 80 + more;
    }
    Q_UNREACHABLE();
}
} // namespace

QString riskPartWord(RiskPart part)
{
    return QCoreApplication::translate("phaseout::assess", rows[static_cast<int>(part)].word);
}

Risk deviceRisk(const Device &device, const Store *store, const RiskWeights &weights, QDate today)
{
    Risk risk;
    if (!device.isInScope || device.isGone())
        return risk;
    const bool online = !device.isIsolated;
    const int reached = online ? 100 : 40; // per cent of what is wrong with its firmware
    risk.parts = {
        online && device.isExposed ? 100 : 0,
        byYears(device.firmware.builtOn, today, 8, 70) * reached / 100,
        byYears(device.madeOn, today, 10, 50),
        classPart(device.deviceClass),
        store ? store->sensitivity * 100 / 3 : 0,
        evidencePart(device.verdict),
        online && device.ip ? 100 : 0,
        flawPart(device.flaw, online && device.isExposed) * reached / 100,
    };
    const std::array<int, riskPartCount> weight{weights.exposure, weights.firmware, weights.age,         weights.deviceClass,
                                                weights.place,    weights.evidence, weights.openServices, weights.knownFlaw};
    int sum = 0;
    int points = 0;
    for (size_t i = 0; i < weight.size(); ++i) {
        sum += weight[i];
        points += weight[i] * risk.parts[i];
    }
    risk.total = sum > 0 ? (points + sum / 2) / sum : 0;
    return risk;
}

void StoreRiskSum::add(const Device &device, const Risk &risk)
{
    if (!device.isInScope || device.isGone())
        return;
    ++m_sum.devices;
    m_sum.exposure += risk.total;
    if (risk.total > m_sum.worst.total)
        m_sum.worst = risk;
}

StoreRisk StoreRiskSum::result() const
{
    StoreRisk result = m_sum;
    if (result.devices > 0)
        result.score = (70 * result.worst.total + 30 * std::min(result.devices, scaleFullAt) * 100 / scaleFullAt) / 100;
    return result;
}

} // namespace phaseout::assess
