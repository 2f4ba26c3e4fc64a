// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/usedcodes.h"

#include "core/estate/arrivals.h"
#include "core/values/storecode.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
using Called = StoreCorrections::Called;

const QString &sign()
{
    static const QString text = u" (again)"_s;
    return text;
}
} // namespace

UsedCodes::UsedCodes(const StoreCorrections &corrections, const std::vector<StoredStoreRow> &rows, const std::vector<Batch> &batches) : m_corrections(corrections)
{
    for (const RenumberedStore &one : corrections.renumbered)
        m_used[{one.organisation, one.from}].now = m_corrections.lastOf(one.organisation, one.from);
    if (m_used.empty())
        return;
    readZeros(rows);
    for (const StoredStoreRow &stored : rows)
        if (const auto code = StoreCode::parse(stored.row.text(StoreField::Code)))
            m_written.insert({stored.row.text(StoreField::Organisation), written(stored, code->text())});
    const Arrivals arrivals(batches);
    QSet<Called> codes; // of the register so far
    auto first = rows.begin();
    for (auto it = rows.begin(); it != rows.end();) {
        const auto end = std::find_if(it, rows.end(), [batch = it->batch](const StoredStoreRow &one) { return one.batch != batch; });
        QSet<Called> own;
        for (const StoredStoreRow &one : std::span(it, end))
            own.insert({one.row.text(StoreField::Organisation), storeCodeKey(one.row.text(StoreField::Code))});
        if (it != first && (!arrivals.areTogether(it->batch, first->batch) || codes.intersects(own))) {
            take(std::span(first, it));
            first = it;
            codes.clear();
        }
        codes.unite(own);
        it = end;
    }
    if (first != rows.end())
        take(std::span(first, rows.end()));
}

// A spreadsheet ate the zeros of codes that somebody renumbered, or gave them. A register that has such a code beside the very one that it would be, or beside
// one that the store had before, means another store by it.
void UsedCodes::readZeros(const std::vector<StoredStoreRow> &rows)
{
    QHash<Called, std::set<QString>> known; // the codes of corrections, by company and key
    for (const RenumberedStore &one : m_corrections->renumbered)
        for (const auto &[company, code] : {Called(one.organisation, one.from), Renumberings::newOf(one)})
            known[{company, storeCodeKey(code)}].insert(code);
    QHash<Called, QSet<int>> batches; // that have a code
    for (const StoredStoreRow &stored : rows)
        if (const auto code = StoreCode::parse(stored.row.text(StoreField::Code)))
            batches[{stored.row.text(StoreField::Organisation), code->text()}].insert(stored.batch);
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        const auto &[company, code] = it.key();
        const auto alike = known.constFind({company, storeCodeKey(code)});
        if (alike == known.cend() || alike->size() != 1 || alike->contains(code))
            continue;
        const Called meant(company, *alike->begin());
        bool isOther = false;
        const Called first = m_corrections.firstOf(meant.first, meant.second);
        for (const Called &had : m_corrections.everOf(first.first, first.second)) {
            isOther = isOther || batches.value(had).intersects(*it);
            if (had == meant)
                break;
        }
        if (!isOther)
            m_zeros.insert(it.key(), meant.second);
    }
}

// The rows of one register.
void UsedCodes::take(std::span<const StoredStoreRow> rows)
{
    QHash<Called, const StoredStoreRow *> coded;
    for (const StoredStoreRow &stored : rows)
        if (const auto code = StoreCode::parse(stored.row.text(StoreField::Code)))
            if (const Called called(stored.row.text(StoreField::Organisation), written(stored, code->text())); !coded.contains(called))
                coded.insert(called, &stored);
    for (auto &[from, used] : m_used) {
        const StoredStoreRow *old = used.since > 0 ? nullptr : coded.value({from.first, plain(from)});
        if (!old)
            continue;
        const StoredStoreRow *now = nullptr; // under the first of its later codes that the register has
        const std::vector<Called> ever = m_corrections.everOf(from.first, from.second);
        for (size_t later = 1; later < ever.size() && !now; ++later)
            now = coded.value({ever[later].first, plain(ever[later])});
        if (!now && !isElsewhere(from, *old))
            continue;
        if (!now || registers::StorePlace(old->row.fields).contradicts(registers::StorePlace(now->row.fields))) {
            used.since = old->batch;
            used.row = old->row.row;
        } else {
            m_outdated.insert({{from.first, plain(from)}, old->batch});
        }
    }
}

// Whether \a row, of the code \a from, is where that store never was, which has a code that no register knows.
bool UsedCodes::isElsewhere(const Called &from, const StoredStoreRow &row)
{
    const std::vector<Called> ever = m_corrections.everOf(from.first, from.second);
    if (std::any_of(ever.begin() + 1, ever.end(), [this](const Called &later) { return m_written.contains({later.first, plain(later)}); }))
        return false;
    std::vector<registers::StorePlace> &places = m_places[from];
    const registers::StorePlace place(row.row.fields);
    const bool isOther = !places.empty() && std::all_of(places.begin(), places.end(), [&place](const auto &one) { return one.contradicts(place); });
    if (!isOther)
        places.push_back(place);
    return isOther;
}

Called UsedCodes::named(Called called, int batch) const
{
    for (auto it = m_used.find(called); it != m_used.end() && it->second.since > 0 && (batch == 0 || batch >= it->second.since); it = m_used.find(called))
        called.second += sign();
    return called;
}

Called UsedCodes::firstOf(const Called &called, int batch) const
{
    const auto [company, code] = named({called.first, m_zeros.value(called, called.second)}, batch);
    return m_corrections.firstOf(company, code);
}

QString UsedCodes::plain(const Called &called) const
{
    QString code = called.second;
    while (code.endsWith(sign())) {
        const auto it = m_used.find({called.first, code.chopped(sign().size())});
        if (it == m_used.end() || it->second.since == 0)
            break;
        code.chop(sign().size());
    }
    return code;
}

StoreCorrections UsedCodes::meant() const
{
    StoreCorrections meant = *m_corrections;
    for (ClosedStore &one : meant.closed)
        one.code = named({one.organisation, one.code}, one.askedBy).second;
    return meant;
}

} // namespace phaseout
