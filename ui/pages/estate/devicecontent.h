// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/lists.h"
#include "core/rules/makerrules.h"
#include "ui/lists/listcontent.h"

#include <functional>

namespace phaseout::ui {

enum class DeviceColumn { Maker, Model, Class, Verdict, InScope, Status, Store, Address, Name, Serial, MadeOn, FirstSeen, LastSeen };
inline constexpr int deviceColumnCount = 13;
[[nodiscard]] QStringList deviceHeaders();

/// Every device of an estate. Views: progress::DeviceList.
class DeviceContent : public ListContent {
public:
    /// Takes a moment on a large estate. \a makers may be null: makers then go by their slugs.
    DeviceContent(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers, QDate today);

    [[nodiscard]] const Device &device(int item) const { return m_estate->devices[static_cast<size_t>(item)]; }
    [[nodiscard]] const std::vector<int> &counts() const override { return m_counts; }
    [[nodiscard]] std::vector<int> rows(const ListAsk &ask, const JobContext &context) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString plain(int item, int column) const override;
    [[nodiscard]] QVariant extra(int item, int column, int role) const override;
    [[nodiscard]] QUuid id(int item) const override { return device(item).id.uuid(); }
    [[nodiscard]] int itemOf(const QUuid &id) const override { return m_estate->deviceAt(DeviceId(id)); }

private:
    class Sieve;
    [[nodiscard]] QString makerText(const Device &device) const;
    [[nodiscard]] QString words(const Device &device, DeviceColumn column) const;
    [[nodiscard]] QDate dateIn(const Device &device, DeviceColumn column) const;
    [[nodiscard]] std::function<qint64(const Device &)> rankByText(const std::function<QString(const Device &)> &keyOf,
                                                                   const std::function<QString(const Device &)> &textOf) const;
    [[nodiscard]] std::function<qint64(const Device &)> rankBy(DeviceColumn column) const;
    void sort(std::vector<int> &rows, DeviceColumn column, bool isDescending) const;

    std::shared_ptr<const Estate> m_estate;
    rules::MakerRules::Pointer m_makers;
    progress::DeviceLists m_lists;
    std::vector<int> m_counts;
};

} // namespace phaseout::ui
