// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/score.h"

#include "core/values/macaddress.h"

#include <QHash>

namespace phaseout::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 several = -1;

/// Finds the true device that a found one is.
class Index {
public:
    explicit Index(const Truth &truth)
        : m_truth(truth)
    {
        for (size_t i = 0; i < truth.devices.size(); ++i) {
            const TruthDevice &device = truth.devices[i];
            const auto number = static_cast<qint64>(i);
            if (const auto mac = MacAddress::parse(device.mac))
                m_byMac.insert(mac->number(), number);
            if (!device.serial.isEmpty())
                m_bySerial.insert(device.serial.toUpper(), number);
            // An address says nothing of what stood there once.
            if (device.isGone)
                continue;
            m_byPlace.insert({device.store, device.ip}, number);
            if (!device.name.isEmpty())
                m_byName.insert({device.store, device.name}, number);
            const auto same = m_byIp.constFind(device.ip);
            m_byIp.insert(device.ip, same == m_byIp.constEnd() ? number : several);
        }
    }
    [[nodiscard]] std::optional<size_t> find(const FoundDevice &found) const
    {
        if (const auto mac = MacAddress::parse(found.mac))
            if (const auto hit = m_byMac.constFind(mac->number()); hit != m_byMac.constEnd())
                return static_cast<size_t>(*hit);
        if (const auto hit = m_bySerial.constFind(found.serial.toUpper()); hit != m_bySerial.constEnd())
            return static_cast<size_t>(*hit);
        if (const auto hit = m_byPlace.constFind({found.store, found.ip}); hit != m_byPlace.constEnd())
            return static_cast<size_t>(*hit);
        if (const auto hit = m_byName.constFind({found.store, found.name}); hit != m_byName.constEnd())
            return static_cast<size_t>(*hit);
        if (const auto hit = m_byIp.constFind(found.ip); hit != m_byIp.constEnd() && *hit != several)
            if (isCalledSo(m_truth.devices[static_cast<size_t>(*hit)], found.name))
                return static_cast<size_t>(*hit);
        return {};
    }

private:
    // One that people call otherwise is another device, whatever its address.
    static bool isCalledSo(const TruthDevice &device, const QString &name)
    {
        return name.isEmpty() || name == device.name || (!device.hostName.isEmpty() && name.startsWith(device.hostName)) ||
               (device.name.isEmpty() && device.hostName.isEmpty());
    }

    const Truth &m_truth;
    QHash<quint64, qint64> m_byMac;
    QHash<QString, qint64> m_bySerial;
    QHash<std::pair<QString, QString>, qint64> m_byPlace;
    QHash<std::pair<QString, QString>, qint64> m_byName;
    QHash<QString, qint64> m_byIp;
};

bool isSaid(const QString &slug)
{
    return !slug.isEmpty() && slug != u"unknown";
}

enum class Saying { Right, Wrong, Nothing };

void add(Tally &tally, Saying saying)
{
    ++tally.due;
    ++(saying == Saying::Right ? tally.right : saying == Saying::Wrong ? tally.wrong : tally.unsaid);
}

void add(Measure &measure, bool isKnowable, Saying saying)
{
    add(static_cast<Tally &>(measure), saying);
    if (isKnowable)
        add(measure.knowable, saying);
}

// A till or a printer is right as anything but a camera's maker or class, and is no credit to anybody.
void judge(Measure &measure, bool isSurveillance, bool isKnowable, const QString &said, const QString &really)
{
    if (isSurveillance)
        add(measure, isKnowable, !isSaid(said) ? Saying::Nothing : said == really ? Saying::Right : Saying::Wrong);
    else
        measure.wrong += isSaid(said) && said != u"other";
}

void judgeFound(Scorecard &card, const TruthDevice &device, const FoundDevice &found)
{
    const bool isSurveillance = !device.maker.isEmpty();
    ++card.found;
    judge(card.maker, isSurveillance, device.told.maker, found.maker, device.maker);
    judge(card.deviceClass, isSurveillance, device.told.deviceClass, found.deviceClass, device.deviceClass);
    if (device.isInScope)
        add(card.inScope, found.isInScope ? Saying::Right : Saying::Nothing);
    else
        card.inScope.wrong += found.isInScope;
    const bool isPlaced = !found.store.isEmpty();
    const bool isRight = found.store == device.store;
    add(card.store, device.told.store, !isPlaced ? Saying::Nothing : isRight ? Saying::Right : Saying::Wrong);
    if (isPlaced)
        card.storeConfidence.add(found.storeConfidence, isRight);
    if (isSaid(found.maker))
        card.makerConfidence.add(found.makerConfidence, found.maker == device.maker);
}

void judgeMissed(Scorecard &card, const TruthDevice &device)
{
    judgeFound(card, device, {});
    --card.found;
}

} // namespace

std::optional<double> Tally::precision() const
{
    if (right + wrong == 0)
        return {};
    return static_cast<double>(right) / static_cast<double>(right + wrong);
}

std::optional<double> Tally::recall() const
{
    if (due == 0)
        return {};
    return static_cast<double>(right) / static_cast<double>(due);
}

Scorecard score(const Truth &truth, const std::vector<FoundDevice> &found)
{
    const Index index(truth);
    std::vector<bool> isTaken(truth.devices.size());
    Scorecard card;
    for (const FoundDevice &device : found) {
        const auto hit = index.find(device);
        if (hit && truth.devices[*hit].isGone) {
            ++card.gone;
        } else if (hit && !isTaken[*hit]) {
            isTaken[*hit] = true;
            judgeFound(card, truth.devices[*hit], device);
        } else {
            ++(hit ? card.repeated : card.strange);
            card.inScope.wrong += device.isInScope;
        }
    }
    for (size_t i = 0; i < truth.devices.size(); ++i) {
        const TruthDevice &device = truth.devices[i];
        if (device.isGone)
            continue;
        if (device.sources.isEmpty() && !isTaken[i]) {
            ++card.unseen;
            continue;
        }
        ++card.devices;
        if (!isTaken[i])
            judgeMissed(card, device);
    }
    return card;
}

} // namespace phaseout::sample
