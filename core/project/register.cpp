// SPDX-FileCopyrightText: The Phaseout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/register.h"

#include "core/base/text.h"
#include "core/estate/arrivals.h"
#include "core/estate/formercodes.h"
#include "core/project/registercompanies.h"
#include "core/project/storewords.h"
#include "core/project/usedcodes.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace phaseout {
namespace {
QString words(const char *text) { return QCoreApplication::translate("phaseout::Register", text); }

// The shortest prefixes that a store's network has: 65,536 addresses, and an operator's site in IPv6 (RFC 6177).
constexpr int widestStore4 = 16;
constexpr int widestStore6 = 48;

// Farther than any part of a district or a town from its middle: the largest, in the Highlands, reach some 60 km.
constexpr double farAway = 80'000;

QHash<int, QString> fileNames(const std::vector<Batch> &batches)
{
    QHash<int, QString> names;
    for (const Batch &batch : batches)
        names.insert(batch.number, batch.fileName);
    return names;
}

std::optional<double> degreesOf(const QString &text, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < -most || value > most)
        return std::nullopt;
    return value;
}

QDate dateOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

// The id of a store that a register names: the same for everybody who imports that register into this project.
StoreId storeId(const QUuid &project, const QString &organisation, const QString &code)
{
    return StoreId(QUuid::createUuidV5(project, QString(u"store\x1f"_s + organisation + u'\x1f' + code)));
}

class StoreMaker {
public:
    /// The stores of \a own have the ids of those of \a first, as it was called once, but for the codes of which registers still say that they are \a first's.
    StoreMaker(const QUuid &project, const Gazetteer &gazetteer, const QString &own, const QString &first, const QSet<QString> &said, const UsedCodes &used)
        : m_project(project), m_gazetteer(gazetteer), m_own(own), m_first(first), m_said(said), m_used(used)
    {
    }

    /// The store that was \a first of \a organisation at first; \a code is what a row has.
    Store make(const StoreRow &row, QDate closing, const StoreCode &code, const QString &organisation, const QString &first, const CorrectionIndex &corrections)
    {
        const std::vector<StoreCorrections::Called> ever = corrections.everOf(organisation, first);
        // The id is that of the code which it had first: what was decided of it stays with it.
        Store store{.id = storeId(m_project, organisation == m_own && !m_said.contains(first) ? m_first : organisation, first),
                    .code = StoreCode::parse(m_used.plain(ever.back())).value_or(code)};
        store.name = row.text(StoreField::Name);
        store.address = row.text(StoreField::Address);
        store.town = row.text(StoreField::Town);
        store.format = row.text(StoreField::Format);
        store.note = row.text(StoreField::Note);
        store.closedOn = closing;
        QStringList former;
        for (const StoreCorrections::Called &was : std::span(ever).first(ever.size() - 1))
            if (const QString plain = m_used.plain(was); plain != store.code.text() && !former.contains(plain))
                former += plain;
        store.formerCode = formerCodeText(former);
        store.organisation = organisationId(ever.back().first);
        // A person's word goes before the register's; a sale after its closing day ends nothing that has not ended.
        for (const auto &[of, was] : ever)
            if (const ClosedStore *said = corrections.closing(of, was); said && (!said->isSold || !store.closedOn.isValid() || said->on < store.closedOn))
                store.closedOn = said->on;
        store.sensitivity = std::clamp(row.text(StoreField::Sensitivity).toInt(), 0, 3);
        place(store, row);
        store.region = corrections.meaningOf(store.region);
        return store;
    }
    [[nodiscard]] std::vector<Organisation> organisations() const
    {
        std::vector<Organisation> result;
        for (auto it = m_organisations.begin(); it != m_organisations.end(); ++it)
            result.push_back({it.value(), it.key()});
        return result;
    }
    [[nodiscard]] QString nameOf(const OrganisationId &id) const { return m_organisations.key(id); }
    OrganisationId organisationId(const QString &name)
    {
        const OrganisationId id(QUuid::createUuidV5(m_project, QString(u"organisation\x1f"_s + (name == m_own && m_said.isEmpty() ? m_first : name))));
        m_organisations.insert(name, id);
        return id;
    }

private:
    // Where it is: its own words first, else what its postcode says.
    void place(Store &store, const StoreRow &row) const
    {
        const QString given = row.text(StoreField::Postcode);
        if (const auto postcode = Postcode::parse(given))
            store.postcode = *postcode;
        else
            store.postcodeText = given;
        store.region = row.text(StoreField::Region);
        store.nation = nationFromSlug(QString(row.text(StoreField::Nation)).toLower().replace(u' ', u'-'));
        store.latitude = degreesOf(row.text(StoreField::Latitude), 90);
        store.longitude = degreesOf(row.text(StoreField::Longitude), 180);
        if (!store.postcode)
            return;
        if (store.region.isEmpty())
            store.region = m_gazetteer.region(*store.postcode);
        if (store.nation == Nation::Unknown)
            store.nation = m_gazetteer.nation(*store.postcode);
        if (!store.latitude || !store.longitude) {
            if (const auto location = m_gazetteer.location(*store.postcode)) {
                store.latitude = location->latitude;
                store.longitude = location->longitude;
            }
        }
    }

