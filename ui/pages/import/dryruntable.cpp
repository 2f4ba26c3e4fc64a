// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/dryruntable.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/storewords.h"
#include "ui/delegates/cellroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::ui", text, nullptr, n); }

// Of refused rows, and of notes, that are shown.
constexpr size_t mostToldShown = 2000;

// What an item is about: several may be about one thing.
QString thingOf(const ImportItem &item) { return !item.device.isNull() ? item.device.text() : !item.store.isNull() ? item.store.text() : item.label; }
} // namespace

void DryRunTable::setReport(std::shared_ptr<const intake::Report> report, std::shared_ptr<const Estate> estate)
{
    m_report = std::move(report);
    m_estate = std::move(estate);
    m_rows.clear();
    m_told = {};
    for (const Finding &finding : m_report->findings)
        m_told[finding.severity == Severity::Refused ? Refused : finding.severity == Severity::Warning ? Warnings : Notes].push_back(&finding);
    addTold(Warnings, words(QT_TRANSLATE_NOOP("phaseout::ui", "Worth a look")), warnings(), words(QT_TRANSLATE_NOOP("phaseout::ui", "read, and perhaps not as it is meant")));
    addHeading(Conflicts, words(QT_TRANSLATE_NOOP("phaseout::ui", "Conflicts")), m_report->conflicts(), words(QT_TRANSLATE_NOOP("phaseout::ui", "sources disagree: they go to the Identify queue")));
    addItems(Conflicts, ImportOutcome::Conflict, m_report->conflicts());
    addHeading(Changed, words(QT_TRANSLATE_NOOP("phaseout::ui", "Changed")), m_report->changed(), words(QT_TRANSLATE_NOOP("phaseout::ui", "the old value stays in the history")));
    addItems(Changed, ImportOutcome::Changed, m_report->changed());
    addHeading(New, words(QT_TRANSLATE_NOOP("phaseout::ui", "New")), m_report->added(), {});
    const ImportReport &import = m_report->import;
    for (const auto &[count, name] : {std::pair{import.stores.added, words(QT_TRANSLATE_NOOP("phaseout::ui", "Stores"))},
                                      std::pair{import.devices.added, words(QT_TRANSLATE_NOOP("phaseout::ui", "Devices"))},
                                      std::pair{import.subnets.added, words(QT_TRANSLATE_NOOP("phaseout::ui", "Subnets"))}})
        if (count > 0)
            m_rows.push_back({New, -1, false, name, QLocale().toString(count)});
    addItems(New, ImportOutcome::New, m_report->added());
    addHeading(Same, words(QT_TRANSLATE_NOOP("phaseout::ui", "The same as before")), m_report->same(), {});
    addItems(Same, ImportOutcome::Same, m_report->same());
    addTold(Refused, words(QT_TRANSLATE_NOOP("phaseout::ui", "Refused")), refused(), words(QT_TRANSLATE_NOOP("phaseout::ui", "left out, each with its reason")));
    addTold(Notes, words(QT_TRANSLATE_NOOP("phaseout::ui", "Notes")), static_cast<qint64>(m_told[Notes].size()), {});
}

qint64 DryRunTable::refused() const { return m_report ? m_report->rejected() + m_report->filesFailed : 0; }

void DryRunTable::addTold(Part part, const QString &heading, qint64 count, const QString &note)
{
    addHeading(part, heading, count, note);
    const size_t shown = std::min(m_told[part].size(), mostToldShown);
    for (size_t i = 0; i < shown; ++i)
        m_rows.push_back({part, static_cast<int>(i), false, {}, {}});
    addMore(part, std::max(count, static_cast<qint64>(m_told[part].size())) - static_cast<qint64>(shown));
}

void DryRunTable::addItems(Part part, ImportOutcome outcome, qint64 count)
{
    const auto &items = m_report->import.items;
    QSet<QString> things;
    for (size_t i = 0; i < items.size(); ++i)
        if (items[i].outcome == outcome) {
            m_rows.push_back({part, static_cast<int>(i), false, {}, {}});
            things.insert(thingOf(items[i]));
        }
    addMore(part, count - things.size());
}

void DryRunTable::addMore(Part part, qint64 count)
{
    if (count > 0)
        m_rows.push_back({part, -1, false, words(QT_TRANSLATE_N_NOOP("phaseout::ui", "and %Ln more"), static_cast<int>(count)), {}});
}

void DryRunTable::addHeading(Part part, const QString &heading, qint64 count, const QString &note)
{
    if (count <= 0)
        return;
    const QString figure = QLocale().toString(count);
    m_rows.push_back({part, -1, true, heading, note.isEmpty() ? figure : words(QT_TRANSLATE_NOOP("phaseout::ui", "%1, %2")).arg(figure, note)});
}

