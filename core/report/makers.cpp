// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::report {
namespace {
constexpr int mostBrands = 6; // named; the rest are counted
constexpr int mostMakers = 20; // rows; the rest stand together

struct Seen {
    int devices = 0;
    std::map<QString, int> brands;
};

QString brandsText(const Seen &seen)
{
    std::vector<std::pair<int, QString>> brands;
    for (const auto &[brand, devices] : seen.brands)
        brands.emplace_back(-devices, brand);
    std::stable_sort(brands.begin(), brands.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[devices, brand] : brands)
        if (names.size() < mostBrands)
            names.append(cellText(brand, 30));
    const int rest = static_cast<int>(brands.size()) - static_cast<int>(names.size());
    const QString text = names.join(u", "_s);
    return rest > 0 ? QCoreApplication::translate("phaseout::report", "%1 and %Ln more", nullptr, rest).arg(text) : text;
}

// What a maker's devices at a store are charged for by themselves.
Money ownCost(const cost::Quantities &devices, const Estate &estate)
{
    return cost::totalOf(devices, estate.rates, estate.programme.currency).likely;
}

class Makers {
public:
    explicit Makers(Facts &facts)
        : m_facts(facts)
    {
    }

    void write()
    {
        number();
        std::map<std::pair<int, int>, Part> parts;
        for (const Device &device : m_facts.estate.devices)
            if (device.isInScope)
                count(parts, device);
        std::map<int, std::vector<Part *>> byStore;
        for (auto &[key, part] : parts)
            byStore[key.first].push_back(&part);
        for (auto &[store, here] : byStore)
            share(store, here);
        for (const auto &[key, part] : parts)
            m_facts.makersAtStores.push_back(part.row);
    }

private:
    struct Part {
        MakerAtStore row;
        cost::Quantities devices;
    };

    void number()
    {
        std::map<QString, Seen> seen;
        for (const Device &device : m_facts.estate.devices)
            if (device.isInScope) {
                Seen &maker = seen[device.maker.slug()];
                ++maker.devices;
                if (!device.brand.isEmpty())
                    ++maker.brands[device.brand];
            }
        std::vector<std::pair<int, QString>> order;
        for (const auto &[slug, maker] : seen)
            order.emplace_back(-maker.devices, slug);
        std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[devices, slug] : order) {
            if (m_facts.makers.size() < mostMakers)
                m_facts.makers.push_back({cellText(makerText(m_facts.info, Maker(slug)), 40), brandsText(seen[slug])});
            else
                m_facts.makers.back() = {QCoreApplication::translate("phaseout::report", "(other makers)"), {}};
            m_numbers.insert(slug, static_cast<int>(m_facts.makers.size()));
        }
    }

    void count(std::map<std::pair<int, int>, Part> &parts, const Device &device) const
    {
        const int store = m_facts.estate.storeAt(device.store);
        const int maker = m_numbers.value(device.maker.slug());
        Part &part = parts[{store, maker}];
        part.row.store = store;
        part.row.maker = maker;
        ++part.row.inScope;
        part.row.confirmed += device.verdict == Verdict::Confirmed;
        part.row.reported += device.isReportedRemoved();
        part.row.verified += device.isVerifiedRemoved();
        part.devices.add(device.deviceClass);
    }

    // Each maker bears its own devices; the visit and what is charged by store is shared by number of devices, and the
    // last one takes what rounding left.
    void share(int store, const std::vector<Part *> &here) const
    {
        const Money zero = Money::zero(m_facts.currency());
        Money own = zero;
        int devices = 0;
        for (Part *part : here) {
            part->row.cost = part->row.extra = zero;
            (store < 0 ? part->row.extra : part->row.cost) = ownCost(part->devices, m_facts.estate);
            own += part->row.cost;
            devices += part->row.inScope;
        }
        if (store < 0)
            return;
        const Money common = m_facts.progress[static_cast<size_t>(store)].cost.whole.likely - own;
        Money left = common;
        for (Part *part : here) {
            const Money portion = part == here.back() ? left : common.share(1'000'000ll * part->row.inScope / devices);
            part->row.cost += portion;
            left -= portion;
        }
    }

    Facts &m_facts;
    QHash<QString, int> m_numbers;
};
} // namespace

void addMakers(Facts &facts)
{
    Makers(facts).write();
}

} // namespace phaseout::report
