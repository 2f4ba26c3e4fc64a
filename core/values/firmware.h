// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace phaseout {

/// What a firmware text says: "V5.6.2build 190701" is version 5.6.2, built 2019-07-01.
struct Firmware {
    QString version; ///< without a leading V; empty when the text has none
    QDate builtOn;   ///< invalid when the text has none
    QString platform; ///< Hikvision's, "IPC_G3", where the text names it
    [[nodiscard]] bool isEmpty() const { return version.isEmpty() && !builtOn.isValid(); }
    friend bool operator==(const Firmware &, const Firmware &) = default;
};

/// Reads a firmware text of either maker's forms; an empty Firmware when it says nothing ("V0.0, build 000000").
/// A date before 2008 or after \a today is no build date. Source of the forms: docs/formats/firmware.md.
[[nodiscard]] Firmware parseFirmware(QStringView text, QDate today);

} // namespace phaseout
