// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/derive.h"
#include "core/project/edits.h"
#include "core/rules/makerrules.h"

#include <QHash>
#include <QVariant>
#include <functional>
#include <memory>

namespace phaseout::ui {

/// A store that may be meant: from the evidence, or an answer to a search.
struct StoreChoice {
    StoreId store;
    int chance = 0; ///< per cent
    QString why;    ///< translated and harmless
};

/// The Map queue. Thread: the window's. Costs one pass over the devices.
class MapState {
public:
    /// \a makers may be null: makers then go by their slugs.
    void setEstate(std::shared_ptr<const Estate> estate, rules::MakerRules::Pointer makers = nullptr);
    /// Where a device is said to be, in its source's words; asked once for each device without address and name that is looked at. Nothing: it cannot
    /// be said now.
    void setSightings(std::function<std::optional<QString>(const DeviceId &)> words) { m_sightings = std::move(words); }
    /// They are asked for anew, where they are looked at next: observations came or went.
    void forgetSightings() { m_sighted.clear(); }
    /// Where \a device is said to be; empty where nobody says it, or it cannot be asked for now.
    [[nodiscard]] QString sighting(const DeviceId &device) const;
    /// Those in the queue whose sightings nobody asked for yet, though the rows are ordered or filtered by them.
    [[nodiscard]] const std::vector<DeviceId> &unasked() const { return m_unasked; }
    /// Takes what was asked of them elsewhere.
    void takeSightings(const QHash<DeviceId, QString> &words);
    /// Every word of \a text must be in what a row shows of a device, or in its MAC address, brand, maker or serial number.
    void setFilter(const QString &text);
    void setShowsDecided(bool shows);
    /// Orders the rows by \a column; -1: as the estate has them.
    void setOrder(int column, bool isDescending);
    void setOnly(const DeviceId &device); ///< null: all again
    [[nodiscard]] bool hasOnly() const { return !m_only.isNull(); }

    [[nodiscard]] const Estate &estate() const { return *m_estate; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Device *deviceIn(int row) const; ///< null when there is no such row
    [[nodiscard]] int rowOf(const DeviceId &device) const; ///< -1 when it is not shown
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] bool hasDevices() const { return !m_estate->devices.empty(); }
    [[nodiscard]] QString progressWords() const; ///< "41 of 2,300 devices wait to be mapped"

    [[nodiscard]] static QStringList headers();
    [[nodiscard]] QVariant cell(int row, int column, int role) const;
    [[nodiscard]] QString storeWords(const StoreId &store) const; ///< "0047 Hull Dock", harmless
    [[nodiscard]] QString deviceWords(const Device &device) const;

    /// What the evidence offers: the suggestion, then the runner-up.
    [[nodiscard]] std::vector<StoreChoice> choices(const StoreMatch &match) const;
    /// The answers to a search, in their order.
    [[nodiscard]] std::vector<StoreChoice> choices(const std::vector<Candidate> &found) const;
    /// One device and the likeliest store by its evidence; null where that says nothing.
    struct Suggested {
        DeviceId device;
        StoreId store;
        int chance = 0; ///< per cent
    };
    /// The stores that \a suggested names, each with how many of the devices go there.
    [[nodiscard]] std::vector<StoreChoice> choices(const std::vector<Suggested> &suggested) const;
    /// Each to its own; those without a suggestion stay.
    [[nodiscard]] Edit assignEach(const std::vector<Suggested> &suggested) const;
    [[nodiscard]] static QStringList choiceHeaders();
    [[nodiscard]] QVariant choiceCell(const std::vector<StoreChoice> &choices, int row, int column, int role) const;

    [[nodiscard]] Edit assign(const std::vector<DeviceId> &devices, const StoreId &store) const { return assignDevices(*m_estate, devices, store); }
    [[nodiscard]] Edit assignNowhere(const std::vector<DeviceId> &devices) const { return assignDevices(*m_estate, devices, {}); }
    [[nodiscard]] Edit unassign(const std::vector<DeviceId> &devices) const { return unassignDevices(*m_estate, devices); }
    [[nodiscard]] Edit addStoreFor(const std::vector<DeviceId> &devices, const Store &store) const { return addStore(*m_estate, store, devices); }

private:
    void rebuild();
    void sort();
    [[nodiscard]] QString text(const Device &device, int column) const;
    [[nodiscard]] QString knownText(const Device &device, int column) const;
    [[nodiscard]] bool isSighted(const Device &device) const;
    [[nodiscard]] bool passes(const Device &device) const;

    std::shared_ptr<const Estate> m_estate = std::make_shared<Estate>();
    rules::MakerRules::Pointer m_makers;
    QStringList m_filter;
    bool m_showsDecided = false;
    int m_column = -1;
    bool m_isDescending = false;
    DeviceId m_only;
    std::vector<int> m_rows; ///< positions in estate().devices
    int m_left = 0;
    int m_elsewhere = 0; // at no store, and nobody has to say at which
    std::vector<DeviceId> m_unasked;
    std::function<std::optional<QString>(const DeviceId &)> m_sightings;
    mutable QHash<DeviceId, QString> m_sighted;
};

/// What is wrong with a store that is to be added, in words; empty when nothing is. Its code must be new in \a organisation.
[[nodiscard]] QString storeProblem(const Estate &estate, const QString &code, const OrganisationId &organisation);

} // namespace phaseout::ui
