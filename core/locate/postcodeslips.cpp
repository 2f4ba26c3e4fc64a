// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/postcodeslips.h"

#include <utility>

namespace phaseout {

QString compactPostcode(const Postcode &postcode)
{
    QString compact = postcode.text();
    compact.remove(u' ');
    return compact;
}

QStringList postcodeSlips(const Postcode &postcode)
{
    constexpr QStringView characters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    const QString compact = compactPostcode(postcode);
    QStringList slips;
    slips.reserve(600);
    for (qsizetype i = 0; i <= compact.size(); ++i) {
        if (i < compact.size() && compact.size() > 5) {
            QString without = compact;
            slips += without.remove(i, 1);
        }
        if (i + 1 < compact.size() && compact.at(i) != compact.at(i + 1)) {
            QString swapped = compact;
            swapped[i] = compact.at(i + 1);
            swapped[i + 1] = compact.at(i);
            slips += swapped;
        }
        for (const QChar c : characters) {
            if (i < compact.size() && compact.at(i) != c) {
                QString changed = compact;
                changed[i] = c;
                slips += changed;
            }
            if (compact.size() < 7 && (i == compact.size() || compact.at(i) != c)) {
                QString longer = compact;
                slips += longer.insert(i, c);
            }
        }
    }
    return slips;
}

} // namespace phaseout
