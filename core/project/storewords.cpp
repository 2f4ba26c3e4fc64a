// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/storewords.h"

#include "core/base/text.h"
#include "core/locate/namedstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {

QString StoreWords::among(const QString &organisation) const
{
    const bool isKnown = std::any_of(m_estate.organisations.begin(), m_estate.organisations.end(),
                                     [&organisation](const Organisation &one) { return one.name == organisation; });
    return isKnown ? organisation : QString();
}

const Store *StoreWords::beside(const QString &said, const QString &organisation) const
{
    const QStringList words = text::tidy(said).split(u' ');
    if (words.size() < 2)
        return nullptr;
    const Store *first = m_estate.storeByCode(words.first(), among(organisation));
    const Store *last = isPlainCode(words.last()) ? m_estate.storeByCode(words.last(), among(organisation)) : nullptr; // "VLAN 1"
    return first && last ? nullptr : first ? first : last;
}

const Store *StoreWords::find(const QString &said, const QString &organisation)
{
    const QString among = this->among(organisation);
    if (const Store *store = m_estate.storeByCode(said, among))
        return store;
    // In a column for the store even a short code stands before a dash.
    static const QRegularExpression before(u"^(\\S*\\d\\S*)\\s*[-–:|]\\s+\\S"_s);
    if (const auto match = before.match(said.trimmed()); match.hasMatch())
        if (const Store *store = m_estate.storeByCode(match.captured(1), among))
            return store;
    if (m_names.isEmpty())
        for (size_t i = 0; i < m_estate.stores.size(); ++i) {
            const QString name = text::folded(m_estate.stores[i].name);
            m_names[name] = name.isEmpty() || m_names.contains(name) ? -1 : static_cast<int>(i);
        }
    const auto rankOf = [this](const Store *store) { return store ? std::optional(static_cast<quint32>(store - m_estate.stores.data())) : std::nullopt; };
    const NamedStores stores{[&](const QString &code) { return rankOf(m_estate.storeByCode(code, among)); },
                             [this](const QString &name) {
                                 const int named = m_names.value(name, -1);
                                 return named < 0 ? std::nullopt : std::optional(static_cast<quint32>(named));
                             },
                             [this](quint32 store) { return m_estate.stores[store].code.text(); }, [this](quint32 store) { return m_estate.stores[store].name; },
                             [this](quint32 store) {
                                 const Store &one = m_estate.stores[store];
                                 return QStringList{one.town, one.region, postcodeText(one)}.join(u' ');
                             }};
    const auto named = namedStore(said, stores);
    return named && named->by != NamedStore::By::Perhaps ? &m_estate.stores[named->store] : nullptr;
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
    const bool isUnique = found ? found->id == store.id : estate.storesByCode(code).empty();
    return isUnique ? code : QString(code + u'@' + estate.organisationName(store.organisation));
}

QString codeAndName(const Store &store, const Estate &estate) { return QString(uniqueCode(store, estate) + u' ' + store.name).trimmed(); }

QString nameOrCode(const Store &store, const Estate &estate) { return store.name.isEmpty() ? uniqueCode(store, estate) : store.name; }

QString postcodeText(const Store &store) { return store.postcode ? store.postcode->text() : store.postcodeText; }

} // namespace phaseout
