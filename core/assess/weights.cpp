// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/weights.h"

#include "core/base/json.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::assess {

RiskWeights defaultRiskWeights()
{
    RiskWeights weights;
    weights.knownFlaw = 15;
    return weights;
}

QJsonObject toJson(const RiskWeights &w)
{
    QJsonObject object{{u"exposure"_s, w.exposure}, {u"firmware"_s, w.firmware}, {u"age"_s, w.age},
                       {u"class"_s, w.deviceClass}, {u"place"_s, w.place},       {u"evidence"_s, w.evidence},
                       {u"services"_s, w.openServices}};
    if (w.knownFlaw > 0)
        object.insert(u"flaws"_s, w.knownFlaw);
    return object;
}

Result<RiskWeights> riskWeightsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    RiskWeights w;
    int sum = 0;
    const auto read = [&](const QString &key, int &weight) {
        weight = static_cast<int>(reader.number(key, weight, 0, 100));
        sum += weight;
    };
    read(u"exposure"_s, w.exposure);
    read(u"firmware"_s, w.firmware);
    read(u"age"_s, w.age);
    read(u"class"_s, w.deviceClass);
    read(u"place"_s, w.place);
    read(u"evidence"_s, w.evidence);
    read(u"services"_s, w.openServices);
    read(u"flaws"_s, w.knownFlaw);
    if (sum == 0)
        reader.refuse(u"exposure"_s, QCoreApplication::translate("phaseout::assess", "at least one weight must be above 0"));
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return w;
}

} // namespace phaseout::assess
