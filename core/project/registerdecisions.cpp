// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerdecisions.h"

#include "core/project/documentwords.h"
#include "core/project/project.h"
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
    }
    /// Of any company where \a organisation is empty.
    [[nodiscard]] bool hasStore(const QString &organisation, const QString &code) const { return m_stores.news.contains({organisation, code}); }
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
};
} // namespace

StoreCorrections decidedOf(const std::vector<StoredStoreRow> &rows, const StoreCorrections &corrections, int batch)
{
    const News news(rows, batch);
    StoreCorrections decided = corrections;
    std::erase_if(decided.closed, [batch](const ClosedStore &one) { return one.askedBy != batch; });
    std::erase_if(decided.renumbered, [&news](const RenumberedStore &one) { return !news.hasStore(one.toOrganisation, one.to); });
    std::erase_if(decided.regions, [&news](const RenamedRegion &one) { return !news.hasRegion(one.from); });
    std::erase_if(decided.newRegions, [&news](const QString &one) { return !news.hasRegion(one); });
    std::erase_if(decided.moved, [&news](const MovedStore &one) { return !news.hasPlace(one.code, one.to); });
    std::erase_if(decided.splits, [&news](const SplitStore &one) { return !news.hasStore({}, one.to); });
    std::erase_if(decided.apart, [&news](const ApartStores &one) { return !news.hasStore({}, one.other); });
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
    const StoreCorrections decided = decidedOf(*rows, estate->corrections, batch->number);
    return correctionParts(toJson(StoreCorrections()), toJson(decided));
}

} // namespace phaseout
