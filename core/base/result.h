// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace phaseout {

/// A value, or the Error that kept it from being. One alias, so that std::expected is a one-line change.
template <class T>
using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return failure(ErrorCode::NotFound, code);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject, QString detail = {},
                                                   std::source_location where = std::source_location::current())
{
    return tl::unexpected(Error{code, std::move(subject), std::move(detail), where});
}

/// Passes an error on: `if (!r) return failure(r.error());`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected(std::move(error)); }

} // namespace phaseout
