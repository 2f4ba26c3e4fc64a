// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/firmwareflaws.h"

namespace phaseout::ui {

/// What is known of the published flaws of one device, in words; all outside text is harmless.
struct FlawWords {
    struct Line {
        QString name;  ///< "CVE-2021-36260: affected"
        QString words; ///< the reason, who uses it, and the source
    };
    QString summary; ///< how many of each verdict, by what firmware, and how old both sides are; empty where nothing can be said
    std::vector<Line> lines; ///< the surest verdict first
};

/// Of \a device on the day \a today. Nothing is said of a maker whose flaws the tables do not hold.
[[nodiscard]] FlawWords flawWords(const rules::FirmwareFlaws &flaws, const Device &device, QDate today);

} // namespace phaseout::ui
