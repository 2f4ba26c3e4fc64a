// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/importsession.h"

#include "core/base/text.h"
#include "core/project/devicewords.h"
#include "core/project/registercompanies.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
struct Field {
    const char *slug;
    QString (*of)(const Device &, const Estate &);
};

QString storeName(const StoreId &id, const Estate &estate)
{
    const Store *store = id.isNull() ? nullptr : estate.store(id);
    return store ? uniqueCode(*store, estate) : QString();
}

// What people compare; how often and when it was last seen is no change.
constexpr Field deviceFields[] = {
    {"ip", [](const Device &d, const Estate &) { return d.ip ? d.ip->text() : QString(); }},
    {"mac", [](const Device &d, const Estate &) { return d.mac ? d.mac->text() : QString(); }},
    {"serial", [](const Device &d, const Estate &) { return d.serial; }},
    {"model", [](const Device &d, const Estate &) { return d.model; }},
    {"name", [](const Device &d, const Estate &) { return d.name; }},
    {"firmware", [](const Device &d, const Estate &) { return d.firmwareText; }},
    {"maker", [](const Device &d, const Estate &) { return d.maker.slug(); }},
    {"brand", [](const Device &d, const Estate &) { return d.brand; }},
    {"class", [](const Device &d, const Estate &) { return deviceClassSlug(d.deviceClass); }},
    {"verdict", [](const Device &d, const Estate &) { return verdictSlug(d.verdict); }},
    {"delivery", [](const Device &d, const Estate &) { return deliveryStateSlug(d.delivery.state); }},
    {"store", [](const Device &d, const Estate &e) { return storeName(d.store, e); }},
};

struct StoreFieldOf {
    const char *slug;
    QString (*of)(const Store &);
};
constexpr StoreFieldOf storeFields[] = {
    {"name", [](const Store &s) { return s.name; }},
    {"address", [](const Store &s) { return s.address; }},
    {"town", [](const Store &s) { return s.town; }},
    {"postcode", [](const Store &s) { return postcodeText(s); }},
    {"region", [](const Store &s) { return s.region; }},
    {"format", [](const Store &s) { return s.format; }},
    {"closed", [](const Store &s) { return s.closedOn.toString(Qt::ISODate); }},
};

constexpr std::pair<const char *, const char *> fieldWords[] = {
    {"ip", QT_TRANSLATE_NOOP("phaseout::Import", "IP address")},   {"mac", QT_TRANSLATE_NOOP("phaseout::Import", "Hardware address")},
    {"serial", QT_TRANSLATE_NOOP("phaseout::Import", "Serial number")}, {"model", QT_TRANSLATE_NOOP("phaseout::Import", "Model")},
    {"name", QT_TRANSLATE_NOOP("phaseout::Import", "Name")},       {"firmware", QT_TRANSLATE_NOOP("phaseout::Import", "Firmware")},
    {"maker", QT_TRANSLATE_NOOP("phaseout::Import", "Maker")},     {"brand", QT_TRANSLATE_NOOP("phaseout::Import", "Brand")},
    {"class", QT_TRANSLATE_NOOP("phaseout::Import", "What it is")}, {"verdict", QT_TRANSLATE_NOOP("phaseout::Import", "How sure")},
    {"delivery", QT_TRANSLATE_NOOP("phaseout::Import", "Delivery state")},
    {"store", QT_TRANSLATE_NOOP("phaseout::Import", "Store")},     {"address", QT_TRANSLATE_NOOP("phaseout::Import", "Address")},
    {"town", QT_TRANSLATE_NOOP("phaseout::Import", "Town")},       {"postcode", QT_TRANSLATE_NOOP("phaseout::Import", "Postcode")},
    {"region", QT_TRANSLATE_NOOP("phaseout::Import", "Region")},   {"format", QT_TRANSLATE_NOOP("phaseout::Import", "Format")},
    {"closed", QT_TRANSLATE_NOOP("phaseout::Import", "Closed on")}};

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

void countOne(ImportCounts &counts, ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        ++counts.added;
        break;
    case ImportOutcome::Changed:
        ++counts.changed;
        break;
    case ImportOutcome::Same:
        ++counts.same;
        break;
    case ImportOutcome::Conflict:
        ++counts.conflict;
        break;
    }
}

