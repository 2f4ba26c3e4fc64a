// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the words of a header say that its folded text alone does not.
namespace phaseout::ingest {

/// The words of a header, lower case, without accents: "NVR MAC", "NvrMac" and "nvr_mac" are {"nvr", "mac"}.
[[nodiscard]] QStringList headerWords(QStringView header);

/// True when \a header speaks of something beside the device of the row: its recorder, gateway, switch, server, netmask, an earlier
/// address. Such a column never holds the device's own address, whatever its values look like.
[[nodiscard]] bool namesAnother(QStringView header);

/// True for a folded header that says "device" and no more, in whatever language.
[[nodiscard]] bool isBareDevice(const QString &folded);
/// True for a folded header that may mean a place inside a store as well as the store ("Location").
[[nodiscard]] bool isRoom(const QString &folded);

/// True when \a text is a word for a kind of device ("Camera", "NVR", "Switch") rather than a model.
[[nodiscard]] bool isClassWord(QStringView text);
/// True when such a word names places in a store too ("Till", "Monitor").
[[nodiscard]] bool isPlaceWord(QStringView text);
/// True for a folded word that says "camera", in whatever language.
[[nodiscard]] bool isCameraWord(const QString &folded);
/// True for the \a name of a camera that says what it watches ("Till 1", "Printer lobby"), where all that is named is
/// known to be cameras.
[[nodiscard]] bool namesWhatACameraSees(const QString &name);

} // namespace phaseout::ingest
