// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jobcontext.h"
#include "core/project/estate.h"

namespace phaseout::guide {

/// One thing that was found.
struct Hit {
    enum class Kind { Store, Device };
    Kind kind = Kind::Store;
    QString id;     ///< of the store or device, as text
    QString title;  ///< outside text, made harmless
    QString detail; ///< where it is, or what it is
};

/// Stores, then devices, that have every word of \a text in their code, name, town, postcode; or name, serial, model, IP or
/// MAC address; a store's code that is \a text comes first. In the estate's order; at most \a most. Pure; thread: any;
/// a cancelled search gives what it has.
[[nodiscard]] std::vector<Hit> search(const Estate &estate, const QString &text, size_t most, const JobContext &context);

} // namespace phaseout::guide
