// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track/trackstate.h"

#include "core/base/text.h"
#include "core/project/storewords.h"
#include "ui/models/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::TrackState", text, nullptr, n); }

int stepsOf(const progress::StoreProgress &p, DeliveryState state)
{
    using enum progress::StoreStatus;
    switch (p.status) {
    case NothingToDo:
    case Sold:
    case ToSurvey:
    case NotStarted:
        return 0;
    case Surveyed:
        return 1;
    case InProgress:
        if (state >= DeliveryState::Installed)
            return 3;
        return state >= DeliveryState::Ordered ? 2 : 1;
    case Reported:
        return 4;
    case Verified:
    case Closed:
        return 5;
    }
    Q_UNREACHABLE();
}

bool isReported(const TrackRow &row)
{
    return row.isSurvey() ? row.stepsDone > 0 : row.progress.reported >= row.progress.inScope;
}

QString orElse(const QString &text, const QString &other) { return text.isEmpty() ? other : text; }

TrackDevice deviceRow(const Device &device)
{
    TrackDevice row;
    row.id = device.id;
    QString kind = deviceClassWord(device.deviceClass);
    kind.front() = kind.front().toUpper();
    const QString made = text::shown(QString(device.brand + u' ' + device.model).simplified());
    row.what = made.isEmpty() ? kind : u"%1, %2"_s.arg(kind, made);
    row.where = text::shown(orElse(device.name, device.ip ? device.ip->text() : device.serial));
    row.delivery = device.delivery;
    row.isSeenAgain = device.isSeenAgain();
    row.isInScope = device.isInScope;
    row.isIsolated = device.isIsolated;
    return row;
}
} // namespace

bool TrackRow::isIn(TrackView view, QDate today) const
{
    switch (view) {
    case TrackView::ThisWeek: {
        const QDate monday = Week::of(today).monday();
        return planned.isValid() && planned < monday.addDays(7) && plannedLast >= monday;
    }
    case TrackView::Late:
        return daysLate > 0;
    case TrackView::SeenAgain:
        return seenAgain > 0;
    case TrackView::NotVerified:
        return progress.reported > progress.verified;
    case TrackView::All:
        return true;
    }
    Q_UNREACHABLE();
}

bool TrackRow::matches(const QString &filter) const
{
    return filter.isEmpty() || name.contains(filter, Qt::CaseInsensitive) || code.contains(filter, Qt::CaseInsensitive)
        || region.contains(filter, Qt::CaseInsensitive) || progress::storeStatusWord(progress.status).contains(filter, Qt::CaseInsensitive);
}

TrackState::TrackState(const Estate &estate, const timetable::Timetable *plan, QDate today) : m_today(today)
{
    QHash<StoreId, const timetable::Visit *> visits;
    if (plan)
        for (const timetable::Visit &visit : plan->visits)
            visits.insert(visit.store, &visit);
    for (progress::StoreProgress &p : progress::storeProgress(estate, today)) {
        if (p.inScope == 0 && !visits.contains(estate.stores[static_cast<size_t>(p.store)].id))
            continue;
        const Store &store = estate.stores[static_cast<size_t>(p.store)];
        TrackRow row{store.id, text::shown(uniqueCode(store, estate)), text::shown(store.name), text::shown(store.region), std::move(p)};
        row.stepsDone = row.isSurvey() ? (store.delivery.state >= DeliveryState::Surveyed ? 1 : 0) : stepsOf(row.progress, store.delivery.state);
        for (const int device : estate.devicesAt(row.progress.store))
            row.seenAgain += estate.devices[static_cast<size_t>(device)].isSeenAgain();
        if (const timetable::Visit *visit = visits.value(store.id)) {
            row.planned = visit->start;
            row.plannedLast = visit->finish;
            if (!isReported(row) && visit->finish < today)
                row.daysLate = static_cast<int>(visit->finish.daysTo(today));
        }
        m_rows.push_back(std::move(row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const TrackRow &a, const TrackRow &b) {
        if (a.daysLate != b.daysLate)
            return a.daysLate > b.daysLate;
        if (a.planned.isValid() != b.planned.isValid())
            return a.planned.isValid();
        return a.planned < b.planned;
    });
}

std::vector<TrackRow> TrackState::rows(TrackView view, const QString &filter) const
{
    std::vector<TrackRow> result;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(result),
                 [&](const TrackRow &row) { return row.isIn(view, m_today) && row.matches(filter); });
    return result;
}

