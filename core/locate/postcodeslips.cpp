// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/postcodeslips.h"

#include <string>
#include <utility>

namespace phaseout {
namespace {
quint64 packed(const std::string &text)
{
    quint64 number = 0;
    for (const char c : text)
        number = number << 8 | static_cast<quint8>(c);
    return number;
}

std::string compactOf(QStringView text)
{
    std::string compact;
    for (const QChar c : text)
        if (c != u' ')
            compact += c.toLatin1();
    return compact;
}
} // namespace

quint64 packedPostcode(QStringView compact) { return packed(compactOf(compact)); }
quint64 packedPostcode(const Postcode &postcode) { return packedPostcode(QStringView(postcode.text())); }

std::vector<quint64> postcodeSlips(QStringView postcode)
{
    static const std::string characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    const std::string compact = compactOf(postcode);
    std::vector<quint64> slips;
    slips.reserve(600);
    std::string slip; // at most seven characters: never leaves the string's own room
    for (size_t i = 0; i <= compact.size(); ++i) {
        if (i < compact.size() && compact.size() > 5) {
            slip = compact;
            slips.push_back(packed(slip.erase(i, 1)));
        }
        if (i + 1 < compact.size() && compact[i] != compact[i + 1]) {
            slip = compact;
            std::swap(slip[i], slip[i + 1]);
            slips.push_back(packed(slip));
        }
        for (const char c : characters) {
            if (i < compact.size() && compact[i] != c) {
                slip = compact;
                slip[i] = c;
                slips.push_back(packed(slip));
            }
            if (compact.size() < 7 && (i == compact.size() || compact[i] != c)) {
                slip = compact;
                slips.push_back(packed(slip.insert(i, 1, c)));
            }
        }
    }
    return slips;
}

} // namespace phaseout