    QUuid m_project;
    const Gazetteer &m_gazetteer;
    QString m_own;
    QString m_first;
    QSet<QString> m_said;
    const UsedCodes &m_used;
    QMap<QString, OrganisationId> m_organisations;
};
using Fields = QMap<StoreField, QString>;

// What a register says of a store, on top of what an earlier one said: a column that it does not have changes nothing.
Fields merged(const Fields &earlier, const Fields &later, const QSet<StoreField> &columns)
{
    Fields result = earlier;
    if (columns.contains(StoreField::Postcode) && later.value(StoreField::Postcode) != earlier.value(StoreField::Postcode))
        for (const StoreField field : {StoreField::Latitude, StoreField::Longitude, StoreField::Region, StoreField::Nation})
            result.remove(field); // it has moved
    for (const StoreField field : columns) {
        if (later.contains(field))
            result.insert(field, later.value(field));
        else
            result.remove(field);
    }
    return result;
}

enum class Disagreement { None, Coordinates, Town };

// A register that contradicts itself of where a store is.
Disagreement disagreement(const StoreRow &row, const Gazetteer &gazetteer)
{
    const auto postcode = Postcode::parse(row.text(StoreField::Postcode));
    const auto at = postcode ? gazetteer.location(*postcode) : std::nullopt;
    if (!at)
        return Disagreement::None;
    const auto latitude = degreesOf(row.text(StoreField::Latitude), 90);
    const auto longitude = degreesOf(row.text(StoreField::Longitude), 180);
    if (latitude && longitude && distanceMetres({*latitude, *longitude}, *at) > farAway)
        return Disagreement::Coordinates;
    const auto toTown = gazetteer.metresToTown(row.text(StoreField::Town), *at);
    return toTown && *toTown > farAway ? Disagreement::Town : Disagreement::None;
}

// Stores by organisation and code, from register rows in the order in which they came.
class RegisterBook {
public:
    struct Entry {
        int first; // the batch that brought the store
        int batch;
        StoreRow row; // of all registers so far
        StoreCode code; // as that wrote it
        QDate closing;  // as the register had it that brought the store
    };
    using Key = std::pair<QString, QString>; // organisation, and the code that the store had first

    RegisterBook(const std::vector<StoredStoreRow> &rows, const UsedCodes &used) : m_used(used)
    {
        for (const StoredStoreRow &stored : rows)
            for (auto it = stored.row.fields.constBegin(); it != stored.row.fields.constEnd(); ++it)
                if (!it.value().isEmpty())
                    m_columns[stored.batch].insert(it.key());
    }

    enum class Taken { New, Merged, Repeated, WithoutZeros };
    Taken take(const StoredStoreRow &stored, const StoreCode &code, const Key &first)
    {
        const QString &organisation = first.first;
        const auto [it, isOtherwise] = find(stored.batch, first);
        if (it == m_entries.end()) {
            m_entries.insert({first, Entry{stored.batch, stored.batch, stored.row, code, dateOf(stored.row.text(StoreField::ClosedOn))}});
            if (m_used.lastOf(first) == first) // else UsedCodes::written() knows what lacks zeros
                m_byKey[{organisation, storeCodeKey(first.second)}].push_back(first.second);
            if (!m_firsts.contains(organisation))
                m_firsts.insert(organisation, stored.batch);
            return Taken::New;
        }
        Entry &entry = it->second;
        if (entry.batch == stored.batch)
            return entry.row.fields == merged(entry.row.fields, stored.row.fields, m_columns.value(stored.batch)) ? Taken::Merged : Taken::Repeated;
        entry.row.fields = merged(entry.row.fields, stored.row.fields, m_columns.value(stored.batch));
        entry.row.row = stored.row.row;
        entry.batch = stored.batch;
        return isOtherwise ? Taken::WithoutZeros : Taken::Merged;
    }
    [[nodiscard]] const std::map<Key, Entry> &entries() const { return m_entries; }
    /// The first batch with a store of \a organisation.
    [[nodiscard]] int firstOf(const QString &organisation) const { return m_firsts.value(organisation); }

private:
    // A code whose leading zeros a spreadsheet ate is the one that an earlier register has with them, when it has one such.
    std::pair<std::map<Key, Entry>::iterator, bool> find(int batch, const Key &first)
    {
        if (const auto it = m_entries.find(first); it != m_entries.end())
            return {it, false};
        const auto alike = m_byKey.find({first.first, storeCodeKey(first.second)});
        if (alike == m_byKey.end() || alike->second.size() != 1)
            return {m_entries.end(), false};
        const auto it = m_entries.find({first.first, alike->second.front()});
        return it->second.batch == batch ? std::pair(m_entries.end(), false) : std::pair(it, true);
    }

