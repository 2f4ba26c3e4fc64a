// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/told.h"

#include "core/sample/devices.h"

namespace phaseout::sample {

namespace {

// What a device answers when asked names its maker: a server's name, a realm, a certificate.
bool doesTalkTell(Talk talk)
{
    return talk != Talk::Uniview; // "Web Client"
}

// Its realm, header or product text is one that only this class has.
bool doesTalkTellClass(const Product &product)
{
    switch (product.talk) {
    case Talk::HikvisionCamera:
        return true; // "IP Camera(…)"
    case Talk::HikvisionRecorder:
        return product.deviceClass == u"recorder"; // an encoder answers with the same words
    case Talk::Axis:
        return product.deviceClass == u"camera"; // "Axis network camera httpd", which a recorder says too
    default:
        return false;
    }
}

} // namespace

bool doesPrefixTell(const Product &product)
{
    return product.talk != Talk::Xiongmai && product.brand != u"Honeywell";
}

bool doesLabelTell(const Product &product)
{
    const bool isMixed = product.brand == u"Annke" || product.brand == u"Safire" || product.brand == u"Honeywell";
    return !product.brand.isEmpty() && !isMixed;
}

bool doesModelTell(const Product &product)
{
    const bool isOwnForm = !product.isRebrand() || product.brand == u"HiLook" || product.brand == u"HiWatch";
    return !product.model.isEmpty() && isOwnForm;
}

bool doesNameTell(const Product &product)
{
    return product.deviceClass == u"camera" || product.deviceClass == u"recorder" || product.deviceClass == u"switch";
}

bool doesAddressTell(const Shop &shop)
{
    return shop.isInSubnetTable && !shop.isCloned;
}

Told toldByScan(const Item &item, const Shop &shop, bool isQuiet, bool hasName)
{
    const Product &product = *item.product;
    Told told;
    told.store = shop.isCloned || hasName || doesAddressTell(shop); // its own folder, its code, its range
    if (!product.isSurveillance())
        return told;
    // The quiet ones of one maker still have that maker's own port open.
    const bool doesAnswer = isQuiet ? product.talk == Talk::Dahua : doesTalkTell(product.talk);
    told.maker = doesAnswer || (shop.isScannedOnSite && doesPrefixTell(product));
    told.deviceClass = (hasName && doesNameTell(product)) || (!isQuiet && doesTalkTellClass(product));
    return told;
}

Told toldBySadp(const Shop &shop)
{
    return {true, true, shop.isCloned || doesAddressTell(shop)};
}

} // namespace phaseout::sample
