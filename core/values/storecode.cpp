// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/storecode.h"

#include "core/base/text.h"

namespace phaseout {

Result<StoreCode> StoreCode::parse(QStringView text)
{
    QString tidied = text::tidy(text);
    if (tidied.isEmpty() || tidied.size() > 32)
        return failure(ErrorCode::ValueInvalid, text.toString());
    return StoreCode(std::move(tidied));
}

QString StoreCode::key() const { return storeCodeKey(m_text); }

QString storeCodeKey(QStringView text)
{
    QString folded = text::folded(text);
    qsizetype zeros = 0;
    while (zeros + 1 < folded.size() && folded.at(zeros) == u'0')
        ++zeros;
    return folded.mid(zeros);
}

} // namespace phaseout
