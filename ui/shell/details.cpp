// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/details.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/soldstores.h"
#include "core/project/storewords.h"
#include "core/project/words.h"
#include "ui/models/dates.h"
#include "ui/models/evidencecells.h"
#include "ui/models/flawwords.h"
#include "ui/models/moneytext.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
constexpr int entriesSearched = 500; // of the journal, the newest
constexpr size_t mostHistory = 20;

QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::DetailsPane", text, nullptr, n); }

/// A line where there is something to say.
void add(std::vector<DetailLine> &lines, const char *name, const QString &value)
{
    if (!value.isEmpty())
        lines.push_back({words(name), value});
}

QString deliveryWords(const Delivery &delivery)
{
    QStringList parts{deliveryStateWord(delivery.state)};
    if (delivery.evidence != EvidenceLevel::None)
        parts << evidenceLevelWord(delivery.evidence).toLower();
    if (!delivery.reference.isEmpty())
        parts << text::shown(delivery.reference, 60);
    return parts.join(u", "_s);
}

template <class Kind>
bool touchesOne(const Kind &change, const QUuid &id)
{
    if constexpr (requires { change.device.uuid(); })
        if (change.device.uuid() == id)
            return true;
    if constexpr (requires { change.to->uuid(); })
        if (change.to && change.to->uuid() == id)
            return true;
    if constexpr (requires { change.store.uuid(); })
        return change.store.uuid() == id;
    else if constexpr (requires { change.store.id.uuid(); })
        return change.store.id.uuid() == id;
    else
        return false;
}

bool touches(const Edit &edit, const QUuid &id)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(),
                       [&](const Change &change) { return std::visit([&](const auto &one) { return touchesOne(one, id); }, change); });
}

void addHistory(Details &details, Session &session, const QUuid &id)
{
    const History *history = session.history();
    if (!history)
        return;
    const QByteArray written = id.toByteArray(QUuid::WithoutBraces);
    for (const JournalEntry &entry : session.journal(entriesSearched)) {
        if (details.history.size() == mostHistory)
            break;
        if (!entry.body.contains(written)) // reading an entry takes a thousand times as long as looking through it
            continue;
        if (const auto edit = editFromBytes(entry.body); edit && touches(*edit, id))
            details.history.push_back({dayText(entry.utc.toLocalTime().date()),
                                       u"%1 (%2)"_s.arg(wordsOf(entry, *history, *session.estate(), *session.knowledge().makers), text::shown(entry.actor, 40))});
    }
}

void addVisit(Details &details, const timetable::Timetable *plan, const StoreId &store)
{
    if (!plan)
        return;
    for (const timetable::Visit &visit : plan->visits) {
        if (visit.store != store)
            continue;
        add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Planned for"), words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "%1 to %2")).arg(dayText(visit.start), dayText(visit.finish)));
        add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Crew"), visit.crewText());
        add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Likely cost"), wholeMoney(visit.cost.likely));
        details.why.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Visited in the week of %1")).arg(dayText(visit.week().monday())), visit.reason});
    }
    for (const timetable::Unvisited &left : plan->unvisited)
        if (left.store == store)
            details.why.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Not in the plan")), left.reason});
}

