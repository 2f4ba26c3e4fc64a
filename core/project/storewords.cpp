// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/storewords.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
// "0231 Leeds Briggate", "Leeds Briggate (0231)": a code first or last, and beside it words of that very store's name.
const Store *besideItsName(const QString &said, const QString &organisation, const Estate &estate)
{
    static const QRegularExpression first(u"^[(\\[]?(\\w*\\d\\w*)[)\\]]?\\s+(.+)$"_s);
    static const QRegularExpression last(u"^(.+)\\s+[(\\[]?(\\w*\\d\\w*)[)\\]]?$"_s);
    constexpr qsizetype fewest = 3; // letters
    const QString tidied = text::tidy(said);
    for (const bool isFirst : {true, false}) {
        const auto match = (isFirst ? first : last).match(tidied);
        const Store *store = match.hasMatch() ? estate.storeByCode(match.captured(isFirst ? 1 : 2), organisation) : nullptr;
        const QString words = text::folded(match.captured(isFirst ? 2 : 1));
        if (store && words.size() >= fewest && text::folded(store->name).contains(words))
            return store;
    }
    return nullptr;
}
} // namespace

const Store *StoreWords::find(const QString &said, const QString &organisation)
{
    // "28 Victoria Street" is no store 28: a code stands behind a word for a store, or before a dash.
    static const QRegularExpression behind(u"^(?:store|shop|branch|site|outlet|filiale)\\s*(?:no\\.?|number|nr\\.?|#)?\\s*(\\S*\\d\\S*)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^(\\S*\\d\\S*)\\s*[-–:|]\\s+\\S"_s);
    const bool isKnown = std::any_of(m_estate.organisations.begin(), m_estate.organisations.end(),
                                     [&organisation](const Organisation &one) { return one.name == organisation; });
    const QString among = isKnown ? organisation : QString();
    if (const Store *store = m_estate.storeByCode(said, among))
        return store;
    for (const QRegularExpression &pattern : {behind, before})
        if (const auto match = pattern.match(said.trimmed()); match.hasMatch())
            if (const Store *store = m_estate.storeByCode(match.captured(1), among))
                return store;
    if (const Store *store = besideItsName(said, among, m_estate))
        return store;
    if (m_names.isEmpty())
        for (size_t i = 0; i < m_estate.stores.size(); ++i) {
            const QString name = text::folded(m_estate.stores[i].name);
            m_names[name] = m_names.contains(name) ? -1 : static_cast<int>(i);
        }
    const int named = said.isEmpty() ? -1 : m_names.value(text::folded(said), -1);
    return named < 0 ? nullptr : &m_estate.stores[static_cast<size_t>(named)];
}

Result<const Store *> storeCalled(const QString &said, const Estate &estate)
{
    if (const Store *store = estate.storeByCode(said))
        return store;
    constexpr qsizetype most = 6;
    QStringList ways;
    for (const Store *store : estate.storesByCode(said))
        ways += QString(u'“' + text::shown(uniqueCode(*store, estate), 80) + u'”');
    if (ways.isEmpty())
        return failure(ErrorCode::NotFound, said);
    ways.sort();
    const QString told = ways.first(std::min(most, ways.size())).join(u", "_s) + (ways.size() > most ? u" …"_s : QString());
    return failure(ErrorCode::ValueInvalid, said, QCoreApplication::translate("phaseout::Store", "several stores have this code: say %1").arg(told));
}

QString uniqueCode(const Store &store, const Estate &estate)
{
    const QString code = store.code.text();
    const Store *found = estate.storeByCode(code);
    const bool isKnown = found || !estate.storesByCode(code).empty();
    return !isKnown || (found && found->id == store.id) ? code : QString(code + u'@' + estate.organisationName(store.organisation));
}

} // namespace phaseout
