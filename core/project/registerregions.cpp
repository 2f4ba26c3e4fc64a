// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerregions.h"

#include "core/base/slips.h"

#include <QStringList>
#include <algorithm>

namespace phaseout::registers {
namespace {
// "Nth" is short for "North".
bool isShortFor(QStringView brief, QStringView word)
{
    if (brief.isEmpty() || word.isEmpty() || brief.front() != word.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : word)
        at += at < brief.size() && brief[at] == c;
    return at == brief.size();
}

bool isLike(const QString &region, const QString &known)
{
    const QString a = region.toLower();
    const QString b = known.toLower();
    const QStringList short_ = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList long_ = b.split(u' ', Qt::SkipEmptyParts);
    if (!short_.isEmpty() && short_.size() == long_.size()
        && std::equal(short_.begin(), short_.end(), long_.begin(), [](const QString &x, const QString &y) { return isShortFor(x, y); }))
        return true;
    const qsizetype apart = text::slipsBetween(a, b);
    QString x = a;
    QString y = b;
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return apart * 6 <= std::max(a.size(), b.size()) || (apart == 2 && x == y); // a letter, or two in each other's place
}
} // namespace

QString resembling(const QString &region, const std::set<QString> &known)
{
    QString found;
    for (const QString &one : known) {
        if (!isLike(region, one))
            continue;
        if (!found.isEmpty())
            return {};
        found = one;
    }
    return found;
}

} // namespace phaseout::registers
