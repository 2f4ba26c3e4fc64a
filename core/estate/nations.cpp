// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/nations.h"

#include <QCoreApplication>

namespace phaseout {

QString nationWord(Nation nation)
{
    switch (nation) {
    case Nation::Unknown:
        return {};
    case Nation::England:
        return QCoreApplication::translate("phaseout::estate", "England");
    case Nation::Wales:
        return QCoreApplication::translate("phaseout::estate", "Wales");
    case Nation::Scotland:
        return QCoreApplication::translate("phaseout::estate", "Scotland");
    case Nation::NorthernIreland:
        return QCoreApplication::translate("phaseout::estate", "Northern Ireland");
    case Nation::CrownDependency:
        return QCoreApplication::translate("phaseout::estate", "Crown Dependency");
    case Nation::Ireland:
        return QCoreApplication::translate("phaseout::estate", "Ireland");
    }
    Q_UNREACHABLE();
}

} // namespace phaseout
