// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/postalcode.h"

#include <QRegularExpression>
#include <QSet>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// Routing keys have no 0 behind the letter but Dublin's: "C014 5XX" is Colchester, mistyped.
QString eircodeForm(const QString &gap)
{
    return QString(u"((?:[AC-FHKNPRTV-Y][1-9][0-9])|D0[1-9]|D6W)"_s + gap + u"((?=[A-Z]*[0-9])[0-9AC-FHKNPRTV-Y]{4})"_s);
}

// "1500 ST JOHNS ROAD" has no Dutch code.
bool isAbbreviation(const QString &letters)
{
    static const QSet<QString> known{u"ST"_s, u"RD"_s, u"LN"_s, u"DR"_s, u"AV"_s, u"CT"_s, u"PL"_s, u"SQ"_s, u"NO"_s, u"OF"_s, u"ON"_s, u"TO"_s, u"AT"_s, u"IN"_s,
                                     u"BY"_s, u"LA"_s, u"LE"_s, u"CO"_s, u"UK"_s, u"NR"_s, u"PK"_s, u"SA"_s, u"SD"_s, u"SS"_s, u"GB"_s, u"IE"_s, u"AM"_s, u"PM"_s};
    return known.contains(letters);
}

struct Form {
    QRegularExpression pattern;
    bool isDutch = false;
};

const std::vector<Form> &forms()
{
    static const std::vector<Form> all{
        {QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + eircodeForm(u"[\\s\\x{A0}-]?"_s) + u"(?![\\p{L}\\p{N}])"_s,
                            QRegularExpression::CaseInsensitiveOption)},
        {QRegularExpression(u"(?<![\\p{L}\\p{N}])([1-9][0-9]{3})[\\s\\x{A0}]?((?<=\\s)[A-Z]{2}|(?<=[0-9])[A-Za-z]{2})(?![\\p{L}\\p{N}])"_s), true},
        {QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:[A-Z]{1,2}-)?([0-9]{5})(?![\\p{L}\\p{N}-])"_s)}};
    return all;
}
} // namespace

bool isEircode(QStringView compact)
{
    static const QRegularExpression whole(u"^"_s + eircodeForm(QString()) + u"$"_s, QRegularExpression::CaseInsensitiveOption);
    return compact.size() == 7 && whole.match(compact.toString()).hasMatch();
}

std::optional<PostalCode::Found> PostalCode::findIn(QStringView text)
{
    const QString all = text.toString();
    for (const Form &form : forms()) {
        std::optional<Found> found;
        for (auto matches = form.pattern.globalMatch(all); matches.hasNext();) {
            const auto match = matches.next();
            const QString district = match.captured(1).toUpper();
            const QString rest = match.captured(2).toUpper();
            if (!form.isDutch || !isAbbreviation(rest))
                found = Found{{rest.isEmpty() ? district : QString(district + u' ' + rest), district}, match.capturedStart(), match.capturedLength()};
        }
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace phaseout
