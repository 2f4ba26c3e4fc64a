// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/repository.h"

#include <vector>

/// What every Repository promises, whatever it stands on: an implementation gives a Shelf and runs the cases.
namespace phaseout::test {

/// Makes empty projects of one implementation, and lets them be put away and taken out again.
class Shelf {
public:
    virtual ~Shelf() = default;
    /// A new project with uuid(1) as its id and uuid(2) as its origin, made at noon().
    virtual std::unique_ptr<Repository> fresh() = 0;
    /// The same project after it was closed and opened; \a repository itself where nothing is kept.
    virtual std::unique_ptr<Repository> again(std::unique_ptr<Repository> repository) = 0;
};

struct RepositoryCase {
    const char *name;
    void (*check)(Shelf &shelf);
    bool makesMany = false; ///< a property: a hundred projects, slow where each is synchronised to a disk
};

[[nodiscard]] const std::vector<RepositoryCase> &repositoryCases();

} // namespace phaseout::test
