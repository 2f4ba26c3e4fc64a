// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentiallexicon.h"
#include "core/ingest/credentialwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// What tells a login by its form: the head of a request.
namespace phaseout::ingest {

bool takeOutHeaders(QString &text)
{
    if (!hasHeaderWord(text))
        return false;
    // Scanners write the end of a line as "\x0d\x0a", too.
    static const QString start = uR"((?:(?<![\w-])|(?<=\\x0[ad])|(?<=\\[rn])))"_s;
    static const QString rest = uR"(((?:(?!\\x0[ad]|\\[rn])[^\r\n"])+))"_s;
    static const QRegularExpression login(QString(start + uR"((?:(?:proxy-)?authori[sz]ation[ \t]*[:=][ \t]*(?:basic|digest|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256))"
                                                          "|x-(?:api-key|auth-token|access-token|csrf-token)[ \\t]*[:=])[ \\t]+(?!…)"_s + rest), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cookie(QString(start + uR"((?:set-)?cookie2?[ \t]*:)"_s + rest), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(uR"(=[ \t]*([^;,\s…\\]+))"_s);
    bool hadOne = false;
    for (auto match = login.match(text); match.hasMatch(); match = login.match(text, match.capturedStart(1))) {
        text.replace(match.capturedStart(1), match.capturedLength(1), u"…"_s);
        hadOne = true;
    }
    for (auto match = cookie.match(text); match.hasMatch(); match = cookie.match(text, match.capturedStart(1))) {
        QString told = match.captured(1);
        for (auto one = value.match(told); one.hasMatch(); one = value.match(told, one.capturedStart(1) + 1)) {
            told.replace(one.capturedStart(1), one.capturedLength(1), u"…"_s);
            hadOne = true;
        }
        text.replace(match.capturedStart(1), match.capturedLength(1), told);
    }
    return hadOne;
}

} // namespace phaseout::ingest
