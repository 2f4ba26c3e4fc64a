// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locate/spokencode.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

std::optional<SpokenCode> spokenCode(const QString &text, SpokenIn where, const CodeIndex &codes)
{
    const QString tidied = text::tidy(text);
    if (const auto whole = codes.find(tidied))
        return SpokenCode{*whole, {}, {}};
    if (tidied.size() > 120)
        return std::nullopt;
    // A code: up to four letters and up to seven figures; a number's decimals, as spreadsheets write them, are passed over.
    static const QString code = u"([A-Za-z]{0,4}[0-9]{1,7})(?:\\.0+)?"_s;
    static const QString number = u"[^\\w,]*(?:no|nr|number|code|#)?[^\\w,]*"_s;
    static const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<QRegularExpression> anywhere = {
        form(u"^(?:store|branch|site|filiale)"_s + number + code + u"(?![A-Za-z0-9])"_s),
        form(u"^(?:shop|unit|no|nr|#)"_s + number + code + u"$"_s),       // "Unit 12 Retail Park" has a number of its own
        form(u"^"_s + code + u"\\s*([-–—:,;/|])\\s*([^\\s0-9].*)$"_s), // 231 - Leeds
        form(u"[(\\[]"_s + code + u"[)\\]]$"_s),                         // Leeds (0231)
        form(u"[^\\s0-9]\\s+[-–—:|]\\s*"_s + code + u"$"_s),           // Leeds - 0231
    };
    static const std::vector<QRegularExpression> inColumn = {
        form(u"^(?:shop|unit|no|nr|#)"_s + number + code + u"(?![A-Za-z0-9])"_s),
        form(u"^"_s + code + u"(?:\\s+\\D|$)"_s), // 0231 Northbridge Leeds, 231.0
        form(u"\\s"_s + code + u"$"_s),
    };
    std::optional<SpokenCode> found;
    const auto look = [&](const std::vector<QRegularExpression> &forms) {
        for (const QRegularExpression &one : forms) {
            const auto match = one.match(tidied);
            const auto store = match.hasMatch() ? codes.find(match.captured(1)) : std::nullopt;
            if (!store)
                continue;
            if (found && *store != found->store)
                return false;
            const QString mark = match.captured(2);
            if (!found || mark.isEmpty())
                found = SpokenCode{*store, mark.isEmpty() ? QChar() : mark.at(0), match.captured(3)};
        }
        return true;
    };
    if (!look(anywhere) || (where == SpokenIn::CodeColumn && !look(inColumn)))
        return std::nullopt;
    return found;
}

} // namespace phaseout