class Comparison {
public:
    Comparison(const Estate &before, const Estate &after, const rules::MakerRules *makers, ImportReport &report) : m_before(before), m_after(after), m_makers(makers), m_report(report) {}

    void device(const Device &now, bool isTouched)
    {
        const Device *was = m_before.device(now.id);
        std::vector<ImportItem> items;
        if (was)
            for (const Field &field : deviceFields)
                if (const QString old = field.of(*was, m_before), fresh = field.of(now, m_after); old != fresh)
                    items.push_back({ImportOutcome::Changed, now.id, {}, QString::fromLatin1(field.slug), old, fresh, {}});
        if (was && !isTouched && items.empty())
            return;
        const bool isConflict = now.verdict == Verdict::Conflict && (!was || was->verdict != Verdict::Conflict);
        const ImportOutcome outcome = isConflict ? ImportOutcome::Conflict : !was ? ImportOutcome::New : items.empty() ? ImportOutcome::Same : ImportOutcome::Changed;
        countOne(m_report.devices, outcome);
        if (!was)
            m_report.newDevices.push_back(now.id);
        if (outcome == ImportOutcome::New && m_newItems >= ImportReport::mostItems)
            return; // enough of them are told of; a million would take their time
        if (items.empty())
            items.push_back({outcome, now.id, {}, {}, {}, was ? QString() : about(now), deviceLabel(now), false, was ? QString() : storeOf(now.store)});
        for (ImportItem &item : items) {
            item.outcome = outcome;
            keep(std::move(item));
        }
    }
    void store(const Store &now)
    {
        const Store *was = m_before.store(now.id);
        bool hasChanged = false;
        if (was)
            for (const StoreFieldOf &field : storeFields)
                if (const QString old = field.of(*was), fresh = field.of(now); old != fresh) {
                    hasChanged = true;
                    keep({ImportOutcome::Changed, {}, now.id, QString::fromLatin1(field.slug), old, fresh, {}});
                }
        if (!was)
            keep({ImportOutcome::New, {}, now.id, {}, {}, joined({now.town, postcodeText(now)}, u", "_s), codeAndName(now, m_after)});
        if (!was || hasChanged)
            countOne(m_report.stores, was ? ImportOutcome::Changed : ImportOutcome::New);
    }

    void subnet(const PlacedSubnet &now)
    {
        countOne(m_report.subnets, ImportOutcome::New);
        keep({ImportOutcome::New, {}, now.store, {}, {}, {}, now.subnet.text(), true, storeOf(now.store)});
    }

private:
    [[nodiscard]] QString storeOf(const StoreId &id) const
    {
        const Store *store = m_after.store(id);
        return store ? codeAndName(*store, m_after) : QString();
    }
    [[nodiscard]] QString about(const Device &device) const
    {
        const QString maker = !device.brand.isEmpty() ? device.brand : m_makers && device.maker.isKnown() ? m_makers->makerName(device.maker) : QString();
        const QString address = device.ip ? device.ip->text() : device.mac ? device.mac->text() : QString();
        return joined({joined({maker, device.model}, u" "_s), device.deviceClass == DeviceClass::Unknown ? QString() : deviceClassWord(device.deviceClass),
                             address == deviceLabel(device) ? QString() : address}, u", "_s);
    }
    void keep(ImportItem &&item)
    {
        // What somebody has to look at is kept, however much is new or the same beside it.
        size_t &kept = item.outcome == ImportOutcome::New ? m_newItems : item.outcome == ImportOutcome::Same ? m_sameItems : m_otherItems;
        if (kept++ < ImportReport::mostItems)
            m_report.items.push_back(std::move(item));
    }
    const Estate &m_before;
    const Estate &m_after;
    const rules::MakerRules *m_makers;
    ImportReport &m_report;
    size_t m_newItems = 0;
    size_t m_sameItems = 0;
    size_t m_otherItems = 0;
};

qint64 refusedWith(const ImportReport &report, QStringView prefix)
{
    return std::count_if(report.findings.begin(), report.findings.end(), [prefix](const Finding &finding) {
        return finding.severity == Severity::Refused && finding.id.startsWith(prefix);
    });
}
} // namespace

