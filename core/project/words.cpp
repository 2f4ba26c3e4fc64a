// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::Edit", text, nullptr, n); }

QString nameOf(const Estate &estate, const DeviceId &id)
{
    const Device *device = estate.device(id);
    if (!device)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "a device no longer known"));
    for (const QString &text : {device->name, device->model, device->serial})
        if (!text.isEmpty())
            return text::shown(text, 60);
    return device->ip ? device->ip->text() : device->id.text().left(8);
}

QString nameOf(const Estate &estate, const std::optional<StoreId> &id)
{
    if (!id)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "where the evidence says"));
    if (id->isNull())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "none of our stores"));
    const Store *store = estate.store(*id);
    return store ? text::shown(store->name.isEmpty() ? store->code.text() : store->name, 60) : id->text().left(8);
}

QString decided(const std::optional<DeviceDecision> &decision)
{
    if (!decision)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "left to the evidence"));
    if (decision->isParked)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "parked"));
    QString result = verdictWord(decision->verdict);
    if (decision->maker.isKnown())
        result += u", "_s + decision->maker.slug();
    if (!decision->brand.isEmpty())
        result += u", "_s + text::shown(decision->brand, 40);
    return result;
}

QString reached(const Delivery &delivery)
{
    QString result = deliveryStateWord(delivery.state).toLower();
    if (delivery.evidence != EvidenceLevel::None)
        result += u", "_s + evidenceLevelWord(delivery.evidence).toLower();
    return result;
}

QString documentWord(Document document)
{
    switch (document) {
    case Document::Programme:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Programme changed"));
    case Document::Constraints:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Constraints changed"));
    case Document::Rates:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Unit rates changed"));
    case Document::RiskWeights:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Risk weights changed"));
    case Document::HostNames:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Learnt how host names carry store codes"));
    }
    Q_UNREACHABLE();
}

struct Words {
    const Estate &estate;
    QString operator()(const AssignStore &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 placed at %2")).arg(nameOf(estate, c.device), nameOf(estate, c.to));
    }
    QString operator()(const DecideDevice &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(nameOf(estate, c.device), decided(c.to));
    }
    QString operator()(const SetDeviceDelivery &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(nameOf(estate, c.device), reached(c.to));
    }
    QString operator()(const SetStoreDelivery &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(nameOf(estate, std::optional(c.store)), reached(c.to));
    }
    QString operator()(const SetIsolated &c) const
    {
        return (c.to ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 taken off the network"))
                     : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 back on the network")))
            .arg(nameOf(estate, c.device));
    }
    QString operator()(const AddStore &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Store %1 added")).arg(text::shown(QString(c.store.code.text() + u' ' + c.store.name), 80));
    }
    QString operator()(const RemoveStore &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Store %1 taken away")).arg(text::shown(QString(c.store.code.text() + u' ' + c.store.name), 80));
    }
    QString operator()(const ImportBatch &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Import of %1 (%2 rows)"))
            .arg(text::shown(c.batch.fileName, 80),
                 QLocale().toString(c.batch.observations + c.batch.storeRows + c.batch.subnetRows));
    }
    QString operator()(const RevokeBatch &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Import of %1 taken back")).arg(text::shown(c.fileName, 80));
    }
    QString operator()(const RestoreBatch &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Import of %1 put back")).arg(text::shown(c.fileName, 80));
    }
    QString operator()(const SetDocument &c) const { return documentWord(c.document); }
    QString operator()(const SetCurrentPlan &c) const
    {
        return c.to.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "No current plan"))
                              : words(QT_TRANSLATE_NOOP("phaseout::Edit", "Plan %1 made the current one")).arg(QString::fromLatin1(c.to.toHex().left(4)).toUpper());
    }
    QString operator()(const SetBaseline &c) const
    {
        return c.to.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "No baseline"))
                              : words(QT_TRANSLATE_NOOP("phaseout::Edit", "Plan %1 made the baseline")).arg(QString::fromLatin1(c.to.toHex().left(4)).toUpper());
    }
    QString operator()(const AdoptRules &c) const
    {
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Rule packs %1 adopted")).arg(text::shown(c.to, 60));
    }
};
} // namespace

QString wordsOf(const Change &change, const Estate &estate) { return std::visit(Words{estate}, change); }

QString wordsOf(const Edit &edit, const Estate &estate)
{
    if (edit.changes.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Nothing changed"));
    const QString first = wordsOf(edit.changes.front(), estate);
    if (edit.changes.size() == 1)
        return first;
    const int more = static_cast<int>(edit.changes.size()) - 1;
    return first + u' ' + words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "and %n more"), more);
}

} // namespace phaseout
