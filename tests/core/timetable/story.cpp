// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/timetable/story.h"

#include "tests/core/project/bench.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::test {
namespace {
QUuid uuidOf(const QString &name) { return QUuid::createUuidV5(QUuid(u"6f0c5b1e-2a51-4a52-9c3e-0c6a3b1d7e01"_s), name); }
} // namespace

Story::Story(const QString &text)
{
    m_estate.rates = cost::defaultRates(Currency::pounds());
    m_estate.constraints.start = QDate(2027, 1, 11);
    m_estate.constraints.horizonWeeks = 20;
    for (const QString &line : text.split(u'|', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.first().isEmpty())
            continue;
        read(words.first(), words.mid(1));
    }
    if (m_estate.constraints.crews.empty())
        m_estate.constraints.crews = {{QString(), 1, {}}};
    m_estate.index();
    for (Constraints::Budget &budget : m_estate.constraints.budgets) // given in per cent of the first store's cost
        budget.cap = timetable::workOf(m_estate, today).front().cost.likely.share(budget.cap.minor() * 10'000);
}

QString Story::print(const timetable::Timetable &timetable) const
{
    QStringList lines;
    for (const timetable::Visit &visit : timetable.visits) {
        QString line = m_estate.store(visit.store)->code.text() + u' ' + timetable::visitKindSlug(visit.kind) + u' ' + visit.start.toString(Qt::ISODate) + u" to "_s
            + visit.finish.toString(Qt::ISODate) + u", "_s + visit.crewText();
        if (visit.isPinned)
            line += u", pinned"_s;
        if (visit.isLate)
            line += u", late"_s;
        lines += line;
    }
    for (const timetable::Unvisited &one : timetable.unvisited)
        lines += m_estate.store(one.store)->code.text() + u" unplanned"_s;
    for (const Finding &finding : timetable.findings)
        if (finding.id != "plan.goods.at-once"_L1) // true of nearly every story
            lines += finding.id + u' ' + finding.subject;
    return lines.join(u'\n');
}

QStringList Story::places(const timetable::Timetable &timetable) const
{
    QStringList lines;
    for (const Store &store : m_estate.stores)
        if (const timetable::Visit *visit = timetable.visitTo(store.id))
            lines += u"%1 %2 %3 %4"_s.arg(store.code.text(), visit->start.toString(Qt::ISODate), visit->isAfternoon ? u"afternoon"_s : u"morning"_s, visit->crewText());
    return lines;
}

QString Story::reason(const timetable::Timetable &timetable, const QString &code) const
{
    const StoreId id = m_estate.storeByCode(code)->id;
    if (const timetable::Visit *visit = timetable.visitTo(id))
        return visit->reason;
    for (const timetable::Unvisited &one : timetable.unvisited)
        if (one.store == id)
            return one.reason;
    return {};
}

void Story::read(const QString &what, const QStringList &words)
{
    Constraints &c = m_estate.constraints;
    const auto date = [&](qsizetype i) { return QDate::fromString(words.value(i), Qt::ISODate); };
    if (what == u"store")
        readStore(words);
    else if (what == u"start")
        c.start = date(0);
    else if (what == u"crews")
        c.crews.push_back({words.at(0) == u"-" ? QString() : words.at(0), words.at(1).toInt(), {}});
    else if (what == u"fewer")
        c.crews.back().changes.push_back({date(0), date(1), words.at(2).toInt()});
    else if (what == u"freeze")
        c.freezes.push_back({u"trading"_s, date(0), date(1), words.value(2)});
    else if (what == u"closure")
        c.closures.push_back({words.at(0), date(1), date(2), words.mid(3).join(u' ')});
    else if (what == u"pin")
        c.pins.push_back({words.at(0), Week::of(date(1)), words.mid(2).join(u' ')});
    else if (what == u"deadline")
        c.deadlines.push_back({words.at(0), {}, 0, date(1), true});
    else if (what == u"wish")
        c.deadlines.push_back({words.at(0), {}, 0, date(1), false});
    else if (what == u"closes" || what == u"sold")
        close(words.at(0), date(1), what == u"sold");
    else if (what == u"target")
        m_estate.programme.targetDate = date(0);
    else if (what == u"nofreeze")
        c.isFreezeFree = true;
    else if (what == u"removed")
        remove(words.at(0), date(1));
    else if (what == u"state") {
        Delivery &delivery = std::find_if(m_estate.stores.begin(), m_estate.stores.end(), [&](const Store &store) { return store.code.text() == words.at(0); })->delivery;
        delivery.state = *parseDeliveryState(words.at(1));
        delivery.on = date(2);
    }
    else if (what == u"stock")
        c.stock.push_back({words.at(0), date(1), words.at(2).toInt()});
    else if (what == u"budget")
        c.budgets.push_back({date(0), date(1), Money(words.at(2).toInt(), Currency::pounds())});
    else if (what == u"carry")
        c.budgetCarriesOver = true;
    else if (what == u"lead")
        c.leadTimeWeeks = words.at(0).toInt();
    else if (what == u"after")
        c.precedences.push_back({words.at(1), words.at(0), words.at(2).toInt()});
    else if (what == u"holidays")
        c.worksBankHolidays = true;
    else if (what == u"locked")
        c.lockedUntil = date(0);
    else
        qFatal("no such word: %s", qPrintable(what));
}
void Story::close(const QString &code, QDate on, bool isSale)
{
    std::find_if(m_estate.stores.begin(), m_estate.stores.end(), [&](const Store &store) { return store.code.text() == code; })->closedOn = on;
    m_estate.corrections.close({{}, code, on, isSale});
}
void Story::readStore(const QStringList &words)
{
    Store store{.id = StoreId(uuidOf(words.first())), .organisation = {}, .code = *StoreCode::parse(words.first())};
    store.nation = Nation::England;
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        if (words.at(i) == u"region")
            store.region = words.at(i + 1);
        for (int n = 0; n < words.at(i + 1).toInt(); ++n)
            addDevice(store.id, words.at(i), n);
    }
    m_estate.stores.push_back(std::move(store));
}
void Story::addDevice(const StoreId &store, const QString &what, int number)
{
    Device device;
    device.id = DeviceId(uuidOf(store.text() + what + QString::number(number)));
    device.store = store;
    device.isInScope = what != u"suspected";
    device.needsDecision = !device.isInScope;
    device.verdict = device.isInScope ? Verdict::Confirmed : Verdict::Possible;
    device.deviceClass = what == u"recorders" ? DeviceClass::Recorder : DeviceClass::Camera;
    m_estate.devices.push_back(std::move(device));
}

void Story::remove(const QString &code, QDate on)
{
    const auto store = std::find_if(m_estate.stores.begin(), m_estate.stores.end(), [&](const Store &s) { return s.code.text() == code; });
    for (Device &device : m_estate.devices)
        if (device.store == store->id)
            device.delivery = {DeliveryState::Removed, EvidenceLevel::Reported, {}, on};
}

Result<timetable::MadePlan> planned(const Story &story, const timetable::PlanOptions &options, const timetable::Timetable *previous, QDate on)
{
    return timetable::makePlan(story.estate(), knowledge(), on, previous, options, {});
}

} // namespace phaseout::test
