// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track/tracktables.h"

#include "ui/delegates/cellroles.h"
#include "ui/models/dates.h"
#include "ui/widgets/symbols.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui::TrackTables", text, nullptr, n); }

int discOf(EvidenceLevel level)
{
    switch (level) {
    case EvidenceLevel::None:
        return static_cast<int>(Disc::Empty);
    case EvidenceLevel::Reported:
        return static_cast<int>(Disc::Quarter);
    case EvidenceLevel::Evidenced:
        return static_cast<int>(Disc::Half);
    case EvidenceLevel::Verified:
    case EvidenceLevel::Certified:
        return static_cast<int>(Disc::Full);
    }
    Q_UNREACHABLE();
}

// Five steps are shown; states between two of them count as the earlier.
int pipsOf(const Delivery &delivery)
{
    if (delivery.isVerifiedRemoved())
        return 5;
    if (delivery.state >= DeliveryState::Removed)
        return 4;
    if (delivery.state >= DeliveryState::Installed)
        return 3;
    if (delivery.state >= DeliveryState::Ordered)
        return 2;
    return delivery.state >= DeliveryState::Surveyed ? 1 : 0;
}

QString share(int part, int whole)
{
    if (whole == 0)
        return {};
    const QLocale locale;
    return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "%1 of %2")).arg(locale.toString(part), locale.toString(whole));
}

std::function<QVariant(const TrackRow &, int)> sortedBy(std::function<QVariant(const TrackRow &)> value)
{
    return [value](const TrackRow &row, int role) { return role == SortRole ? value(row) : QVariant(); };
}

QString statusOf(const TrackRow &r) { return progress::storeStatusWord(r.progress.status); }

StoreTable::Column statusColumn()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Status")), statusOf, false,
            [](const TrackRow &r, int role) -> QVariant {
                if (role == PipsDoneRole)
                    return r.stepsDone;
                return role == SortRole ? QVariant(static_cast<int>(r.progress.status) * 10 + r.stepsDone) : QVariant();
            }};
}

StoreTable::Column evidenceColumn()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Evidence")), [](const TrackRow &r) { return evidenceLevelWord(r.progress.evidence); }, false,
            [](const TrackRow &r, int role) -> QVariant {
                if (role == EvidenceRole)
                    return discOf(r.progress.evidence);
                return role == SortRole ? QVariant(static_cast<int>(r.progress.evidence)) : QVariant();
            }};
}

StoreTable::Column lateColumn()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Overdue")),
            [](const TrackRow &r) { return r.daysLate > 0 ? words(QT_TRANSLATE_N_NOOP("phaseout::ui::TrackTables", "%Ln day(s) overdue"), r.daysLate) : QString(); }, false,
            [](const TrackRow &r, int role) -> QVariant {
                if (role == RagRole && r.daysLate > 0)
                    return static_cast<int>(Rag::Red);
                return role == SortRole ? QVariant(r.daysLate) : QVariant();
            }};
}
} // namespace

std::vector<StoreTable::Column> trackColumns()
{
    return {{words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Code")), [](const TrackRow &r) { return r.code; }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Store")), [](const TrackRow &r) { return r.name; }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Region")), [](const TrackRow &r) { return r.region; }},
            statusColumn(),
            evidenceColumn(),
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Reported")), [](const TrackRow &r) { return share(r.progress.reported, r.progress.inScope); }, true,
             sortedBy([](const TrackRow &r) { return r.progress.reported; })},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Verified")), [](const TrackRow &r) { return share(r.progress.verified, r.progress.inScope); }, true,
             sortedBy([](const TrackRow &r) { return r.progress.verified; })},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Planned week")),
             [](const TrackRow &r) { return r.planned.isValid() ? dayText(Week::of(r.planned).monday()) : words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "not planned")); }, false,
             [](const TrackRow &r, int role) -> QVariant {
                 if (role == ToneRole && !r.planned.isValid())
                     return static_cast<int>(CellTone::Muted);
                 return role == SortRole ? QVariant(r.planned.isValid() ? r.planned : QDate(9999, 1, 1)) : QVariant();
             }},
            lateColumn()};
}

std::vector<DeviceTable::Column> trackDeviceColumns()
{
    const auto muted = [](const TrackDevice &d, int role) -> QVariant {
        return role == ToneRole && !d.isInScope ? QVariant(static_cast<int>(CellTone::Muted)) : QVariant();
    };
    return {{words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Device")), [](const TrackDevice &d) { return d.what; }, false, muted},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Name or address")), [](const TrackDevice &d) { return d.where; }, false, muted},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Status")),
             [](const TrackDevice &d) {
                 if (d.isSeenAgain)
                     return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Seen again"));
                 return d.isInScope ? deliveryStateWord(d.delivery.state) : words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Not in scope"));
             },
             false,
             [](const TrackDevice &d, int role) -> QVariant {
                 if (role == PipsDoneRole && d.isInScope)
                     return pipsOf(d.delivery);
                 return role == ToneRole && !d.isInScope ? QVariant(static_cast<int>(CellTone::Muted)) : QVariant();
             }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Evidence")), [](const TrackDevice &d) { return d.isInScope ? evidenceLevelWord(d.delivery.evidence) : QString(); }, false,
             [](const TrackDevice &d, int role) { return role == EvidenceRole && d.isInScope ? QVariant(discOf(d.delivery.evidence)) : QVariant(); }},
            {words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "Network")),
             [](const TrackDevice &d) {
                 if (d.delivery.state >= DeliveryState::Removed && !d.isSeenAgain)
                     return words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "removed"));
                 return d.isIsolated ? words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "off the network")) : words(QT_TRANSLATE_NOOP("phaseout::ui::TrackTables", "on the network"));
             }, false, muted}};
}

} // namespace phaseout::ui
