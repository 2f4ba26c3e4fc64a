// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/credentiallexicon.h"
#include "core/ingest/credentialwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// What tells a login by its form: the head of a request, a private key.
namespace phaseout::ingest {
namespace {
// "-----BEGIN RSA PRIVATE KEY-----MIIE…": up to its end, or to that of the text.
bool takeOutPrivateKeys(QString &text)
{
    static const QRegularExpression head(u"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"_s);
    bool hadOne = false;
    qsizetype from = 0;
    for (auto match = head.match(text); match.hasMatch(); match = head.match(text, from)) {
        from = match.capturedEnd();
        const qsizetype close = text.indexOf("-----END"_L1, from);
        const qsizetype size = (close < 0 ? text.size() : close) - from;
        const QStringView body = QStringView(text).sliced(from, size).trimmed();
        if (body.isEmpty() || body == u"…")
            continue;
        text.replace(from, size, u"…"_s);
        hadOne = true;
    }
    return hadOne;
}

// The secret that stands behind an access key of a cloud.
bool takeOutCloudSecrets(QString &text)
{
    static const QRegularExpression pair(u"(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])[^A-Za-z0-9\\r\\n…]{1,8}([A-Za-z0-9/+=]{30,})"_s);
    bool hadOne = false;
    for (auto match = pair.match(text); match.hasMatch(); match = pair.match(text, match.capturedStart(1))) {
        text.replace(match.capturedStart(1), match.capturedLength(1), u"…"_s);
        hadOne = true;
    }
    return hadOne;
}
} // namespace

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
    bool hadOne = takeOutPrivateKeys(text);
    hadOne = takeOutCloudSecrets(text) || hadOne;
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
