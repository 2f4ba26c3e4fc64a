// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/usedcodes.h"

#include "core/project/storeplace.h"
#include "core/values/storecode.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
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
    QHash<int, QDateTime> cameAt;
    for (const Batch &batch : batches)
        if (!batch.fileSha256.isEmpty())
            cameAt.insert(batch.number, batch.importedAt);
    QSet<StoreCorrections::Called> codes; // of the register so far
    auto first = rows.begin();
    for (auto it = rows.begin(); it != rows.end();) {
        const auto end = std::find_if(it, rows.end(), [batch = it->batch](const StoredStoreRow &one) { return one.batch != batch; });
        QSet<StoreCorrections::Called> own;
        for (const StoredStoreRow &one : std::span(it, end))
            own.insert({one.row.text(StoreField::Organisation), storeCodeKey(one.row.text(StoreField::Code))});
        const bool isTogether = cameAt.contains(it->batch) && cameAt.contains(first->batch) && cameAt.value(it->batch) == cameAt.value(first->batch);
        if (it != first && (!isTogether || codes.intersects(own))) {
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

// The rows of one register.
void UsedCodes::take(std::span<const StoredStoreRow> rows)
{
    QHash<StoreCorrections::Called, const StoredStoreRow *> coded;
    for (const StoredStoreRow &stored : rows)
        if (const auto code = StoreCode::parse(stored.row.text(StoreField::Code)))
            if (const StoreCorrections::Called called(stored.row.text(StoreField::Organisation), code->text()); !coded.contains(called))
                coded.insert(called, &stored);
    for (auto &[from, used] : m_used) {
        const StoredStoreRow *old = used.since > 0 ? nullptr : coded.value(from);
        const StoredStoreRow *now = old ? coded.value(used.now) : nullptr;
        if (!now || registers::StorePlace(old->row.fields).shared(registers::StorePlace(now->row.fields)) > 0)
            continue;
        used.since = old->batch;
        used.row = old->row.row;
    }
}

StoreCorrections::Called UsedCodes::firstOf(const StoredStoreRow &row, const QString &code) const
{
    const StoreCorrections::Called called(row.row.text(StoreField::Organisation), code);
    if (const auto it = m_used.find(called); it != m_used.end() && it->second.since > 0 && row.batch >= it->second.since)
        return {called.first, QString(code + sign())};
    return m_corrections.firstOf(called.first, code);
}

QString UsedCodes::plain(const QString &first) { return first.endsWith(sign()) ? first.chopped(sign().size()) : first; }

StoreCorrections UsedCodes::meant() const
{
    StoreCorrections meant = *m_corrections;
    for (ClosedStore &one : meant.closed)
        if (const auto it = m_used.find({one.organisation, one.code}); it != m_used.end() && it->second.since > 0 && (one.askedBy == 0 || one.askedBy >= it->second.since))
            one.code += sign();
    return meant;
}

} // namespace phaseout
