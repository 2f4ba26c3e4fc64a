// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace phaseout::ingest {

/// This module's translated text: Words::tr("…"). A class, because lupdate files a plain tr() under the class around it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(phaseout::ingest)
};

} // namespace phaseout::ingest
