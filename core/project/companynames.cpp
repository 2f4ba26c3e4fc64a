// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/companynames.h"

#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
struct Parts {
    QString plain; // its letters and figures
    QString bare;  // without its form
    QString form;  // "ltd"
    QString core;  // without words that many companies have
};

QString joined(const QStringList &words) { return words.join(QString()).replace("cooperative"_L1, "coop"_L1); }

Parts partsOf(const QString &name)
{
    static const QSet<QString> forms{u"ltd"_s, u"limited"_s, u"plc"_s, u"llp"_s, u"lp"_s, u"inc"_s, u"incorporated"_s, u"llc"_s, u"co"_s, u"company"_s, u"corp"_s, u"corporation"_s,
                                     u"cyf"_s, u"ccc"_s, u"gmbh"_s, u"ag"_s, u"se"_s, u"sarl"_s, u"sas"_s, u"sa"_s, u"bv"_s, u"nv"_s, u"spa"_s, u"srl"_s};
    static const QSet<QString> common{u"stores"_s, u"store"_s, u"group"_s, u"holdings"_s, u"holding"_s, u"retail"_s, u"retailing"_s, u"trading"_s, u"supermarkets"_s, u"supermarket"_s,
                                      u"foods"_s, u"food"_s, u"shops"_s, u"services"_s, u"operations"_s, u"properties"_s, u"international"_s, u"society"_s, u"uk"_s, u"gb"_s};
    QStringList words = text::words(name);
    words.removeAll(u"and"_s); // as "&" goes
    if (words.size() > 1 && words.front() == u"the")
        words.removeFirst();
    Parts parts{text::folded(name), {}, {}, {}};
    while (words.size() > 1 && forms.contains(words.back()))
        parts.form = words.takeLast() + parts.form;
    parts.form.replace("limited"_L1, "ltd"_L1).replace("company"_L1, "co"_L1).replace("corporation"_L1, "corp"_L1).replace("incorporated"_L1, "inc"_L1);
    parts.bare = joined(words);
    while (words.size() > 1 && (forms.contains(words.back()) || common.contains(words.back())))
        words.removeLast();
    parts.core = joined(words);
    return parts;
}

// What one register says under one name.
struct Named {
    QString name;
    Parts parts;
    int rows = 0;
    QHash<QString, int> same; // rows by company that has their store
    QHash<QString, int> other;
};

// The only one that \a companies has; empty where there are more.
QString only(const QStringList &companies) { return companies.size() == 1 ? companies.front() : QString(); }
} // namespace

void CompanyNames::found(const QString &name)
{
    const Parts parts = partsOf(name);
    m_meant.insert(name, name);
    m_plain[parts.plain] += name;
    m_bare[parts.bare] += name;
    m_core[parts.core] += name;
}

void CompanyNames::learn(const std::vector<Use> &uses)
{
    QHash<QString, Parts> parts;
    QHash<QString, QSet<QString>> forms; // by bare name
    QHash<QString, QString> bares;       // by core
    QHash<std::pair<QString, QString>, std::pair<QString, QString>> places; // by bare name and code: the name, and where
    for (const Use &use : uses) {
        auto it = parts.constFind(use.name);
        if (it == parts.cend()) {
            it = parts.insert(use.name, partsOf(use.name));
            if (QSet<QString> &known = forms[it->bare]; !it->form.isEmpty() && !known.contains(it->form)) {
                known.insert(it->form);
                if (known.size() > 1)
                    m_apartBares.insert(it->bare);
            }
            const auto bare = bares.constFind(it->core);
            if (bare == bares.cend())
                bares.insert(it->core, it->bare);
            else if (*bare != it->bare)
                m_apartCores.insert(it->core);
        }
        const auto place = places.constFind({it->bare, use.code});
        if (place == places.cend())
            places.insert({it->bare, use.code}, {it->plain, use.place});
        else if (place->first != it->plain && place->second != use.place)
            m_apartBares.insert(it->bare);
    }
}

void CompanyNames::keepApart(const QString &a, const QString &b)
{
    const Parts one = partsOf(a);
    const Parts other = partsOf(b);
    if (one.plain == other.plain)
        return;
    if (one.bare == other.bare)
        m_apartBares.insert(one.bare);
    if (one.core == other.core)
        m_apartCores.insert(one.core);
}

std::vector<std::pair<QString, QString>> CompanyNames::add(const std::vector<Use> &uses)
{
    std::vector<Named> all;
    QHash<QString, size_t> at;
    for (const Use &use : uses) {
        const auto it = at.constFind(use.name);
        const size_t i = it == at.cend() ? all.size() : *it;
        if (it == at.cend()) {
            at.insert(use.name, i);
            all.push_back({use.name, partsOf(use.name)});
        }
        ++all[i].rows;
        for (const QString &company : use.same)
            ++all[i].same[company];
        for (const QString &company : use.other)
            ++all[i].other[company];
    }
    QHash<QString, int> bares;
    QHash<QString, int> cores;
    QSet<QString> here; // companies that it names
    for (const Named &one : all) {
        ++bares[one.parts.bare];
        ++cores[one.parts.core];
        if (m_meant.contains(one.name))
            here.insert(of(one.name));
    }
    std::vector<std::pair<QString, QString>> renamed;
    for (const Named &one : all) {
        if (m_meant.contains(one.name))
            continue;
        const auto speaksAgainst = [&one](const QString &company) { return one.other.value(company) > one.same.value(company); };
        const QString plain = only(m_plain.value(one.parts.plain));
        const bool isOneHere = bares.value(one.parts.bare) == 1 && cores.value(one.parts.core) == 1;
        const QString bare = m_apartBares.contains(one.parts.bare) ? QString() : only(m_bare.value(one.parts.bare));
        const QString core = isOneHere && !m_apartCores.contains(one.parts.core) ? only(m_core.value(one.parts.core)) : QString();
        QString meant = plain;
        if (const bool isOfOneForm = partsOf(bare).form == one.parts.form || partsOf(bare).form.isEmpty() || one.parts.form.isEmpty();
            meant.isEmpty() && !bare.isEmpty() && !speaksAgainst(bare) && (isOfOneForm || one.same.value(bare) > 0))
            meant = bare;
        if (meant.isEmpty() && !core.isEmpty() && !here.contains(core) && one.same.value(core) * 2 > one.rows)
            meant = core;
        if (meant.isEmpty()) {
            found(one.name);
            continue;
        }
        m_meant.insert(one.name, meant);
        if (meant != plain)
            renamed.emplace_back(one.name, meant);
    }
    return renamed;
}

} // namespace phaseout