    const UsedCodes &m_used;
    QHash<int, QSet<StoreField>> m_columns; // of each batch
    QHash<QString, int> m_firsts; // batch by organisation
    std::map<Key, Entry> m_entries;
    std::map<Key, std::vector<QString>> m_byKey; // such codes by organisation and their storeCodeKey()
};
using Made = std::map<RegisterBook::Key, Store>;

// The register's store that is \a own, which somebody added: of its company and code; else the only one of that code, where it is at its postcode or has its name or address.
Made::iterator registered(const Store &own, Made &made)
{
    const auto its = std::find_if(made.begin(), made.end(), [&own](const auto &entry) { return entry.second.code == own.code && entry.second.organisation == own.organisation; });
    if (its != made.end())
        return its;
    const auto isCoded = [&own](const auto &entry) { return entry.second.code == own.code; };
    const auto only = std::find_if(made.begin(), made.end(), isCoded);
    if (only == made.end() || only->second.isUserMade || std::find_if(std::next(only), made.end(), isCoded) != made.end())
        return made.end();
    const auto isSame = [](const QString &a, const QString &b) { return !a.isEmpty() && text::folded(a) == text::folded(b); };
    const Store &other = only->second;
    const bool isThere = (own.postcode && own.postcode == other.postcode) || isSame(own.name, other.name) || isSame(own.address, other.address);
    return isThere ? only : made.end();
}
} // namespace

namespace {
// Whoever still writes the old code means one store or the other.
std::vector<Finding> usedAgain(const UsedCodes &used, const QHash<int, QString> &files, int newFrom)
{
    std::vector<Finding> findings;
    for (const auto &[called, one] : used.used())
        if (one.since > 0 && one.since >= newFrom)
            findings.push_back({Severity::Warning, u"register.code.used-again"_s, used.plain(called), Place{files.value(one.since), one.row, 0},
                                words(QT_TRANSLATE_NOOP("phaseout::Register", "This code was that of the store which is %1 now, and the register has another store under it. It was taken for a new one.")).arg(text::shown(used.plain(one.now))),
                                words(QT_TRANSLATE_NOOP("phaseout::Register", "Lists that still use the code may mean either: look at their devices, and assign those that wait.")), {}});
    return findings;
}
} // namespace

