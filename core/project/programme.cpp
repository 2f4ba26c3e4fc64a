// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/programme.h"

#include "core/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QJsonObject toJson(const Programme &programme)
{
    QJsonObject object{{u"name"_s, programme.name},
            {u"organisation"_s, programme.organisation},
            {u"currency"_s, programme.currency.code()},
            {u"pledge"_s, programme.pledge},
            {u"pledgeDate"_s, jsonDate(programme.pledgeDate)},
            {u"targetDate"_s, jsonDate(programme.targetDate)},
            {u"financialYearStart"_s, programme.financialYearStart}};
    // What nobody said is left out: documents from before these keys stay as they were.
    if (programme.budgetApproved)
        object[u"budgetApprovedMinor"_s] = static_cast<qint64>(programme.budgetApproved->minor());
    if (!programme.preparedBy.isEmpty())
        object[u"preparedBy"_s] = programme.preparedBy;
    if (!programme.reviewedBy.isEmpty())
        object[u"reviewedBy"_s] = programme.reviewedBy;
    return object;
}

Result<Programme> programmeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Programme programme;
    programme.name = reader.text(u"name"_s);
    programme.organisation = reader.text(u"organisation"_s);
    const QString code = reader.text(u"currency"_s, u"GBP"_s);
    if (const auto currency = Currency::parse(code))
        programme.currency = *currency;
    else
        reader.refuse(u"currency"_s, userText(currency.error()));
    programme.pledge = reader.text(u"pledge"_s);
    programme.pledgeDate = reader.date(u"pledgeDate"_s);
    programme.targetDate = reader.date(u"targetDate"_s);
    programme.financialYearStart = static_cast<int>(reader.number(u"financialYearStart"_s, 4, 1, 12));
    constexpr qint64 most = 1'000'000'000'000'000;
    if (const qint64 budget = reader.number(u"budgetApprovedMinor"_s, -1, -1, most); budget >= 0)
        programme.budgetApproved = Money(budget, programme.currency);
    programme.preparedBy = reader.text(u"preparedBy"_s);
    programme.reviewedBy = reader.text(u"reviewedBy"_s);
    if (auto done = reader.finish(); !done)
        return failure(done.error());
    return programme;
}

} // namespace phaseout
