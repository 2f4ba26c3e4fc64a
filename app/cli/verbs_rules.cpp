// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/project/edits.h"
#include "core/project/placerulework.h"
#include "core/project/storewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace phaseout::cli {
namespace {
constexpr size_t mostForPeople = 20;

QString words(const char *text) { return QCoreApplication::translate("phaseout::cli", text); }

QJsonValue codeOf(const Estate &estate, const StoreId &id)
{
    const Store *store = id.isNull() ? nullptr : estate.store(id);
    return store ? QJsonValue(uniqueCode(*store, estate)) : QJsonValue();
}

QJsonObject toJson(const PlaceRule &rule)
{
    return {{u"field"_s, placeFieldSlug(rule.field)}, {u"pattern"_s, rule.pattern}, {u"organisation"_s, jsonText(rule.organisation)}, {u"store"_s, jsonText(rule.store)}};
}

QJsonArray toJson(const std::vector<PlaceRule> &rules)
{
    QJsonArray array;
    for (const PlaceRule &rule : rules)
        array.append(toJson(rule));
    return array;
}

QStringList lineOf(const PlaceRule &rule)
{
    return {placeFieldWord(rule.field), text::shown(rule.pattern, 100),
            rule.store.isEmpty() ? words(QT_TRANSLATE_NOOP("phaseout::cli", "the code in it")) : text::shown(rule.store, 40)};
}

void showRules(const Invocation &call, const std::vector<PlaceRule> &rules, const std::vector<qint64> &mapped)
{
    std::vector<QStringList> rows;
    QJsonArray array;
    for (size_t i = 0; i < rules.size(); ++i) {
        rows.push_back(QStringList{QString::number(i + 1)} + lineOf(rules[i]) + QStringList{QLocale().toString(mapped[i])});
        QJsonObject object = toJson(rules[i]);
        object.insert(u"mapped"_s, mapped[i]);
        array.append(object);
    }
    call.out.json({{u"rules"_s, array}});
    if (rules.empty())
        return call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "There are no rules yet.")));
    call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "No.")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Reads")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Pattern")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Devices"))},
                   rows);
}

QJsonObject toJson(const RulePreview &preview, const Estate &estate)
{
    QJsonArray moves;
    for (const RuleMove &move : preview.moves)
        moves.append(QJsonObject{{u"device"_s, move.device.text()}, {u"from"_s, codeOf(estate, move.from)}, {u"to"_s, codeOf(estate, move.to)}});
    QJsonArray conflicts;
    for (const RuleConflict &conflict : preview.conflicts)
        conflicts.append(QJsonObject{{u"device"_s, conflict.device.text()}, {u"store"_s, codeOf(estate, conflict.said)},
                                     {u"why"_s, conflict.why == RuleConflict::Why::Person ? u"person"_s : u"disagree"_s}});
    return {{u"spokenOf"_s, preview.spokenOf}, {u"fromQueue"_s, preview.fromQueue}, {u"fromElsewhere"_s, preview.fromElsewhere}, {u"fromStores"_s, preview.fromStores},
            {u"toQueue"_s, preview.toQueue}, {u"toElsewhere"_s, preview.toElsewhere}, {u"toNowhere"_s, preview.toQueue + preview.toElsewhere}, {u"staying"_s, preview.staying},
            {u"joined"_s, preview.joined}, {u"moves"_s, moves}, {u"conflicts"_s, conflicts}};
}

void showPreview(const Invocation &call, const RulePreview &preview, const Estate &estate)
{
    const auto count = [](const char *text, qint64 n) { return QCoreApplication::translate("phaseout::cli", text, nullptr, static_cast<int>(n)); };
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "It speaks of %Ln device(s)."), preview.spokenOf));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) that wait would get a store."), preview.fromQueue));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) that count as at none of the stores would get one."), preview.fromElsewhere));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) would move to another store."), preview.fromStores));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) would lose their store and wait for one."), preview.toQueue));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) would lose their store and count as at none of the stores."), preview.toElsewhere));
    call.out.line(count(QT_TRANSLATE_N_NOOP("phaseout::cli", "%Ln device(s) would stay where they are though it says otherwise."), preview.staying));
    std::vector<QStringList> rows;
    for (const RuleMove &move : preview.moves)
        if (rows.size() < mostForPeople)
            rows.push_back({move.device.text().left(8), codeOf(estate, move.from).toString(), codeOf(estate, move.to).toString()});
    if (!rows.empty())
        call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Device")), words(QT_TRANSLATE_NOOP("phaseout::cli", "From")), words(QT_TRANSLATE_NOOP("phaseout::cli", "To"))}, rows);
}