Outcome<RegisterStores> storesOf(const std::vector<StoredStoreRow> &written, const std::vector<Batch> &batches,
                                 const std::vector<Store> &userMade, const QUuid &project, const QString &fallbackOrganisation,
                                 const Gazetteer &gazetteer, int newFrom, const StoreCorrections &said)
{
    Outcome<RegisterStores> outcome;
    const QHash<int, QString> files = fileNames(batches);
    auto [rows, told] = companyRowsOf(written, batches, said, fallbackOrganisation, newFrom);
    const UsedCodes used(said, rows, batches);
    const StoreCorrections meant = used.meant();
    const CorrectionIndex corrections(meant);
    RegisterBook book(rows, used);
    std::map<int, std::pair<int, Finding>> withoutZeros; // by batch: how many, and the first
    for (const StoredStoreRow &stored : rows) {
        const StoreRow &row = stored.row;
        const auto make = [&](Severity severity, const QString &id, const QString &subject, const QString &message) {
            return Finding{severity, id, subject, Place{files.value(stored.batch), row.row, 0}, message, {}, {}};
        };
        const auto finding = [&](Severity severity, const QString &id, const QString &subject, const char *message) {
            if (stored.batch >= newFrom)
                outcome.findings.push_back(make(severity, id, subject, words(message)));
        };
        const auto code = StoreCode::parse(row.text(StoreField::Code));
        if (!code) {
            finding(Severity::Refused, u"register.row.no-code"_s, row.text(StoreField::Name),
                    QT_TRANSLATE_NOOP("phaseout::Register", "This row has no store code of 1 to 32 characters."));
            continue;
        }
        if (const auto postcode = Postcode::parse(row.text(StoreField::Postcode)); postcode && gazetteer.sectorState(*postcode) == SectorState::Missing)
            finding(Severity::Note, u"register.postcode.unknown"_s, postcode->text(),
                    QT_TRANSLATE_NOOP("phaseout::Register", "No such postcode sector is known. Check it."));
        switch (stored.batch < newFrom ? Disagreement::None : disagreement(row, gazetteer)) {
        case Disagreement::None:
            break;
        case Disagreement::Coordinates:
            finding(Severity::Warning, u"register.place.far"_s, code->text(),
                    QT_TRANSLATE_NOOP("phaseout::Register", "The coordinates of this store are far from its postcode. Correct one of them."));
            break;
        case Disagreement::Town:
            finding(Severity::Note, u"register.town.far"_s, code->text(),
                    QT_TRANSLATE_NOOP("phaseout::Register", "The town of this store is far from its postcode, which decides its region. Correct one of them."));
            break;
        }
        const RegisterBook::Key first = used.firstOf(stored, code->text());
        if (used.isOutdated(stored, code->text())) {
            if (stored.batch >= newFrom)
                outcome.findings.push_back(make(Severity::Refused, u"register.code.repeated"_s, code->text(),
                                                words(QT_TRANSLATE_NOOP("phaseout::Register", "This code was that of the store which is %1 now, and the register has it under both; the row of the old code was left out.")).arg(text::shown(used.plain(used.lastOf(first))))));
            continue;
        }
        auto taken = book.take(stored, *code, first);
        if (taken == RegisterBook::Taken::Merged && used.written(stored, code->text()) != code->text())
            taken = RegisterBook::Taken::WithoutZeros;
        switch (taken) {
        case RegisterBook::Taken::Repeated:
            finding(Severity::Refused, u"register.code.repeated"_s, code->text(),
                    QT_TRANSLATE_NOOP("phaseout::Register", "This store code stands twice in the file with different rows; the first is kept."));
            break;
        case RegisterBook::Taken::WithoutZeros:
            if (stored.batch >= newFrom)
                ++withoutZeros.try_emplace(stored.batch, 0, make(Severity::Warning, u"register.code.zeros-lost"_s, code->text(), {})).first->second.first;
            break;
        case RegisterBook::Taken::New:
        case RegisterBook::Taken::Merged:
            break;
        }
    }
    for (auto &[batch, counted] : withoutZeros) {
        counted.second.message = QCoreApplication::translate("phaseout::Register", "%Ln store code(s) lost their leading zeros; they were taken for those of "
                                                             "an earlier register.", nullptr, counted.first);
        outcome.findings.push_back(std::move(counted.second));
    }
    std::ranges::move(usedAgain(used, files, newFrom), std::back_inserter(outcome.findings));
    std::move(told.begin(), told.end(), std::back_inserter(outcome.findings));
    const Arrivals arrivals(batches);
    Made made;
    const QString first = corrections->ownCompany.value_or(fallbackOrganisation);
    QSet<QString> ofFirst;
    for (const auto &[key, entry] : book.entries())
        if (first != fallbackOrganisation && key.first == first)
            ofFirst.insert(key.second);
    StoreMaker maker(project, gazetteer, fallbackOrganisation, first, ofFirst, used);
    for (const auto &[key, entry] : book.entries()) {
        Store &store = made.emplace(key, maker.make(entry.row, entry.closing, entry.code, key.first, key.second, corrections)).first->second;
        store.newIn = arrivals.areTogether(entry.first, book.firstOf(key.first)) ? 0 : entry.first;
    }
    if (!userMade.empty())
        static_cast<void>(maker.organisationId(fallbackOrganisation)); // hand-made stores belong to it
    for (const Store &own : userMade) {
        // A register that now has the store speaks for it; the id stays, and with it every decision.
        const auto it = registered(own, made);
        if (it != made.end())
            it->second.id = own.id;
        else
            made.emplace(RegisterBook::Key{maker.nameOf(own.organisation), own.code.text()}, own);
    }
    outcome.value.organisations = maker.organisations();
    for (auto &[key, store] : made)
        outcome.value.stores.push_back(std::move(store));
    return outcome;
}