QString importOutcomeSlug(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return u"new"_s;
    case ImportOutcome::Changed:
        return u"changed"_s;
    case ImportOutcome::Same:
        return u"same"_s;
    case ImportOutcome::Conflict:
        return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString importFieldWord(const QString &slug)
{
    for (const auto &[known, word] : fieldWords)
        if (slug == QLatin1String(known))
            return QCoreApplication::translate("phaseout::Import", word);
    return text::shown(slug, 40);
}

Result<void> ImportSession::listSamePlaces(ImportReport &report) const
{
    QSet<int> own;
    bool hasStores = false;
    bool hasSubnets = false;
    for (const auto *batches : {&m_batches, &m_restored, &m_repeatedBatches})
        for (const Batch &batch : *batches) {
            own.insert(batch.number);
            hasStores = hasStores || batch.storeRows > 0;
            hasSubnets = hasSubnets || batch.subnetRows > 0;
        }
    QSet<StoreId> stores;
    QSet<QString> subnets;
    for (const ImportItem &item : report.items)
        if (item.isSubnet)
            subnets.insert(item.label);
        else if (item.device.isNull())
            stores.insert(item.store);
    const auto keep = [&report](ImportItem &&item) {
        if (report.items.size() < ImportReport::mostItems)
            report.items.push_back(std::move(item));
    };
    if (hasStores) {
        const auto rows = m_project.m_repository->storeRows();
        if (!rows)
            return failure(rows.error());
        const auto ofCompanies = companyRowsOf(*rows, m_next.batches, m_next.corrections, m_next.programme.organisation, std::numeric_limits<int>::max());
        for (const StoredStoreRow &stored : ofCompanies.value)
            if (own.contains(stored.batch))
                if (const Store *store = m_next.storeByCode(stored.row.text(StoreField::Code), stored.row.text(StoreField::Organisation)); store && !stores.contains(store->id)) {
                    stores.insert(store->id);
                    keep({ImportOutcome::Same, {}, store->id, {}, {}, {}, codeAndName(*store, m_next)});
                }
    }
    if (!hasSubnets)
        return {};
    const auto rows = m_project.m_repository->subnetRows();
    if (!rows)
        return failure(rows.error());
    QSet<QString> named;
    for (const StoredSubnetRow &stored : *rows)
        if (const auto subnet = Subnet::parse(stored.row.subnet); subnet && own.contains(stored.batch))
            named.insert(subnet->text());
    for (const PlacedSubnet &placed : m_next.subnets)
        if (const QString text = placed.subnet.text(); named.contains(text) && !subnets.contains(text))
            keep({ImportOutcome::Same, {}, placed.store, {}, {}, {}, text, true});
    return {};
}

void ImportSession::compare(const Estate &before, const std::vector<DeviceId> &touched, ImportReport &report) const
{
    Comparison comparison(before, m_next, m_next.knowledge->makers.get(), report);
    const QSet<DeviceId> isTouched(touched.begin(), touched.end());
    for (const Device &device : m_next.devices)
        comparison.device(device, isTouched.contains(device.id));
    qint64 storeRows = 0;
    qint64 subnetRows = 0;
    for (const auto *batches : {&m_batches, &m_restored})
        for (const Batch &batch : *batches) {
            storeRows += batch.storeRows;
            subnetRows += batch.subnetRows;
        }
    if (storeRows > 0)
        for (const Store &store : m_next.stores)
            comparison.store(store);
    report.stores.same += std::max<qint64>(0, storeRows - report.stores.added - report.stores.changed - refusedWith(report, u"register."));
    if (subnetRows > 0) {
        QSet<std::pair<Subnet, StoreId>> old;
        for (const PlacedSubnet &placed : before.subnets)
            old.insert({placed.subnet, placed.store});
        for (const PlacedSubnet &placed : m_next.subnets)
            if (!old.contains({placed.subnet, placed.store}))
                comparison.subnet(placed);
        report.subnets.same += std::max<qint64>(0, subnetRows - report.subnets.added - refusedWith(report, u"subnet."));
    }
    std::stable_sort(report.items.begin(), report.items.end(), [](const ImportItem &a, const ImportItem &b) {
        const auto rank = [](ImportOutcome o) { return o == ImportOutcome::Conflict ? 0 : o == ImportOutcome::Changed ? 1 : o == ImportOutcome::New ? 2 : 3; };
        return rank(a.outcome) < rank(b.outcome);
    });
    if (report.items.size() > ImportReport::mostItems)
        report.items.resize(ImportReport::mostItems);
}

} // namespace phaseout
