// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/judgement.h"

namespace phaseout::identify {
namespace {
using LayerSet = unsigned; // a bit for each Layer

// A company's name that no table knows.
bool isStrangers(const Statement &statement) { return !statement.maker.isKnown(); }

constexpr LayerSet bit(Layer layer) { return 1u << static_cast<unsigned>(layer); }
constexpr LayerSet ofTheList = bit(Layer::Model) | bit(Layer::Serial);
constexpr LayerSet measured = bit(Layer::Address) | bit(Layer::Protocol) | bit(Layer::Service);

/// What speaks for one maker: in which layers, and how strongly at best.
struct Profile {
    Maker maker;
    bool hasProof = false;
    LayerSet strong = 0; // layers whose best is strong, proof included
    LayerSet fair = 0;   // at least fair
    LayerSet any = 0;
    std::vector<std::pair<int, LayerSet>> strongBySource;

    void add(const Statement &statement)
    {
        const LayerSet layer = bit(statement.layer);
        any |= layer;
        if (statement.strength >= Strength::Fair)
            fair |= layer;
        if (statement.strength < Strength::Strong)
            return;
        hasProof |= statement.strength == Strength::Proof;
        strong |= layer;
        const auto known = std::find_if(strongBySource.begin(), strongBySource.end(),
                                        [&statement](const auto &entry) { return entry.first == statement.source; });
        if (known != strongBySource.end())
            known->second |= layer;
        else
            strongBySource.emplace_back(statement.source, layer);
    }
    [[nodiscard]] static int count(LayerSet layers) { return std::popcount(layers); }
    // Two sources, and two layers one of which each can stand for: the same layer in two files is one piece of evidence.
    [[nodiscard]] bool hasTwoStrongSources() const { return strongBySource.size() >= 2 && count(strong) >= 2; }
    [[nodiscard]] auto weight() const { return std::tuple(hasProof, count(strong), count(fair), count(any)); }
};

std::vector<Profile> profilesOf(std::span<const Statement> statements)
{
    std::vector<Profile> profiles;
    for (const Statement &statement : statements) {
        if (isStrangers(statement))
            continue;
        auto profile = std::find_if(profiles.begin(), profiles.end(),
                                    [&statement](const Profile &each) { return each.maker == statement.maker; });
        if (profile == profiles.end())
            profile = profiles.insert(profiles.end(), Profile{statement.maker, false, 0, 0, 0, {}});
        profile->add(statement);
    }
    // The heaviest first, by slug where the weights are equal.
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        return a.weight() != b.weight() ? a.weight() > b.weight() : a.maker < b.maker;
    });
    return profiles;
}

/// Whether \a statement speaks against \a maker. A label that is known to stand on that maker's devices does not, nor one that names it too.
bool contradicts(const Statement &statement, const Maker &maker, const rules::MakerRules &rules)
{
    return statement.maker != maker && statement.strength >= Strength::Fair
        && (statement.label.isEmpty() || !(rules.isLabelOf(statement.label, maker) || rules.isOwnName(statement.label, maker)));
}

// A name that stands on several makers' devices asks a question, and a model of the one whose own name it is answers it: a Bosch
// with one of Bosch's own model names is no "perhaps Dahua".
bool isAnswered(const Statement &hint, std::span<const Statement> statements, const rules::MakerRules &rules)
{
    return hint.strength == Strength::Weak && !hint.label.isEmpty()
        && std::any_of(statements.begin(), statements.end(), [&](const Statement &each) {
               return each.layer == Layer::Model && each.label.isEmpty() && each.strength >= Strength::Fair && each.maker != hint.maker
                   && rules.isOwnName(hint.label, each.maker);
           });
}

struct Contradiction {
    bool byAny = false;
    bool byStrong = false;
    bool byInventory = false;
    bool byOutOfScope = false;
    bool byStranger = false; // nothing against what was measured or has a serial number: sellers and fitters stand there too
    LayerSet measuredStrong = 0; // of the makers that contradict
};

Contradiction contradictionTo(const Maker &maker, std::span<const Statement> statements, const rules::MakerRules &rules)
{
    Contradiction result;
    for (const Statement &statement : statements) {
        result.byStranger |= isStrangers(statement);
        if (isStrangers(statement) || !contradicts(statement, maker, rules))
            continue;
        result.byAny = true;
        result.byOutOfScope |= !rules.isInScope(statement.maker);
        result.byInventory |= statement.layer == Layer::Inventory;
        if (statement.strength >= Strength::Strong) {
            result.byStrong = true;
            result.measuredStrong |= bit(statement.layer) & measured;
        }
    }
    return result;
}

