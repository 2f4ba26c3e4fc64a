// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/startstate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ui {

QString fileNameFor(const Programme &programme)
{
    static const QRegularExpression risky(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString name = programme.name;
    name.replace(risky, u" "_s);
    name = name.simplified().left(80);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return QString((name.isEmpty() ? u"Programme"_s : name) + u".phaseout"_s);
}

} // namespace phaseout::ui
