// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/ranking.h"

#include "core/base/text.h"
#include "ui/delegates/cellroles.h"
#include "ui/models/storetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui", text, nullptr, n); }

// The members in the order of assess::RiskPart.
constexpr int assess::RiskWeights::*members[assess::riskPartCount] = {
    &assess::RiskWeights::exposure, &assess::RiskWeights::firmware, &assess::RiskWeights::age, &assess::RiskWeights::deviceClass,
    &assess::RiskWeights::place, &assess::RiskWeights::evidence, &assess::RiskWeights::openServices,
    &assess::RiskWeights::knownFlaw};

QString nameOf(const Ranking &ranking, size_t row)
{
    const Store &store = ranking.estate->stores[static_cast<size_t>(ranking.stores[row].store)];
    return storeText(store, *ranking.estate);
}

QSet<int> firstQuarter(const Ranking &ranking)
{
    QSet<int> stores;
    for (size_t i = 0; i < (ranking.stores.size() + 3) / 4; ++i)
        stores.insert(ranking.stores[i].store);
    return stores;
}
} // namespace

int weightOf(const assess::RiskWeights &weights, assess::RiskPart part) { return weights.*members[static_cast<size_t>(part)]; }
void setWeight(assess::RiskWeights &weights, assess::RiskPart part, int value) { weights.*members[static_cast<size_t>(part)] = value; }

Ranking rankStores(std::shared_ptr<const Estate> estate, const assess::RiskWeights &weights, QDate today, const JobContext &context)
{
    Ranking ranking{std::move(estate), weights, {}};
    const Estate &all = *ranking.estate;
    for (size_t i = 0; i < all.stores.size() && !context.isCancelled(); ++i) {
        assess::StoreRiskSum sum;
        for (const int at : all.devicesAt(static_cast<int>(i))) {
            const Device &device = all.devices[static_cast<size_t>(at)];
            sum.add(device, assess::deviceRisk(device, &all.stores[i], weights, today));
        }
        if (const assess::StoreRisk risk = sum.result(); risk.devices > 0)
            ranking.stores.push_back({static_cast<int>(i), risk});
    }
    std::stable_sort(ranking.stores.begin(), ranking.stores.end(),
                     [](const RankedStore &a, const RankedStore &b) { return a.risk.score > b.risk.score; });
    return ranking;
}

QString movementWords(const Ranking &before, const Ranking &after)
{
    if (after.stores.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "No store has anything in scope yet."));
    const int up = static_cast<int>((firstQuarter(after) - firstQuarter(before)).size());
    const bool isSameTop = !before.stores.empty() && before.stores.front().store == after.stores.front().store;
    const QString moved = up == 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui", "No store moves into the first quarter."))
                                  : words(QT_TRANSLATE_N_NOOP("phaseout::ui", "%Ln store(s) move up into the first quarter."), up);
    const QString top = words(isSameTop ? QT_TRANSLATE_NOOP("phaseout::ui", "The riskiest store stays %1.") : QT_TRANSLATE_NOOP("phaseout::ui", "The riskiest store becomes %1."))
                            .arg(nameOf(after, 0));
    return words(QT_TRANSLATE_NOOP("phaseout::ui", "%1 %2")).arg(moved, top);
}

QString partName(assess::RiskPart part)
{
    switch (part) {
    case assess::RiskPart::Exposure:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Exposed"));
    case assess::RiskPart::Firmware:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Firmware"));
    case assess::RiskPart::Age:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Age"));
    case assess::RiskPart::DeviceClass:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Kind"));
    case assess::RiskPart::Place:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Place"));
    case assess::RiskPart::Evidence:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Maker"));
    case assess::RiskPart::OpenServices:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Network"));
    case assess::RiskPart::KnownFlaw:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "Flaws"));
    }
    Q_UNREACHABLE();
}

QStringList rankingHeaders()
{
    QStringList headers{words(QT_TRANSLATE_NOOP("phaseout::ui", "Store")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Devices")),
                        words(QT_TRANSLATE_NOOP("phaseout::ui", "Risk"))};
    for (int part = 0; part < assess::riskPartCount; ++part)
        headers << partName(static_cast<assess::RiskPart>(part));
    return headers;
}

QVariant rankingCell(const Ranking &ranking, int row, int column, int role)
{
    if (row < 0 || static_cast<size_t>(row) >= ranking.stores.size())
        return {};
    const RankedStore &ranked = ranking.stores[static_cast<size_t>(row)];
    const int part = column - 3;
    if (role == FractionRole && column == 2)
        return ranked.risk.score / 100.01;
    if (role == ToneRole)
        return static_cast<int>(column == 2 ? CellTone::Strong : part >= 0 && ranked.risk.worst.parts[static_cast<size_t>(part)] == 0 ? CellTone::Muted : CellTone::Plain);
    if (role == Qt::ToolTipRole && part >= 0)
        return assess::riskPartWord(static_cast<assess::RiskPart>(part));
    if (role != Qt::DisplayRole)
        return {};
    if (column == 0)
        return nameOf(ranking, static_cast<size_t>(row));
    const QLocale locale;
    if (column < 3)
        return locale.toString(column == 1 ? ranked.risk.devices : ranked.risk.score);
    return locale.toString(ranked.risk.worst.parts[static_cast<size_t>(part)]);
}

std::vector<WeightPreset> weightPresets()
{
    assess::RiskWeights security;
    security.exposure = 40;
    security.firmware = 10;
    security.age = 5;
    security.deviceClass = 10;
    security.place = 5;
    security.evidence = 0;
    security.openServices = 10;
    security.knownFlaw = 20;
    assess::RiskWeights ethics;
    ethics.exposure = 10;
    ethics.firmware = 5;
    ethics.age = 5;
    ethics.deviceClass = 10;
    ethics.place = 40;
    ethics.evidence = 25;
    ethics.openServices = 5;
    return {{words(QT_TRANSLATE_NOOP("phaseout::ui", "Balanced")), assess::defaultRiskWeights()},
            {words(QT_TRANSLATE_NOOP("phaseout::ui", "Security first")), security},
            {words(QT_TRANSLATE_NOOP("phaseout::ui", "Ethics first")), ethics}};
}

} // namespace phaseout::ui
