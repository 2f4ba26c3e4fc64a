// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace phaseout::ui {

class Session;

/// A line of the details: what it is, and its value or words.
struct DetailLine {
    QString name; ///< muted; may be empty
    QString words;
    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// What there is to say of one store or device.
struct Details {
    QString title; ///< empty when nothing is known by that id
    QString note;
    std::vector<DetailLine> facts;
    std::vector<DetailLine> why;     ///< why it is visited then, or thought to be what it is where it is
    std::vector<DetailLine> history; ///< newest first, by date
};

/// Of the store or device whose id \a id is; all outside text is harmless. Thread: the window's.
[[nodiscard]] Details detailsOf(Session &session, const QString &id);

} // namespace phaseout::ui
