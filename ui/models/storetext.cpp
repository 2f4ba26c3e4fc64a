// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storetext.h"

#include "core/base/text.h"

namespace phaseout::ui {

QString storeText(const Store &store)
{
    return text::shown(QString(store.code.text() + QLatin1Char(' ') + store.name).trimmed(), 80);
}

} // namespace phaseout::ui
