// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/spokencode.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

std::optional<quint32> spokenCode(const QString &text, SpokenIn where, const CodeIndex &codes)
{
    const QString tidied = text::tidy(text);
    if (const auto whole = codes.find(tidied))
        return whole;
    if (tidied.size() > 120)
        return std::nullopt;
    // A code: up to four letters and up to seven figures; a number's decimals, as spreadsheets write them, are passed over.
    static const QString code = u"([A-Za-z]{0,4}[0-9]{1,7})(?:\\.0+)?"_s;
    static const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<QRegularExpression> sure = {
        form(u"^(?:store|shop|branch|site|unit|filiale|no|nr|#)\\W*(?:no|nr|number|code|#)?\\W*"_s + code + u"(?![A-Za-z0-9])"_s),
        form(u"^"_s + code + u"\\s*[-–—:,;/|]\\s*\\D"_s), // 231 - Leeds
        form(u"[(\\[]"_s + code + u"[)\\]]$"_s),          // Leeds (0231)
        form(u"\\s[-–—:|]\\s*"_s + code + u"$"_s),        // Leeds - 0231
    };
    static const std::vector<QRegularExpression> inColumn = {
        form(u"^"_s + code + u"(?:\\s+\\D|$)"_s), // 0231 Northbridge Leeds, 231.0
        form(u"\\s"_s + code + u"$"_s),
    };
    std::optional<quint32> found;
    const auto look = [&](const std::vector<QRegularExpression> &forms) {
        for (const QRegularExpression &one : forms) {
            const auto match = one.match(tidied);
            const auto store = match.hasMatch() ? codes.find(match.captured(1)) : std::nullopt;
            if (store && found && *store != *found)
                return false;
            found = store ? store : found;
        }
        return true;
    };
    if (!look(sure) || (where == SpokenIn::CodeColumn && !look(inColumn)))
        return std::nullopt;
    return found;
}

} // namespace phaseout
