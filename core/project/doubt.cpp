// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/doubt.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
constexpr QStringView addressSuffix = u",address";
constexpr QStringView siteSuffix = u",site";
} // namespace

QString withDoubt(const QString &rule, Doubted doubted)
{
    switch (doubted) {
    case Doubted::Nothing:
        return rule;
    case Doubted::Address:
        return rule + addressSuffix;
    case Doubted::Site:
        return rule + siteSuffix;
    }
    Q_UNREACHABLE();
}

Doubted doubtIn(QStringView rule)
{
    return rule.endsWith(addressSuffix) ? Doubted::Address : rule.endsWith(siteSuffix) ? Doubted::Site : Doubted::Nothing;
}

} // namespace phaseout