QStringList DryRunTable::headers()
{
    return {words(QT_TRANSLATE_NOOP("phaseout::ui", "Store")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Device or row")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "What")), words(QT_TRANSLATE_NOOP("phaseout::ui", "Now")),
            words(QT_TRANSLATE_NOOP("phaseout::ui", "After import"))};
}

int DryRunTable::headingRow(Part part) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].part == part)
            return static_cast<int>(i);
    return -1;
}

QVariant DryRunTable::cell(int row, int column, int role) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &at = m_rows[static_cast<size_t>(row)];
    if (role == GroupRowRole)
        return at.isHeading;
    if (at.isHeading) {
        if (role == GroupNoteRole && column == 0)
            return at.note;
        return role == Qt::DisplayRole && column == 0 ? QVariant(at.words) : QVariant();
    }
    if (role == ToneRole)
        return static_cast<int>(column == 3 ? CellTone::Muted : column == 4 && (at.part == Changed || at.part == Conflicts) ? CellTone::Strong : CellTone::Plain);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column > 2))
        return text(at, column);
    return {};
}

QString DryRunTable::text(const Row &row, int column) const
{
    if (row.item < 0)
        return column == 0 ? row.words : column == 4 ? row.note : QString();
    if (row.part >= Refused)
        return toldText(row.part, *m_told[row.part][static_cast<size_t>(row.item)], column);
    return itemText(m_report->import.items[static_cast<size_t>(row.item)], column);
}

// A device that is not known yet, and of which the sources say different things.
QString DryRunTable::conflictText(const ImportItem &item, int column)
{
    switch (column) {
    case 0:
        return item.where.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui", "no store yet")) : phaseout::text::shown(item.where, 60);
    case 1:
        return phaseout::text::shown(item.label, 60);
    case 2:
        return importFieldWord(u"maker"_s);
    case 3:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "a new device"));
    default:
        return words(QT_TRANSLATE_NOOP("phaseout::ui", "its sources disagree: %1")).arg(phaseout::text::shown(item.after, 100));
    }
}

// A thing that is new, or as it was.
QString DryRunTable::thingText(const ImportItem &item, int column) const
{
    const Device *device = m_estate->device(item.device);
    const Store *store = m_estate->store(device ? device->store : item.store);
    switch (column) {
    case 0:
        return !item.where.isEmpty() ? phaseout::text::shown(item.where, 60) : store ? phaseout::text::shown(nameOrCode(*store, *m_estate), 60) : QString();
    case 1:
        return phaseout::text::shown(item.label, 60);
    case 4:
        return phaseout::text::shown(item.after, 100);
    case 2:
        return item.isSubnet ? words(QT_TRANSLATE_NOOP("phaseout::ui", "Subnet")) : item.device.isNull() ? words(QT_TRANSLATE_NOOP("phaseout::ui", "Store")) : words(QT_TRANSLATE_NOOP("phaseout::ui", "Device"));
    default:
        return {};
    }
}

QString DryRunTable::itemText(const ImportItem &item, int column) const
{
    if (item.field.isEmpty())
        return item.outcome == ImportOutcome::Conflict ? conflictText(item, column) : thingText(item, column);
    const Device *device = m_estate->device(item.device);
    const Store *store = m_estate->store(device ? device->store : item.store);
    switch (column) {
    case 0:
        return store ? phaseout::text::shown(nameOrCode(*store, *m_estate), 60) : words(QT_TRANSLATE_NOOP("phaseout::ui", "no store yet"));
    case 1:
        if (!device)
            return store ? phaseout::text::shown(uniqueCode(*store, *m_estate), 80) : QString();
        return phaseout::text::shown(deviceLabel(*device), 60);
    case 2:
        return importFieldWord(item.field);
    case 3:
        return item.before.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui", "blank")) : phaseout::text::shown(item.before, 100);
    default:
        return item.after.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::ui", "blank")) : phaseout::text::shown(item.after, 100);
    }
}

QString DryRunTable::toldText(Part part, const Finding &finding, int column)
{
    switch (column) {
    case 0:
        return phaseout::text::shown(finding.where.file, 60);
    case 1:
        return finding.where.line > 0 ? words(QT_TRANSLATE_NOOP("phaseout::ui", "Row %1")).arg(QLocale().toString(finding.where.line)) : QString();
    case 2:
        return part == Refused ? words(QT_TRANSLATE_NOOP("phaseout::ui", "Refused")) : part == Warnings ? words(QT_TRANSLATE_NOOP("phaseout::ui", "Warning")) : words(QT_TRANSLATE_NOOP("phaseout::ui", "Note"));
    case 3:
        return phaseout::text::shown(finding.subject, 60);
    default:
        return finding.suggestion.isEmpty() ? finding.message : QString(finding.message + u' ' + finding.suggestion);
    }
}

} // namespace phaseout::ui
