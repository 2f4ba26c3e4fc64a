// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/firmware.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QDate dateOf(QStringView digits, QDate today)
{
    if (digits.isEmpty())
        return {};
    QString plain = digits.toString();
    plain.removeIf([](QChar c) { return !c.isDigit(); });
    const QDate date = QDate::fromString(plain.size() == 6 ? QString(u"20"_s + plain) : plain, u"yyyyMMdd"_s);
    if (!date.isValid() || date.year() < 2008 || date > today)
        return {};
    return date;
}
} // namespace

Firmware parseFirmware(QStringView given, QDate today)
{
    // Hikvision and most others: two to four numbers, then perhaps "build", then yymmdd. Dahua: three to five parts, then a
    // channel letter, then perhaps yyyymmdd or yymmdd; the letter may be missing where the second part has three figures.
    static const QRegularExpression dahua(
        uR"(V?(?<ver>\d\.(?:\d{3}\.\w+(?:\.\d+)*?|\d{1,2}\.\w+(?:\.\d+)*?(?=\.[RTB]\b)))(?:\.(?<ch>[RTB]))?(?:\.(?<d>20\d{6}|\d{6}))?(?=$|[\s,;_(]|\.bin|\.zip))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "build: 2025-06-01", "Build Date : 20171110", "build 210628"; or a day with its century behind the version without any word.
    static const QRegularExpression worded(uR"((?:build|built)[\s_]*(?:date|time|on)?[\s_]*[:：=]?[\s_]*(?<d>20\d{2}([-/.])\d{2}\2\d{2}|20\d{6}|\d{6})(?!\d))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(uR"([\s,;_(](?<d>20\d{2}([-/.])\d{2}\2\d{2}|20\d{6})(?!\d))"_s);
    static const QRegularExpression hikvision(
        uR"((?:(?<plat>IP[CD]\w*?_[A-Z]\d)_(?:\w+?_)*?)?V?(?<ver>\d{1,2}\.\d{1,2}(?:\.\d{1,6}){0,2})(?:[\s_,]|%20)*(?:build)?[\s_]*(?<d>\d{6})?(?!\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression allZeros(uR"(^[Vv]?[0.]*(?:[\s,_]*build[\s_]*0*)?$)"_s);

    const QString text = text::tidy(given);
    if (text::meansNothing(text) || allZeros.match(text).hasMatch() || text.size() > 300)
        return {};
    Firmware result;
    if (const auto match = dahua.match(text); match.hasMatch()) {
        result.version = match.captured(u"ver"_s);
        if (!match.captured(u"ch"_s).isEmpty())
            result.version += u'.' + match.captured(u"ch"_s).toUpper();
        result.builtOn = dateOf(match.captured(u"d"_s), today);
    } else if (const auto other = hikvision.match(text); other.hasMatch()) {
        result.version = other.captured(u"ver"_s);
        result.platform = other.captured(u"plat"_s);
        result.builtOn = dateOf(other.captured(u"d"_s), today);
    }
    for (const QRegularExpression *form : {&worded, &bare})
        if (!result.version.isEmpty() && !result.builtOn.isValid())
            result.builtOn = dateOf(form->match(text).captured(u"d"_s), today);
    return result;
}

} // namespace phaseout