namespace {
// What was said of a code before it was used again is of the store that had it then.
const Store *hadThen(const Store *now, int batch, const Estate &estate)
{
    if (!now || now->newIn <= batch)
        return now;
    for (const Store *was : estate.storesByCode(now->code.text()))
        if (was->newIn <= batch && was->organisation == now->organisation && formerCodes(*was).contains(now->code.text()))
            return was;
    return now;
}
} // namespace

Outcome<std::vector<PlacedSubnet>> subnetsOf(const std::vector<StoredSubnetRow> &rows, const std::vector<Batch> &batches,
                                             const Estate &estate, int newFrom)
{
    Outcome<std::vector<PlacedSubnet>> outcome;
    const QHash<int, QString> files = fileNames(batches);
    std::set<std::pair<QString, QUuid>> seen;
    std::map<QString, std::pair<const Store *, bool>> firsts; // of each range, and whether a second was told
    StoreWords storesBySaying(estate);
    for (const StoredSubnetRow &stored : rows) {
        const SubnetRow &row = stored.row;
        const auto refuse = [&](const QString &id, const QString &subject, const char *message) {
            if (stored.batch >= newFrom)
                outcome.findings.push_back({Severity::Refused, id, subject, Place{files.value(stored.batch), row.row, 0}, words(message), {}, {}});
        };
        const auto subnet = Subnet::parse(row.subnet);
        if (!subnet) {
            refuse(u"subnet.row.invalid"_s, row.subnet,
                   QT_TRANSLATE_NOOP("phaseout::Register", "This is not a range of addresses such as 10.31.4.0/24."));
            continue;
        }
        if (subnet->length() < (subnet->base().isV4() ? widestStore4 : widestStore6)) {
            refuse(u"subnet.row.too-wide"_s, row.subnet,
                   QT_TRANSLATE_NOOP("phaseout::Register", "No single store has so many addresses; the range was not used."));
            continue;
        }
        const Store *store = hadThen(storesBySaying.find(row.storeCode, row.organisation), stored.batch, estate);
        if (!store) {
            const Store *beside = storesBySaying.beside(row.storeCode, row.organisation);
            if (beside && stored.batch >= newFrom)
                outcome.findings.push_back({Severity::Refused, u"subnet.row.no-store"_s, row.storeCode, Place{files.value(stored.batch), row.row, 0},
                                            words(QT_TRANSLATE_NOOP("phaseout::Register", "The words beside the code do not fit the store that has it, %1.")).arg(text::shown(codeAndName(*beside, estate), 80)),
                                            words(QT_TRANSLATE_NOOP("phaseout::Register", "Write the code alone, or the store’s name, town or postcode beside it.")), {}});
            if (beside)
                continue;
            refuse(u"subnet.row.no-store"_s, row.storeCode,
                   estate.storesByCode(row.storeCode).size() > 1 ? QT_TRANSLATE_NOOP("phaseout::Register", "Several stores have this code: a column for the company says which is meant.")
                                                                 : QT_TRANSLATE_NOOP("phaseout::Register", "No register has this store code."));
            continue;
        }
        auto &[first, isTold] = firsts.try_emplace(subnet->text(), store, false).first->second;
        if (first->id != store->id && !isTold && stored.batch >= newFrom) {
            isTold = true;
            outcome.findings.push_back({Severity::Warning, u"subnet.row.shared"_s, subnet->text(), Place{files.value(stored.batch), row.row, 0},
                                        words(QT_TRANSLATE_NOOP("phaseout::Register", "This range stands for the stores %1 and %2 at least, so its addresses do not say where a device is."))
                                            .arg(text::shown(uniqueCode(*first, estate)), text::shown(uniqueCode(*store, estate))),
                                        words(QT_TRANSLATE_NOOP("phaseout::Register", "Correct it, or name the store in every list of devices.")), {}});
        }
        if (seen.insert({subnet->text(), store->id.uuid()}).second)
            outcome.value.push_back({*subnet, store->id,
                                     words(QT_TRANSLATE_NOOP("phaseout::Register", "%1, row %2")).arg(files.value(stored.batch), QString::number(row.row))});
    }
    return outcome;
}

} // namespace phaseout