Details ofStore(Session &session, const Store &store)
{
    const Estate &estate = *session.estate();
    Details details;
    details.title = text::shown(nameOrCode(store, estate), 120);
    details.note = words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Store %1")).arg(text::shown(uniqueCode(store, estate), 80));
    const QDate sold = soldOn(estate, store);
    int inScope = 0;
    int risk = 0;
    const auto devices = estate.devicesAt(estate.storeAt(store.id));
    for (const int at : devices) {
        const Device &device = estate.devices[static_cast<size_t>(at)];
        inScope += device.isInScope;
        risk = std::max(risk, device.isInScope ? device.risk : 0);
    }
    QStringList place{store.address, store.town, postcodeText(store)};
    place.removeAll(QString());
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Address"), text::shown(place.join(u", "_s), 200));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Region"), text::shown(store.region, 60));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Devices"),
        words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "%1, of them %2 in scope")).arg(QLocale().toString(static_cast<qint64>(devices.size())), QLocale().toString(inScope)));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Riskiest device"), words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "%1 of 100")).arg(risk));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Status"), deliveryWords(store.delivery));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Closed on"), sold.isValid() ? QString() : dayText(store.closedOn));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Sold on"), dayText(sold));
    if (sold.isValid())
        details.why.push_back({words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Sold")), words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "What is there from that day on is the buyer’s, and not counted as to be removed."))});
    addVisit(details, session.currentPlan(), store.id);
    addHistory(details, session, store.id.uuid());
    return details;
}

void addEvidence(Details &details, Session &session, const Device &device)
{
    const auto explained = session.explain(device.id);
    if (!explained)
        return;
    const auto line = [](const Evidence &piece) -> DetailLine {
        const QString read = words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "%1 speaks for %2 (%3)"));
        return {layerWord(piece.layer), read.arg(text::shown(piece.read, 80), text::shown(piece.says, 60), strengthWord(piece.strength))};
    };
    for (const auto *pieces : {&explained->identity.evidence, &explained->place.evidence})
        for (const Evidence &piece : *pieces)
            details.why.push_back(line(piece));
}

void addFlaws(Details &details, Session &session, const Device &device)
{
    const FlawWords known = flawWords(*session.knowledge().flaws, device, session.today());
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Published flaws of its firmware"), known.summary);
    for (const FlawWords::Line &line : known.lines)
        details.facts.push_back({line.name, line.words});
}

// Why nothing has to be removed.
QString outsideWords(Session &session, const Store *store)
{
    const QDate sold = store ? soldOn(*session.estate(), *store) : QDate();
    return sold.isValid() && sold <= session.today() ? words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "not in scope: its store was sold on %1")).arg(dayText(sold))
                                                     : words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "not in scope"));
}

Details ofDevice(Session &session, const Device &device)
{
    const Store *store = session.estate()->store(device.store);
    Details details;
    details.title = text::shown(QString(device.brand + u' ' + device.model).simplified(), 120);
    if (details.title.isEmpty())
        details.title = text::shown(deviceLabel(device), 120);
    if (details.title.isEmpty())
        details.title = words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "A device that says nothing of itself"));
    details.note = u"%1, %2"_s.arg(deviceClassWord(device.deviceClass), verdictWord(device.verdict).toLower());
    details.note.front() = details.note.front().toUpper();
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Store"), store ? text::shown(nameOrCode(*store, *session.estate()), 120) : words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "no store yet")));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Name"), text::shown(device.name, 80));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "IP address"), device.ip ? device.ip->text() : QString());
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "MAC address"), device.mac ? device.mac->text() : QString());
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Serial number"), text::shown(device.serial, 60));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Firmware"), text::shown(device.firmwareText, 60));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Last seen"), dayText(device.lastSeen));
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Risk"), device.isInScope ? words(QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "%1 of 100")).arg(device.risk) : QString());
    add(details.facts, QT_TRANSLATE_NOOP("phaseout::ui::DetailsPane", "Status"), device.isInScope ? deliveryWords(device.delivery) : outsideWords(session, store));
    addFlaws(details, session, device);
    addEvidence(details, session, device);
    addHistory(details, session, device.id.uuid());
    return details;
}
} // namespace

Details detailsOf(Session &session, const QString &id)
{
    if (const auto store = StoreId::parse(id); store)
        if (const Store *known = session.estate()->store(*store))
            return ofStore(session, *known);
    if (const auto device = DeviceId::parse(id); device)
        if (const Device *known = session.estate()->device(*device))
            return ofDevice(session, *known);
    return {};
}

} // namespace phaseout::ui
