// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace phaseout::sample {

/// How a device talks to a scanner: which ports it opens and what it says there.
enum class Talk {
    HikvisionCamera,
    HikvisionRecorder,
    HikvisionTerminal,
    Dahua,
    Axis,
    Hanwha,
    Uniview,
    Xiongmai,
    Printer,
    Till,
    AccessPoint
};

/// How a maker writes its serial numbers.
enum class SerialForm { None, Hikvision, Dahua, MacAsText, Digits };

/// One product of the fictional retailer's estate. Products, address prefixes and versions are real ones, from the
/// makers' published lists and the IEEE registry; the devices made of them are invented.
struct Product {
    QStringView maker;       ///< a slug; empty for what no maker of cameras made
    QStringView brand;       ///< what is printed on it
    QStringView deviceClass; ///< a slug
    QStringView model;
    Talk talk;
    SerialForm serial;
    std::span<const quint32> prefixes;     ///< upper 24 bits of its MAC addresses
    std::span<const QStringView> firmware; ///< oldest first; empty where nobody would know
    int channels = 0;                      ///< of a recorder or encoder

    [[nodiscard]] bool isSurveillance() const { return !maker.isEmpty(); }
    [[nodiscard]] bool isRebrand() const;
    /// In scope by the policy that ships: what sees, hears or records people, of Hikvision or Dahua, whatever the
    /// label.
    [[nodiscard]] bool isInScope() const;
    /// Answers Hikvision's own discovery, so that its tool lists it.
    [[nodiscard]] bool answersSadp() const { return maker == u"hikvision"; }
};

/// Products that take each other's place in a store.
enum class Shelf {
    HikvisionCameras,
    HikvisionRecorders,
    HikvisionOthers,
    HikvisionRebrands,
    DahuaCameras,
    DahuaRecorders,
    DahuaOthers,
    DahuaRebrands,
    OtherCameras,
    OtherRecorders,
    Office
};

[[nodiscard]] std::span<const Product> productsOn(Shelf shelf);

} // namespace phaseout::sample