Judgement confirmed(const Profile &x, bool serialAndModel)
{
    const int confidence = x.hasProof || (serialAndModel && x.hasTwoStrongSources()) ? 99 : 98;
    return {Verdict::Confirmed, x.maker, confidence};
}

Judgement probable(const Profile &x)
{
    int confidence = 90; // fair evidence only
    if (Profile::count(x.strong) >= 2)
        confidence = 98;
    else if (x.strong != 0)
        confidence = Profile::count(x.fair) >= 2 ? 97 : 96;
    else if (Profile::count(x.fair) >= 3)
        confidence = 94;
    return {Verdict::Probable, x.maker, confidence};
}

Judgement possible(const Profile &x)
{
    int confidence = 50; // weak evidence only
    if (x.strong != 0)
        confidence = 60;
    else if (x.fair != 0)
        confidence = Profile::count(x.any) >= 2 ? 65 : 60;
    return {Verdict::Possible, x.maker, confidence};
}

// Of makers in scope of which nothing says more for one than for the other neither is named.
Judgement possibleAmong(const Profile &x, std::span<const Profile> profiles, const rules::MakerRules &rules)
{
    Judgement judgement = possible(x);
    const bool isTie = std::any_of(profiles.begin(), profiles.end(), [&](const Profile &each) {
        return each.maker != x.maker && each.weight() == x.weight() && rules.isInScope(each.maker);
    });
    if (isTie) {
        judgement.maker = {};
        judgement.isInScopeEitherWay = true;
    }
    return judgement;
}

Judgement notInScope(const Profile &y)
{
    if (y.hasProof || y.hasTwoStrongSources())
        return {Verdict::NotInScope, y.maker, 98};
    return {Verdict::NotInScope, y.maker, y.strong != 0 ? 97 : 96};
}
} // namespace

Judgement judge(std::span<const Statement> statements, const Maker &serialAndModel, const rules::MakerRules &rules)
{
    const auto isSettled = [&](const Statement &each) { return isAnswered(each, statements, rules); };
    if (std::any_of(statements.begin(), statements.end(), isSettled)) {
        std::vector<Statement> open;
        std::remove_copy_if(statements.begin(), statements.end(), std::back_inserter(open), isSettled);
        return judge(open, serialAndModel, rules);
    }
    const std::vector<Profile> profiles = profilesOf(statements);
    const Profile *x = nullptr; // the likeliest maker in scope, and the likeliest other one
    const Profile *y = nullptr;
    for (const Profile &profile : profiles) {
        const Profile *&place = rules.isInScope(profile.maker) ? x : y;
        if (!place)
            place = &profile;
    }
    if (!x)
        return y && y->fair != 0 ? notInScope(*y) : Judgement{};

    const Contradiction against = contradictionTo(x->maker, statements, rules);
    const bool strongAgainstStrong = x->strong != 0 && against.byStrong;
    // A list whose model or serial number says what the network says contradicts itself where its word for the maker does not.
    const bool isWordAlone = (x->strong & ofTheList) != 0 && (x->strong & measured) != 0 && !against.byStrong;
    const bool paperAgainstNetwork = (x->strong & measured) != 0 && against.byInventory && !isWordAlone;
    const bool networkAgainstPaper = (x->fair & bit(Layer::Inventory)) != 0 && against.measuredStrong != 0;
    if (networkAgainstPaper && x->any == bit(Layer::Inventory) && y && (y->strong & measured) != 0 && (y->fair & ofTheList) != 0)
        return notInScope(*y);
    // Another's address, and nothing but a model that others' look like.
    const bool isLikeness = x->strong == 0 && x->any == bit(Layer::Model) && against.measuredStrong != 0;
    if (isLikeness && y && (y->strong & measured) != 0 && !rules.isLabelOf(rules.makerName(y->maker), x->maker))
        return notInScope(*y);
    if (strongAgainstStrong || paperAgainstNetwork || networkAgainstPaper)
        return {Verdict::Conflict, {}, 50, !against.byOutOfScope};
    const bool doAgree = serialAndModel.isKnown() && serialAndModel == x->maker;
    if (x->hasProof || doAgree || x->hasTwoStrongSources())
        return confirmed(*x, doAgree);
    const bool isDisowned = against.byStranger && x->fair == bit(Layer::Model);
    if ((x->strong != 0 || Profile::count(x->fair) >= 2) && (!against.byAny || isWordAlone) && !isDisowned)
        return probable(*x);
    if (x->fair != 0)
        return possibleAmong(*x, profiles, rules);
    if (y && y->strong != 0)
        return notInScope(*y);
    if (Profile::count(x->any) >= 2 || (y && y->fair != 0))
        return possibleAmong(*x, profiles, rules);
    return {Verdict::Unknown, {}, 10};
}

} // namespace phaseout::identify
