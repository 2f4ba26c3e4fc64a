// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::text {
namespace {
bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// One space at most between two words, and nothing that has other forms.
bool isTidy(QStringView text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || u >= 0x7F || (u == u' ' && before == u' '))
            return false;
        before = u;
    }
    return text.isEmpty() || before != u' ';
}

// A letter in lower case or a figure; else 0.
char16_t asciiFolded(char16_t u)
{
    if (u >= u'A' && u <= u'Z')
        return static_cast<char16_t>(u + (u'a' - u'A'));
    return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') ? u : u'\0';
}

// Lower case without accents, as decomposed characters with the marks left out.
QString plain(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    return result;
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}
} // namespace

// Most texts are plain already, and there are very many of them.
QString tidy(QStringView text)
{
    if (isTidy(text))
        return text.toString();
    const QString simple = text.toString().simplified();
    return isAscii(simple) ? simple : simple.normalized(QString::NormalizationForm_C);
}

QString folded(QStringView text)
{
    if (isAscii(text)) {
        QString result(text.size(), Qt::Uninitialized);
        QChar *end = result.data();
        for (const QChar c : text)
            if (const char16_t u = asciiFolded(c.unicode()))
                *end++ = QChar(u);
        result.truncate(end - result.constData());
        return result;
    }
    QString result;
    result.reserve(text.size());
    for (const QChar c : plain(text))
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
    return result;
}

QStringList words(QStringView text)
{
    QStringList result;
    QString word;
    for (const QChar c : plain(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c == u'\'' || c == u'’' || c == u'.') {
            continue; // "Mary's" and "St." stay one word
        } else if (!word.isEmpty()) {
            result += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        result += word;
    return result;
}

QString shown(QStringView text, qsizetype most)
{
    QString result;
    qsizetype taken = 0;
    const auto points = text.toUcs4();
    for (const char32_t c : points) {
        if (taken == most) {
            result += u'…';
            break;
        }
        ++taken;
        if (c < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + c));
        else if (c == 0x7F)
            result += QChar(u'\u2421');
        else if ((c >= 0x80 && c < 0xA0) || isInvisible(c))
            result += u"⟨U+%1⟩"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
        else
            result += QChar::fromUcs4(c);
    }
    return result;
}

bool meansNothing(QStringView text)
{
    static const QSet<QString> nothings = {
        u""_s,     u"n/a"_s, u"na"_s,      u"-"_s,       u"--"_s, u"---"_s,  u"null"_s,         u"none"_s,
        u"nil"_s,  u"*"_s,   u"unknown"_s, u"(null)"_s,  u"?"_s,  u"#n/a"_s, u"not available"_s, u"(unknown)"_s,
        u"(none)"_s, u"0.0.0.0"_s, u"::"_s, u"v0.0, build 000000"_s, u"tbc"_s, u"tba"_s, u"undefined"_s,
        u"not known"_s, u"n/k"_s, u"nk"_s, u"not stated"_s, u"not recorded"_s, u"not legible"_s, u"illegible"_s, u"no label"_s, u"bad_address"_s, u"see photo"_s, u"see notes"_s};
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > 20)
        return false;
    return nothings.contains(trimmed.toString().toLower());
}

QString fromBytes(QByteArrayView bytes)
{
    // Stateless, or a sequence cut off at the end would be kept back and lost.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(bytes);
    if (!utf8.hasError())
        return decoded;
    // Windows-1252 differs from Latin-1 in 0x80 to 0x9F only (Unicode's own mapping table CP1252.TXT).
    static constexpr char16_t high[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                          0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString result = QString::fromLatin1(bytes);
    for (QChar &c : result)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(high[c.unicode() - 0x80]);
    return result;
}

} // namespace phaseout::text
