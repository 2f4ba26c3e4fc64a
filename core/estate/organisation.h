// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace phaseout {

/// A company that runs stores; store codes are unique within one. One fascia ("Co-op") may be many organisations.
struct Organisation {
    Id<Organisation> id;
    QString name;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

using OrganisationId = Id<Organisation>;

} // namespace phaseout
