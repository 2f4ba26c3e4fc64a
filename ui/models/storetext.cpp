// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storetext.h"

#include "core/base/text.h"

namespace phaseout::ui {

QString storeText(const Store &store)
{
    return QString(text::shown(store.code.text(), 40) + QLatin1Char(' ') + text::shown(store.name, 80)).trimmed();
}

} // namespace phaseout::ui
