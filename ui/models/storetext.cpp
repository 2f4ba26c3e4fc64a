// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storetext.h"

#include "core/base/text.h"
#include "core/project/storewords.h"

namespace phaseout::ui {

QString storeText(const Store &store, const Estate &estate)
{
    return text::shown(codeAndName(store, estate), 80);
}

} // namespace phaseout::ui
