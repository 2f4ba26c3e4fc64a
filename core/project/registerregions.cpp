// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/registerregions.h"

#include <QStringList>
#include <algorithm>
#include <utility>
#include <vector>

namespace phaseout::registers {
namespace {
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

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
    const int apart = distance(a, b);
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
