// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/gaps.h"
#include "core/rules/makerrules.h"
#include "ui/lists/listcontent.h"

namespace phaseout::ui {

enum class GapColumn { Kind, Store, Device, Address, Words };
inline constexpr int gapColumnCount = 5;
[[nodiscard]] QStringList gapHeaders();
/// What a list of gaps is called: 0 is all of them, then the kinds in their order.
[[nodiscard]] QString gapViewName(int view);
/// The view of the kind whose slug that is; nothing when there is none.
[[nodiscard]] std::optional<int> gapViewFromSlug(QStringView slug);

/// The gaps of an estate, as gapsOf() found them in that snapshot. Views: all, then each kind.
class GapContent : public ListContent {
public:
    /// \a makers may be null: makers then go by their slugs.
    GapContent(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers, std::shared_ptr<const std::vector<Gap>> gaps);

    [[nodiscard]] const Gap &gap(int item) const { return (*m_gaps)[static_cast<size_t>(item)]; }
    /// The id, as text, of the device that has the gap, else of the store.
    [[nodiscard]] QString thing(int item) const;
    [[nodiscard]] const std::vector<int> &counts() const override { return m_counts; }
    [[nodiscard]] std::vector<int> rows(const ListAsk &ask, const JobContext &context) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString plain(int item, int column) const override { return text(item, column); }
    [[nodiscard]] QVariant extra(int item, int column, int role) const override;
    /// One thing may have several gaps: the id is of the gap.
    [[nodiscard]] QUuid id(int item) const override;
    [[nodiscard]] int itemOf(const QUuid &id) const override;

private:
    [[nodiscard]] QString deviceText(const Device &device) const;
    [[nodiscard]] bool passes(int item, const QStringList &words) const;
    void sort(std::vector<int> &rows, GapColumn column, bool isDescending) const;

    std::shared_ptr<const Estate> m_estate;
    rules::MakerRules::Pointer m_makers;
    std::shared_ptr<const std::vector<Gap>> m_gaps;
    std::vector<int> m_counts;
};

} // namespace phaseout::ui
