// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxstyles.h"

#include <QDateTime>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::formats {
namespace {
constexpr size_t mostStyles = 65'536;

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

// Day 60 of the 1900 system is 29 February 1900, which never was.
QString dateText(double serial, bool is1904)
{
    if (!(serial >= 0 && serial < 2'958'466)) // up to 9999-12-31
        return {};
    const double days = std::floor(serial);
    const qint64 seconds = std::llround((serial - days) * 86'400);
    QDate epoch = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (!is1904 && days < 60)
        epoch = epoch.addDays(1);
    const QDateTime at = QDateTime(epoch.addDays(static_cast<qint64>(days)), QTime(0, 0), Qt::UTC).addSecs(seconds);
    if (days == 0 && !is1904)
        return at.time().toString(u"HH:mm:ss"_s);
    if (at.time() == QTime(0, 0))
        return at.date().toString(Qt::ISODate);
    return at.toString(at.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}
} // namespace

XlsxNumberForm xlsxNumberForm(int id, QStringView code)
{
    XlsxNumberForm form;
    if (id < 164 && code.isEmpty()) {
        form.isDate = isBuiltInDate(id);
        return form;
    }
    bool isQuoted = false;
    bool isBracketed = false;
    bool isZerosOnly = !code.isEmpty();
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        isZerosOnly = isZerosOnly && c == u'0';
        if (isQuoted) {
            isQuoted = c != u'"';
        } else if (isBracketed) {
            isBracketed = c != u']';
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u'[') {
            // [h], [mm], [ss] are elapsed times; [Red], [hmB809] are not.
            const QChar after = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            const QChar second = i + 2 < code.size() ? code[i + 2].toLower() : QChar();
            isBracketed = true;
            form.isDate = form.isDate || ((after == u'h' || after == u'm' || after == u's') && (second == u']' || second == after));
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break;
        } else if (QStringView(u"dmyhs").contains(c.toLower())) {
            form.isDate = true;
        }
    }
    if (isZerosOnly)
        form.zeros = static_cast<int>(std::min<qsizetype>(code.size(), 32));
    return form;
}

Result<XlsxStyles> XlsxStyles::read(XlsxPart &part)
{
    XlsxStyles styles;
    QHash<int, QString> codes;
    bool isInCells = false;
    while (part.next()) {
        if (part.isStart("numFmt"_L1) && codes.size() < qsizetype(mostStyles)) {
            codes.insert(part.attribute("numFmtId"_L1).toInt(), part.attribute("formatCode"_L1));
        } else if (part.isStart("cellXfs"_L1)) {
            isInCells = true;
        } else if (part.isEnd("cellXfs"_L1)) {
            isInCells = false;
        } else if (isInCells && part.isStart("xf"_L1) && styles.m_forms.size() < mostStyles) {
            const int id = part.attribute("numFmtId"_L1).toInt();
            styles.m_forms.push_back(xlsxNumberForm(id, codes.value(id)));
        }
    }
    if (part.failure())
        return failure(*part.failure());
    return styles;
}

QString XlsxStyles::text(QStringView value, int style, bool is1904) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value.toString();
    const XlsxNumberForm form =
        style >= 0 && static_cast<size_t>(style) < m_forms.size() ? m_forms[static_cast<size_t>(style)] : XlsxNumberForm{};
    if (form.isDate)
        if (const QString date = dateText(number, is1904); !date.isEmpty())
            return date;
    const QString text = numberText(number);
    return form.zeros > 0 && number >= 0 ? text.rightJustified(form.zeros, u'0') : text;
}

} // namespace phaseout::formats
