// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/codeindex.h"

#include <algorithm>
#include <cmath>

namespace phaseout {

void CodeIndex::add(const StoreCode &code, quint32 store)
{
    const QString key = code.key();
    const auto found = m_stores.find(key);
    if (found != m_stores.end()) {
        if (*found != store)
            *found = ambiguous;
        return;
    }
    m_stores.insert(key, store);
    const bool isNumber = std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isNumber && key.size() < static_cast<qsizetype>(m_numeric.size()))
        ++m_numeric[static_cast<size_t>(key.size())];
}

std::optional<quint32> CodeIndex::findKey(const QString &key) const
{
    const auto found = m_stores.constFind(key);
    return found == m_stores.cend() || *found == ambiguous ? std::nullopt : std::optional(*found);
}

double CodeIndex::chanceOf(qsizetype digits) const
{
    qint64 codes = 0;
    for (size_t i = 0; i < m_numeric.size() && static_cast<qsizetype>(i) <= digits; ++i)
        codes += m_numeric[i];
    return std::min(1.0, static_cast<double>(codes) / std::pow(10.0, static_cast<double>(digits)));
}

} // namespace phaseout
