// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/calibration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr int highestChance = 990;
}

Result<Calibration> Calibration::load()
{
    QFile file(u":/phaseout/rules/locate-calibration.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FormatInvalid, file.fileName());
    return fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

Result<Calibration> Calibration::fromJson(const QJsonObject &object)
{
    Calibration calibration;
    calibration.m_madeOn = QDate::fromString(object.value(u"made"_s).toString(), Qt::ISODate);
    const QJsonObject weights = object.value(u"weights"_s).toObject();
    for (size_t i = 0; i < placeFeatureCount; ++i) {
        const QString name = placeFeatureName(static_cast<PlaceFeature>(i));
        if (!weights.value(name).isDouble())
            return failure(ErrorCode::FormatInvalid, u"locate-calibration.json"_s, name);
        calibration.m_weights[i] = weights.value(name).toInt();
    }
    Step last;
    for (const QJsonValue &value : object.value(u"steps"_s).toArray()) {
        const Step step{value.toArray().at(0).toInt(-1), value.toArray().at(1).toInt(-1)};
        if (step.share < last.share || step.chance < last.chance || step.share > 1000 || step.chance > 1000)
            return failure(ErrorCode::FormatInvalid, u"locate-calibration.json"_s, u"steps"_s);
        calibration.m_steps.push_back(step);
        last = step;
    }
    if (calibration.m_steps.empty())
        return failure(ErrorCode::FormatInvalid, u"locate-calibration.json"_s, u"steps"_s);
    return calibration;
}

Calibration Calibration::fromParts(const std::array<int, placeFeatureCount> &weights, std::vector<Step> steps)
{
    Calibration calibration;
    calibration.m_weights = weights;
    calibration.m_steps = std::move(steps);
    return calibration;
}

QJsonObject Calibration::toJson() const
{
    QJsonObject weights;
    for (size_t i = 0; i < placeFeatureCount; ++i)
        weights.insert(placeFeatureName(static_cast<PlaceFeature>(i)), m_weights[i]);
    QJsonArray steps;
    for (const Step &step : m_steps)
        steps.append(QJsonArray{step.share, step.chance});
    return {{u"weights"_s, weights}, {u"steps"_s, steps}};
}

std::vector<int> Calibration::shares(std::span<const PlaceCandidate> candidates) const
{
    std::vector<double> scores;
    scores.reserve(candidates.size());
    double highest = 0; // "none of them" weighs 0
    for (const PlaceCandidate &candidate : candidates) {
        qint64 sum = 0;
        for (size_t i = 0; i < placeFeatureCount; ++i)
            sum += qint64(m_weights[i]) * candidate.features[i];
        scores.push_back(static_cast<double>(sum) / 100'000);
        highest = std::max(highest, scores.back());
    }
    double total = std::exp(-highest);
    for (double &score : scores)
        total += score = std::exp(score - highest);
    std::vector<int> result;
    result.reserve(scores.size());
    for (const double score : scores)
        result.push_back(static_cast<int>(std::lround(score / total * 1000)));
    return result;
}

int Calibration::chance(int share) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), share, [](int value, const Step &step) { return value < step.share; });
    return above == m_steps.begin() ? 0 : std::min(highestChance, std::prev(above)->chance);
}

} // namespace phaseout
