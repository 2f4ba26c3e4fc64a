// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/lists.h"
#include "core/project/soldstores.h"
#include "ui/lists/listcontent.h"

namespace phaseout::ui {

enum class StoreColumn { Code, Name, Region, Nation, Devices, InScope, ToDecide, Risk, Cost, Week, Status };
inline constexpr int storeColumnCount = 11;
[[nodiscard]] QStringList storeHeaders();

/// Every store of an estate. Views: progress::StoreList.
class StoreContent : public ListContent {
public:
    /// Takes a moment on a large estate. \a plan may be null.
    StoreContent(std::shared_ptr<const Estate> estate, const timetable::Timetable *plan, QDate today);

    [[nodiscard]] const Store &store(int item) const { return m_estate->stores[static_cast<size_t>(item)]; }
    /// Work is to be done there, or was.
    [[nodiscard]] bool hasWork(int item) const;
    [[nodiscard]] const std::vector<int> &counts() const override { return m_counts; }
    [[nodiscard]] std::vector<int> rows(const ListAsk &ask, const JobContext &context) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString plain(int item, int column) const override;
    [[nodiscard]] QVariant extra(int item, int column, int role) const override;
    [[nodiscard]] QUuid id(int item) const override { return store(item).id.uuid(); }
    [[nodiscard]] int itemOf(const QUuid &id) const override { return m_estate->storeAt(StoreId(id)); }

private:
    [[nodiscard]] const progress::StoreProgress &standing(int item) const { return m_standings[static_cast<size_t>(item)]; }
    [[nodiscard]] QString words(int item, StoreColumn column) const;
    [[nodiscard]] qint64 figure(int item, StoreColumn column) const;
    [[nodiscard]] QString statusText(int item) const;
    [[nodiscard]] bool passes(int item, const QStringList &words) const;

    std::shared_ptr<const Estate> m_estate;
    QDate m_today;
    QHash<StoreId, QDate> m_sold;
    std::vector<progress::StoreProgress> m_standings; ///< by store
    std::vector<QDate> m_weeks;                       ///< by store: the Monday of its visit; invalid: none
    std::vector<int> m_counts;
};

} // namespace phaseout::ui
