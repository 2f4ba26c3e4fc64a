// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {

Result<std::int64_t> wholeNumber(const Invocation &call, const QString &name, std::int64_t fallback, std::int64_t least, std::int64_t most)
{
    if (!call.isSet(name))
        return fallback;
    bool isNumber = false;
    const std::int64_t number = call.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(ErrorCode::ValueInvalid, QString(u"--"_s + name + u' ' + call.value(name)));
    return number;
}

} // namespace phaseout::cli
