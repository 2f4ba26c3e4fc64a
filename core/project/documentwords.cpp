// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/documentwords.h"

#include "core/base/text.h"
#include "core/values/week.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text, int n = -1) { return QCoreApplication::translate("phaseout::Edit", text, nullptr, n); }

// The parts that a user knows by name; what is not here changes without being named.
QString partWord(const QString &key)
{
    static const QHash<QString, const char *> parts{
        {u"start"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "start")},
        {u"horizonWeeks"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "length")},
        {u"camerasPerCrewDay"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "cameras a day")},
        {u"visitOverheadHalfDays"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "time for each visit")},
        {u"budgetCarriesOver"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "budget carried over")},
        {u"leadTimeWeeks"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "lead time")},
        {u"lockedUntil"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "locked weeks")},
        {u"worksBankHolidays"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "bank holidays")},
        {u"crews"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "crews")},
        {u"budgets"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "budgets")},
        {u"stock"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "deliveries")},
        {u"freezes"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "freezes")},
        {u"closures"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "closed stores")},
        {u"pins"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "pins")},
        {u"deadlines"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "deadlines")},
        {u"precedences"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "order of stores")},
        {u"uncertainty"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "how uncertain things are")},
        {u"name"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "name")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "organisation")},
        {u"currency"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "currency")},
        {u"pledge"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "pledge")},
        {u"pledgeDate"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "date of the pledge")},
        {u"targetDate"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "target date")},
        {u"financialYearStart"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "financial year")},
        {u"budgetApprovedMinor"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "approved budget")},
        {u"preparedBy"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "prepared by")},
        {u"reviewedBy"_s, QT_TRANSLATE_NOOP("phaseout::Edit", "reviewed by")},
    };
    const char *word = parts.value(key);
    return word ? words(word) : QString();
}

std::set<QString> changedKeys(const SetDocument &c)
{
    std::set<QString> keys;
    for (const QJsonObject &side : {c.from, c.to})
        for (auto it = side.begin(); it != side.end(); ++it)
            if (c.from.value(it.key()) != c.to.value(it.key()))
                keys.insert(it.key());
    return keys;
}

// The entries of \a list that \a other lacks.
std::vector<QJsonObject> missingFrom(const QJsonArray &other, const QJsonArray &list)
{
    std::vector<QJsonObject> missing;
    for (const QJsonValue &one : list)
        if (!other.contains(one))
            missing.push_back(one.toObject());
    return missing;
}

QString storeOf(const QJsonObject &pin, const Estate &estate)
{
    const QString code = pin.value(u"store"_s).toString();
    const Store *store = estate.storeByCode(code);
    return text::shown(store ? QString(code + u' ' + store->name).trimmed() : code, 80);
}

// One store's pin set, moved or taken away; empty when it was more than that.
QString pinWords(const SetDocument &c, const Estate &estate)
{
    const QJsonArray before = c.from.value(u"pins"_s).toArray();
    const QJsonArray after = c.to.value(u"pins"_s).toArray();
    const auto gone = missingFrom(after, before);
    const auto come = missingFrom(before, after);
    if (come.size() == 1 && (gone.empty() || (gone.size() == 1 && storeOf(gone.front(), estate) == storeOf(come.front(), estate)))) {
        const auto week = Week::parse(come.front().value(u"week"_s).toString());
        return week ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 pinned to the week of %2"))
                          .arg(storeOf(come.front(), estate), QLocale().toString(week->monday(), u"d MMM yyyy"_s))
                    : QString();
    }
    if (come.empty() && gone.size() == 1)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 no longer pinned")).arg(storeOf(gone.front(), estate));
    return {};
}

QString changedWords(Document document)
{
    switch (document) {
    case Document::Programme:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Programme changed"));
    case Document::Constraints:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Constraints changed"));
    case Document::Rates:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Unit rates changed"));
    case Document::RiskWeights:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Risk weights changed"));
    case Document::HostNames:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Learnt how host names carry store codes"));
    case Document::Scenarios:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Scenarios changed"));
    case Document::Corrections:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "What became of stores in a newer register"));
    case Document::Identities:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Which rows are of one device"));
    case Document::PlaceRules:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Rules for stores changed"));
    case Document::MakerTables:
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Maker tables changed"));
    }
    Q_UNREACHABLE();
}

// As many as a line holds.
QString firstOf(QStringList parts)
{
    const auto rest = static_cast<int>(parts.size() - mostPartsInWords);
    if (rest > 0)
        parts = parts.first(mostPartsInWords) << words(QT_TRANSLATE_N_NOOP("phaseout::Edit", "%Ln more"), rest);
    return parts.join(u", "_s);
}

