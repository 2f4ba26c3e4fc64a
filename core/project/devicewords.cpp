// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/devicewords.h"

namespace phaseout {

QString deviceLabel(const Device &device)
{
    for (const QString &text : {device.name, device.ip ? device.ip->text() : QString(), device.serial, device.mac ? device.mac->text() : QString()})
        if (!text.isEmpty())
            return text;
    return device.model;
}

QString deviceName(const Device &device)
{
    const QString label = deviceLabel(device);
    return label.isEmpty() ? device.id.text() : label;
}

} // namespace phaseout
