// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <vector>

namespace phaseout::formats {

/// An element of a small XML document as a tree. Names are without their prefix.
struct XmlElement {
    QString name;
    QString text; ///< all text directly inside, trimmed
    std::vector<XmlElement> children;

    /// The first child of that name (ASCII case ignored), or null.
    [[nodiscard]] const XmlElement *child(QLatin1StringView childName) const;
    /// The text of the first child of that name, or empty.
    [[nodiscard]] QString childText(QLatin1StringView childName) const;
    /// Every element of that name in the tree, in document order, this one included.
    void collect(QLatin1StringView wanted, std::vector<const XmlElement *> &into) const;
};

/// Reads one small document (a discovery reply). Prefixes need not be declared. Fails with LimitExceeded over 256 KiB,
/// 64 levels, 5,000 elements or XmlTags::mostAttributes in one of them, and with FormatInvalid on anything that is not well-formed or has a DOCTYPE.
[[nodiscard]] Result<XmlElement> readSmallXml(const QByteArray &bytes);

} // namespace phaseout::formats
