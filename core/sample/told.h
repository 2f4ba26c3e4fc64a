// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phaseout::sample {

struct Item;
struct Product;
struct Shop;

/// What the files that speak of a device tell of it: whether somebody who knows what is public about makers, and reads every
/// row with care, could say it. Written down by those who write the files, so that it does not depend on what any program
/// finds. A row that contradicts another, or itself, still tells. Source of what counts: docs/sample.md, "What can be known".
struct Told {
    bool maker = false;
    bool deviceClass = false;
    bool store = false;
    Told &operator|=(const Told &other)
    {
        maker = maker || other.maker;
        deviceClass = deviceClass || other.deviceClass;
        store = store || other.store;
        return *this;
    }
    friend bool operator==(const Told &, const Told &) = default;
};

/// The registry has the address prefix for the maker, or for a brand that sells that maker's devices alone.
[[nodiscard]] bool doesPrefixTell(const Product &product);
/// The name on it is the maker's own, or a brand's whose devices are all that maker's.
[[nodiscard]] bool doesLabelTell(const Product &product);
/// The model number is in the maker's own form.
[[nodiscard]] bool doesModelTell(const Product &product);
/// The word in its name ("CAM 03", "st0231-nvr01") says its class.
[[nodiscard]] bool doesNameTell(const Product &product);
/// Its own address tells where it is, by the subnet table.
[[nodiscard]] bool doesAddressTell(const Shop &shop);

/// What a host in a scan tells. \a isQuiet: nothing but open ports answered.
[[nodiscard]] Told toldByScan(const Item &item, const Shop &shop, bool isQuiet, bool hasName);
/// What a line of the SADP tool tells.
[[nodiscard]] Told toldBySadp(const Shop &shop);

} // namespace phaseout::sample
