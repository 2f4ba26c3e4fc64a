// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/locate/placetext.h"

#include <QHash>

namespace phaseout {

/// Names over shop doors, of everybody: which company's shop a text is about. Immutable; thread: any.
class Fascias {
public:
    /// The built-in file resources/rules/fascias.tsv. Fails with FormatInvalid on a damaged build.
    [[nodiscard]] static Result<Fascias> load();
    /// The words of the name that \a place begins with, "marks", "spencer"; none when it begins otherwise, or goes on to name a
    /// street ("Iceland Road").
    [[nodiscard]] QStringList leading(const PlaceText &place) const;

    /// The words of the name that \a part is, beside words that shops have in common: "(Spar)", "Tesco Express"; else none.
    [[nodiscard]] QStringList alone(const QStringList &part) const;

private:
    QHash<QString, std::vector<QStringList>> m_names; // by their first word, the longest first
};

} // namespace phaseout
