// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edits.h"
#include "core/rules/makerrules.h"

#include <memory>

namespace phaseout::ui {

/// The parts of the queue, in the order in which they are worked off.
enum class IdentifyGroup { ReBrand, Disagree, Possible, Unknown, Parked, Decided };
inline constexpr int identifyGroupCount = 6;
[[nodiscard]] QString identifyGroupWord(IdentifyGroup group); ///< translated: "Look like re-brands"

/// The Identify queue as rows under headings. Thread: the window's. Costs one pass over the devices.
class IdentifyState {
public:
    struct Row {
        IdentifyGroup group = IdentifyGroup::Unknown;
        int device = -1; ///< position in estate().devices; -1: the heading of the group
        int count = 0;   ///< of a heading: devices below it
    };

    /// \a makers may be null: makers then go by their slugs and nothing looks like a re-brand.
    void setEstate(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers);
    /// Every word of \a text must be in what a row shows of a device, or in its name, brand, maker, MAC address or serial number.
    void setFilter(const QString &text);
    void setShowsDecided(bool shows);
    /// Orders each group by \a column; -1: as the estate has them.
    void setOrder(int column, bool isDescending);
    /// Shows that one device alone; null: all again.
    void setOnly(const DeviceId &device);
    [[nodiscard]] bool hasOnly() const { return !m_only.isNull(); }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Estate &estate() const { return *m_estate; }
    [[nodiscard]] const Device *deviceIn(int row) const; ///< null for a heading or no row
    [[nodiscard]] int rowOf(const DeviceId &device) const; ///< -1 when it is not shown
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<DeviceId> &devices) const; ///< of those that are shown, top down
    /// The first row at \a row or below, else above, that is a device; -1 when there is none.
    [[nodiscard]] int deviceRowNear(int row) const;

    [[nodiscard]] int left() const { return m_left; }   ///< waiting, parked ones not counted
    [[nodiscard]] int total() const { return static_cast<int>(m_estate->devices.size()); }
    [[nodiscard]] QString progressWords() const; ///< "37 left of 2,300, 4 parked"

    /// Devices that wait, parked ones not counted, with \a device's address prefix (the first three bytes of its MAC address) and model;
    /// itself, whether it waits or not, and alone where it lacks one of the two.
    [[nodiscard]] std::vector<DeviceId> likeThis(const Device &device) const;
    [[nodiscard]] QString makerName(const Maker &maker) const;
    /// "Confirm Hikvision", or "Confirm" when no maker is known.
    [[nodiscard]] QString confirmWords(const Device &device) const;
    /// What would show that the present view of \a device is wrong.
    [[nodiscard]] QString disproofWords(const Device &device) const;
    [[nodiscard]] IdentifyGroup groupOf(const Device &device) const;
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    [[nodiscard]] static QStringList headers();

    /// Whether every one has a maker that could be confirmed.
    [[nodiscard]] bool haveMakers(const std::vector<DeviceId> &devices) const;
    [[nodiscard]] Edit confirm(const std::vector<DeviceId> &devices) const;
    /// Verdict::NotInScope; Verdict::Landlord: not ours to remove; or Verdict::MakeUnknown: nobody can tell. All leave the queue and the scope.
    [[nodiscard]] Edit decide(const std::vector<DeviceId> &devices, Verdict verdict) const;
    [[nodiscard]] Edit park(const std::vector<DeviceId> &devices) const;
    /// Says who made them and what is printed on them; scope follows from the maker.
    [[nodiscard]] Edit name(const std::vector<DeviceId> &devices, const Maker &maker, const QString &brand) const;
    [[nodiscard]] Edit undecide(const std::vector<DeviceId> &devices) const;

private:
    void rebuild();
    [[nodiscard]] bool passes(const Device &device) const;
    void sort(std::vector<int> &devices) const;
    [[nodiscard]] QString deviceText(const Device &device, int column) const;

    std::shared_ptr<const Estate> m_estate = std::make_shared<Estate>();
    rules::MakerRules::Pointer m_makers;
    QStringList m_filter;
    bool m_showsDecided = false;
    int m_column = -1;
    bool m_isDescending = false;
    DeviceId m_only;
    std::vector<Row> m_rows;
    int m_left = 0;
    int m_parked = 0;
};

} // namespace phaseout::ui
