// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes resources/rules/locate-calibration.json: calibrate_locate REGISTER.csv OUTPUT.json
#include "core/locate/calibration.h"
#include "core/locate/placeentry.h"
#include "tests/core/locate/labelledsample.h"
#include "tests/core/locate/register.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
constexpr quint64 weightSeed = 20'261'121;
constexpr quint64 tableSeed = 20'261'122;
constexpr size_t textsDrawn = 20'000;
constexpr quint64 smallRegisters = 100; // together with half as many texts
constexpr int rounds = 500;

using Weights = std::array<double, placeFeatureCount>;
struct Case {
    std::vector<PlaceCandidate> candidates;
    int truth = -1; // position among the candidates; -1: none of them
};

void addCases(const std::vector<Store> &rows, quint64 seed, size_t texts, const Gazetteer &gazetteer, std::vector<Case> &cases)
{
    const test::LabelledSample sample = test::makeSample(rows, seed, texts);
    std::vector<PlaceEntry> entries;
    for (const Store &store : sample.stores)
        entries.push_back(placeEntry(store, {}));
    const PlaceIndex index(std::move(entries), gazetteer);
    for (const test::LabelledText &labelled : sample.texts) {
        Case one{index.candidates(readPlace(labelled.text)), -1};
        for (size_t i = 0; i < one.candidates.size(); ++i)
            if (labelled.truth && one.candidates[i].store == *labelled.truth)
                one.truth = static_cast<int>(i);
        cases.push_back(std::move(one));
    }
}

// Most retailers have fewer stores than the whole register: words are rarer there, and other shops less alike.
std::vector<Case> smallCasesOf(const std::vector<Store> &rows, quint64 seed, const Gazetteer &gazetteer)
{
    std::vector<Case> cases;
    for (quint64 i = 0; i < smallRegisters; ++i)
        addCases(test::someOf(rows, seed + i, test::smallRegister), seed + i, textsDrawn / smallRegisters / 2, gazetteer, cases);
    return cases;
}

std::vector<Case> largeCasesOf(const std::vector<Store> &rows, quint64 seed, const Gazetteer &gazetteer)
{
    std::vector<Case> cases;
    addCases(rows, seed, textsDrawn, gazetteer, cases);
    return cases;
}

double score(const Weights &weights, const PlaceFeatures &features)
{
    double sum = 0;
    for (size_t f = 0; f < placeFeatureCount; ++f)
        sum += weights[f] * features[f] / 100;
    return sum;
}

// The gradient of the log likelihood of the right answers: of a conditional logit over the candidates and "none", which
// weighs 0. The likelihood has one maximum.
double addGradient(const Case &one, const Weights &weights, Weights &gradient)
{
    std::vector<double> shares;
    double highest = 0;
    for (const PlaceCandidate &candidate : one.candidates) {
        shares.push_back(score(weights, candidate.features));
        highest = std::max(highest, shares.back());
    }
    double total = std::exp(-highest);
    for (double &share : shares)
        total += share = std::exp(share - highest);
    for (size_t i = 0; i < shares.size(); ++i) {
        const double residual = (static_cast<int>(i) == one.truth ? 1 : 0) - shares[i] / total;
        for (size_t f = 0; f < placeFeatureCount; ++f)
            gradient[f] += residual * one.candidates[i].features[f] / 100;
    }
    return std::log((one.truth < 0 ? std::exp(-highest) : shares[static_cast<size_t>(one.truth)]) / total);
}

Weights fitWeights(const std::vector<Case> &cases)
{
    Weights weights{};
    Weights squares{};
    for (int round = 0; round < rounds; ++round) {
        Weights gradient{};
        double likelihood = 0;
        for (const Case &one : cases)
            likelihood += addGradient(one, weights, gradient);
        for (size_t f = 0; f < placeFeatureCount; ++f) {
            const double g = gradient[f] / static_cast<double>(cases.size()) - 1e-5 * weights[f];
            squares[f] = 0.95 * squares[f] + 0.05 * g * g;
            const double rate = 0.1 / (1 + 0.02 * round);
            weights[f] += rate * g / (std::sqrt(squares[f]) + 1e-6);
        }
        if (round % 50 == 49)
            std::printf("round %d: mean log likelihood %.5f\n", round + 1, likelihood / static_cast<double>(cases.size()));
    }
    return weights;
}