// The code at \a key, with the company whose store is meant where another company has one of that code.
QString calledIn(const QJsonObject &one, const QString &key, const Estate &estate)
{
    const QString code = one.value(key).toString();
    const QString company = one.value(u"organisation"_s).toString();
    const std::vector<const Store *> stores = estate.storesByCode(code);
    const bool isShared = std::any_of(stores.begin(), stores.end(), [&](const Store *store) { return estate.organisationName(store->organisation) != company; });
    return text::shown(isShared && !company.isEmpty() ? QString(code + u'@' + company) : code, 80);
}

QString closedWords(const QJsonObject &one, const Estate &estate)
{
    const QString code = calledIn(one, u"code"_s, estate);
    const QDate on = QDate::fromString(one.value(u"on"_s).toString(), Qt::ISODate);
    if (!on.isValid())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 trades on")).arg(code);
    return words(one.value(u"sold"_s).toBool() ? QT_TRANSLATE_NOOP("phaseout::Edit", "%1 sold as of %2") : QT_TRANSLATE_NOOP("phaseout::Edit", "%1 closed as of %2"))
        .arg(code, QLocale().toString(on, u"d MMM yyyy"_s));
}

// Which stores and regions.
QString correctionWords(const SetDocument &c, const Estate &estate)
{
    const QStringList parts = correctionParts(c.from, c.to, estate);
    const QString ownCompany = u"ownCompany"_s; // said anew under another name, nothing was decided
    if (parts.isEmpty() || c.from.value(ownCompany) != c.to.value(ownCompany))
        return changedWords(c.document);
    return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Of stores and regions: %1")).arg(firstOf(parts));
}

// Which of them came, went or changed.
QString scenarioWords(const SetDocument &c)
{
    const QString list = u"scenarios"_s;
    const auto come = missingFrom(c.from.value(list).toArray(), c.to.value(list).toArray());
    const auto gone = missingFrom(c.to.value(list).toArray(), c.from.value(list).toArray());
    QStringList names;
    for (const auto *side : {&gone, &come})
        for (const QJsonObject &one : *side)
            names += text::shown(one.value(u"name"_s).toString(), 60);
    names.removeDuplicates();
    if (names.isEmpty())
        return changedWords(c.document);
    if (names.size() > 2 || (names.size() == 2 && come.size() != gone.size()))
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(changedWords(c.document), firstOf(names));
    if (names.size() == 2)
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Scenario “%1” is now “%2”")).arg(names.first(), names.last());
    return (gone.empty()   ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "Scenario “%1” added"))
            : come.empty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "Scenario “%1” taken away"))
                           : words(QT_TRANSLATE_NOOP("phaseout::Edit", "Scenario “%1” changed")))
        .arg(names.first());
}

// A merge or a split; the general words where it was neither alone.
QString identityWords(const SetDocument &c)
{
    const QString apart = u"apart"_s;
    const QString joined = u"joined"_s;
    const auto labelIn = [](const QJsonObject &one) { return text::shown(one.value(u"label"_s).toString(), 120); };
    const auto told = missingFrom(c.from.value(apart).toArray(), c.to.value(apart).toArray());
    const auto made = missingFrom(c.from.value(joined).toArray(), c.to.value(joined).toArray());
    const auto undone = missingFrom(c.to.value(joined).toArray(), c.from.value(joined).toArray());
    const auto rows = static_cast<int>(told.size());
    if (rows > 0)
        return QCoreApplication::translate("phaseout::Edit", "%Ln row(s) told apart from %1", nullptr, rows).arg(labelIn(told.front()));
    if (made.size() == 1 && undone.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Made one device: %1")).arg(labelIn(made.front()));
    if (!undone.empty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "No longer one device: %1")).arg(labelIn(undone.front()));
    return changedWords(c.document);
}

QString fieldWord(const QString &field)
{
    for (const PlaceField one : everyPlaceField)
        if (placeFieldSlug(one) == field)
            return placeFieldWord(one);
    return text::shown(field, 40);
}

// "Rule made: host names “ed{code}-*” carry the store's code". One rule that came, or one that went.
QString ruleWords(const SetDocument &c)
{
    const QString rules = u"rules"_s;
    const auto come = missingFrom(c.from.value(rules).toArray(), c.to.value(rules).toArray());
    const auto gone = missingFrom(c.to.value(rules).toArray(), c.from.value(rules).toArray());
    if (come.size() + gone.size() != 1)
        return changedWords(c.document);
    const QJsonObject &rule = come.empty() ? gone.front() : come.front();
    const QString store = rule.value(u"store"_s).toString();
    const QString pattern = text::shown(rule.value(u"pattern"_s).toString(), 100);
    const QString field = fieldWord(rule.value(u"field"_s).toString());
    const QString told = store.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 “%2” carries the store's code")).arg(field, pattern)
                                         : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 “%2” means store %3")).arg(field, pattern, text::shown(store, 40));
    return (come.empty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "Rule taken away: %1")) : words(QT_TRANSLATE_NOOP("phaseout::Edit", "Rule made: %1"))).arg(told);
}

