// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/device.h"

#include <vector>

namespace phaseout::rules {

/// Which devices the plan removes, by maker and class. The default is resources/rules/scope.tsv; a project may add rows.
/// Source: docs/identification.md, "Scope".
class ScopePolicy {
public:
    struct Row {
        Maker maker;                             ///< unknown: every in-scope maker
        std::optional<DeviceClass> deviceClass;  ///< nothing: every class
        bool isIn = true;
        friend bool operator==(const Row &, const Row &) = default;
    };

    ScopePolicy() = default;
    explicit ScopePolicy(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    /// Later rows win.
    void add(Row row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Whether a device of \a maker, which is in scope, and \a deviceClass is to go; true where no row speaks.
    [[nodiscard]] bool covers(const Maker &maker, DeviceClass deviceClass) const;
    friend bool operator==(const ScopePolicy &, const ScopePolicy &) = default;

private:
    std::vector<Row> m_rows;
};

} // namespace phaseout::rules