// Pool adjacent violators over the best candidate's share; every step holds at least 60 texts.
std::vector<Calibration::Step> fitSteps(const std::vector<Case> &cases, const Calibration &weights)
{
    struct Block {
        int share;
        double right;
        double all;
    };
    std::map<int, std::pair<int, int>> byShare;
    for (const Case &one : cases) {
        const std::vector<int> shares = weights.shares(one.candidates);
        if (shares.empty())
            continue;
        const auto best = std::max_element(shares.begin(), shares.end());
        auto &[right, all] = byShare[*best];
        right += best - shares.begin() == one.truth ? 1 : 0;
        ++all;
    }
    std::vector<Block> blocks;
    for (const auto &[share, counts] : byShare) {
        blocks.push_back({share, static_cast<double>(counts.first), static_cast<double>(counts.second)});
        while (blocks.size() > 1) {
            Block &last = blocks.back();
            Block &before = blocks[blocks.size() - 2];
            if (before.all >= 60 && before.right * last.all < last.right * before.all)
                break;
            before.right += last.right;
            before.all += last.all;
            blocks.pop_back();
        }
    }
    std::vector<Calibration::Step> steps;
    for (const Block &block : blocks)
        steps.push_back({block.share, static_cast<int>(std::floor(block.right / (block.all + 1) * 1000))});
    for (size_t i = steps.size(); i-- > 1;) // the one added weighs more in small blocks
        steps[i - 1].chance = std::min(steps[i - 1].chance, steps[i].chance);
    return steps;
}

// What is shown is right as often in either: the lesser chance at every share. Of two alike, neither is more likely than not.
std::vector<Calibration::Step> lesserOf(const std::vector<Calibration::Step> &a, const std::vector<Calibration::Step> &b)
{
    const auto at = [](const std::vector<Calibration::Step> &steps, int share) {
        int chance = 0;
        for (const Calibration::Step &step : steps)
            chance = step.share <= share ? step.chance : chance;
        return chance;
    };
    std::vector<Calibration::Step> steps;
    for (int share = 0; share <= 1000; ++share)
        if (const int chance = std::min({at(a, share), at(b, share), share <= 500 ? 500 : 1000}); steps.empty() || chance > steps.back().chance)
            steps.push_back({share, chance});
    return steps;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto gazetteer = Gazetteer::load();
    const std::vector<Store> rows = argc == 3 ? test::readPublicRegister(QString::fromLocal8Bit(argv[1])) : std::vector<Store>();
    if (!gazetteer || rows.empty()) {
        std::fputs("usage: calibrate_locate REGISTER.csv OUTPUT.json\n", stderr);
        return 2;
    }
    std::vector<Case> cases = largeCasesOf(rows, weightSeed, *gazetteer);
    for (Case &one : smallCasesOf(rows, weightSeed, *gazetteer))
        cases.push_back(std::move(one));
    const Weights fitted = fitWeights(cases);
    std::array<int, placeFeatureCount> weights{};
    for (size_t f = 0; f < placeFeatureCount; ++f)
        weights[f] = static_cast<int>(std::lround(fitted[f] * 1000));
    const Calibration unstepped = Calibration::fromParts(weights, {});
    const Calibration calibration = Calibration::fromParts(weights, lesserOf(fitSteps(largeCasesOf(rows, tableSeed, *gazetteer), unstepped),
                                                                              fitSteps(smallCasesOf(rows, tableSeed, *gazetteer), unstepped)));
    QJsonObject object = calibration.toJson();
    object.insert(u"made"_s, u"2026-11-24"_s);
    object.insert(u"how"_s, u"calibrate_locate: conditional logit on 20000 texts of seed 20261121, rising table on 20000 texts of "
                            u"seed 20261122, both drawn from the register below, and half as many of small parts of it; docs/mapping.md"_s);
    object.insert(u"source"_s, u"Food Standards Agency, Food Hygiene Rating Scheme, August 2020, rows of Tesco and Co-op: 6,758 premises; "
                               u"Open Government Licence v3.0; contains FSA data"_s);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0)
        return 1;
    return 0;
}
