// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/doubt.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QString doubtedSlug(Doubted doubted)
{
    switch (doubted) {
    case Doubted::Nothing:
        return {};
    case Doubted::Address:
        return u"address"_s;
    case Doubted::Site:
        return u"site"_s;
    case Doubted::Older:
        return u"older"_s;
    }
    Q_UNREACHABLE();
}

QString withDoubt(const QString &rule, Doubted doubted)
{
    return doubted == Doubted::Nothing ? rule : QString(rule + u',' + doubtedSlug(doubted));
}

Doubted doubtIn(QStringView rule)
{
    const QStringView said = rule.sliced(rule.lastIndexOf(u',') + 1);
    for (const Doubted doubted : {Doubted::Address, Doubted::Site, Doubted::Older})
        if (said != rule && said == doubtedSlug(doubted))
            return doubted;
    return Doubted::Nothing;
}

QString ruleIn(const QString &rule) { return doubtIn(rule) == Doubted::Nothing ? rule : rule.first(rule.lastIndexOf(u',')); }

} // namespace phaseout
