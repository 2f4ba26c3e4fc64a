// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/spent.h"

#include <QFile>

namespace phaseout::bench {

Spent Stopwatch::spent() const
{
    return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9, static_cast<double>(std::clock() - m_processor) / CLOCKS_PER_SEC};
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    // A file of /proc has no size, so that atEnd() is no help.
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine())
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace phaseout::bench
