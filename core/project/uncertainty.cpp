// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/uncertainty.h"

#include "core/base/json.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
Uncertainty::Spread readSpread(JsonReader &reader, const SpreadField &field, const Uncertainty::Spread &otherwise)
{
    const QString key = QString::fromLatin1(field.key);
    if (!reader.has(key))
        return otherwise;
    JsonReader part(reader.object(key), reader.pathOf(key));
    const auto number = [&](const QString &name, int fallback) { return static_cast<int>(part.number(name, fallback, field.least, field.most)); };
    const Uncertainty::Spread spread{number(u"least"_s, otherwise.least), number(u"likely"_s, otherwise.likely), number(u"most"_s, otherwise.most)};
    if (spread.least > spread.likely || spread.likely > spread.most)
        part.refuse(u"likely"_s, QCoreApplication::translate("phaseout::Constraints", "must lie between least and most"));
    reader.include(part.finish());
    return spread;
}
} // namespace

QJsonObject toJson(const Uncertainty &uncertainty)
{
    QJsonObject object{{u"revisitShare"_s, uncertainty.revisitShare}, {u"revisitLag"_s, uncertainty.revisitLag}};
    for (const SpreadField &field : spreadFields) {
        const Uncertainty::Spread &spread = uncertainty.*field.spread;
        object[QString::fromLatin1(field.key)] = QJsonObject{{u"least"_s, spread.least}, {u"likely"_s, spread.likely}, {u"most"_s, spread.most}};
    }
    return object;
}

Uncertainty uncertaintyFrom(JsonReader &reader, const Uncertainty &otherwise)
{
    Uncertainty uncertainty = otherwise;
    for (const SpreadField &field : spreadFields)
        uncertainty.*field.spread = readSpread(reader, field, otherwise.*field.spread);
    uncertainty.revisitShare = static_cast<int>(reader.number(u"revisitShare"_s, otherwise.revisitShare, 0, mostRevisitShare));
    uncertainty.revisitLag = static_cast<int>(reader.number(u"revisitLag"_s, otherwise.revisitLag, 0, mostRevisitLag));
    return uncertainty;
}

Result<Uncertainty> uncertaintyFromJson(const QJsonObject &object, const Uncertainty &otherwise)
{
    JsonReader reader(object);
    const Uncertainty uncertainty = uncertaintyFrom(reader, otherwise);
    if (const auto done = reader.finish(); !done)
        return failure(done.error());
    return uncertainty;
}

} // namespace phaseout
