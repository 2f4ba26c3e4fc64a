// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// A broken programme stops here, in release builds too. Never reachable from user input.
#define PHASEOUT_CHECK(condition)                                                                                      \
    do {                                                                                                               \
        if (Q_UNLIKELY(!(condition)))                                                                                  \
            qFatal("%s:%d: broken promise: %s", __FILE__, __LINE__, #condition);                                       \
    } while (false)
