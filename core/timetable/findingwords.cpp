// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetable/findingwords.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::timetable {

QString someOf(const QStringList &names, qsizetype most)
{
    constexpr int longest = 60;
    QStringList shown;
    const qsizetype count = std::min(names.size(), most);
    for (qsizetype i = 0; i < count; ++i)
        shown += text::shown(names.at(i), longest);
    const QString list = shown.join(u", "_s);
    if (count == names.size())
        return list;
    const int others = static_cast<int>(names.size() - count);
    return QCoreApplication::translate("phaseout::timetable", "%1 and %Ln other(s)", nullptr, others).arg(list);
}

} // namespace phaseout::timetable
