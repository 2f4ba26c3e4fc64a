// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerdecisions.h"

#include "core/project/documentwords.h"
#include "core/project/project.h"
#include "core/values/postcode.h"
#include "core/values/storecode.h"

#include <QSet>
#include <set>

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
    }
    [[nodiscard]] bool hasStore(const QString &code) const { return m_stores.news.contains(code); }
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
        m_stores.add(code->text(), isNew);
        m_regions.add(row.text(StoreField::Region), isNew);
        m_places.add({code->text(), postcode ? postcode->text() : QString()}, isNew);
    }

    Said<QString> m_stores;
    Said<QString> m_regions;
    Said<std::pair<QString, QString>> m_places;
};

bool isOfEnd(RegisterProposal::Kind kind)
{
    return kind == RegisterProposal::Kind::Missing || kind == RegisterProposal::Kind::Closed || kind == RegisterProposal::Kind::Sold
        || kind == RegisterProposal::Kind::Closing;
}
} // namespace

StoreCorrections decidedOf(const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches, const StoreCorrections &corrections,
                           const QString &fallbackOrganisation, QDate today, int batch)
{
    // Stores that a register up to \a last has reason to ask about, had nobody said what became of them.
    const auto endsAskedBy = [&](int last) {
        std::vector<StoredStoreRow> known;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(known), [last](const StoredStoreRow &one) { return one.batch <= last; });
        StoreCorrections unsaid = corrections;
        unsaid.closed.clear();
        std::set<std::pair<QString, QString>> stores;
        for (const RegisterProposal &one : registerChanges(known, batches, unsaid, fallbackOrganisation, today))
            if (isOfEnd(one.kind))
                stores.insert({one.organisation, one.code});
        return stores;
    };
    const News news(rows, batch);
    const auto before = endsAskedBy(batch - 1);
    const auto then = endsAskedBy(batch);
    StoreCorrections decided = corrections;
    std::erase_if(decided.closed, [&](const ClosedStore &one) {
        const std::pair store(one.organisation, one.code);
        return before.contains(store) || !then.contains(store);
    });
    std::erase_if(decided.renumbered, [&news](const RenumberedStore &one) { return !news.hasStore(one.to); });
    std::erase_if(decided.regions, [&news](const RenamedRegion &one) { return !news.hasRegion(one.from); });
    std::erase_if(decided.newRegions, [&news](const QString &one) { return !news.hasRegion(one); });
    std::erase_if(decided.moved, [&news](const MovedStore &one) { return !news.hasPlace(one.code, one.to); });
    std::erase_if(decided.splits, [&news](const SplitStore &one) { return !news.hasStore(one.to); });
    std::erase_if(decided.apart, [&news](const ApartStores &one) { return !news.hasStore(one.other); });
    return decided;
}

Result<QStringList> decisionsOf(Project &project, const BatchId &import)
{
    const auto estate = project.estate();
    const auto batch = std::find_if(estate->batches.begin(), estate->batches.end(), [&import](const Batch &one) { return one.id == import; });
    if (batch == estate->batches.end() || batch->isRevoked || batch->storeRows == 0 || estate->corrections == StoreCorrections())
        return QStringList();
    auto rows = project.repository().storeRows();
    if (!rows)
        return failure(rows.error());
    const StoreCorrections decided = decidedOf(*rows, estate->batches, estate->corrections, estate->programme.organisation, project.services().clock.today(), batch->number);
    return correctionParts(toJson(StoreCorrections()), toJson(decided));
}

} // namespace phaseout
