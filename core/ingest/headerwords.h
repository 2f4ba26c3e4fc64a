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
/// True for a \a header that says "camera", in whatever language: "Camera", "Camera name", "Kameraname".
[[nodiscard]] bool saysCamera(QStringView header);
/// True for a \a header of a column that says which channel of its recorder each row is: "Ch", "Channel no."
[[nodiscard]] bool saysChannel(QStringView header);
/// True for the \a name of a camera ("Front door", "Till 1", "Switch room"), where all that
/// is named is known to be cameras; false for one that says that it is something else ("NVR 1", "Core switch").
[[nodiscard]] bool namesCamera(const QString &name);
/// True for such a name that says what it watches by a word for another device ("Till 1", "Printer lobby").
[[nodiscard]] bool namesWhatACameraSees(const QString &name);

} // namespace phaseout::ingest