int TrackState::count(TrackView view) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const TrackRow &row) { return row.isIn(view, m_today); }));
}

const TrackRow *TrackState::rowOf(const StoreId &store) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TrackRow &row) { return row.store == store; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString TrackState::sentence() const
{
    if (m_rows.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "No store has anything to remove."));
    const auto removals = std::count_if(m_rows.begin(), m_rows.end(), [](const TrackRow &row) { return !row.isSurvey(); });
    const auto reported = std::count_if(m_rows.begin(), m_rows.end(), [](const TrackRow &row) { return !row.isSurvey() && isReported(row); });
    const auto verified = std::count_if(m_rows.begin(), m_rows.end(), [](const TrackRow &row) { return !row.isSurvey() && row.progress.verified >= row.progress.inScope; });
    const QLocale locale;
    QString sentence = words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "Everything in scope is reported removed at %1 of %2 stores, and verified removed at %3."))
                           .arg(locale.toString(static_cast<qint64>(reported)), locale.toString(static_cast<qint64>(removals)), locale.toString(static_cast<qint64>(verified)));
    if (const auto surveys = static_cast<int>(m_rows.size()) - static_cast<int>(removals); surveys > 0)
        sentence += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::ui::TrackState", "%Ln more store(s) have a survey only."), surveys);
    if (const int late = count(TrackView::Late); late > 0)
        sentence += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::ui::TrackState", "%Ln store(s) are overdue: the day of the visit has passed, and nothing is reported."), late);
    int again = 0;
    for (const TrackRow &row : m_rows)
        again += row.seenAgain;
    if (again > 0)
        sentence += u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::ui::TrackState", "%Ln device(s) reported removed were seen again."), again);
    return sentence;
}

std::vector<TrackDevice> trackDevices(const Estate &estate, const StoreId &store)
{
    std::vector<TrackDevice> result;
    const int at = estate.storeAt(store);
    if (at < 0)
        return result;
    for (const int device : estate.devicesAt(at))
        result.push_back(deviceRow(estate.devices[static_cast<size_t>(device)]));
    std::stable_partition(result.begin(), result.end(), [](const TrackDevice &device) { return device.isInScope; });
    return result;
}

QString DeliveryDraft::problem(QDate today) const
{
    if (!on.simplified().isEmpty() && !parseDay(on).isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "“%1” is not a date. Write it as 18 Nov 2026 or 18/11/2026.")).arg(text::shown(on));
    if (parseDay(on).isValid() && parseDay(on) > today)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "The date lies after today. Give the day on which it happened."));
    if (evidence >= EvidenceLevel::Evidenced && reference.simplified().isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "Evidence needs a reference: the name of a photo, a ticket or a certificate number."));
    if (evidence == EvidenceLevel::Certified && state != DeliveryState::Disposed)
        return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackState", "A certificate is for what is disposed of. Choose Disposed, or a lower level of evidence."));
    const auto allowed = checkTransition({}, delivery(), today);
    return allowed ? QString() : userText(allowed.error());
}

Delivery DeliveryDraft::delivery() const { return {state, evidence, reference.simplified(), parseDay(on)}; }

Edit deliverEdit(const Estate &estate, const DeliveryTarget &target, const Delivery &to)
{
    if (!target.devices.empty())
        return deliverDevices(estate, target.devices, to);
    Edit edit;
    for (const StoreId &id : target.stores)
        if (const Store *store = estate.store(id)) {
            Edit one = deliverStore(estate, *store, to);
            std::move(one.changes.begin(), one.changes.end(), std::back_inserter(edit.changes));
        }
    return edit;
}

int devicesIn(const Edit &edit)
{
    return static_cast<int>(std::count_if(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
        return std::holds_alternative<SetDeviceDelivery>(change) && !changesNothing(change);
    }));
}

Edit isolateEdit(const Estate &estate, const std::vector<DeviceId> &devices, bool isIsolated)
{
    Edit edit;
    for (const DeviceId &id : devices)
        if (const Device *device = estate.device(id); device && device->isIsolated != isIsolated)
            edit.changes.push_back(SetIsolated{id, device->isIsolated, isIsolated});
    return edit;
}

} // namespace phaseout::ui
