// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerdecisions.h"

#include "core/base/text.h"
#include "core/project/documentwords.h"
#include "core/project/edits.h"
#include "core/project/identities.h"
#include "core/project/project.h"
#include "core/project/registercompanies.h"
#include "core/project/words.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QSet>

namespace phaseout {
namespace {
// What rows say for the first time in one batch.
class News {
public:
    News(const std::vector<StoredStoreRow> &rows, int batch)
    {
        for (const bool isOfIt : {false, true})
            for (const StoredStoreRow &stored : rows)
                if (isOfIt ? stored.batch == batch : stored.batch < batch)
                    take(stored.row, isOfIt);
        for (const StoredStoreRow &stored : rows)
            m_written.insert(text::tidy(stored.row.text(StoreField::Code)));
    }
    /// Of any company where \a organisation is empty.
    [[nodiscard]] bool hasStore(const QString &organisation, const QString &code) const { return m_stores.news.contains({organisation, code}); }
    /// The new code; or no register has that, and this one has the old one elsewhere.
    [[nodiscard]] bool hasRenumbered(const RenumberedStore &one) const
    {
        const auto isElsewhere = [&one](const auto &place) { return place.first == one.from; };
        return hasStore(one.toOrganisation, one.to)
            || (!m_written.contains(one.to) && m_stores.before.contains({QString(), one.from}) && std::any_of(m_places.news.begin(), m_places.news.end(), isElsewhere));
    }
    [[nodiscard]] bool hasRegion(const QString &region) const { return m_regions.news.contains(region); }
    [[nodiscard]] bool hasPlace(const QString &code, const QString &postcode) const { return m_places.news.contains({code, postcode}); }

private:
    template <class T> struct Said {
        QSet<T> before;
        QSet<T> news;
        void add(const T &one, bool isNew)
        {
            if (!isNew)
                before.insert(one);
            else if (!before.contains(one))
                news.insert(one);
        }
    };
    void take(const StoreRow &row, bool isNew)
    {
        const auto code = StoreCode::parse(row.text(StoreField::Code));
        if (!code)
            return;
        const auto postcode = Postcode::parse(row.text(StoreField::Postcode));
        m_stores.add({QString(), code->text()}, isNew);
        m_stores.add({row.text(StoreField::Organisation), code->text()}, isNew);
        m_regions.add(row.text(StoreField::Region), isNew);
        m_places.add({code->text(), postcode ? postcode->text() : QString()}, isNew);
    }

    Said<std::pair<QString, QString>> m_stores; // by company, and by none
    Said<QString> m_regions;
    Said<std::pair<QString, QString>> m_places;
    QSet<QString> m_written; // codes, of every batch
};
} // namespace

StoreCorrections decidedOf(const std::vector<StoredStoreRow> &rows, const StoreCorrections &corrections, int batch)
{
    const News news(rows, batch);
    StoreCorrections decided = corrections;
    std::erase_if(decided.closed, [batch](const ClosedStore &one) { return one.askedBy != batch; });
    std::erase_if(decided.renumbered, [&news](const RenumberedStore &one) { return !news.hasRenumbered(one); });
    std::erase_if(decided.regions, [&news](const RenamedRegion &one) { return !news.hasRegion(one.from); });
    std::erase_if(decided.newRegions, [&news](const QString &one) { return !news.hasRegion(one); });
    std::erase_if(decided.moved, [&news](const MovedStore &one) { return !news.hasPlace(one.code, one.to); });
    std::erase_if(decided.splits, [&news](const SplitStore &one) { return !news.hasStore({}, one.to); });
    std::erase_if(decided.apart, [&news](const ApartStores &one) { return !news.hasStore({}, one.other); });
    return decided;
}

namespace {
void addWords(const DeviceId &id, const DeviceDecisions &decided, const Estate &estate, const rules::MakerRules &makers, QStringList &to)
{
    std::vector<Change> changes;
    if (decided.decision)
        changes.push_back(DecideDevice{id, {}, decided.decision});
    if (decided.store)
        changes.push_back(AssignStore{id, {}, decided.store});
    if (!(decided.delivery == Delivery()))
        changes.push_back(SetDeviceDelivery{id, {}, decided.delivery});
    if (decided.isIsolated)
        changes.push_back(SetIsolated{id, false, true});
    for (Change &change : changes)
        to += wordsOf(Edit{{std::move(change)}, {}}, estate, makers);
}

// Which rows of that import were said to be of one device, or not to be.
void addWords(const BatchId &import, const Estate &estate, QStringList &to)
{
    const auto isOfIt = [&import](const SeenRow &row) { return row.import == import; };
    const auto isAny = [&isOfIt](const std::vector<SeenRow> &rows) { return std::any_of(rows.begin(), rows.end(), isOfIt); };
    const auto add = [&](const Identities &said) { to += wordsOf(Edit{{SetDocument{Document::Identities, toJson(Identities()), toJson(said)}}, {}}, estate); };
    for (const JoinedDevices &one : estate.identities.joined)
        if (std::any_of(one.parts.begin(), one.parts.end(), isAny))
            add({{one}, {}, {}});
    for (const RowApart &one : estate.identities.apart)
        if (isOfIt(one.row) || isAny(one.from))
            add({{}, {one}, {}});
}
} // namespace

Result<QStringList> decisionsOf(Project &project, const BatchId &import, const QSet<DeviceId> &takenBack)
{
    const auto estate = project.estate();
    const auto batch = std::find_if(estate->batches.begin(), estate->batches.end(), [&import](const Batch &one) { return one.id == import; });
    QStringList told;
    if (batch == estate->batches.end() || batch->isRevoked)
        return told;
    if (batch->storeRows > 0 && !(estate->corrections == StoreCorrections())) {
        const auto rows = companyRows(project);
        if (!rows)
            return failure(rows.error());
        told = correctionParts(toJson(StoreCorrections()), toJson(decidedOf(*rows, estate->corrections, batch->number)), *estate);
    }
    if (batch->observations == 0)
        return told;
    const auto devices = project.repository().devicesOf(import);
    if (!devices)
        return failure(devices.error());
    std::vector<DeviceId> spokenOf = *devices;
    QSet<DeviceId> known(spokenOf.begin(), spokenOf.end());
    for (qint64 ordinal = 1; ordinal <= batch->observations && !estate->decisions.isEmpty(); ++ordinal) // those that turned out to be others
        if (const DeviceId id = deviceNamedAfter(project.id(), batch->digest, ordinal); estate->decisions.contains(id) && !known.contains(id)) {
            known.insert(id);
            spokenOf.push_back(id);
        }
    for (const DeviceId &id : spokenOf)
        if (auto decided = estate->decisions.value(id); !decided.isDefault()) {
            if (takenBack.contains(id))
                decided.delivery = {};
            addWords(id, decided, *estate, *estate->knowledge->makers, told);
        }
    addWords(import, *estate, told);
    return told;
}

} // namespace phaseout