// The rule that the call's options spell out; nothing where they spell out none. ValueInvalid for more than one, or a wrong one.
Result<std::optional<PlaceRule>> ruleOf(const Invocation &call, const Estate &estate)
{
    std::optional<PlaceRule> rule;
    for (const PlaceField field : everyPlaceField) {
        const QString option = placeFieldSlug(field);
        if (!call.isSet(option))
            continue;
        if (rule || call.options.values(option).size() > 1)
            return failure(ErrorCode::ValueInvalid, option, words(QT_TRANSLATE_NOOP("phaseout::cli", "make one rule at a time")));
        rule = PlaceRule{field, text::tidy(call.value(option)), text::tidy(call.value(u"organisation"_s)), text::tidy(call.value(u"store"_s))};
    }
    if (!rule)
        return rule;
    const auto settled = settledRule(estate, *rule);
    if (!settled)
        return failure(settled.error());
    rule = *settled;
    if (hasRule(estate.placeRules, *rule))
        return failure(ErrorCode::ValueInvalid, rule->pattern, words(QT_TRANSLATE_NOOP("phaseout::cli", "there is such a rule already")));
    return rule;
}

ExitCode offer(const Invocation &call, Opened &opened)
{
    const auto estate = opened.project->estate();
    const auto devices = devicesOf({call.value(u"like"_s)}, *estate);
    if (!devices)
        return fail(call, devices.error());
    const Device *device = estate->device(devices->front());
    if (device->store.isNull())
        return fail(call, Error{ErrorCode::ValueInvalid, call.value(u"like"_s), words(QT_TRANSLATE_NOOP("phaseout::cli", "it has no store yet"))});
    const auto offers = ruleOffers(*opened.project, device->id, device->store, call.context());
    if (!offers)
        return fail(call, offers.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RuleOffer &one : *offers) {
        QJsonObject object = toJson(one.rule);
        object.insert(u"waiting"_s, one.waiting);
        object.insert(u"elsewhere"_s, one.elsewhere);
        array.append(object);
        rows.push_back(lineOf(one.rule) + QStringList{QLocale().toString(one.waiting), QLocale().toString(one.elsewhere)});
    }
    call.out.json({{u"offers"_s, array}});
    if (rows.empty())
        call.out.line(words(QT_TRANSLATE_NOOP("phaseout::cli", "No rule would place others that wait and leave most where they are.")));
    else
        call.out.table({words(QT_TRANSLATE_NOOP("phaseout::cli", "Reads")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Pattern")), words(QT_TRANSLATE_NOOP("phaseout::cli", "Store")),
                    words(QT_TRANSLATE_NOOP("phaseout::cli", "Waiting")), words(QT_TRANSLATE_NOOP("phaseout::cli", "At another store"))},
                   rows);
    return close(call, opened, Done);
}
} // namespace

ExitCode runRules(const Invocation &call)
{
    const bool isDryRun = call.isSet(u"dry-run"_s);
    const bool isMaking = std::any_of(everyPlaceField.begin(), everyPlaceField.end(), [&call](PlaceField field) { return call.isSet(placeFieldSlug(field)); });
    const bool isRemoving = call.isSet(u"remove"_s);
    if (isMaking + isRemoving + call.isSet(u"like"_s) > 1)
        return misuse(call, words(QT_TRANSLATE_NOOP("phaseout::cli", "Make a rule, take one away, or ask for some: one at a time.")));
    const bool isWriting = isMaking || isRemoving; // trying it out writes, too, and takes it back
    auto opened = open(call, isWriting ? Services::Access::Write : Services::Access::Read);
    if (!opened)
        return fail(call, opened.error());
    if (call.isSet(u"like"_s))
        return offer(call, *opened);
    const auto estate = opened->project->estate();
    std::vector<PlaceRule> rules = estate->placeRules;
    if (!isMaking && !isRemoving) {
        const auto mapped = mappedByRules(*opened->project, call.context());
        if (!mapped)
            return fail(call, mapped.error());
        showRules(call, rules, *mapped);
        return close(call, *opened, Done);
    }
    if (isMaking) {
        const auto rule = ruleOf(call, *estate);
        if (!rule)
            return fail(call, rule.error());
        rules.push_back(**rule);
    } else {
        const size_t number = call.value(u"remove"_s).toULongLong();
        if (number < 1 || number > rules.size())
            return fail(call, Error{ErrorCode::NotFound, call.value(u"remove"_s), {}});
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(number - 1));
    }
    // Trying it out takes as long as doing it: not where nothing depends on it.
    const bool isMeant = isRemoving || call.isSet(u"move-mapped"_s);
    if (!isDryRun && isMeant)
        return apply(call, *opened, changeRules(*estate, rules));
    const auto preview = previewRules(*opened->project, rules, call.context());
    if (!preview)
        return fail(call, preview.error());
    if (!isDryRun) {
        if (preview->uprooted() == 0)
            return apply(call, *opened, changeRules(*estate, rules));
        const int uprooted = static_cast<int>(preview->uprooted());
        return fail(call, Error{ErrorCode::ValueInvalid, rules.back().pattern,
                                QCoreApplication::translate("phaseout::cli", "%Ln device(s) would lose the place they have; look at them with --dry-run, and say --move-mapped if that is right", nullptr, uprooted)});
    }
    call.out.json({{u"rules"_s, toJson(rules)}, {u"preview"_s, toJson(*preview, *estate)}});
    showPreview(call, *preview, *estate);
    return close(call, *opened, preview->conflicts.empty() ? Done : Attention);
}

} // namespace phaseout::cli
