// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/catalogue.h"
#include "core/sample/options.h"
#include "core/sample/shops.h"

#include <QDate>
#include <vector>

namespace phaseout::sample {

/// A device of the sample estate as it truly is, and which files speak of it.
struct Item {
    const Product *product = nullptr;
    quint64 mac = 0;
    quint32 ip = 0;
    QString serial;          ///< empty where the maker has none
    qsizetype firmware = -1; ///< index in product->firmware; -1 when not known
    QString name;            ///< "CAM 03 TILLS", as people name cameras; empty for tills and printers
    QString hostName;        ///< "st0231-cam03"
    QDate fitted;
    bool isGone = false; ///< no longer there; only old lists speak of it
    bool isInScan = false;
    bool isInSadp = false;
    bool isInWorkbook = false;
    bool isInNorthList = false;

    [[nodiscard]] QString macText(QChar separator = u':', bool isUpper = false) const;
    [[nodiscard]] QString ipText() const;
    [[nodiscard]] QString firmwareText() const;
};

/// The devices of \a shop, those that are there first. \a totalDevices is the whole estate's, without the gone ones.
[[nodiscard]] std::vector<Item> devicesOf(const Shop &shop, const SampleOptions &options, qint64 totalDevices);

/// "10.31.4.20"
[[nodiscard]] QString addressText(quint32 address);
/// "bc:ad:28:01:02:03"
[[nodiscard]] QString macText(quint64 mac, QChar separator, bool isUpper);

} // namespace phaseout::sample