// Which of them.
QString tableWords(const SetDocument &c)
{
    const QString tables = u"tables"_s;
    const QJsonObject before = c.from.value(tables).toObject();
    const QJsonObject after = c.to.value(tables).toObject();
    QStringList parts;
    for (const QString &name : rules::makerTableNames())
        if (before.value(name) != after.value(name))
            parts += !before.contains(name)  ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 added")).arg(name)
                     : !after.contains(name) ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 taken away")).arg(name)
                                             : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 changed")).arg(name);
    return parts.isEmpty() ? changedWords(c.document) : words(QT_TRANSLATE_NOOP("phaseout::Edit", "Maker tables: %1")).arg(firstOf(parts));
}
} // namespace

QStringList correctionParts(const QJsonObject &from, const QJsonObject &to, const Estate &estate)
{
    const auto come = [&](const QString &list) { return missingFrom(from.value(list).toArray(), to.value(list).toArray()); };
    const auto value = [](const QJsonObject &one, const QString &key) { return text::shown(one.value(key).toString(), 40); };
    QStringList parts;
    const std::vector<QJsonObject> renumbered = come(u"renumbered"_s);
    const QJsonArray before = from.value(u"closed"_s).toArray();
    const auto wasSaid = [&](const QJsonObject &end) { // of the store under the code that it had
        return std::any_of(renumbered.begin(), renumbered.end(), [&](const QJsonObject &one) {
            const QJsonValue company = one.contains(u"toOrganisation"_s) ? one.value(u"toOrganisation"_s) : one.value(u"organisation"_s);
            if (end.value(u"code"_s) != one.value(u"to"_s) || end.value(u"organisation"_s) != company)
                return false;
            QJsonObject was = end;
            was.insert(u"code"_s, one.value(u"from"_s));
            was.insert(u"organisation"_s, one.value(u"organisation"_s));
            return before.contains(was);
        });
    };
    for (const QJsonObject &one : come(u"closed"_s))
        if (!wasSaid(one))
            parts += closedWords(one, estate);
    for (const QJsonObject &one : come(u"splits"_s))
        parts += words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 split, %2 is a part of it")).arg(calledIn(one, u"from"_s, estate), value(one, u"to"_s));
    for (const QJsonObject &one : renumbered) {
        const QString company = value(one, u"toOrganisation"_s);
        parts += company.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 is now %2")).arg(calledIn(one, u"from"_s, estate), value(one, u"to"_s))
                                   : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 is now %2 of %3")).arg(calledIn(one, u"from"_s, estate), value(one, u"to"_s), company);
    }
    for (const QJsonObject &one : come(u"moved"_s))
        parts += words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 moved to %2")).arg(calledIn(one, u"code"_s, estate), value(one, u"to"_s));
    for (const QJsonObject &one : come(u"regions"_s))
        parts += words(QT_TRANSLATE_NOOP("phaseout::Edit", "region %1 read as %2")).arg(value(one, u"from"_s), value(one, u"to"_s));
    const QJsonArray known = from.value(u"newRegions"_s).toArray();
    for (const QJsonValue &region : to.value(u"newRegions"_s).toArray())
        if (!known.contains(region))
            parts += words(QT_TRANSLATE_NOOP("phaseout::Edit", "new region %1")).arg(text::shown(region.toString(), 40));
    for (const QJsonObject &one : come(u"apart"_s))
        parts += words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1 and %2 are two stores")).arg(calledIn(one, u"code"_s, estate), value(one, u"other"_s));
    return parts;
}

QString documentWords(const SetDocument &c, const Estate &estate)
{
    if (c.document == Document::Programme && c.from.value(u"name"_s).toString().isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Programme begun"));
    if (c.document == Document::Rates && c.from.value(u"rates"_s).toArray().isEmpty())
        return words(QT_TRANSLATE_NOOP("phaseout::Edit", "Unit rates set"));
    if (c.document == Document::Scenarios)
        return scenarioWords(c);
    if (c.document == Document::Corrections)
        return correctionWords(c, estate);
    if (c.document == Document::Identities)
        return identityWords(c);
    if (c.document == Document::PlaceRules)
        return ruleWords(c);
    if (c.document == Document::MakerTables)
        return tableWords(c);
    if (c.document != Document::Programme && c.document != Document::Constraints)
        return changedWords(c.document);
    const std::set<QString> keys = changedKeys(c);
    if (keys.size() == 1 && *keys.begin() == "pins"_L1)
        if (const QString pin = pinWords(c, estate); !pin.isEmpty())
            return pin;
    QStringList parts;
    for (const QString &key : keys)
        if (const QString part = partWord(key); !part.isEmpty())
            parts += part;
    return parts.isEmpty() ? changedWords(c.document)
                           : words(QT_TRANSLATE_NOOP("phaseout::Edit", "%1: %2")).arg(changedWords(c.document), parts.join(u", "_s));
}

} // namespace phaseout
