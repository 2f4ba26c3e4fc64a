// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentials.h"

#include "core/base/text.h"
#include "core/ingest/reporter.h"
#include "core/ingest/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::ingest {

bool isCredentialName(QStringView name)
{
    static const QSet<QString> whole = {
        u"user"_s,  u"username"_s, u"userid"_s, u"login"_s,  u"loginname"_s,  u"pwd"_s,  u"pass"_s, u"pin"_s,
        u"token"_s, u"key"_s,      u"salt"_s,   u"secret"_s, u"credential"_s, u"credentials"_s, u"encryptionkey"_s,
        u"verificationcode"_s, u"ezvizcode"_s, u"securitycode"_s, u"account"_s, u"accountname"_s};
    static const QString parts[] = {u"password"_s, u"passwd"_s,   u"username"_s,    u"passphrase"_s, u"apikey"_s,
                                    u"accesskey"_s, u"apitoken"_s, u"accesstoken"_s, u"passcode"_s,   u"secretkey"_s,
                                    u"privatekey"_s};
    const QString folded = text::folded(name);
    return whole.contains(folded) ||
           std::any_of(std::begin(parts), std::end(parts), [&folded](const QString &part) { return folded.contains(part); });
}

QString withoutUserInfo(const QString &text, bool *hadUserInfo)
{
    qsizetype scheme = text.indexOf("://"_L1);
    if (scheme < 0 || !text.contains(u'@'))
        return text;
    QString result = text;
    for (; scheme >= 0; scheme = result.indexOf("://"_L1, scheme + 3)) {
        const qsizetype from = scheme + 3;
        qsizetype end = from;
        while (end < result.size() && !u"/?# \t\r\n,;\"<>"_s.contains(result.at(end)))
            ++end;
        const qsizetype at = QStringView(result).sliced(from, end - from).lastIndexOf(u'@');
        if (at < 0)
            continue;
        result.remove(from, at + 1);
        if (hadUserInfo)
            *hadUserInfo = true;
    }
    return result;
}

QString withoutCredentialValues(const QString &text)
{
    static const QRegularExpression pair(u"([\\w.-]{2,60})(\"?\\s*[:=]\\s*\")((?:[^\"\\\\\\n]|\\\\.)*)|<([\\w.-]{2,60})>([^<\\n]*)"_s);
    QString result = withoutUserInfo(text);
    for (auto match = pair.match(result); match.hasMatch();) {
        const int value = match.capturedStart(1) >= 0 ? 3 : 5;
        qsizetype next = match.capturedStart(value);
        if (isCredentialName(match.captured(value == 3 ? 1 : 4)))
            result.remove(match.capturedStart(value), match.capturedLength(value));
        else if (value == 3)
            next = match.capturedEnd(3);
        match = pair.match(result, next);
    }
    return result;
}

void tellCredentials(Reporter &reporter, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const QString list = names.join(u", "_s);
    reporter.note(u"file.credentials-dropped"_s, 0, list, Words::tr("Credentials were passed over and are not kept: %1").arg(text::shown(list)),
                  Words::tr("Change passwords that stand in such files, and delete the files."));
}

} // namespace phaseout::ingest
