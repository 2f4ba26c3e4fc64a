// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the Locator takes: bench_locate [STORES [DEVICES]]
#include "core/base/random.h"
#include "core/locate/locator.h"
#include "tests/core/locate/estate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace phaseout;

namespace {
const QStringList firstParts{u"North"_s, u"Castle"_s, u"Station"_s, u"High"_s, u"Mill"_s, u"Church"_s, u"Queens"_s, u"Victoria"_s, u"Marl"_s, u"Ash"_s, u"Wood"_s, u"Bram"_s};
const QStringList lastParts{u"field"_s, u"ford"_s, u"ham"_s, u"ton"_s, u"ley"_s, u"by"_s, u"wick"_s, u"bury"_s, u"stead"_s, u"worth"_s};
const QStringList types{u"Road"_s, u"Street"_s, u"Lane"_s, u"Avenue"_s, u"Parade"_s};

QString word(Random &random)
{
    return firstParts.at(static_cast<qsizetype>(random.below(12))) + firstParts.at(static_cast<qsizetype>(random.below(12))).toLower()
           + lastParts.at(static_cast<qsizetype>(random.below(10)));
}

QString postcode(Random &random)
{
    static const QStringList areas{u"SW"_s, u"SE"_s, u"DA"_s, u"CT"_s, u"LE"_s, u"BS"_s, u"EH"_s, u"CF"_s, u"NE"_s, u"PL"_s};
    constexpr QStringView letters = u"ABDEFGHJLNPQRSTUWXYZ";
    return areas.at(static_cast<qsizetype>(random.below(10))) + QString::number(1 + random.below(20)) + u' ' + QString::number(random.below(10))
           + letters.at(static_cast<qsizetype>(random.below(20))) + letters.at(static_cast<qsizetype>(random.below(20)));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const size_t storeCount = argc > 1 ? QString::fromLocal8Bit(argv[1]).toUInt() : 20'000;
    const size_t deviceCount = argc > 2 ? QString::fromLocal8Bit(argv[2]).toUInt() : 200'000;
    const Gazetteer gazetteer = Gazetteer::load().value();
    Random random(1);
    std::vector<Store> stores;
    std::vector<SubnetClaim> claims;
    for (size_t i = 0; i < storeCount; ++i) {
        const QString address = QString::number(1 + random.below(400)) + u' ' + word(random) + u' ' + types.at(static_cast<qsizetype>(random.below(5))) + u", " + word(random);
        stores.push_back(test::plainStore(static_cast<quint32>(i + 1), QString::number(2000 + i), u"Tesco Express"_s, address, postcode(random)));
        claims.push_back(test::claim(u"10.%1.%2.0/24"_s.arg(i / 256).arg(i % 256), stores.back()));
    }
    QElapsedTimer timer;
    timer.start();
    Locator locator(stores, {}, claims, gazetteer, LocatorOptions::load().value());
    std::printf("%zu stores indexed in %lld ms\n", storeCount, static_cast<long long>(timer.restart()));

    std::vector<Observation> observations;
    for (size_t i = 0; i < deviceCount; ++i) {
        const size_t at = random.below(storeCount);
        const Store &store = stores[at];
        Observation o = test::seen(u"10.%1.%2.%3"_s.arg(at / 256).arg(at % 256).arg(1 + i % 200),
                                   {{TraitKind::Name, u"UK%1-CAM%2"_s.arg(store.code.text()).arg(i % 64)}}, static_cast<qint64>(i));
        if (i % 2 == 0)
            o.add(TraitKind::Address, QString(store.address + u", " + store.postcode->text()).toStdString());
        observations.push_back(std::move(o));
    }
    timer.restart();
    test::learn(locator, stores, observations);
    std::printf("%zu host names learnt in %lld ms, %zu patterns\n", deviceCount, static_cast<long long>(timer.restart()), locator.hostNamePatterns().size());
    size_t sites = 0;
    for (const Observation &o : observations)
        sites += locator.site(o).has_value();
    std::printf("%zu certain sites in %lld ms\n", sites, static_cast<long long>(timer.restart()));
    size_t mapped = 0;
    const std::clock_t before = std::clock();
    const std::vector<QString> names{u"devices.csv"_s};
    for (const Observation &o : observations)
        mapped += !locator.locate(std::span(&o, 1), names).needsStore();
    std::printf("%zu of %zu devices located in %lld ms, %.0f ms of processor time (half of them with an address)\n", mapped, deviceCount,
                static_cast<long long>(timer.restart()), static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    qint64 worst = 0;
    qint64 total = 0;
    for (size_t i = 0; i < 1'000; ++i) {
        const Store &store = stores[random.below(storeCount)];
        timer.restart();
        const auto found = locator.query(u"Tesco Extra, %1, %2"_s.arg(store.address, store.postcode->text()));
        worst = std::max(worst, timer.nsecsElapsed());
        total += timer.nsecsElapsed();
        if (found.empty() || found.front().id != store.id)
            std::printf("not found: %s\n", qPrintable(store.address));
    }
    std::printf("1000 free-text queries: mean %.3f ms, worst %.3f ms\n", static_cast<double>(total) / 1e9, static_cast<double>(worst) / 1e6);
    return 0;
}
